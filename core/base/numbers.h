// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tunepoint {

/// Shortest text that reads back as the same double, the same in every locale ("0.1", "1e+30").
[[nodiscard]] std::string numberText(double value);

/// The finite number that the whole of `text` spells with a decimal point; nothing otherwise.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

} // namespace tunepoint
