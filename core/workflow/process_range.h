// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/process_map.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace tunepoint {

/// What a step's figures are made from, in one state of the world.
struct StepInputs {
    std::optional<double> itemsPerMonth;
    std::optional<double> minutesPerItem;
    std::optional<double> wagePerHour;
    std::optional<double> costPerItem;
    std::optional<double> accuracy; ///< as the map states it
    bool linked = false;
    std::optional<double> linkedCostPerMonth;
    std::optional<double> linkedOneOffCost;
    std::optional<double> linkedNetPresentValue;
    std::optional<double> linkedAccuracy;
};

/// A step's figures in that state; as in MappedStep.
struct StepFigures {
    double share = 1;
    std::optional<double> itemsPerMonth;
    std::optional<double> hoursPerMonth;
    std::optional<double> costPerMonth;
    std::optional<double> netPresentValue;
    std::optional<double> accuracy;
    double lost = 0; ///< share of the process's items that go wrong in the step
};

/// The process in that state; as in ProcessMap.
struct ProcessFigures {
    std::vector<StepFigures> steps;
    std::optional<double> itemsPerMonth;
    double costPerMonth = 0;
    double hoursPerMonth = 0;
    double oneOffCost = 0;
    double netPresentValue = 0;
    double shareRightAtMost = 1;
};

/// Works out `figures` from one entry for each step, in the document's order.
void fillProcessFigures(std::span<const StepInputs> steps, ProcessFigures& figures);

/// The inputs of every step at their medians; `map` has the steps with what they link to.
[[nodiscard]] std::vector<StepInputs> centralInputs(const Assessment& assessment, const ProcessMap& map);

inline constexpr std::size_t kProcessTrials = 4096;

/// Fills the ranges of `map`: P10 and P90 of kProcessTrials trials in which every stated quantity is drawn by
/// itself, the task's items and the wage of today once for all steps, and the figures of an assessment from
/// their percentiles, once for all steps that link to the same option. The document's seed gives the same
/// bits. Source: docs/models/workflow.md, "Ranges".
void addProcessRanges(ProcessMap& map, const Assessment& assessment);

} // namespace tunepoint
