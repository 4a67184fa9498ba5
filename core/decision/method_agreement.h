// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/criteria_analysis.h"

namespace tunepoint {

/// The decision table as the methods read it.
struct MethodInput {
    PerformanceMatrix matrix;
    std::vector<double> values; ///< [option * criteria + criterion]
    std::vector<double> weights; ///< by criterion, sum 1
    std::vector<PreferenceFunction> preferences; ///< by criterion
};

/// A method whose winner is not the weighted sum's, and the criterion that explains it best.
struct MethodDisagreement {
    enum class Method { Topsis, Vikor, Promethee2 };
    Method method = Method::Topsis;
    std::size_t winner = 0; ///< option
    std::size_t against = 0; ///< first by weighted sum
    std::size_t criterion = 0;
    double shareThere = 0; ///< of all that tells the two apart by weighted sum: how much is this criterion's
    double shareHere = 0; ///< the same by the method
    bool byDistance = false; ///< TOPSIS: the measures agree, but it squares the distances
};

/// For each method that has no winner in common with the weighted sum: the criterion whose part in the
/// difference between the two winners changes most. Parts are signed, positive in favour of the weighted
/// sum's winner, and their sizes sum to 1. For VIKOR it is the criterion of that winner's largest gap; for
/// TOPSIS, where its measures speak for the same winner, the one with the largest part in that winner's
/// squared distance to the ideal.
/// Source: docs/models/methods.md, section 6.
[[nodiscard]] std::vector<MethodDisagreement> disagreements(const MethodInput& input, const WeightedSum& sum,
    const Topsis& topsis, const Vikor& vikor, const Promethee& promethee);

} // namespace tunepoint
