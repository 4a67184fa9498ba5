// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/quantity/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace tunepoint {

/// Reads a quantity in any of its forms: a number, {"value"}, {"low", "likely", "high"} or {"distribution",
/// …}, with truncation and provenance. Reports what has the wrong shape; whether the figures make sense is
/// check()'s part. Nothing when no form can be told.
[[nodiscard]] std::optional<Quantity> readQuantity(
    const Json& node, const std::string& pointer, Problems& problems);

/// The key's quantity into `out`, which stays as it was when the key is missing or wrong.
void readQuantity(ObjectReader& object, std::string_view key, std::optional<Quantity>& out);
void readQuantity(ObjectReader& object, std::string_view key, Quantity& out);

/// Whether the quantity is a certain number and nothing else, and so written as a plain number.
[[nodiscard]] bool isPlainNumber(const Quantity& quantity);

void writeQuantity(JsonWriter& writer, const Quantity& quantity);
/// Left out when unknown.
void writeQuantity(JsonWriter& writer, std::string_view key, const std::optional<Quantity>& quantity);

} // namespace tunepoint
