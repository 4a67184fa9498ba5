// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/performance_matrix.h"

namespace tunepoint {

struct Promethee {
    std::vector<double> positiveFlow; ///< how far an option outranks the others, 0 to 1
    std::vector<double> negativeFlow; ///< how far the others outrank it, 0 to 1
    std::vector<double> netFlow; ///< positive less negative
    Ranking ranking; ///< by net flow

    bool operator==(const Promethee&) const = default;
};

/// How much a lead of `difference` counts, 0 to 1; nothing for one that is not positive.
/// Source: Brans and Vincke 1985; docs/models/methods.md, equation 6.
[[nodiscard]] double preference(const PreferenceFunction& function, double difference);

/// PROMETHEE II: flows are means over the n - 1 other options. preferences[k] belongs to criterion k, its
/// thresholds in the criterion's unit. A single option has no flow.
/// Source: Brans and Vincke 1985; docs/models/methods.md, equation 7.
[[nodiscard]] Promethee promethee2(const PerformanceMatrix& matrix, std::span<const double> weights,
    std::span<const PreferenceFunction> preferences);

} // namespace tunepoint
