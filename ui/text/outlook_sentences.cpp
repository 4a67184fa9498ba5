// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/outlook_sentences.h"

#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

QString quoted(const QString& name, const Format& format)
{
    return isolated(format.locale().quoteString(name));
}

/// Name of a strategy of the document, or of an archetype where a staged path names one.
QString optionName(const std::string& id, const Evaluation& evaluation, const Format& format)
{
    if (const StrategyResult* result = findResult(evaluation, id))
        return quoted(strategyName(*result), format);
    const QString archetype = archetypeName(id);
    return quoted(archetype.isEmpty() ? plainText(id) : archetype, format);
}

/// Whether an estimate is told from 0 by its noise.
bool isCertain(const Estimate& estimate)
{
    return std::abs(estimate.value) > 2 * estimate.standardError;
}

/// Sentences about what may come.
class OutlookText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::OutlookText)

public:
    struct Standard {
        const char* id;
        const char* name;
    };
    static constexpr Standard standards[]{
        {"pricesDouble", QT_TR_NOOP("Providers double their prices")},
        {"volumeHalves", QT_TR_NOOP("Half the volume")},
        {"modelsLiveAYear", QT_TR_NOOP("Every model is retired after a year")},
    };

    static QString chance(const StrategyResult& best, bool hasBaseline, const Format& format)
    {
        const StrategyChance& chance = *best.chance;
        const QString share = format.share(chance.probabilityBest, 0);
        const Summary& worth = chance.netPresentValue;
        if (!hasBaseline)
            return tr("The best option in %1 of all cases; in eight cases of ten it costs %2 to %3.")
                .arg(share, format.moneyShort(-worth.p90), format.moneyShort(-worth.p10));
        return tr("The best option in %1 of all cases; in eight cases of ten it is worth %2 to %3.")
            .arg(share, format.moneyShort(worth.p10), format.moneyShort(worth.p90));
    }

    static QString scenario(
        const ScenarioResult& scenario, const Evaluation& evaluation, const Format& format);
    static QString value(const StagedPathResult& path, const Evaluation& evaluation, const Format& format);
    static QStringList triggers(const StagedPathResult& path, const Format& format);
    static QString entry(const CalendarEntry& entry, const QString& option);

    static QString moving(const StagedPathResult& path, const Format& format)
    {
        return tr("Looking in month %1, one would move on in %2 of all cases.")
            .arg(format.count(path.bestMonth), format.share(path.probabilityOfMoving, 0));
    }
    static QString lookingChangesNothing()
    {
        return tr("What can be seen by then does not change what to do.");
    }
    static QString delay(const QString& option, double amount, const Format& format)
    {
        return amount >= 0
            ? tr("Each month that %1 begins later costs %2.").arg(option, format.moneyShort(amount))
            : tr("Each month that %1 begins later saves %2.").arg(option, format.moneyShort(-amount));
    }
};

QString OutlookText::scenario(
    const ScenarioResult& scenario, const Evaluation& evaluation, const Format& format)
{
    const QString name = quoted(scenarioName(scenario.id, scenario.name), format);
    if (!scenario.strategy)
        return tr("%1: no option could be chosen.").arg(name);
    const QString option = optionName(*scenario.strategy, evaluation, format);
    const auto at = std::find_if(scenario.strategies.begin(), scenario.strategies.end(),
        [&](const ScenarioFigures& figures) { return figures.id == *scenario.strategy; });
    const double worth = at == scenario.strategies.end() ? 0
        : at->expected                                   ? at->expected->value
                                                         : at->netPresentValue;
    if (evaluation.hasBaseline)
        return scenario.sameChoice
            ? tr("%1: %2 stays the choice, worth %3.").arg(name, option, format.moneyShort(worth))
            : tr("%1: the choice turns to %2, worth %3.").arg(name, option, format.moneyShort(worth));
    return scenario.sameChoice
        ? tr("%1: %2 stays the choice and costs %3.").arg(name, option, format.moneyShort(-worth))
        : tr("%1: the choice turns to %2, which costs %3.").arg(name, option, format.moneyShort(-worth));
}

QString OutlookText::value(const StagedPathResult& path, const Evaluation& evaluation, const Format& format)
{
    const QString first = optionName(path.first, evaluation, format);
    const QString second = optionName(path.second, evaluation, format);
    const QString amount = format.moneyShort(std::abs(path.value.value));
    if (!isCertain(path.value))
        return tr("Beginning with %1 and moving on to %2 only if it pays is worth no more than deciding now.")
            .arg(first, second);
    return path.value.value > 0
        ? tr("Beginning with %1 and moving on to %2 only if it pays is worth %3 more than deciding now.")
              .arg(first, second, amount)
        : tr("Beginning with %1 before moving on to %2 is worth %3 less than deciding now.")
              .arg(first, second, amount);
}

