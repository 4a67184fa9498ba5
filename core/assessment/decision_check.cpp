// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/decision_check.h"

#include "core/assessment/value_check.h"
#include "core/base/numbers.h"

#include <cmath>

namespace tunepoint {

namespace {

void checkRiskLimit(const RiskLimit& limit, const std::string& pointer, Problems& problems)
{
    if (limit.probabilityOfLoss)
        checkShare(*limit.probabilityOfLoss, pointer + "/probabilityOfLoss", problems);
    if (!limit.conditionalValueAtRisk)
        return;
    const TailLimit& tail = *limit.conditionalValueAtRisk;
    const std::string below = pointer + "/conditionalValueAtRisk";
    if (!(tail.share > 0 && tail.share <= 1))
        addProblem(problems, ProblemCode::OutOfRange, below + "/share", {numberText(tail.share), "0", "1"});
    if (tail.minimum && !std::isfinite(*tail.minimum))
        addProblem(
            problems, ProblemCode::OutOfRange, below + "/minimum", {numberText(*tail.minimum), "", ""});
}

} // namespace

void checkDecision(const DecisionRecord& decision, const CheckContext& context, const std::string& pointer,
    Problems& problems)
{
    if (decision.riskLimit)
        checkRiskLimit(*decision.riskLimit, pointer + "/riskLimit", problems);
    checkShare(decision.clearWinnerProbability, pointer + "/clearWinnerProbability", problems);
    if (!decision.strategy.empty())
        checkReference(context.strategies, decision.strategy, pointer + "/strategy", problems);
    checkText(decision.by, kMaximumName, pointer + "/by", problems);
    checkDate(decision.date, pointer + "/date", problems);
    checkText(decision.reason, kMaximumNotes, pointer + "/reason", problems);
    checkDate(decision.reviewDate, pointer + "/reviewDate", problems);
}

void checkScenario(
    const Scenario& scenario, const QuantityNames& names, const std::string& pointer, Problems& problems)
{
    checkText(scenario.name, kMaximumName, pointer + "/name", problems);
    checkText(scenario.note, kMaximumNotes, pointer + "/note", problems);
    const auto each = [&](const std::map<std::string, double>& figures, const char* key, double lowest) {
        for (const auto& [figure, value] : figures) {
            const std::string at = pointer + "/" + key + "/" + pointerToken(figure);
            if (!names.contains(figure))
                addProblem(problems, ProblemCode::UnknownReference, at, {figure});
            else if (!std::isfinite(value) || value < lowest)
                addProblem(problems, ProblemCode::OutOfRange, at,
                    {numberText(value), std::isfinite(lowest) ? numberText(lowest) : "", ""});
        }
    };
    each(scenario.values, "values", -HUGE_VAL);
    each(scenario.factors, "factors", 0);
    for (const auto& [figure, factor] : scenario.factors)
        if (scenario.values.contains(figure))
            addProblem(
                problems, ProblemCode::DuplicateKey, pointer + "/factors/" + pointerToken(figure), {figure});
}

} // namespace tunepoint
