// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tunepoint {

/// One line of a table of GPU memory needed to tune a model.
struct MemoryPoint {
    double billions = 0; ///< parameters of the model
    double gigabytes = 0;
};

/// Memory needed for a model of this size: between two lines of the table linear, outside it in proportion to
/// the nearest. The table ascends and is not empty. Source of tables: evidence rows MEM-001 to -003.
[[nodiscard]] double memoryNeeded(std::span<const MemoryPoint> table, double billions);

/// Largest model, in billions of parameters, that can be tuned with this memory: memoryNeeded() inverted.
[[nodiscard]] double largestModel(std::span<const MemoryPoint> table, double gigabytes);

} // namespace tunepoint
