// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/claims.h"

#include "core/accuracy/effort_curve.h"
#include "core/accuracy/proportion.h"
#include "core/accuracy/test_size.h"
#include "core/base/numbers.h"
#include "core/journal/claim_work.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint {

namespace {

/// Rounded up, but not for the last bit of a quotient.
double wholeItems(double items)
{
    return std::ceil(items * (1 - 1e-12));
}

void judgeAmount(ClaimWork& work)
{
    if (work.claim().inputs.empty())
        work.miss("inputs");
    double product = 1;
    for (const auto& [name, figure] : work.claim().inputs)
        product *= work.need(name).value_or(1);
    const bool whole = !work.misses(); // a missing period leaves the amount itself sound
    const double amount = work.inStatedPeriod(product);
    work.conclude(whole ? std::optional(amount) : std::nullopt);
}

void judgeRatio(ClaimWork& work)
{
    const auto a = work.need("a");
    const auto b = work.need("b");
    const bool pureNumber = !work.claim().stated || work.claim().stated->unit.empty();
    if (pureNumber && !work.sameUnits({"a", "b"}))
        return;
    work.conclude(a && b && *b != 0 ? std::optional(*a / *b) : std::nullopt);
}

void judgeSaving(ClaimWork& work)
{
    const auto before = work.need("before");
    const auto after = work.need("after");
    const auto volume = work.need("volume");
    if (!work.sameUnits({"before", "after"}))
        return;
    if (!before || !after)
        return work.conclude(std::nullopt);
    const double perItem = *before - *after;
    work.note("savingPerItem", perItem);
    if (!volume) {
        if (work.stated() && perItem > 0) {
            const double needed = wholeItems(*work.stated() / perItem);
            work.note("neededVolume", needed);
            work.remark("wouldNeedVolume", {numberText(needed)});
        }
        return work.conclude(std::nullopt);
    }
    work.conclude(work.inStatedPeriod(perItem * *volume));
}

void judgePayback(ClaimWork& work)
{
    const auto oneOff = work.need("oneOff");
    const auto before = work.need("before");
    const auto after = work.need("after");
    if (!work.sameUnits({"before", "after"}))
        return;
    if (!oneOff || !before || !after)
        return work.conclude(std::nullopt);
    const double perItem = *before - *after;
    work.note("savingPerItem", perItem);
    if (!(perItem > 0)) {
        work.remark("neverPaysBack", {numberText(*before), numberText(*after)});
        return work.settle(work.stated() ? ClaimState::Contradicts : ClaimState::NothingStated);
    }
    const double items = wholeItems(*oneOff / perItem);
    if (const auto volume = work.input("volume"); volume && *volume > 0)
        work.note("paybackPeriods", items / *volume);
    work.conclude(items);
}

bool isInside(const std::optional<double>& share)
{
    return share && *share >= 0 && *share <= 1;
}

/// Accuracy before and after, and how sure a test makes of it.
struct AccuracyFigures {
    std::optional<double> from;
    std::optional<double> to;
    std::optional<double> items;
};

void noteAccuracy(ClaimWork& work, const AccuracyFigures& f)
{
    if (isInside(f.to) && f.items && *f.items > 0) {
        const auto interval = wilsonInterval(*f.to, *f.items);
        work.note("intervalLow", interval.low);
        work.note("intervalHigh", interval.high);
    } else if (isInside(f.to) && !f.items && !work.figure("to")) {
        const auto interval = wilsonInterval(*f.to, 100);
        work.remark(
            "intervalOfHundred", {numberText(*f.to), numberText(interval.low), numberText(interval.high)});
    }
    if (!f.from || !f.to)
        return;
    work.note("points", *f.to - *f.from);
    if (*f.from != 0)
        work.note("relativeGain", *f.to / *f.from - 1);
    if (!isInside(f.from) || !isInside(f.to) || *f.from == *f.to)
        return;
    if (*f.to < 1)
        work.note("errorRatio", (1 - *f.from) / (1 - *f.to));
    const double needed = itemsPerArm(*f.from, *f.to).value();
    work.note("itemsPerArm", needed);
    if (f.items && *f.items < needed)
        work.remark("testTooSmall", {numberText(*f.items), numberText(needed)});
}

std::optional<double> accuracyAsRead(ClaimReading reading, const AccuracyFigures& f)
{
    switch (reading) {
    case ClaimReading::Level:
        return f.to;
    case ClaimReading::Points:
        return f.from && f.to ? std::optional(*f.to - *f.from) : std::nullopt;
    case ClaimReading::Relative:
        return f.from && f.to && *f.from != 0 ? std::optional(*f.to / *f.from - 1) : std::nullopt;
    case ClaimReading::Remaining:
        return f.from ? std::optional(1 - *f.from) : std::nullopt;
    }
    return std::nullopt;
}

/// A figure that does not fit as it is meant may fit as something else: "19%" was the gain, not the level.
void findOtherReading(ClaimWork& work, const AccuracyFigures& f)
{
    const ClaimReading meant = work.claim().reading;
    const auto asMeant = accuracyAsRead(meant, f);
    if (!asMeant || work.fits(*asMeant) || work.claim().comparison != ClaimComparison::About)
        return;
    if (const auto relative = accuracyAsRead(ClaimReading::Relative, f);
        meant != ClaimReading::Relative && relative && work.fits(*relative))
        work.remark("gainReadAsLevel", {numberText(*f.from), numberText(*f.to), numberText(*relative)});
    else if (const auto points = accuracyAsRead(ClaimReading::Points, f);
             meant != ClaimReading::Points && points && work.fits(*points))
        work.remark("pointsReadAsLevel", {numberText(*f.from), numberText(*f.to), numberText(*points)});
}

void judgeAccuracy(ClaimWork& work)
{
    AccuracyFigures f{work.input("from"), work.input("to"), work.input("items")};
    const auto correct = work.input("correct");
    if (!f.to && correct && f.items && *f.items > 0)
        f.to = *correct / *f.items;
    const auto reading = work.claim().reading;
    const auto recomputed = accuracyAsRead(reading, f);
    if (!recomputed) {
        if (!f.from)
            work.miss("from");
        if (reading == ClaimReading::Level && !f.items)
            work.miss("items");
        else if (reading == ClaimReading::Level)
            work.miss("correct");
        else if (!f.to && reading != ClaimReading::Remaining)
            work.miss("to");
    }
    AccuracyFigures asStated = f;
    if (!asStated.to && reading == ClaimReading::Level)
        asStated.to = work.stated();
    noteAccuracy(work, asStated);
    findOtherReading(work, f);
    work.conclude(recomputed);
}

void judgeShare(ClaimWork& work)
{
    const auto counted = work.need("counted");
    const auto asked = work.need("asked");
    const ClaimFigure* rest = work.figure("rest");
    if (const auto share = work.input("rest"); share && work.stated()) {
        const double sum = *share + *work.stated();
        work.note("sumOfParts", sum);
        if (std::fabs(sum - 1) > 1e-9)
            work.remark("partsAreNotTheWhole", {numberText(sum)});
    }
    bool onePopulation = true;
    const ClaimFigure none;
    const ClaimFigure& stated = work.claim().stated ? *work.claim().stated : none;
    if (rest && !rest->of.empty() && !stated.of.empty() && rest->of != stated.of) {
        work.remark("populationsDiffer", {stated.of, rest->of});
        onePopulation = false;
    }
    if (asked && *asked > 0) {
        const double share = counted ? *counted / *asked : work.stated().value_or(0);
        if (isInside(share)) {
            const auto interval = wilsonInterval(share, *asked);
            work.note("intervalLow", interval.low);
            work.note("intervalHigh", interval.high);
        }
    } else {
        work.remark("noStudy");
    }
    const bool complete = counted && asked && *asked > 0;
    if (complete && !onePopulation)
        work.settle(ClaimState::UnitsMixed);
    work.conclude(complete ? std::optional(*counted / *asked) : std::nullopt);
}

void judgeDuration(ClaimWork& work)
{
    const auto from = work.needDate("from");
    const auto to = work.needDate("to");
    work.conclude(from && to ? std::optional(monthsBetween(*from, *to)) : std::nullopt);
}

void judgeEffort(ClaimWork& work)
{
    const auto qualityBefore = work.need("qualityBefore");
    const auto qualityAfter = work.need("qualityAfter");
    const auto effortBefore = work.need("effortBefore");
    if (!work.stated())
        work.miss("stated");
    if (work.misses() || !(*qualityBefore > 0) || !(*qualityAfter > *qualityBefore) || !(*effortBefore > 0))
        return work.settle(ClaimState::CannotBeChecked);
    EffortCurve curve{*qualityBefore, *qualityAfter, *effortBefore, *work.stated(), EffortReading::Total};
    work.note("points", *qualityAfter - *qualityBefore);
    work.note("relativeGain", *qualityAfter / *qualityBefore - 1);
    constexpr std::array readings{EffortReading::Total, EffortReading::Added, EffortReading::PerPoint};
    constexpr std::array<std::string_view, 3> totals{"totalReadingA", "totalReadingB", "totalReadingC"};
    constexpr std::array<std::string_view, 3> points{
        "perPointReadingA", "perPointReadingB", "perPointReadingC"};
    for (std::size_t i = 0; i < readings.size(); ++i) {
        curve.reading = readings[i];
        work.note(totals[i], (curve.promptedEffort + curve.addedEffort()) / curve.promptedEffort);
        work.note(points[i], curve.timesDearer());
    }
    work.settle(ClaimState::SeveralReadings);
}

void judgeForecast(ClaimWork& work)
{
    const Claim& claim = work.claim();
    if (claim.verdict && claim.verdict->holds) {
        if (claim.probability) {
            const double miss = *claim.probability - (*claim.verdict->holds ? 1 : 0);
            work.note("brier", miss * miss);
        }
        return work.settle(*claim.verdict->holds ? ClaimState::ForecastRight : ClaimState::ForecastWrong);
    }
    const auto due = parseDate(claim.due);
    if (!due)
        work.miss("due");
    else if (!work.date())
        work.remark("dateUnknown");
    work.settle(
        due && work.date() && *work.date() >= *due ? ClaimState::ForecastDue : ClaimState::ForecastOpen);
}

struct KindRow {
    ClaimKind kind;
    void (*judge)(ClaimWork& work);
    std::span<const std::string_view> inputs; ///< empty: any
};

using Names = std::string_view;
constexpr std::array<Names, 2> ratioInputs{"a", "b"};
constexpr std::array<Names, 3> savingInputs{"before", "after", "volume"};
constexpr std::array<Names, 4> paybackInputs{"oneOff", "before", "after", "volume"};
constexpr std::array<Names, 4> accuracyInputs{"from", "to", "correct", "items"};
constexpr std::array<Names, 3> shareInputs{"counted", "asked", "rest"};
constexpr std::array<Names, 2> durationInputs{"from", "to"};
constexpr std::array<Names, 3> effortInputs{"qualityBefore", "qualityAfter", "effortBefore"};

/// A new kind of claim is one function and one line here.
const KindRow& rowOf(ClaimKind kind)
{
    static const std::array rows{
        KindRow{ClaimKind::Amount, judgeAmount, {}},
        KindRow{ClaimKind::Ratio, judgeRatio, ratioInputs},
        KindRow{ClaimKind::Saving, judgeSaving, savingInputs},
        KindRow{ClaimKind::Payback, judgePayback, paybackInputs},
        KindRow{ClaimKind::Accuracy, judgeAccuracy, accuracyInputs},
        KindRow{ClaimKind::Share, judgeShare, shareInputs},
        KindRow{ClaimKind::Duration, judgeDuration, durationInputs},
        KindRow{ClaimKind::Effort, judgeEffort, effortInputs},
        KindRow{ClaimKind::Forecast, judgeForecast, {}},
    };
    return *std::find_if(rows.begin(), rows.end(), [kind](const KindRow& row) { return row.kind == kind; });
}

/// Claims of one topic, in one unit, that state figures too far apart to be the same.
void holdAgainstEachOther(const std::vector<Claim>& claims, std::vector<ClaimFinding>& findings)
{
    for (std::size_t i = 0; i < claims.size(); ++i) {
        for (std::size_t j = 0; j < claims.size(); ++j) {
            const bool comparable = i != j && !claims[i].topic.empty() && claims[i].topic == claims[j].topic
                && findings[i].stated && findings[j].stated
                && claims[i].stated->unit == claims[j].stated->unit;
            if (!comparable)
                continue;
            const double a = *findings[i].stated;
            const double b = *findings[j].stated;
            const double slack
                = std::max(claims[i].tolerance.value_or(0.05), claims[j].tolerance.value_or(0.05))
                * std::max(std::fabs(a), std::fabs(b));
            if (std::fabs(a - b) > slack)
                findings[i].disagreesWith.push_back(claims[j].id);
        }
    }
}

} // namespace

