// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"

#include "core/accuracy/log_odds.h"
#include "core/assessment/assessment_json.h"
#include "core/decision/team_fit.h"
#include "core/economics/cost_model.h"
#include "core/economics/profitability.h"
#include "core/evaluation/explained_option.h"
#include "core/evaluation/service_figures.h"
#include "core/evaluation/strategy_names.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

using F = ExplainedFigure;
using S = SharedFigures;
using P = StrategyParameters;
using Steps = std::vector<FormulaStep>;

double added(const std::vector<double>& column)
{
    double sum = 0;
    for (const double x : column)
        sum += x;
    return sum;
}

class Explainer {
public:
    Explainer(const ExplainedOption& option, F figure)
        : o(option)
        , m_spec(explainedSpec(figure))
    {
        m_explanation.figure = figure;
        m_explanation.strategy = option.strategy.id;
        if (m_spec.value != nullptr)
            m_explanation.result = m_spec.value(option.figures);
        if (m_explanation.result && !std::isfinite(*m_explanation.result))
            m_explanation.result.reset();
    }

    [[nodiscard]] Explanation work();

private:
    [[nodiscard]] StepMaker maker() const { return {o, m_spec.id, m_spec.unit}; }
    /// The last line, where the figure has a value; else the note says why it has none.
    void finish(const StepMaker& maker, const std::string& formula)
    {
        if (m_explanation.result)
            m_explanation.steps.push_back(maker.gives(formula, *m_explanation.result));
        else if (m_explanation.note == ExplanationNote::None)
            m_explanation.note = ExplanationNote::Undefined;
    }
    void take(Steps steps) { m_explanation.steps = std::move(steps); }

    void money();
    void totalValue();
    void oneOff();
    void rates();
    void payback(double ratePerYear);
    void breakEvenAccuracy();
    void accuracy();
    void accuracyByMonth();
    void latency();
    void weeks();
    void overtaken();
    void team();
    void byMonth();
    [[nodiscard]] FormulaStep monthlyRateStep() const;
    [[nodiscard]] double statedOnce() const; ///< stated amounts that are paid once

    const ExplainedOption& o;
    const ExplainedSpec& m_spec;
    Explanation m_explanation;
};

Explanation Explainer::work()
{
    switch (m_explanation.figure) {
    case F::Examples:
    case F::Training:
    case F::People:
    case F::Setup:
        take(projectSteps(o, m_explanation.figure));
        break;
    case F::ModelCalls:
    case F::Serving:
    case F::Upkeep:
    case F::Review:
    case F::Stated:
        take(runningSteps(o, m_explanation.figure));
        break;
    case F::TotalValue:
        totalValue();
        break;
    case F::OneOffCost:
        oneOff();
        break;
    case F::NetPresentValue:
    case F::InternalRateOfReturn:
        rates();
        break;
    case F::PaybackMonths:
        payback(0);
        break;
    case F::DiscountedPaybackMonths:
        payback(o.shared.discountRatePerYear);
        break;
    case F::BreakEvenAccuracy:
        breakEvenAccuracy();
        break;
    case F::Accuracy:
        accuracy();
        break;
    case F::AccuracyByMonth:
        accuracyByMonth();
        break;
    case F::LatencyP95Seconds:
        latency();
        break;
    case F::WeeksToFirstUse:
        weeks();
        break;
    case F::OvertakenMonth:
        overtaken();
        break;
    case F::TeamFit:
        team();
        break;
    case F::CashFlow:
    case F::CumulativeCashFlow:
    case F::CumulativeCost:
        byMonth();
        break;
    case F::TotalCost:
    case F::ErrorCost:
    case F::CostPerMonth:
    case F::CostPerItem:
    case F::CostPerCorrectItem:
    case F::CostPerCorrectItemWithRepair:
    case F::MonthlySaving:
    case F::Roi:
    case F::ReviewShare:
    case F::Items:
    case F::LiveMonths:
        money();
        break;
    }
    return std::move(m_explanation);
}

