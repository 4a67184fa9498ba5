// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evaluation_json.h"

#include "core/assessment/words.h"
#include "core/exchange/accuracy_json.h"
#include "core/exchange/chance_json.h"
#include "core/exchange/decision_json.h"
#include "core/exchange/field_writer.h"
#include "core/exchange/frameworks_json.h"
#include "core/exchange/outlook_json.h"
#include "core/exchange/records_json.h"

namespace tunepoint {

namespace {

std::string_view wordOf(RootKind kind)
{
    switch (kind) {
    case RootKind::None:
        return "none";
    case RootKind::One:
        return "one";
    case RootKind::Several:
        return "several";
    }
    return "none";
}

std::string_view wordOf(Origin origin)
{
    switch (origin) {
    case Origin::Document:
        return "document";
    case Origin::Catalogue:
        return "catalogue";
    case Origin::Price:
        return "price";
    case Origin::Evidence:
        return "evidence";
    }
    return "document";
}

class EvaluationWriter : ChanceWriter, OutlookWriter {
public:
    [[nodiscard]] std::string write(const Evaluation& evaluation);
    [[nodiscard]] std::string write(const Problems& problems);

private:
    void reason(const Reason& reason);
    void gate(const GateResult& gate);
    void central(const CentralFigures& figures);
    void parts(const CostParts& parts);
    void strategy(const StrategyResult& strategy);
    void breakEven(const BreakEven& pair);
    void recommendation(const Recommendation& recommendation);
    void advice(const Recommendation& recommendation);
    void flip(const Flip& flip);
    void input(const Input& input);
    void problem(const Problem& problem);
};

void EvaluationWriter::reason(const Reason& reason)
{
    m_json.beginObject();
    text("id", reason.id);
    texts("arguments", reason.args);
    m_json.endObject();
}

void EvaluationWriter::gate(const GateResult& gate)
{
    m_json.beginObject();
    text("id", gate.id);
    text("kind", wordIn(kGateKindWords, gate.kind));
    flag("passed", gate.passed);
    flag("checked", gate.checked);
    number("limit", gate.limit);
    number("actual", gate.actual);
    number("probabilityPassed", gate.probabilityPassed);
    m_json.key("reason");
    reason(gate.reason);
    m_json.endObject();
}

void EvaluationWriter::parts(const CostParts& parts)
{
    m_json.key("costParts");
    m_json.beginObject();
    number("examples", parts.examples);
    number("training", parts.training);
    number("people", parts.people);
    number("setup", parts.setup);
    number("modelCalls", parts.modelCalls);
    number("serving", parts.serving);
    number("upkeep", parts.upkeep);
    number("review", parts.review);
    number("stated", parts.stated);
    number("errors", parts.errors);
    m_json.endObject();
}

void EvaluationWriter::central(const CentralFigures& figures)
{
    m_json.key("central");
    m_json.beginObject();
    number("accuracy", figures.accuracy);
    number("totalCost", figures.totalCost);
    number("totalValue", figures.totalValue);
    number("oneOffCost", figures.oneOffCost);
    number("errorCost", figures.errorCost);
    number("costPerMonth", figures.costPerMonth);
    number("costPerItem", figures.costPerItem);
    number("costPerCorrectItem", figures.costPerCorrectItem);
    number("costPerCorrectItemWithRepair", figures.costPerCorrectItemWithRepair);
    number("monthlySaving", figures.monthlySaving);
    number("netPresentValue", figures.netPresentValue);
    number("roi", figures.roi);
    m_json.key("internalRateOfReturn");
    m_json.beginObject();
    text("kind", wordOf(figures.internalRateOfReturn.kind));
    numbers("perYear", figures.internalRateOfReturn.perYear);
    m_json.endObject();
    number("paybackMonths", figures.paybackMonths);
    number("discountedPaybackMonths", figures.discountedPaybackMonths);
    number("breakEvenAccuracy", figures.breakEvenAccuracy);
    number("latencyP95Seconds", figures.latencyP95Seconds);
    number("weeksToFirstUse", figures.weeksToFirstUse);
    number("overtakenMonth", figures.overtakenMonth);
    number("teamFit", figures.teamFit);
    number("reviewShare", figures.reviewShare);
    number("items", figures.items);
    number("liveMonths", figures.liveMonths);
    parts(figures.parts);
    numbers("cashFlow", figures.cashFlow);
    numbers("cumulativeCost", figures.cumulativeCost);
    numbers("accuracyByMonth", figures.accuracyByMonth);
    m_json.endObject();
}

void EvaluationWriter::strategy(const StrategyResult& strategy)
{
    m_json.beginObject();
    text("id", strategy.id);
    text("name", strategy.name);
    text("archetype", strategy.archetype);
    flag("eligible", strategy.eligible);
    flag("comparable", strategy.comparable);
    list("gates", strategy.gates, [this](const GateResult& entry) { gate(entry); });
    central(strategy.central);
    chance(strategy.chance);
    writeAccuracyStory(m_json, strategy.accuracyStory);
    m_json.endObject();
}

void EvaluationWriter::breakEven(const BreakEven& pair)
{
    m_json.beginObject();
    text("a", pair.a);
    text("b", pair.b);
    flag("always", pair.always);
    numbers("volumesPerMonth", pair.volumesPerMonth);
    numbers("months", pair.months);
    number("items", pair.items);
    pairChance(pair.chance);
    m_json.endObject();
}

void EvaluationWriter::recommendation(const Recommendation& recommendation)
{
    m_json.key("recommendation");
    m_json.beginObject();
    text("outcome", wordOf(recommendation.outcome));
    textOrNull("strategy", recommendation.strategy);
    textOrNull("runnerUp", recommendation.runnerUp);
    number("probabilityBest", recommendation.probabilityBest);
    number("margin", recommendation.margin);
    number("marginError", recommendation.marginError);
    list("reasons", recommendation.reasons, [this](const Reason& entry) { reason(entry); });
    advice(recommendation);
    m_json.endObject();
}

void EvaluationWriter::advice(const Recommendation& recommendation)
{
    m_json.key("question");
    if (recommendation.question)
        reason(*recommendation.question);
    else
        m_json.null();
    list("flips", recommendation.flips, [this](const Flip& entry) { flip(entry); });
    m_json.key("smallestChange");
    if (recommendation.smallestChange)
        flip(*recommendation.smallestChange);
    else
        m_json.null();
    m_json.key("pilot");
    if (const auto& pilot = recommendation.pilot) {
        m_json.beginObject();
        text("strategy", pilot->strategy);
        number("items", pilot->items);
        number("cost", pilot->cost);
        number("netBenefit", pilot->netBenefit);
        m_json.endObject();
    } else {
        m_json.null();
    }
    list("measureNext", recommendation.measureNext, [this](const Unknown& entry) {
        m_json.beginObject();
        texts("pointers", entry.pointers);
        number("value", entry.value);
        m_json.endObject();
    });
    texts("frameworksFor", recommendation.frameworksFor);
    texts("frameworksAgainst", recommendation.frameworksAgainst);
    list("roadMap", recommendation.roadMap, [this](const RoadMapStep& entry) {
        m_json.beginObject();
        text("id", entry.step.id);
        texts("arguments", entry.step.args);
        textOrNull("strategy", entry.strategy.empty() ? std::nullopt : std::optional(entry.strategy));
        textOrNull("pointer", entry.pointer.empty() ? std::nullopt : std::optional(entry.pointer));
        m_json.endObject();
    });
}

void EvaluationWriter::flip(const Flip& flip)
{
    m_json.beginObject();
    list("changes", flip.changes, [this](const Change& change) {
        m_json.beginObject();
        text("pointer", change.pointer);
        number("from", change.from);
        number("to", change.to);
        m_json.endObject();
    });
    text("winner", flip.winner);
    number("distance", flip.distance);
    m_json.endObject();
}

void EvaluationWriter::input(const Input& input)
{
    const bool uncertain = isUncertain(input.quantity);
    m_json.beginObject();
    text("pointer", input.pointer);
    text("field", input.field);
    textOrNull("strategy", input.strategy.empty() ? std::nullopt : std::optional(input.strategy));
    number("central", input.central);
    number("low", uncertain ? quantile(input.quantity, input.bounds, 0.1) : input.central);
    number("high", uncertain ? quantile(input.quantity, input.bounds, 0.9) : input.central);
    text("origin", wordOf(input.origin));
    text("source", input.quantity.source);
    text("date", input.quantity.date);
    textOrNull("grade",
        input.quantity.grade ? std::optional(std::string(wordIn(kEvidenceGradeWords, *input.quantity.grade)))
                             : std::nullopt);
    texts("evidence", input.evidence);
    m_json.endObject();
}

void EvaluationWriter::problem(const Problem& problem)
{
    m_json.beginObject();
    text("pointer", problem.pointer);
    text("id", problemId(problem.code));
    text("severity", severityOf(problem.code) == Severity::Error ? "error" : "warning");
    texts("arguments", problem.args);
    m_json.endObject();
}

std::string EvaluationWriter::write(const Evaluation& evaluation)
{
    m_json.beginObject();
    text("format", kEvaluationFormat);
    number("version", kEvaluationVersion);
    m_json.key("engine");
    m_json.beginObject();
    text("version", evaluation.engineVersion);
    number("seed", double(evaluation.seed)); // at most 2^53 - 1
    number("trials", double(evaluation.trials));
    text("sampler", evaluation.sampler);
    m_json.endObject();
    text("date", evaluation.date);
    text("currency", evaluation.currency);
    number("horizonMonths", evaluation.horizonMonths);
    number("discountRatePerYear", evaluation.discountRatePerYear);
    number("itemsPerMonth", evaluation.itemsPerMonth);
    flag("hasBaseline", evaluation.hasBaseline);
    list("strategies", evaluation.strategies, [this](const StrategyResult& entry) { strategy(entry); });
    list("breakEven", evaluation.breakEven, [this](const BreakEven& entry) { breakEven(entry); });
    texts("paretoFront", evaluation.paretoFront);
    writeFrameworks(m_json, evaluation.frameworks);
    recommendation(evaluation.recommendation);
    m_json.key("decision");
    writeCriteriaAnalysis(m_json, evaluation.criteria);
    sensitivity(evaluation.sensitivity);
    valueOfInformation(evaluation.valueOfInformation);
    writeRecords(m_json, evaluation.records);
    outlook(evaluation.outlook);
    list("inputs", evaluation.inputs, [this](const Input& entry) { input(entry); });
    list("problems", evaluation.problems, [this](const Problem& entry) { problem(entry); });
    m_json.endObject();
    return m_json.take() + "\n";
}

std::string EvaluationWriter::write(const Problems& problems)
{
    m_json.beginObject();
    list("problems", problems, [this](const Problem& entry) { problem(entry); });
    m_json.endObject();
    return m_json.take() + "\n";
}

} // namespace

std::string writeEvaluationJson(const Evaluation& evaluation)
{
    return EvaluationWriter().write(evaluation);
}

std::string writeProblemsJson(const Problems& problems)
{
    return EvaluationWriter().write(problems);
}

} // namespace tunepoint
