// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/workflow_sentences.h"

#include "core/assessment/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunepoint::ui {

namespace {

QString quoted(const std::string& name, const Format& format)
{
    return isolated(format.locale().quoteString(plainText(name)));
}

class WorkflowText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::WorkflowText)

public:
    static QString feature(StepFeature feature)
    {
        switch (feature) {
        case StepFeature::FixedRules:
            return tr("Fixed rules give the result");
        case StepFeature::StructuredData:
            return tr("Fields and tables, no prose");
        case StepFeature::ExactArithmetic:
            return tr("Exact sums or dates");
        case StepFeature::HighVolume:
            return tr("Too many items for people");
        case StepFeature::LanguageUnderstanding:
            return tr("Understands what people wrote or said");
        case StepFeature::CreativeGeneration:
            return tr("Ideas and drafts");
        case StepFeature::OpenKnowledge:
            return tr("Questions that need broad knowledge");
        case StepFeature::Judgement:
            return tr("Judgement where no rule decides");
        case StepFeature::Accountability:
            return tr("Somebody answers for it by name");
        case StepFeature::Empathy:
            return tr("The other side needs a person");
        case StepFeature::Irreversible:
            return tr("Cannot be undone");
        case StepFeature::RegulatedDecision:
            return tr("The law reserves the decision");
        }
        return {};
    }

    /// Why a feature speaks for a model, for code, for a person or for an approval.
    static QString reason(const std::string& id, const QString& feature)
    {
        if (id == "modelShines")
            return tr("A language model is at its best here: %1.").arg(feature);
        if (id == "nothingForAModel")
            return tr(
                "Nothing here asks for language, ideas or broad knowledge, so it stays business logic.");
        if (id == "rulesDo")
            return tr("Code does this surely and at no cost worth naming: %1.").arg(feature);
        if (id == "needsPerson")
            return tr("This stays with a person: %1.").arg(feature);
        if (id == "modelMayDraft")
            return tr("A model may read or draft beforehand; the person decides and answers for it.");
        if (id == "approval")
            return tr("A person approves each result before it takes effect: %1.").arg(feature);
        if (id == "sumsInCode")
            return tr("Let the model read and hand the sums to code: models are unsure at arithmetic.");
        if (id == "rulesFirst")
            return tr(
                "Let the fixed rules settle the routine cases first and send only the rest to the model.");
        return {};
    }

    static QString clash(const std::string& id)
    {
        if (id == "machineForPerson")
            return tr("A machine was chosen for a step that people must answer for.");
        if (id == "modelWithoutNeed")
            return tr("A model was chosen where rules are surer, faster and cheaper.");
        if (id == "rulesCannotRead")
            return tr("Business logic was chosen for a step that asks for language, ideas or knowledge.");
        if (id == "personWhereModelHelps")
            return tr("A person was chosen for a step that a model could take over.");
        if (id == "personWhereRulesDo")
            return tr("A person was chosen for a step that fixed rules could take over.");
        return {};
    }

    static QString performer(Performer performer)
    {
        switch (performer) {
        case Performer::BusinessLogic:
            return tr("Business logic");
        case Performer::Person:
            return tr("A person");
        case Performer::Model:
            return tr("A model");
        }
        return {};
    }

    static QString nothingChanged() { return tr("Nothing is changed"); }
    static QString undecided() { return tr("Not decided: state what the step asks for"); }
    static QString approved(Performer who)
    {
        return who == Performer::Model ? tr("A model, approved by a person")
                                       : tr("Business logic, approved by a person");
    }
    static void addProcess(QStringList& said, const ProcessMap& map, const Format& format);
    static void addBudget(
        QStringList& said, const BudgetValue& value, const QString& name, const Format& format, bool money);
    static QStringList portfolio(const Portfolio& portfolio, const Format& format);
};

QString namesOf(const std::vector<std::string>& ids, const ProcessMap& map, const Format& format)
{
    QStringList names;
    for (const MappedStep& step : map.steps) {
        if (std::find(ids.begin(), ids.end(), step.id) != ids.end())
            names << quoted(step.name.empty() ? step.id : step.name, format);
    }
    return format.locale().createSeparatedList(names);
}

