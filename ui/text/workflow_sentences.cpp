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
    static QString processRanges()
    {
        return tr(
            "In parentheses: P10 to P90, so one case in ten lies below and one in ten above. Figures of "
            "different steps are taken to vary independently of each other.");
    }
    static void addBudget(QStringList& said, const BudgetValue& value, const QString& name,
        const std::optional<SumRange>& used, const Format& format, bool money);
    static QStringList portfolio(
        const Portfolio& portfolio, const PortfolioRanges& ranges, const Format& format);
    static QStringList sumColumns()
    {
        return {tr("All tasks together"), tr("Amount"), tr("P10 to P90, tasks independent"),
            tr("P10 to P90, tasks moving together")};
    }
    static QString sumRanges()
    {
        return tr(
            "P10 to P90: one case in ten lies below, one in ten above. Each document draws its own "
            "trials, so the ranges of sums take the tasks to vary independently of each other. The last "
            "column shows the other case: everything turns out high or low in all tasks at once. Where "
            "tasks share prices, wages or people, the truth lies between the two.");
    }
    static QString worthOfPlan() { return tr("Worth today"); }
    static QString worthWithoutBudgets() { return tr("Worth today without budgets"); }
    static QString start() { return tr("Money at the start"); }
    static QString month() { return tr("Money a month"); }
    static QString engineering() { return tr("Days of engineering"); }
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
    const auto money = [&](double amount, const std::optional<PercentileRange>& range) {
        return withPercentiles(format.moneyShort(amount), range, Unit::Money, format);
    };
    const auto items = [&](std::optional<double> count, const std::optional<PercentileRange>& range) {
        return withPercentiles(format.count(count), range, Unit::Items, format);
    };
    const auto right = [&](double share) {
        return withPercentiles(format.share(share), map.ranges.shareRightAtMost, Unit::Share, format);
    };
    if (map.steps.size() > map.withoutCost.size())
        said << tr("The process costs %1 a month.").arg(money(map.costPerMonth, map.ranges.costPerMonth));
    if (!map.withoutCost.empty())
        said << tr("Without cost so far, and so not in that sum: %1.")
                    .arg(namesOf(map.withoutCost, map, format));
    if (map.hoursPerMonth > 0)
        said << tr("People spend %1 hours a month on it.")
                    .arg(withPercentiles(
                        format.number(map.hoursPerMonth), map.ranges.hoursPerMonth, Unit::Hours, format));
    if (std::any_of(map.steps.begin(), map.steps.end(), [](const MappedStep& s) { return bool(s.linked); }))
        said << tr("The assessed steps cost %1 to start and are worth %2 in today's money.")
                    .arg(money(map.oneOffCost, map.ranges.oneOffCost),
                        money(map.netPresentValue, map.ranges.netPresentValue));
    if (map.rightItemsPerMonth)
        said << tr("%1 of the items leave it right: %2 of %3 a month.")
                    .arg(right(*map.shareRight), items(map.rightItemsPerMonth, map.ranges.rightItemsPerMonth),
                        items(map.itemsPerMonth, map.ranges.itemsPerMonth));
    else if (map.shareRight)
        said << tr("%1 of the items leave it right.").arg(right(*map.shareRight));
    if (!map.withoutAccuracy.empty())
        said << tr("At most %1 of the items leave it right; how often these steps are right is unknown: %2.")
                    .arg(right(map.shareRightAtMost), namesOf(map.withoutAccuracy, map, format));
    if (!map.weakestStep.empty())
        said << tr("Most items go wrong in %1.").arg(namesOf({map.weakestStep}, map, format));
    if (!map.otherCurrency.empty())
        said << tr("Left out, because their assessments count in another currency: %1.")
                    .arg(namesOf(map.otherCurrency, map, format));
}

/// The range of independent tasks, which sentences name.
std::optional<PercentileRange> independentOf(const std::optional<SumRange>& range)
{
    return range ? std::optional(range->independent) : std::nullopt;
}

void WorkflowText::addBudget(QStringList& said, const BudgetValue& value, const QString& name,
    const std::optional<SumRange>& used, const Format& format, bool money)
{
    if (!value.budget)
        return;
    const auto text
        = [&](double amount) { return money ? format.moneyShort(amount) : format.number(amount); };
    said << tr("%1: %2 of %3 used.", "name of a budget: so much of so much")
                .arg(name,
                    withPercentiles(
                        text(value.used), independentOf(used), money ? Unit::Money : Unit::Days, format),
                    text(*value.budget));
    if (value.nextIncrease)
        said << tr("%1 more would bring %2 more; the next unit is worth %3.")
                    .arg(text(*value.nextIncrease), format.moneyShort(value.nextGain),
                        format.money(value.marginalValue));
    else
        said << tr("More of it would bring nothing.");
}

