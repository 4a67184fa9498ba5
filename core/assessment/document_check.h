// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <string>

namespace tunepoint {

/// check() of assessment_json.h with a pointer in front: the document and its earlier versions.
void checkDocument(const Assessment& document, const std::string& pointer, Problems& problems);

} // namespace tunepoint
