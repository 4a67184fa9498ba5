// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/value_of_information.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::size_t kMostTrials = 32'768; ///< that the regression reads
constexpr std::size_t kMostColumns = 120;

using Column = std::vector<double>;

/// Mean 0 and standard deviation 1; false when the column does not vary.
bool standardise(Column& column)
{
    const double mean = orderedSum(column) / double(column.size());
    for (double& x : column)
        x -= mean;
    Column squares(column.size());
    std::transform(column.begin(), column.end(), squares.begin(), [](double x) { return x * x; });
    const double size = std::sqrt(orderedSum(squares) / double(column.size()));
    if (!(size > 1e-12 * (std::abs(mean) + size)))
        return false;
    for (double& x : column)
        x /= size;
    return true;
}

/// The two bent terms of a natural spline with knots at P5, P35, P65 and P95; none where these coincide.
std::vector<Column> bends(const Column& x)
{
    static constexpr double shares[] = {0.05, 0.35, 0.65, 0.95};
    const auto knots = percentiles(x, shares);
    std::vector<Column> terms;
    if (!(knots[0] < knots[1] && knots[1] < knots[2] && knots[2] < knots[3]))
        return terms;
    const auto term = [&](double value, double knot) {
        const double a = std::max(value - knot, 0.0);
        const double b = std::max(value - knots[3], 0.0);
        return (a * a * a - b * b * b) / (knots[3] - knot);
    };
    for (const int k : {0, 1}) {
        Column column(x.size());
        for (std::size_t t = 0; t < x.size(); ++t)
            column[t] = term(x[t], knots[std::size_t(k)]) - term(x[t], knots[2]);
        if (standardise(column))
            terms.push_back(std::move(column));
    }
    return terms;
}

Column product(const Column& a, const Column& b)
{
    Column result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), [](double x, double y) { return x * y; });
    return result;
}

double covariance(const Column& a, const Column& b)
{
    return orderedSum(product(a, b)) / double(a.size());
}

/// Values of the members, standardised, the constant ones left out.
std::vector<Column> valuesOf(
    std::span<const SampledInput> members, std::size_t trials, const std::stop_token& stop)
{
    std::vector<Column> columns;
    std::vector<std::uint32_t> draws(trials);
    for (const SampledInput& member : members) {
        if (member.table.isConstant())
            continue;
        if (stop.stop_requested())
            break;
        Column column(trials);
        member.draws(0, draws);
        member.table.values(draws, column);
        if (standardise(column))
            columns.push_back(std::move(column));
    }
    return columns;
}

/// Members by how much of the differences between strategies they explain linearly, strongest first.
std::vector<std::size_t> byStrength(
    const std::vector<Column>& members, const std::vector<Column>& differences, const std::stop_token& stop)
{
    std::vector<double> strength;
    for (const Column& member : members) {
        double most = 0;
        for (const Column& difference : differences) {
            if (stop.stop_requested())
                break;
            const double variance = covariance(difference, difference);
            const double along = covariance(member, difference);
            most = std::max(most, variance > 0 ? along * along / variance : 0);
        }
        strength.push_back(most);
    }
    std::vector<std::size_t> order(members.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return strength[a] > strength[b]; });
    return order;
}

/// Regressors: 1, every member, then bends and products of pairs, those of the strongest members first, until
/// the table is full.
std::vector<Column> regressors(
    const std::vector<Column>& members, const std::vector<Column>& differences, const std::stop_token& stop)
{
    const std::size_t trials = differences.front().size();
    const auto order = byStrength(members, differences, stop);
    std::vector<Column> columns{Column(trials, 1.0)};
    for (const std::size_t i : order) {
        if (columns.size() < kMostColumns)
            columns.push_back(members[i]);
    }
    for (std::size_t j = 0; j < order.size() && columns.size() < kMostColumns && !stop.stop_requested();
         ++j) {
        auto terms = bends(members[order[j]]);
        for (std::size_t i = 0; i < j && !stop.stop_requested(); ++i)
            terms.push_back(product(members[order[i]], members[order[j]]));
        for (Column& term : terms) {
            if (columns.size() < kMostColumns && !stop.stop_requested() && standardise(term))
                columns.push_back(std::move(term));
        }
    }
    return columns;
}

