// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <string>

namespace tunepoint::cli {

/// What is missing before anybody should decide, and what each risks, as text for a terminal; empty when
/// nothing is. `all`: what is met as well.
[[nodiscard]] std::string readinessText(const Evaluation& evaluation, const ui::Format& format, bool all);

} // namespace tunepoint::cli
