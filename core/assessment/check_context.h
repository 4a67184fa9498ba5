// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/value_check.h"

namespace tunepoint {

/// What the parts of a document may refer to, found once: documents from elsewhere can be long.
struct CheckContext {
    explicit CheckContext(const Assessment& assessment);

    const Assessment& document;
    Ids strategies;
    Ids criteria;
    Ids pilots;
    Ids criteriaInCircles; ///< following `parent` from them comes back to them
};

} // namespace tunepoint