/// Normal equations of one half of the trials, in blocks so that the order of the sums is fixed. A stop
/// leaves them unfinished.
struct NormalEquations {
    std::vector<double> gram; ///< [row * columns + column], lower triangle
    std::vector<double> right; ///< [row * targets + target]
};

NormalEquations normalEquations(const std::vector<Column>& columns, const std::vector<Column>& targets,
    std::size_t half, const std::stop_token& stop)
{
    const std::size_t p = columns.size();
    const std::size_t n = columns.front().size();
    constexpr std::size_t part = kRandomisations / 2;
    // The trials of this half, packed so that products run over neighbours.
    const auto packed = [&](const Column& column) {
        Column kept;
        kept.reserve(n / 2 + part);
        for (std::size_t t = 0; t < n; ++t) {
            if (t % kRandomisations / part == half)
                kept.push_back(column[t]);
        }
        return kept;
    };
    std::vector<Column> x;
    for (const Column& column : columns) {
        if (stop.stop_requested())
            return {};
        x.push_back(packed(column));
    }
    std::vector<Column> y;
    for (const Column& target : targets)
        y.push_back(packed(target));
    NormalEquations result{std::vector<double>(p * p, 0), std::vector<double>(p * y.size(), 0)};
    const auto dot = [](const double* a, const double* b, std::size_t count) {
        std::array<double, 8> sums{};
        for (std::size_t i = 0; i + 8 <= count; i += 8) {
            for (std::size_t lane = 0; lane < 8; ++lane)
                sums[lane] += a[i + lane] * b[i + lane];
        }
        for (std::size_t i = count / 8 * 8; i < count; ++i)
            sums[0] += a[i] * b[i];
        return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
    };
    const std::size_t rows = x.front().size();
    for (std::size_t begin = 0; begin < rows && !stop.stop_requested(); begin += kBlockTrials) {
        const std::size_t count = std::min(kBlockTrials, rows - begin);
        for (std::size_t i = 0; i < p && !stop.stop_requested(); ++i) {
            for (std::size_t j = 0; j <= i; ++j)
                result.gram[i * p + j] += dot(x[i].data() + begin, x[j].data() + begin, count);
            for (std::size_t k = 0; k < y.size(); ++k)
                result.right[i * y.size() + k] += dot(x[i].data() + begin, y[k].data() + begin, count);
        }
    }
    return result;
}

/// Coefficients by Cholesky's factor with a ridge of 1e-9 of the diagonal; [column * targets + target].
std::vector<double> solve(NormalEquations normal, std::size_t columns, std::size_t targets)
{
    auto& a = normal.gram;
    auto& b = normal.right;
    for (std::size_t i = 0; i < columns; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i * columns + j] * (i == j ? 1 + 1e-9 : 1);
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i * columns + k] * a[j * columns + k];
            const double pivot = a[j * columns + j];
            // A column that the earlier ones already give gets no say.
            a[i * columns + j]
                = i == j ? (sum > 1e-8 * pivot ? std::sqrt(sum) : 0) : (pivot > 0 ? sum / pivot : 0);
        }
    }
    for (std::size_t t = 0; t < targets; ++t) {
        for (std::size_t i = 0; i < columns; ++i) {
            double sum = b[i * targets + t];
            for (std::size_t k = 0; k < i; ++k)
                sum -= a[i * columns + k] * b[k * targets + t];
            b[i * targets + t] = a[i * columns + i] > 0 ? sum / a[i * columns + i] : 0;
        }
        for (std::size_t i = columns; i-- > 0;) {
            double sum = b[i * targets + t];
            for (std::size_t k = i + 1; k < columns; ++k)
                sum -= a[k * columns + i] * b[k * targets + t];
            b[i * targets + t] = a[i * columns + i] > 0 ? sum / a[i * columns + i] : 0;
        }
    }
    return std::move(b);
}

