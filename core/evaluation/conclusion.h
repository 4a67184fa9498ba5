// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/simulation.h"

namespace tunepoint {

/// Fills in recommendation and Pareto front from what stands in the evaluation: central figures, gates and
/// break-evens; with a simulation also chances, sensitivity and value of information, where they have been
/// worked out. `simulation` is null for the central case alone.
void conclude(Evaluation& evaluation, const Assessment& assessment, const Simulation* simulation);

/// Names the frameworks whose verdict is the recommended strategy's way of working, and those for which it is
/// not even second best; undecided ones are neither. `evaluation.frameworks` is filled in.
void addFrameworkVoices(Evaluation& evaluation);

} // namespace tunepoint
