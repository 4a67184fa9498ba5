// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/influence.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::size_t kUngraded = 4;

std::size_t gradeSlot(const Quantity& quantity)
{
    return quantity.grade ? std::size_t(*quantity.grade) : kUngraded;
}

/// Inputs that are one draw have one key; an input without a key stands alone.
std::map<std::string, std::vector<std::size_t>> inputsByKey(const Evaluation& evaluation)
{
    std::map<std::string, std::vector<std::size_t>> inputs;
    for (std::size_t i = 0; i < evaluation.inputs.size(); ++i) {
        const Input& input = evaluation.inputs[i];
        inputs[input.key.empty() ? input.pointer : input.key].push_back(i);
    }
    return inputs;
}

constexpr double kSureErrors = 2; ///< standard errors above 0 from which an index is no noise

bool isSure(const Estimate& index)
{
    return index.value > kSureErrors * index.standardError;
}

/// Figures at which the margin stays the same to the last bit from P10 to P90: no part of it is made of them.
std::set<std::string_view> idleFigures(const Sensitivity& sensitivity)
{
    std::set<std::string_view> idle;
    if (sensitivity.over.empty()) // without a runner-up there is no margin to stay the same
        return idle;
    for (const TornadoEntry& entry : sensitivity.tornado) {
        if (entry.marginLow == entry.marginHigh)
            idle.insert(entry.pointer);
    }
    return idle;
}

} // namespace

InfluenceLedger influenceLedger(const Evaluation& evaluation)
{
    InfluenceLedger ledger;
    if (!evaluation.sensitivity)
        return ledger;
    const auto byKey = inputsByKey(evaluation);
    std::map<std::string, std::string> keyOf;
    for (const Input& input : evaluation.inputs)
        keyOf.emplace(input.pointer, input.key.empty() ? input.pointer : input.key);

    const std::set<std::string_view> idle = idleFigures(*evaluation.sensitivity);
    for (const SobolEntry& entry : evaluation.sensitivity->sobol) {
        const auto key = keyOf.find(entry.pointer);
        const double index = std::max(entry.first.value, 0.0);
        const bool sure = isSure(entry.first);
        if (key == keyOf.end() || !(index > 0) || (!sure && idle.contains(entry.pointer)))
            continue;
        ledger.sureDraws += sure ? 1 : 0;
        ledger.explained += index;
        ledger.draws.push_back({entry.pointer, byKey.at(key->second), index});
    }
    if (ledger.draws.empty())
        return ledger;
    ledger.known = true;
    ledger.rankOfInput.assign(evaluation.inputs.size(), 0);
    ledger.shareOfInput.assign(evaluation.inputs.size(), 0.0);
    std::stable_sort(ledger.draws.begin(), ledger.draws.end(), [](const auto& a, const auto& b) {
        return std::pair(-a.index, a.inputs.front()) < std::pair(-b.index, b.inputs.front());
    });
    int rank = 0;
    for (DrawInfluence& draw : ledger.draws) {
        draw.rank = ++rank;
        draw.share = draw.index / ledger.explained;
        std::size_t weakest = 0;
        for (const std::size_t i : draw.inputs) {
            ledger.rankOfInput[i] = draw.rank;
            ledger.shareOfInput[i] = draw.share;
            weakest = std::max(weakest, gradeSlot(evaluation.inputs[i].quantity));
        }
        ledger.shareByGrade[weakest] += draw.share;
    }
    return ledger;
}

} // namespace tunepoint
