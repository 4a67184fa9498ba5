// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/open_requests.h"

#include "ui/document/assessment_document.h"

namespace tunepoint::ui {

OpenRequests& OpenRequests::of(AssessmentDocument& document)
{
    auto* known = document.findChild<OpenRequests*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new OpenRequests(&document); // owned by the document
}

} // namespace tunepoint::ui
