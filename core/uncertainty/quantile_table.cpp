// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/quantile_table.h"

#include "core/quantity/percentile_fit.h"
#include "core/uncertainty/random_stream.h"
#include "core/uncertainty/table_cache.h"
#include "core/uncertainty/tail_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::uint64_t kDraws = std::uint64_t(1) << 32;

/// Mass that truncation cuts off at either end.
struct Cut {
    double below = 0;
    double above = 0;
    double kept = 1;
};

/// Rounded to 40 significant bits, so that the last bits of the C library leave no trace.
double rounded(double x)
{
    int exponent = 0;
    const double mantissa = std::frexp(x, &exponent);
    return std::ldexp(std::nearbyint(std::ldexp(mantissa, 40)), exponent - 40);
}

Cut cutOf(const Quantity& quantity, const Bounds& bounds)
{
    if (!quantity.lower && !quantity.upper)
        return {};
    Quantity whole = quantity;
    whole.lower.reset();
    whole.upper.reset();
    Cut cut;
    if (quantity.lower)
        cut.below = rounded(cumulative(whole, bounds, *quantity.lower));
    if (quantity.upper)
        cut.above = rounded(1 - cumulative(whole, bounds, *quantity.upper));
    cut.kept = 1 - cut.below - cut.above;
    return cut;
}

TailPoint cutPoint(TailCurve& curve, const Cut& cut, double tail, bool upper)
{
    const double moved = (upper ? cut.above : cut.below) + tail * cut.kept;
    TailPoint point = moved <= 0.5 ? curve.at(moved, upper) : curve.at(1 - moved, !upper);
    if (moved > 0.5)
        point.slope = -point.slope;
    point.slope *= cut.kept;
    return point;
}

/// How many cells of an octave get a node of their own; the others divide the cubic between two nodes.
std::size_t nodesInOctave(std::size_t octave)
{
    return octave >= 28 ? 16 : (octave >= 22 ? 8 : (octave >= 14 ? 4 : 2)); // octave 31 is [1/4, 1/2)
}

/// Hermite's cubic between two points, its slopes limited so that it is monotone (Fritsch and Carlson 1980).
kernels::Cubic hermite(const TailPoint& from, const TailPoint& to, double width)
{
    const double rise = to.value - from.value;
    double first = from.slope * width;
    double last = to.slope * width;
    if (!(rise != 0) || !std::isfinite(first) || !std::isfinite(last))
        return {{from.value, rise, 0, 0}};
    const double a = std::max(first / rise, 0.0);
    const double b = std::max(last / rise, 0.0);
    const double size = std::sqrt(a * a + b * b);
    const double scale = size > 3 ? 3 / size : 1;
    first = a * scale * rise;
    last = b * scale * rise;
    return {{from.value, first, 3 * rise - 2 * first - last, first + last - 2 * rise}};
}

/// The part of `whole` over [begin, begin + share) of its range.
kernels::Cubic partOf(const kernels::Cubic& whole, double begin, double share)
{
    const auto& c = whole.c;
    return {{c[0] + begin * (c[1] + begin * (c[2] + begin * c[3])),
        share * (c[1] + begin * (2 * c[2] + begin * 3 * c[3])), share * share * (c[2] + begin * 3 * c[3]),
        share * share * share * c[3]}};
}

std::shared_ptr<const std::vector<kernels::Cubic>> cubicsOf(
    TailCurve& curve, const Cut& cut, double lower, double upper)
{
    auto cells = std::make_shared<std::vector<kernels::Cubic>>(2 * kernels::kCellsPerSide);
    for (const bool high : {false, true}) {
        const auto node = [&](double tail) {
            TailPoint point = cutPoint(curve, cut, tail, high);
            point.value = std::clamp(point.value, lower, upper);
            return point;
        };
        TailPoint to = node(0.5);
        for (std::size_t octave = kernels::kOctaves; octave-- > 0;) {
            const double start = std::ldexp(1.0, int(octave) - 33); // octave 0 is [2^-33, 2^-32)
            const std::size_t nodes = nodesInOctave(octave);
            const std::size_t cellsPerNode = kernels::kCellsPerOctave / nodes;
            for (std::size_t n = nodes; n-- > 0;) {
                const TailPoint from = node(start + start * double(n) / double(nodes));
                const kernels::Cubic whole = hermite(from, to, start / double(nodes));
                kernels::Cubic* at = cells->data() + (high ? kernels::kCellsPerSide : 0)
                    + octave * kernels::kCellsPerOctave + n * cellsPerNode;
                for (std::size_t i = 0; i < cellsPerNode; ++i)
                    at[i] = partOf(whole, double(i) / double(cellsPerNode), 1 / double(cellsPerNode));
                to = from;
            }
        }
    }
    return cells;
}

/// Values with their probabilities, those outside [lower, upper] left out and equal ones merged.
QuantileTable::Steps stepsOf(
    const std::vector<double>& values, const std::vector<double>& probabilities, double lower, double upper)
{
    std::vector<std::size_t> order;
    double total = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] >= lower && values[i] <= upper && probabilities[i] > 0)
            order.push_back(i);
    }
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    for (const std::size_t i : order)
        total += probabilities[i];
    QuantileTable::Steps steps;
    double sum = 0;
    for (const std::size_t i : order) {
        sum += probabilities[i];
        // Draws x with (x + 1/2) / 2^32 at or below the cumulative share, as quantile() has it.
        const auto end = std::uint64_t(std::clamp(std::floor(sum / total * 0x1p32 + 0.5), 0.0, 0x1p32));
        if (!steps.values.empty() && steps.values.back() == values[i])
            steps.ends.back() = end;
        else {
            steps.values.push_back(values[i]);
            steps.ends.push_back(end);
        }
    }
    if (!steps.ends.empty())
        steps.ends.back() = kDraws;
    return steps;
}

