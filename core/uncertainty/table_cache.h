// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"
#include "core/uncertainty/kernels.h"

#include <functional>
#include <memory>
#include <vector>

namespace tunepoint {

using CubicTable = std::shared_ptr<const std::vector<kernels::Cubic>>;

/// The table of a shape with its truncation and bounds, made by `make` if it is not at hand from earlier.
///
/// Making a table takes a tenth of a millisecond, and after an edit all but one are as they were. A table is
/// a pure function of its key and never changes, so whether it was at hand shows in nothing but the time. The
/// last kKeptTables are kept, 32 KiB each. Safe to call from several threads; then `make` may run more than
/// once.
[[nodiscard]] CubicTable tableFor(
    const Quantity& quantity, const Bounds& bounds, const std::function<CubicTable()>& make);

inline constexpr std::size_t kKeptTables = 512;

} // namespace tunepoint