QStringList WorkflowText::portfolio(
    const Portfolio& portfolio, const PortfolioRanges& ranges, const Format& format)
{
    QStringList said;
    if (portfolio.outcome != PortfolioOutcome::Optimal)
        return said;
    const auto worth = [&](double value, const std::optional<SumRange>& range) {
        return withPercentiles(format.moneyShort(value), independentOf(range), Unit::Money, format);
    };
    said << tr("The best plan within the budgets is worth %1 in today's money.")
                .arg(worth(portfolio.netPresentValue, ranges.netPresentValue));
    if (portfolio.unlimitedValue > portfolio.netPresentValue)
        said << tr("Without budgets it would be %1: the budgets cost %2.")
                    .arg(worth(portfolio.unlimitedValue, ranges.unlimitedValue),
                        format.moneyShort(portfolio.unlimitedValue - portfolio.netPresentValue));
    addBudget(said, portfolio.oneOff, start(), ranges.oneOff, format, true);
    addBudget(said, portfolio.perMonth, month(), ranges.perMonth, format, true);
    addBudget(said, portfolio.days, engineering(), ranges.days, format, false);
    return said;
}

PortfolioSum sumOf(const QString& name, const QString& amount, const std::optional<SumRange>& range,
    Unit unit, const Format& format)
{
    PortfolioSum sum{name, amount, {}, {}};
    if (range) {
        sum.independent = format.range(range->independent.p10, range->independent.p90, unit);
        sum.together = format.range(range->together.p10, range->together.p90, unit);
    }
    return sum;
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

QString withPercentiles(
    const QString& text, const std::optional<PercentileRange>& range, Unit unit, const Format& format)
{
    if (!range || !(range->p90 > range->p10))
        return text;
    return QStringLiteral("%1 (%2)").arg(text, format.bareRange(range->p10, range->p90, unit));
}

QString processRangeNote(const ProcessMap& map)
{
    const auto uncertain
        = [](const std::optional<PercentileRange>& range) { return range && !range->isCertain(); };
    const ProcessRanges& all = map.ranges;
    const bool any = uncertain(all.itemsPerMonth) || uncertain(all.costPerMonth)
        || uncertain(all.hoursPerMonth) || uncertain(all.oneOffCost) || uncertain(all.netPresentValue)
        || uncertain(all.shareRightAtMost);
    return any ? WorkflowText::processRanges() : QString();
}

QStringList portfolioSentences(
    const Portfolio& portfolio, const PortfolioRanges& ranges, const Format& format)
{
    return WorkflowText::portfolio(portfolio, ranges, format);
}

std::vector<PortfolioSum> portfolioSums(
    const Portfolio& portfolio, const PortfolioRanges& ranges, const Format& format)
{
    if (portfolio.outcome != PortfolioOutcome::Optimal)
        return {};
    const auto money = [&](const QString& name, double amount, const std::optional<SumRange>& range) {
        return sumOf(name, format.moneyShort(amount), range, Unit::Money, format);
    };
    std::vector<PortfolioSum> sums{
        money(WorkflowText::worthOfPlan(), portfolio.netPresentValue, ranges.netPresentValue),
        money(WorkflowText::start(), portfolio.oneOff.used, ranges.oneOff),
        money(WorkflowText::month(), portfolio.perMonth.used, ranges.perMonth),
        sumOf(WorkflowText::engineering(), format.number(portfolio.days.used), ranges.days, Unit::Days,
            format)};
    if (portfolio.unlimitedValue > portfolio.netPresentValue)
        sums.push_back(
            money(WorkflowText::worthWithoutBudgets(), portfolio.unlimitedValue, ranges.unlimitedValue));
    return sums;
}

QStringList portfolioSumColumns()
{
    return WorkflowText::sumColumns();
}

QString portfolioRangeNote()
{
    return WorkflowText::sumRanges();
}

QString portfolioOptionName(const PortfolioOption& option)
{
    if (option.strategy.empty())
        return WorkflowText::nothingChanged();
    return plainText(option.name.empty() ? option.strategy : option.name);
}

} // namespace tunepoint::ui
