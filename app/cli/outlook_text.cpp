// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outlook_text.h"

#include "app/cli/table.h"
#include "ui/text/names.h"
#include "ui/text/outlook_sentences.h"

#include <algorithm>
#include <ostream>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96; // columns of text
constexpr int kMostDays = 12; // of the calendar; --json has them all

void say(const QString& sentence, std::ostream& out)
{
    if (!sentence.isEmpty())
        out << wrapped(sentence, kLine, 2);
}

/// Worth of every option as stated and in each scenario.
void sayScenarios(const Evaluation& evaluation, const ui::Format& format, std::ostream& out)
{
    const auto& scenarios = evaluation.outlook.scenarios;
    if (scenarios.empty())
        return;
    Table table;
    table.addColumn(QStringLiteral("  Worth"), Table::Left);
    table.addColumn(QStringLiteral("As stated"), Table::Right);
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        table.addColumn(QStringLiteral("(%1)").arg(i + 1), Table::Right);
    for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
        const StrategyResult& strategy = evaluation.strategies[s];
        QStringList row{QStringLiteral("  ") + ui::strategyName(strategy).left(46),
            format.moneyShort(
                strategy.chance ? strategy.chance->netPresentValue.mean : strategy.central.netPresentValue)};
        for (const ScenarioResult& scenario : scenarios) {
            const ScenarioFigures& figures = scenario.strategies[s];
            row << format.moneyShort(figures.expected ? figures.expected->value : figures.netPresentValue);
        }
        table.addRow(row);
    }
    out << "Scenarios\n" << table.text();
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        say(QStringLiteral("(%1) ").arg(i + 1) + ui::scenarioSentence(scenarios[i], evaluation, format), out);
    out << '\n';
}

/// Days that concern the recommended option, and those that were announced for any.
void sayCalendar(const Evaluation& evaluation, const ui::Format& format, std::ostream& out)
{
    int said = 0;
    for (const CalendarEntry& entry : evaluation.outlook.calendar) {
        const bool own = entry.strategy.empty() || evaluation.recommendation.strategy == entry.strategy;
        if ((entry.forecast && !own) || said == kMostDays)
            continue;
        if (said++ == 0)
            out << "Calendar\n";
        const QString day = entry.date.empty() ? QStringLiteral("after %1").arg(format.months(entry.months))
                                               : format.shortDate(QString::fromStdString(entry.date));
        say(QStringLiteral("%1%2  %3")
                .arg(entry.forecast ? QStringLiteral("about ") : QString(), day,
                    ui::calendarSentence(entry, evaluation, format)),
            out);
    }
    if (said > 0)
        out << '\n';
}

} // namespace

void sayOutlook(const Evaluation& evaluation, const ui::Format& format, std::ostream& out)
{
    sayScenarios(evaluation, format, out);
    for (const StagedPathResult& path : evaluation.outlook.stagedPaths) {
        out << "Staged path\n";
        for (const QString& line : ui::stagedPathSentences(path, evaluation, format))
            say(line, out);
        out << '\n';
    }
    if (const QString delay = ui::delaySentence(evaluation, format); !delay.isEmpty()) {
        out << "Cost of delay\n";
        say(delay, out);
        out << '\n';
    }
    sayCalendar(evaluation, format, out);
}

} // namespace tunepoint::cli
