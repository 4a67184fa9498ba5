// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/guard_rails.h"

#include "core/assessment/quantities.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kRoundPercent = 0.05; ///< ±5%, ±10%, …

struct Ends {
    double low;
    double middle;
    double high;
};

/// Ends and middle of the shapes that people state as "± so much"; nothing for others.
std::optional<Ends> endsOf(const Shape& shape)
{
    if (const auto* three = std::get_if<ThreePoint>(&shape))
        return Ends{three->low, three->likely, three->high};
    if (const auto* flat = std::get_if<Uniform>(&shape))
        return Ends{flat->minimum, (flat->minimum + flat->maximum) / 2, flat->maximum};
    if (const auto* triangle = std::get_if<Triangular>(&shape))
        return Ends{triangle->minimum, triangle->mode, triangle->maximum};
    if (const auto* pert = std::get_if<Pert>(&shape))
        return Ends{pert->minimum, pert->mode, pert->maximum};
    return std::nullopt;
}

/// The percentage of a symmetric range, as a share; 0 where it is none.
double barePercentage(const Quantity& quantity)
{
    const auto ends
        = quantity.source.empty() && quantity.note.empty() ? endsOf(quantity.shape) : std::nullopt;
    if (!ends || ends->middle == 0)
        return 0;
    const double down = (ends->middle - ends->low) / std::fabs(ends->middle);
    const double up = (ends->high - ends->middle) / std::fabs(ends->middle);
    const double steps = up / kRoundPercent;
    const bool symmetric = std::fabs(up - down) <= 1e-9;
    const bool isRound = std::fabs(steps - std::round(steps)) <= 1e-6 && std::round(steps) >= 1;
    return symmetric && isRound ? std::round(steps) * kRoundPercent : 0;
}

/// Figure of the evaluation that a criterion reads; empty for a score.
std::string_view figureOf(const Criterion& criterion)
{
    constexpr std::string_view model = "model:";
    const std::string_view source = criterion.source;
    return source.starts_with(model) ? source.substr(model.size()) : std::string_view();
}

bool carriesWeight(const Criterion& criterion)
{
    return !criterion.weight || isUncertain(*criterion.weight) || median(*criterion.weight, notNegative) > 0;
}

/// Whether a score of the criterion is stated in the document's currency.
bool isScoredInMoney(const Assessment& assessment, const Criterion& criterion)
{
    return std::any_of(assessment.scores.begin(), assessment.scores.end(), [&](const auto& row) {
        const auto score = row.second.find(criterion.id);
        const auto* quantity = score == row.second.end() ? nullptr : std::get_if<Quantity>(&score->second);
        return quantity && !quantity->unit.empty() && quantity->unit.starts_with(assessment.currency);
    });
}

bool isMoney(const Assessment& assessment, const Criterion& criterion)
{
    const std::string_view figure = figureOf(criterion);
    return figure.empty() ? isScoredInMoney(assessment, criterion) : isMoneyFigure(figure);
}

bool isParent(const Assessment& assessment, const Criterion& criterion)
{
    return std::any_of(assessment.criteria.begin(), assessment.criteria.end(),
        [&](const Criterion& other) { return other.parent == criterion.id; });
}

std::vector<double> ranksOf(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]])
            ++end;
        for (std::size_t k = i; k < end; ++k)
            ranks[order[k]] = (double(i) + double(end) - 1) / 2;
        i = end;
    }
    return ranks;
}

using Groups = std::vector<std::vector<std::size_t>>;

Groups without(const Groups& ranking, std::size_t option)
{
    Groups rest;
    for (const auto& group : ranking) {
        std::vector<std::size_t> kept;
        std::copy_if(
            group.begin(), group.end(), std::back_inserter(kept), [&](std::size_t i) { return i != option; });
        std::sort(kept.begin(), kept.end());
        if (!kept.empty())
            rest.push_back(std::move(kept));
    }
    return rest;
}

} // namespace

Problems barePercentages(const Assessment& assessment)
{
    Problems found;
    forEachQuantity(assessment, [&](const std::string& pointer, const Quantity& quantity) {
        if (const double percentage = barePercentage(quantity); percentage > 0)
            found.push_back({ProblemCode::BarePercentage, pointer, {numberText(percentage)}});
    });
    return found;
}

bool isMoneyFigure(std::string_view figure)
{
    constexpr std::array<std::string_view, 9> parts{"oneOffCost", "errorCost", "costPerMonth", "costPerItem",
        "costPerCorrectItem", "costPerCorrectItemWithRepair", "monthlySaving", "totalValue", "roi"};
    return isWholeLifeMoney(figure) || std::find(parts.begin(), parts.end(), figure) != parts.end();
}

bool isWholeLifeMoney(std::string_view figure)
{
    return figure == "netPresentValue" || figure == "totalCost";
}

bool isLeftToOtherMoney(const Assessment& assessment, const Criterion& criterion)
{
    const auto& where = assessment.decision.moneyIn;
    if (!where || !isMoney(assessment, criterion))
        return false;
    const bool whole = isWholeLifeMoney(figureOf(criterion));
    return *where == MoneyIn::NetPresentValue ? !whole : whole;
}

