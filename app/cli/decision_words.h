// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <string>

namespace tunepoint::cli {

/// The decision by several criteria as text: weights with their stable ranges, every method's figures, and
/// where the methods differ. Empty without criteria.
[[nodiscard]] std::string decisionWords(const Evaluation& evaluation, const ui::Format& format, int width);

} // namespace tunepoint::cli
