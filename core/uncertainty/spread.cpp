// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/spread.h"

#include "core/base/portable_math.h"
#include "core/uncertainty/random_stream.h"

#include <algorithm>
#include <cassert>
#include <string>

namespace tunepoint {

namespace {

/// Normal scores of Spread::kShares.
const std::array<double, 7>& scoresOfShares()
{
    static const std::array<double, 7> scores = [] {
        std::array<double, 7> made{};
        std::transform(
            Spread::kShares.begin(), Spread::kShares.end(), made.begin(), portable::normalQuantile);
        return made;
    }();
    return scores;
}

} // namespace

double Spread::atScore(double score) const
{
    const auto& scores = scoresOfShares();
    std::size_t after = 1; // beyond the ends the last stretch goes on
    while (after + 1 < scores.size() && scores[after] < score)
        ++after;
    const double part = (score - scores[after - 1]) / (scores[after] - scores[after - 1]);
    return values[after - 1] + part * (values[after] - values[after - 1]);
}

Spread spreadOf(const Summary& summary)
{
    return {{summary.p05, summary.p10, summary.p25, summary.p50, summary.p75, summary.p90, summary.p95}};
}

Spread spreadOf(const Quantity& quantity, const Bounds& bounds)
{
    Spread spread;
    for (std::size_t i = 0; i < spread.values.size(); ++i)
        spread.values[i] = quantile(quantity, bounds, Spread::kShares[i]);
    return spread;
}

Spread certainSpread(double value)
{
    Spread spread;
    spread.values.fill(value);
    return spread;
}

std::vector<double> normalScores(std::uint64_t seed, std::uint64_t key, std::size_t trials)
{
    std::vector<std::uint32_t> draws(trials);
    Stream(Sampler::Sobol, seed, key).fill(0, draws);
    std::vector<double> scores(trials);
    std::transform(draws.begin(), draws.end(), scores.begin(),
        [](std::uint32_t draw) { return portable::normalQuantile(uniform01(draw)); });
    return scores;
}

SumOfSpreads::SumOfSpreads(std::size_t parts, std::uint64_t seed)
{
    for (std::size_t part = 0; part < parts; ++part)
        m_scores.push_back(normalScores(seed, streamKey("sum/" + std::to_string(part)), kTrials));
}

SumRange SumOfSpreads::rangeOf(std::span<const Spread> figures) const
{
    assert(figures.size() == m_scores.size());
    SumRange range;
    double certain = 0;
    std::vector<std::size_t> uncertain;
    for (std::size_t part = 0; part < figures.size(); ++part) {
        const PercentileRange own = figures[part].range();
        range.together.p10 += own.p10;
        range.together.p90 += own.p90;
        if (figures[part].isCertain())
            certain += own.p10;
        else
            uncertain.push_back(part);
    }
    range.independent = range.together;
    if (uncertain.size() < 2)
        return range;
    std::vector<double> sums(kTrials, certain);
    for (const std::size_t part : uncertain) {
        for (std::size_t t = 0; t < kTrials; ++t)
            sums[t] += figures[part].atScore(m_scores[part][t]);
    }
    static constexpr double shares[]{0.1, 0.9};
    const auto at = percentiles(sums, shares);
    range.independent = {at[0], at[1]};
    return range;
}

} // namespace tunepoint
