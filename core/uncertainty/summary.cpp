// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/summary.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>

namespace tunepoint {

namespace {

constexpr std::size_t kSumBlock = 1024;
constexpr std::size_t kFewestForBuckets = 1024; ///< below, sorting is as quick

/// Sum of f(values[i]) in the order that orderedSum() promises.
template <class F>
double orderedSumOf(std::span<const double> values, const F& f)
{
    if (values.size() > kSumBlock) {
        const std::size_t blocks = (values.size() + kSumBlock - 1) / kSumBlock;
        const std::size_t half = (blocks / 2) * kSumBlock;
        return orderedSumOf(values.first(half), f) + orderedSumOf(values.subspan(half), f);
    }
    std::array<double, 8> sums{};
    std::size_t i = 0;
    for (; i + 8 <= values.size(); i += 8) {
        for (std::size_t lane = 0; lane < 8; ++lane)
            sums[lane] += f(values[i + lane]);
    }
    for (std::size_t lane = 0; lane < 8 && i + lane < values.size(); ++lane)
        sums[lane] += f(values[i + lane]);
    return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

/// Mean of each of the 16 randomisations.
std::array<double, kRandomisations> randomisationMeans(std::span<const double> values)
{
    assert(values.size() % kRandomisations == 0);
    constexpr std::size_t rowsInBlock = kSumBlock / kRandomisations;
    const std::size_t rows = values.size() / kRandomisations;
    std::array<double, kRandomisations> totals{};
    for (std::size_t begin = 0; begin < rows; begin += rowsInBlock) {
        std::array<double, kRandomisations> sums{};
        for (std::size_t row = begin; row < std::min(rows, begin + rowsInBlock); ++row) {
            for (std::size_t r = 0; r < kRandomisations; ++r)
                sums[r] += values[row * kRandomisations + r];
        }
        for (std::size_t r = 0; r < kRandomisations; ++r)
            totals[r] += sums[r];
    }
    for (double& total : totals)
        total /= double(rows);
    return totals;
}

double squaresAround(std::span<const double> values, double centre)
{
    return orderedSumOf(values, [centre](double x) { return (x - centre) * (x - centre); });
}

double meanError(std::span<const double> values, Sampler sampler, double squares)
{
    const auto n = double(values.size());
    if (sampler == Sampler::Random)
        return values.size() < 2 ? 0 : std::sqrt(squares / (n - 1) / n);
    if (values.size() < 2 * kRandomisations)
        return values.size() < 2 ? 0 : std::sqrt(squares / (n - 1) / n);
    const auto means = randomisationMeans(values);
    const double centre = orderedSum(means) / double(kRandomisations);
    return std::sqrt(squaresAround(means, centre) / double(kRandomisations - 1) / double(kRandomisations));
}

/// Order statistics of many values: a histogram over the range of a thin sample first, then only the buckets
/// that hold a wanted rank are ordered.
class BucketSelection {
public:
    explicit BucketSelection(std::span<const double> values)
        : m_values(values)
        , m_buckets(std::clamp<std::size_t>(values.size() / 4, 64, kMostBuckets))
    {
        // Infinite values do not spread the buckets; they fall into the outer ones.
        std::array<double, 1024> sample;
        std::size_t count = 0;
        const std::size_t wanted = std::clamp<std::size_t>(values.size() / 16, 64, sample.size());
        const std::size_t stride = (values.size() + wanted - 1) / wanted;
        for (std::size_t i = 0; i < values.size(); i += stride) {
            if (std::isfinite(values[i]))
                sample[count++] = values[i];
        }
        if (count < 16)
            return;
        const auto end = sample.begin() + std::ptrdiff_t(count);
        const std::size_t outer = count / 64;
        std::nth_element(sample.begin(), sample.begin() + std::ptrdiff_t(outer), end);
        m_low = sample[outer];
        std::nth_element(sample.begin(), end - 1 - std::ptrdiff_t(outer), end);
        m_scale = double(m_buckets) / (sample[count - 1 - outer] - m_low);
    }

    [[nodiscard]] bool usable() const { return std::isfinite(m_scale) && m_scale > 0; }

    std::vector<double> ranks(std::span<const std::size_t> wanted)
    {
        std::vector<std::uint16_t> bucketOf(m_values.size());
        count(bucketOf);
        const auto holding = [&](std::size_t rank) {
            return std::size_t(std::upper_bound(m_begin.begin(), m_begin.end(), rank) - m_begin.begin()) - 1;
        };
        // The place of a needed bucket among the needed ones, from 1 on.
        std::vector<std::uint8_t> place(m_buckets + kOuter, 0);
        std::vector<std::vector<double>> held(1);
        for (const std::size_t rank : wanted) {
            const std::size_t b = holding(rank);
            if (place[b] != 0)
                continue;
            place[b] = std::uint8_t(held.size());
            held.emplace_back().reserve(m_begin[b + 1] - m_begin[b]);
        }
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (const std::uint8_t at = place[bucketOf[i]]; at != 0)
                held[at].push_back(m_values[i]);
        }
        for (auto& values : held)
            sortUnlessEqual(values);
        std::vector<double> found;
        for (const std::size_t rank : wanted) {
            const std::size_t b = holding(rank);
            found.push_back(held[place[b]][rank - m_begin[b]]);
        }
        return found;
    }

    /// More ranks than this need another way.
    static constexpr std::size_t kMostRanks = 200;

private:
    static constexpr std::size_t kMostBuckets = 2048;
    static constexpr std::size_t kOuter = 3; ///< buckets below, above, and of infinity

    /// Fills m_begin with the rank of the first value of each bucket.
    void count(std::span<std::uint16_t> bucketOf)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            bucketOf[i] = bucket(m_values[i]);
        // Two counters side by side: neighbours often fall into the same bucket.
        std::vector<std::uint32_t> even(m_buckets + kOuter, 0);
        std::vector<std::uint32_t> odd(m_buckets + kOuter, 0);
        std::size_t i = 0;
        for (; i + 2 <= bucketOf.size(); i += 2) {
            ++even[bucketOf[i]];
            ++odd[bucketOf[i + 1]];
        }
        if (i < bucketOf.size())
            ++even[bucketOf[i]];
        m_begin.assign(m_buckets + kOuter + 1, 0);
        for (std::size_t b = 0; b < m_buckets + kOuter; ++b)
            m_begin[b + 1] = m_begin[b] + even[b] + odd[b];
    }

