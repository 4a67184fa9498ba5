// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/arguments.h"
#include "ui/text/figure_names.h"
#include "ui/text/limit_sentences.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

/// Sentences about gates.
class GateText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::GateText)

public:
    static QString met(const GateResult& gate, const QString& actual, const QString& limit);
    static QString notMet(const GateResult& gate, const QString& actual, const QString& limit);
    static QString notChecked(const GateResult& gate);
    static QString byRule(const std::string& id, const Arguments& a, const Format& format);
    static QString byRisk(const std::string& id, const Arguments& a, const Format& format);
    static QString chanceOfLoss() { return tr("Chance of loss"); }
    static QString worstOutcomes() { return tr("Mean of the worst outcomes"); }
    static QString tuningClosed() { return tr("Tuning is offered"); }
    static QString modelRetired() { return tr("The model is offered"); }
    static QString fallback(bool passed)
    {
        return passed ? tr("The condition is met.") : tr("The condition is not met.");
    }
};

QString GateText::met(const GateResult& gate, const QString& actual, const QString& limit)
{
    switch (gate.kind) {
    case GateKind::MinimumAccuracy:
        return tr("%1 of the answers are right, and %2 are required.").arg(actual, limit);
    case GateKind::MaximumCostPerMonth:
        return tr("It costs %1 a month, within the limit of %2.").arg(actual, limit);
    case GateKind::MaximumOneOff:
        return tr("It costs %1 to start, within the limit of %2.").arg(actual, limit);
    case GateKind::MaximumLatency:
        return tr("95 of 100 answers are there within %1; the limit is %2.").arg(actual, limit);
    case GateKind::Deadline:
        return tr("It is in use after %1; the limit is %2.").arg(actual, limit);
    case GateKind::DataResidency:
        return tr("It can run where the data may be processed.");
    case GateKind::OwnWeights:
        return tr("The tuned model is yours to take elsewhere.");
    case GateKind::Custom:
        return (gate.direction == Direction::Maximise ? tr("%1: %2, and at least %3 is asked for.")
                                                      : tr("%1: %2, within the limit of %3."))
            .arg(isolated(gateName(gate)), actual, limit);
    }
    return fallback(true);
}

QString GateText::notMet(const GateResult& gate, const QString& actual, const QString& limit)
{
    switch (gate.kind) {
    case GateKind::MinimumAccuracy:
        return tr("Only %1 of the answers are right, and %2 are required.").arg(actual, limit);
    case GateKind::MaximumCostPerMonth:
        return tr("It costs %1 a month, over the limit of %2.").arg(actual, limit);
    case GateKind::MaximumOneOff:
        return tr("It costs %1 to start, over the limit of %2.").arg(actual, limit);
    case GateKind::MaximumLatency:
        return tr("95 of 100 answers take up to %1, and the limit is %2.").arg(actual, limit);
    case GateKind::Deadline:
        return tr("It is in use only after %1, and the limit is %2.").arg(actual, limit);
    case GateKind::DataResidency:
        return tr("It cannot run where the data may be processed.");
    case GateKind::OwnWeights:
        return tr("The tuned model stays with the provider.");
    case GateKind::Custom:
        return (gate.direction == Direction::Maximise ? tr("%1: only %2, and at least %3 is asked for.")
                                                      : tr("%1: %2, beyond the limit of %3."))
            .arg(isolated(gateName(gate)), actual, limit);
    }
    return fallback(false);
}

QString GateText::notChecked(const GateResult& gate)
{
    switch (gate.kind) {
    case GateKind::MinimumAccuracy:
        return tr("Its accuracy is unknown, so this could not be checked.");
    case GateKind::MaximumLatency:
        return tr("How long an answer takes is unknown, so this could not be checked.");
    case GateKind::Deadline:
        return tr("When it can be in use is unknown, so this could not be checked.");
    case GateKind::MaximumCostPerMonth:
    case GateKind::MaximumOneOff:
    case GateKind::DataResidency:
    case GateKind::OwnWeights:
    case GateKind::Custom:
        break;
    }
    return tr("What this condition judges is unknown, so it could not be checked.");
}

