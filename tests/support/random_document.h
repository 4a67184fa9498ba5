// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "tests/support/dice.h"

#include <string>

namespace tunepoint::support {

/// A document without errors that may use every field, every shape of a quantity, unknown keys at every level
/// and texts that are hard on a file format.
[[nodiscard]] Assessment randomDocument(Dice& dice);

/// Quotes, control characters, emoji, right-to-left; at most `longest` characters.
[[nodiscard]] std::string randomText(Dice& dice, std::size_t longest);

[[nodiscard]] Quantity randomQuantity(Dice& dice, const Bounds& bounds);

} // namespace tunepoint::support
