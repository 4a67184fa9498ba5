// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/catalogue/catalogue.h"
#include "core/decision/criteria_analysis.h"
#include "core/decision/gates.h"
#include "core/decision/recommendation.h"
#include "core/economics/cash_flow.h"
#include "core/economics/figures.h"
#include "core/evaluation/accuracy_story.h"
#include "core/evaluation/chance.h"
#include "core/evaluation/outlook.h"
#include "core/evaluation/records.h"
#include "core/frameworks/framework_results.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tunepoint {

/// Where an input's figure comes from.
enum class Origin {
    Document, ///< stated in the assessment
    Catalogue, ///< an archetype's or task field's default
    Price, ///< the price list
    Evidence
}; ///< a prior read off published results

/// One figure that the evaluation rests on: the assumptions register, the evidence list and the sensitivity
/// views all walk these.
struct Input {
    std::string pointer; ///< into the effective document, e.g. "/strategies/2/parameters/dayRate"
    std::string key; ///< stable stream key (definition 22)
    std::string field; ///< task field, baseline field or parameter id, or the name of a cost line
    std::string strategy; ///< id of the strategy it belongs to; empty when shared by all
    Unit unit = Unit::None;
    Bounds bounds;
    Quantity quantity; ///< with source, date and grade
    double central = 0; ///< its median
    Origin origin = Origin::Document;
    std::vector<std::string> evidence; ///< evidence rows behind a default

    bool operator==(const Input&) const = default;
};

struct StrategyResult {
    std::string id;
    std::string name;
    std::string archetype;
    bool eligible = true;
    bool comparable = true; ///< false for the status quo without a baseline (definition 19)
    std::vector<GateResult> gates;
    CentralFigures central;
    std::optional<StrategyChance> chance; ///< empty: central case only
    std::optional<TokensPerItem> tokens; ///< one item's tokens over all calls; empty: no model is called
    std::optional<double> callCost; ///< money for one item's model calls today; empty likewise
    std::string model; ///< catalogue id of the model called; empty: none, or its prices are stated
    std::optional<AccuracyStory> accuracyStory; ///< empty: custom or as today

    bool operator==(const StrategyResult&) const = default;
};

/// Where two strategies cost the same (definition 18).
struct BreakEven {
    std::string a;
    std::string b;
    bool always = false; ///< the two are identical
    std::vector<double> volumesPerMonth; ///< ascending
    std::vector<double> months; ///< ascending
    std::optional<double> items; ///< cumulative items at the first crossing, rounded up
    std::optional<PairChance> chance; ///< empty: central case only, or not comparable

    bool operator==(const BreakEven&) const = default;
};

/// A point of the trade-off that no other strategy beats on both cost and accuracy.
using ParetoFront = std::vector<std::string>; ///< strategy ids by ascending cost

/// Everything that is shown, made by one pure function. Charts, report and command line read it; none
/// computes.
struct Evaluation {
    std::string engineVersion;
    std::uint64_t seed = 1;
    std::uint64_t trials = 0; ///< 0: central case only
    std::string sampler;
    std::string date; ///< day the evaluation speaks for, ISO 8601; empty: none stated
    std::string currency;
    int horizonMonths = kDefaultHorizonMonths;
    double discountRatePerYear = 0;
    double itemsPerMonth = 0; ///< central, month 1
    bool hasBaseline = false;
    std::vector<Input> inputs;
    std::vector<StrategyResult> strategies; ///< in the document's order (definition 9)
    std::vector<BreakEven> breakEven; ///< every pair a before b
    ParetoFront paretoFront; ///< by cost per month and accuracy, comparable strategies only
    std::vector<FrameworkResult> frameworks; ///< what published ways to decide say, whatever the strategies
    Recommendation recommendation;
    std::optional<CriteriaAnalysis> criteria; ///< empty: the document has none
    std::optional<Sensitivity> sensitivity; ///< empty: not asked for
    std::optional<ValueOfInformation> valueOfInformation; ///< empty: not asked for
    RecordFindings records; ///< claims, readiness, journal, premortem
    Outlook outlook; ///< scenarios, the staged path, cost of delay, calendar
    Problems problems; ///< errors and warnings; with an error the rest is empty

    bool operator==(const Evaluation&) const = default;
};

/// How much of the work to do.
enum class Depth {
    Central, ///< every quantity at its median
    Distributions, ///< and the trials: ranges, probabilities, bands
    Full ///< and sensitivity, flip points and value of information
};

struct EvaluationOptions {
    std::optional<Date> date; ///< else the document's (definition 7)
    Depth depth = Depth::Central;
    std::uint64_t trials = 10'000; ///< rounded up to what the sampler needs
    std::optional<std::uint64_t> seed; ///< else the document's
    unsigned threads = 0; ///< 0: all; the bits do not depend on it
    Sampler sampler = Sampler::Sobol;
    bool totalSobol = false; ///< with Depth::Full, total Sobol' indices as well: a sample of their own
    std::stop_token stop; ///< asked between parts of the work
    /// With Depth::Full, called once with what Depth::Distributions gives for as many trials, as soon as that
    /// is known; on the caller's thread, which waits for it. Not called after a stop or where there are
    /// errors.
    std::function<void(Evaluation)> whenDistributed;
};

/// Evaluates the document's strategies, in its order, and no others. Pure: the same arguments give the same
/// bits. With errors in the document the result carries them and no figures. A requested stop yields an
/// evaluation without strategies, to be thrown away.
[[nodiscard]] Evaluation evaluate(
    const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options = {});

/// Result of the strategy with this id, or nullptr.
[[nodiscard]] const StrategyResult* findResult(const Evaluation& evaluation, const std::string& id);

} // namespace tunepoint
