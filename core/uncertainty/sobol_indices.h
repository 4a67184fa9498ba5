// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/quantile_table.h"
#include "core/uncertainty/summary.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace tunepoint {

/// A model as a plain function: values of all inputs in, one figure out. Called from several threads at once.
using ModelFunction = std::function<double(std::span<const double> inputs)>;

struct SobolIndexOptions {
    Sampler sampler = Sampler::Sobol;
    std::uint64_t trials
        = 16'384; ///< base sample, rounded up to a multiple of 16; see SobolIndices::evaluations
    std::uint64_t seed = 1;
    unsigned threads = 0; ///< 0: all; the result does not depend on it
    std::stop_token stop;
    /// Stable ids of the inputs: adding one leaves the others' draws alone. Empty: their positions.
    std::vector<std::string> keys{};
};

/// Shares of the variance of the figure that one input explains.
struct SobolIndex {
    Estimate first; ///< alone: Var(E[Y | X]) / Var(Y)
    Estimate total; ///< with all its interactions: E[Var(Y | all others)] / Var(Y)
};

struct SobolIndices {
    std::uint64_t evaluations = 0; ///< calls of the model: trials (inputs + 2)
    double mean = 0;
    double variance = 0; ///< 0: the figure does not vary, and all indices are 0
    std::vector<SobolIndex> inputs;
};

/// First-order and total Sobol' indices of `model` for independent `inputs`, with standard errors from 16
/// parts of the sample. Two samples A and B have streams of their own, keyed by the input's id or
/// position.
/// First order: Saltelli et al. 2010 (table 2, b), centred; total: Jansen 1999. Nothing when stopped.
/// Source: docs/models/sensitivity.md, section 2.
[[nodiscard]] std::optional<SobolIndices> sobolIndices(
    const ModelFunction& model, std::span<const QuantileTable> inputs, const SobolIndexOptions& options = {});

} // namespace tunepoint
