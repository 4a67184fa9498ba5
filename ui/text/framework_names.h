// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/framework_spec.h"
#include "core/frameworks/framework_results.h"
#include "ui/text/format.h"

#include <QString>

#include <string_view>

namespace tunepoint::ui {

/// Names of what the frameworks know by id. A test walks core's lists and the catalogue and fails for an id
/// without one.

[[nodiscard]] QString frameworkName(std::string_view id); ///< short: "Four criteria"
[[nodiscard]] QString frameworkIdea(std::string_view id); ///< how it decides, in one sentence
[[nodiscard]] QString verdictName(Verdict verdict); ///< "Fine-tuning"
[[nodiscard]] QString interestSentence(AuthorInterest interest);
[[nodiscard]] QString standingName(EvidenceStanding standing); ///< "confirmed", "contested" …
[[nodiscard]] QString stepStateName(StepState state); ///< "done", "here" …
[[nodiscard]] QString requirementKindName(RequirementKind kind);
[[nodiscard]] QString tuningReasonName(TuningReasonKind kind);
[[nodiscard]] QString gapKindName(GapKind kind);

[[nodiscard]] QString thresholdName(std::string_view framework, std::string_view threshold);
/// What published evidence says of it, one or two sentences.
[[nodiscard]] QString thresholdEvidence(std::string_view framework, std::string_view threshold);

/// Name and question of an answer that only frameworks ask for.
[[nodiscard]] QString answerName(std::string_view id);
[[nodiscard]] QString answerQuestion(std::string_view id);
[[nodiscard]] QString answerWordName(std::string_view word);

/// Name of the field that a pointer names, "/task/sector" or "/frameworks/answers/styleReached".
[[nodiscard]] QString factName(std::string_view pointer);
/// What a field says: its word, yes or no, its number with the unit; "not known".
[[nodiscard]] QString factValue(std::string_view pointer, const FieldValue& value, const Format& format);

} // namespace tunepoint::ui
