// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claim.h"
#include "core/assessment/decision_record.h"
#include "core/assessment/framework_settings.h"
#include "core/assessment/journal_entry.h"
#include "core/assessment/report_settings.h"
#include "core/assessment/task_profile.h"
#include "core/assessment/weighting.h"
#include "core/assessment/workflow_step.h"
#include "core/base/date.h"
#include "core/quantity/quantity.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tunepoint {

inline constexpr int kDefaultHorizonMonths = 36;
inline constexpr int kMaximumHorizonMonths = 120;
inline constexpr std::uint64_t kMaximumSeed = (std::uint64_t(1) << 53) - 1;
inline constexpr std::size_t kMaximumId = 100; ///< characters
inline constexpr std::size_t kMaximumName = 200; ///< characters
inline constexpr std::size_t kMaximumNotes = 20000; ///< characters

enum class CostKind { OneOff, Monthly, PerItem, PerToken, Series };
enum class TokenKind { Input, Output, CachedInput, All };

/// One line of a strategy's cost. Negative amounts are benefits. Money is in the document's currency.
struct CostElement {
    std::string name;
    CostKind kind = CostKind::Monthly;
    Quantity amount; ///< per month, item or million tokens; unused by Series
    std::vector<Quantity> amounts; ///< Series: [0] at time 0, [m] at the end of month m
    TokenKind tokens = TokenKind::All; ///< PerToken only
    std::optional<int> from; ///< month; OneOff: 0, else 1
    std::optional<int> to; ///< month; the horizon
    std::optional<int> everyMonths; ///< 1
    std::optional<Quantity> trendPerMonth; ///< a rate: 0.01 = 1% dearer each month
    UnknownKeys unknown;

    bool operator==(const CostElement&) const = default;
};

enum class LifecycleKind { NoNewTuning, Retirement, PriceChange };

/// Something that will happen to an option: options do not live for ever.
struct LifecycleEvent {
    LifecycleKind event = LifecycleKind::Retirement;
    std::string date; ///< ISO 8601 day, or empty when `months` says when
    std::optional<Quantity> months; ///< after the document's date
    std::optional<Quantity> noticeMonths;
    std::optional<Quantity> migrationCost;
    std::optional<Quantity> priceFactor; ///< PriceChange: the price is multiplied by it
    std::string source;
    UnknownKeys unknown;

    bool operator==(const LifecycleEvent&) const = default;
};

/// Accuracy by reference to a pilot of the document.
struct PilotReference {
    std::string pilot;
    UnknownKeys unknown;
    bool operator==(const PilotReference&) const = default;
};
using StatedAccuracy = std::variant<Quantity, PilotReference>;

/// A parameter that overrides the archetype's: a figure or a word.
using ParameterValue = std::variant<Quantity, std::string>;

/// One option of the assessment.
struct Strategy {
    std::string id; ///< stable key for files, tests and the command line; never shown
    std::string name;
    std::string archetype = "custom"; ///< catalogue entry it starts from, or "custom"
    std::map<std::string, ParameterValue> parameters;
    std::optional<StatedAccuracy> accuracy;
    std::vector<CostElement> costs;
    std::vector<LifecycleEvent> lifecycle;
    std::string copyOf; ///< id of the strategy it was duplicated from: equal figures stay one draw; or empty
    std::string notes;
    UnknownKeys unknown;

    bool operator==(const Strategy&) const = default;
};

enum class Direction { Maximise, Minimise };

struct LinearValue {
    double worst = 0;
    double best = 1;
    bool operator==(const LinearValue&) const = default;
};
struct Point {
    double x = 0;
    double v = 0; ///< 0 to 1
    bool operator==(const Point&) const = default;
};
struct PiecewiseValue {
    std::vector<Point> points; ///< x strictly ascending
    bool operator==(const PiecewiseValue&) const = default;
};
struct ExponentialValue {
    double worst = 0;
    double best = 1;
    double curvature = 0; ///< 0 = linear
    bool operator==(const ExponentialValue&) const = default;
};
struct StepValue {
    std::vector<Point> points; ///< v holds from x up to the next x
    bool operator==(const StepValue&) const = default;
};
struct LevelsValue {
    std::map<std::string, double> levels; ///< word → value
    bool operator==(const LevelsValue&) const = default;
};
using ValueFunction = std::variant<LinearValue, PiecewiseValue, ExponentialValue, StepValue, LevelsValue>;

/// How a strategy does on a criterion: a figure, or a word of the criterion's levels.
using Score = std::variant<Quantity, std::string>;