    static void sortUnlessEqual(std::vector<double>& values)
    {
        if (std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) != values.end())
            std::sort(values.begin(), values.end());
    }

    [[nodiscard]] std::uint16_t bucket(double x) const
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const double above = double(m_buckets) + 1;
        const double place = (x - m_low) * m_scale + 1; // does not fall where x rises
        const double within = place < 0 ? 0 : (place < above ? place : above);
        return std::uint16_t(std::int32_t(place < infinity ? within : above + 1));
    }

    std::span<const double> m_values;
    std::size_t m_buckets;
    double m_low = 0;
    double m_scale = 0;
    std::vector<std::size_t> m_begin;
};

} // namespace

double orderedSum(std::span<const double> values)
{
    return orderedSumOf(values, [](double x) { return x; });
}

Estimate meanOf(std::span<const double> values, Sampler sampler)
{
    if (values.empty())
        return {};
    const double mean = orderedSum(values) / double(values.size());
    const bool fromValues = sampler == Sampler::Random || values.size() < 2 * kRandomisations;
    return {mean, meanError(values, sampler, fromValues ? squaresAround(values, mean) : 0)};
}

Summary summarise(std::span<const double> values, Sampler sampler)
{
    assert(!values.empty());
    Summary summary;
    const auto n = double(values.size());
    summary.mean = orderedSum(values) / n;
    const double squares = squaresAround(values, summary.mean);
    summary.standardDeviation = values.size() < 2 ? 0 : std::sqrt(squares / (n - 1));
    summary.standardError = meanError(values, sampler, squares);
    static constexpr double shares[] = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
    const auto at = percentiles(values, shares);
    summary.p05 = at[0];
    summary.p10 = at[1];
    summary.p25 = at[2];
    summary.p50 = at[3];
    summary.p75 = at[4];
    summary.p90 = at[5];
    summary.p95 = at[6];
    return summary;
}

