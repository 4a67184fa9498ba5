// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

namespace tunepoint {

/// Posterior of an accuracy with logit-normal prior (mean, sd on the log-odds scale) after `correct` of
/// `items` were right: exact on a grid (definition 25), as equally likely values. Range: sd > 0, 0 <= correct
/// <= items.
[[nodiscard]] Quantity pilotPosterior(double priorMean, double priorSd, int correct, int items);

/// What a prior is worth in labelled pilot items: 1 / (p(1-p)s²) - 1 with p at the prior's median, not below
/// 0. Source: evidence notes on effective sample size; docs/models/accuracy.md.
[[nodiscard]] double worthInItems(double priorMean, double priorSd);

} // namespace tunepoint
