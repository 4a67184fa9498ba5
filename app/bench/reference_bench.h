// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/evaluation.h"

namespace tunepoint {

/// Prints how fast the reference workload is evaluated, beside the plain loop over ledgerOf() and
/// figuresOf(), in wall time and in processor time, and how much memory it took at most. Returns whether the
/// workload is what it says.
[[nodiscard]] bool benchReference(const Catalogue& catalogue);

/// Evaluates the workload twenty times on one thread and prints nothing: for a profiler.
void repeatReference(const Catalogue& catalogue, Depth depth);

/// The same with two hundred edits and 2,000 trials after each.
void repeatEdit(const Catalogue& catalogue);

} // namespace tunepoint
