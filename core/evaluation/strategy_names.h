// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"

namespace tunepoint {

/// JSON pointer of a strategy of the document: "/strategies/2".
[[nodiscard]] std::string strategyPointer(std::size_t index);

/// What a document names that only the catalogue can judge: kinds of strategy, parameters and their words,
/// figures outside a parameter's natural bounds. Works on a document that could be read only in part, so that
/// everything that is wrong comes to light at once.
[[nodiscard]] Problems checkNames(const Assessment& assessment, const Catalogue& catalogue);

} // namespace tunepoint
