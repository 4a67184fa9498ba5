// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

// Figures that only the report shows, as pure functions of an evaluation.

/// Money of one year of the horizon in the central case: year i holds months 12i + 1 to 12i + 12; what falls
/// at time 0 is in the first element, before the years.
struct YearlyMoney {
    std::vector<double> cost; ///< undiscounted, errors included
    std::vector<double> flow; ///< value less cost

    bool operator==(const YearlyMoney&) const = default;
};
[[nodiscard]] YearlyMoney yearlyMoney(const CentralFigures& figures);

/// The smallest fall below `share` that two tests of `items` each would show (two-sided 0.05, power 0.80, the
/// formula of itemsPerArm()); empty where no fall would. Range: share 0 to 1, items > 0.
[[nodiscard]] std::optional<double> detectableFall(double share, double items);

} // namespace tunepoint
