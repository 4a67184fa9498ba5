// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"

#include <QTest>

#include <cmath>
#include <initializer_list>
#include <string>
#include <vector>

namespace tunepoint::testing {

/// A published decision table as a document: custom strategies without any money, and scores.
inline Assessment tableOf(const std::vector<std::string>& options, const std::vector<Criterion>& criteria,
    const std::vector<std::vector<double>>& rows)
{
    Assessment document;
    document.task.itemsPerMonth = fixed(1);
    document.criteria = criteria;
    for (std::size_t i = 0; i < options.size(); ++i) {
        Strategy strategy;
        strategy.id = options[i];
        document.strategies.push_back(strategy);
        for (std::size_t k = 0; k < criteria.size(); ++k)
            document.scores[options[i]][criteria[k].id] = fixed(rows[i][k]);
    }
    return document;
}

inline Criterion scored(const std::string& id, Direction direction, std::optional<double> weight = {},
    std::optional<ValueFunction> function = {})
{
    Criterion criterion;
    criterion.id = id;
    criterion.direction = direction;
    if (weight)
        criterion.weight = fixed(*weight);
    criterion.valueFunction = std::move(function);
    return criterion;
}

/// The document as a user would have it: through text and back, then evaluated without a catalogue.
inline Evaluation evaluated(const Assessment& document, const EvaluationOptions& options = {})
{
    const auto read = readAssessment(writeAssessment(document));
    if (!read) {
        for (const Problem& problem : read.error())
            qWarning("%s %s", problem.pointer.c_str(), std::string(problemId(problem.code)).c_str());
        return {};
    }
    return evaluate(*read, {}, options);
}

inline Evaluation evaluated(const char* text, const EvaluationOptions& options = {})
{
    const auto read = readAssessment(text);
    if (!read) {
        for (const Problem& problem : read.error())
            qWarning("%s %s", problem.pointer.c_str(), std::string(problemId(problem.code)).c_str());
        return {};
    }
    return evaluate(*read, {}, options);
}

/// Ids from the first place down, ties in braces: "a {b c} d".
inline std::string places(const Evaluation& evaluation, const Ranking& ranking)
{
    std::string out;
    for (const auto& group : ranking) {
        std::string members;
        for (const std::size_t option : group)
            members += (members.empty() ? "" : " ")
                + evaluation.criteria->options[evaluation.criteria->rated[option]].id;
        out += (out.empty() ? "" : " ") + (group.size() > 1 ? "{" + members + "}" : members);
    }
    return out;
}

inline bool near(const std::vector<double>& actual, const std::vector<double>& expected, double tolerance)
{
    bool fine = actual.size() == expected.size();
    for (std::size_t i = 0; fine && i < actual.size(); ++i)
        fine = std::abs(actual[i] - expected[i]) <= tolerance;
    if (!fine) {
        for (const double x : actual)
            qWarning("  %.10g", x);
    }
    return fine;
}

inline std::vector<double> weightsOf(const Evaluation& evaluation)
{
    std::vector<double> weights;
    for (const CriterionResult& criterion : evaluation.criteria->criteria)
        weights.push_back(criterion.weight);
    return weights;
}

inline bool warns(const Evaluation& evaluation, ProblemCode code, const std::string& pointer)
{
    for (const Problem& problem : evaluation.problems) {
        if (problem.code == code && problem.pointer == pointer)
            return true;
    }
    return false;
}

} // namespace tunepoint::testing
