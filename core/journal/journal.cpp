// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

/// P90 − P10 of a normal distribution in standard deviations: twice its quantile at 0.9.
constexpr double kEightyPercentWidth = 2 * 1.2815515655446004;

RangeScore scoreOf(const Quantity& expected, const Bounds& bounds, std::optional<double> actual)
{
    const bool uncertain = isUncertain(expected);
    const double centre = median(expected, bounds);
    const auto at = [&](double p) { return uncertain ? quantile(expected, bounds, p) : centre; };
    RangeScore score{at(0.1), centre, at(0.9), actual, {}, false, false, false};
    if (!actual)
        return score;
    const auto inside = [&](double tail) { return *actual >= at(tail) && *actual <= at(1 - tail); };
    score.inside50 = inside(0.25);
    score.inside80 = inside(0.1);
    score.inside90 = inside(0.05);
    const double deviation = (score.p90 - score.p10) / kEightyPercentWidth;
    if (deviation > 0)
        score.deviations = (*actual - centre) / deviation;
    else if (*actual == centre)
        score.deviations = 0;
    return score;
}

/// The last actual that `matches`, or nullptr.
template <class Matches>
const JournalEntry* lastActual(const std::vector<JournalEntry>& journal, Matches&& matches)
{
    const auto at = std::find_if(journal.rbegin(), journal.rend(),
        [&](const JournalEntry& entry) { return entry.kind == JournalKind::Actual && matches(entry); });
    return at == journal.rend() ? nullptr : &*at;
}

const JournalEntry* actualOf(const std::vector<JournalEntry>& journal, const JournalEntry& forecast)
{
    return lastActual(journal, [&](const JournalEntry& entry) { return entry.of == forecast.id; });
}

bool isReached(const std::string& day, const std::optional<Date>& today)
{
    const auto date = parseDate(day);
    return date && today && *today >= *date;
}

ForecastScore scoreForecast(
    const JournalEntry& entry, const JournalEntry* actual, const JournalContext& context)
{
    ForecastScore score;
    score.id = entry.id;
    score.probability = entry.probability;
    const auto value = actual ? actual->value : std::nullopt;
    if (entry.expected)
        score.range = scoreOf(*entry.expected, unbounded, value);
    if (actual)
        score.happened = actual->happened;
    if (entry.probability && score.happened) {
        const double miss = *entry.probability - (*score.happened ? 1 : 0);
        score.brier = miss * miss;
    }
    const bool settled = score.brier || (score.range && value);
    score.state = settled                    ? ForecastState::Settled
        : isReached(entry.due, context.date) ? ForecastState::Due
                                             : ForecastState::Open;
    return score;
}

void summarise(JournalReport& report)
{
    double brier = 0;
    std::size_t in50 = 0;
    std::size_t in80 = 0;
    std::size_t in90 = 0;
    for (const ForecastScore& forecast : report.forecasts) {
        if (forecast.brier) {
            brier += *forecast.brier;
            ++report.settledEvents;
        }
        if (!forecast.range || !forecast.range->actual)
            continue;
        ++report.settledRanges;
        in50 += forecast.range->inside50 ? 1 : 0;
        in80 += forecast.range->inside80 ? 1 : 0;
        in90 += forecast.range->inside90 ? 1 : 0;
    }
    if (report.settledEvents > 0)
        report.brier = brier / double(report.settledEvents);
    if (report.settledRanges == 0)
        return;
    const double all = double(report.settledRanges);
    report.shareInside50 = double(in50) / all;
    report.shareInside80 = double(in80) / all;
    report.shareInside90 = double(in90) / all;
}

