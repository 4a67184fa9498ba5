// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// What a step of the present process asks of whoever does it.
enum class StepFeature {
    // for which rules in code are enough
    FixedRules, ///< the right result follows from rules that can be written down
    StructuredData, ///< it reads and writes fields, not prose
    ExactArithmetic, ///< sums, rates, dates
    HighVolume, ///< too many items for people
    // where a language model is at its best
    LanguageUnderstanding, ///< reads what people wrote or said
    CreativeGeneration, ///< ideas, drafts, variants
    OpenKnowledge, ///< questions that need broad knowledge
    // what stays with people
    Judgement, ///< weighs what no rule settles
    Accountability, ///< somebody has to answer for the result by name
    Empathy, ///< the other side needs a person
    Irreversible, ///< what is done cannot be undone
    RegulatedDecision ///< the law asks for a person's decision or a reason that can be checked
};

/// In the order of StepFeature.
inline constexpr std::array<std::string_view, 12> kStepFeatureWords{"fixedRules", "structuredData",
    "exactArithmetic", "highVolume", "languageUnderstanding", "creativeGeneration", "openKnowledge",
    "judgement", "accountability", "empathy", "irreversible", "regulatedDecision"};

/// Who does a step.
enum class Performer { BusinessLogic, Person, Model };
inline constexpr std::array<std::string_view, 3> kPerformerWords{"businessLogic", "person", "model"};

/// Link of a step to the assessment in the same file.
inline constexpr std::string_view kThisAssessment = ".";

/// One step of the process that the task stands in.
struct WorkflowStep {
    std::string id; ///< stable key for files, tests and the command line; never shown
    std::string name;
    std::vector<StepFeature> features; ///< each once
    std::optional<Performer> performer; ///< chosen by people; empty: not decided
    /// Assessment of this step: a path relative to the document's folder, without "..", or "." for the
    /// document itself; empty: none.
    std::string assessment;
    std::string strategy; ///< id of the linked assessment's option that counts; empty: the recommended one
    std::optional<Quantity> itemsPerMonth; ///< items that reach the step; empty: all
    std::optional<Quantity> minutesPerItem; ///< a person's time
    std::optional<Quantity> wagePerHour; ///< of that person; empty: the baseline's
    std::optional<Quantity> costPerItem; ///< besides that time
    std::optional<Quantity> accuracy; ///< share of items that leave the step right
    UnknownKeys unknown;

    bool operator==(const WorkflowStep&) const = default;
};

} // namespace tunepoint
