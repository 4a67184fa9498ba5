// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace tunepoint {

// Words of the document's enumerations as files write them, in the order of each enumeration. Those of the
// task profile stand with its fields.
inline constexpr std::array<std::string_view, 5> kCostKindWords{
    "oneOff", "monthly", "perItem", "perToken", "series"};
inline constexpr std::array<std::string_view, 4> kTokenKindWords{"input", "output", "cachedInput", "all"};
inline constexpr std::array<std::string_view, 3> kLifecycleKindWords{
    "noNewTuning", "retirement", "priceChange"};
inline constexpr std::array<std::string_view, 2> kDirectionWords{"max", "min"};
inline constexpr std::array<std::string_view, 8> kGateKindWords{"minimumAccuracy", "maximumCostPerMonth",
    "maximumOneOff", "maximumLatency", "dataResidency", "ownWeights", "deadline", "custom"};
inline constexpr std::array<std::string_view, 4> kEvidenceGradeWords{
    "measured", "published", "vendor", "guess"};
inline constexpr std::array<std::string_view, 2> kObjectiveWords{"expectedNetPresentValue", "weightedValue"};
inline constexpr std::array<std::string_view, 2> kMoneyInWords{"netPresentValue", "criteria"};
/// In the order of ValueFunction's alternatives.
inline constexpr std::array<std::string_view, 5> kValueFunctionWords{
    "linear", "piecewise", "exponential", "step", "levels"};
inline constexpr std::array<std::string_view, 6> kPreferenceTypeWords{
    "usual", "uShape", "vShape", "level", "linear", "gaussian"};
inline constexpr std::array<std::string_view, 5> kWeightingMethodWords{
    "direct", "swing", "rankOrderCentroid", "ahp", "bestWorst"};
/// Shapes written as {"distribution": word, …}; numbers and low, likely, high have a form of their own.
inline constexpr std::array<std::string_view, 12> kDistributionWords{"fixed", "normal", "lognormal",
    "uniform", "triangular", "pert", "beta", "discrete", "empirical", "sample", "lognormalMixture",
    "percentiles"};
/// In the order of FitFamily.
inline constexpr std::array<std::string_view, 7> kFitFamilyWords{
    "normal", "lognormal", "uniform", "triangular", "pert", "beta", "metalog"};

/// Word of an enumerator in the list of its enumeration.
template <class E>
[[nodiscard]] constexpr std::string_view wordIn(std::span<const std::string_view> words, E value)
{
    return words[std::size_t(value)];
}

/// The enumerator that `word` names, or nothing.
template <class E>
[[nodiscard]] constexpr std::optional<E> fromWord(
    std::span<const std::string_view> words, std::string_view word)
{
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? std::nullopt : std::optional<E>(E(at - words.begin()));
}

} // namespace tunepoint
