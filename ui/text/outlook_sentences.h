// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

namespace tunepoint::ui {

/// How sure the recommendation is and how far its money may stray; empty until trials have been run.
[[nodiscard]] QString chanceSentence(const Evaluation& evaluation, const Format& format);
/// The document's name of a scenario; else that of a standard one, else its id in words.
[[nodiscard]] QString scenarioName(const std::string& id, const std::string& name);
/// What the choice would be in a scenario.
[[nodiscard]] QString scenarioSentence(
    const ScenarioResult& scenario, const Evaluation& evaluation, const Format& format);
/// What it is worth to begin with one option, look, and move on only if that pays; and when to move.
[[nodiscard]] QStringList stagedPathSentences(
    const StagedPathResult& path, const Evaluation& evaluation, const Format& format);
/// What a start one month later costs; empty when that is not known.
[[nodiscard]] QString delaySentence(const Evaluation& evaluation, const Format& format);
/// What a day of the calendar brings, without the day.
[[nodiscard]] QString calendarSentence(
    const CalendarEntry& entry, const Evaluation& evaluation, const Format& format);

} // namespace tunepoint::ui
