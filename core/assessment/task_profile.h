// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace tunepoint {

enum class TaskType {
    Classification,
    Extraction,
    StructuredOutput,
    Summarisation,
    KnowledgeQa,
    Dialogue,
    ToolCalling,
    Reasoning,
    Code,
    Creative,
    Analysis,
    Other
};
enum class TaskDefinition { Strict, Mixed, Open };
enum class Level { Low, Medium, High };
enum class Tolerance { None, Low, Medium, High };
enum class Sector { General, Health, Law, Finance, PublicSector, Other };
enum class KnowledgeNeeded { None, Public, Own };
enum class ExampleQuality { Poor, Fair, Good };
enum class QualityMetric { Defined, None };
enum class DataResidency { Anywhere, Region, OwnPremises };
enum class TrafficPattern { Steady, OfficeHours, Bursty };
enum class PromptingTried { No, Yes };
enum class SkillLevel { None, Some, Strong };

/// What the wizard captures. Every field may be empty: "unknown" is an answer.
struct TaskProfile {
    std::optional<TaskType> type;
    std::optional<TaskDefinition> taskDefinition;
    std::optional<Level> formatStrictness;
    std::optional<Level> styleSpecificity;
    std::optional<Level> domainSpecificity;
    std::optional<Sector> sector;
    std::optional<KnowledgeNeeded> knowledgeNeeded;
    std::optional<ExampleQuality> exampleQuality;
    std::optional<QualityMetric> qualityMetric;
    std::string qualityMetricName;
    std::optional<Tolerance> errorTolerance;
    std::optional<DataResidency> dataResidency;
    std::optional<TrafficPattern> trafficPattern;
    std::optional<PromptingTried> promptingTried;
    std::optional<SkillLevel> skillPrompting; ///< teamSkills/prompting in files
    std::optional<SkillLevel> skillRetrieval;
    std::optional<SkillLevel> skillMachineLearning;
    std::optional<SkillLevel> skillOperations;

    std::optional<bool> regulated;
    std::optional<bool> needsWeights;
    std::optional<bool> proprietaryMethod;
    std::optional<bool> recentTunedUse; ///< used a hosted tuned model in the last 60 days (definition 34)

    std::optional<Quantity> itemsPerMonth;
    std::optional<Quantity> growthPerMonth; ///< 0.02 = 2%
    std::optional<Quantity> inputTokens; ///< per item
    std::optional<Quantity> outputTokens; ///< per item
    std::optional<Quantity> fixedPromptTokens;
    std::optional<Quantity> classes;
    std::optional<Quantity> noveltyShare;
    std::optional<Quantity> requiredAccuracy;
    std::optional<Quantity> promptingAccuracy;
    std::optional<Quantity> promptingItems; ///< promptingAccuracy was measured on so many
    std::optional<Quantity> latencyP95Seconds; ///< longest acceptable 95th percentile
    std::optional<Quantity> knowledgeTokens;
    std::optional<Quantity> knowledgeChangePerMonth;
    std::optional<Quantity> methodChangesPerYear;
    std::optional<Quantity> examplesAvailable;
    std::optional<Quantity> labelAgreement; ///< kappa, -1 to 1
    std::optional<Quantity> costPerLabel;
    std::optional<Quantity> costPerError;
    std::optional<Quantity> costPerFalseAlarm;
    std::optional<Quantity> costPerMiss;
    std::optional<Quantity> prevalence;
    std::optional<Quantity> peakItemsPerHour;
    std::optional<Quantity> deadlineWeeks;
    std::optional<Quantity> budgetOneOff;
    std::optional<Quantity> budgetPerMonth;

    UnknownKeys unknown;
    UnknownKeys unknownSkills;

    bool operator==(const TaskProfile&) const = default;
};

/// Today's process without the change.
struct Baseline {
    std::optional<Quantity> minutesPerItem;
    std::optional<Quantity> wagePerHour;
    std::optional<Quantity> accuracy;
    std::optional<Quantity> otherCostPerItem;
    std::optional<Quantity> valuePerCorrectItem;
    UnknownKeys unknown;

