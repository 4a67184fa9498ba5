// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/information_sentences.h"

#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace tunepoint::ui {

namespace {

struct GroupRow {
    std::string_view id;
    const char* name;
};

class Information {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Information)

public:
    static QString groupName(std::string_view id)
    {
        static constexpr GroupRow rows[]{
            {"accuracy", QT_TR_NOOP("what makes answers right")},
            {"workload", QT_TR_NOOP("volume and length of the items")},
            {"today", QT_TR_NOOP("today's process")},
            {"errors", QT_TR_NOOP("what errors cost")},
            {"prices", QT_TR_NOOP("prices of models and machines")},
            {"modelUse", QT_TR_NOOP("how the models are called")},
            {"serving", QT_TR_NOOP("hosting and search")},
            {"examples", QT_TR_NOOP("examples and training runs")},
            {"people", QT_TR_NOOP("work and time of the project")},
            {"review", QT_TR_NOOP("checking by people")},
            {"upkeep", QT_TR_NOOP("upkeep")},
            {"life", QT_TR_NOOP("how long models live")},
            {"statedCosts", QT_TR_NOOP("stated costs and benefits")},
        };
        const auto at = std::find_if(
            std::begin(rows), std::end(rows), [id](const GroupRow& row) { return row.id == id; });
        return at == std::end(rows) ? spelledOut(std::string(id)) : tr(at->name);
    }
    static QString everything(const QString& worth)
    {
        return tr("Knowing every figure for certain would be worth %1 before this decision.").arg(worth);
    }
    static QString group(const QString& name, const QString& worth)
    {
        return tr("Of that, %1: %2.").arg(name, worth);
    }
    static QString maybeNothing(const QString& name, const QString& worth)
    {
        return tr("Of that, %1: %2, which is within two standard errors of nothing.").arg(name, worth);
    }
    static QString pilot(const QString& strategy, const QString& items, const QString& worth,
        const QString& cost, const QString& perfect)
    {
        return tr(
            "Trying %1 on %2 is worth %3 and costs %4; to know its accuracy for certain would be worth %5.")
            .arg(strategy, items, worth, cost, perfect);
    }
    static QString waiting() { return tr("Waiting for the result is counted as free of cost."); }
    static QString staysAhead(
        const QString& strategy, const QString& middle, const QString& bad, const QString& good)
    {
        return tr("How long %1 stays ahead of general models if it is never tuned again: %2 in the middle "
                  "case, %3 in a bad one (one in ten), %4 in a good one (one in ten).")
            .arg(strategy, middle, bad, good);
    }
    static QString noTime() { return tr("no time at all"); }
    static QString forEver() { return tr("for good"); }
};

} // namespace

QString informationGroupName(std::string_view group)
{
    return Information::groupName(group);
}

bool worthIsSeen(const Estimate& worth)
{
    return worth.value > worth.standardError;
}

bool worthIsSure(const Estimate& worth)
{
    return worth.value > 2 * worth.standardError;
}

QStringList informationSentences(const Evaluation& evaluation, const Format& format)
{
    constexpr int kMost = 4; // more than these nobody reads
    if (!evaluation.valueOfInformation || !(evaluation.valueOfInformation->evpi.value > 0))
        return {};
    const ValueOfInformation& value = *evaluation.valueOfInformation;
    QStringList said{inOwnDirection(Information::everything(format.moneyShort(value.evpi.value)))};
    for (const InformationEntry& entry : value.groups) {
        if (said.size() > kMost || !worthIsSeen(entry.value))
            continue;
        const auto sentence = worthIsSure(entry.value) ? Information::group : Information::maybeNothing;
        said << inOwnDirection(
            sentence(informationGroupName(entry.group), format.moneyShort(entry.value.value)));
    }
    return said;
}

QStringList pilotSentences(const Evaluation& evaluation, const Format& format)
{
    if (!evaluation.valueOfInformation)
        return {};
    std::map<std::string, const PilotEntry*> best; // by strategy
    for (const PilotEntry& pilot : evaluation.valueOfInformation->pilots) {
        const PilotEntry*& known = best[pilot.strategy];
        const bool pays = pilot.netBenefit > 0 && pilot.netBenefit > 2 * pilot.standardError;
        if (pays && (!known || pilot.netBenefit > known->netBenefit))
            known = &pilot;
    }
    QStringList said;
    for (const StrategyResult& strategy : evaluation.strategies) {
        const auto at = best.find(strategy.id);
        if (at == best.end() || !at->second)
            continue;
        const PilotEntry& pilot = *at->second;
        said << inOwnDirection(Information::pilot(quotedStrategy(strategy.id, evaluation, format),
            format.figure(double(pilot.items), Unit::Items), format.moneyShort(pilot.value),
            format.moneyShort(pilot.cost), format.moneyShort(pilot.perfect.value)));
    }
    if (!said.isEmpty())
        said << inOwnDirection(Information::waiting());
    return said;
}

QStringList overtakenSentences(const Evaluation& evaluation, const Format& format)
{
    const auto months = [&](double value) {
        return value <= 0          ? Information::noTime()
            : std::isfinite(value) ? format.months(value)
                                   : Information::forEver();
    };
    QStringList said;
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!strategy.chance || !strategy.chance->overtakenMonth)
            continue;
        const Summary& month = *strategy.chance->overtakenMonth;
        const QString name = quotedStrategy(strategy.id, evaluation, format);
        said << inOwnDirection(
            Information::staysAhead(name, months(month.p50), months(month.p10), months(month.p90)));
    }
    return said;
}

} // namespace tunepoint::ui