void WorkflowText::addProcess(QStringList& said, const ProcessMap& map, const Format& format)
{
    if (map.steps.size() > map.withoutCost.size())
        said << tr("The process costs %1 a month.").arg(format.moneyShort(map.costPerMonth));
    if (!map.withoutCost.empty())
        said << tr("Without cost so far, and so not in that sum: %1.")
                    .arg(namesOf(map.withoutCost, map, format));
    if (map.hoursPerMonth > 0)
        said << tr("People spend %1 hours a month on it.").arg(format.number(map.hoursPerMonth));
    if (std::any_of(map.steps.begin(), map.steps.end(), [](const MappedStep& s) { return bool(s.linked); }))
        said << tr("The assessed steps cost %1 to start and are worth %2 in today's money.")
                    .arg(format.moneyShort(map.oneOffCost), format.moneyShort(map.netPresentValue));
    if (map.rightItemsPerMonth)
        said << tr("%1 of the items leave it right: %2 of %3 a month.")
                    .arg(format.share(map.shareRight), format.count(map.rightItemsPerMonth),
                        format.count(map.itemsPerMonth));
    else if (map.shareRight)
        said << tr("%1 of the items leave it right.").arg(format.share(map.shareRight));
    if (!map.withoutAccuracy.empty())
        said << tr("At most %1 of the items leave it right; how often these steps are right is unknown: %2.")
                    .arg(format.share(map.shareRightAtMost), namesOf(map.withoutAccuracy, map, format));
    if (!map.weakestStep.empty())
        said << tr("Most items go wrong in %1.").arg(namesOf({map.weakestStep}, map, format));
    if (!map.otherCurrency.empty())
        said << tr("Left out, because their assessments count in another currency: %1.")
                    .arg(namesOf(map.otherCurrency, map, format));
}

void WorkflowText::addBudget(
    QStringList& said, const BudgetValue& value, const QString& name, const Format& format, bool money)
{
    if (!value.budget)
        return;
    const auto text
        = [&](double amount) { return money ? format.moneyShort(amount) : format.number(amount); };
    said << tr("%1: %2 of %3 used.", "name of a budget: so much of so much")
                .arg(name, text(value.used), text(*value.budget));
    if (value.nextIncrease)
        said << tr("%1 more would bring %2 more; the next unit is worth %3.")
                    .arg(text(*value.nextIncrease), format.moneyShort(value.nextGain),
                        format.money(value.marginalValue));
    else
        said << tr("More of it would bring nothing.");
}

QStringList WorkflowText::portfolio(const Portfolio& portfolio, const Format& format)
{
    QStringList said;
    if (portfolio.outcome != PortfolioOutcome::Optimal)
        return said;
    said << tr("The best plan within the budgets is worth %1 in today's money.")
                .arg(format.moneyShort(portfolio.netPresentValue));
    if (portfolio.unlimitedValue > portfolio.netPresentValue)
        said << tr("Without budgets it would be %1: the budgets cost %2.")
                    .arg(format.moneyShort(portfolio.unlimitedValue),
                        format.moneyShort(portfolio.unlimitedValue - portfolio.netPresentValue));
    addBudget(said, portfolio.oneOff, tr("Money at the start"), format, true);
    addBudget(said, portfolio.perMonth, tr("Money a month"), format, true);
    addBudget(said, portfolio.days, tr("Days of engineering"), format, false);
    return said;
}

} // namespace

QString stepFeatureName(StepFeature feature)
{
    return WorkflowText::feature(feature);
}

QString performerName(Performer performer)
{
    return WorkflowText::performer(performer);
}

QString stepName(const MappedStep& step)
{
    return plainText(step.name.empty() ? step.id : step.name);
}

QString proposalText(const MappedStep& step)
{
    if (!step.proposed)
        return WorkflowText::undecided();
    return step.oversight == Oversight::Approval ? WorkflowText::approved(*step.proposed)
                                                 : WorkflowText::performer(*step.proposed);
}

QString mapReasonSentence(const Reason& reason)
{
    QString feature;
    if (!reason.args.empty()) {
        const auto known = fromWord<StepFeature>(kStepFeatureWords, reason.args.front());
        feature = known ? WorkflowText::feature(*known) : plainText(reason.args.front());
        feature.replace(0, 1, feature.left(1).toLower());
    }
    return WorkflowText::reason(reason.id, feature);
}

QString mapClashSentence(const Reason& clash)
{
    return WorkflowText::clash(clash.id);
}

QStringList stepSentences(const MappedStep& step)
{
    QStringList said;
    if (step.clash)
        said << mapClashSentence(*step.clash);
    for (const Reason& reason : step.reasons)
        said << mapReasonSentence(reason);
    return said;
}

QStringList processSentences(const ProcessMap& map, const Format& format)
{
    QStringList said;
    if (!map.steps.empty())
        WorkflowText::addProcess(said, map, format);
    return said;
}

QStringList portfolioSentences(const Portfolio& portfolio, const Format& format)
{
    return WorkflowText::portfolio(portfolio, format);
}

QString portfolioOptionName(const PortfolioOption& option)
{
    if (option.strategy.empty())
        return WorkflowText::nothingChanged();
    return plainText(option.name.empty() ? option.strategy : option.name);
}

} // namespace tunepoint::ui
