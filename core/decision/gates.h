// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/economics/figures.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// An id for ui/text with plain values: why a gate let a strategy pass or not, or why a strategy is
/// recommended.
struct Reason {
    std::string id;
    std::vector<std::string> args;

    bool operator==(const Reason&) const = default;
};

struct GateResult {
    std::string id; ///< the gate's id; gates of the task are named after their field ("requiredAccuracy")
    std::string name; ///< the document's name for it, empty for gates of the task
    GateKind kind = GateKind::Custom;
    bool passed = true;
    bool checked = true; ///< false: what it judges is unknown, so it stops nobody
    std::optional<double> limit;
    std::optional<double> actual;
    Reason reason;
    std::string measure{}; ///< custom only: figure or criterion that is judged
    Direction direction = Direction::Minimise; ///< Maximise: at least the limit is asked for
    std::optional<double> probabilityPassed{}; ///< by trials; empty: not checked, or central case only

    bool operator==(const GateResult&) const = default;
};

/// Whose weights the strategy runs on.
enum class WeightsOwner {
    NoModel, ///< nothing to own
    Provider,
    Own
};

/// Something dated that stops a strategy from starting.
struct ClosingFact {
    std::string id; ///< "tuningClosed" or "modelRetired"
    std::string what; ///< provider or model, as people write it
    std::string date; ///< ISO 8601
    std::string source;
};

/// What gates ask of one strategy beyond its figures.
struct GateFacts {
    DataResidency residency = DataResidency::Anywhere; ///< the strictest place it can keep data in
    bool residencyKnown = false;
    WeightsOwner weights = WeightsOwner::Provider;
    bool weightsKnown = false;
    std::vector<ClosingFact> closings; ///< already past on the evaluation's date
};

/// Whether a figure keeps a limit. Figures that come out of a sum of decimals may miss it by a rounding
/// error: that is no failure.
[[nodiscard]] bool keepsLimit(double actual, double limit, Direction wanted);

/// Judges one strategy by its central figures (definition 27): the gates that the task's fields make by
/// themselves, the document's gates, and the dates that have passed. A gate whose figure is unknown stops
/// nobody and says that it was not checked.
[[nodiscard]] std::vector<GateResult> judgeGates(const Assessment& assessment, const Strategy& strategy,
    const CentralFigures& figures, const GateFacts& facts);

/// Figure named by "model:<figure>" in criteria and custom gates, e.g. "model:costPerMonth"; empty when
/// undefined or unknown by that name.
[[nodiscard]] std::optional<double> namedFigure(const CentralFigures& figures, std::string_view name);

/// Names that namedFigure() knows.
[[nodiscard]] std::vector<std::string_view> figureNames();

} // namespace tunepoint
