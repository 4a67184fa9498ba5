// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace tunepoint::ui {

/// What an automatic group of figures is about: "prices". An unknown id is spelled out.
[[nodiscard]] QString informationGroupName(std::string_view group);

/// Whether the worth of knowing something is shown at all: above its standard error.
[[nodiscard]] bool worthIsSeen(const Estimate& worth);
/// Whether it can be told from zero: above two of them.
[[nodiscard]] bool worthIsSure(const Estimate& worth);

/// What knowing everything, and each group of figures, is worth before deciding; largest first, only what is
/// seen, and said where it may be nothing. Empty without trials.
[[nodiscard]] QStringList informationSentences(const Evaluation& evaluation, const Format& format);

/// The best size of a pilot of each strategy whose pilot pays, what it is worth and what it costs. Says that
/// waiting is counted as free. Empty when none pays.
[[nodiscard]] QStringList pilotSentences(const Evaluation& evaluation, const Format& format);

/// When general models overtake each tuned strategy; empty without trials or tuned strategies.
[[nodiscard]] QStringList overtakenSentences(const Evaluation& evaluation, const Format& format);

} // namespace tunepoint::ui
