// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/task_profile.h"

#include "core/assessment/word_fields.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <type_traits>

namespace tunepoint {

namespace {

using std::string_view;

// Words of each enumeration, in its order.
constexpr std::array<string_view, 12> taskTypes{"classification", "extraction", "structuredOutput",
    "summarisation", "knowledgeQa", "dialogue", "toolCalling", "reasoning", "code", "creative", "analysis",
    "other"};
constexpr std::array<string_view, 3> taskDefinitions{"strict", "mixed", "open"};
constexpr std::array<string_view, 3> levels{"low", "medium", "high"};
constexpr std::array<string_view, 4> tolerances{"none", "low", "medium", "high"};
constexpr std::array<string_view, 6> sectors{"general", "health", "law", "finance", "publicSector", "other"};
constexpr std::array<string_view, 3> knowledge{"none", "public", "own"};
constexpr std::array<string_view, 3> qualities{"poor", "fair", "good"};
constexpr std::array<string_view, 2> metrics{"defined", "none"};
constexpr std::array<string_view, 3> residencies{"anywhere", "region", "ownPremises"};
constexpr std::array<string_view, 3> patterns{"steady", "officeHours", "bursty"};
constexpr std::array<string_view, 2> tried{"no", "yes"};
constexpr std::array<string_view, 3> skills{"none", "some", "strong"};

template <class E>
constexpr std::span<const string_view> wordsFor()
{
    if constexpr (std::is_same_v<E, TaskType>)
        return taskTypes;
    else if constexpr (std::is_same_v<E, TaskDefinition>)
        return taskDefinitions;
    else if constexpr (std::is_same_v<E, Level>)
        return levels;
    else if constexpr (std::is_same_v<E, Tolerance>)
        return tolerances;
    else if constexpr (std::is_same_v<E, Sector>)
        return sectors;
    else if constexpr (std::is_same_v<E, KnowledgeNeeded>)
        return knowledge;
    else if constexpr (std::is_same_v<E, ExampleQuality>)
        return qualities;
    else if constexpr (std::is_same_v<E, QualityMetric>)
        return metrics;
    else if constexpr (std::is_same_v<E, DataResidency>)
        return residencies;
    else if constexpr (std::is_same_v<E, TrafficPattern>)
        return patterns;
    else if constexpr (std::is_same_v<E, PromptingTried>)
        return tried;
    else
        return skills;
}

constexpr auto enumWords = []<class E>() { return wordsFor<E>(); };

constexpr Bounds any{};
constexpr Bounds kappa{-1.0, 1.0};
constexpr Bounds growth{-1.0, 10.0};

const auto fields = [] {
    using T = TaskProfile;
    return std::to_array<TaskField>({
        {"type", &T::type},
        {"taskDefinition", &T::taskDefinition},
        {"formatStrictness", &T::formatStrictness},
        {"styleSpecificity", &T::styleSpecificity},
        {"domainSpecificity", &T::domainSpecificity},
        {"sector", &T::sector},
        {"knowledgeNeeded", &T::knowledgeNeeded},
        {"exampleQuality", &T::exampleQuality},
        {"qualityMetric", &T::qualityMetric},
        {"qualityMetricName", &T::qualityMetricName},
        {"errorTolerance", &T::errorTolerance},
        {"dataResidency", &T::dataResidency},
        {"trafficPattern", &T::trafficPattern},
        {"promptingTried", &T::promptingTried},
        {"teamSkills/prompting", &T::skillPrompting},
        {"teamSkills/retrieval", &T::skillRetrieval},
        {"teamSkills/machineLearning", &T::skillMachineLearning},
        {"teamSkills/operations", &T::skillOperations},
        {"regulated", &T::regulated},
        {"needsWeights", &T::needsWeights},
        {"proprietaryMethod", &T::proprietaryMethod},
        {"recentTunedUse", &T::recentTunedUse},
        {"itemsPerMonth", &T::itemsPerMonth, Unit::ItemsPerMonth, notNegative},
        {"growthPerMonth", &T::growthPerMonth, Unit::SharePerMonth, growth},
        {"inputTokens", &T::inputTokens, Unit::Tokens, notNegative},
        {"outputTokens", &T::outputTokens, Unit::Tokens, notNegative},
        {"fixedPromptTokens", &T::fixedPromptTokens, Unit::Tokens, notNegative},
        {"classes", &T::classes, Unit::Classes, notNegative},
        {"noveltyShare", &T::noveltyShare, Unit::Share, share},
        {"requiredAccuracy", &T::requiredAccuracy, Unit::Share, share},
        {"promptingAccuracy", &T::promptingAccuracy, Unit::Share, share},
        {"promptingItems", &T::promptingItems, Unit::Items, notNegative},
        {"latencyP95Seconds", &T::latencyP95Seconds, Unit::Seconds, notNegative},
        {"knowledgeTokens", &T::knowledgeTokens, Unit::Tokens, notNegative},
        {"knowledgeChangePerMonth", &T::knowledgeChangePerMonth, Unit::SharePerMonth, notNegative},
        {"methodChangesPerYear", &T::methodChangesPerYear, Unit::PerYear, notNegative},
        {"examplesAvailable", &T::examplesAvailable, Unit::Items, notNegative},
        {"labelAgreement", &T::labelAgreement, Unit::None, kappa},
        {"costPerLabel", &T::costPerLabel, Unit::MoneyPerLabel, notNegative},
        {"costPerError", &T::costPerError, Unit::MoneyPerItem, notNegative},
        {"costPerFalseAlarm", &T::costPerFalseAlarm, Unit::MoneyPerItem, notNegative},
        {"costPerMiss", &T::costPerMiss, Unit::MoneyPerItem, notNegative},
        {"prevalence", &T::prevalence, Unit::Share, share},
        {"peakItemsPerHour", &T::peakItemsPerHour, Unit::ItemsPerHour, notNegative},
        {"deadlineWeeks", &T::deadlineWeeks, Unit::Weeks, notNegative},
        {"budgetOneOff", &T::budgetOneOff, Unit::Money, notNegative},
        {"budgetPerMonth", &T::budgetPerMonth, Unit::MoneyPerMonth, notNegative},
    });
}();

const std::array baseline{
    BaselineField{"minutesPerItem", &Baseline::minutesPerItem, Unit::Minutes, notNegative},
    BaselineField{"wagePerHour", &Baseline::wagePerHour, Unit::MoneyPerHour, notNegative},
    BaselineField{"accuracy", &Baseline::accuracy, Unit::Share, share},
    BaselineField{"otherCostPerItem", &Baseline::otherCostPerItem, Unit::MoneyPerItem, any},
    BaselineField{"valuePerCorrectItem", &Baseline::valuePerCorrectItem, Unit::MoneyPerItem, any},
};

} // namespace

FieldKind TaskField::kind() const
{
    return kindOfField(member);
}

std::string TaskField::pointer() const
{
    return "/task/" + std::string(id);
}

std::span<const string_view> TaskField::words() const
{
    return wordsOfField(enumWords, member);
}

std::optional<string_view> TaskField::word(const TaskProfile& task) const
{
    return wordIn(enumWords, member, task);
}

void TaskField::setWord(TaskProfile& task, std::optional<string_view> word) const
{
    assert(!word || std::ranges::find(words(), *word) != words().end());
    setWordIn(enumWords, member, task, word);
}

std::optional<bool> TaskField::flag(const TaskProfile& task) const
{
    return task.*std::get<std::optional<bool> TaskProfile::*>(member);
}

void TaskField::setFlag(TaskProfile& task, std::optional<bool> value) const
{
    task.*std::get<std::optional<bool> TaskProfile::*>(member) = value;
}

const std::string& TaskField::text(const TaskProfile& task) const
{
    return task.*std::get<std::string TaskProfile::*>(member);
}

void TaskField::setText(TaskProfile& task, std::string text) const
{
    task.*std::get<std::string TaskProfile::*>(member) = std::move(text);
}

const std::optional<Quantity>& TaskField::number(const TaskProfile& task) const
{
    return task.*std::get<std::optional<Quantity> TaskProfile::*>(member);
}

void TaskField::setNumber(TaskProfile& task, std::optional<Quantity> value) const
{
    task.*std::get<std::optional<Quantity> TaskProfile::*>(member) = std::move(value);
}

std::span<const TaskField> taskFields()
{
    return fields;
}

const TaskField* taskField(string_view id)
{
    const auto at
        = std::find_if(fields.begin(), fields.end(), [id](const TaskField& f) { return f.id == id; });
    return at == fields.end() ? nullptr : &*at;
}

std::string BaselineField::pointer() const
{
    return "/baseline/" + std::string(id);
}

std::span<const BaselineField> baselineFields()
{
    return baseline;
}

string_view wordOf(TaskType value)
{
    return taskTypes[std::size_t(value)];
}

string_view wordOf(DataResidency value)
{
    return residencies[std::size_t(value)];
}

string_view wordOf(KnowledgeNeeded value)
{
    return knowledge[std::size_t(value)];
}

string_view wordOf(TrafficPattern value)
{
    return patterns[std::size_t(value)];
}

std::optional<DataResidency> dataResidencyFromWord(string_view word)
{
    const auto at = std::find(residencies.begin(), residencies.end(), word);
    return at == residencies.end() ? std::nullopt : std::optional(DataResidency(at - residencies.begin()));
}

} // namespace tunepoint
