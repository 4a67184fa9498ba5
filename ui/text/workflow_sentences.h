// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/portfolio.h"
#include "core/workflow/process_map.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tunepoint::ui {

[[nodiscard]] QString stepFeatureName(StepFeature feature); ///< "Reads what people wrote"
[[nodiscard]] QString performerName(Performer performer); ///< "Business logic"
[[nodiscard]] QString stepName(const MappedStep& step); ///< the document's name, else the id
/// Who should do a step: "A model, approved by a person".
[[nodiscard]] QString proposalText(const MappedStep& step);
/// A reason of the proposal; a test walks mapReasonIds().
[[nodiscard]] QString mapReasonSentence(const Reason& reason);
/// Why what people chose is another than what is proposed; a test walks mapClashIds().
[[nodiscard]] QString mapClashSentence(const Reason& clash);
/// Reasons and clash of a step, in order.
[[nodiscard]] QStringList stepSentences(const MappedStep& step);
/// The totals of the process, what is missing from them, and its weakest step.
[[nodiscard]] QStringList processSentences(const ProcessMap& map, const Format& format);

/// What a plan is worth, what more money would bring, and what lies idle.
[[nodiscard]] QStringList portfolioSentences(const Portfolio& portfolio, const Format& format);
/// Name of a task's chosen option: "nothing is changed" where there is none.
[[nodiscard]] QString portfolioOptionName(const PortfolioOption& option);

} // namespace tunepoint::ui