/// Figures that are one line of others.
void Explainer::money()
{
    const double recurring = added(o.ledger.recurring);
    switch (m_explanation.figure) {
    case F::TotalCost:
        m_explanation.steps.push_back(StepMaker(o, "recurringCost", Unit::Money)
                                          .figure(F::ModelCalls)
                                          .figure(F::Serving)
                                          .figure(F::Upkeep)
                                          .figure(F::Review)
                                          .figure(F::Stated)
                                          .term("statedOnce", statedOnce(), Unit::Money)
                                          .gives("a+b+c+d+e-f", recurring));
        return finish(
            maker().figure(F::OneOffCost).term("recurringCost", recurring, Unit::Money).figure(F::ErrorCost),
            "a+b+c");
    case F::ErrorCost: {
        std::vector<double> wrong(o.ledger.items.size());
        for (std::size_t m = 0; m < wrong.size() && o.ledger.accuracyKnown; ++m)
            wrong[m] = o.ledger.items[m] * (1 - o.ledger.accuracy[m]);
        return finish(maker()
                          .series("wrongByMonth", wrong, Unit::Items)
                          .input(&S::costPerError, "costPerError", Unit::MoneyPerItem),
            "sum(a)*b");
    }
    case F::CostPerMonth:
        return finish(maker().term("recurringCost", recurring, Unit::Money).figure(F::LiveMonths), "a/b");
    case F::CostPerItem:
        return finish(maker().figure(F::TotalCost).figure(F::Items), "a/b");
    case F::CostPerCorrectItem:
        return finish(maker().figure(F::TotalCost).figure(F::Items).figure(F::Accuracy), "a/(b*c)");
    case F::CostPerCorrectItemWithRepair:
        if (m_explanation.result)
            m_explanation.steps.push_back(
                StepMaker(o, "repair", Unit::MoneyPerItem)
                    .input(&S::minutesPerItem, "minutesPerItem", Unit::Minutes)
                    .input(&S::wagePerHour, "wagePerHour", Unit::MoneyPerHour)
                    .input(&S::otherCostPerItem, "otherCostPerItem", Unit::MoneyPerItem)
                    .gives("a/60*b+c", workPerItem(o.shared)));
        return finish(maker()
                          .figure(F::CostPerItem)
                          .figure(F::Accuracy)
                          .term("repair", workPerItem(o.shared), Unit::MoneyPerItem),
            "a+(1-b)*c");
    case F::MonthlySaving:
        return finish(maker()
                          .figure(F::TotalValue)
                          .term("recurringCost", recurring, Unit::Money)
                          .figure(F::ErrorCost)
                          .figure(F::LiveMonths),
            "(a-b-c)/d");
    case F::Roi:
        return finish(maker().figure(F::TotalValue).figure(F::TotalCost), "(a-b)/b");
    case F::ReviewShare:
        return finish(
            maker().term("reviewedItems", o.ledger.reviewedItems, Unit::Items).figure(F::Items), "a/b");
    case F::Items: {
        std::vector<double> full(o.ledger.items.size());
        for (std::size_t m = 1; m < full.size(); ++m)
            full[m] = o.ledger.liveShare[m] > 0 ? o.ledger.items[m] / o.ledger.liveShare[m] : 0;
        return finish(maker()
                          .series("arrivingByMonth", full, Unit::Items)
                          .series("liveByMonth", o.ledger.liveShare, Unit::Months),
            "sum(a*b)");
    }
    default:
        return finish(maker().series("liveByMonth", o.ledger.liveShare, Unit::Months), "sum(a)");
    }
}

