// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/conditional_means.h"
#include "core/uncertainty/summary.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace tunepoint {

/// Expected value of perfect information: mean of the best net benefit in each trial, less the best mean. In
/// the unit of the net benefits, for one decision; `benefits` holds the eligible strategies only.
/// Source: docs/models/value-of-information.md, section 1.
[[nodiscard]] Estimate perfectInformation(const TrialMatrix& benefits, Sampler sampler);

/// Two strategies whose difference first-order sensitivity indices explain.
struct Margin {
    std::size_t strategy = 0;
    std::size_t over = 0;
};

/// The best mean and the next best; the same strategy twice when there is only one.
[[nodiscard]] Margin winningMargin(const TrialMatrix& benefits);

struct InputValueOptions {
    Sampler sampler = Sampler::Sobol;
    std::optional<Margin> margin; ///< nothing: winningMargin()
    unsigned threads = 0; ///< 0: all; the result does not depend on it
    std::stop_token stop;
};

/// What one input is worth knowing, and how much of the margin's variance it explains.
struct InputValue {
    Estimate perfectInformation; ///< EVPPI; >= 0
    Estimate
        firstOrder; ///< first-order Sobol' index of the margin, from the same cells; its error is a bound
    ConditionalMeans means; ///< of the net benefits; flip points and pilots read them
};

/// EVPPI of every input by itself from the one sample: the trials are sorted into cells by the input's draw,
/// and a natural spline through the cell means gives E[net benefit | input]. The upward bias of the maximum
/// is taken out by cross-fitting two halves. Sobol' and Random samples alike; `trials` of the matrix must be
/// those that the draws belong to, from trial 0 on. Nothing when stopped.
/// Source: docs/models/value-of-information.md, section 2.
[[nodiscard]] std::optional<std::vector<InputValue>> inputValues(
    const TrialMatrix& benefits, std::span<const SampledInput> inputs, const InputValueOptions& options = {});

/// EVPPI of several inputs known together, by regression of the net benefits on splines of each and products
/// of pairs. Members of one sample set, which share their draws, count as one input each. Constant members
/// are left out. Nothing when stopped.
/// Source: docs/models/value-of-information.md, section 3.
[[nodiscard]] std::optional<Estimate> groupValue(const TrialMatrix& benefits,
    std::span<const SampledInput> members, Sampler sampler, const std::stop_token& stop = {});

} // namespace tunepoint
