// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace tunepoint {

/// What the frameworks ask of the figures: where tuned and prompted options cost the same, and how fast the
/// prompted ones answer. The order and the names of the options change nothing.
[[nodiscard]] FrameworkFigures frameworkFigures(const Evaluation& evaluation);

} // namespace tunepoint
