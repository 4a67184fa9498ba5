// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <string_view>

namespace tunepoint::ui {

/// Name of a criterion: the document's, else that of the criteria that the catalogue offers, else its id in
/// words.
[[nodiscard]] QString criterionName(std::string_view id, const std::string& name = {});
[[nodiscard]] QString criterionName(const CriterionResult& criterion);
/// What a criterion of the catalogue asks, in one sentence; empty for others.
[[nodiscard]] QString criterionHelp(std::string_view id);
/// A word of the catalogue's levels ("good"); other words as they stand.
[[nodiscard]] QString levelName(std::string_view word);
/// "weightedSum", "topsis", "vikor" or "promethee2" as people call them.
[[nodiscard]] QString methodName(std::string_view method);
[[nodiscard]] QString weightingMethodName(WeightingMethod method);
[[nodiscard]] QString preferenceTypeName(PreferenceType type);
/// Why a method puts another option first than the weighted sum does.
[[nodiscard]] QString differenceSentence(
    const MethodDifference& difference, const Evaluation& evaluation, const Format& format);
/// How consistent a pairwise or best-worst comparison is, and what to look at again; empty for groups
/// without one.
[[nodiscard]] QString consistencySentence(
    const GroupResult& group, const Evaluation& evaluation, const Format& format);

/// Ids of MethodDifference::reason that have a sentence; for the test that holds them together.
[[nodiscard]] std::span<const std::string_view> differenceIds();

} // namespace tunepoint::ui
