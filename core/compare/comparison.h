// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/changed_groups.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// One side of a comparison. Both pointers outlive it.
struct Compared {
    const Assessment* assessment = nullptr;
    const Catalogue* catalogue = nullptr;
    std::optional<Date> date; ///< else the document's
};

struct CompareOptions {
    std::uint64_t trials = 0; ///< 0: the central case; else expected figures and probabilities, too
    unsigned threads = 0; ///< 0: all; the figures do not depend on it
    Sampler sampler = Sampler::Sobol;
    std::optional<std::uint64_t> seed; ///< of the trials; else each document's own
    bool attribute = true; ///< false: differences and figures only
    std::size_t exactUpTo = 10; ///< groups
    std::size_t permutationPairs = 64; ///< beyond
    std::stop_token stop;
};

/// A figure of a strategy in each of the documents.
struct ComparedFigure {
    std::string figure; ///< one of comparedFigures()
    std::string strategy; ///< id; empty: the recommended strategy of each document, whichever it is
    std::vector<std::optional<double>> values; ///< one for each document; empty: not defined or not there

    bool operator==(const ComparedFigure&) const = default;
};

struct Contribution {
    std::string group; ///< id of an ChangedGroup
    double value = 0; ///< in the figure's own unit
    std::optional<double> standardError; ///< empty: exact

    bool operator==(const Contribution&) const = default;
};

/// The change of one figure, shared out among the groups of inputs that changed.
struct Attribution {
    std::string figure;
    std::string strategy; ///< empty: the recommended one
    std::optional<double> from;
    std::optional<double> to;
    /// Sum to `to` - `from`; largest first, then by group. Empty where one end, or a mixture of the two
    /// documents, does not have the figure.
    std::vector<Contribution> contributions;

    bool operator==(const Attribution&) const = default;
};

struct Pivot {
    std::string group;
    double share = 0; ///< of the orders of change in which this group's turn decides the winner for good
    bool necessary = false; ///< without its change the new winner does not win

    bool operator==(const Pivot&) const = default;
};

/// What made another strategy win.
struct WinnerChange {
    std::string from; ///< strategy id; empty: no strategy is recommended
    std::string to;
    Outcome fromOutcome = Outcome::NoStrategies;
    Outcome toOutcome = Outcome::NoStrategies;
    bool changed = false; ///< of strategy or, where none is recommended, of outcome
    /// Smallest sets of groups whose change alone brings the new winner; each set by group id.
    std::vector<std::vector<std::string>> smallestSets;
    std::vector<Pivot> pivots; ///< by falling share, then by group; empty when nothing changed

    bool operator==(const WinnerChange&) const = default;
};

/// From one document to another.
struct Comparison {
    std::vector<Difference> differences;
    std::vector<std::string> groupOfDifference; ///< same shape; empty: moves no figure
    std::vector<ChangedGroup> groups; ///< those that were attributed
    std::vector<ComparedFigure> figures; ///< two values each
    std::vector<Attribution> attribution;
    WinnerChange winner;
    bool exact = true; ///< all combinations of groups were tried
    std::size_t permutations = 0; ///< orders drawn where not
    std::size_t evaluations = 0; ///< of different mixtures
    Problems problemsBefore; ///< errors of the first document; with any, there are differences only
    Problems problemsAfter;

    bool operator==(const Comparison&) const = default;
};

/// Ids of the figures that are compared, in the order in which they are shown: those of CentralFigures and,
/// with trials, the probability of being best.
[[nodiscard]] std::vector<std::string_view> comparedFigures();
/// Unit of one of them.
[[nodiscard]] Unit comparedUnit(std::string_view figure);

/// Value of one of comparedFigures(). With trials the net present value is the expected one.
[[nodiscard]] std::optional<double> comparedValue(const StrategyResult& result, std::string_view figure);

/// The same figures of several evaluations side by side: the recommended strategies first, then every
/// strategy by id, those of earlier evaluations first. Figures that none of them has are left out.
[[nodiscard]] std::vector<ComparedFigure> sideBySide(const std::vector<const Evaluation*>& evaluations);

/// What differs and what moved the figures and the winner. Shapley values over groups of inputs: each group's
/// mean effect over all orders in which the changes could have been made; they add up to the whole change.
/// Groups whose halves make no sound document together with the rest are joined until all mixtures are sound.
/// compare(b, a) has the contributions of compare(a, b) with the other sign. Pure: the same arguments give
/// the same bits. A requested stop yields a comparison without attribution, to be thrown away. Source:
/// docs/models/attribution.md.
[[nodiscard]] Comparison compare(
    const Compared& before, const Compared& after, const CompareOptions& options = {});

} // namespace tunepoint
