// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/copied_draws.h"

#include "core/evaluation/strategy_names.h"

#include <algorithm>
#include <map>

namespace tunepoint {

namespace {

std::optional<std::size_t> indexOf(const Assessment& assessment, const std::string& id)
{
    const auto at = std::find_if(assessment.strategies.begin(), assessment.strategies.end(),
        [&](const Strategy& strategy) { return strategy.id == id; });
    return at == assessment.strategies.end() ? std::nullopt
                                             : std::optional(std::size_t(at - assessment.strategies.begin()));
}

/// One pass from copies to their originals; true when a key moved.
bool shareOnce(Plan& plan, const Assessment& assessment, const std::map<std::string, std::size_t>& byPointer)
{
    bool moved = false;
    for (std::size_t copy = 0; copy < assessment.strategies.size(); ++copy) {
        const std::optional<std::size_t> original = indexOf(assessment, assessment.strategies[copy].copyOf);
        if (!original || *original == copy)
            continue;
        const std::string mine = strategyPointer(copy) + "/";
        const std::string its = strategyPointer(*original) + "/";
        for (Input& input : plan.inputs) {
            if (input.origin != Origin::Document || !input.pointer.starts_with(mine))
                continue;
            const auto twin = byPointer.find(its + input.pointer.substr(mine.size()));
            if (twin == byPointer.end())
                continue;
            const Input& other = plan.inputs[twin->second];
            if (other.quantity == input.quantity && other.key != input.key) {
                input.key = other.key;
                moved = true;
            }
        }
    }
    return moved;
}

/// What happens to a copy happens to its original, too: its events follow the first of the line.
void shareEvents(Plan& plan, const Assessment& assessment)
{
    for (std::size_t copy = 0; copy < assessment.strategies.size(); ++copy) {
        std::size_t first = copy;
        for (std::size_t steps = 0; steps < assessment.strategies.size(); ++steps) {
            const auto next = indexOf(assessment, assessment.strategies[first].copyOf);
            if (!next)
                break;
            first = *next;
        }
        const std::string mine = assessment.strategies[copy].id + "/";
        for (std::string& event : plan.events) {
            if (first != copy && event.starts_with(mine))
                event = assessment.strategies[first].id + "/" + event.substr(mine.size());
        }
    }
}

} // namespace

void shareCopiedDraws(Plan& plan, const Assessment& assessment)
{
    const bool anyCopy = std::any_of(assessment.strategies.begin(), assessment.strategies.end(),
        [](const Strategy& strategy) { return !strategy.copyOf.empty(); });
    if (!anyCopy)
        return;
    std::map<std::string, std::size_t> byPointer;
    for (std::size_t i = 0; i < plan.inputs.size(); ++i)
        byPointer.emplace(plan.inputs[i].pointer, i);
    // A copy of a copy follows in the next pass; a ring of copies ends with the bound.
    for (std::size_t pass = 0; pass < assessment.strategies.size(); ++pass) {
        if (!shareOnce(plan, assessment, byPointer))
            break;
    }
    shareEvents(plan, assessment);
}

} // namespace tunepoint
