// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/problem.h"

#include <vector>

namespace tunepoint {

/// The document's correlations as they can hold together: the same where they can already, else the nearest
/// ones, to three decimals a hair nearer to independence. Pairs that the document leaves at nought and that
/// the nearest matrix does not are appended. Ranks outside [-1, 1] count as the nearest end; of a pair stated
/// twice the last counts. Source: docs/models/quantity.md, "Correlations".
[[nodiscard]] std::vector<Correlation> possibleCorrelations(const Assessment& assessment);

/// ImpossibleCorrelations with the proposal of possibleCorrelations(), or nothing.
[[nodiscard]] Problems checkCorrelations(const Assessment& assessment);

/// Puts the proposal in the place of what is stated. False, and nothing changed, when that was possible.
bool makeCorrelationsPossible(Assessment& assessment);

} // namespace tunepoint
