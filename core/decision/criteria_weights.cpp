// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/criteria_weights.h"

#include "core/base/numbers.h"
#include "core/decision/rank_order_centroid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string_view>

namespace tunepoint {

namespace {

/// Weights that miss 1 by less did sum to 1 before they were rounded to three decimals.
constexpr double kSumTolerance = 2e-3;
constexpr double kRounding = 1e-12;
/// From here on the best-worst judgements deserve another look: the same limit as for pairwise comparison.
constexpr double kConsistentBestWorst = kConsistentRatio;

class Resolver {
public:
    explicit Resolver(const Assessment& assessment)
        : m_criteria(assessment.criteria)
        , m_weighting(assessment.weighting ? *assessment.weighting : m_plain)
    {
    }

    CriteriaWeights resolve()
    {
        addGroups();
        std::vector<bool> isParent(m_criteria.size(), false);
        for (const WeightGroup& group : m_result.groups) {
            if (group.above)
                isParent[*group.above] = true;
        }
        for (std::size_t i = 0; i < m_criteria.size(); ++i) {
            if (!isParent[i])
                m_result.leaves.push_back(i);
        }
        std::vector<std::vector<double>> local;
        for (WeightGroup& group : m_result.groups) {
            state(group);
            scale(group);
            local.push_back(group.local);
        }
        m_result.weights = leafWeights(m_result, local, m_criteria.size());
        return std::move(m_result);
    }

private:
    /// The top, then the children of each criterion of a group already there: parents before children.
    void addGroups()
    {
        std::map<std::string_view, std::vector<std::size_t>> children;
        for (std::size_t i = 0; i < m_criteria.size(); ++i)
            children[m_criteria[i].parent].push_back(i);
        const auto add = [&](const std::string& parent, std::optional<std::size_t> above) {
            const auto found = children.find(parent);
            if (found != children.end())
                m_result.groups.push_back({parent, above, found->second, {}, {}, {}, {}});
        };
        add("", std::nullopt);
        for (std::size_t g = 0; g < m_result.groups.size(); ++g) {
            for (std::size_t m = 0; m < m_result.groups[g].members.size(); ++m) {
                const std::size_t member = m_result.groups[g].members[m];
                add(m_criteria[member].id, member);
            }
        }
    }

    void warn(ProblemCode code, const std::string& pointer, std::vector<std::string> args)
    {
        m_result.problems.push_back({code, pointer, std::move(args)});
    }

    const std::string& id(const WeightGroup& group, std::size_t member) const
    {
        return m_criteria[group.members[member]].id;
    }

    /// For people: the name, or the id where there is none.
    std::string named(const WeightGroup& group, std::size_t member) const
    {
        const std::string& name = m_criteria[group.members[member]].name;
        return name.empty() ? id(group, member) : name;
    }

    /// One number for each member, or the id of the first that lacks one.
    using Figures = std::map<std::string, double>;
    std::optional<std::vector<double>> figuresOf(const WeightGroup& group, const Figures& figures)
    {
        std::vector<double> values;
        for (std::size_t m = 0; m < group.members.size(); ++m) {
            const auto at = figures.find(id(group, m));
            if (at == figures.end()) {
                incomplete(named(group, m));
                return std::nullopt;
            }
            values.push_back(at->second);
        }
        return values;
    }

    void incomplete(const std::string& criterion)
    {
        warn(ProblemCode::JudgementsIncomplete, "/weighting/judgements", {criterion});
    }