QStringList OutlookText::triggers(const StagedPathResult& path, const Format& format)
{
    QStringList lines;
    if (path.accuracyTrigger) {
        const QString share = format.share(path.accuracyTrigger);
        const QString items = format.count(std::round(path.checkedItems));
        lines << (path.moveBelowAccuracy
                ? tr("Move on when fewer than %1 of about %2 checked answers are right.").arg(share, items)
                : tr("Move on when more than %1 of about %2 checked answers are right.").arg(share, items));
    }
    if (path.volumeTrigger) {
        const QString volume = format.figure(*path.volumeTrigger, Unit::ItemsPerMonth);
        lines << (path.moveAboveVolume ? tr("Move on when there are more than %1.").arg(volume)
                                       : tr("Move on when there are fewer than %1.").arg(volume));
    }
    return lines;
}

QString OutlookText::entry(const CalendarEntry& entry, const QString& option)
{
    const QString what = isolated(plainText(entry.what));
    switch (entry.kind) {
    case CalendarKind::TuningCloses:
        return entry.withoutRecentUse
            ? tr("%1: %2 takes no new tuning jobs from then on from customers without recent use of a tuned "
                 "model.")
                  .arg(option, what)
            : tr("%1: %2 takes no new tuning jobs from then on.").arg(option, what);
    case CalendarKind::ModelRetires:
        return tr("%1: %2 is retired.").arg(option, what);
    case CalendarKind::RetirementExpected:
        return entry.what.empty()
            ? tr("%1: the model then in use has lived as long as models usually do.").arg(option)
            : tr("%1: %2 has lived as long as models usually do.").arg(option, what);
    case CalendarKind::NoticeDue:
        return tr("%1: last day to give notice.").arg(option);
    case CalendarKind::PriceChanges:
        return tr("%1: its price changes.").arg(option);
    case CalendarKind::RetestDue:
        return entry.what.empty()
            ? tr("%1: try the successor of the model then in use on your test items.").arg(option)
            : tr("%1: try the successor of %2 on your test items.").arg(option, what);
    case CalendarKind::RetuneDue:
        return tr("%1: tune again.").arg(option);
    case CalendarKind::DecisionReview:
        return tr("Look at the decision again.");
    }
    return {};
}

} // namespace

QString chanceSentence(const Evaluation& evaluation, const Format& format)
{
    const auto& id = evaluation.recommendation.strategy;
    const StrategyResult* best = id ? findResult(evaluation, *id) : nullptr;
    return best && best->chance && best->archetype != "statusQuo"
        ? OutlookText::chance(*best, evaluation.hasBaseline, format)
        : QString();
}

QString scenarioName(const std::string& id, const std::string& name)
{
    if (const QString own = plainText(name); !own.isEmpty())
        return own;
    for (const OutlookText::Standard& standard : OutlookText::standards) {
        if (id == standard.id)
            return OutlookText::tr(standard.name);
    }
    return spelledOut(id);
}

QString scenarioSentence(const ScenarioResult& scenario, const Evaluation& evaluation, const Format& format)
{
    return inOwnDirection(OutlookText::scenario(scenario, evaluation, format));
}

QStringList stagedPathSentences(
    const StagedPathResult& path, const Evaluation& evaluation, const Format& format)
{
    QStringList lines{OutlookText::value(path, evaluation, format)};
    const QStringList triggers = OutlookText::triggers(path, format);
    if (triggers.isEmpty())
        return lines << OutlookText::lookingChangesNothing();
    return lines << OutlookText::moving(path, format) << triggers;
}

QString delaySentence(const Evaluation& evaluation, const Format& format)
{
    const auto& delay = evaluation.outlook.delay;
    if (!delay)
        return {};
    return inOwnDirection(OutlookText::delay(optionName(delay->strategy, evaluation, format),
        delay->expected ? delay->expected->value : delay->perMonth, format));
}

QString calendarSentence(const CalendarEntry& entry, const Evaluation& evaluation, const Format& format)
{
    return inOwnDirection(OutlookText::entry(
        entry, entry.strategy.empty() ? QString() : optionName(entry.strategy, evaluation, format)));
}

} // namespace tunepoint::ui
