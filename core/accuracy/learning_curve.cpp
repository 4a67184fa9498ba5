// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/learning_curve.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <limits>

namespace tunepoint {

double LearningCurve::at(double examples) const
{
    return ceiling - (ceiling - start) * portable::pow(1 + examples / scale, -rate);
}

double LearningCurve::examplesFor(double p) const
{
    if (p <= start)
        return 0;
    if (p >= ceiling)
        return std::numeric_limits<double>::infinity();
    return scale * (portable::pow((ceiling - p) / (ceiling - start), -1 / rate) - 1);
}

LearningCurve curveThrough(double start, double atReference, double scale, double rate, double highest)
{
    const double left = portable::pow(1 + kReferenceExamples / scale, -rate);
    const double ceiling = (atReference - start * left) / (1 - left);
    // A tuned model that ends below its start keeps the falling curve: data can hurt.
    return {start, std::min(ceiling, std::max(highest, atReference)), scale, rate};
}

double drawDeviation(double perClass)
{
    return std::max(0.005, 0.10 * portable::pow(perClass / 2, -0.75));
}

bool extrapolatesTooFar(double examples, double measured)
{
    return examples > kFarthestExtrapolation * measured;
}

double extrapolationDeviation(double examples, double measured)
{
    constexpr double lnEight = 2.0794415416798357;
    return examples > measured ? 0.04 * portable::log(examples / measured) / lnEight : 0;
}

} // namespace tunepoint
