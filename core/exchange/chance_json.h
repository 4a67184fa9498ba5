// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chance.h"
#include "core/exchange/field_writer.h"

namespace tunepoint {

/// Writes what trials say: distributions, sensitivity, value of information. Keys:
/// docs/evaluation.schema.json.
class ChanceWriter : protected virtual FieldWriter {
protected:
    void chance(const std::optional<StrategyChance>& chance);
    void pairChance(const std::optional<PairChance>& chance);
    void sensitivity(const std::optional<Sensitivity>& sensitivity);
    void valueOfInformation(const std::optional<ValueOfInformation>& value);

private:
    void estimate(std::string_view key, const Estimate& estimate);
    void summary(std::string_view key, const std::optional<Summary>& summary,
        std::optional<double> shareNever = std::nullopt);
    void distribution(const StrategyChance& chance);
    void pilot(const PilotEntry& entry);
};

} // namespace tunepoint
