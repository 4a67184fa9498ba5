// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pair_chance.h"

#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <limits>

namespace tunepoint {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

double shareInfinite(const std::vector<double>& values)
{
    return double(std::count(values.begin(), values.end(), kNever)) / double(values.size());
}

} // namespace

double aheadFrom(std::span<const double> a, std::span<const double> b)
{
    std::size_t m = a.size();
    while (m > 0 && a[m - 1] - b[m - 1] >= 0)
        --m;
    if (m == 0)
        return 0;
    if (m == a.size())
        return kNever;
    const double before = a[m - 1] - b[m - 1];
    const double after = a[m] - b[m];
    return double(m - 1) - before / (after - before);
}

bool addPairChances(Evaluation& evaluation, const TrialRun& run)
{
    const std::size_t strategies = evaluation.strategies.size();
    const std::size_t count = run.simulation.bandTrials;
    const auto months = std::size_t(evaluation.horizonMonths) + 1;
    // Pairs stand as (0, 1), (0, 2) … (1, 2) …: see evaluate().
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t a = 0; a < strategies; ++a) {
        for (std::size_t b = a + 1; b < strategies; ++b)
            places.emplace_back(a, b);
    }
    return forEachBlock(
        places.size(), run.options.threads, run.options.stop, [&](std::size_t pair, unsigned) {
            const auto [a, b] = places[pair];
            if (count == 0 || !evaluation.strategies[a].comparable || !evaluation.strategies[b].comparable)
                return;
            std::vector<double> ofA(count);
            std::vector<double> ofB(count);
            const std::span<const double> cashA = run.simulation.strategies[a].cumulativeCash;
            const std::span<const double> cashB = run.simulation.strategies[b].cumulativeCash;
            for (std::size_t t = 0; t < count; ++t) {
                ofA[t] = aheadFrom(cashA.subspan(t * months, months), cashB.subspan(t * months, months));
                ofB[t] = aheadFrom(cashB.subspan(t * months, months), cashA.subspan(t * months, months));
            }
            const Sampler sampler = run.simulation.sampler;
            evaluation.breakEven[pair].chance = PairChance{
                summaryOf(ofA, sampler), shareInfinite(ofA), summaryOf(ofB, sampler), shareInfinite(ofB)};
        });
}

std::vector<std::optional<double>> paretoProbabilities(
    const Evaluation& evaluation, const Simulation& simulation)
{
    std::vector<std::size_t> shown;
    for (const std::size_t s : contestants(evaluation)) {
        const CentralFigures& central = evaluation.strategies[s].central;
        if (!simulation.strategies[s].accuracy.empty() && central.accuracy && central.costPerMonth)
            shown.push_back(s);
    }
    std::vector<std::size_t> onFront(evaluation.strategies.size(), 0);
    for (std::size_t t = 0; t < simulation.trials; ++t) {
        for (const std::size_t x : shown) {
            const double cost = simulation.strategies[x].costPerMonth[t];
            const double accuracy = simulation.strategies[x].accuracy[t];
            onFront[x] += std::none_of(shown.begin(), shown.end(), [&](std::size_t y) {
                const double otherCost = simulation.strategies[y].costPerMonth[t];
                const double otherAccuracy = simulation.strategies[y].accuracy[t];
                return otherCost <= cost && otherAccuracy >= accuracy
                    && (otherCost < cost || otherAccuracy > accuracy);
            });
        }
    }
    std::vector<std::optional<double>> shares(evaluation.strategies.size());
    for (const std::size_t s : shown)
        shares[s] = double(onFront[s]) / double(simulation.trials);
    return shares;
}

} // namespace tunepoint
