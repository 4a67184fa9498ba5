// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>

namespace tunepoint::ui {

/// Unit of a gate's limit, and of the figure that it judges: of its kind, or, of a custom one, of what it
/// measures.
[[nodiscard]] Unit gateUnit(GateKind kind, std::string_view measure);
/// A figure that a gate judges, or its limit, in its unit.
[[nodiscard]] QString gateFigure(const GateResult& gate, std::optional<double> value, const Format& format);

/// What a custom gate measures: a figure of the model or a criterion of the document. Empty: not said.
[[nodiscard]] QString measureName(const std::string& measure, const Assessment& assessment);
/// The document's name for a gate, else the name of its kind.
[[nodiscard]] QString gateName(const Gate& gate);
/// What a gate asks for: "At least 94% of the answers must be right."; or why it judges nobody yet.
[[nodiscard]] QString limitSentence(const Gate& gate, const Assessment& assessment, const Format& format);

/// The highest chance of a loss as a limit.
[[nodiscard]] QString lossLimitSentence(double share, const Format& format);
/// The least mean of the worst outcomes as a limit.
[[nodiscard]] QString tailLimitSentence(double share, double minimum, const Format& format);

/// An option under a limit; both are parts of one evaluation.
struct JudgedOption {
    const StrategyResult* strategy = nullptr;
    const GateResult* gate = nullptr;
};
/// Who fails a limit and who could not be checked, or that every option keeps it. Empty: nobody is judged.
[[nodiscard]] QString limitOutcome(std::span<const JudgedOption> options, const Format& format);

} // namespace tunepoint::ui
