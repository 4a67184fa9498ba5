// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/trial_run.h"

namespace tunepoint {

/// Fills in what the trials say of every strategy. Gates have been judged; strategies stand in the plan's
/// order. False: stopped.
[[nodiscard]] bool addDistributions(Evaluation& evaluation, const TrialRun& run);

/// Fills in sensitivity and value of information of the recommended strategy against its runner-up, and the
/// break-even months of every pair. False: stopped.
[[nodiscard]] bool addInsight(Evaluation& evaluation, const TrialRun& run);

} // namespace tunepoint
