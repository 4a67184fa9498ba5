// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include <algorithm>

namespace tunepoint {

bool Version::operator==(const Version& other) const
{
    const bool sameDocument
        = document == other.document || (document && other.document && *document == *other.document);
    return id == other.id && name == other.name && date == other.date && unknown == other.unknown
        && sameDocument;
}

const Strategy* findStrategy(const Assessment& assessment, const std::string& id)
{
    const auto at = std::find_if(assessment.strategies.begin(), assessment.strategies.end(),
        [&](const Strategy& strategy) { return strategy.id == id; });
    return at == assessment.strategies.end() ? nullptr : &*at;
}

} // namespace tunepoint
