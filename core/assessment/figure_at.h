// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <string_view>

namespace tunepoint {

/// States `quantity` as the figure that `pointer` names: a task or baseline field, a strategy's parameter,
/// accuracy, cost, trend or lifecycle figure, the discount rate or the exchange rate, a criterion's weight, a
/// gate's limit, a score. What was unknown or taken from the catalogue becomes the document's own. False, and
/// nothing changed, when `pointer` names no place for a figure.
bool setFigure(Assessment& assessment, std::string_view pointer, Quantity quantity);

/// Takes the document's own figure away, so that the catalogue's counts again: a task field or a strategy's
/// parameter. False, and nothing changed, for any other pointer and where nothing is stated.
bool forgetFigure(Assessment& assessment, std::string_view pointer);

} // namespace tunepoint
