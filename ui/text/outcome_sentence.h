// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/recommendation.h"
#include "ui/text/format.h"

#include <QString>

#include <optional>

namespace tunepoint::ui {

/// What a recommendation came to, without the figures behind it: what a stored document still tells.
struct OutcomeWords {
    Outcome outcome = Outcome::NoStrategies;
    QString best; ///< name of the winner, plain; empty: there was none
    QString second; ///< of the runner-up
    std::optional<double> probabilityBest; ///< empty: without trials
};

/// The recommendation in one sentence, from these words alone.
[[nodiscard]] QString outcomeSentence(const OutcomeWords& words, const Format& format);

} // namespace tunepoint::ui
