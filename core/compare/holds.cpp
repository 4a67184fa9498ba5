// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/holds.h"

#include "core/base/numbers.h"
#include "core/evaluation/recorded_evaluation.h"
#include "core/evaluation/strategy_names.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr int kOldDays = 180;

bool differs(double a, double b)
{
    return !(std::fabs(a - b) <= 1e-9 * std::max({1.0, std::fabs(a), std::fabs(b)}));
}

/// A price is a fraction of a dollar: its own size is the measure.
bool pricesDiffer(double a, double b)
{
    return !(std::fabs(a - b) <= 1e-9 * std::max(std::fabs(a), std::fabs(b)));
}

Evaluation evaluated(const Assessment& assessment, const Catalogue& catalogue,
    const std::optional<Date>& date, int trials, unsigned threads)
{
    EvaluationOptions options;
    options.date = date;
    options.threads = threads;
    if (trials > 0) {
        options.depth = Depth::Full;
        options.trials = std::uint64_t(trials);
    }
    return evaluate(assessment, catalogue, options);
}

std::string pointerOf(const Assessment& assessment, const std::string& id)
{
    for (std::size_t i = 0; i < assessment.strategies.size(); ++i) {
        if (assessment.strategies[i].id == id)
            return strategyPointer(i);
    }
    return {};
}

bool contains(const std::vector<std::string>& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

const GateResult* failedGate(const StrategyResult& result)
{
    const auto at = std::find_if(
        result.gates.begin(), result.gates.end(), [](const GateResult& gate) { return !gate.passed; });
    return at == result.gates.end() ? nullptr : &*at;
}

class Comparison {
public:
    Comparison(HoldsReport& report, const Assessment& assessment, const Evaluation& today,
        const HoldsOptions& options)
        : m_report(report)
        , m_assessment(assessment)
        , m_today(today)
        , m_options(options)
    {
    }

    void decision();
    void movements();

private:
    void margin();
    void prices();
    void gates();
    void netPresentValues();
    void oldInputs();
    void journal();
    void breakWith(Movement movement)
    {
        m_report.holds = false;
        m_report.broken.push_back(std::move(movement));
    }

    HoldsReport& m_report;
    const Assessment& m_assessment;
    const Evaluation& m_today;
    const HoldsOptions& m_options;
};

void Comparison::decision()
{
    const LastEvaluation& then = m_report.then;
    const LastEvaluation& now = m_report.now;
    const std::string& chosen = m_report.chosen;
    if (!chosen.empty()) {
        const StrategyResult* result = findResult(m_today, chosen);
        const std::string pointer = pointerOf(m_assessment, chosen);
        if (!result)
            return breakWith({"chosenGone", "/strategies", chosen, {}, {}, {chosen}});
        if (const GateResult* gate = result->eligible ? nullptr : failedGate(*result);
            gate && !contains(then.ruledOut, chosen)) {
            std::vector<std::string> args{gate->id, gate->reason.id};
            args.insert(args.end(), gate->reason.args.begin(), gate->reason.args.end());
            breakWith({"chosenRuledOut", pointer, chosen, {}, {}, std::move(args)});
        }
    }
    if (then.strategy != now.strategy)
        breakWith({"otherWinner", pointerOf(m_assessment, now.strategy), now.strategy, {}, {},
            {then.strategy, now.strategy}});
    else if (then.outcome == "clear" && now.outcome != "clear" && then.trials == now.trials)
        breakWith({"noLongerClear", "", now.strategy, {}, {}, {then.outcome, now.outcome}});
    margin();
}

void Comparison::margin()
{
    const auto& then = m_report.then.margin;
    const auto& now = m_report.now.margin;
    if (!then || !now || m_report.then.strategy != m_report.now.strategy || !differs(*then, *now))
        return;
    Movement movement{"marginMoved", "", m_report.now.strategy, *then, *now,
        {m_report.then.runnerUp, m_report.now.runnerUp}};
    if (*then > 0 && *now < m_options.marginKept * *then) {
        movement.id = "marginShrunk";
        breakWith(std::move(movement));
    } else {
        m_report.moved.push_back(std::move(movement));
    }
}

void Comparison::prices()
{
    const auto& then = m_report.then.prices;
    const auto& now = m_report.now.prices;
    for (const auto& [pointer, price] : now) {
        const auto before = then.find(pointer);
        if (before == then.end() || !pricesDiffer(before->second, price))
            continue;
        const auto input = std::find_if(m_today.inputs.begin(), m_today.inputs.end(),
            [&, &at = pointer](const Input& each) { return each.pointer == at; });
        m_report.moved.push_back({"priceMoved", pointer,
            input == m_today.inputs.end() ? std::string() : input->strategy, before->second, price, {}});
    }
}

void Comparison::gates()
{
    for (const StrategyResult& strategy : m_today.strategies) {
        const bool wasOut = contains(m_report.then.ruledOut, strategy.id);
        const bool known = m_report.then.netPresentValue.contains(strategy.id);
        if (!known || wasOut == !strategy.eligible)
            continue;
        Movement movement{"backIn", pointerOf(m_assessment, strategy.id), strategy.id, {}, {}, {}};
        if (const GateResult* gate = strategy.eligible ? nullptr : failedGate(strategy)) {
            movement.id = "ruledOut";
            movement.args = {gate->id, gate->reason.id};
            movement.args.insert(movement.args.end(), gate->reason.args.begin(), gate->reason.args.end());
        }
        const bool said = !m_report.broken.empty() && m_report.broken.front().id == "chosenRuledOut"
            && strategy.id == m_report.chosen;
        if (!said)
            m_report.moved.push_back(std::move(movement));
    }
}

void Comparison::netPresentValues()
{
    for (const auto& [id, value] : m_report.now.netPresentValue) {
        const auto before = m_report.then.netPresentValue.find(id);
        if (before != m_report.then.netPresentValue.end() && differs(before->second, value))
            m_report.moved.push_back(
                {"worthMoved", pointerOf(m_assessment, id), id, before->second, value, {}});
    }
}

void Comparison::oldInputs()
{
    const auto day = parseDate(m_report.date);
    for (const Input& input : m_today.inputs) {
        const auto read = parseDate(input.quantity.date);
        if (!day || !read || (input.origin != Origin::Document && input.origin != Origin::Price))
            continue;
        const int age = daysBetween(*read, *day);
        if (age > kOldDays)
            m_report.moved.push_back({"inputOld", input.pointer, input.strategy, {}, double(age),
                {input.quantity.date, std::to_string(age)}});
    }
}

void Comparison::journal()
{
    const JournalReport& journal = m_today.records.journal;
    for (const TriggerStatus& trigger : journal.triggers) {
        if (trigger.fired)
            m_report.moved.push_back(
                {"triggerFired", trigger.pointer, {}, trigger.limit, trigger.current, {trigger.id}});
    }
    if (journal.reviewDue)
        m_report.moved.push_back({"reviewDue", "/decision/reviewDate", {}, {}, {}, {journal.reviewDate}});
}

void Comparison::movements()
{
    prices();
    gates();
    netPresentValues();
    oldInputs();
    journal();
}

} // namespace

