// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

// Things that happen or do not. Each is decided by a uniform number u in (0, 1): it happens where u is below
// its probability, so that the central case (u = 1/2) shows it from a probability of one half on.

/// Part of its accuracy that a strategy keeps which does not cope with the output format. Source: FRUG-005.
inline constexpr double kKeptAfterFormatFailure = 0.3;

/// How far below its base a failed tuning run ends, in log-odds; our assumption between LORA-042 (5 points)
/// and LORA-043 (40 points).
inline constexpr double kTuningFailureLoss = 0.5;

/// Accuracy when the format fails as a whole with this probability.
[[nodiscard]] inline double afterFormatEvent(double accuracy, double probability, double u)
{
    return u < probability ? accuracy * kKeptAfterFormatFailure : accuracy;
}

/// Accuracy when tuning fails with this probability: below the base that was tuned, never above `accuracy`.
[[nodiscard]] double afterTuningEvent(double accuracy, double base, double probability, double u);

/// Training runs until one is good enough: geometric, 1 + floor(ln(1-u) / ln(1-q)); q in (0, 1].
[[nodiscard]] double attemptsNeeded(double success, double u);

} // namespace tunepoint
