// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portable_math.h"
#include "core/economics/cost_model.h"
#include "core/evaluation/explained_option.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace tunepoint {

namespace {

using F = ExplainedFigure;
using S = SharedFigures;
using P = StrategyParameters;

/// The lines of each stretch, and where there are two the line that adds them up.
template <class Work>
std::vector<FormulaStep> byStretch(const ExplainedOption& option, F part, Work&& work)
{
    std::vector<FormulaStep> steps;
    const ExplainedSpec& spec = explainedSpec(part);
    StepMaker total(option, spec.id, spec.unit);
    double sum = 0;
    for (std::size_t i = 0; i < option.stretches.size(); ++i) {
        for (FormulaStep& step : work(i))
            steps.push_back(std::move(step));
        sum += steps.back().result;
        total.term(i == 0 ? "firstStage" : "secondStage", steps.back().result, spec.unit);
    }
    if (option.stretches.size() > 1)
        steps.push_back(total.gives("a+b", sum));
    return steps;
}

std::vector<FormulaStep> examplesSteps(const ExplainedOption& o, std::size_t i)
{
    const S& shared = o.shared;
    const P& p = o.stretches[i].parameters;
    const double toTrain = std::max(0.0, p.trainingExamples - shared.examplesAvailable);
    const double left = std::max(0.0, shared.examplesAvailable - p.trainingExamples);
    const double toTest = std::max(0.0, p.evaluationExamples - left);
    std::vector<FormulaStep> steps;
    steps.push_back(StepMaker(o, "labelsToBuy", Unit::Items)
                        .input(&P::trainingExamples, i)
                        .input(&P::evaluationExamples, i)
                        .input(&S::examplesAvailable, "examplesAvailable", Unit::Items)
                        .gives("max(0,a-c)+max(0,b-max(0,c-a))", toTrain + toTest));
    steps.push_back(
        StepMaker(o, "examples", Unit::Money)
            .term("labelsToBuy", toTrain + toTest, Unit::Items)
            .input(&S::costPerLabel, "costPerLabel", Unit::MoneyPerLabel)
            .input(&P::labelOverhead, i)
            .input(&P::costOverrun, i)
            .gives("a*b*(1+c)*d",
                (toTrain + toTest) * shared.costPerLabel * (1 + p.labelOverhead) * p.costOverrun));
    return steps;
}

std::vector<FormulaStep> trainingSteps(const ExplainedOption& o, std::size_t i)
{
    const P& p = o.stretches[i].parameters;
    const S& s = o.shared;
    const double tokens = p.trainingExamples * p.trainingEpochs
        * (s.inputTokens + s.outputTokens + s.fixedPromptTokens * p.instructionShare);
    const double run = tokens / kMillion * p.trainingPricePerMillion + p.trainingCostPerRun;
    const double total = projectCost(s, o.stretches[i]).training;
    if (total == 0)
        return {StepMaker(o, "training", Unit::Money).term("nothingTrained", 0, Unit::Money).gives("a", 0)};
    return {StepMaker(o, "runCost", Unit::Money)
                .input(&P::trainingExamples, i)
                .input(&P::trainingEpochs, i)
                .input(&S::inputTokens, "inputTokens", Unit::Tokens)
                .input(&S::outputTokens, "outputTokens", Unit::Tokens)
                .input(&S::fixedPromptTokens, "fixedPromptTokens", Unit::Tokens)
                .input(&P::instructionShare, i)
                .input(&P::trainingPricePerMillion, i)
                .input(&P::trainingCostPerRun, i)
                .gives("a*b*(c+d+e*f)/1000000*g+h", run),
        StepMaker(o, "training", Unit::Money)
            .input(&P::attemptSuccess, i)
            .term("runCost", run, Unit::Money)
            .input(&P::daysPerAttempt, i)
            .input(&P::dayRate, i)
            .input(&P::costOverrun, i)
            .gives("(b+c*d)*e/a", total)};
}

std::vector<FormulaStep> peopleSteps(const ExplainedOption& o, std::size_t i)
{
    return {StepMaker(o, "people", Unit::Money)
                .input(&P::engineeringDays, i)
                .input(&P::dayRate, i)
                .input(&P::costOverrun, i)
                .gives("a*b*c", projectCost(o.shared, o.stretches[i]).people)};
}

std::vector<FormulaStep> setupSteps(const ExplainedOption& o, std::size_t i)
{
    return {StepMaker(o, "setup", Unit::Money)
                .input(&P::infrastructureSetup, i)
                .input(&P::integrationCost, i)
                .input(&P::complianceReview, i)
                .input(&P::changeManagement, i)
                .input(&S::knowledgeTokens, "knowledgeTokens", Unit::Tokens)
                .input(&P::embeddingPricePerMillion, i)
                .input(&P::costOverrun, i)
                .gives("(a+b+c+d+e/1000000*f)*g", projectCost(o.shared, o.stretches[i]).setup)};
}

/// What each month of a stretch is multiplied with.
struct Running {
    std::vector<double> callsPerItem;
    std::vector<double> servingPerItem;
    std::vector<double> servingPerMonth;
    std::vector<double> gpus;
    std::vector<double> upkeepPerMonth;
    std::vector<double> payments; ///< migrations and re-tunes
    std::vector<double> lookedAt;
};

Running runningOf(const ExplainedOption& o, std::size_t i)
{
    const StrategyFigures& strategy = o.stretches[i];
    const Life life = lifeOf(strategy, o.shared.horizonMonths);
    const auto length = o.ledger.items.size();
    Running r;
    for (auto* column : {&r.callsPerItem, &r.servingPerItem, &r.servingPerMonth, &r.gpus, &r.upkeepPerMonth,
             &r.payments, &r.lookedAt})
        column->assign(length, 0.0);
    for (std::size_t m = 1; m < length; ++m) {
        const int month = int(m);
        const double live = o.ledgers[i].liveShare[m];
        if (live <= 0)
            continue;
        const double arriving
            = o.shared.itemsPerMonth * portable::wholePower(1 + o.shared.growthPerMonth, month - 1);
        const int retired = life.retiredBefore(month);
        double trend = 1;
        for (const PriceChange& change : strategy.priceChanges)
            trend *= change.month <= month - 1 ? change.factor : 1;
        const RunningCost cost = runningCost(o.shared, strategy, retired, trend);
        r.callsPerItem[m] = cost.callsPerItem;
        r.servingPerItem[m] = cost.servingPerItem;
        r.servingPerMonth[m] = cost.servingPerMonth;
        r.upkeepPerMonth[m] = cost.upkeepPerMonth;
        r.gpus[m] = gpusNeeded(o.shared, strategy.parameters, arriving);
        if (strategy.accuracyKnown)
            r.lookedAt[m]
                = reviewed(o.shared, strategy.parameters, accuracyIn(strategy, life, retired, month))
                      .lookedAt;
    }
    forEachUpkeepPayment(o.shared, strategy, life,
        [&](int month, double amount) { r.payments[std::size_t(month)] += amount; });
    return r;
}

double added(const std::vector<double>& a)
{
    double sum = 0;
    for (const double x : a)
        sum += x;
    return sum;
}

std::vector<FormulaStep> modelCallSteps(const ExplainedOption& o, std::size_t i)
{
    std::vector<FormulaStep> steps = callSteps(o, i);
    const std::vector<double> cost = runningOf(o, i).callsPerItem;
    const std::vector<double>& items = o.ledgers[i].items;
    double total = 0;
    for (std::size_t m = 0; m < items.size(); ++m)
        total += items[m] * cost[m];
    steps.push_back(StepMaker(o, "modelCalls", Unit::Money)
                        .series("itemsByMonth", items, Unit::Items)
                        .series("callsPerItemByMonth", cost, Unit::MoneyPerItem)
                        .gives("sum(a*b)", total));
    return steps;
}

std::vector<FormulaStep> servingSteps(const ExplainedOption& o, std::size_t i)
{
    const Running r = runningOf(o, i);
    const Ledger& l = o.ledgers[i];
    const double price = o.stretches[i].parameters.gpuPricePerHour;
    double total = 0;
    for (std::size_t m = 0; m < l.items.size(); ++m)
        total += l.items[m] * r.servingPerItem[m]
            + l.liveShare[m] * (r.gpus[m] * kHoursPerMonth * price + r.servingPerMonth[m]);
    return {StepMaker(o, "serving", Unit::Money)
                .series("itemsByMonth", l.items, Unit::Items)
                .series("servingPerItemByMonth", r.servingPerItem, Unit::MoneyPerItem)
                .series("liveByMonth", l.liveShare, Unit::Months)
                .series("gpusByMonth", r.gpus, Unit::None)
                .input(&P::gpuPricePerHour, i)
                .series("servingPerMonthByMonth", r.servingPerMonth, Unit::Money)
                .gives("sum(a*b+c*(d*730*e+f))", total)};
}

std::vector<FormulaStep> upkeepSteps(const ExplainedOption& o, std::size_t i)
{
    const Running r = runningOf(o, i);
    const P& p = o.stretches[i].parameters;
    const std::vector<double>& live = o.ledgers[i].liveShare;
    const double month = p.monitoringPerMonth + p.evaluationPerMonth + p.maintenanceDaysPerMonth * p.dayRate;
    double total = added(r.payments);
    for (std::size_t m = 0; m < live.size(); ++m)
        total += live[m] * month;
    return {StepMaker(o, "upkeepPerMonth", Unit::MoneyPerMonth)
                .input(&P::monitoringPerMonth, i)
                .input(&P::evaluationPerMonth, i)
                .input(&P::maintenanceDaysPerMonth, i)
                .input(&P::dayRate, i)
                .gives("a+b+c*d", month),
        StepMaker(o, "upkeep", Unit::Money)
            .series("liveByMonth", live, Unit::Months)
            .term("upkeepPerMonth", month, Unit::MoneyPerMonth)
            .series("paymentsByMonth", r.payments, Unit::Money)
            .gives("sum(a*b+c)", total)};
}

std::vector<FormulaStep> reviewSteps(const ExplainedOption& o, std::size_t i)
{
    const Running r = runningOf(o, i);
    const P& p = o.stretches[i].parameters;
    const std::vector<double>& items = o.ledgers[i].items;
    const double look = p.reviewMinutes / 60 * p.reviewerWagePerHour;
    double total = 0;
    for (std::size_t m = 0; m < items.size(); ++m)
        total += items[m] * r.lookedAt[m] * look;
    return {StepMaker(o, "lookCost", Unit::MoneyPerItem)
                .input(&P::reviewMinutes, i)
                .input(&P::reviewerWagePerHour, i)
                .gives("a/60*b", look),
        StepMaker(o, "review", Unit::Money)
            .series("itemsByMonth", items, Unit::Items)
            .series("lookedAtByMonth", r.lookedAt, Unit::Share)
            .term("lookCost", look, Unit::MoneyPerItem)
            .gives("sum(a*b*c)", total)};
}

/// Lines of costs[] of the strategy, those of a second stretch included; benefits have no part in it.
std::vector<FormulaStep> statedSteps(const ExplainedOption& o)
{
    StepMaker maker(o, "stated", Unit::Money);
    std::string formula;
    double total = 0;
    const auto take = [&](const std::string& symbol, double amount) {
        formula += (formula.empty() ? "" : "+") + symbol;
        total += amount;
    };
    std::size_t count = 0;
    const auto symbol = [&count] {
        static constexpr std::string_view kLetters = "abcdefghijklnopqrstuvwxyz";
        const std::size_t place = count++;
        std::string text(1, kLetters[place % kLetters.size()]);
        return place < kLetters.size() ? text : text + std::to_string(place / kLetters.size());
    };
    if (o.strategy.kind == StrategyKind::StatusQuo) {
        const double work = added(o.ledger.items) * workPerItem(o.shared);
        maker.term("todaysWork", work, Unit::Money);
        take(symbol(), work);
    }
    for (std::size_t i = 0; i < o.stretches.size(); ++i) {
        const StrategyFigures& strategy = o.stretches[i];
        for (std::size_t c = 0; c < strategy.costs.size(); ++c) {
            double sum = 0;
            for (std::size_t m = 0; m < o.ledgers[i].items.size(); ++m)
                sum += std::max(
                    0.0, statedAmount(o.shared, strategy, strategy.costs[c], int(m), o.ledgers[i].items[m]));
            if (sum == 0)
                continue;
            const CostBinding& binding = o.planOf(i).costs[c];
            if (binding.amounts.empty())
                maker.term("statedLine", sum, Unit::Money);
            else
                maker.input(binding.amounts.front(), "statedLine", sum);
            take(symbol(), sum);
        }
    }
    if (formula.empty())
        return {maker.term("nothingStated", 0, Unit::Money).gives("a", 0)};
    FormulaStep step = maker.gives(formula, total);
    for (FormulaTerm& term : step.terms)
        term.unit = Unit::Money; // what the line comes to, not its rate
    return {step};
}

} // namespace

