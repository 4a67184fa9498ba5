// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/figures.h"

#include <optional>
#include <span>

namespace tunepoint {

// Cash flows are arrays by month: [0] at time 0, [m] at the end of month m; positive is money in.

/// Monthly rate that compounds to `ratePerYear`: (1 + r)^(1/12) - 1. Range: ratePerYear > -1.
[[nodiscard]] double monthlyRate(double ratePerYear);

/// Sum of the flows discounted to time 0 at the monthly rate of `ratePerYear`.
[[nodiscard]] double netPresentValue(std::span<const double> cashFlow, double ratePerYear);

/// All rates at which the present value is zero (definition 17): by Descartes' rule there are at most as many
/// as sign changes, and each is isolated and refined to full double precision. Source:
/// docs/models/rate-of-return.md. A flow that has grown beyond all numbers has none.
[[nodiscard]] InternalRateOfReturn internalRateOfReturn(std::span<const double> cashFlow);

/// First time in months after which the cumulative flow stays at or above zero, linear within a month
/// (definition 16); empty: never. Discounted when ratePerYear is not 0.
[[nodiscard]] std::optional<double> payback(std::span<const double> cashFlow, double ratePerYear);

} // namespace tunepoint
