// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/catalogue/catalogue.h"
#include "core/economics/figures.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// A figure of CentralFigures that can be taken apart.
enum class ExplainedFigure {
    TotalCost,
    TotalValue,
    OneOffCost,
    ErrorCost,
    CostPerMonth,
    CostPerItem,
    CostPerCorrectItem,
    CostPerCorrectItemWithRepair,
    MonthlySaving,
    NetPresentValue,
    Roi,
    InternalRateOfReturn,
    PaybackMonths,
    DiscountedPaybackMonths,
    BreakEvenAccuracy,
    Accuracy,
    LatencyP95Seconds,
    WeeksToFirstUse,
    OvertakenMonth,
    TeamFit,
    ReviewShare,
    Items,
    LiveMonths,
    CashFlow,
    CumulativeCashFlow,
    CumulativeCost,
    AccuracyByMonth,
    Examples,
    Training,
    People,
    Setup,
    ModelCalls,
    Serving,
    Upkeep,
    Review,
    Stated
};

/// What is fixed about a figure.
struct ExplainedSpec {
    ExplainedFigure figure{};
    std::string_view id; ///< the member's name in CentralFigures or CostParts
    Unit unit = Unit::None;
    int definition = 0; ///< number of the definition that fixes it
    std::string_view document; ///< page of docs/models with its formula
    std::optional<double> (*value)(const CentralFigures&) = nullptr; ///< null: a figure by month
    const std::vector<double> CentralFigures::*byMonth = nullptr;
};

/// All of them; every figure of CentralFigures and every part of the cost.
[[nodiscard]] std::span<const ExplainedSpec> explainedFigures();
[[nodiscard]] const ExplainedSpec& explainedSpec(ExplainedFigure figure);

/// A number put into a formula: one number, or one for each month ([0] time 0, [m] month m).
struct FormulaTerm {
    std::string symbol; ///< as it stands in the formula
    std::string id; ///< what it is: an input's field, a figure, or a word of the explanation
    Unit unit = Unit::None;
    double value = 0; ///< of a term by month: its sum
    std::vector<double> byMonth; ///< empty: one number for all months
    std::string pointer; ///< of the input, where it is one; else empty
    std::optional<ExplainedFigure> figure; ///< where it is a figure that can be taken apart itself

    bool operator==(const FormulaTerm&) const = default;
};

/// One line of arithmetic.
///
/// The formula is written with the symbols of the terms, numbers, + - * / ^ ( ) and functions: sum(x) adds x
/// over the months 0 … T with `m` as the month, until(x) is that sum up to each month, max(x,y), ceil(x),
/// ln(x).
struct FormulaStep {
    std::string id; ///< what the line gives: a figure's id or a word of the explanation
    std::string formula;
    std::vector<FormulaTerm> terms;
    Unit unit = Unit::None;
    double result = 0; ///< of a line by month: its last
    std::vector<double> byMonth; ///< empty: one number

    bool operator==(const FormulaStep&) const = default;
};

enum class ExplanationNote {
    None,
    Undefined, ///< the figure has no value here: a divisor is zero or an input is not known
    Never, ///< it is never reached
    AtOnce, ///< it is reached from the start
    SeveralRates, ///< more than one rate of return; the lines check each
    BelowZero ///< the arithmetic gives less than 0, and no accuracy lies there
};

struct Explanation {
    ExplainedFigure figure{};
    std::string strategy;
    ExplanationNote note = ExplanationNote::None;
    std::vector<FormulaStep> steps; ///< in the order of the work; the last one gives the figure
    std::optional<double> result; ///< empty: undefined, never, or a figure by month

    bool operator==(const Explanation&) const = default;
};

/// How the central case comes to a figure of one strategy, with the numbers put in; money in the document's
/// currency. Empty: there is no such strategy, or the document has errors.
/// Source: the page of docs/models that explainedSpec() names.
[[nodiscard]] std::optional<Explanation> explain(ExplainedFigure figure, const std::string& strategy,
    const Assessment& assessment, const Catalogue& catalogue, const std::optional<Date>& date = {});

} // namespace tunepoint