/// Fitted differences of each trial: [trial * targets + target].
std::vector<double> fittedBy(const std::vector<double>& coefficients, const std::vector<Column>& columns,
    std::size_t targets, const std::stop_token& stop)
{
    const std::size_t trials = columns.front().size();
    std::vector<double> fitted(trials * targets, 0);
    for (std::size_t c = 0; c < columns.size() && !stop.stop_requested(); ++c) {
        for (std::size_t t = 0; t < trials; ++t) {
            for (std::size_t k = 0; k < targets; ++k)
                fitted[t * targets + k] += coefficients[c * targets + k] * columns[c][t];
        }
    }
    return fitted;
}

/// What the fitted differences say to do in a trial: the target that is furthest above 0, or nothing.
std::optional<std::size_t> choiceOf(const std::vector<double>& fitted, std::size_t trial, std::size_t targets)
{
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t k = 0; k < targets; ++k) {
        if (fitted[trial * targets + k] > most) {
            most = fitted[trial * targets + k];
            best = k;
        }
    }
    return best;
}

} // namespace

std::optional<Estimate> groupValue(const TrialMatrix& benefits, std::span<const SampledInput> members,
    Sampler sampler, const std::stop_token& stop)
{
    const std::size_t trials = std::min(benefits.trials(), kMostTrials);
    if (benefits.strategies < 2 || trials < 2 * kRandomisations)
        return Estimate{};
    // Differences to the strategy that is best on average over all trials.
    const std::size_t reference = winningMargin(benefits).strategy;
    if (stop.stop_requested())
        return {};
    std::vector<Column> differences;
    for (std::size_t s = 0; s < benefits.strategies; ++s) {
        if (s == reference)
            continue;
        Column column(trials);
        for (std::size_t t = 0; t < trials; ++t)
            column[t] = benefits.row(t)[s] - benefits.row(t)[reference];
        differences.push_back(std::move(column));
    }
    const auto values = valuesOf(members, trials, stop);
    if (stop.stop_requested())
        return {};
    if (values.empty())
        return Estimate{};
    const auto columns = regressors(values, differences, stop);
    const std::size_t targets = differences.size();
    const std::array<NormalEquations, 2> halves{
        normalEquations(columns, differences, 0, stop), normalEquations(columns, differences, 1, stop)};
    if (stop.stop_requested())
        return {};
    NormalEquations both = halves[0];
    std::transform(
        both.gram.begin(), both.gram.end(), halves[1].gram.begin(), both.gram.begin(), std::plus<>());
    std::transform(
        both.right.begin(), both.right.end(), halves[1].right.begin(), both.right.begin(), std::plus<>());

    const auto fitted = fittedBy(solve(std::move(both), columns.size(), targets), columns, targets, stop);
    const std::array<std::vector<double>, 2> fittedByHalf{
        fittedBy(solve(halves[0], columns.size(), targets), columns, targets, stop),
        fittedBy(solve(halves[1], columns.size(), targets), columns, targets, stop)};
    if (stop.stop_requested())
        return {};
    Column naive(trials, 0);
    Column crossed(trials, 0);
    Column gains(trials, 0);
    for (std::size_t t = 0; t < trials; ++t) {
        if (const auto choice = choiceOf(fitted, t, targets)) {
            naive[t] = fitted[t * targets + *choice];
            gains[t] = differences[*choice][t];
        }
        const std::size_t other = t % kRandomisations / (kRandomisations / 2) == 0 ? 1 : 0;
        if (const auto choice = choiceOf(fittedByHalf[other], t, targets))
            crossed[t] = differences[*choice][t];
    }
    const double plain = orderedSum(naive) / double(trials);
    const double paid = orderedSum(crossed) / double(trials);
    // The truth lies between the two on average; where they are far apart the regression has followed
    // outliers, and its own noise is too small a measure.
    const double error = std::hypot(meanOf(gains, sampler).standardError, (plain - paid) / 3);
    return Estimate{std::max((2 * plain + paid) / 3, 0.0), error};
}

} // namespace tunepoint
