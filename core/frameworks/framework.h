// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/judgement.h"

#include <span>
#include <string>
#include <vector>

namespace tunepoint {

/// An answer that speaks for a verdict, or against it: an id for ui/text with plain values.
struct Trigger {
    std::string id;
    std::string pointer; ///< the field that was answered
    std::vector<std::string> args;
    bool uncertain = false; ///< the threshold lies inside the answer's range

    bool operator==(const Trigger&) const = default;
};

/// How a step of a framework's process stands.
enum class StepState { Done, Here, Ahead, Skipped, Met, NotMet, Unknown, Note };
inline constexpr std::array<std::string_view, 8> kStepStateWords{
    "done", "here", "ahead", "skipped", "met", "notMet", "unknown", "note"};

/// A step of its ladder or stages, a row of its table or panel, or a note beside it.
struct Step {
    std::string id;
    StepState state = StepState::Note;
    std::vector<std::string> args;

    bool operator==(const Step&) const = default;
};
using Steps = std::vector<Step>;

/// One published way to decide: the rule behind a FrameworkSpec of the same id.
struct Framework {
    std::string_view id;
    /// Its verdict with what speaks for and against. Pure; looks at no fact but those of the spec's
    /// questions.
    Judgement (*judge)(const Case& c);
    /// Its process, with the place where the team stands.
    Steps (*steps)(const Case& c, const Judgement& judgement);
};

/// All of them, in the order in which they are shown.
[[nodiscard]] std::span<const Framework> frameworks();

/// A number as an argument.
[[nodiscard]] std::string argumentText(double value);

} // namespace tunepoint
