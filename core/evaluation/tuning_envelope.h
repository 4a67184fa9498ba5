// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accuracy/tuning_memory.h"
#include "core/catalogue/catalogue.h"

#include <vector>

namespace tunepoint {

enum class TuningMethod {
    Full, ///< every weight, 16 bits
    Adapter, ///< low-rank adapter, 16 bits
    QuantisedAdapter ///< low-rank adapter on a model of 4 bits
};

/// GPU memory that the catalogue's evidence gives for a method, by model size ascending; empty when the
/// evidence has no such row or its sizes are not written like "13B".
[[nodiscard]] std::vector<MemoryPoint> memoryTable(const Catalogue& catalogue, TuningMethod method);

/// What a method needs for a model, and how far a memory reaches.
struct TuningEnvelope {
    double gigabytesNeeded = 0;
    double largestBillions = 0; ///< that the memory at hand can tune
    bool fits = false;
};

/// Whether a model of `billions` of parameters can be tuned with `gigabytes` of GPU memory in all; empty
/// without a table. Range: both > 0.
[[nodiscard]] std::optional<TuningEnvelope> tuningEnvelope(
    const Catalogue& catalogue, TuningMethod method, double billions, double gigabytes);

} // namespace tunepoint