void Explainer::totalValue()
{
    double benefits = 0;
    for (std::size_t i = 0; i < o.stretches.size(); ++i)
        for (const StatedCost& cost : o.stretches[i].costs)
            for (std::size_t m = 0; m < o.ledger.items.size(); ++m)
                benefits += std::max(
                    0.0, -statedAmount(o.shared, o.stretches[i], cost, int(m), o.ledgers[i].items[m]));
    // without today's figures only stated benefits are value
    const bool today = o.shared.hasBaseline || o.strategy.kind == StrategyKind::StatusQuo;
    const double items = today ? added(o.ledger.items) : 0;
    double moreRight = 0; // right answers beyond today's
    if (today && o.ledger.accuracyKnown && o.strategy.kind != StrategyKind::StatusQuo)
        for (std::size_t m = 0; m < o.ledger.items.size(); ++m)
            moreRight += o.ledger.items[m] * (o.ledger.accuracy[m] - o.shared.baselineAccuracy);
    m_explanation.steps.push_back(StepMaker(o, "todaysWorkPerItem", Unit::MoneyPerItem)
                                      .input(&S::minutesPerItem, "minutesPerItem", Unit::Minutes)
                                      .input(&S::wagePerHour, "wagePerHour", Unit::MoneyPerHour)
                                      .input(&S::otherCostPerItem, "otherCostPerItem", Unit::MoneyPerItem)
                                      .gives("a/60*b+c", workPerItem(o.shared)));
    if (o.shared.baselineAccuracyKnown)
        m_explanation.steps.push_back(StepMaker(o, "todaysErrorsPerItem", Unit::MoneyPerItem)
                                          .input(&S::baselineAccuracy, "baselineAccuracy", Unit::Share)
                                          .input(&S::costPerError, "costPerError", Unit::MoneyPerItem)
                                          .gives("(1-a)*b", todaysErrorsPerItem(o.shared)));
    finish(maker()
               .term("itemsTakenOver", items, Unit::Items)
               .term("todaysWorkPerItem", workPerItem(o.shared), Unit::MoneyPerItem)
               .term("todaysErrorsPerItem", todaysErrorsPerItem(o.shared), Unit::MoneyPerItem)
               .term("moreRightItems", moreRight, Unit::Items)
               .input(&S::valuePerCorrectItem, "valuePerCorrectItem", Unit::MoneyPerItem)
               .term("statedBenefits", benefits, Unit::Money),
        "a*(b+c)+d*e+f");
}

double Explainer::statedOnce() const
{
    double stated = 0;
    for (std::size_t i = 0; i < o.stretches.size(); ++i)
        for (const StatedCost& cost : o.stretches[i].costs)
            for (std::size_t m = 0; m < o.ledger.items.size(); ++m)
                if (cost.kind == CostKind::OneOff || (cost.kind == CostKind::Series && m == 0))
                    stated += std::max(
                        0.0, statedAmount(o.shared, o.stretches[i], cost, int(m), o.ledgers[i].items[m]));
    return stated;
}

void Explainer::oneOff()
{
    finish(maker()
               .figure(F::Examples)
               .figure(F::Training)
               .figure(F::People)
               .figure(F::Setup)
               .term("statedOnce", statedOnce(), Unit::Money),
        "a+b+c+d+e");
}

FormulaStep Explainer::monthlyRateStep() const
{
    StepMaker step(o, "monthlyRate", Unit::Share);
    if (o.plan.discountRate)
        step.input(*o.plan.discountRate, "discountRatePerYear", o.shared.discountRatePerYear);
    else
        step.term("discountRatePerYear", o.shared.discountRatePerYear, Unit::Share);
    return step.gives("(1+a)^(1/12)-1", monthlyRate(o.shared.discountRatePerYear));
}

