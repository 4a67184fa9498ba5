// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>

namespace tunepoint::ui {

/// Pages of the wizard, in the order in which they are shown.
enum class QuestionPage { Frame, Task, Volume, Data, Today, Limits, Options, Count_ };

/// Prices of the catalogue are in it.
inline constexpr std::string_view kCatalogueCurrency = "USD";

/// What a question asks for.
enum class QuestionKind {
    Frame, ///< a field of the document itself
    Task, ///< a field of taskFields()
    Baseline ///< a field of baselineFields()
};

/// One question of the wizard and of the task's form.
struct Question {
    QuestionPage page;
    QuestionKind kind;
    std::string_view id; ///< field id, or the document's key
    /// Whether the answers so far make the question worth asking; null: always.
    bool (*applies)(const Assessment& assessment) = nullptr;

    [[nodiscard]] std::string pointer() const;
    /// Whether it is shown: it applies, or it is answered already.
    [[nodiscard]] bool isAsked(const Assessment& assessment) const;
};

/// The one list of questions, in the order of asking. A new field of the task is one line here.
[[nodiscard]] std::span<const Question> questions();

/// The field of a Baseline question, or nullptr.
[[nodiscard]] const BaselineField* baselineField(std::string_view id);

[[nodiscard]] QString pageTitle(QuestionPage page); ///< "Volume"
[[nodiscard]] QString pageIntroduction(QuestionPage page); ///< one sentence
[[nodiscard]] QString questionName(const Question& question); ///< "Items per month", for labels and undo
[[nodiscard]] QString questionText(const Question& question);
[[nodiscard]] QString questionWhy(const Question& question);

} // namespace tunepoint::ui
