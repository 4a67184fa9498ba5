// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint {

/// Where it is worth trying an input, in its own unit.
struct InputRange {
    double low = 0;
    double high = 1; ///< > low
    bool logarithmic = false; ///< by factors: the range spans more than twenty times
    std::optional<double> p10; ///< empty: the input is certain
    std::optional<double> p50;
    std::optional<double> p90;

    bool operator==(const InputRange&) const = default;

    /// Place of a value along the range: 0 at low, 1 at high; values outside stand at the end.
    [[nodiscard]] double position(double value) const;
    /// The value at a place from 0 to 1.
    [[nodiscard]] double value(double position) const;
};

/// P1 to P99 of an uncertain input; of a certain one a quarter to four times its value, a share from 0 to 1;
/// always within its natural bounds, and wide enough for `also`, where given.
[[nodiscard]] InputRange inputRange(const Input& input, std::optional<double> also = std::nullopt);

/// Pointers of up to `count` inputs that move the answer most: by the tornado's swing of the margin over the
/// runner-up, then by what knowing them is worth; without a sensitivity the shared inputs first, uncertain
/// ones before certain ones. No pointer twice.
[[nodiscard]] std::vector<std::string> strongestInputs(const Evaluation& evaluation, std::size_t count);

/// Pointers of all inputs that are one draw with the one at `pointer` (definition 22), in the order of the
/// inputs; itself alone where it shares with none. A flip point holds for all of them at the same value.
[[nodiscard]] std::vector<std::string> pointersOfDraw(
    const Evaluation& evaluation, const std::string& pointer);

} // namespace tunepoint
