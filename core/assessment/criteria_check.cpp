// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/criteria_check.h"

#include "core/assessment/gate_edits.h"
#include "core/assessment/value_check.h"
#include "core/assessment/weighting_check.h"
#include "core/base/numbers.h"

#include <map>
#include <string_view>

namespace tunepoint {

namespace {

/// A word is one of the levels of its criterion.
void checkLevel(
    const std::string& word, const Criterion& criterion, const std::string& pointer, Problems& problems)
{
    const auto* levels
        = criterion.valueFunction ? std::get_if<LevelsValue>(&*criterion.valueFunction) : nullptr;
    if (!levels)
        return addProblem(problems, ProblemCode::WrongType, pointer, {"number", "string"});
    if (levels->levels.contains(word))
        return;
    std::string allowed;
    for (const auto& [level, value] : levels->levels)
        allowed += (allowed.empty() ? "" : ", ") + level;
    addProblem(problems, ProblemCode::UnknownWord, pointer, {word, allowed});
}

void checkScore(
    const Score& score, const Criterion* criterion, const std::string& pointer, Problems& problems)
{
    if (const auto* quantity = std::get_if<Quantity>(&score))
        return checkQuantity(*quantity, unbounded, pointer, problems);
    const auto& word = std::get<std::string>(score);
    checkWord(word, pointer, problems);
    if (criterion && !word.empty())
        checkLevel(word, *criterion, pointer, problems);
}

struct ValueFunctionCheck {
    const std::string& pointer;
    Problems& problems;

    void operator()(const LinearValue& f) { ends(f.worst, f.best); }
    void operator()(const ExponentialValue& f) { ends(f.worst, f.best); }
    void operator()(const PiecewiseValue& f) { points(f.points); }
    void operator()(const StepValue& f) { points(f.points); }
    void operator()(const LevelsValue& f)
    {
        if (f.levels.empty())
            addProblem(problems, ProblemCode::EmptyValues, pointer + "/levels");
        for (const auto& [word, value] : f.levels) {
            const std::string at = pointer + "/levels/" + pointerToken(word);
            checkWord(word, at, problems);
            checkShare(value, at, problems);
        }
    }

    void ends(double worst, double best)
    {
        if (worst == best)
            addProblem(
                problems, ProblemCode::NotAscending, pointer, {numberText(worst), "", numberText(best)});
    }

    void points(const std::vector<Point>& list)
    {
        const std::string at = pointer + "/points";
        if (list.empty())
            addProblem(problems, ProblemCode::EmptyValues, at);
        for (std::size_t i = 0; i < list.size(); ++i) {
            checkShare(list[i].v, at + "/" + std::to_string(i) + "/1", problems);
            if (i > 0 && !(list[i - 1].x < list[i].x))
                addProblem(problems, ProblemCode::NotAscending, at + "/" + std::to_string(i) + "/0",
                    {numberText(list[i - 1].x), "", numberText(list[i].x)});
        }
    }
};

bool isSource(const std::string& source)
{
    constexpr std::string_view model = "model:";
    return source == "score" || (source.starts_with(model) && source.size() > model.size());
}

} // namespace

void checkCriterion(
    const Criterion& criterion, const CheckContext& context, const std::string& pointer, Problems& problems)
{
    checkText(criterion.name, kMaximumName, pointer + "/name", problems);
    checkQuantity(criterion.weight, notNegative, pointer + "/weight", problems);
    const std::string function = pointer + "/valueFunction";
    if (criterion.valueFunction)
        std::visit(ValueFunctionCheck{function, problems}, *criterion.valueFunction);
    if (criterion.preference)
        checkPreference(*criterion.preference, pointer + "/preference", problems);
    if (!isSource(criterion.source))
        addProblem(
            problems, ProblemCode::UnknownWord, pointer + "/source", {criterion.source, "score, model:…"});
    checkText(criterion.source, kMaximumName, pointer + "/source", problems);
    if (criterion.parent.empty())
        return;
    if (!context.criteria.contains(criterion.parent) || context.criteriaInCircles.contains(criterion.id))
        addProblem(problems, ProblemCode::UnknownReference, pointer + "/parent", {criterion.parent});
}

void checkScores(const CheckContext& context, const std::string& pointer, Problems& problems)
{
    std::map<std::string_view, const Criterion*> byId;
    for (const Criterion& criterion : context.document.criteria)
        byId.emplace(criterion.id, &criterion);
    for (const auto& [strategy, row] : context.document.scores) {
        const std::string at = pointer + "/" + pointerToken(strategy);
        if (!context.strategies.contains(strategy))
            addProblem(problems, ProblemCode::UnknownReference, at, {strategy});
        for (const auto& [criterion, score] : row) {
            const std::string below = at + "/" + pointerToken(criterion);
            const auto meant = byId.find(criterion);
            if (meant == byId.end())
                addProblem(problems, ProblemCode::UnknownReference, below, {criterion});
            checkScore(score, meant == byId.end() ? nullptr : meant->second, below, problems);
        }
    }
}

void checkGate(const Gate& gate, const std::string& pointer, Problems& problems)
{
    checkText(gate.name, kMaximumName, pointer + "/name", problems);
    checkQuantity(gate.limit, limitBounds(gate.kind), pointer + "/limit", problems);
    checkText(gate.measure, kMaximumName, pointer + "/measure", problems);
    checkText(gate.source, kMaximumNotes, pointer + "/source", problems);
}

} // namespace tunepoint
