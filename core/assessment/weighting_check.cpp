// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/weighting_check.h"

#include "core/assessment/value_check.h"
#include "core/assessment/words.h"
#include "core/base/numbers.h"

#include <cmath>

namespace tunepoint {

namespace {

using Figures = std::map<std::string, double>;

class Check {
public:
    Check(const CheckContext& context, Problems& problems)
        : m_context(context)
        , m_problems(problems)
    {
    }

    void figures(const Figures& figures, double lowest, const std::string& pointer)
    {
        for (const auto& [id, value] : figures) {
            const std::string at = pointer + "/" + pointerToken(id);
            known(id, at);
            if (!(value >= lowest))
                addProblem(
                    m_problems, ProblemCode::OutOfRange, at, {numberText(value), numberText(lowest), ""});
        }
    }

    void comparison(const PairwiseComparison& comparison, const std::string& pointer)
    {
        parent(comparison.parent, pointer);
        for (std::size_t i = 0; i < comparison.criteria.size(); ++i)
            sibling(comparison.criteria[i], comparison.parent, pointer + "/criteria/" + std::to_string(i));
        const std::size_t n
            = comparison.criteria.empty() ? siblings(comparison.parent) : comparison.criteria.size();
        const auto& matrix = comparison.matrix;
        const std::string at = pointer + "/matrix";
        bool square = matrix.size() == n;
        for (const auto& row : matrix)
            square = square && row.size() == n;
        if (!square)
            return addProblem(m_problems, ProblemCode::MatrixNotSquare, at, {std::to_string(n)});
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i; j < n; ++j)
                pair(matrix[i][j], matrix[j][i], at + "/" + std::to_string(i) + "/" + std::to_string(j));
        }
    }

    void bestWorst(const BestWorstComparison& comparison, const std::string& pointer)
    {
        parent(comparison.parent, pointer);
        sibling(comparison.best, comparison.parent, pointer + "/best");
        sibling(comparison.worst, comparison.parent, pointer + "/worst");
        figures(comparison.bestToOthers, 1, pointer + "/bestToOthers");
        figures(comparison.othersToWorst, 1, pointer + "/othersToWorst");
    }

private:
    void known(const std::string& id, const std::string& pointer)
    {
        if (!m_context.criteria.contains(id))
            addProblem(m_problems, ProblemCode::UnknownReference, pointer, {id});
    }

    void parent(const std::string& id, const std::string& pointer)
    {
        if (!id.empty())
            known(id, pointer + "/parent");
    }

    void sibling(const std::string& id, const std::string& parent, const std::string& pointer)
    {
        for (const Criterion& criterion : m_context.document.criteria) {
            if (criterion.id == id && criterion.parent == parent)
                return;
        }
        addProblem(m_problems, ProblemCode::UnknownReference, pointer, {id});
    }

    std::size_t siblings(const std::string& parent) const
    {
        std::size_t count = 0;
        for (const Criterion& criterion : m_context.document.criteria)
            count += criterion.parent == parent ? 1 : 0;
        return count;
    }

    void pair(double a, double b, const std::string& pointer)
    {
        if (!(a > 0) || !(b > 0))
            addProblem(m_problems, ProblemCode::OutOfRange, pointer,
                {numberText(a > 0 ? b : a), numberText(1.0 / 9), "9"});
        else if (!(std::abs(a * b - 1) <= kReciprocalTolerance))
            addProblem(m_problems, ProblemCode::NotReciprocal, pointer, {numberText(a), numberText(b)});
    }

    const CheckContext& m_context;
    Problems& m_problems;
};

/// The thresholds that a type reads.
struct Needs {
    bool q = false;
    bool p = false;
    bool s = false;
};

Needs needsOf(PreferenceType type)
{
    switch (type) {
    case PreferenceType::Usual:
        return {};
    case PreferenceType::UShape:
        return {true, false, false};
    case PreferenceType::VShape:
        return {false, true, false};
    case PreferenceType::Level:
    case PreferenceType::Linear:
        return {true, true, false};
    case PreferenceType::Gaussian:
        return {false, false, true};
    }
    return {};
}

} // namespace

void checkPreference(const PreferenceFunction& preference, const std::string& pointer, Problems& problems)
{
    const Needs needs = needsOf(preference.type);
    const auto positive = [&](bool needed, double value, const char* key) {
        if (!(value >= 0))
            addProblem(problems, ProblemCode::OutOfRange, pointer + "/" + key, {numberText(value), "0", ""});
        else if (needed && value == 0)
            addProblem(problems, ProblemCode::Missing, pointer + "/" + key, {key});
    };
    positive(false, preference.q, "q"); // an indifference of nothing is a choice
    positive(needs.p, preference.p, "p");
    positive(needs.s, preference.s, "s");
    if (needs.q && needs.p && preference.p < preference.q)
        addProblem(problems, ProblemCode::OutOfRange, pointer + "/p",
            {numberText(preference.p), numberText(preference.q), ""});
}

void checkWeighting(const CheckContext& context, const std::string& pointer, Problems& problems)
{
    if (!context.document.weighting)
        return;
    const Weighting& weighting = *context.document.weighting;
    Check check(context, problems);
    const std::string at
        = pointer + "/judgements/" + std::string(wordIn(kWeightingMethodWords, weighting.method));
    switch (weighting.method) {
    case WeightingMethod::Direct:
        return check.figures(weighting.direct, 0, at);
    case WeightingMethod::Swing:
        return check.figures(weighting.swing, 0, at);
    case WeightingMethod::RankOrderCentroid:
        return check.figures(weighting.ranks, 1, at);
    case WeightingMethod::Ahp:
        for (std::size_t i = 0; i < weighting.ahp.size(); ++i)
            check.comparison(weighting.ahp[i], at + "/" + std::to_string(i));
        return;
    case WeightingMethod::BestWorst:
        for (std::size_t i = 0; i < weighting.bestWorst.size(); ++i)
            check.bestWorst(weighting.bestWorst[i], at + "/" + std::to_string(i));
        return;
    }
}

} // namespace tunepoint
