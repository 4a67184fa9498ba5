// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/measured_lead.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace tunepoint {

namespace {

/// From so many standard errors on one of the field may be better than the leader where the search begins.
constexpr double kPerhapsBehind = 2;

MeasuredLead measuredLead(const std::vector<double>& held, const std::vector<double>& asTheyAre,
    const Estimate& all, const LeadQuantiles& quantiles)
{
    const auto count = double(held.size());
    const double mean = orderedSum(held) / count;
    const double control = orderedSum(asTheyAre) / count;
    if (held.size() < 2)
        return {mean, 0, 0};
    double variance = 0;
    double controlVariance = 0;
    double common = 0;
    for (std::size_t t = 0; t < held.size(); ++t) {
        const double a = held[t] - mean;
        const double b = asTheyAre[t] - control;
        variance += a * a / (count - 1);
        controlVariance += b * b / (count - 1);
        common += a * b / (count - 1);
    }
    const double slope = controlVariance > 0 ? common / controlVariance : 0;
    const double rest = std::max(variance - slope * common, 0.0) / count;
    const double level = slope * slope * all.standardError * all.standardError;
    return {mean + slope * (all.value - control), std::sqrt(rest + level),
        std::sqrt(quantiles.trials * quantiles.trials * rest + quantiles.level * quantiles.level * level)};
}

std::vector<double> leadByTrial(const CommonTrials::Figure& leader, const CommonTrials::Figure& rival)
{
    std::vector<double> ahead(leader.worths.size());
    for (std::size_t t = 0; t < ahead.size(); ++t)
        ahead[t] = leader.worths[t] - rival.worths[t];
    return ahead;
}

/// Where a lead becomes zero that is above it at `ahead` and not at `behind`.
double zeroBetween(const std::function<double(double)>& lead, double ahead, double behind)
{
    std::uintmax_t iterations = 100;
    const auto bracket = boost::math::tools::toms748_solve(lead, std::min(ahead, behind),
        std::max(ahead, behind), boost::math::tools::eps_tolerance<double>(40), iterations);
    return bracket.first + 0.5 * (bracket.second - bracket.first);
}

} // namespace

LeadQuantiles leadQuantiles(
    const TrialRun& run, const FlipField& field, std::size_t inputs, std::size_t trials)
{
    const std::size_t comparisons = inputs * (field.places.size() - 1);
    const auto parts
        = run.simulation.sampler == Sampler::Sobol ? double(kRandomisations) : double(run.simulation.trials);
    // A slope and a mean are taken from the few trials.
    return {criticalValue(comparisons, std::max(double(trials) - 2, 1.0)),
        criticalValue(comparisons, std::max(parts - 1, 1.0))};
}

std::size_t movableColumns(const InputSampler& sampler)
{
    return std::size_t(std::count_if(sampler.columns().begin(), sampler.columns().end(),
        [](const InputSampler::Column& column) { return !column.key.starts_with("sample/"); }));
}

std::vector<Estimate> leadsInAllTrials(const TrialRun& run, const FlipField& field)
{
    const TrialMatrix benefits = run.simulation.benefits();
    const std::size_t leader = field.places[field.leader];
    std::vector<Estimate> leads;
    std::vector<double> ahead(benefits.trials());
    for (const std::size_t place : field.places) {
        for (std::size_t t = 0; t < ahead.size(); ++t)
            ahead[t] = benefits.row(t)[leader] - benefits.row(t)[place];
        leads.push_back(meanOf(ahead, run.simulation.sampler));
    }
    return leads;
}

FieldLeads::FieldLeads(const TrialRun& run, const FlipField& field, const std::vector<Estimate>& all,
    const LeadQuantiles& quantiles, std::size_t trials)
    : m_field(field)
    , m_all(all)
    , m_quantiles(quantiles)
    , m_trials(run.plan, run.sampler, trials)
{
}

FieldLeads::Figures FieldLeads::holding(std::span<const CommonTrials::Held> held) const
{
    auto all = m_trials.holding(held);
    Figures figures;
    for (const std::size_t place : m_field.places)
        figures.push_back(std::move(all[place]));
    return figures;
}

MeasuredLead FieldLeads::leadOver(std::size_t rival, const Figures& figures) const
{
    const auto& asTheyAre = m_trials.asTheyAre();
    return measuredLead(leadByTrial(figures[m_field.leader], figures[rival]),
        leadByTrial(asTheyAre[m_field.places[m_field.leader]], asTheyAre[m_field.places[rival]]),
        m_all[rival], m_quantiles);
}

std::vector<MeasuredLead> FieldLeads::leads(const Figures& figures) const
{
    std::vector<MeasuredLead> all(figures.size());
    for (std::size_t s = 0; s < all.size(); ++s) {
        if (s != m_field.leader)
            all[s] = leadOver(s, figures);
    }
    return all;
}

std::optional<FlipPoint> leadTurn(
    const std::function<std::vector<MeasuredLead>(double value)>& leadsAt, const LeadWay& way)
{
    /// How the lead over one rival turns on the way.
    struct Turning {
        bool open = false; ///< it may still be found to turn
        double lastAhead = 0;
        std::optional<double> firstBehind; ///< since then
    };
    std::vector<Turning> turns;
    for (const MeasuredLead& lead : leadsAt(way.from)) {
        if (lead.mean < -kPerhapsBehind * lead.error)
            return std::nullopt; // another is the best there: nothing takes the lead away
        turns.push_back({lead.ahead(), way.from, {}});
    }
    std::optional<FlipPoint> found;
    for (auto value = way.values.begin(); value != way.values.end() && !found; ++value) {
        const std::vector<MeasuredLead> there = leadsAt(*value);
        for (std::size_t s = 0; s < there.size(); ++s) {
            Turning& turn = turns[s];
            if (there[s].mean > 0)
                turn = {turn.open, *value, {}};
            else if (!turn.firstBehind)
                turn.firstBehind = *value;
            if (!turn.open || !there[s].behind())
                continue;
            turn.open = false;
            const double at = zeroBetween(
                [&](double x) { return leadsAt(x)[s].mean; }, turn.lastAhead, *turn.firstBehind);
            const bool told = !way.likely(at) || way.likely(*value);
            if (told && (!found || std::abs(at - way.from) < std::abs(found->value - way.from)))
                found = FlipPoint{at, s};
        }
    }
    return found;
}

} // namespace tunepoint
