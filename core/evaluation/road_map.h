// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <vector>

namespace tunepoint {

/// What to do first, and at which measured figures to move on. Reads the evaluation's figures and its
/// recommendation (all but the road map); empty where nothing is recommended. Steps, with their arguments:
/// measureBaseline; pilot {strategy, items, cost}; startWith {strategy, weeks until first use}; moveTo
/// {strategy, weeks}; volumeAbove and volumeBelow {strategy to move to, items per month, now} and, where yet
/// another takes over further on, {…, strategy, items per month};
/// accuracyBelow {strategy to move to, accuracy, items to measure it on, strategy measured}; inputBeyond
/// {strategy to move to, figure, median now} with the input's pointer; lookAgain {months}.
[[nodiscard]] std::vector<RoadMapStep> roadMap(const Evaluation& evaluation);

/// A volume beyond which another strategy is worth most.
struct VolumeTakeover {
    double volume = 0; ///< items per month
    std::string to; ///< id

    bool operator==(const VolumeTakeover&) const = default;
};

/// Where others take over from the recommended strategy as volumes fall and as they rise, nearest first.
struct VolumeTakeovers {
    std::vector<VolumeTakeover> below;
    std::vector<VolumeTakeover> above;

    bool operator==(const VolumeTakeovers&) const = default;
};

/// Within a factor of 20 of today's volume, in the central case and all else fixed: at each break-even volume
/// the two change places, and only who then leads all counts. Empty where the recommended strategy does not
/// lead in the central case.
[[nodiscard]] VolumeTakeovers volumeTakeovers(const Evaluation& evaluation);

/// Accuracy of `a` at which it brings no more than `b`, from its break-even accuracy by a straight line, as
/// money is linear in accuracy: accuracy - (NPV_a - NPV_b) / slope. Empty where either is undefined, or
/// outside 0 to 1.
[[nodiscard]] std::optional<double> accuracyOfEqualValue(const CentralFigures& a, const CentralFigures& b);

/// Items on which an accuracy `expected` must be measured to tell it from `limit`: one-sided test of one
/// proportion at 5%, power 80%, normal approximation. At least 1; empty when they are equal or not
/// strictly between 0 and 1.
/// Source: any textbook, e.g. Fleiss, Levin and Paik (2003), section 2.4; docs/models/recommendation.md.
[[nodiscard]] std::optional<double> itemsToTell(double expected, double limit);

} // namespace tunepoint
