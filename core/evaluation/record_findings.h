// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/plan.h"

#include <optional>

namespace tunepoint {

/// Judges the records of a document by a finished evaluation of it: fills in `evaluation.records` and warns
/// of figures that are no longer what the document recorded. Figures that records name are inputs by pointer,
/// or "<strategy id>:<figure>" with the names of namedFigure().
void addRecordFindings(Evaluation& evaluation, const Assessment& assessment, const Catalogue& catalogue,
    const Plan& plan, const std::optional<Date>& date);

} // namespace tunepoint
