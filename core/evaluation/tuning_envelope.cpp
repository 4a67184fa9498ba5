// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/tuning_envelope.h"

#include "core/base/numbers.h"

#include <algorithm>

namespace tunepoint {

namespace {

std::string_view rowOf(TuningMethod method)
{
    switch (method) {
    case TuningMethod::Full:
        return "MEM-001";
    case TuningMethod::Adapter:
        return "MEM-002";
    case TuningMethod::QuantisedAdapter:
        return "MEM-003";
    }
    return {};
}

} // namespace

std::vector<MemoryPoint> memoryTable(const Catalogue& catalogue, TuningMethod method)
{
    const EvidenceRow* row = findEvidence(catalogue, rowOf(method));
    if (!row || row->at.size() != row->values.size())
        return {};
    std::vector<MemoryPoint> table;
    for (std::size_t i = 0; i < row->values.size(); ++i) {
        const std::string& size = row->at[i];
        const auto billions
            = size.ends_with('B') ? parseNumber(size.substr(0, size.size() - 1)) : std::nullopt;
        if (!billions)
            return {};
        table.push_back({*billions, row->values[i]});
    }
    std::sort(table.begin(), table.end(),
        [](const MemoryPoint& a, const MemoryPoint& b) { return a.billions < b.billions; });
    return table;
}

std::optional<TuningEnvelope> tuningEnvelope(
    const Catalogue& catalogue, TuningMethod method, double billions, double gigabytes)
{
    const std::vector<MemoryPoint> table = memoryTable(catalogue, method);
    if (table.empty())
        return std::nullopt;
    const double needed = memoryNeeded(table, billions);
    return TuningEnvelope{needed, largestModel(table, gigabytes), needed <= gigabytes};
}

} // namespace tunepoint
