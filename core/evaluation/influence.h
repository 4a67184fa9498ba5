// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace tunepoint {

/// How much of what decides rests on one draw: an input, or several that are the same figure.
struct DrawInfluence {
    std::string pointer; ///< of the first input of the draw
    std::vector<std::size_t> inputs; ///< indices into Evaluation::inputs
    double index = 0; ///< first-order Sobol' index of the margin, never below 0
    double share = 0; ///< of all first-order indices together, 0 to 1
    int rank = 0; ///< 1 = strongest; equal indices in the order of the inputs

    bool operator==(const DrawInfluence&) const = default;
};

/// What the answer rests on: the margin of the recommended strategy over the runner-up, taken apart by
/// inputs.
struct InfluenceLedger {
    /// False: there are no Sobol' indices (central case, or nothing to choose between), and the rest is
    /// empty.
    bool known = false;
    std::vector<DrawInfluence> draws; ///< strongest first
    std::vector<int> rankOfInput; ///< by Evaluation::inputs; 0: the input does not vary or plays no part
    std::vector<double> shareOfInput; ///< by Evaluation::inputs; 0 likewise
    /// Share of the first-order influence by the grade of its figure, in the order of EvidenceGrade; the last
    /// entry is of figures without a grade. They sum to 1. Of a draw of several inputs the weakest grade
    /// counts.
    std::array<double, 5> shareByGrade{};
    std::size_t sureDraws = 0; ///< draws whose index lies more than two standard errors above 0
    double explained = 0; ///< sum of the first-order indices: the share that inputs explain one by one

    /// Share that rests on guesses and on figures without a grade.
    [[nodiscard]] double guesses() const { return shareByGrade[3] + shareByGrade[4]; }

    bool operator==(const InfluenceLedger&) const = default;
};

/// Reads the ledger off Evaluation::sensitivity. Estimates below 0 are noise around 0 and count as 0; so does
/// one within two standard errors of 0 of a figure that leaves the margin as it is from P10 to P90 (tornado),
/// such as one of an option that is neither recommended nor runner-up. When all are 0, `known` is false.
/// Source: docs/models/sensitivity.md, section 4.
[[nodiscard]] InfluenceLedger influenceLedger(const Evaluation& evaluation);

} // namespace tunepoint
