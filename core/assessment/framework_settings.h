// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tunepoint {

/// What a requirement asks for: a fixed form and knowledge of a field can be taught by examples, free form is
/// prompted, and what rules do already stays with them.
enum class RequirementKind { FixedOutput, DomainKnowledge, FreeForm, ExistingLogic };

/// One requirement of the project, for the frameworks that separate them first.
struct Requirement {
    std::string text;
    std::optional<RequirementKind> kind; ///< empty: not classified yet
    UnknownKeys unknown;

    bool operator==(const Requirement&) const = default;
};

/// The five good reasons to tune that one framework lists.
enum class TuningReasonKind { Consistency, Regulation, ProprietaryEdge, TokenEfficiency, Control };

/// What the document says of one of them; a reason that is not listed counts with weight 1.
struct TuningReason {
    TuningReasonKind reason = TuningReasonKind::Consistency;
    std::optional<double> weight; ///< 0 and up; 1 unless stated, 0 leaves the reason out
    std::string evidence; ///< what documents it, in words
    UnknownKeys unknown;

    bool operator==(const TuningReason&) const = default;
};

/// What goes wrong, read off the wrong answers of a trial.
enum class GapKind { Knowledge, Format, Style, Consistency, Reasoning, Other };

struct Gap {
    std::string text;
    std::optional<GapKind> kind; ///< empty: not classified yet
    std::optional<Quantity> share; ///< of the wrong answers
    UnknownKeys unknown;

    bool operator==(const Gap&) const = default;
};

/// How far the team has climbed already.
enum class LadderRung { None, Prompt, SystemInstruction, Retrieval };
/// What the team answers to a framework's question where the task's facts answer otherwise.
enum class QuestionLean { AgainstTuning, Neutral, ForTuning };

/// Answers that only the frameworks ask for. Empty means unknown.
struct FrameworkAnswers {
    std::optional<bool> promptingSufficient; ///< where no accuracy has been measured
    std::optional<bool> styleReached;
    std::optional<bool> throughputBottleneck;
    std::optional<LadderRung> presentRung;
    std::optional<QuestionLean> specialQuestion;
    std::optional<QuestionLean> volumeQuestion;
    std::optional<QuestionLean> dataQuestion;
    std::optional<QuestionLean> toleranceQuestion;
    std::optional<QuestionLean> changeQuestion;
    std::optional<Quantity> formatErrorShare; ///< measured share of answers that break the format
    std::optional<Quantity> promptedLatencyP95Seconds; ///< measured, of the prompted model
    UnknownKeys unknown;

    bool operator==(const FrameworkAnswers&) const = default;
};

using AnswerMember
    = std::variant<std::optional<bool> FrameworkAnswers::*, std::optional<LadderRung> FrameworkAnswers::*,
        std::optional<QuestionLean> FrameworkAnswers::*, std::optional<Quantity> FrameworkAnswers::*>;

/// One of those answers: the single list that reading, writing, schema and frameworks walk.
struct AnswerField {
    std::string_view id; ///< key below /frameworks/answers
    AnswerMember member;
    Unit unit = Unit::None; ///< numbers only
    Bounds bounds; ///< numbers only

    [[nodiscard]] FieldKind kind() const; ///< Word, Flag or Number
    [[nodiscard]] std::string pointer() const; ///< "/frameworks/answers/" + id
    [[nodiscard]] std::span<const std::string_view> words() const; ///< empty unless kind() is Word

    // Access by kind; calling the wrong one is a programming error. Empty means unknown.
    [[nodiscard]] std::optional<std::string_view> word(const FrameworkAnswers& answers) const;
    void setWord(FrameworkAnswers& answers, std::optional<std::string_view> word) const;
    [[nodiscard]] std::optional<bool> flag(const FrameworkAnswers& answers) const;
    void setFlag(FrameworkAnswers& answers, std::optional<bool> value) const;
    [[nodiscard]] const std::optional<Quantity>& number(const FrameworkAnswers& answers) const;
    void setNumber(FrameworkAnswers& answers, std::optional<Quantity> value) const;
};

/// All of them in the order of the file.
[[nodiscard]] std::span<const AnswerField> answerFields();
/// The one with this id, or nullptr.
[[nodiscard]] const AnswerField* answerField(std::string_view id);

/// Words of the enumerations above as files write them, in their order.
[[nodiscard]] std::span<const std::string_view> requirementKindWords();
[[nodiscard]] std::span<const std::string_view> tuningReasonWords();
[[nodiscard]] std::span<const std::string_view> gapKindWords();

/// What a document says to the published ways to decide.
struct FrameworkSettings {
    /// Framework id → threshold id → the value that takes the place of the published one.
    std::map<std::string, std::map<std::string, double>> thresholds;
    FrameworkAnswers answers;
    std::vector<Requirement> requirements;
    std::vector<TuningReason> reasons;
    std::vector<Gap> gaps;
    UnknownKeys unknown;

    bool operator==(const FrameworkSettings&) const = default;
};

} // namespace tunepoint
