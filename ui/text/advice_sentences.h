// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

namespace tunepoint::ui {

/// The input at a pointer of the effective document: "Tuned: accuracy"; with the number of options where it
/// is one draw of several; its place in words where it is no input, as placeOf() has it.
[[nodiscard]] QString inputAt(
    const std::string& pointer, const Evaluation& evaluation, const Assessment* document = nullptr);
/// The same of that option alone, for what changes there alone.
[[nodiscard]] QString ownInputAt(
    const std::string& pointer, const Evaluation& evaluation, const Assessment* document = nullptr);
/// Several inputs that are one draw, as a list.
[[nodiscard]] QString inputsAt(
    const std::vector<std::string>& pointers, const Evaluation& evaluation, const Format& format);
/// Its figure in its own unit.
[[nodiscard]] QString figureAt(
    const std::string& pointer, double value, const Evaluation& evaluation, const Format& format);
/// A range of it, with one unit.
[[nodiscard]] QString rangeAt(
    const std::string& pointer, double low, double high, const Evaluation& evaluation, const Format& format);

/// A step of the road map.
[[nodiscard]] QString stepSentence(
    const RoadMapStep& step, const Evaluation& evaluation, const Format& format);
/// What would have to change for another option to win.
[[nodiscard]] QString flipSentence(const Flip& flip, const Evaluation& evaluation, const Format& format,
    const Assessment* document = nullptr);
/// An input that is worth knowing better, and what that is worth.
[[nodiscard]] QString unknownSentence(
    const Unknown& unknown, const Evaluation& evaluation, const Format& format);
/// The trial to make first.
[[nodiscard]] QString pilotSentence(
    const PilotAdvice& pilot, const Evaluation& evaluation, const Format& format);
/// The question that would break the tie.
[[nodiscard]] QString questionSentence(
    const Reason& question, const Evaluation& evaluation, const Format& format);
/// Which published ways to decide come to the same answer, and which to another; empty where none speaks.
[[nodiscard]] QStringList voiceSentences(const Evaluation& evaluation, const Format& format);
/// Steps of the road map, in the order of doing.
[[nodiscard]] QStringList roadMapSentences(const Evaluation& evaluation, const Format& format);

} // namespace tunepoint::ui