void Explainer::rates()
{
    if (m_explanation.figure == F::NetPresentValue) {
        m_explanation.steps.push_back(monthlyRateStep());
        return finish(maker()
                          .seriesOf(F::CashFlow, o.figures.cashFlow)
                          .term("monthlyRate", monthlyRate(o.shared.discountRatePerYear), Unit::Share),
            "sum(a/(1+b)^m)");
    }
    const InternalRateOfReturn& rate = o.figures.internalRateOfReturn;
    if (rate.kind == RootKind::Several)
        m_explanation.note = ExplanationNote::SeveralRates;
    for (auto at = rate.perYear.rbegin(); at != rate.perYear.rend(); ++at) {
        const double monthly = monthlyRate(*at);
        m_explanation.steps.push_back(StepMaker(o, "worthAtThatRate", Unit::Money)
                                          .seriesOf(F::CashFlow, o.figures.cashFlow)
                                          .term("monthlyRate", monthly, Unit::Share)
                                          .gives("sum(a/(1+b)^m)", 0));
        m_explanation.steps.push_back(
            maker().term("monthlyRate", monthly, Unit::Share).gives("(1+a)^12-1", *at));
    }
    if (rate.perYear.empty())
        m_explanation.note = ExplanationNote::Undefined;
}

void Explainer::payback(double ratePerYear)
{
    std::vector<double> flow = o.figures.cashFlow;
    const bool discounted = m_explanation.figure == F::DiscountedPaybackMonths;
    if (discounted) {
        m_explanation.steps.push_back(monthlyRateStep());
        const double rate = monthlyRate(ratePerYear);
        for (std::size_t m = 0; m < flow.size(); ++m)
            flow[m] *= std::pow(1 + rate, -double(m));
        m_explanation.steps.push_back(StepMaker(o, "discountedFlow", Unit::Money)
                                          .seriesOf(F::CashFlow, o.figures.cashFlow)
                                          .term("monthlyRate", rate, Unit::Share)
                                          .gives("a/(1+b)^m", flow));
    }
    if (!m_explanation.result) {
        m_explanation.note = ExplanationNote::Never;
        return;
    }
    if (*m_explanation.result == 0) {
        m_explanation.note = ExplanationNote::AtOnce;
        return;
    }
    const auto after = std::size_t(std::ceil(*m_explanation.result - 1e-12));
    double before = 0;
    for (std::size_t m = 0; m < after; ++m)
        before += flow[m];
    finish(maker()
               .term("lastMonthInDebt", double(after) - 1, Unit::Months)
               .term("debtThen", before, Unit::Money)
               .term("flowOfNextMonth", flow[after], Unit::Money),
        "a-b/c");
}

void Explainer::breakEvenAccuracy()
{
    if (!o.shared.hasBaseline || !o.figures.accuracy) {
        m_explanation.note = ExplanationNote::Undefined;
        return;
    }
    const double rate = monthlyRate(o.shared.discountRatePerYear);
    const double slope = netPresentValue(o.ledger.items, o.shared.discountRatePerYear)
        * (o.shared.costPerError + o.shared.valuePerCorrectItem);
    m_explanation.steps.push_back(monthlyRateStep());
    m_explanation.steps.push_back(
        StepMaker(o, "worthOfAccuracy", Unit::Money)
            .series("itemsByMonth", o.ledger.items, Unit::Items)
            .term("monthlyRate", rate, Unit::Share)
            .input(&S::costPerError, "costPerError", Unit::MoneyPerItem)
            .input(&S::valuePerCorrectItem, "valuePerCorrectItem", Unit::MoneyPerItem)
            .gives("sum(a/(1+b)^m)*(c+d)", slope));
    if (!m_explanation.result)
        m_explanation.note = slope > 0 ? ExplanationNote::Never : ExplanationNote::Undefined;
    if (slope > 0 && *o.figures.accuracy - o.figures.netPresentValue / slope < 0)
        m_explanation.note = ExplanationNote::BelowZero;
    finish(maker().figure(F::Accuracy).figure(F::NetPresentValue).term("worthOfAccuracy", slope, Unit::Money),
        "max(0,a-b/c)");
}

