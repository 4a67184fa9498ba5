// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/proportion.h"
#include "core/quantity/quantity.h"
#include "ui/report/sections.h"
#include "ui/text/accuracy_sentences.h"
#include "ui/text/names.h"

#include <algorithm>

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
        return ReportText::tr("No option has been measured on items of this task. All shares of right "
                              "answers are read off published results for tasks of its kind.");
    return ReportText::tr(
        "No option has a recorded test on items of this task. The document itself states the "
        "share of right answers of %n option(s); the register of assumptions says on what "
        "grounds. The other shares are read off published results for tasks of its kind.",
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

void writeShares(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Expected before a test"), true},
        {ReportText::tr("5th to 95th percentile"), true}, {ReportText::tr("After the test"), true},
        {ReportText::tr("With review, over the months"), true}, {ReportText::tr("Pays from"), true}};
    for (const StrategyResult& strategy : content.evaluation().strategies) {
        const auto& story = strategy.accuracyStory;
        const PriorStory* prior = story && story->prior ? &*story->prior : nullptr;
        const PilotStory* pilot = story && story->pilot ? &*story->pilot : nullptr;
        const auto& even = strategy.central.breakEvenAccuracy;
        const Input* stated = statedShare(strategy, content.evaluation());
        const auto level
            = [&](double probability) { return quantile(stated->quantity, stated->bounds, probability); };
        table.rows.push_back({content.nameCell(strategy),
            {prior           ? format.share(prior->accuracy.p50)
                    : stated ? format.share(stated->central)
                             : noFigure()},
            {prior           ? format.range(prior->accuracy.p05, prior->accuracy.p95, Unit::Share)
                    : stated ? format.range(level(0.05), level(0.95), Unit::Share)
                             : noFigure()},
            {pilot ? format.share(pilot->posterior.p50) : noFigure()},
            {format.share(strategy.central.accuracy), {}, false, false, strategy.central.accuracy},
            {even && *even <= 1 ? format.share(even) : noFigure()}});
    }
    report.table(table);
    report.paragraph(
        ReportText::tr(
            "Expected before a test: from published results, or as the document states it for that option. "
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
