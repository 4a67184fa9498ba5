// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

namespace tunepoint::ui {

/// What is wrong, where, and what to do: one or two plain sentences. With the document that it is about, its
/// criteria go by their names instead of their numbers.
[[nodiscard]] QString problemSentence(
    const Problem& problem, const Format& format, const Assessment* document = nullptr);
/// Where a problem is, in words: "Task, items per month"; the pointer itself where no name fits.
[[nodiscard]] QString problemPlace(const Problem& problem);
/// The same for a pointer alone; with the document, its criteria go by their names.
[[nodiscard]] QString placeOf(const std::string& pointer, const Assessment* document = nullptr);
/// A strategy's name between quotation marks, for sentences: names may hold commas and colons of their own.
[[nodiscard]] QString quotedStrategy(
    const std::string& id, const Evaluation& evaluation, const Format& format);
/// Why a gate let a strategy pass or not.
[[nodiscard]] QString gateSentence(const GateResult& gate, const Format& format);
/// What a gate asks for, in few words: the document's name for it, else the name of its kind.
[[nodiscard]] QString gateName(const GateResult& gate);
/// A reason of the recommendation.
[[nodiscard]] QString reasonSentence(
    const Reason& reason, const Evaluation& evaluation, const Format& format);
/// The answer in one sentence, for the headline bar, the start page, the terminal and the report.
[[nodiscard]] QString headline(const Evaluation& evaluation, const Format& format);
/// The reasons as sentences, strongest first.
[[nodiscard]] QStringList reasonSentences(const Evaluation& evaluation, const Format& format);
/// How many rates of return there are, and which: "31% a year", "none", "several: …".
[[nodiscard]] QString rateOfReturnText(const InternalRateOfReturn& rate, const Format& format);

} // namespace tunepoint::ui
