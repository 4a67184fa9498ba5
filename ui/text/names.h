// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/economics/parameters.h"
#include "core/evaluation/evaluation.h"

#include <QString>

#include <string_view>

namespace tunepoint::ui {

/// Title-case-free names of everything that core knows by id. A test walks core's lists and fails for an id
/// without a name. Ids are those of taskFields(), baselineFields(), parameterSpecs(), wordSpecs() and the
/// catalogue.

[[nodiscard]] QString fieldName(std::string_view fieldId); ///< task and baseline fields: "Items per month"
[[nodiscard]] QString fieldQuestion(std::string_view fieldId); ///< "How many items arrive in a month?"
[[nodiscard]] QString fieldWhy(std::string_view fieldId); ///< why this is asked, one or two sentences
[[nodiscard]] QString wordName(
    std::string_view fieldId, std::string_view word); ///< "ownPremises" → "On our own premises"
[[nodiscard]] QString parameterName(std::string_view parameterId);
[[nodiscard]] QString parameterHelp(std::string_view parameterId);
[[nodiscard]] QString parameterGroupName(ParameterGroup group);
[[nodiscard]] QString archetypeName(std::string_view archetypeId); ///< "LoRA, tuned on a hosted service"
[[nodiscard]] QString archetypeSummary(
    std::string_view archetypeId); ///< what it is, when it fits, for newcomers
[[nodiscard]] QString costKindName(CostKind kind);
[[nodiscard]] QString tokenKindName(TokenKind kind);
[[nodiscard]] QString gradeName(EvidenceGrade grade); ///< "measured", …; Guess → "our assumption"
[[nodiscard]] QString originName(Origin origin);
/// Where a figure comes from, as the document or the catalogue says it; the words that are ours are
/// translated, titles of publications are not.
[[nodiscard]] QString sourceName(const std::string& source, int limit = 200);
[[nodiscard]] QString evidenceKindName(std::string_view kind); ///< of a row of the catalogue: "primary"
[[nodiscard]] QString gateKindName(GateKind kind);
/// Name of an input: the field's or parameter's name, with the strategy's when it belongs to one.
[[nodiscard]] QString inputName(const Input& input, const Evaluation& evaluation);
/// An id that has no name of its own as words: "exchangeRate" → "Exchange rate".
[[nodiscard]] QString spelledOut(std::string_view id);
/// A strategy's name made safe to show as plain text (control and bidi characters stripped); its archetype's
/// name when empty.
[[nodiscard]] QString strategyName(const StrategyResult& strategy);

} // namespace tunepoint::ui
