// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/uncertainty/region.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tunepoint {

/// Whether a larger figure is the better one: accuracy and correct items are, costs and times are not.
[[nodiscard]] bool moreIsBetter(OutcomeFigure figure);

/// The figure in the central case; empty where it is undefined.
[[nodiscard]] std::optional<double> centralOutcome(const StrategyResult& strategy, OutcomeFigure figure);

/// What the trials say of the figure; empty where it is undefined or none have been run.
[[nodiscard]] std::optional<Summary> outcomeChance(const StrategyResult& strategy, OutcomeFigure figure);

/// The figure in the trials that are kept; empty likewise.
[[nodiscard]] std::span<const float> outcomeTrials(const StrategyResult& strategy, OutcomeFigure figure);

/// Strategies that no other beats on both figures, by ascending x; only those that are eligible, comparable
/// and have both. For cost per month and accuracy it is Evaluation::paretoFront.
[[nodiscard]] std::vector<std::string> outcomeFront(
    const Evaluation& evaluation, OutcomeFigure x, OutcomeFigure y);

/// By strategy, in the evaluation's order: share of the trials in which it is on that front. Of all trials
/// for cost per month and accuracy (StrategyChance::paretoProbability), of those kept for other figures.
/// Empty for strategies that cannot be on it, and without trials.
[[nodiscard]] std::vector<std::optional<double>> frontProbabilities(
    const Evaluation& evaluation, OutcomeFigure x, OutcomeFigure y);

/// The strictest round limit on a figure that every strategy with that figure keeps in the central case, three
/// significant digits: at least so much where more is better, else at most. Empty: no strategy has the figure.
[[nodiscard]] std::optional<double> loosestLimit(const Evaluation& evaluation, OutcomeFigure figure);

/// Where a strategy's trials lie in the plane of two figures.
struct OutcomeRegions {
    std::vector<PlanePoint> half; ///< outline that holds 50% of the trials
    std::vector<PlanePoint> most; ///< outline that holds 90%
};

/// Regions of the trials that are kept, in the figures' own units: shares are taken by their log-odds and
/// money and times by their logarithm where all trials allow it, so that no region passes 100% or 0. Empty
/// without trials or where nothing is uncertain. Source: docs/models/sensitivity.md, section 9.
[[nodiscard]] OutcomeRegions outcomeRegions(const StrategyResult& strategy, OutcomeFigure x, OutcomeFigure y);

} // namespace tunepoint
