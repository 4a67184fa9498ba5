// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <map>
#include <string>
#include <vector>

namespace tunepoint {

/// How a difference between two options counts in PROMETHEE (Brans and Vincke 1985).
enum class PreferenceType {
    Usual, ///< any difference counts in full
    UShape, ///< nothing up to q, in full beyond
    VShape, ///< in proportion up to p, in full beyond
    Level, ///< nothing up to q, half up to p, in full beyond
    Linear, ///< nothing up to q, then in proportion up to p, in full beyond
    Gaussian ///< 1 - exp(-d²/2s²)
};

/// Thresholds in the criterion's own unit.
struct PreferenceFunction {
    PreferenceType type = PreferenceType::Usual;
    double q = 0; ///< indifference: UShape, Level, Linear
    double p = 0; ///< full preference: VShape, Level, Linear
    double s = 0; ///< Gaussian
    UnknownKeys unknown;

    bool operator==(const PreferenceFunction&) const = default;
};

/// Where weights come from.
enum class WeightingMethod {
    Direct, ///< stated, with the criteria or here
    Swing, ///< points for the swing from worst to best
    RankOrderCentroid, ///< from the order of importance alone
    Ahp, ///< pairwise comparison, principal eigenvector (Saaty)
    BestWorst ///< comparison with the best and the worst criterion (Rezaei)
};

/// The full reciprocal matrix of one group of siblings: matrix[i][j] says how many times more important
/// criteria[i] is than criteria[j].
struct PairwiseComparison {
    std::string parent; ///< id of the criterion above the group; empty: the top
    std::vector<std::string> criteria; ///< ids; empty: the group in the document's order
    std::vector<std::vector<double>> matrix;
    UnknownKeys unknown;

    bool operator==(const PairwiseComparison&) const = default;
};

/// Judgements of one group of siblings against its best and its worst criterion.
struct BestWorstComparison {
    std::string parent; ///< as above
    std::string best; ///< the most important criterion's id
    std::string worst; ///< the least important one's
    std::map<std::string, double> bestToOthers; ///< how many times more important the best is than each
    std::map<std::string, double> othersToWorst; ///< how many times more important each is than the worst
    UnknownKeys unknown;

    bool operator==(const BestWorstComparison&) const = default;
};

/// The judgements behind the weights, by method: changing the method keeps what was entered for the others.
struct Weighting {
    WeightingMethod method = WeightingMethod::Direct;
    std::map<std::string, double> direct; ///< criterion id → weight; one that is missing has its own
    std::map<std::string, double> swing; ///< criterion id → points, 100 for the largest swing of a group
    std::map<std::string, double> ranks; ///< criterion id → rank, 1 the most important; equal ranks are ties
    std::vector<PairwiseComparison> ahp; ///< one for each group of siblings
    std::vector<BestWorstComparison> bestWorst; ///< one for each group of siblings
    UnknownKeys unknown;
    UnknownKeys unknownJudgements;

    bool operator==(const Weighting&) const = default;
};

} // namespace tunepoint
