// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <memory>

namespace tunepoint {

/// A point of a quantile function, seen from one of its ends.
struct TailPoint {
    double value = 0;
    double slope = 0; ///< change of `value` per unit of tail probability; negative in the upper half
};

/// The quantile function of a continuous shape, without truncation, by portable arithmetic only. A curve
/// remembers where it last was, so asking along the curve is faster than at random; the answers differ by
/// rounding at most.
class TailCurve {
public:
    TailCurve() = default;
    TailCurve(const TailCurve&) = delete;
    TailCurve& operator=(const TailCurve&) = delete;
    virtual ~TailCurve();

    /// The value that has the share `tail` of the mass below it (`upper`: above it).
    /// Range: 0 < tail <= 0.5.
    [[nodiscard]] virtual TailPoint at(double tail, bool upper) = 0;
};

/// Curve of a normal, lognormal, three-point, PERT, beta or lognormal-mixture shape; nullptr for the others,
/// whose quantiles need no table of cubics.
[[nodiscard]] std::unique_ptr<TailCurve> tailCurve(const Shape& shape, const Bounds& bounds);

} // namespace tunepoint
