// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/input_sampler.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Several inputs that somebody could find out about together.
struct InputGroup {
    std::string name; ///< the document's; empty for automatic groups
    std::string group; ///< id of an automatic group; empty for the document's
    std::vector<std::size_t> columns; ///< of the sampler, ascending
};

/// Ids of the automatic groups: who could answer them.
/// accuracy: what makes right answers; workload: volume and tokens; today: the baseline; errors: what they
/// cost; prices: models, GPUs, exchange rate; modelUse, serving, examples, people, review, upkeep, life,
/// statedCosts: the rest of a strategy.
[[nodiscard]] std::span<const std::string_view> informationGroups();

/// The automatic group of an input; empty: none.
[[nodiscard]] std::string_view informationGroupOf(const Input& input);

/// The document's groups in its order, then the automatic ones of two columns or more. Pointers that name no
/// uncertain input are left out; a column that a pointer shares with other inputs comes as a whole.
[[nodiscard]] std::vector<InputGroup> inputGroups(
    const Assessment& assessment, const Plan& plan, const InputSampler& sampler);

} // namespace tunepoint