    bool operator==(const Baseline&) const = default;
};

enum class FieldKind { Word, Flag, Text, Number };

/// Unit of a number field; `ui/text` writes it out. Money is in the document's currency.
enum class Unit {
    None,
    Share,
    SharePerMonth,
    ItemsPerMonth,
    ItemsPerHour,
    Items,
    Tokens,
    TokensPerSecond,
    MoneyPerItem,
    MoneyPerLabel,
    MoneyPerHour,
    MoneyPerDay,
    MoneyPerMonth,
    MoneyPerMillionTokens,
    Money,
    Seconds,
    Minutes,
    Days,
    DaysPerMonth,
    Weeks,
    Months,
    Hours,
    PerYear,
    LogOdds,
    LogOddsPerYear,
    Factor,
    Calls,
    Classes
};

using TaskMember = std::variant<std::optional<TaskType> TaskProfile::*,
    std::optional<TaskDefinition> TaskProfile::*, std::optional<Level> TaskProfile::*,
    std::optional<Sector> TaskProfile::*, std::optional<KnowledgeNeeded> TaskProfile::*,
    std::optional<ExampleQuality> TaskProfile::*, std::optional<QualityMetric> TaskProfile::*,
    std::optional<Tolerance> TaskProfile::*, std::optional<DataResidency> TaskProfile::*,
    std::optional<TrafficPattern> TaskProfile::*, std::optional<PromptingTried> TaskProfile::*,
    std::optional<SkillLevel> TaskProfile::*, std::optional<bool> TaskProfile::*, std::string TaskProfile::*,
    std::optional<Quantity> TaskProfile::*>;

/// One field of the task profile: the single list that reading, writing, schema, wizard and report walk.
struct TaskField {
    std::string_view id; ///< path below /task, e.g. "itemsPerMonth" or "teamSkills/prompting"
    TaskMember member;
    Unit unit = Unit::None; ///< numbers only
    Bounds bounds; ///< numbers only

    [[nodiscard]] FieldKind kind() const;
    [[nodiscard]] std::string pointer() const; ///< "/task/" + id
    /// Words allowed, in the order of the enumeration; empty unless kind() is Word.
    [[nodiscard]] std::span<const std::string_view> words() const;

    // Access by kind; calling the wrong one is a programming error. Empty means unknown.
    [[nodiscard]] std::optional<std::string_view> word(const TaskProfile& task) const;
    void setWord(TaskProfile& task, std::optional<std::string_view> word) const; ///< `word` is one of words()
    [[nodiscard]] std::optional<bool> flag(const TaskProfile& task) const;
    void setFlag(TaskProfile& task, std::optional<bool> value) const;
    [[nodiscard]] const std::string& text(const TaskProfile& task) const;
    void setText(TaskProfile& task, std::string text) const;
    [[nodiscard]] const std::optional<Quantity>& number(const TaskProfile& task) const;
    void setNumber(TaskProfile& task, std::optional<Quantity> value) const;
};

/// All fields in the order of the file.
[[nodiscard]] std::span<const TaskField> taskFields();
/// The field with this id, or nullptr.
[[nodiscard]] const TaskField* taskField(std::string_view id);

struct BaselineField {
    std::string_view id;
    std::optional<Quantity> Baseline::*member;
    Unit unit = Unit::None;
    Bounds bounds;

    [[nodiscard]] std::string pointer() const; ///< "/baseline/" + id
};
[[nodiscard]] std::span<const BaselineField> baselineFields();

/// Word of an enumerator as files write it ("ownPremises").
[[nodiscard]] std::string_view wordOf(TaskType value);
[[nodiscard]] std::string_view wordOf(DataResidency value);
[[nodiscard]] std::string_view wordOf(KnowledgeNeeded value);
[[nodiscard]] std::string_view wordOf(TrafficPattern value);
[[nodiscard]] std::optional<DataResidency> dataResidencyFromWord(std::string_view word);

} // namespace tunepoint
