// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"

#include <QString>

#include <string_view>

namespace tunepoint::ui {

/// Name of a figure of the model, one of figureNames(): "Cost a month". A test walks the list.
[[nodiscard]] QString modelFigureName(std::string_view figure);
/// Unit in which it is shown.
[[nodiscard]] Unit modelFigureUnit(std::string_view figure);

} // namespace tunepoint::ui
