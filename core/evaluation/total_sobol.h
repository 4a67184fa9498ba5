// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/trial_run.h"
#include "core/uncertainty/sobol_indices.h"

#include <optional>
#include <vector>

namespace tunepoint {

/// Total Sobol' indices of the margin of one strategy over another, by column of the sampler: the share of
/// its variance that an input has a hand in, interactions included. Columns that the document correlates are
/// one factor and get the index of all of them together; failures and training attempts are drawn along but
/// not told. An input that touches neither strategy has 0. Up to 4,096 trials, each with one call of the
/// model for every factor, beside the sample of the evaluation. Nothing when stopped.
/// Source: docs/models/sensitivity.md, section 2.
[[nodiscard]] std::optional<std::vector<Estimate>> totalIndices(
    const TrialRun& run, std::size_t strategy, std::size_t over);

} // namespace tunepoint
