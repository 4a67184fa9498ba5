// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/simulation.h"

namespace tunepoint {

/// Judges every strategy by the decision's risk limits and works out the tail figure for the share that the
/// document names. A strategy beyond a limit is no longer eligible; then who is best how often, and regret,
/// are told anew among those that are left. Without a simulation (nullptr: central case only) the limits
/// stand as not checked. The other gates have been judged and distributions filled in.
void addRiskGates(Evaluation& evaluation, const DecisionRecord& decision, const Simulation* simulation);

} // namespace tunepoint
