// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/label_noise.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

/// (K-1)/K; 1 for endlessly many classes.
double shareByChanceWrong(double classes)
{
    return classes > 1 ? (classes - 1) / classes : 1;
}

} // namespace

double effectiveExamples(double examples, double wrongShare, double classes)
{
    const double signal = std::max(0.0, 1 - wrongShare / shareByChanceWrong(classes));
    return examples * signal * signal;
}

double wrongLabels(double kappa, double classes)
{
    // Agreement beyond chance of two such people is (1 - rK/(K-1))²; the square root is exact by IEEE 754.
    return (1 - std::sqrt(std::clamp(kappa, 0.0, 1.0))) * shareByChanceWrong(classes);
}

double taughtByModel(double teacher, double lift, double ceiling)
{
    // A teacher above the ceiling is not unlearnt by its student.
    return std::clamp(teacher + lift, 0.0, std::max(ceiling, teacher));
}

double highestMeasurable(double testLabelError)
{
    return 1 - testLabelError;
}

double correctedForJudge(double observed, double sensitivity, double specificity)
{
    const double power = sensitivity + specificity - 1;
    return power > 0 ? std::clamp((observed + specificity - 1) / power, 0.0, 1.0) : observed;
}

double judgeWidening(double sensitivity, double specificity)
{
    const double power = sensitivity + specificity - 1;
    return power > 0 ? 1 / power : std::numeric_limits<double>::infinity();
}

} // namespace tunepoint