    void state(WeightGroup& group)
    {
        std::optional<std::vector<double>> found;
        switch (m_weighting.method) {
        case WeightingMethod::Direct:
            break;
        case WeightingMethod::Swing:
            found = alone(group) ? std::nullopt : figuresOf(group, m_weighting.swing);
            break;
        case WeightingMethod::RankOrderCentroid:
            found = alone(group) ? std::nullopt : figuresOf(group, m_weighting.ranks);
            if (found)
                found = rankOrderCentroid(*found);
            break;
        case WeightingMethod::Ahp:
            found = alone(group) ? std::nullopt : ahp(group);
            break;
        case WeightingMethod::BestWorst:
            found = alone(group) ? std::nullopt : bestWorst(group);
            break;
        }
        m_judged = found.has_value();
        for (std::size_t m = 0; m < group.members.size(); ++m) {
            if (found)
                group.stated.emplace_back(fixed((*found)[m]));
            else
                group.stated.push_back(ownWeight(m_criteria[group.members[m]]));
        }
    }

    /// A single child has all the weight of its parent, whatever was said of it.
    static bool alone(const WeightGroup& group) { return group.members.size() == 1; }

    std::optional<Quantity> ownWeight(const Criterion& criterion) const
    {
        if (m_weighting.method == WeightingMethod::Direct) {
            const auto direct = m_weighting.direct.find(criterion.id);
            if (direct != m_weighting.direct.end())
                return fixed(direct->second);
        }
        return criterion.weight;
    }

    std::optional<std::vector<double>> ahp(WeightGroup& group)
    {
        const auto comparison = std::find_if(m_weighting.ahp.begin(), m_weighting.ahp.end(),
            [&](const PairwiseComparison& c) { return c.parent == group.parent; });
        if (comparison == m_weighting.ahp.end()) {
            incomplete(named(group, 0));
            return std::nullopt;
        }
        std::vector<std::size_t> place; // of each member in the comparison
        for (std::size_t m = 0; m < group.members.size(); ++m) {
            const auto& ids = comparison->criteria;
            const auto at = std::find(ids.begin(), ids.end(), id(group, m));
            if (!ids.empty() && at == ids.end()) {
                incomplete(named(group, m));
                return std::nullopt;
            }
            place.push_back(ids.empty() ? m : std::size_t(at - ids.begin()));
        }
        std::vector<std::vector<double>> matrix;
        for (const std::size_t row : place) {
            std::vector<double>& to = matrix.emplace_back();
            for (const std::size_t column : place)
                to.push_back(comparison->matrix[row][column]);
        }
        group.ahp = ahpWeights(matrix);
        if (group.ahp->consistencyRatio > kConsistentRatio && group.ahp->mostInconsistent) {
            const PairJudgement& worst = *group.ahp->mostInconsistent;
            warn(ProblemCode::InconsistentJudgements,
                "/weighting/judgements/ahp/" + std::to_string(comparison - m_weighting.ahp.begin()),
                {numberText(group.ahp->consistencyRatio), named(group, worst.row), named(group, worst.column),
                    numberText(worst.given), numberText(worst.fitting)});
        }
        return group.ahp->weights;
    }

    std::optional<std::vector<double>> bestWorst(WeightGroup& group)
    {
        const auto comparison = std::find_if(m_weighting.bestWorst.begin(), m_weighting.bestWorst.end(),
            [&](const BestWorstComparison& c) { return c.parent == group.parent; });
        if (comparison == m_weighting.bestWorst.end()) {
            incomplete(named(group, 0));
            return std::nullopt;
        }
        BestWorstJudgements judgements;
        Figures toOthers = comparison->bestToOthers;
        Figures toWorst = comparison->othersToWorst;
        toOthers[comparison->best] = 1;
        toWorst[comparison->worst] = 1;
        // The judgement of best against worst stands in both lists; one will do.
        toOthers.try_emplace(
            comparison->worst, toWorst.count(comparison->best) ? toWorst[comparison->best] : 1);
        toWorst.try_emplace(comparison->best, toOthers[comparison->worst]);
        const auto first = figuresOf(group, toOthers);
        const auto second = first ? figuresOf(group, toWorst) : std::nullopt;
        if (!second)
            return std::nullopt;
        judgements.bestToOthers = *first;
        judgements.othersToWorst = *second;
        for (std::size_t m = 0; m < group.members.size(); ++m) {
            if (id(group, m) == comparison->best)
                judgements.best = m;
            if (id(group, m) == comparison->worst)
                judgements.worst = m;
        }
        group.bestWorst = bestWorstWeights(judgements);
        if (!group.bestWorst)
            return std::nullopt;
        if (group.bestWorst->consistencyRatio > kConsistentBestWorst)
            warn(ProblemCode::InconsistentBestWorst,
                "/weighting/judgements/bestWorst/"
                    + std::to_string(comparison - m_weighting.bestWorst.begin()),
                {numberText(group.bestWorst->consistencyRatio),
                    named(group, group.bestWorst->mostInconsistent.value_or(0))});
        return group.bestWorst->weights;
    }

