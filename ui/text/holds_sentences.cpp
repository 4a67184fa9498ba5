// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/holds_sentences.h"

#include "ui/text/arguments.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

QString option(const std::string& id, const Assessment& assessment, const Format& format)
{
    StrategyResult named;
    named.id = id;
    named.name = id;
    if (const Strategy* strategy = findStrategy(assessment, id)) {
        named.name = strategy->name;
        named.archetype = strategy->archetype;
    }
    return isolated(format.locale().quoteString(strategyName(named)));
}

class HoldsText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::HoldsText)

public:
    static QString holds(const HoldsReport& report, const Assessment& assessment, const Format& format);
    static QString broken(const Movement& movement, const Assessment& assessment, const Format& format);
    static QString moved(const Movement& movement, const Assessment& assessment, const Format& format);
    static QString gate(const Movement& movement, const Format& format);
};

QString HoldsText::holds(const HoldsReport& report, const Assessment& assessment, const Format& format)
{
    const QString day = report.date.empty() ? tr("a day that is not stated")
                                            : format.date(QString::fromStdString(report.date));
    const QString chosen = report.chosen.empty() ? QString() : option(report.chosen, assessment, format);
    if (!report.holds)
        return chosen.isEmpty() ? tr("It no longer holds, for %1.").arg(day)
                                : tr("The decision for %1 no longer holds, for %2.").arg(chosen, day);
    return chosen.isEmpty() ? tr("It holds, for %1.").arg(day)
                            : tr("The decision for %1 holds, for %2.").arg(chosen, day);
}

/// Why a gate stops an option, in the gate's own words.
QString HoldsText::gate(const Movement& movement, const Format& format)
{
    if (movement.args.size() < 2)
        return {};
    GateResult result;
    result.id = movement.args[0];
    result.passed = false;
    result.reason = {movement.args[1], {movement.args.begin() + 2, movement.args.end()}};
    if (const TaskField* field = taskField(result.id); field || movement.args[1] == "notMet") {
        constexpr std::pair<std::string_view, GateKind> kinds[]{
            {"requiredAccuracy", GateKind::MinimumAccuracy}, {"budgetOneOff", GateKind::MaximumOneOff},
            {"budgetPerMonth", GateKind::MaximumCostPerMonth},
            {"latencyP95Seconds", GateKind::MaximumLatency}, {"dataResidency", GateKind::DataResidency},
            {"needsWeights", GateKind::OwnWeights}, {"deadlineWeeks", GateKind::Deadline}};
        for (const auto& [id, kind] : kinds) {
            if (id == result.id)
                result.kind = kind;
        }
    }
    return gateSentence(result, format);
}

QString HoldsText::broken(const Movement& movement, const Assessment& assessment, const Format& format)
{
    const Arguments a(movement.args, format);
    const QString name = option(movement.strategy, assessment, format);
    if (movement.id == "chosenGone")
        return tr("%1 is no longer among the options.").arg(name);
    if (movement.id == "chosenRuledOut")
        return tr("%1 is out now. %2").arg(name, gate(movement, format));
    if (movement.id == "otherWinner") {
        if (a.raw(1).empty())
            return tr("%1 is no longer recommended, and nothing else is.")
                .arg(option(a.raw(0), assessment, format));
        if (a.raw(0).empty())
            return tr("%1 is recommended now; before, nothing was.").arg(name);
        return tr("%1 is recommended now in place of %2.").arg(name, option(a.raw(0), assessment, format));
    }
    if (movement.id == "noLongerClear")
        return tr("The answer is no longer clear.");
    if (movement.id == "marginShrunk")
        return tr("Too little is left of the lead over the next best: %1, after %2.")
            .arg(format.moneyShort(movement.now), format.moneyShort(movement.then));
    return {};
}

QString HoldsText::moved(const Movement& movement, const Assessment& assessment, const Format& format)
{
    const Arguments a(movement.args, format);
    const QString name = option(movement.strategy, assessment, format);
    const QString place = problemPlace({ProblemCode::FiguresMoved, movement.pointer, {}});
    if (movement.id == "marginMoved")
        return tr("The lead over the next best was %1 and is now %2.")
            .arg(format.moneyShort(movement.then), format.moneyShort(movement.now));
    if (movement.id == "priceMoved")
        return tr("%1: the price was %2 and is now %3.")
            .arg(place, format.number(movement.then, 4), format.number(movement.now, 4));
    if (movement.id == "ruledOut")
        return tr("%1 is out now. %2").arg(name, gate(movement, format));
    if (movement.id == "backIn")
        return tr("%1 meets every hard condition now.").arg(name);
    if (movement.id == "worthMoved")
        return tr("%1: the present value was %2 and is now %3.")
            .arg(name, format.moneyShort(movement.then), format.moneyShort(movement.now));
    if (movement.id == "inputOld")
        return tr("%1: the figure is of %2, %3 days old.").arg(place, a.date(0), format.count(movement.now));
    if (movement.id == "triggerFired")
        return tr("A trigger of the journal has been reached: %1 stands at %2.")
            .arg(a.quoted(0), format.number(movement.now, 4));
    if (movement.id == "reviewDue")
        return tr("The day to look again has come: %1.").arg(a.date(0));
    return {};
}

} // namespace

QString holdsSentence(const HoldsReport& report, const Assessment& assessment, const Format& format)
{
    return inOwnDirection(HoldsText::holds(report, assessment, format));
}

QString movementSentence(const Movement& movement, const Assessment& assessment, const Format& format)
{
    QString text = HoldsText::broken(movement, assessment, format);
    if (text.isEmpty())
        text = HoldsText::moved(movement, assessment, format);
    return inOwnDirection(text.isEmpty() ? spelledOut(movement.id) + QLatin1Char('.') : text);
}

} // namespace tunepoint::ui
