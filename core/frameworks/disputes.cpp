// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/disputes.h"

#include "core/frameworks/threshold_fields.h"

#include <algorithm>

namespace tunepoint {

namespace {

/// Whether the pair was told of by an earlier framework already.
bool isKnown(const std::vector<FrameworkResult>& results, std::size_t index, const std::string& with)
{
    return std::any_of(
        results.begin(), results.begin() + std::ptrdiff_t(index), [&](const FrameworkResult& earlier) {
            return earlier.id == with
                && std::any_of(earlier.disagreements.begin(), earlier.disagreements.end(),
                    [&](const Disagreement& each) { return each.with == results[index].id; });
        });
}

Dispute& disputeOver(std::vector<Dispute>& all, const FieldChange& change)
{
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const Dispute& dispute) { return dispute.pointer == change.pointer; });
    if (at != all.end())
        return *at;
    all.push_back({change.pointer, change.from, {}, {}, 0});
    return all.back();
}

void addThresholds(Dispute& dispute, const std::vector<FrameworkResult>& results)
{
    for (const FrameworkResult& result : results) {
        for (const ThresholdValue& threshold : result.thresholds) {
            if (thresholdPointer(threshold.id) == dispute.pointer)
                dispute.thresholds.push_back({result.id, threshold.id, threshold.value});
        }
    }
    std::stable_sort(dispute.thresholds.begin(), dispute.thresholds.end(),
        [](const DisputedThreshold& a, const DisputedThreshold& b) { return a.value < b.value; });
}

} // namespace

std::vector<Dispute> disputes(const std::vector<FrameworkResult>& results)
{
    std::vector<Dispute> all;
    for (std::size_t i = 0; i < results.size(); ++i) {
        for (const Disagreement& disagreement : results[i].disagreements) {
            if (isKnown(results, i, disagreement.with))
                continue;
            for (const FieldChange& change : disagreement.changes) {
                Dispute& dispute = disputeOver(all, change);
                ++dispute.pairs;
                if (disagreement.changes.size() == 1 && disagreement.agreed)
                    dispute.settlements.push_back(
                        {results[i].id, disagreement.with, change.to, *disagreement.agreed});
            }
        }
    }
    for (Dispute& dispute : all)
        addThresholds(dispute, results);
    std::stable_sort(
        all.begin(), all.end(), [](const Dispute& a, const Dispute& b) { return a.pairs > b.pairs; });
    return all;
}

} // namespace tunepoint
