// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/input_groups.h"

#include "core/evaluation/plan.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::string_view kAccuracy = "accuracy";
constexpr std::string_view kPrices = "prices";

constexpr std::array<std::string_view, 13> ids{kAccuracy, "workload", "today", "errors", kPrices, "modelUse",
    "serving", "examples", "people", "review", "upkeep", "life", "statedCosts"};

using Row = std::pair<std::string_view, std::string_view>; ///< field, group

/// Fields of the task, and parameters that belong elsewhere than their place in the editor says.
constexpr std::array rows{
    Row{"promptingAccuracy", kAccuracy},
    Row{"strategyAccuracy", kAccuracy},
    Row{"labelAgreement", kAccuracy},
    Row{"noveltyShare", kAccuracy},
    Row{"knowledgeChangePerMonth", kAccuracy},
    Row{"examplesAvailable", kAccuracy},
    Row{"trainingExamples", kAccuracy},
    Row{"retuneEveryMonths", kAccuracy}, // how stale a tuned model's knowledge becomes
    Row{"switchMonth", "life"},
    Row{"itemsPerMonth", "workload"},
    Row{"growthPerMonth", "workload"},
    Row{"peakItemsPerHour", "workload"},
    Row{"inputTokens", "workload"},
    Row{"outputTokens", "workload"},
    Row{"fixedPromptTokens", "workload"},
    Row{"knowledgeTokens", "workload"},
    Row{"costPerError", "errors"},
    Row{"costPerFalseAlarm", "errors"},
    Row{"costPerMiss", "errors"},
    Row{"prevalence", "errors"},
    Row{"costPerLabel", "examples"},
    Row{"exchangeRate", kPrices},
    Row{"tunedPriceFactor", kPrices},
    Row{"batchPriceFactor", kPrices},
    Row{"successorPriceFactor", kPrices},
    Row{"priceFactor", kPrices},
    Row{"gpuPricePerHour", kPrices},
};

std::string_view groupOfParameter(const ParameterSpec& spec)
{
    if (spec.unit == Unit::MoneyPerMillionTokens)
        return kPrices;
    switch (spec.group) {
    case ParameterGroup::ModelCall:
        return "modelUse";
    case ParameterGroup::Serving:
        return "serving";
    case ParameterGroup::Examples:
        return "examples";
    case ParameterGroup::People:
        return "people";
    case ParameterGroup::Upkeep:
        return "upkeep";
    case ParameterGroup::Review:
        return "review";
    case ParameterGroup::Life:
        return "life";
    case ParameterGroup::Accuracy:
        return kAccuracy;
    case ParameterGroup::Latency:
        break;
    }
    return {};
}

InputGroup named(const NamedInputs& stated, const Plan& plan, const InputSampler& sampler)
{
    InputGroup group{stated.name, {}, {}};
    const auto isMember = [&](std::size_t input) {
        return std::find(stated.pointers.begin(), stated.pointers.end(), plan.inputs[input].pointer)
            != stated.pointers.end();
    };
    for (std::size_t c = 0; c < sampler.columns().size(); ++c) {
        const std::vector<std::size_t>& inputs = sampler.columns()[c].inputs;
        if (std::any_of(inputs.begin(), inputs.end(), isMember))
            group.columns.push_back(c);
    }
    return group;
}

} // namespace

std::span<const std::string_view> informationGroups()
{
    return ids;
}

std::string_view informationGroupOf(const Input& input)
{
    if (input.pointer.starts_with("/baseline/"))
        return "today";
    if (input.pointer.find("/costs/") != std::string::npos)
        return "statedCosts";
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&](const Row& candidate) { return candidate.first == input.field; });
    if (row != rows.end())
        return row->second;
    if (input.pointer.find("/lifecycle/") != std::string::npos)
        return "life";
    const ParameterSpec* spec = parameterSpec(input.field);
    return spec ? groupOfParameter(*spec) : std::string_view();
}

std::vector<InputGroup> inputGroups(
    const Assessment& assessment, const Plan& plan, const InputSampler& sampler)
{
    std::vector<InputGroup> groups;
    for (const NamedInputs& stated : assessment.inputGroups)
        groups.push_back(named(stated, plan, sampler));
    for (const std::string_view id : ids) {
        InputGroup group{{}, std::string(id), {}};
        for (std::size_t c = 0; c < sampler.columns().size(); ++c) {
            if (informationGroupOf(plan.inputs[sampler.columns()[c].inputs.front()]) == id)
                group.columns.push_back(c);
        }
        if (group.columns.size() > 1)
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace tunepoint
