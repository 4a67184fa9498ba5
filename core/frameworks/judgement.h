// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/facts.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tunepoint {

/// What a framework tells a team to do.
enum class Verdict : std::uint8_t {
    NoModel,
    Prompting,
    Chaining,
    Rag,
    FineTuning,
    SmallTunedModel,
    Staged,
    Undecided
};
inline constexpr std::array<std::string_view, 8> kVerdictWords{
    "noModel", "prompting", "chaining", "rag", "fineTuning", "smallTunedModel", "staged", "undecided"};
[[nodiscard]] constexpr std::string_view wordOf(Verdict verdict)
{
    return kVerdictWords[std::size_t(verdict)];
}

/// Where an answer points. Neutral says nothing either way, Unknown is an answer that is missing.
enum class Lean : std::uint8_t { Plain, Tune, Retrieve, Logic, Neutral, Unknown };

/// A value in a sentence: a number or a word of a file. Words live as long as the program.
struct Argument {
    bool isNumber = true;
    double number = 0;
    std::string_view word;

    constexpr Argument() = default;
    constexpr Argument(double value)
        : number(value)
    {
    }
    constexpr Argument(std::string_view value)
        : isNumber(false)
        , word(value)
    {
    }
};

/// What one answer says to a framework.
struct Finding {
    std::string_view id; ///< for ui/text; empty for an unknown one
    Fact fact{};
    Lean lean = Lean::Neutral;
    double weight = 1;
    bool uncertain = false; ///< the threshold lies inside the answer's P10 to P90: it counts half
    std::array<Argument, 4> arguments{};
    std::uint8_t count = 0; ///< arguments in use
    std::string_view pointer; ///< of what was answered, where that is no fact
};

/// A framework's judgement before it is written out: no allocation, since the search for what decides a
/// disagreement makes thousands.
class Judgement {
public:
    Verdict verdict = Verdict::Undecided;
    std::optional<Verdict> alternative;
    /// Share of an unknown answer's weight that counts for tuning; the rest counts against. Empty: an unknown
    /// answer counts for nobody. One article states such a base rate.
    std::optional<double> unknownForTuning;

    /// The finding that was added, to set more of it.
    Finding& add(std::string_view id, Fact fact, Lean lean, double weight = 1,
        std::initializer_list<Argument> arguments = {});
    void missing(Fact fact, double weight = 1) { add({}, fact, Lean::Unknown, weight); }

    [[nodiscard]] const Finding* begin() const { return m_findings.data(); }
    [[nodiscard]] const Finding* end() const { return m_findings.data() + m_size; }
    /// Weight of the findings with this lean.
    [[nodiscard]] double weightOf(Lean lean) const;
    void settle(Verdict chosen, std::optional<Verdict> second = std::nullopt)
    {
        verdict = chosen;
        alternative = second;
    }

private:
    std::array<Finding, 24> m_findings{};
    std::size_t m_size = 0;
};

/// Whether an answer that leans so speaks for the verdict.
[[nodiscard]] bool supports(Lean lean, Verdict verdict);

/// How strongly the answers carry the verdict, 0 to 1: the weight of those that speak for it, over the weight
/// of all that speak at all or are unknown; an uncertain one counts half. 0 for an undecided one.
/// Source: docs/models/frameworks.md.
[[nodiscard]] double strengthOf(const Judgement& judgement);

/// A framework's thresholds: the published ones with the document's own in their place.
class Thresholds {
public:
    Thresholds(const FrameworkSpec& spec, const FrameworkSettings& settings);
    [[nodiscard]] double operator[](std::string_view id) const; ///< 0 for an id that there is not
    [[nodiscard]] const FrameworkSpec& spec() const { return *m_spec; }

private:
    const FrameworkSpec* m_spec;
    std::vector<double> m_values; ///< in the order of the spec
};

/// Everything a rule looks at.
struct Case {
    const Facts& facts;
    const Thresholds& thresholds;
    const Surroundings& around;
};

/// How a figure stands to a threshold.
struct AgainstThreshold {
    bool reaches = false; ///< the median does
    bool uncertain = false; ///< and P10 or P90 says otherwise
};
[[nodiscard]] AgainstThreshold atLeast(const FactRange& figure, double threshold);
[[nodiscard]] AgainstThreshold moreThan(const FactRange& figure, double threshold);

/// What is known of prompting's result.
struct PromptingResult {
    std::optional<bool> sufficient; ///< empty: nobody has measured or said it
    bool measured = false; ///< from accuracies, else from the answer in words
    bool uncertain = false;
    double now = 0; ///< accuracy measured, where `measured`
    double target = 0;
};
/// Measured accuracy against the required one; where either is unknown, the answer in words. An accuracy that
/// is stated without a range gets that of its number of test items.
[[nodiscard]] PromptingResult promptingResult(const Facts& facts);

// Findings that several frameworks share.

/// That prompting is enough, is not, has not been tried, or is unknown. `weight` for each.
PromptingResult addPromptingResult(Judgement& judgement, const Case& c, double weight = 1);
/// Whether the task needs knowledge of the organisation. True when it does.
bool addOwnKnowledge(Judgement& judgement, const Case& c);
/// Number of examples against `threshold` ("more than" or "at least"). Empty: unknown.
std::optional<bool> addExamples(
    Judgement& judgement, const Case& c, double threshold, bool strictly = false, double weight = 1);
/// Whether prompting fails at a particular style. Empty: unknown.
std::optional<bool> addStyle(Judgement& judgement, const Case& c, double weight = 1);
/// Whether prompting fails at a strict format; `worst` is the share of errors that is still bearable.
std::optional<bool> addFormat(Judgement& judgement, const Case& c, double worst, double weight = 1);

} // namespace tunepoint
