// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/catalogue/catalogue.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// What the frameworks ask of a document. Words and flags come first, numbers from ItemsPerMonth on.
enum class Fact : std::uint8_t {
    Type,
    Definition,
    Format,
    Style,
    Domain,
    Sector,
    Knowledge,
    ExampleQuality,
    Metric,
    Tolerance,
    Tried,
    Regulated,
    NeedsWeights,
    Proprietary,
    Sufficient,
    StyleReached,
    Throughput,
    Rung,
    SpecialQuestion,
    VolumeQuestion,
    DataQuestion,
    ToleranceQuestion,
    ChangeQuestion,
    ItemsPerMonth,
    InputTokens,
    FixedPromptTokens,
    Novelty,
    RequiredAccuracy,
    PromptingAccuracy,
    PromptingItems,
    LatencyLimit,
    KnowledgeChange,
    MethodChanges,
    Examples,
    LabelAgreement,
    PeakPerHour,
    FormatErrors,
    PromptedLatency,
    Count_
};
inline constexpr std::size_t kFacts = std::size_t(Fact::Count_);
inline constexpr std::size_t kWordFacts = std::size_t(Fact::ItemsPerMonth);
inline constexpr std::size_t kNumberFacts = kFacts - kWordFacts;

/// Where a fact stands in a document, and what it can be.
struct FactSpec {
    Fact fact;
    std::string pointer; ///< "/task/sector" or "/frameworks/answers/presentRung"
    FieldKind kind; ///< Word, Flag or Number
    std::span<const std::string_view> words; ///< of a Word
    bool ordered = false; ///< the words run from less to more, so that a neighbour is a smaller change
    double step = 0; ///< of a Number: the smallest change worth naming; 0: any
    Bounds bounds; ///< of a Number
};
/// All facts in the order of Fact.
[[nodiscard]] std::span<const FactSpec> factSpecs();
[[nodiscard]] const FactSpec& specOf(Fact fact);
/// The fact that a pointer names, or nothing.
[[nodiscard]] std::optional<Fact> factAt(std::string_view pointer);

/// A number as the frameworks see it: they decide by the median and say so where the range disagrees.
struct FactRange {
    double median = 0;
    double low = 0; ///< P10
    double high = 0; ///< P90
};

/// Which answers a framework has: one value for each fact, or unknown. Cheap to copy, since the search for
/// what decides a disagreement tries thousands of them.
class Facts {
public:
    Facts();
    /// Of a document. A pilot of a prompted option (zero-shot or few-shot) stands in for a
    /// `promptingAccuracy` that is not stated: the one with the most items, then the better one.
    explicit Facts(const Assessment& assessment);

    [[nodiscard]] bool known(Fact fact) const;
    /// Index of the word, or 0 and 1 of a flag.
    [[nodiscard]] std::optional<int> word(Fact fact) const;
    template <class E>
    [[nodiscard]] std::optional<E> as(Fact fact) const
    {
        const auto index = word(fact);
        return index ? std::optional<E>(E(*index)) : std::nullopt;
    }
    [[nodiscard]] bool is(Fact fact, int value) const { return word(fact) == value; }
    [[nodiscard]] std::optional<FactRange> figure(Fact fact) const;

    void setWord(Fact fact, int value);
    void setNumber(Fact fact, double value);

private:
    std::array<std::int8_t, kWordFacts> m_words; ///< -1: unknown
    std::array<FactRange, kNumberFacts> m_figures; ///< NaN: unknown
};

/// Figures that the evaluation works out and some frameworks ask for.
struct FrameworkFigures {
    /// Volumes a month at which a tuned option and a prompted one cost the same, ascending.
    std::vector<double> tuningBreakEvenVolumes;
    std::optional<double> promptedLatencyP95Seconds; ///< shortest of the prompted options, as modelled
};

/// A provider's offer of tuning that has ended or will end.
struct TuningClosing {
    std::string provider;
    std::string date; ///< ISO 8601
    std::optional<bool> past; ///< on the evaluation's date; empty: no date to compare with
};

/// What stands around the answers and is not searched: lists of the document, facts of the catalogue.
struct Surroundings {
    const FrameworkSettings* settings = nullptr; ///< never null
    FrameworkFigures figures;
    std::array<int, 4> requirements{}; ///< how many of each kind
    int unclassified = 0; ///< requirements without a kind
    bool hasBaseline = false;
    bool hasPilot = false;
    std::array<double, 8> driftPerYear{}; ///< log-odds a year by prior column
    double releaseEveryMonths = 0;
    std::vector<TuningClosing> closings;
};
[[nodiscard]] Surroundings surroundingsOf(const Assessment& assessment, const Catalogue& catalogue,
    const FrameworkFigures& figures, const std::optional<Date>& date);

} // namespace tunepoint
