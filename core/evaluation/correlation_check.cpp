// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/correlation_check.h"

#include "core/base/numbers.h"
#include "core/uncertainty/correlation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace tunepoint {

namespace {

constexpr double kDecimals = 1000;

/// Figures that correlations connect, directly or by way of others, with their matrix.
struct Group {
    std::vector<std::string> pointers;
    CorrelationMatrix ranks;
};

/// Groups of connected figures: each can be judged, and mended, by itself.
std::vector<Group> groupsOf(const Assessment& assessment)
{
    std::map<std::string, std::size_t> groupOf;
    std::vector<std::vector<std::string>> members;
    const auto place = [&](const std::string& pointer) {
        const auto [at, isNew] = groupOf.try_emplace(pointer, members.size());
        if (isNew)
            members.push_back({pointer});
        return at->second;
    };
    for (const Correlation& stated : assessment.correlations) {
        const std::size_t a = place(stated.a);
        const std::size_t b = place(stated.b);
        if (a == b)
            continue;
        for (const std::string& pointer : members[b])
            groupOf[pointer] = a;
        members[a].insert(members[a].end(), members[b].begin(), members[b].end());
        members[b].clear();
    }
    std::vector<Group> groups;
    for (std::size_t g = 0; g < members.size(); ++g) {
        if (members[g].size() < 2)
            continue;
        Group group{members[g], uncorrelated(members[g].size())};
        const auto at = [&](const std::string& pointer) {
            return std::size_t(
                std::find(group.pointers.begin(), group.pointers.end(), pointer) - group.pointers.begin());
        };
        for (const Correlation& stated : assessment.correlations) {
            if (groupOf[stated.a] != g || stated.a == stated.b)
                continue;
            const double rank = std::clamp(stated.rank, -1.0, 1.0);
            group.ranks.at(at(stated.a), at(stated.b)) = rank;
            group.ranks.at(at(stated.b), at(stated.a)) = rank;
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

/// The nearest possible matrix in figures that people can read, still possible.
CorrelationMatrix readable(const CorrelationMatrix& ranks)
{
    const CorrelationMatrix nearest = nearestPossible(ranks);
    for (int shrink = 0; shrink < 100; ++shrink) {
        CorrelationMatrix rounded = uncorrelated(ranks.size);
        for (std::size_t i = 0; i < ranks.size; ++i) {
            for (std::size_t j = 0; j < ranks.size; ++j) {
                if (i != j)
                    rounded.at(i, j)
                        = std::round(nearest.at(i, j) * (1 - shrink / kDecimals) * kDecimals) / kDecimals;
            }
        }
        if (isPossible(rounded))
            return rounded;
    }
    return nearest;
}

} // namespace

std::vector<Correlation> possibleCorrelations(const Assessment& assessment)
{
    std::vector<Correlation> proposal = assessment.correlations;
    for (const Group& group : groupsOf(assessment)) {
        if (isPossible(group.ranks))
            continue;
        const CorrelationMatrix ranks = readable(group.ranks);
        for (std::size_t i = 0; i < group.pointers.size(); ++i) {
            for (std::size_t j = i + 1; j < group.pointers.size(); ++j) {
                const std::string& a = group.pointers[i];
                const std::string& b = group.pointers[j];
                bool stated = false;
                for (Correlation& each : proposal) {
                    if ((each.a == a && each.b == b) || (each.a == b && each.b == a)) {
                        each.rank = ranks.at(i, j);
                        stated = true;
                    }
                }
                if (!stated && ranks.at(i, j) != 0)
                    proposal.push_back({a, b, ranks.at(i, j), {}});
            }
        }
    }
    return proposal;
}

Problems checkCorrelations(const Assessment& assessment)
{
    const bool readableRanks = std::all_of(assessment.correlations.begin(), assessment.correlations.end(),
        [](const Correlation& each) { return each.rank >= -1 && each.rank <= 1; });
    if (!readableRanks)
        return {}; // reported as such
    const std::vector<Correlation> proposal = possibleCorrelations(assessment);
    if (proposal == assessment.correlations)
        return {};
    Problem problem{ProblemCode::ImpossibleCorrelations, "/correlations", {}};
    for (std::size_t i = 0; i < proposal.size(); ++i) {
        const bool changed = i >= assessment.correlations.size() || proposal[i] != assessment.correlations[i];
        if (changed)
            problem.args.insert(
                problem.args.end(), {proposal[i].a, proposal[i].b, numberText(proposal[i].rank)});
    }
    return {problem};
}

bool makeCorrelationsPossible(Assessment& assessment)
{
    std::vector<Correlation> proposal = possibleCorrelations(assessment);
    if (proposal == assessment.correlations)
        return false;
    assessment.correlations = std::move(proposal);
    return true;
}

} // namespace tunepoint
