// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/limit_sentences.h"

#include "core/assessment/gate_edits.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/figure_names.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::string_view kModelMeasure = "model:";

/// Sentences about what limits ask for.
class LimitText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::LimitText)

public:
    static QString asked(const Gate& gate, const QString& limit);
    static QString place(const Gate& gate);
    static QString own(const Gate& gate, const Assessment& assessment, const QString& limit);
    static QString weights() { return tr("The tuned model must be yours to take elsewhere."); }
    static QString noLimit() { return tr("Nobody is judged by it yet: it has no limit."); }
    static QString goneCriterion() { return tr("a criterion that is gone"); }
    static QString loss(const QString& share)
    {
        return tr("It may lose money in at most %1 of all cases.").arg(share);
    }
    static QString tail(const QString& share, const QString& minimum)
    {
        return tr("The worst %1 of all cases must be worth at least %2 on average.").arg(share, minimum);
    }
    static QString outcome(const QStringList& failing, const QStringList& unchecked, const Format& format);
};

QString LimitText::asked(const Gate& gate, const QString& limit)
{
    switch (gate.kind) {
    case GateKind::MinimumAccuracy:
        return tr("At least %1 of the answers must be right.").arg(limit);
    case GateKind::MaximumCostPerMonth:
        return tr("It may cost at most %1.").arg(limit);
    case GateKind::MaximumOneOff:
        return tr("It may cost at most %1 to start.").arg(limit);
    case GateKind::MaximumLatency:
        return tr("95 of 100 answers must be there within %1.").arg(limit);
    case GateKind::Deadline:
        return tr("It must be in use within %1.").arg(limit);
    case GateKind::DataResidency:
    case GateKind::OwnWeights:
    case GateKind::Custom:
        break;
    }
    return {};
}

QString LimitText::place(const Gate& gate)
{
    if (!gate.residency)
        return tr("Nobody is judged by it yet: no place is chosen.");
    return tr("It must be able to run here: %1.").arg(wordName("dataResidency", wordOf(*gate.residency)));
}

QString LimitText::own(const Gate& gate, const Assessment& assessment, const QString& limit)
{
    const QString measure = measureName(gate.measure, assessment);
    if (measure.isEmpty())
        return tr("Nobody is judged by it yet: it is not said what it measures.");
    if (!gate.limit)
        return noLimit();
    return (gate.direction == Direction::Maximise ? tr("%1: at least %2.") : tr("%1: at most %2."))
        .arg(isolated(measure), limit);
}

QString LimitText::outcome(const QStringList& failing, const QStringList& unchecked, const Format& format)
{
    QStringList sentences;
    if (!failing.isEmpty())
        sentences << tr("%n option(s) fail it: %1.", nullptr, int(failing.size()))
                         .arg(format.locale().createSeparatedList(failing));
    if (!unchecked.isEmpty())
        sentences << tr("%n option(s) could not be checked: %1.", nullptr, int(unchecked.size()))
                         .arg(format.locale().createSeparatedList(unchecked));
    return sentences.isEmpty() ? tr("Every option keeps it.") : sentences.join(u' ');
}

} // namespace

Unit gateUnit(GateKind kind, std::string_view measure)
{
    if (const TaskField* field = taskField(limitField(kind)))
        return field->unit;
    return kind == GateKind::Custom && measure.starts_with(kModelMeasure)
        ? modelFigureUnit(measure.substr(kModelMeasure.size()))
        : Unit::None;
}

QString gateFigure(const GateResult& gate, std::optional<double> value, const Format& format)
{
    const Unit unit = gateUnit(gate.kind, gate.measure);
    switch (unit) {
    case Unit::None:
        return format.number(value, 4);
    case Unit::MoneyPerMonth:
        // the sentences of this kind say "a month" themselves
        return gate.kind == GateKind::MaximumCostPerMonth ? format.money(value) : format.figure(value, unit);
    case Unit::Months:
        return gate.checked ? format.months(value) : format.number(value); // "never", "unknown"
    default:
        return format.figure(value, unit);
    }
}

QString measureName(const std::string& measure, const Assessment& assessment)
{
    if (measure.empty())
        return {};
    if (measure.starts_with(kModelMeasure))
        return modelFigureName(std::string_view(measure).substr(kModelMeasure.size()));
    const auto at = std::find_if(assessment.criteria.begin(), assessment.criteria.end(),
        [&](const Criterion& criterion) { return criterion.id == measure; });
    return at == assessment.criteria.end() ? LimitText::goneCriterion() : criterionName(at->id, at->name);
}

QString gateName(const Gate& gate)
{
    const QString name = plainText(gate.name);
    return name.isEmpty() ? gateKindName(gate.kind) : name;
}

QString limitSentence(const Gate& gate, const Assessment& assessment, const Format& format)
{
    if (gate.kind == GateKind::OwnWeights)
        return LimitText::weights();
    if (gate.kind == GateKind::DataResidency)
        return LimitText::place(gate);
    const QString limit = gate.limit
        ? format.quantity(*gate.limit, gateUnit(gate.kind, gate.measure), limitBounds(gate.kind))
        : QString();
    if (gate.kind == GateKind::Custom)
        return LimitText::own(gate, assessment, limit);
    return gate.limit ? LimitText::asked(gate, limit) : LimitText::noLimit();
}

QString lossLimitSentence(double share, const Format& format)
{
    return LimitText::loss(format.share(share));
}

QString tailLimitSentence(double share, double minimum, const Format& format)
{
    return LimitText::tail(format.share(share), format.moneyShort(minimum));
}

QString limitOutcome(std::span<const JudgedOption> options, const Format& format)
{
    if (options.empty())
        return {};
    QStringList failing;
    QStringList unchecked;
    for (const JudgedOption& option : options) {
        if (!option.gate->checked)
            unchecked << isolated(strategyName(*option.strategy));
        else if (!option.gate->passed)
            failing << isolated(strategyName(*option.strategy));
    }
    return LimitText::outcome(failing, unchecked, format);
}

} // namespace tunepoint::ui