std::vector<FormulaStep> callSteps(const ExplainedOption& o, std::size_t i)
{
    if (!o.planOf(i).callsModel)
        return {};
    const P& p = o.stretches[i].parameters;
    const TokensPerItem t = tokensPerItem(o.shared, p);
    const double repeated = t.instructions + t.examples;
    const double cached = repeated * p.cachedShare;
    const double written = repeated * std::min(p.cacheWriteShare, 1 - p.cachedShare);
    const double batch = o.stretches[i].batchAllowed ? 1 - p.batchShare * (1 - p.batchPriceFactor) : 1;
    std::vector<FormulaStep> steps;
    steps.push_back(StepMaker(o, "inputPerItem", Unit::Tokens)
                        .input(&P::callsPerItem, i)
                        .input(&S::fixedPromptTokens, "fixedPromptTokens", Unit::Tokens)
                        .input(&P::instructionShare, i)
                        .input(&P::examplesInPrompt, i)
                        .input(&S::inputTokens, "inputTokens", Unit::Tokens)
                        .input(&S::outputTokens, "outputTokens", Unit::Tokens)
                        .input(&P::retrievedTokens, i)
                        .gives("a*(b*c+d*(e+f)+g+e)", t.input()));
    steps.push_back(StepMaker(o, "outputPerItem", Unit::Tokens)
                        .input(&P::callsPerItem, i)
                        .input(&S::outputTokens, "outputTokens", Unit::Tokens)
                        .input(&P::reasoningFactor, i)
                        .gives("a*b*c", t.output));
    StepMaker call(o, "callCost", Unit::MoneyPerItem);
    call.term("inputPerItem", t.input(), Unit::Tokens)
        .term("cachedTokens", cached, Unit::Tokens)
        .term("writtenTokens", written, Unit::Tokens)
        .term("outputPerItem", t.output, Unit::Tokens)
        .input(&P::inputPricePerMillion, i)
        .input(&P::cachedInputPricePerMillion, i)
        .input(&P::cacheWritePricePerMillion, i)
        .input(&P::outputPricePerMillion, i)
        .input(&P::tunedPriceFactor, i)
        .term("batchFactor", batch, Unit::Factor);
    std::string formula = "i*((a-b-c)*e+b*f+c*g+d*h)/1000000*j";
    if (p.escalationShare > 0) {
        call.input(&P::escalationShare, i)
            .input(&P::escalationInputPricePerMillion, i)
            .input(&P::escalationOutputPricePerMillion, i);
        formula = "(i*((a-b-c)*e+b*f+c*g+d*h)+k*(a*l+d*n))/1000000*j";
    }
    steps.push_back(call.gives(formula, modelCallCost(o.shared, p, o.stretches[i].batchAllowed)));
    return steps;
}