/// Inputs with an actual: by their own pointer, or through a forecast of them. What the forecast expected
/// goes before what the document says by now.
std::vector<InputMiss> missesOf(const std::vector<JournalEntry>& journal, const JournalContext& context)
{
    std::vector<InputMiss> misses;
    const auto add = [&](const std::string& pointer, const Quantity* expected, double actual) {
        const auto known = context.input ? context.input(pointer) : std::nullopt;
        if (!known)
            return;
        std::erase_if(misses, [&](const InputMiss& miss) { return miss.input == pointer; });
        const Quantity& quantity = expected ? *expected : *known->quantity;
        // a forecast is a range of its own, checked without the bounds of the field
        const Bounds& bounds = expected ? unbounded : known->bounds;
        misses.push_back({pointer, scoreOf(quantity, bounds, actual), {}, {}});
    };
    for (const JournalEntry& entry : journal) {
        if (entry.kind != JournalKind::Actual || !entry.value)
            continue;
        const auto forecast = std::find_if(journal.begin(), journal.end(), [&](const JournalEntry& other) {
            return other.kind == JournalKind::Forecast && !entry.of.empty() && other.id == entry.of;
        });
        if (forecast == journal.end())
            add(entry.figure, nullptr, *entry.value);
        else
            add(forecast->figure, forecast->expected ? &*forecast->expected : nullptr, *entry.value);
    }
    return misses;
}

void addMoney(JournalReport& report, const JournalContext& context)
{
    if (!context.money || report.inputs.empty())
        return;
    std::map<std::string, double> expected;
    std::map<std::string, double> actual;
    for (const InputMiss& miss : report.inputs) {
        expected[miss.input] = miss.range.p50;
        actual[miss.input] = *miss.range.actual;
    }
    const auto before = context.money(expected);
    const auto after = context.money(actual);
    if (!before || !after)
        return;
    report.moneyMiss = *after - *before;
    for (InputMiss& miss : report.inputs) {
        auto alone = expected;
        alone[miss.input] = *miss.range.actual;
        const auto with = context.money(alone);
        if (!with)
            continue;
        miss.moneyEffect = *with - *before;
        if (*report.moneyMiss != 0)
            miss.shareOfMiss = *miss.moneyEffect / *report.moneyMiss;
    }
}

TriggerStatus readTrigger(
    const JournalEntry& entry, const std::vector<JournalEntry>& journal, const JournalContext& context)
{
    TriggerStatus status;
    status.id = entry.id;
    status.figure = entry.figure;
    status.when = entry.when.value_or(TriggerSide::Above);
    status.limit = entry.limit;
    const JournalEntry* actual = lastActual(journal, [&](const JournalEntry& other) {
        return !entry.figure.empty() && other.figure == entry.figure && other.value.has_value();
    });
    status.measured = actual != nullptr;
    if (actual)
        status.current = actual->value;
    else if (context.figure && !entry.figure.empty())
        status.current = context.figure(entry.figure);
    if (status.current && status.limit)
        status.fired = status.when == TriggerSide::Above ? *status.current >= *status.limit
                                                         : *status.current <= *status.limit;
    return status;
}

double sizeOf(const InputMiss& miss)
{
    const auto& deviations = miss.range.deviations;
    return deviations ? std::fabs(*deviations) : std::numeric_limits<double>::infinity();
}

} // namespace

JournalReport readJournal(const Assessment& assessment, const JournalContext& context)
{
    const auto& journal = assessment.journal;
    JournalReport report;
    for (std::size_t i = 0; i < journal.size(); ++i) {
        const JournalEntry& entry = journal[i];
        const std::string pointer = "/journal/" + std::to_string(i);
        if (entry.kind == JournalKind::Forecast) {
            report.forecasts.push_back(scoreForecast(entry, actualOf(journal, entry), context));
            report.forecasts.back().pointer = pointer;
        } else if (entry.kind == JournalKind::Trigger) {
            report.triggers.push_back(readTrigger(entry, journal, context));
            report.triggers.back().pointer = pointer;
        } else if (entry.kind == JournalKind::Dissent) {
            report.dissent.push_back(i);
        }
    }
    summarise(report);
    report.inputs = missesOf(journal, context);
    addMoney(report, context);
    std::stable_sort(report.inputs.begin(), report.inputs.end(),
        [](const InputMiss& a, const InputMiss& b) { return sizeOf(a) > sizeOf(b); });
    report.reviewDate = assessment.decision.reviewDate;
    report.reviewDue = isReached(report.reviewDate, context.date);
    return report;
}

std::string_view wordOf(ForecastState state)
{
    switch (state) {
    case ForecastState::Open:
        return "open";
    case ForecastState::Due:
        return "due";
    case ForecastState::Settled:
        return "settled";
    }
    return "open";
}

} // namespace tunepoint
