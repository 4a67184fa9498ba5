// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"
#include "core/workflow/portfolio.h"
#include "core/workflow/portfolio_range.h"
#include "core/workflow/process_map.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tunepoint::ui {

/// A figure as `text`, followed by its P10 and P90 in parentheses where it is uncertain and they are known.
[[nodiscard]] QString withPercentiles(
    const QString& text, const std::optional<PercentileRange>& range, Unit unit, const Format& format);

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

/// What the parentheses of a map are, and how its steps are taken to vary; empty where nothing ranges.
[[nodiscard]] QString processRangeNote(const ProcessMap& map);

/// What a plan is worth, what more money would bring, and what lies idle; sums with the range of independent
/// tasks.
[[nodiscard]] QStringList portfolioSentences(
    const Portfolio& portfolio, const PortfolioRanges& ranges, const Format& format);
/// A sum over the tasks with its range, by how the tasks move.
struct PortfolioSum {
    QString name;
    QString amount;
    QString independent; ///< P10 to P90; empty: not known
    QString together;
};
/// The sums of a plan, empty unless it is optimal.
[[nodiscard]] std::vector<PortfolioSum> portfolioSums(
    const Portfolio& portfolio, const PortfolioRanges& ranges, const Format& format);
[[nodiscard]] QStringList portfolioSumColumns(); ///< titles of the four members of a PortfolioSum
/// How the tasks are taken to move with one another.
[[nodiscard]] QString portfolioRangeNote();
/// Name of a task's chosen option: "nothing is changed" where there is none.
[[nodiscard]] QString portfolioOptionName(const PortfolioOption& option);

} // namespace tunepoint::ui
