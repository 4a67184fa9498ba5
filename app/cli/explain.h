// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <ostream>

namespace tunepoint::cli {

/// Where every option's accuracy comes from, what threatens it and what it takes to keep, in words and with
/// its learning curve as a table.
void sayAccuracy(const Evaluation& evaluation, const ui::Format& format, std::ostream& out);

} // namespace tunepoint::cli
