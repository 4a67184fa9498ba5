// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace tunepoint {

inline constexpr std::string_view kAssessmentFormat = "tunepoint-assessment";
inline constexpr int kAssessmentVersion = 1;
inline constexpr std::size_t kMaximumFileBytes = 32u << 20;

/// Reads a document; older versions are migrated, unknown keys are kept.
///
/// Refuses with *all* errors, each with its JSON pointer (at most 10,000 of one kind of reading): what
/// parseGuarded() refuses, NotAnAssessment, NewerVersion, UnknownVersion, WrongType, Missing, UnknownWord,
/// OutOfRange, NotWhole, and the errors of check(). Warnings do not refuse: ask check() for them.
[[nodiscard]] Result<Assessment> readAssessment(std::string_view text);

/// A document as far as it could be read, with all that is wrong with it.
struct Draft {
    Assessment document;
    Problems problems;
    bool isTree = false; ///< false: the text is no JSON that could be looked into, and `document` is empty
};

/// readAssessment() without the refusal, for those who want to say still more about a broken document.
[[nodiscard]] Draft readDraft(std::string_view text);

/// Writes a document: keys in a fixed order, shortest round-trip numbers, UTF-8, "\n". Reading the text back
/// gives an equal value, and writing that gives the same bytes. Strings must be valid UTF-8.
[[nodiscard]] std::string writeAssessment(const Assessment& assessment);

/// What is wrong with the values, errors and warnings: texts that are too long, bad dates and currencies,
/// quantities out of range, ids that are missing or there twice, references into nothing, periods and series
/// that do not fit. readAssessment() includes the errors; editors call it on a value they changed. Parameters
/// of archetypes are checked where archetypes are known, in core/evaluation.
[[nodiscard]] Problems check(const Assessment& assessment);

} // namespace tunepoint