HoldsReport holds(
    const Assessment& assessment, const Catalogue& own, const Catalogue& today, const HoldsOptions& options)
{
    HoldsReport report;
    report.recorded = assessment.lastEvaluation.has_value();
    const int trials = report.recorded ? assessment.lastEvaluation->trials : 0;
    const Evaluation now = evaluated(assessment, today, options.date, trials, options.threads);
    report.problems = now.problems;
    std::erase_if(report.problems, [](const Problem& problem) {
        return problem.code == ProblemCode::FiguresMoved; // said here in more detail
    });
    if (hasErrors(report.problems))
        return report;
    report.date = now.date;
    report.now = recordOf(assessment, now);
    report.then = report.recorded
        ? *assessment.lastEvaluation
        : recordOf(assessment, evaluated(assessment, own, std::nullopt, 0, options.threads));
    report.chosen
        = assessment.decision.strategy.empty() ? report.then.strategy : assessment.decision.strategy;
    Comparison comparison(report, assessment, now, options);
    comparison.decision();
    comparison.movements();
    return report;
}

std::vector<std::string_view> movementIds()
{
    return {"chosenGone", "chosenRuledOut", "otherWinner", "noLongerClear", "marginShrunk", "marginMoved",
        "priceMoved", "ruledOut", "backIn", "worthMoved", "inputOld", "triggerFired", "reviewDue"};
}

} // namespace tunepoint
