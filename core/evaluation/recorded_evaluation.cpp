// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/recorded_evaluation.h"

#include "core/assessment/assessment_json.h"
#include "core/assessment/workshop_json.h"
#include "core/base/numbers.h"
#include "core/evaluation/strategy_names.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tunepoint {

namespace {

constexpr double kSame = 1e-9; ///< relative: what another machine's mathematics may differ by

bool differs(double then, double now)
{
    return !(std::fabs(then - now) <= kSame * std::max({1.0, std::fabs(then), std::fabs(now)}));
}

} // namespace

std::string figuresFingerprint(const Assessment& assessment)
{
    Assessment figures = assessment;
    for (std::string* words : {&figures.title, &figures.organisation, &figures.author, &figures.decisionOwner,
             &figures.notes, &figures.decision.strategy, &figures.decision.by, &figures.decision.date,
             &figures.decision.reason, &figures.decision.reviewDate})
        words->clear();
    figures.versions.clear();
    figures.claims.clear();
    figures.journal.clear();
    figures.premortem.clear();
    figures.statements.clear();
    setWorkshops(figures, {});
    figures.report = {};
    figures.lastEvaluation.reset();
    for (Strategy& strategy : figures.strategies) {
        strategy.name.clear();
        strategy.notes.clear();
    }
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : writeAssessment(figures)) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += digits[(hash >> shift) & 0xfU];
    return text;
}

LastEvaluation recordOf(const Assessment& assessment, const Evaluation& evaluation)
{
    const Recommendation& recommendation = evaluation.recommendation;
    LastEvaluation last;
    last.engineVersion = evaluation.engineVersion;
    last.date = evaluation.date;
    last.document = figuresFingerprint(assessment);
    last.trials = int(std::min<std::uint64_t>(evaluation.trials, 2'000'000'000));
    last.outcome = wordOf(recommendation.outcome);
    last.strategy = recommendation.strategy.value_or(std::string());
    last.runnerUp = recommendation.runnerUp.value_or(std::string());
    last.probabilityBest = recommendation.probabilityBest;
    last.margin = recommendation.margin;
    for (const StrategyResult& strategy : evaluation.strategies) {
        last.netPresentValue[strategy.id] = strategy.central.netPresentValue;
        if (!strategy.eligible)
            last.ruledOut.push_back(strategy.id);
    }
    for (const Input& input : evaluation.inputs) {
        if (input.origin == Origin::Price)
            last.prices[input.pointer] = input.central;
    }
    return last;
}

Problems movedFigures(const Assessment& assessment, const Evaluation& evaluation)
{
    Problems moved;
    if (!assessment.lastEvaluation)
        return moved;
    const LastEvaluation& then = *assessment.lastEvaluation;
    if (then.date != evaluation.date || then.document != figuresFingerprint(assessment))
        return moved;
    const LastEvaluation now = recordOf(assessment, evaluation);
    for (std::size_t i = 0; i < assessment.strategies.size(); ++i) {
        const std::string& id = assessment.strategies[i].id;
        const auto before = then.netPresentValue.find(id);
        const auto after = now.netPresentValue.find(id);
        if (before == then.netPresentValue.end() || after == now.netPresentValue.end()
            || !differs(before->second, after->second))
            continue;
        moved.push_back({ProblemCode::FiguresMoved, strategyPointer(i),
            {"netPresentValue", numberText(before->second), numberText(after->second)}});
    }
    const bool foundAlike = then.trials == now.trials && (then.trials == 0) == (now.trials == 0);
    if (foundAlike && then.strategy != now.strategy)
        moved.push_back(
            {ProblemCode::FiguresMoved, "/lastEvaluation", {"recommendation", then.strategy, now.strategy}});
    return moved;
}

} // namespace tunepoint
