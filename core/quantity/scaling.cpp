// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/scaling.h"

#include <algorithm>

namespace tunepoint {

namespace {

struct Scaling {
    double factor;

    void operator()(FixedValue& s) const { s.value *= factor; }
    void operator()(ThreePoint& s) const
    {
        s.low *= factor;
        s.likely *= factor;
        s.high *= factor;
    }
    void operator()(Normal& s) const
    {
        s.mean *= factor;
        s.standardDeviation *= factor;
    }
    void operator()(Lognormal& s) const { s.median *= factor; }
    void operator()(Uniform& s) const
    {
        s.minimum *= factor;
        s.maximum *= factor;
    }
    void operator()(Triangular& s) const { modal(s); }
    void operator()(Pert& s) const { modal(s); }
    void operator()(Beta& s) const
    {
        s.minimum *= factor;
        s.maximum *= factor;
    }
    void operator()(Discrete& s) const { all(s.values); }
    void operator()(Empirical& s) const { all(s.values); }
    void operator()(Percentiles& s) const { all(s.values); }
    void operator()(Sample& s) const { all(s.values); }
    void operator()(LognormalMixture& s) const
    {
        for (Lognormal& part : s.parts)
            part.median *= factor;
    }

private:
    template <class S>
    void modal(S& s) const
    {
        s.minimum *= factor;
        s.mode *= factor;
        s.maximum *= factor;
    }
    void all(std::vector<double>& values) const
    {
        std::transform(values.begin(), values.end(), values.begin(), [this](double v) { return v * factor; });
    }
};

} // namespace

Quantity scaled(Quantity quantity, double factor)
{
    if (factor == 0) {
        quantity.shape = FixedValue{0};
        quantity.lower = quantity.upper = std::nullopt;
        return quantity;
    }
    std::visit(Scaling{factor}, quantity.shape);
    if (quantity.lower)
        *quantity.lower *= factor;
    if (quantity.upper)
        *quantity.upper *= factor;
    return quantity;
}

} // namespace tunepoint
