// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace tunepoint::ui {

// Sentences about the records around a decision: claims, readiness, journal, premortem.

/// What came of recomputing a claim, one or two sentences.
[[nodiscard]] QString claimSentence(const ClaimFinding& finding, const Claim& claim, const Format& format);
/// What else there is to say of it.
[[nodiscard]] QStringList claimRemarks(const ClaimFinding& finding, const Claim& claim, const Format& format);
/// Figures that help to judge it, as "name: figure".
[[nodiscard]] QStringList claimFigures(const ClaimFinding& finding, const Claim& claim, const Format& format);
[[nodiscard]] QString claimStateName(ClaimState state); ///< "contradicts itself"
[[nodiscard]] QString claimMissingName(std::string_view id); ///< "the size of the test"
[[nodiscard]] QString claimFigureName(std::string_view id); ///< "needed in each arm of a test"

[[nodiscard]] QString readinessName(std::string_view id); ///< "A trial has been made"
[[nodiscard]] QString readinessStateName(ReadinessState state); ///< "partly"
/// What the absence of a check risks; what it is about is in the name.
[[nodiscard]] QString readinessRisk(const ReadinessCheck& check, const Format& format);

/// How a forecast stands or went.
[[nodiscard]] QString forecastSentence(
    const ForecastScore& score, const Assessment& assessment, const Format& format);
/// The scores of all settled forecasts; nothing where none is.
[[nodiscard]] QStringList scoreSentences(const JournalReport& report, const Format& format);
/// How far an input was off and what that did to the money.
[[nodiscard]] QString inputMissSentence(
    const InputMiss& miss, const Evaluation& evaluation, const Format& format);
[[nodiscard]] QString triggerSentence(const TriggerStatus& trigger, const Assessment& assessment,
    const Evaluation& evaluation, const Format& format);
[[nodiscard]] QString dissentSentence(
    const JournalEntry& entry, const Evaluation& evaluation, const Format& format);
/// What a named risk would do.
[[nodiscard]] QString premortemSentence(const PremortemResult& result, const Assessment& assessment,
    const Evaluation& evaluation, const Format& format);

/// Name of a figure that a record names: an input by pointer, or "<strategy id>:<figure>" of the evaluation.
[[nodiscard]] QString recordedFigureName(const std::string& figure, const Evaluation& evaluation);

} // namespace tunepoint::ui
