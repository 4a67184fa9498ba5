// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tunepoint {

/// What a field says: nothing, a word, yes or no, a number.
using FieldValue = std::variant<std::monostate, std::string, bool, double>;

/// One changed answer.
struct FieldChange {
    std::string pointer;
    FieldValue from;
    FieldValue to;

    bool operator==(const FieldChange&) const = default;
};

/// Another framework with a different verdict, and the smallest change of answers with which the two would
/// say the same.
struct Disagreement {
    std::string with; ///< id of the other framework
    std::vector<FieldChange> changes; ///< one or two; empty: no change of two answers brings them together
    std::optional<Verdict> agreed; ///< what both would say then

    bool operator==(const Disagreement&) const = default;
};

/// Finds what decides between frameworks, for one set of answers.
///
/// A change counts as smaller if it touches fewer answers, then if it moves them less: a word by its distance
/// in an ordered list as a share of that list (any other word: 1), a number by |to - from| / max(|to|,
/// |from|), an unknown answer by 1/2. Equal changes: the one whose fields come first in the order of Fact.
/// Numbers are moved to the thresholds that they are compared with and one step to either side. Both
/// frameworks have to come to a verdict: two undecided ones do not agree.
class DisagreementFinder {
public:
    /// Thresholds stand in the order of the frameworks. Facts and surroundings outlive the finder.
    DisagreementFinder(const Facts& facts, const Surroundings& around,
        std::vector<const Framework*> frameworks, std::vector<Thresholds> thresholds);

    /// The disagreement of two frameworks, by their place in the list; empty where they say the same.
    [[nodiscard]] std::optional<Disagreement> between(std::size_t a, std::size_t b);

private:
    struct Move {
        Fact fact{};
        int word = 0;
        double number = 0;
        double distance = 0;
    };
    struct Found {
        const Move* first = nullptr;
        const Move* second = nullptr;
        double distance = 0;
        Verdict verdict = Verdict::Undecided;
    };

    void addWordMoves(const FactSpec& spec);
    void addNumberMoves(const FactSpec& spec);
    [[nodiscard]] Verdict verdictOf(std::size_t framework, const Facts& facts) const;
    [[nodiscard]] bool asks(std::size_t framework, Fact fact) const;
    void tabulate(std::size_t framework);
    [[nodiscard]] Verdict afterTwo(std::size_t framework, std::size_t i, std::size_t j);
    [[nodiscard]] FieldChange change(const Move& move) const;
    [[nodiscard]] static Facts moved(const Facts& facts, const Move& move);

    const Facts& m_facts;
    const Surroundings& m_around;
    std::vector<const Framework*> m_frameworks;
    std::vector<Thresholds> m_thresholds;
    std::vector<std::vector<bool>> m_asks; ///< [framework][fact]
    std::vector<Move> m_moves; ///< in the order of Fact
    std::vector<Verdict> m_base; ///< [framework]
    std::vector<std::vector<Verdict>> m_afterOne; ///< [framework][move]
    std::vector<std::vector<std::int8_t>>
        m_afterTwo; ///< [framework][move · moves + move]; -1: not yet worked out
};

/// Values at which a rule compares this fact with something: its thresholds, and other facts it is measured
/// against.
[[nodiscard]] std::vector<double> cutsOf(
    Fact fact, const Facts& facts, const Surroundings& around, const std::vector<Thresholds>& thresholds);

} // namespace tunepoint