double stepValue(const QuantileTable::Steps& steps, std::uint32_t draw)
{
    const auto at = std::upper_bound(steps.ends.begin(), steps.ends.end(), std::uint64_t(draw));
    return steps.values[std::size_t(at - steps.ends.begin())];
}

double rowValue(const std::vector<double>& rows, std::uint32_t draw)
{
    return rows[std::size_t((std::uint64_t(draw) * rows.size()) >> 32)];
}

} // namespace

double QuantileTable::Triangle::value(std::uint32_t draw) const
{
    const double p = below + kept * uniform01(draw);
    return p < split ? minimum + std::sqrt(p * rise) : maximum - std::sqrt((1 - p) * fall);
}

QuantileTable::QuantileTable(double value)
    : m_form(Line{value, 0})
{
}

QuantileTable::QuantileTable(const Quantity& quantity, const Bounds& bounds)
    : QuantileTable(0.0)
{
    if (const auto* stated = std::get_if<Percentiles>(&quantity.shape);
        stated && stated->family != FitFamily::Metalog) {
        Quantity fitted = quantity;
        fitted.shape = percentileFit(*stated, bounds).shape;
        *this = QuantileTable(fitted, bounds);
        return;
    }
    const double lower = quantity.lower.value_or(-kInfinity);
    const double upper = quantity.upper.value_or(kInfinity);
    const Shape& shape = quantity.shape;
    if (const auto* s = std::get_if<Uniform>(&shape)) {
        const double from = std::max(s->minimum, lower);
        m_form = Line{from, std::min(s->maximum, upper) - from};
    } else if (const auto* t = std::get_if<Triangular>(&shape)) {
        const Cut cut = cutOf(quantity, bounds);
        const double width = t->maximum - t->minimum;
        m_form = Triangle{t->minimum, t->maximum, (t->mode - t->minimum) / width,
            (t->mode - t->minimum) * width, (t->maximum - t->mode) * width, cut.below, cut.kept};
    } else if (const auto* d = std::get_if<Discrete>(&shape)) {
        m_form = stepsOf(d->values, d->probabilities, lower, upper);
    } else if (const auto* e = std::get_if<Empirical>(&shape)) {
        m_form = stepsOf(e->values, std::vector<double>(e->values.size(), 1.0), lower, upper);
    } else if (const auto* m = std::get_if<Sample>(&shape)) {
        const Quantity* const alone[] = {&quantity};
        Rows rows;
        for (const std::size_t row : jointRows(alone))
            rows.values.push_back(m->values[row]);
        m_form = std::move(rows);
    } else if (const auto curve = tailCurve(shape, bounds)) {
        m_form = tableFor(
            quantity, bounds, [&] { return cubicsOf(*curve, cutOf(quantity, bounds), lower, upper); });
    } else {
        m_form = Line{median(quantity, bounds), 0};
    }
}

QuantileTable QuantileTable::ofRows(std::vector<double> values)
{
    QuantileTable table;
    table.m_form = Rows{std::move(values)};
    return table;
}

double QuantileTable::value(std::uint32_t draw) const
{
    if (const auto* line = std::get_if<Line>(&m_form))
        return line->atZero + line->width * uniform01(draw);
    if (const auto* cubics = std::get_if<Cubics>(&m_form))
        return kernels::cubicValue((*cubics)->data(), draw);
    if (const auto* triangle = std::get_if<Triangle>(&m_form))
        return triangle->value(draw);
    if (const auto* steps = std::get_if<Steps>(&m_form))
        return stepValue(*steps, draw);
    return rowValue(std::get<Rows>(m_form).values, draw);
}

void QuantileTable::values(std::span<const std::uint32_t> draws, std::span<double> values) const
{
    if (const auto* cubics = std::get_if<Cubics>(&m_form)) {
        kernels::cubicValues((*cubics)->data(), draws.data(), draws.size(), values.data());
    } else if (const auto* line = std::get_if<Line>(&m_form)) {
        for (std::size_t i = 0; i < draws.size(); ++i)
            values[i] = line->atZero + line->width * uniform01(draws[i]);
    } else {
        for (std::size_t i = 0; i < draws.size(); ++i)
            values[i] = value(draws[i]);
    }
}

bool QuantileTable::isConstant() const
{
    if (const auto* line = std::get_if<Line>(&m_form))
        return line->width == 0;
    if (const auto* found = std::get_if<Steps>(&m_form))
        return found->values.size() < 2;
    if (const auto* rows = std::get_if<Rows>(&m_form))
        return rows->values.size() < 2;
    return false;
}

const QuantileTable::Steps* QuantileTable::steps() const
{
    return std::get_if<Steps>(&m_form);
}

const std::vector<double>* QuantileTable::rows() const
{
    const auto* rows = std::get_if<Rows>(&m_form);
    return rows == nullptr ? nullptr : &rows->values;
}

std::vector<std::size_t> jointRows(std::span<const Quantity* const> members)
{
    std::vector<std::size_t> rows;
    if (members.empty())
        return rows;
    const auto valuesOf = [](const Quantity* member) -> const std::vector<double>& {
        return std::get<Sample>(member->shape).values;
    };
    for (std::size_t row = 0; row < valuesOf(members.front()).size(); ++row) {
        const bool inside = std::all_of(members.begin(), members.end(), [&](const Quantity* member) {
            const double value = valuesOf(member)[row];
            return value >= member->lower.value_or(-kInfinity) && value <= member->upper.value_or(kInfinity);
        });
        if (inside)
            rows.push_back(row);
    }
    return rows;
}

} // namespace tunepoint
