// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

using F = ExplainedFigure;
using C = CentralFigures;
using Value = std::optional<double>;

constexpr std::string_view kCash = "docs/models/cash-flow.md";
constexpr std::string_view kReturns = "docs/models/rate-of-return.md";
constexpr std::string_view kAccuracy = "docs/models/accuracy.md";
constexpr std::string_view kReview = "docs/models/review.md";
constexpr std::string_view kCriteria = "docs/models/criteria.md";

template <auto Member>
Value of(const C& figures)
{
    return figures.*Member;
}
template <auto Part>
Value part(const C& figures)
{
    return figures.parts.*Part;
}
Value rate(const C& figures)
{
    const auto& rates = figures.internalRateOfReturn.perYear;
    return rates.empty() ? std::nullopt : Value(rates.front());
}

using P = CostParts;
constexpr std::array list{
    ExplainedSpec{F::TotalCost, "totalCost", Unit::Money, 13, kCash, of<&C::totalCost>},
    ExplainedSpec{F::TotalValue, "totalValue", Unit::Money, 13, kCash, of<&C::totalValue>},
    ExplainedSpec{F::OneOffCost, "oneOffCost", Unit::Money, 14, kCash, of<&C::oneOffCost>},
    ExplainedSpec{F::ErrorCost, "errorCost", Unit::Money, 14, kCash, of<&C::errorCost>},
    ExplainedSpec{F::CostPerMonth, "costPerMonth", Unit::MoneyPerMonth, 14, kCash, of<&C::costPerMonth>},
    ExplainedSpec{F::CostPerItem, "costPerItem", Unit::MoneyPerItem, 14, kCash, of<&C::costPerItem>},
    ExplainedSpec{F::CostPerCorrectItem, "costPerCorrectItem", Unit::MoneyPerItem, 14, kCash,
        of<&C::costPerCorrectItem>},
    ExplainedSpec{F::CostPerCorrectItemWithRepair, "costPerCorrectItemWithRepair", Unit::MoneyPerItem, 14,
        kCash, of<&C::costPerCorrectItemWithRepair>},
    ExplainedSpec{F::MonthlySaving, "monthlySaving", Unit::MoneyPerMonth, 14, kCash, of<&C::monthlySaving>},
    ExplainedSpec{F::NetPresentValue, "netPresentValue", Unit::Money, 13, kCash, of<&C::netPresentValue>},
    ExplainedSpec{F::Roi, "roi", Unit::Share, 13, kCash, of<&C::roi>},
    ExplainedSpec{F::InternalRateOfReturn, "internalRateOfReturn", Unit::Share, 17, kReturns, rate},
    ExplainedSpec{F::PaybackMonths, "paybackMonths", Unit::Months, 16, kCash, of<&C::paybackMonths>},
    ExplainedSpec{F::DiscountedPaybackMonths, "discountedPaybackMonths", Unit::Months, 16, kCash,
        of<&C::discountedPaybackMonths>},
    ExplainedSpec{
        F::BreakEvenAccuracy, "breakEvenAccuracy", Unit::Share, 14, kCash, of<&C::breakEvenAccuracy>},
    ExplainedSpec{F::Accuracy, "accuracy", Unit::Share, 15, kAccuracy, of<&C::accuracy>},
    ExplainedSpec{
        F::LatencyP95Seconds, "latencyP95Seconds", Unit::Seconds, 14, kCash, of<&C::latencyP95Seconds>},
    ExplainedSpec{F::WeeksToFirstUse, "weeksToFirstUse", Unit::Weeks, 14, kCash, of<&C::weeksToFirstUse>},
    ExplainedSpec{F::OvertakenMonth, "overtakenMonth", Unit::Months, 26, kAccuracy, of<&C::overtakenMonth>},
    ExplainedSpec{F::TeamFit, "teamFit", Unit::Share, 30, kCriteria, of<&C::teamFit>},
    ExplainedSpec{F::ReviewShare, "reviewShare", Unit::Share, 15, kReview, of<&C::reviewShare>},
    ExplainedSpec{F::Items, "items", Unit::Items, 10, kCash, of<&C::items>},
    ExplainedSpec{F::LiveMonths, "liveMonths", Unit::Months, 10, kCash, of<&C::liveMonths>},
    ExplainedSpec{F::CashFlow, "cashFlow", Unit::Money, 10, kCash, nullptr, &C::cashFlow},
    ExplainedSpec{
        F::CumulativeCashFlow, "cumulativeCashFlow", Unit::Money, 10, kCash, nullptr, &C::cumulativeCashFlow},
    ExplainedSpec{F::CumulativeCost, "cumulativeCost", Unit::Money, 13, kCash, nullptr, &C::cumulativeCost},
    ExplainedSpec{
        F::AccuracyByMonth, "accuracyByMonth", Unit::Share, 15, kAccuracy, nullptr, &C::accuracyByMonth},
    ExplainedSpec{F::Examples, "examples", Unit::Money, 14, kCash, part<&P::examples>},
    ExplainedSpec{F::Training, "training", Unit::Money, 14, kCash, part<&P::training>},
    ExplainedSpec{F::People, "people", Unit::Money, 14, kCash, part<&P::people>},
    ExplainedSpec{F::Setup, "setup", Unit::Money, 14, kCash, part<&P::setup>},
    ExplainedSpec{F::ModelCalls, "modelCalls", Unit::Money, 12, kCash, part<&P::modelCalls>},
    ExplainedSpec{F::Serving, "serving", Unit::Money, 14, kCash, part<&P::serving>},
    ExplainedSpec{F::Upkeep, "upkeep", Unit::Money, 14, kCash, part<&P::upkeep>},
    ExplainedSpec{F::Review, "review", Unit::Money, 14, kReview, part<&P::review>},
    ExplainedSpec{F::Stated, "stated", Unit::Money, 11, kCash, part<&P::stated>},
};

} // namespace

std::span<const ExplainedSpec> explainedFigures()
{
    return list;
}

const ExplainedSpec& explainedSpec(ExplainedFigure figure)
{
    return *std::find_if(
        list.begin(), list.end(), [figure](const ExplainedSpec& spec) { return spec.figure == figure; });
}

} // namespace tunepoint
