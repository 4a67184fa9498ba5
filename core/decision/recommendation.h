// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/gates.h"
#include "core/economics/figures.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

enum class Outcome { Clear, NoClearWinner, MeasureFirst, DoNothing, NoneEligible, NoStrategies };

struct Recommendation {
    Outcome outcome = Outcome::NoStrategies;
    std::optional<std::string> strategy; ///< id
    std::optional<std::string> runnerUp; ///< id
    std::vector<Reason> reasons; ///< strongest first

    bool operator==(const Recommendation&) const = default;
};

/// One strategy as the choice sees it.
struct Candidate {
    std::string id;
    bool statusQuo = false;
    bool eligible = true;
    bool comparable = true; ///< false for the status quo without a baseline (definition 19)
    const CentralFigures* figures = nullptr;
    const std::vector<GateResult>* gates = nullptr;
    double objective = 0; ///< net present value, expected where trials have been run, else central
};

/// A break-even volume of two strategies, for the reasons.
struct VolumeTurn {
    std::string a;
    std::string b;
    double volume = 0;
};

/// The eligible strategy with the best objective; without a baseline all values are costs, so
/// it is the least cost for the same work. With a baseline and nothing above zero the answer is to do
/// nothing. Ties go to the earlier one and are named among the reasons.
[[nodiscard]] Recommendation recommend(const std::vector<Candidate>& candidates, bool hasBaseline,
    const std::vector<VolumeTurn>& turns, double itemsPerMonth);

/// Strategies that no other beats on both cost per month and accuracy, by ascending cost; only those that are
/// eligible, comparable and have both figures.
[[nodiscard]] std::vector<std::string> paretoFront(const std::vector<Candidate>& candidates);

} // namespace tunepoint
