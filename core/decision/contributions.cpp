// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/contributions.h"

#include <map>
#include <string_view>

namespace tunepoint {

namespace {

double valueAt(const CriteriaAnalysis& analysis, std::size_t rated, std::size_t criterion)
{
    const OptionResult& option = analysis.options[analysis.rated[rated]];
    return analysis.criteria[criterion].used ? option.values[criterion].value_or(0) : 0;
}

/// Values of whole branches of the tree of criteria.
class Branches {
public:
    explicit Branches(const CriteriaAnalysis& analysis)
        : m_analysis(analysis)
    {
        for (std::size_t k = 0; k < analysis.criteria.size(); ++k)
            m_leaves.emplace(analysis.criteria[k].id, k);
        for (std::size_t g = 0; g < analysis.groups.size(); ++g)
            m_groups.emplace(analysis.groups[g].parent, g);
    }

    /// Value of a rated option on a criterion: its own, or the weighted mean of those below.
    [[nodiscard]] double value(std::size_t rated, std::string_view id) const
    {
        if (const auto leaf = m_leaves.find(id); leaf != m_leaves.end())
            return valueAt(m_analysis, rated, leaf->second);
        const auto group = m_groups.find(id);
        return group == m_groups.end() ? 0 : valueOf(rated, m_analysis.groups[group->second]);
    }

    [[nodiscard]] double valueOf(std::size_t rated, const GroupResult& group) const
    {
        double sum = 0;
        for (std::size_t m = 0; m < group.criteria.size(); ++m)
            sum += group.local[m] * value(rated, group.criteria[m]);
        return sum;
    }

private:
    const CriteriaAnalysis& m_analysis;
    std::map<std::string_view, std::size_t> m_leaves;
    std::map<std::string_view, std::size_t> m_groups;
};

} // namespace

std::vector<double> contributions(const CriteriaAnalysis& analysis)
{
    std::vector<double> parts;
    for (std::size_t i = 0; i < analysis.rated.size(); ++i) {
        for (std::size_t k = 0; k < analysis.criteria.size(); ++k)
            parts.push_back(analysis.criteria[k].weight * valueAt(analysis, i, k));
    }
    return parts;
}

std::vector<std::size_t> byWeightedSum(const CriteriaAnalysis& analysis)
{
    std::vector<std::size_t> order;
    for (const auto& group : analysis.weightedSum.ranking)
        order.insert(order.end(), group.begin(), group.end());
    return order;
}

std::vector<std::size_t> placesOf(const Ranking& ranking, std::size_t options)
{
    std::vector<std::size_t> places(options, 0);
    std::size_t place = 1;
    for (const auto& group : ranking) {
        for (const std::size_t option : group)
            places[option] = place;
        place += group.size();
    }
    return places;
}

std::vector<std::vector<WeightInterval>> groupStability(const CriteriaAnalysis& analysis)
{
    const Branches branches(analysis);
    const std::size_t options = analysis.rated.size();
    std::vector<std::vector<WeightInterval>> all;
    std::map<std::string_view, double> shares{{"", 1.0}}; // of the whole, as stated
    for (const GroupResult& group : analysis.groups) {
        const double above = shares[group.parent];
        std::vector<double> outside;
        std::vector<double> values;
        for (std::size_t i = 0; i < options; ++i) {
            double whole = analysis.groups.empty() ? 0 : branches.valueOf(i, analysis.groups.front());
            outside.push_back(whole - above * branches.valueOf(i, group));
            for (const std::string& id : group.criteria)
                values.push_back(above * branches.value(i, id));
        }
        for (std::size_t m = 0; m < group.criteria.size(); ++m)
            shares[group.criteria[m]] = above * group.local[m];
        all.push_back(weightStability(values, group.local, outside));
    }
    return all;
}

} // namespace tunepoint
