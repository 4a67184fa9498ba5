// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/simulation.h"

namespace tunepoint {

/// Works out the decision by several criteria where the document has criteria: its member of the evaluation,
/// and its warnings. Strategies have been judged. Central case: acceptability is drawn only where no figure
/// of the model enters the table, for then it needs none of its trials. False: stopped.
[[nodiscard]] bool addCriteria(
    Evaluation& evaluation, const Assessment& assessment, const Plan& plan, const EvaluationOptions& options);

/// The same with acceptability in the simulation's states of the world. Where the document's objective is the
/// weighted value, it becomes what the simulation's benefits() tell, and the strategies' probability of being
/// best and regret follow it (definition 27).
[[nodiscard]] bool addCriteria(Evaluation& evaluation, const Assessment& assessment, const Plan& plan,
    const InputSampler& sampler, Simulation& simulation, const EvaluationOptions& options);

} // namespace tunepoint
