// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <functional>
#include <string>

namespace tunepoint {

using QuantityVisitor = std::function<void(const std::string& pointer, const Quantity& quantity)>;

/// Visits every stated quantity with its JSON pointer, in the order of the file. Earlier versions are left
/// out.
void forEachQuantity(const Assessment& assessment, const QuantityVisitor& visit);

/// Whether the pointer names a quantity that the document states, or one that it could state and the
/// catalogue fills in: a field of the task or baseline, or a parameter of one of its strategies.
[[nodiscard]] bool namesQuantity(const Assessment& assessment, const std::string& pointer);

} // namespace tunepoint
