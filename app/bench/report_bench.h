// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace tunepoint {

/// Prints how long the full report of each example takes, its evaluation excluded, and how many pages it has.
/// Returns false when one cannot be made.
[[nodiscard]] bool benchReports(const Catalogue& catalogue);

} // namespace tunepoint
