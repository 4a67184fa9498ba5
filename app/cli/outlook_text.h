// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <iosfwd>

namespace tunepoint::cli {

/// Scenarios side by side, the staged path, what waiting costs, and the days ahead.
void sayOutlook(const Evaluation& evaluation, const ui::Format& format, std::ostream& out);

} // namespace tunepoint::cli
