// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/quantities.h"

namespace tunepoint {

[[nodiscard]] NamedInputs readNamedInputs(const Json& node, const std::string& pointer, Problems& problems);
void writeNamedInputs(JsonWriter& writer, const NamedInputs& group);

/// Reports a name that is missing or too long, and UnknownReference for pointers that name no quantity.
void checkNamedInputs(
    const NamedInputs& group, const QuantityNames& names, const std::string& pointer, Problems& problems);

} // namespace tunepoint