std::vector<double> orderStatistics(std::span<const double> values, std::span<const std::size_t> ranks)
{
    if (values.size() >= kFewestForBuckets && ranks.size() <= BucketSelection::kMostRanks) {
        if (std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end())
            return std::vector<double>(ranks.size(), values.front());
        BucketSelection selection(values);
        if (selection.usable())
            return selection.ranks(ranks);
    }
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> found;
    for (const std::size_t rank : ranks)
        found.push_back(sorted[rank]);
    return found;
}

std::vector<double> percentiles(std::span<const double> values, std::span<const double> shares)
{
    std::vector<std::size_t> ranks;
    for (const double share : shares) {
        const auto below = std::size_t(share * double(values.size() - 1));
        ranks.push_back(below);
        ranks.push_back(std::min(below + 1, values.size() - 1));
    }
    std::sort(ranks.begin(), ranks.end());
    const auto ordered = orderStatistics(values, ranks);
    const auto atRank = [&](std::size_t rank) {
        return ordered[std::size_t(std::lower_bound(ranks.begin(), ranks.end(), rank) - ranks.begin())];
    };
    std::vector<double> result;
    for (const double share : shares) {
        const double place = share * double(values.size() - 1);
        const auto below = std::size_t(place);
        const double low = atRank(below);
        const double high = atRank(std::min(below + 1, values.size() - 1));
        const double part = place - double(below);
        // Equal ends also cover two infinite ones, whose difference is not a number.
        result.push_back(low == high || part == 0 ? low : low + part * (high - low));
    }
    return result;
}

double shareBelow(std::span<const double> values, double limit)
{
    if (values.empty())
        return 0;
    const auto below = std::count_if(values.begin(), values.end(), [limit](double x) { return x < limit; });
    return double(below) / double(values.size());
}

double lowerTailMean(std::span<const double> values, double share)
{
    assert(!values.empty() && share > 0 && share <= 1);
    const double weight = share * double(values.size());
    const std::size_t rank[] = {std::min(std::size_t(weight), values.size() - 1)};
    const double edge = orderStatistics(values, rank).front();
    const double below = orderedSumOf(values, [edge](double x) { return x < edge ? x : 0.0; });
    const auto count
        = double(std::count_if(values.begin(), values.end(), [edge](double x) { return x < edge; }));
    return weight == count ? below / weight : (below + (weight - count) * edge) / weight;
}

Contest contest(const TrialMatrix& benefits, const std::vector<bool>& in)
{
    const std::size_t n = benefits.strategies;
    assert(in.size() == n);
    const std::vector<char> eligible(in.begin(), in.end());
    Contest result{std::vector<double>(n, 0), std::vector<double>(n, 0)};
    const std::size_t trials = benefits.trials();
    if (trials == 0 || std::find(in.begin(), in.end(), true) == in.end())
        return result;
    std::vector<double> wins(n);
    std::vector<double> regret(n);
    for (std::size_t begin = 0; begin < trials; begin += kSumBlock) {
        std::fill(wins.begin(), wins.end(), 0.0);
        std::fill(regret.begin(), regret.end(), 0.0);
        for (std::size_t t = begin; t < std::min(trials, begin + kSumBlock); ++t) {
            const auto row = benefits.row(t);
            double best = -std::numeric_limits<double>::infinity();
            for (std::size_t s = 0; s < n; ++s)
                best = eligible[s] && row[s] > best ? row[s] : best;
            int ties = 0;
            for (std::size_t s = 0; s < n; ++s)
                ties += eligible[s] && row[s] == best ? 1 : 0;
            const double share = 1.0 / ties;
            for (std::size_t s = 0; s < n; ++s) {
                wins[s] += eligible[s] && row[s] == best ? share : 0;
                regret[s] += best - row[s];
            }
        }
        for (std::size_t s = 0; s < n; ++s) {
            result.probabilityBest[s] += wins[s];
            result.expectedRegret[s] += regret[s];
        }
    }
    for (std::size_t s = 0; s < n; ++s) {
        result.probabilityBest[s] /= double(trials);
        result.expectedRegret[s] /= double(trials);
    }
    return result;
}

} // namespace tunepoint
