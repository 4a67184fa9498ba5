// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/changed_groups.h"

#include "core/economics/parameters.h"

#include <algorithm>
#include <array>
#include <map>

namespace tunepoint {

namespace {

/// Parts of a document that no figure depends on.
constexpr std::array<std::string_view, 19> kRecords{"format", "version", "title", "organisation", "author",
    "decisionOwner", "notes", "journal", "claims", "statements", "premortem", "frameworks", "scenarios",
    "inputGroups", "workflow", "workshops", "imports", "report", "lastEvaluation"};
/// Members of `decision` that record what was decided; the others say how to decide.
constexpr std::array<std::string_view, 5> kDecided{"strategy", "by", "date", "reason", "reviewDate"};
constexpr std::array<std::string_view, 3> kTexts{"name", "notes", "source"};

/// In the order of ParameterGroup.
constexpr std::array<std::string_view, 9> kParameterGroups{
    "modelCall", "serving", "examples", "people", "upkeep", "review", "life", "accuracy", "latency"};

template <class List>
bool isIn(const List& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

std::string_view parameterGroup(std::string_view id)
{
    if (const std::size_t stage = id.find('.'); stage != std::string_view::npos)
        id.remove_prefix(stage + 1); // "second.dayRate" of a staged path
    if (const ParameterSpec* spec = parameterSpec(id))
        return kParameterGroups[std::size_t(spec->group)];
    if (id == "model" || id == "escalationModel")
        return "modelCall";
    if (id == "serving")
        return "serving";
    if (id == "tuning")
        return "examples";
    return id == "residency" || id == "weights" ? "life" : "archetype";
}

/// Group of a value inside a strategy, "people".
std::string_view strategyGroup(const std::vector<std::string>& tokens)
{
    const std::string& member = tokens[2];
    if (member == "parameters" && tokens.size() > 3)
        return parameterGroup(tokens[3]);
    if (member == "costs")
        return "costs";
    if (member == "lifecycle")
        return "life";
    return member == "accuracy" ? "accuracy" : "archetype";
}

bool isWholeEntry(const Difference& difference)
{
    return keyTokens(difference.key).size() == 2 && difference.key.find("/#") != std::string::npos
        && (difference.before.empty() || difference.after.empty());
}

/// Which may name entries by their ids; in other places a word that equals an id is a word.
bool mayRefer(const Difference& difference)
{
    const auto tokens = keyTokens(difference.key);
    if (tokens[0] == "task" || tokens[0] == "baseline")
        return false;
    return tokens[0] != "strategies" || tokens.size() == 2 || tokens[2] == "accuracy";
}

/// Sets that grow together; the smallest member stands for its set.
class Unions {
public:
    explicit Unions(std::size_t count)
        : m_parent(count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_parent[i] = i;
    }
    std::size_t find(std::size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b)
    {
        a = find(a);
        b = find(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
};

struct Grouped {
    std::vector<ChangedGroup> groups; ///< by id
    std::vector<std::size_t> groupOf; ///< by difference; groups.size() for none
};

Grouped byKey(const std::vector<Difference>& differences)
{
    std::map<std::string, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < differences.size(); ++i) {
        if (std::string group = groupOf(differences[i]); !group.empty())
            members[std::move(group)].push_back(i);
    }
    Grouped grouped;
    grouped.groupOf.assign(differences.size(), members.size());
    for (auto& [id, list] : members) {
        for (const std::size_t i : list)
            grouped.groupOf[i] = grouped.groups.size();
        grouped.groups.push_back({{id}, std::move(list)});
    }
    return grouped;
}

void joinReferences(const DocumentBlend& blend, const Grouped& grouped, Unions& unions)
{
    const auto& differences = blend.differences();
    for (std::size_t entry = 0; entry < differences.size(); ++entry) {
        if (!isWholeEntry(differences[entry]) || grouped.groupOf[entry] == grouped.groups.size())
            continue;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            if (i != entry && grouped.groupOf[i] != grouped.groups.size() && mayRefer(differences[i])
                && blend.mentions(i, differences[entry].key))
                unions.join(grouped.groupOf[i], grouped.groupOf[entry]);
        }
    }
}

void joinSamples(const DocumentBlend& blend, const Grouped& grouped, Unions& unions)
{
    std::map<std::string, std::size_t> groupOfSet;
    for (std::size_t i = 0; i < blend.differences().size(); ++i) {
        if (grouped.groupOf[i] == grouped.groups.size())
            continue;
        for (const std::string& set : blend.sampleSets(i))
            unions.join(groupOfSet.try_emplace(set, grouped.groupOf[i]).first->second, grouped.groupOf[i]);
    }
}

} // namespace

std::string groupOf(const Difference& difference)
{
    const auto tokens = keyTokens(difference.key);
    if (tokens.empty() || isIn(kRecords, tokens[0]) || difference.sameFigure)
        return {};
    if (tokens[0] == "decision" && tokens.size() > 1 && isIn(kDecided, tokens[1]))
        return {};
    if (tokens[0] == "currency" || tokens[0] == "exchangeRate")
        return "currency";
    if (tokens.size() == 1)
        return tokens[0];
    if (tokens[0] == "task" || tokens[0] == "baseline") {
        return difference.key.substr(1);
    }
    if (tokens[1] == "order" && tokens[0] == "strategies")
        return "order";
    const bool isEntry = !tokens[1].empty() && tokens[1].front() == '#';
    const std::string entry = tokens[0] + "/" + pointerToken(tokens[1].substr(isEntry ? 1 : 0));
    if (!isEntry || tokens.size() == 2)
        return entry;
    if (isIn(kTexts, tokens[2]))
        return {};
    return tokens[0] == "strategies" ? entry + "/" + std::string(strategyGroup(tokens)) : entry;
}

std::string ChangedGroup::id() const
{
    std::string id = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        id.append(" + ").append(parts[i]);
    return id;
}

std::vector<ChangedGroup> groupChanges(const DocumentBlend& blend)
{
    const Grouped grouped = byKey(blend.differences());
    Unions unions(grouped.groups.size());
    joinReferences(blend, grouped, unions);
    joinSamples(blend, grouped, unions);
    std::vector<ChangedGroup> groups = grouped.groups;
    for (std::size_t stem = groups.size(); stem-- > 0;) {
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < grouped.groups.size(); ++i) {
            if (unions.find(i) == stem)
                members.push_back(i);
        }
        if (members.size() > 1)
            groups[stem] = joined(grouped.groups, members)[stem];
    }
    std::vector<ChangedGroup> result;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (unions.find(i) == i)
            result.push_back(std::move(groups[i]));
    }
    return result;
}

std::vector<ChangedGroup> joined(
    const std::vector<ChangedGroup>& groups, const std::vector<std::size_t>& members)
{
    std::vector<ChangedGroup> result;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool isMember = std::find(members.begin(), members.end(), i) != members.end();
        if (!isMember || i == members.front()) {
            result.push_back(groups[i]);
            continue;
        }
        ChangedGroup& into = result[members.front()];
        into.parts.insert(into.parts.end(), groups[i].parts.begin(), groups[i].parts.end());
        std::sort(into.parts.begin(), into.parts.end());
        into.differences.insert(
            into.differences.end(), groups[i].differences.begin(), groups[i].differences.end());
        std::sort(into.differences.begin(), into.differences.end());
    }
    return result;
}

} // namespace tunepoint
