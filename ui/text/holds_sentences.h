// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/holds.h"
#include "ui/text/format.h"

#include <QString>

namespace tunepoint::ui {

/// The answer in one sentence: whether the decision holds, for what day, and what it is compared with.
[[nodiscard]] QString holdsSentence(
    const HoldsReport& report, const Assessment& assessment, const Format& format);
/// One thing that moved.
[[nodiscard]] QString movementSentence(
    const Movement& movement, const Assessment& assessment, const Format& format);

} // namespace tunepoint::ui