void Explainer::accuracy()
{
    if (!o.ledger.accuracyKnown)
        return finish(maker(), "");
    const bool byItems = added(o.ledger.items) > 0;
    std::vector<double> byMonth = o.ledger.accuracy;
    StepMaker step = maker();
    step.series(byItems ? "itemsByMonth" : "liveByMonth", byItems ? o.ledger.items : o.ledger.liveShare,
        byItems ? Unit::Items : Unit::Months);
    step.seriesOf(F::AccuracyByMonth, std::move(byMonth));
    finish(step, "sum(a*b)/sum(a)");
}

/// Month by month before and after review; a staged path weights its stages by the share of the month.
void Explainer::accuracyByMonth()
{
    if (!o.ledger.accuracyKnown) {
        m_explanation.note = ExplanationNote::Undefined;
        return;
    }
    for (std::size_t i = 0; i < o.stretches.size(); ++i) {
        const StrategyFigures& strategy = o.stretches[i];
        if (strategy.kind != StrategyKind::Modelled)
            continue;
        const Life life = lifeOf(strategy, o.shared.horizonMonths);
        std::vector<double> raw(o.ledger.items.size(), 0.0);
        std::vector<double> found(raw.size(), 0.0);
        for (std::size_t m = 1; m < raw.size(); ++m) {
            if (o.ledgers[i].liveShare[m] <= 0)
                continue;
            raw[m] = accuracyIn(strategy, life, life.retiredBefore(int(m)), int(m));
            found[m] = errorsAmong(reviewed(o.shared, strategy.parameters, raw[m]).lookedAt,
                strategy.parameters.confidenceSharpness);
        }
        m_explanation.steps.push_back(
            StepMaker(o, i > 0 ? "accuracyOfSecondStage" : "accuracyOfStage", Unit::Share)
                .series("accuracyBeforeReview", raw, Unit::Share)
                .series("errorsLookedAt", found, Unit::Share)
                .input(&P::reviewCatchRate, i)
                .gives("a+(1-a)*b*c", o.ledgers[i].accuracy));
    }
    StepMaker step = maker();
    step.series("accuracyOfStage", o.ledgers.front().accuracy, Unit::Share)
        .series("liveByMonth", o.ledgers.front().liveShare, Unit::Months);
    if (o.stretches.size() < 2) {
        m_explanation.steps.push_back(step.gives("a", o.ledger.accuracy));
        return;
    }
    step.series("accuracyOfSecondStage", o.ledgers.back().accuracy, Unit::Share)
        .series("liveOfSecondStage", o.ledgers.back().liveShare, Unit::Months);
    m_explanation.steps.push_back(step.gives("(a*b+c*d)/(b+d)", o.ledger.accuracy));
}

void Explainer::latency()
{
    std::size_t slowest = 0;
    double most = -1;
    for (std::size_t i = 0; i < o.stretches.size(); ++i) {
        const auto seconds = latencyOf(o.shared, o.stretches[i].parameters, o.stretches[i].kind);
        if (seconds && *seconds > most) {
            most = *seconds;
            slowest = i;
        }
    }
    StepMaker step = maker();
    if (most < 0)
        return finish(step, "");
    const StrategyFigures& strategy = o.stretches[slowest];
    const bool one = strategy.kind == StrategyKind::Custom || strategy.parameters.callsPerItem < 1;
    if (one)
        step.term("oneCall", 1, Unit::Calls);
    else
        step.input(&P::callsPerItem, slowest);
    step.input(&P::secondsToFirstToken, slowest)
        .input(&P::latencyTailFactor, slowest)
        .input(&S::outputTokens, "outputTokens", Unit::Tokens)
        .input(&P::reasoningFactor, slowest);
    if (!(strategy.parameters.streamTokensPerSecond > 0))
        return finish(step, "a*b*c");
    step.input(&P::streamTokensPerSecond, slowest);
    finish(step, "a*(b+d*e/f)*c");
}

void Explainer::weeks()
{
    const StrategyFigures& first = o.stretches.front();
    if (first.kind == StrategyKind::StatusQuo)
        return finish(maker().term("alreadyInUse", 0, Unit::Weeks), "a");
    finish(maker()
               .term("startMonth", first.startMonth, Unit::Months)
               .term("weeksPerMonth", kWeeksPerMonth, Unit::Factor)
               .input(&P::leadTimeWeeks)
               .input(&P::scheduleSlip),
        "a*b+c*d");
}

