// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/workflow/portfolio.h"
#include "core/workflow/process_map.h"

#include <string>

namespace tunepoint {

/// An evaluated assessment as a task of a portfolio: its eligible, comparable strategies with what they need.
/// With a baseline, going on as today is always among them: it needs no new money and its net present value
/// is 0. Without one the work must be done somehow, and the options are those of the assessment alone; then
/// `options` may be empty. With trials each option has its spreads: of money by the trials, of days by their
/// input.
[[nodiscard]] PortfolioTask portfolioTask(
    const std::string& id, const std::string& title, const Evaluation& evaluation);

/// What an evaluation says to the step that links to it: of the strategy with this id or, when it is empty,
/// of the recommended one. Without either, title and currency alone.
[[nodiscard]] LinkedFigures linkedFigures(
    const std::string& title, const Evaluation& evaluation, const std::string& strategy);

} // namespace tunepoint