/// What the options are judged by.
struct Criterion {
    std::string id;
    std::string name;
    Direction direction = Direction::Maximise;
    std::optional<Quantity> weight; ///< among its siblings; empty = unknown
    std::optional<ValueFunction> valueFunction; ///< empty = linear over the options' range
    /// Range, worst to best, for which the weight was given; empty: not kept.
    std::optional<LinearValue> weightedRange;
    std::optional<PreferenceFunction> preference; ///< empty = usual
    std::string source = "score"; ///< "score" or "model:<figure>"
    std::string parent; ///< id of the criterion above, or empty
    UnknownKeys unknown;
    UnknownKeys unknownValueFunction;

    bool operator==(const Criterion&) const = default;
};

enum class GateKind {
    MinimumAccuracy,
    MaximumCostPerMonth,
    MaximumOneOff,
    MaximumLatency,
    DataResidency,
    OwnWeights,
    Deadline,
    Custom
};

/// A hard constraint. Limits: share, money a month, money, seconds, a word of DataResidency, none, weeks; a
/// custom gate compares the figure or criterion named by `measure` with its limit.
struct Gate {
    std::string id;
    std::string name;
    GateKind kind = GateKind::Custom;
    std::optional<Quantity> limit;
    std::optional<DataResidency> residency; ///< limit of a DataResidency gate
    std::string measure; ///< custom only: "model:<figure>" or a criterion's id
    Direction direction = Direction::Minimise; ///< custom only: Maximise asks for at least the limit
    std::string source;
    UnknownKeys unknown;

    bool operator==(const Gate&) const = default;
};

/// A measured trial of one strategy: `correct` of `items`.
struct Pilot {
    std::string id;
    std::string strategy;
    std::optional<int> items;
    std::optional<int> correct;
    std::optional<int> errors; ///< wrong answers, where they were counted apart from items not answered
    std::string date;
    std::string source;
    UnknownKeys unknown;

    bool operator==(const Pilot&) const = default;
};

/// Rank correlation of two uncertain quantities, named by their JSON pointers.
struct Correlation {
    std::string a;
    std::string b;
    double rank = 0; ///< -1 to 1
    UnknownKeys unknown;

    bool operator==(const Correlation&) const = default;
};

/// Several uncertain quantities, named by their JSON pointers, that somebody could find out about together.
struct NamedInputs {
    std::string name;
    std::vector<std::string> pointers;
    UnknownKeys unknown;

    bool operator==(const NamedInputs&) const = default;
};

/// One unit of `from` is `rate` units of `to`; converts catalogue prices into the document's currency.
struct ExchangeRate {
    std::string from;
    std::string to;
    Quantity rate;
    std::string date;
    UnknownKeys unknown;

    bool operator==(const ExchangeRate&) const = default;
};

struct Assessment;

/// An earlier state of the document under a name, e.g. "before the workshop".
struct Version {
    std::string id;
    std::string name;
    std::string date;
    std::shared_ptr<const Assessment> document; ///< never null, has no versions
    UnknownKeys unknown;

    bool operator==(const Version& other) const; ///< compares documents by value
};

/// One document: one task, its options, and what was decided.
struct Assessment {
    std::string title;
    std::string organisation;
    std::string author;
    std::string decisionOwner;
    std::string date; ///< ISO 8601 day, or empty
    std::string currency = "USD"; ///< ISO 4217
    int horizonMonths = kDefaultHorizonMonths;
    Quantity discountRatePerYear; ///< 0.08 = 8%
    std::uint64_t seed = 1; ///< 0 to 2^53 - 1
    std::string notes;
    std::optional<ExchangeRate> exchangeRate;
    TaskProfile task;
    Baseline baseline;
    std::vector<Strategy> strategies;
    std::vector<Criterion> criteria;
    std::optional<Weighting> weighting; ///< overrides the criteria's own weights
    std::map<std::string, std::map<std::string, Score>> scores; ///< strategy id → criterion id → score
    std::vector<Gate> gates;
    std::vector<Pilot> pilots;
    std::vector<Correlation> correlations;
    std::vector<NamedInputs> inputGroups; ///< valued together beside the automatic groups
    DecisionRecord decision;
    std::vector<Scenario> scenarios;
    FrameworkSettings frameworks; ///< what the document says to the published ways to decide
    std::vector<WorkflowStep> workflow; ///< steps of the process, in their order
    std::vector<Version> versions; ///< whole earlier documents, without versions of their own
    std::vector<Claim> claims;
    std::vector<JournalEntry> journal;
    std::vector<PremortemRisk> premortem;
    std::vector<Statement> statements;
    ReportSettings report; ///< what its report is like
    std::optional<LastEvaluation> lastEvaluation; ///< what was recorded when the file was saved
    UnknownKeys unknown; ///< parts that this version keeps but does not read

    bool operator==(const Assessment&) const = default;
};

/// Strategy with this id, or nullptr.
[[nodiscard]] const Strategy* findStrategy(const Assessment& assessment, const std::string& id);

} // namespace tunepoint
