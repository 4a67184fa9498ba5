// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/decision/gates.h"
#include "core/uncertainty/spread.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// Whether a person stands behind a step that a machine does.
enum class Oversight {
    None,
    Approval ///< a person approves each result before it takes effect
};

/// How far the figures of an assessment range. Empty: no such figure, or no trials have been run.
struct LinkedSpreads {
    std::optional<Spread> itemsPerMonth;
    std::optional<Spread> costPerMonth;
    std::optional<Spread> oneOffCost;
    std::optional<Spread> netPresentValue;
    std::optional<Spread> accuracy;

    bool operator==(const LinkedSpreads&) const = default;
};

/// What the assessment of a step says, found by whoever can open it.
struct LinkedFigures {
    std::string title;
    std::string strategy; ///< id of the option that counts
    std::string strategyName;
    std::string currency;
    std::optional<double> itemsPerMonth;
    std::optional<double> costPerMonth; ///< recurring, without errors
    std::optional<double> oneOffCost;
    std::optional<double> netPresentValue;
    std::optional<double> accuracy;
    LinkedSpreads spreads;

    bool operator==(const LinkedFigures&) const = default;
};
using Links = std::map<std::string, LinkedFigures>; ///< by id of the step

/// Ranges of a step's figures. Empty: no such figure, or the step's assessment was evaluated without trials.
struct StepRanges {
    std::optional<PercentileRange> share;
    std::optional<PercentileRange> itemsPerMonth;
    std::optional<PercentileRange> hoursPerMonth;
    std::optional<PercentileRange> costPerMonth;
    std::optional<PercentileRange> netPresentValue;
    std::optional<PercentileRange> accuracy;

    bool operator==(const StepRanges&) const = default;
};

/// Ranges of the totals; empty likewise.
struct ProcessRanges {
    std::optional<PercentileRange> itemsPerMonth;
    std::optional<PercentileRange> costPerMonth;
    std::optional<PercentileRange> hoursPerMonth;
    std::optional<PercentileRange> oneOffCost;
    std::optional<PercentileRange> netPresentValue;
    std::optional<PercentileRange> shareRightAtMost; ///< of shareRight where that is known
    std::optional<PercentileRange> rightItemsPerMonth;

    bool operator==(const ProcessRanges&) const = default;
};

/// One step with who should do it. Money in the document's currency.
struct MappedStep {
    std::string id;
    std::string name;
    std::vector<StepFeature> features;
    std::optional<Performer> chosen; ///< by people
    std::optional<Performer> proposed; ///< empty: the features do not say
    Oversight oversight = Oversight::None; ///< of the proposal
    std::vector<Reason> reasons; ///< of the proposal, strongest first; ids of mapReasonIds()
    std::optional<Reason> clash; ///< why the chosen one is another than the proposed; id of mapClashIds()
    std::string assessment; ///< the link, as the document has it
    std::optional<LinkedFigures> linked; ///< empty: no link, or it was not opened
    double share = 1; ///< of the process's items that reach the step
    std::optional<double> itemsPerMonth;
    std::optional<double> hoursPerMonth; ///< of people
    std::optional<double> costPerMonth;
    std::optional<double> netPresentValue; ///< linked steps only
    std::optional<double> accuracy;
    StepRanges ranges;

    bool operator==(const MappedStep&) const = default;
};

/// The process with its totals. A total that a step is missing from says so by that step's id.
struct ProcessMap {
    std::vector<MappedStep> steps; ///< in the document's order
    std::optional<double> itemsPerMonth; ///< that enter: the largest of the steps'
    double costPerMonth = 0; ///< of the steps that have one
    std::vector<std::string> withoutCost; ///< ids
    double hoursPerMonth = 0; ///< of people
    double oneOffCost = 0; ///< of the linked assessments
    double netPresentValue = 0; ///< of the linked assessments
    /// Items that leave the whole process right: the product over the steps of 1 - share·(1 - accuracy), as
    /// errors of one step are neither mended nor found by another. Empty where a step has no accuracy.
    std::optional<double> shareRight;
    double shareRightAtMost = 1; ///< the product over the steps that have an accuracy
    std::vector<std::string> withoutAccuracy; ///< ids
    std::optional<double> rightItemsPerMonth;
    std::string weakestStep; ///< id of the step that most items are lost in; empty: none loses any
    std::vector<std::string> clashes; ///< ids of steps
    std::vector<std::string>
        otherCurrency; ///< ids of steps whose assessment is in another currency: left out
    ProcessRanges ranges;

    bool operator==(const ProcessMap&) const = default;
};

/// Ids that ui/text has a sentence for.
[[nodiscard]] std::vector<std::string> mapReasonIds();
[[nodiscard]] std::vector<std::string> mapClashIds();

/// Who should do a step, by its features alone: a model only where language, ideas or broad knowledge are
/// asked for; a person where somebody must answer for the result, feel with the other side or judge without
/// rules; business logic for the rest. A step that a model should do and that cannot be undone, that the law
/// reserves or that needs judgement keeps a person's approval.
/// Source: article 000, line 13 ("maintain existing solid business logic … while precisely integrating the
/// LLM at points where it can shine brightest"); docs/models/workflow.md.
[[nodiscard]] MappedStep proposePerformer(const WorkflowStep& step);

/// The document's workflow with its proposals, clashes and totals; `links` by step id. Central
/// figures with their ranges (addProcessRanges()).
[[nodiscard]] ProcessMap mapProcess(const Assessment& assessment, const Links& links);

} // namespace tunepoint