Problems moneyCountedTwice(const Assessment& assessment)
{
    Problems found;
    const Criterion* whole = nullptr;
    const auto counts = [&](const Criterion& criterion) {
        return carriesWeight(criterion) && !isParent(assessment, criterion) && isMoney(assessment, criterion)
            && !isLeftToOtherMoney(assessment, criterion);
    };
    for (const Criterion& criterion : assessment.criteria) {
        if (!whole && counts(criterion) && isWholeLifeMoney(figureOf(criterion)))
            whole = &criterion;
    }
    for (std::size_t i = 0; whole && i < assessment.criteria.size(); ++i) {
        const Criterion& criterion = assessment.criteria[i];
        if (&criterion != whole && counts(criterion))
            found.push_back({ProblemCode::MoneyCountedTwice, "/criteria/" + std::to_string(i),
                {criterion.name.empty() ? criterion.id : criterion.name,
                    whole->name.empty() ? whole->id : whole->name}});
    }
    return found;
}

std::optional<LinearValue> statedRange(const Criterion& criterion)
{
    if (!criterion.valueFunction)
        return std::nullopt;
    const auto ofPoints = [](const std::vector<Point>& points) -> std::optional<LinearValue> {
        if (points.empty())
            return std::nullopt;
        const bool rises = points.front().v <= points.back().v;
        return rises ? LinearValue{points.front().x, points.back().x}
                     : LinearValue{points.back().x, points.front().x};
    };
    if (const auto* linear = std::get_if<LinearValue>(&*criterion.valueFunction))
        return *linear;
    if (const auto* curve = std::get_if<ExponentialValue>(&*criterion.valueFunction))
        return LinearValue{curve->worst, curve->best};
    if (const auto* piecewise = std::get_if<PiecewiseValue>(&*criterion.valueFunction))
        return ofPoints(piecewise->points);
    if (const auto* step = std::get_if<StepValue>(&*criterion.valueFunction))
        return ofPoints(step->points);
    return std::nullopt; // levels have no range
}

Problems changedRanges(const Assessment& assessment, std::span<const std::optional<LinearValue>> optionsRange)
{
    Problems found;
    for (std::size_t i = 0; i < assessment.criteria.size(); ++i) {
        const Criterion& criterion = assessment.criteria[i];
        auto now = statedRange(criterion);
        if (!now && i < optionsRange.size())
            now = optionsRange[i];
        if (!criterion.weightedRange || !now)
            continue;
        const LinearValue& then = *criterion.weightedRange;
        const double slack = 1e-9 * std::max(std::fabs(then.best - then.worst), 1e-300);
        if (std::fabs(then.worst - now->worst) <= slack && std::fabs(then.best - now->best) <= slack)
            continue;
        found.push_back({ProblemCode::RangeChangedAfterWeight, "/criteria/" + std::to_string(i) + "/weight",
            {numberText(then.worst), numberText(then.best), numberText(now->worst), numberText(now->best)}});
    }
    return found;
}

double rankCorrelation(std::span<const double> a, std::span<const double> b)
{
    const auto ra = ranksOf(a);
    const auto rb = ranksOf(b);
    const double mean = (double(a.size()) - 1) / 2;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (std::size_t i = 0; i < ra.size(); ++i) {
        ab += (ra[i] - mean) * (rb[i] - mean);
        aa += (ra[i] - mean) * (ra[i] - mean);
        bb += (rb[i] - mean) * (rb[i] - mean);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

Problems criteriaThatMoveTogether(
    std::span<const double> gains, std::span<const std::string> ids, std::span<const std::string> pointers)
{
    Problems found;
    const std::size_t criteria = ids.size();
    const std::size_t options = criteria > 0 ? gains.size() / criteria : 0;
    if (options < kFewestToCorrelate)
        return found;
    const auto column = [&](std::size_t k) {
        std::vector<double> values(options);
        for (std::size_t i = 0; i < options; ++i)
            values[i] = gains[i * criteria + k];
        return values;
    };
    for (std::size_t a = 0; a < criteria; ++a) {
        for (std::size_t b = a + 1; b < criteria; ++b) {
            const double rank = rankCorrelation(column(a), column(b));
            if (rank > kMoveTogether)
                found.push_back(
                    {ProblemCode::CriteriaMoveTogether, pointers[b], {ids[a], ids[b], numberText(rank)}});
        }
    }
    return found;
}

std::vector<RankReversal> rankReversals(
    std::size_t options, std::span<const std::size_t> undominated, std::span<const RankedMethod> methods)
{
    std::vector<RankReversal> found;
    std::vector<std::size_t> all(options);
    std::iota(all.begin(), all.end(), std::size_t(0));
    for (std::size_t out = 0; out < options; ++out) {
        if (options < 3 || std::find(undominated.begin(), undominated.end(), out) != undominated.end())
            continue;
        std::vector<std::size_t> rest = all;
        std::erase(rest, out);
        for (const RankedMethod& method : methods) {
            const Groups with = without(method.rank(all), out);
            const Groups alone = without(method.rank(rest), out);
            if (with == alone)
                continue;
            found.push_back({out, method.id, with.front() != alone.front()});
            break;
        }
    }
    return found;
}

} // namespace tunepoint