std::vector<ClaimFinding> judgeClaims(
    const std::vector<Claim>& claims, const FigureLookup& lookup, const std::optional<Date>& date)
{
    std::vector<ClaimFinding> findings;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        ClaimWork work(claims[i], lookup, date);
        rowOf(claims[i].kind).judge(work);
        findings.push_back(work.finish());
        findings.back().pointer = "/claims/" + std::to_string(i);
    }
    holdAgainstEachOther(claims, findings);
    return findings;
}

std::span<const std::string_view> claimInputNames(ClaimKind kind)
{
    return rowOf(kind).inputs;
}

std::span<const std::string_view> claimFigureIds()
{
    static constexpr std::array<std::string_view, 17> ids{"savingPerItem", "neededVolume", "paybackPeriods",
        "intervalLow", "intervalHigh", "points", "relativeGain", "errorRatio", "itemsPerArm", "sumOfParts",
        "totalReadingA", "totalReadingB", "totalReadingC", "perPointReadingA", "perPointReadingB",
        "perPointReadingC", "brier"};
    return ids;
}

std::span<const std::string_view> claimRemarkIds()
{
    static constexpr std::array<std::string_view, 14> ids{"pointerLeadsNowhere", "unitsDiffer",
        "statesTooMuch", "statesTooLittle", "wouldNeedVolume", "neverPaysBack", "intervalOfHundred",
        "testTooSmall", "gainReadAsLevel", "pointsReadAsLevel", "partsAreNotTheWhole", "populationsDiffer",
        "noStudy", "dateUnknown"};
    return ids;
}

std::span<const std::string_view> claimMissingIds()
{
    static constexpr std::array<std::string_view, 20> ids{"inputs", "stated", "period", "due", "a", "b",
        "before", "after", "volume", "oneOff", "from", "to", "correct", "items", "counted", "asked", "rest",
        "qualityBefore", "qualityAfter", "effortBefore"};
    return ids;
}

std::string_view wordOf(ClaimState state)
{
    switch (state) {
    case ClaimState::Agrees:
        return "agrees";
    case ClaimState::Contradicts:
        return "contradicts";
    case ClaimState::CannotBeChecked:
        return "cannotBeChecked";
    case ClaimState::UnitsMixed:
        return "unitsMixed";
    case ClaimState::SeveralReadings:
        return "severalReadings";
    case ClaimState::NothingStated:
        return "nothingStated";
    case ClaimState::ForecastOpen:
        return "forecastOpen";
    case ClaimState::ForecastDue:
        return "forecastDue";
    case ClaimState::ForecastRight:
        return "forecastRight";
    case ClaimState::ForecastWrong:
        return "forecastWrong";
    }
    return "cannotBeChecked";
}

} // namespace tunepoint
