// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/pilot_posterior.h"

#include "core/accuracy/log_odds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace tunepoint {

Quantity pilotPosterior(double priorMean, double priorSd, int correct, int items)
{
    constexpr int kNodes = 4001;
    constexpr double kReach = 8; // standard deviations of the prior on either side
    std::vector<double> logDensity(kNodes);
    std::vector<double> accuracy(kNodes);
    // The likelihood may sit far out in the prior: cover both.
    const double seen = logOdds((correct + 0.5) / (items + 1.0));
    const double low = std::min(priorMean - kReach * priorSd, seen - 4);
    const double high = std::max(priorMean + kReach * priorSd, seen + 4);
    double most = -std::numeric_limits<double>::infinity();
    for (int i = 0; i < kNodes; ++i) {
        const double x = low + (high - low) * i / (kNodes - 1);
        const double z = (x - priorMean) / priorSd;
        // ln p = -ln(1 + e^-x), ln(1-p) = -ln(1 + e^x): finite far out.
        logDensity[std::size_t(i)] = -0.5 * z * z - correct * std::log1p(std::exp(-x))
            - (items - correct) * (x > 30 ? x : std::log1p(std::exp(x)));
        accuracy[std::size_t(i)] = fromLogOdds(x);
        most = std::max(most, logDensity[std::size_t(i)]);
    }
    std::vector<double> cumulative(kNodes);
    double sum = 0;
    for (int i = 0; i < kNodes; ++i) {
        const double density = std::exp(logDensity[std::size_t(i)] - most);
        sum += i == 0 ? 0 : 0.5 * (density + std::exp(logDensity[std::size_t(i - 1)] - most));
        cumulative[std::size_t(i)] = sum;
    }
    constexpr int kValues = 399; // odd, so that the median is one of them
    Empirical values;
    for (int q = 0; q < kValues; ++q) {
        const double target = sum * (q + 0.5) / kValues;
        const auto at = std::lower_bound(cumulative.begin(), cumulative.end(), target) - cumulative.begin();
        const auto i = std::size_t(std::max<std::ptrdiff_t>(1, at));
        const double step = cumulative[i] - cumulative[i - 1];
        const double part = step > 0 ? (target - cumulative[i - 1]) / step : 0;
        values.values.push_back(accuracy[i - 1] + part * (accuracy[i] - accuracy[i - 1]));
    }
    Quantity posterior;
    posterior.shape = std::move(values);
    posterior.grade = EvidenceGrade::Measured;
    return posterior;
}

double worthInItems(double priorMean, double priorSd)
{
    const double p = fromLogOdds(priorMean);
    return std::max(0.0, 1 / (p * (1 - p) * priorSd * priorSd) - 1);
}

} // namespace tunepoint
