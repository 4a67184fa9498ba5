// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <string>

namespace tunepoint {

/// One criterion of `document` without its id: weight, value function, source, place in the tree.
void checkCriterion(
    const Criterion& criterion, const Assessment& document, const std::string& pointer, Problems& problems);
/// Scores of strategies and criteria that are there.
void checkScores(const Assessment& document, const std::string& pointer, Problems& problems);
/// One gate without its id.
void checkGate(const Gate& gate, const std::string& pointer, Problems& problems);

} // namespace tunepoint
