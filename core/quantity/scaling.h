// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

namespace tunepoint {

/// The quantity whose every value is `factor` times that of `quantity`, truncation included; its provenance
/// stays. A factor of 0 gives a certain 0. Whether it still fits its field's bounds is for check() to say.
/// Range: factor >= 0, finite.
[[nodiscard]] Quantity scaled(Quantity quantity, double factor);

} // namespace tunepoint
