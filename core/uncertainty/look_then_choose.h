// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/summary.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace tunepoint {

/// A choice that is put off until something has been seen: stay as one is, or move.
struct LookData {
    std::span<const double> stay; ///< figure by trial if one stays
    std::span<const double> move; ///< figure by trial if one moves
    std::vector<std::span<const double>> seen; ///< at most two figures by trial that are known by then
};

/// Expected gain of moving as a polynomial of degree three in what is seen, each figure held within four
/// standard deviations of its mean. It is fitted to gains held within their P1 and P99, all moved by what
/// that takes from their mean: a handful of catastrophes would otherwise draw the line. A polynomial whose
/// choices do not beat the better of staying and moving blindly by two standard errors, among the trials that
/// it was fitted to, has learnt noise: then the gain is its mean, whatever is seen.
class LookRule {
public:
    /// Fitted by least squares to the trials for which `counts`(trial) holds.
    LookRule(const LookData& data, bool (*counts)(std::size_t trial));

    /// Expected gain of moving when `seen` is seen; as many figures as the data had.
    [[nodiscard]] double gain(std::span<const double> seen) const;

    /// Whether what is seen has a say.
    [[nodiscard]] bool decides() const { return m_decides; }

private:
    static constexpr std::size_t kTerms = 10;
    using Terms = std::array<double, kTerms>;
    [[nodiscard]] Terms termsOf(std::span<const double> seen) const;

    struct Scale {
        double mean = 0;
        double perDeviation = 0; ///< 1 / standard deviation; 0 for a figure that does not vary
    };
    std::vector<Scale> m_scales;
    void forgetNoise(const LookData& data, std::span<const double> gains, bool (*counts)(std::size_t trial));

    Terms m_coefficients{};
    bool m_decides = false;
};

struct LookValue {
    std::vector<double> figures; ///< by trial, of choosing by the rule
    double probabilityOfMoving = 0;
};

/// Chooses in every trial by what is seen in it. The rule for one half of the trials is fitted to the other
/// half, so that no trial's own outcome has a say in its choice: but for noise the mean of the figures is
/// what the rule is worth, never more. Trials of even and odd number are the halves, which for Sobol' are
/// eight randomisations each. Source: Longstaff and Schwartz 2001; docs/models/staged-path.md.
/// Range: at least two trials, all vectors of one length.
[[nodiscard]] LookValue lookThenChoose(const LookData& data);

} // namespace tunepoint
