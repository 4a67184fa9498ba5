// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/check_context.h"

#include <string>

namespace tunepoint {

/// One criterion of the document without its id: weight, value function, source, place in the tree.
void checkCriterion(
    const Criterion& criterion, const CheckContext& context, const std::string& pointer, Problems& problems);
/// Scores of strategies and criteria that are there.
void checkScores(const CheckContext& context, const std::string& pointer, Problems& problems);
/// One gate without its id.
void checkGate(const Gate& gate, const std::string& pointer, Problems& problems);

} // namespace tunepoint
