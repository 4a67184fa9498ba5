// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/influence.h"

#include <algorithm>
#include <map>
#include <optional>
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

    for (const SobolEntry& entry : evaluation.sensitivity->sobol) {
        const auto key = keyOf.find(entry.pointer);
        const double index = std::max(entry.first.value, 0.0);
        if (key == keyOf.end() || !(index > 0))
            continue;
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
