// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/text/arguments.h"

#include <QString>

namespace tunepoint::ui {

/// Sentence of a problem with criteria, weights, scores or skills; empty for all others.
[[nodiscard]] QString decisionProblem(ProblemCode code, const Arguments& a, const Format& format);

/// A criterion inside a sentence: its name, or that of the catalogue's criterion with this id.
[[nodiscard]] QString namedCriterion(const Arguments& a, std::size_t i, const Format& format);

} // namespace tunepoint::ui
