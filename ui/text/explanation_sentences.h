// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/explanation.h"
#include "ui/text/format.h"

#include <QString>

#include <string_view>

namespace tunepoint::ui {

/// "How was this computed", in words.

[[nodiscard]] QString explainedName(ExplainedFigure figure); ///< "Total cost"
/// What a term or line of a formula is; `id` is FormulaTerm::id or FormulaStep::id.
[[nodiscard]] QString formulaTermName(std::string_view id);
/// A number of a formula in its unit, in full; of a term by month what its months add up to.
[[nodiscard]] QString formulaTermText(const FormulaTerm& term, const Format& format);
/// The line with the names of its terms: "Total cost ÷ Items handled".
[[nodiscard]] QString formulaInWords(const FormulaStep& step);
/// The line with its numbers: "$1,700 ÷ 12,000 = $0.14"; terms by month keep their names.
[[nodiscard]] QString formulaInNumbers(const FormulaStep& step, const Format& format);
/// Why there is no figure, or what to know of it; empty for None.
[[nodiscard]] QString explanationNote(ExplanationNote note);
/// The figure as it is shown: with its unit, or "unknown".
[[nodiscard]] QString explainedText(const Explanation& explanation, const Format& format);

} // namespace tunepoint::ui
