// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/proportion.h"
#include "core/quantity/quantity.h"
#include "ui/report/sections.h"
#include "ui/text/accuracy_sentences.h"
#include "ui/text/names.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tunepoint::ui {

namespace {

/// The share of right answers that the document states for an option; nullptr: it is worked out.
const Input* statedShare(const StrategyResult& strategy, const Evaluation& evaluation)
{
    if (strategy.accuracyStory && strategy.accuracyStory->prior)
        return nullptr;
    const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(), [&](const Input& input) {
        return input.field == "strategyAccuracy" && input.strategy == strategy.id;
    });
    return at == evaluation.inputs.end() ? nullptr : &*at;
}

/// Where the shares come from when nothing was measured here.
QString withoutTest(const Evaluation& evaluation)
{
    const auto stated = std::count_if(evaluation.strategies.begin(), evaluation.strategies.end(),
        [&](const StrategyResult& strategy) { return statedShare(strategy, evaluation) != nullptr; });
    if (stated == 0)
        return ReportText::tr(
            "No option has been measured on items of this task. All shares of right "
            "answers come from published results for tasks of its kind and from what the "
            "register of assumptions adds to them; it says which figures are our assumption.");
    return ReportText::tr(
        "No option has a recorded test on items of this task. The document itself states the "
        "share of right answers of %n option(s); the register of assumptions says on what "
        "grounds. The other shares come from published results for tasks of its kind and from what the "
        "register adds to them.",
        nullptr, int(stated));
}

void writePilots(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Items"), true},
        {ReportText::tr("Right"), true}, {ReportText::tr("Share right"), true},
        {ReportText::tr("95% interval"), true}, {ReportText::tr("Date"), false},
        {ReportText::tr("Source"), false}};
    bool spotless = false;
    for (const Pilot& pilot : content.assessment().pilots) {
        const bool counted = pilot.correct && pilot.items.value_or(0) > 0;
        const double items = pilot.items.value_or(0);
        const double share = counted ? *pilot.correct / items : 0;
        const ProportionInterval interval = counted ? wilsonInterval(share, items) : ProportionInterval{};
        spotless = spotless || (counted && share == 1);
        table.rows.push_back({{content.name(pilot.strategy)},
            {pilot.items ? format.count(items) : noFigure(), {}, false, false, items},
            {pilot.correct ? format.count(double(*pilot.correct)) : noFigure()},
            {counted ? format.share(share) : noFigure(), {}, false, false, share},
            {counted ? format.range(interval.low, interval.high, Unit::Share) : noFigure()},
            {pilot.date.empty() ? ReportText::tr("not stated")
                                : format.shortDate(QString::fromStdString(pilot.date))},
            {pilot.source.empty() ? ReportText::tr("not stated") : plainText(pilot.source, 240)}});
    }
    report.subheading(ReportText::tr("What has been measured"));
    if (table.rows.empty()) {
        report.paragraph(withoutTest(content.evaluation()));
        return;
    }
    report.table(table);
    report.paragraph(
        ReportText::tr("Interval by Wilson's formula: it holds the true share in 95 of 100 such tests."),
        TextStyle::Caption);
    if (spotless)
        report.paragraph(
            ReportText::tr("Where no error was seen, the share of errors may still be up to three divided "
                           "by the number of items (95%, rule of three)."),
            TextStyle::Caption);
}

/// What is expected of an option before a test, and the 5th to 95th percentile of that.
std::pair<QString, QString> expectedShare(const StrategyResult& strategy, const ReportContent& content)
{
    const Format& format = content.format;
    const auto& story = strategy.accuracyStory;
    if (story && story->prior) {
        const auto& prior = story->prior->accuracy;
        return {format.share(prior.p50), format.range(prior.p05, prior.p95, Unit::Share)};
    }
    if (const Input* stated = statedShare(strategy, content.evaluation())) {
        const auto level
            = [&](double probability) { return quantile(stated->quantity, stated->bounds, probability); };
        return {format.share(stated->central), format.range(level(0.05), level(0.95), Unit::Share)};
    }
    const bool workedOut = story && story->accuracy && !story->pilot; // as the sentences below tell it
    return {workedOut ? format.share(*story->accuracy) : noFigure(), noFigure()};
}

ReportTable emptyShares(bool tested)
{
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Expected before a test"), true},
        {ReportText::tr("5th to 95th percentile"), true}};
    if (tested)
        table.columns.push_back({ReportText::tr("After the test"), true});
    table.columns.push_back({ReportText::tr("With review, over the months"), true});
    table.columns.push_back({ReportText::tr("P10 to P90"), true});
    table.columns.push_back({ReportText::tr("Pays from"), true});
    return table;
}

void writeShares(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    const auto& strategies = content.evaluation().strategies;
    const bool tested = std::any_of(strategies.begin(), strategies.end(), [](const StrategyResult& strategy) {
        return strategy.accuracyStory && strategy.accuracyStory->pilot;
    });
    ReportTable table = emptyShares(tested);
    for (const StrategyResult& strategy : strategies) {
        const auto& story = strategy.accuracyStory;
        const auto& even = strategy.central.breakEvenAccuracy;
        const Summary* drawn
            = strategy.chance && strategy.chance->accuracy ? &*strategy.chance->accuracy : nullptr;
        const auto [expected, range] = expectedShare(strategy, content);
        std::vector<ReportTable::Cell> row{content.nameCell(strategy), {expected}, {range}};
        if (tested)
            row.push_back({story && story->pilot ? format.share(story->pilot->posterior.p50) : noFigure()});
        row.push_back({format.share(strategy.central.accuracy), {}, false, false, strategy.central.accuracy});
        row.push_back({drawn ? format.range(drawn->p10, drawn->p90, Unit::Share) : noFigure()});
        row.push_back({even && *even <= 1 ? format.share(even) : noFigure()});
        table.rows.push_back(std::move(row));
    }
    report.table(table);
    report.paragraph(
        ReportText::tr(
            "Expected before a test: from published results and the register's assumptions, or as the "
            "document "
            "states it for that option. "
            "P10 to P90: of the share over the months, over the trials. "
            "Pays from: the share of right answers below which the option loses against going on as today."),
        TextStyle::Caption);
}

} // namespace

void writeAccuracy(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (evaluation.strategies.empty())
        return;
    report.heading(ReportText::tr("How often the answers are right"));
    writeShares(report, content);
    writePilots(report, content);
    // the whole story of every option is for those who check the figures; others read that of the first two
    const bool all = content.assessment().report.base == ReportTemplate::Technical;
    const Recommendation& advice = evaluation.recommendation;
    for (const StrategyResult& strategy : evaluation.strategies) {
        const bool first = advice.strategy == strategy.id || advice.runnerUp == strategy.id;
        if (!strategy.accuracyStory || !(all || first))
            continue;
        const auto parts = accuracySentences(*strategy.accuracyStory, content.format);
        if (parts.empty())
            continue;
        report.subheading(strategyName(strategy));
        for (const StoryPart& part : parts) {
            report.minorHeading(part.title);
            report.bullets(part.sentences);
        }
    }
}

} // namespace tunepoint::ui