void Explainer::overtaken()
{
    const auto stretch
        = std::find_if(o.stretches.begin(), o.stretches.end(), [](const StrategyFigures& each) {
              return each.standsStill && each.accuracyKnown && each.promptedAccuracy > 0;
          });
    if (stretch == o.stretches.end())
        return finish(maker(), "");
    const auto i = std::size_t(stretch - o.stretches.begin());
    const double lead = logOdds(stretch->accuracy) - logOdds(stretch->promptedAccuracy);
    m_explanation.steps.push_back(StepMaker(o, "lead", Unit::LogOdds)
                                      .term("tunedAccuracy", stretch->accuracy, Unit::Share)
                                      .term("promptedAccuracyNow", stretch->promptedAccuracy, Unit::Share)
                                      .gives("ln(a/(1-a))-ln(b/(1-b))", lead));
    if (!m_explanation.result)
        m_explanation.note = ExplanationNote::Never;
    else if (lead <= 0) {
        m_explanation.note = ExplanationNote::AtOnce;
        return finish(maker().term("startMonth", stretch->startMonth, Unit::Months), "a");
    }
    StepMaker step = maker();
    step.term("lead", lead, Unit::LogOdds)
        .input(&P::driftPerYear, i)
        .input(&P::releaseEveryMonths, i)
        .term("startMonth", stretch->startMonth, Unit::Months);
    finish(step, stretch->parameters.releaseEveryMonths > 0 ? "ceil(a/b*12/c)*c+d" : "a/b*12+d");
}

void Explainer::team()
{
    if (!m_explanation.result)
        return finish(maker(), "");
    // teamFit() takes half a point off for each step of the widest gap
    finish(maker().term("widestSkillGap", (1 - *m_explanation.result) * 2, Unit::None), "1-a/2");
}

void Explainer::byMonth()
{
    const Ledger& l = o.ledger;
    std::vector<double> paid(l.value.size());
    for (std::size_t m = 0; m < paid.size(); ++m)
        paid[m] = l.oneOff[m] + l.recurring[m] + l.errors[m];
    const auto& result = o.figures.*m_spec.byMonth;
    if (m_explanation.figure == F::CashFlow)
        m_explanation.steps.push_back(maker()
                                          .series("valueByMonth", l.value, Unit::Money)
                                          .series("oneOffByMonth", l.oneOff, Unit::Money)
                                          .series("recurringByMonth", l.recurring, Unit::Money)
                                          .series("errorsByMonth", l.errors, Unit::Money)
                                          .gives("a-(b+c+d)", result));
    else if (m_explanation.figure == F::CumulativeCost)
        m_explanation.steps.push_back(
            maker().series("paidByMonth", paid, Unit::Money).gives("until(a)", result));
    else
        m_explanation.steps.push_back(
            maker().seriesOf(F::CashFlow, o.figures.cashFlow).gives("until(a)", result));
}

} // namespace

std::optional<Explanation> explain(ExplainedFigure figure, const std::string& strategy,
    const Assessment& assessment, const Catalogue& catalogue, const std::optional<Date>& date)
{
    if (hasErrors(check(assessment)) || hasErrors(checkNames(assessment, catalogue)))
        return std::nullopt;
    const Plan plan = makePlan(assessment, catalogue, date ? date : parseDate(assessment.date));
    const auto at = std::find_if(plan.strategies.begin(), plan.strategies.end(),
        [&](const StrategyPlan& each) { return each.id == strategy; });
    if (hasErrors(plan.problems) || at == plan.strategies.end())
        return std::nullopt;
    const ExplainedOption option = explainedOption(assessment, catalogue, plan, *at);
    return Explainer(option, figure).work();
}

} // namespace tunepoint
