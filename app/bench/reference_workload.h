// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/catalogue/catalogue.h"

namespace tunepoint {

inline constexpr std::size_t kReferenceStrategies = 10;
inline constexpr std::size_t kReferenceInputs = 18; ///< uncertain ones, of each strategy
inline constexpr std::uint64_t kReferenceTrials = 100'000; ///< rounded up to 131,072 by the Sobol' sampler

/// The document that speed is measured on: ten archetypes over 36 months, each with 18 parameters as PERT
/// distributions around what the catalogue says, every other figure certain. The full model runs: accuracy
/// by learning curve, retrieval and cascade, review, retirements, re-tuning, GPUs.
[[nodiscard]] Assessment referenceWorkload(const Catalogue& catalogue);

/// The document with one figure of one strategy changed: what an edit does.
[[nodiscard]] Assessment edited(Assessment assessment, double factor);

} // namespace tunepoint
