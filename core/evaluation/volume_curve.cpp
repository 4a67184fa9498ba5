// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/volume_curve.h"

#include "core/assessment/assessment_json.h"
#include "core/base/portable_math.h"
#include "core/economics/break_even.h"
#include "core/economics/cost_model.h"
#include "core/economics/profitability.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/strategy_names.h"
#include "core/evaluation/trial_worlds.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

namespace {

constexpr double kReach = 100; ///< the range runs from `around` ÷ this to `around` × this
constexpr double kUnknownLow = 1;
constexpr double kUnknownHigh = 1e6;

std::vector<double> volumesAround(double around, std::size_t points)
{
    const double low = around > 0 ? std::clamp(around / kReach, 1.0, kLargestVolume / 10) : kUnknownLow;
    const double high = around > 0 ? std::clamp(around * kReach, low * 10, kLargestVolume) : kUnknownHigh;
    std::vector<double> volumes(points);
    for (std::size_t i = 0; i < points; ++i)
        volumes[i] = low * std::pow(high / low, double(i) / double(points - 1));
    volumes.back() = high;
    return volumes;
}

/// Discounted items over the horizon for one item in month 1.
double discountedItems(const SharedFigures& shared)
{
    const double rate = 1 + monthlyRate(shared.discountRatePerYear);
    double items = 0;
    for (int month = 1; month <= shared.horizonMonths; ++month)
        items += portable::wholePower(1 + shared.growthPerMonth, month - 1)
            * portable::wholePower(rate, -month);
    return items;
}

struct Option {
    std::string id;
    VolumeProfile profile;
    std::vector<double> cashFlow;
};

std::vector<Option> optionsOf(const Plan& plan, const SharedFigures& shared, std::span<const double> values,
    const std::stop_token& stop)
{
    std::vector<Option> all;
    std::vector<StrategyFigures> stretches;
    for (const StrategyPlan& strategy : plan.strategies) {
        if (stop.stop_requested())
            return {};
        if (strategy.kind == StrategyKind::StatusQuo && !shared.hasBaseline)
            continue; // not comparable
        fillStrategyFigures(plan, strategy, values, stretches);
        Option option;
        option.id = strategy.id;
        Ledger ledger = ledgerOf(shared, stretches.front());
        option.profile = volumeProfile(shared, stretches.front());
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            ledger = ledger + ledgerOf(shared, stretches[i]);
            option.profile = option.profile + volumeProfile(shared, stretches[i]);
        }
        option.cashFlow = cashFlowOf(ledger);
        all.push_back(std::move(option));
    }
    return all;
}

/// Which is worth more just above `volume`.
bool firstIsAhead(const VolumeProfile& a, const VolumeProfile& b, double volume)
{
    for (double step = 1e-9; step < 1; step *= 4) {
        const double difference = a.at(volume * (1 + step)) - b.at(volume * (1 + step));
        if (difference != 0)
            return difference > 0;
    }
    return true;
}

} // namespace

VolumeCurves volumeCurves(
    const Assessment& assessment, const Catalogue& catalogue, const VolumeCurveOptions& options)
{
    VolumeCurves result;
    if (assessment.strategies.empty() || hasErrors(check(assessment))
        || hasErrors(checkNames(assessment, catalogue)))
        return result;
    const Plan plan
        = makePlan(assessment, catalogue, options.date ? options.date : parseDate(assessment.date));
    if (hasErrors(plan.problems))
        return result;
    const std::vector<double> values = centralWorld(plan);
    const SharedFigures shared = sharedFigures(plan, values);
    result.today = shared.itemsPerMonth;
    result.volumes = volumesAround(
        options.around > 0 ? options.around : shared.itemsPerMonth, std::max<std::size_t>(options.points, 2));
    const double perItem = workPerItem(shared) + todaysErrorsPerItem(shared);
    if (shared.hasBaseline)
        result.todayPerItem = perItem;
    const double items = discountedItems(shared);
    const double asToday = shared.hasBaseline ? perItem * items : 0;

    const std::vector<Option> all = optionsOf(plan, shared, values, options.stop);
    const auto costPerItem = [&](const VolumeProfile& profile, double volume) {
        return (asToday * volume - profile.at(volume)) / (items * volume);
    };
    for (const Option& option : all) {
        VolumeCurve curve{option.id, {}, {}, {}};
        for (const double volume : result.volumes) {
            const double value = option.profile.at(volume);
            curve.netPresentValue.push_back(value);
            curve.presentCost.push_back(asToday * volume - value);
            curve.costPerItem.push_back(costPerItem(option.profile, volume));
        }
        result.curves.push_back(std::move(curve));
    }
    for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            if (options.stop.stop_requested())
                return {};
            if (identical(all[a].profile, all[b].profile) && all[a].cashFlow == all[b].cashFlow)
                continue;
            for (const double volume : equalVolumes(all[a].profile, all[b].profile))
                result.crossings.push_back({all[a].id, all[b].id, volume, costPerItem(all[a].profile, volume),
                    firstIsAhead(all[a].profile, all[b].profile, volume) ? all[a].id : all[b].id});
        }
    }
    std::stable_sort(result.crossings.begin(), result.crossings.end(),
        [](const VolumeCrossing& x, const VolumeCrossing& y) { return x.volume < y.volume; });
    return result;
}

} // namespace tunepoint
