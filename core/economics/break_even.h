// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/cash_flow.h"

#include <optional>
#include <vector>

namespace tunepoint {

/// The present value of a strategy as a function of the starting volume v: fixed + perItem·v less the GPUs
/// that step up with v. Everything of the model but the GPUs is linear in volume.
struct VolumeProfile {
    struct Gpus {
        double costOfOne = 0; ///< present value of one GPU in that month
        double itemsPerGpu = 0; ///< starting volume that one GPU carries in that month
        double minimum = 0;
    };
    double fixed = 0;
    double perItem = 0;
    std::vector<Gpus> gpus; ///< by month

    [[nodiscard]] double at(double volume) const;
};

/// Profile of one stretch; the profile of a staged path is the sum of its stretches'.
[[nodiscard]] VolumeProfile volumeProfile(const SharedFigures& shared, const StrategyFigures& strategy);
[[nodiscard]] VolumeProfile operator+(const VolumeProfile& a, const VolumeProfile& b);

inline constexpr double kLargestVolume = 1e9;

/// Whether the two are the same function of volume.
[[nodiscard]] bool identical(const VolumeProfile& a, const VolumeProfile& b);

/// All starting volumes in (0, 1e9] at which the better of the two changes, ascending (definition 18). A step
/// of GPUs that makes one overtake the other without a moment of equality counts at the volume of the step.
[[nodiscard]] std::vector<double> equalVolumes(const VolumeProfile& a, const VolumeProfile& b);

/// All times in months at which the undiscounted cumulative flows cross, linear within a month, ascending.
/// Both arrays have the same length: [0] time 0, [m] end of month m.
[[nodiscard]] std::vector<double> crossingMonths(
    const std::vector<double>& cashFlowA, const std::vector<double>& cashFlowB);

/// Items handled up to `month` at full volume, rounded up to a whole item.
[[nodiscard]] double itemsUntil(const SharedFigures& shared, double month);

} // namespace tunepoint