    void scale(WeightGroup& group)
    {
        const std::size_t n = group.members.size();
        std::vector<double> stated;
        double sum = 0;
        bool unknown = false;
        for (const auto& weight : group.stated) {
            stated.push_back(
                weight ? median(*weight, notNegative) : std::numeric_limits<double>::quiet_NaN());
            sum += weight ? stated.back() : 0;
            unknown = unknown || !weight;
        }
        group.local.resize(n);
        scaleGroup(stated, std::vector<double>(n, 1.0), group.local);
        const std::string pointer
            = group.above ? "/criteria/" + std::to_string(*group.above) : std::string("/criteria");
        if (m_judged || alone(group))
            return; // points and ratios never sum to 1: scaling them is the method
        if (!unknown && sum == 0)
            warn(ProblemCode::WeightsAllZero, pointer, {});
        else if (unknown && sum >= 1 - kRounding)
            warn(ProblemCode::WeightsLeaveNothing, pointer, {numberText(sum)});
        else if (!unknown && std::abs(sum - 1) > kSumTolerance)
            warn(ProblemCode::WeightsScaled, pointer, {numberText(sum)});
    }

    const std::vector<Criterion>& m_criteria;
    const Weighting m_plain; ///< the criteria's own weights
    const Weighting& m_weighting;
    CriteriaWeights m_result;
    bool m_judged = false;
};

} // namespace

CriteriaWeights criteriaWeights(const Assessment& assessment)
{
    return Resolver(assessment).resolve();
}

void scaleGroup(std::span<const double> stated, std::span<const double> parts, std::span<double> local)
{
    double sum = 0;
    double unknown = 0;
    for (std::size_t m = 0; m < stated.size(); ++m) {
        if (stated[m] == stated[m])
            sum += stated[m];
        else
            unknown += parts[m];
    }
    const bool nothing = sum <= 0 && unknown <= 0;
    const double left = unknown > 0 && sum < 1 ? 1 - sum : 0;
    const double total = unknown > 0 && sum < 1 ? 1 : sum;
    for (std::size_t m = 0; m < stated.size(); ++m) {
        if (nothing)
            local[m] = 1.0 / double(stated.size());
        else if (stated[m] == stated[m])
            local[m] = stated[m] / total;
        else
            local[m] = left * parts[m] / unknown;
    }
}

std::vector<double> leafWeights(
    const CriteriaWeights& weights, const std::vector<std::vector<double>>& local, std::size_t criteria)
{
    // Parents stand before their children, so that a group's share is known when its turn comes.
    std::vector<double> shares(criteria, 0.0);
    for (std::size_t g = 0; g < weights.groups.size(); ++g) {
        const WeightGroup& group = weights.groups[g];
        const double above = group.above ? shares[*group.above] : 1;
        for (std::size_t m = 0; m < group.members.size(); ++m)
            shares[group.members[m]] = above * local[g][m];
    }
    std::vector<double> ofLeaves;
    for (const std::size_t leaf : weights.leaves)
        ofLeaves.push_back(shares[leaf]);
    return ofLeaves;
}

} // namespace tunepoint
