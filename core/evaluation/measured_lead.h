// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/common_trials.h"
#include "core/evaluation/trial_run.h"
#include "core/uncertainty/flip_point.h"
#include "core/uncertainty/summary.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tunepoint {

/// The strategies that can be chosen, and the one that is the best on average.
struct FlipField {
    const std::vector<std::size_t>& places; ///< in the plan
    std::size_t leader = 0; ///< among them
};

/// How far the leader is ahead of one rival on average, and the noise of that.
struct MeasuredLead {
    double mean = 0;
    double error = 0; ///< standard error
    double needed = 0; ///< a lead of no more than this may be noise

    [[nodiscard]] bool ahead() const { return mean > 0 && mean > needed; }
    [[nodiscard]] bool behind() const { return mean < 0 && mean < -needed; }
};

/// Standard errors that a lead must differ from zero: of the few trials that a search is made with, and of
/// the level, which comes from all trials. Each is Student's quantile for its own degrees of freedom.
struct LeadQuantiles {
    double trials = 0;
    double level = 0;
};

/// criticalValue() for a search of so many inputs over the field: every input is compared with every rival.
/// Range: trials >= 2 of the search.
/// Source: docs/models/sensitivity.md, section 3.
[[nodiscard]] LeadQuantiles leadQuantiles(
    const TrialRun& run, const FlipField& field, std::size_t inputs, std::size_t trials);

/// Columns of the sampler that have a single value to move: all but sample sets.
[[nodiscard]] std::size_t movableColumns(const InputSampler& sampler);

/// The leader's lead over each of the field in all trials, by what decides; over itself zero.
[[nodiscard]] std::vector<Estimate> leadsInAllTrials(const TrialRun& run, const FlipField& field);

/// Leads in money of the best of a field in a small set of common trials in which inputs are held, with the
/// same trials with nothing held as control variates: of those the mean over all trials is known.
class FieldLeads {
public:
    /// `all` and `field` outlive it.
    FieldLeads(const TrialRun& run, const FlipField& field, const std::vector<Estimate>& all,
        const LeadQuantiles& quantiles, std::size_t trials);

    using Figures = std::vector<CommonTrials::Figure>; ///< by place in the field

    [[nodiscard]] Figures holding(std::span<const CommonTrials::Held> held) const;
    /// The leader's lead over each of the field; over itself nothing.
    [[nodiscard]] std::vector<MeasuredLead> leads(const Figures& figures) const;

private:
    [[nodiscard]] MeasuredLead leadOver(std::size_t rival, const Figures& figures) const;

    const FlipField& m_field;
    const std::vector<Estimate>& m_all;
    LeadQuantiles m_quantiles;
    CommonTrials m_trials;
};

/// A way outwards from where the leader leads.
struct LeadWay {
    double from = 0;
    std::vector<double> values; ///< looked at, in this order
    std::function<bool(double)> likely; ///< whether a value is within the range of what is moved
};

/// Where another of the field takes the lead on the way, `to` an index into the field: the leader is ahead of
/// it beyond noise at `from` and behind it beyond noise at one of the values, within the range for a point
/// that lies there. Nothing where one of the field may be ahead at `from` already.
[[nodiscard]] std::optional<FlipPoint> leadTurn(
    const std::function<std::vector<MeasuredLead>(double value)>& leadsAt, const LeadWay& way);

} // namespace tunepoint