/// Reasons that do not compare a figure with a limit. Empty for another id.
QString GateText::byRule(const std::string& id, const Arguments& a, const Format& format)
{
    if (id == "residencyNotMet")
        return tr("It can run only here: %1. Allowed is: %2.")
            .arg(wordName("residency", a.raw(0)), wordName("dataResidency", a.raw(1)));
    if (id == "weightsNotOwned")
        return tr("The tuned model stays with the provider, and the task asks for weights of your own.");
    if (id == "neverPaysBack")
        return tr("The money is not back within the months looked ahead, and the limit is %1.")
            .arg(format.months(a.number(0)));
    if (id == "tuningClosed")
        return tr("%1 takes no new tuning jobs after %2 (source: %3).")
            .arg(a.exact(0), a.date(1), a.exact(2));
    if (id == "modelRetired")
        return tr("The model %1 is retired on %2 (source: %3).").arg(a.exact(0), a.date(1), a.exact(2));
    return {};
}

/// Reasons of the risk limits. Empty for another id.
QString GateText::byRisk(const std::string& id, const Arguments& a, const Format& format)
{
    if (id == "lossWithinLimit")
        return tr("It loses money in %1 of all cases, within the limit of %2.")
            .arg(format.share(a.number(0)), format.share(a.number(1)));
    if (id == "lossTooLikely")
        return tr("It loses money in %1 of all cases, and no more than %2 are allowed.")
            .arg(format.share(a.number(0)), format.share(a.number(1)));
    if (id == "tailWithinLimit")
        return tr("The worst %2 of all cases are worth %1 on average, and at least %3 are asked for.")
            .arg(format.moneyShort(a.number(0)), format.share(a.number(1)), format.moneyShort(a.number(2)));
    if (id == "tailTooLow")
        return tr("The worst %2 of all cases are worth only %1 on average, and at least %3 are asked for.")
            .arg(format.moneyShort(a.number(0)), format.share(a.number(1)), format.moneyShort(a.number(2)));
    if (id == "riskNotChecked")
        return tr("Not checked: chances are known only once the uncertain figures have been drawn.");
    if (id == "lossNeedsBaseline")
        return tr("Not checked: without figures of today's work there is nothing to lose against.");
    return {};
}

} // namespace

QString gateName(const GateResult& gate)
{
    if (const QString name = plainText(gate.name); !name.isEmpty())
        return name;
    if (gate.id == "probabilityOfLoss")
        return GateText::chanceOfLoss();
    if (gate.id == "conditionalValueAtRisk")
        return GateText::worstOutcomes();
    if (gate.reason.id == "tuningClosed")
        return GateText::tuningClosed();
    if (gate.reason.id == "modelRetired")
        return GateText::modelRetired();
    constexpr std::string_view model = "model:";
    if (gate.measure.starts_with(model))
        return modelFigureName(std::string_view(gate.measure).substr(model.size()));
    return gateKindName(gate.kind);
}

QString gateSentence(const GateResult& gate, const Format& format)
{
    const Arguments a(gate.reason.args, format);
    if (const QString rule = GateText::byRule(gate.reason.id, a, format); !rule.isEmpty())
        return rule;
    if (const QString risk = GateText::byRisk(gate.reason.id, a, format); !risk.isEmpty())
        return risk;
    if (!gate.checked || gate.reason.id == "notChecked")
        return GateText::notChecked(gate);
    const auto actual = a.number(0) ? a.number(0) : gate.actual;
    const auto limit = a.number(1) ? a.number(1) : gate.limit;
    const bool compares = gate.kind != GateKind::DataResidency && gate.kind != GateKind::OwnWeights;
    if (compares && (!actual || !limit))
        return GateText::fallback(gate.passed);
    const QString actualText = gateFigure(gate, actual, format);
    const QString limitText = gateFigure(gate, limit, format);
    return gate.passed ? GateText::met(gate, actualText, limitText)
                       : GateText::notMet(gate, actualText, limitText);
}

} // namespace tunepoint::ui
