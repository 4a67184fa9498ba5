// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/decision/gates.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

enum class ReadinessState { Met, Partly, Missing, NotApplicable };

/// One thing that should stand before anybody decides.
struct ReadinessCheck {
    std::string id; ///< one of readinessIds()
    ReadinessState state = ReadinessState::Missing;
    std::string pointer; ///< where it is put right
    Reason risk; ///< what its absence risks; the arguments are counts, shares or money as the sentence needs

    bool operator==(const ReadinessCheck&) const = default;
};

/// What the checks ask of the evaluation. Empty means unknown or none.
struct ReadinessFacts {
    std::string strategy; ///< id of the recommended one
    bool recommendsStatusQuo = false;
    std::string rival; ///< id of the runner-up
    std::optional<double> accuracy; ///< of the recommended strategy, central
    std::optional<double> rivalAccuracy;
    bool learns = false; ///< whether an eligible strategy learns from examples
    double examplesPlanned = 0; ///< most that such a strategy trains and tests with
    bool retunes = false; ///< whether the recommended strategy, or without one any eligible one, is tuned
    std::optional<double> costPerMonth; ///< of that strategy
};

/// All checks in a fixed order. What cannot be read off the document can be stated: a `statements` entry
/// whose `checklist` is the check's id meets it. Source: docs/models/readiness.md.
[[nodiscard]] std::vector<ReadinessCheck> readiness(
    const Assessment& assessment, const ReadinessFacts& facts);

[[nodiscard]] std::span<const std::string_view> readinessIds();
[[nodiscard]] std::string_view wordOf(ReadinessState state); ///< "notApplicable"

} // namespace tunepoint
