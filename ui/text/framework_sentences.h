// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework_results.h"
#include "ui/text/format.h"

#include <QString>

namespace tunepoint::ui {

/// An answer that speaks for or against a verdict, as a sentence.
[[nodiscard]] QString triggerSentence(const Trigger& trigger, const Format& format);
/// A step of a framework's process.
[[nodiscard]] QString stepSentence(const Step& step, const Format& format);
/// What would make two frameworks say the same.
[[nodiscard]] QString disagreementSentence(const Disagreement& disagreement, const Format& format);
/// The verdict with its second best.
[[nodiscard]] QString verdictSentence(const FrameworkResult& result);

} // namespace tunepoint::ui