std::vector<FormulaStep> projectSteps(const ExplainedOption& option, ExplainedFigure part)
{
    const ExplainedSpec& spec = explainedSpec(part);
    if (option.strategy.kind != StrategyKind::Modelled)
        return {StepMaker(option, spec.id, spec.unit).term("noProject", 0, spec.unit).gives("a", 0)};
    return byStretch(option, part, [&](std::size_t i) {
        if (std::ceil(option.stretches[i].startMonth) > option.shared.horizonMonths)
            return std::vector{
                StepMaker(option, spec.id, spec.unit).term("afterHorizon", 0, spec.unit).gives("a", 0)};
        return part == F::Examples ? examplesSteps(option, i)
            : part == F::Training  ? trainingSteps(option, i)
            : part == F::People    ? peopleSteps(option, i)
                                   : setupSteps(option, i);
    });
}

std::vector<FormulaStep> runningSteps(const ExplainedOption& option, ExplainedFigure part)
{
    if (part == F::Stated)
        return statedSteps(option);
    const ExplainedSpec& spec = explainedSpec(part);
    if (option.strategy.kind != StrategyKind::Modelled)
        return {StepMaker(option, spec.id, spec.unit).term("noModel", 0, spec.unit).gives("a", 0)};
    return byStretch(option, part, [&](std::size_t i) {
        return part == F::ModelCalls ? modelCallSteps(option, i)
            : part == F::Serving     ? servingSteps(option, i)
            : part == F::Upkeep      ? upkeepSteps(option, i)
                                     : reviewSteps(option, i);
    });
}

} // namespace tunepoint
