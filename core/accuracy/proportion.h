// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

struct ProportionInterval {
    double low = 0;
    double high = 1;
};

/// Interval that holds the true share in `confidence` of all tests, when `share` of `items` came out right.
/// Range: share 0 to 1, items > 0, confidence in (0, 1).
/// Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22.
[[nodiscard]] ProportionInterval wilsonInterval(double share, double items, double confidence = 0.95);

} // namespace tunepoint
