// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <string>

namespace tunepoint {

/// 16 hexadecimal digits that are the same for documents with the same figures to work with: names, notes and
/// records around the decision leave it alone. Source: Fowler, Noll and Vo's hash FNV-1a, 64 bits.
[[nodiscard]] std::string figuresFingerprint(const Assessment& assessment);

/// What a finished evaluation of a document came to, to be stored in it.
[[nodiscard]] LastEvaluation recordOf(const Assessment& assessment, const Evaluation& evaluation);

/// Figures that are no longer what the document recorded: a FiguresMoved for each net present value, and for
/// the winner where both were found in the same way. Nothing where the document has been changed since,
/// speaks for another day, or recorded nothing.
[[nodiscard]] Problems movedFigures(const Assessment& assessment, const Evaluation& evaluation);

} // namespace tunepoint
