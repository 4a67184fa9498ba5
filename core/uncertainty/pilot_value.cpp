// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/pilot_value.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr std::size_t kGridPoints = 512;

double maximum(const double* figures, std::size_t count)
{
    return *std::max_element(figures, figures + count);
}

/// Best expected benefit without a measurement.
double priorBest(const PreposteriorGrid& grid)
{
    std::vector<double> sums(grid.strategies, 0);
    for (std::size_t i = 0; i < grid.values.size(); ++i) {
        for (std::size_t s = 0; s < grid.strategies; ++s)
            sums[s] += grid.weights[i] * grid.benefits[i * grid.strategies + s];
    }
    return maximum(sums.data(), sums.size());
}

/// Value of a measurement from the joint sums by outcome: sum over outcomes of the best strategy's joint sum,
/// less what is had without. Rounding can leave a hair below 0.
double gain(const PreposteriorGrid& grid, const std::vector<double>& joint)
{
    double sum = 0;
    for (std::size_t outcome = 0; outcome * grid.strategies < joint.size(); ++outcome)
        sum += maximum(joint.data() + outcome * grid.strategies, grid.strategies);
    return std::max(sum - priorBest(grid), 0.0);
}

/// Probabilities of 0 to `items` right items at success rate p, from the mode outwards to where they vanish.
void binomialRow(
    double p, std::size_t items, const std::vector<double>& logFactorials, std::vector<double>& row)
{
    std::fill(row.begin(), row.end(), 0.0);
    if (!(p > 0) || !(p < 1)) {
        row[p > 0 ? items : 0] = 1;
        return;
    }
    const auto mode = std::min(std::size_t(double(items + 1) * p), items);
    const double logAtMode = logFactorials[items] - logFactorials[mode] - logFactorials[items - mode]
        + double(mode) * portable::log(p) + double(items - mode) * portable::log1p(-p);
    row[mode] = portable::exp(logAtMode);
    const double odds = p / (1 - p);
    for (std::size_t k = mode; k < items && row[k] > 1e-18; ++k)
        row[k + 1] = row[k] * odds * double(items - k) / double(k + 1);
    for (std::size_t k = mode; k > 0 && row[k] > 1e-18; --k)
        row[k - 1] = row[k] / odds * double(k) / double(items - k + 1);
}

} // namespace

PreposteriorGrid preposteriorGrid(const QuantileTable& table, const ConditionalMeans& means)
{
    PreposteriorGrid grid;
    grid.strategies = means.strategies;
    if (table.steps() != nullptr || table.rows() != nullptr || table.isConstant()) {
        grid.values = means.values;
        grid.weights = means.shares;
        grid.benefits = means.smooth;
        return grid;
    }
    for (std::size_t i = 0; i < kGridPoints; ++i) {
        const double value = table.value(std::uint32_t(((2 * std::uint64_t(i) + 1) << 31) / kGridPoints));
        const auto row = means.at(value);
        grid.values.push_back(value);
        grid.weights.push_back(1.0 / double(kGridPoints));
        grid.benefits.insert(grid.benefits.end(), row.begin(), row.end());
    }
    return grid;
}

double binomialPilotValue(const PreposteriorGrid& grid, std::size_t items)
{
    std::vector<double> logFactorials(items + 1, 0);
    for (std::size_t k = 1; k <= items; ++k)
        logFactorials[k] = logFactorials[k - 1] + portable::log(double(k));
    std::vector<double> row(items + 1);
    std::vector<double> joint((items + 1) * grid.strategies, 0);
    for (std::size_t i = 0; i < grid.values.size(); ++i) {
        binomialRow(grid.values[i], items, logFactorials, row);
        const double* benefits = grid.benefits.data() + i * grid.strategies;
        for (std::size_t k = 0; k <= items; ++k) {
            const double weight = grid.weights[i] * row[k];
            if (weight == 0)
                continue;
            for (std::size_t s = 0; s < grid.strategies; ++s)
                joint[k * grid.strategies + s] += weight * benefits[s];
        }
    }
    return gain(grid, joint);
}

double measurementValue(const PreposteriorGrid& grid, double error)
{
    // Readings on a grid of their own, eight standard errors beyond the outer values and at least eight in
    // one error.
    const double from = grid.values.front() - 8 * error;
    const double to = grid.values.back() + 8 * error;
    const auto readings = std::clamp<std::size_t>(std::size_t((to - from) / error * 8), 256, 20'000);
    const double step = (to - from) / double(readings);
    std::vector<double> joint(readings * grid.strategies, 0);
    for (std::size_t i = 0; i < grid.values.size(); ++i) {
        // Probability of each interval of readings by differences of the cumulative, so that they sum to 1.
        const auto first = std::size_t(std::max(0.0, (grid.values[i] - 8 * error - from) / step));
        double below = portable::normalCdf((from + double(first) * step - grid.values[i]) / error);
        for (std::size_t m = first; m < readings && below < 1; ++m) {
            const double above = m + 1 == readings
                ? 1.0
                : portable::normalCdf((from + double(m + 1) * step - grid.values[i]) / error);
            for (std::size_t s = 0; s < grid.strategies; ++s)
                joint[m * grid.strategies + s]
                    += grid.weights[i] * (above - below) * grid.benefits[i * grid.strategies + s];
            below = above;
        }
    }
    return gain(grid, joint);
}

std::vector<PilotOption> pilotOptions(const PreposteriorGrid& grid, const Estimate& perfect, double fixedCost,
    double costPerLabel, std::span<const std::size_t> sizes)
{
    std::vector<PilotOption> options;
    for (const std::size_t items : sizes) {
        const double value = binomialPilotValue(grid, items);
        const double cost = fixedCost + double(items) * costPerLabel;
        const double error
            = perfect.value > 0 ? perfect.standardError * std::min(value / perfect.value, 1.0) : 0;
        options.push_back({items, value, error, cost, value - cost});
    }
    return options;
}

std::optional<PilotOption> bestPilot(std::span<const PilotOption> options)
{
    std::optional<PilotOption> best;
    for (const PilotOption& option : options) {
        if (option.netBenefit > 0 && (!best || option.netBenefit > best->netBenefit))
            best = option;
    }
    return best;
}

} // namespace tunepoint
