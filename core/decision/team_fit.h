// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tunepoint {

/// A skill that an option asks for and the team does not have.
struct SkillGap {
    std::string_view skill; ///< of kSkills
    SkillLevel needed = SkillLevel::None;
    SkillLevel present = SkillLevel::None;

    bool operator==(const SkillGap&) const = default;
};

/// Gaps among the skills that are known; an unknown skill is no gap.
[[nodiscard]] std::vector<SkillGap> skillGaps(
    const TaskProfile& task, const CriteriaCatalogue& catalogue, std::string_view archetype);

/// How well the team fits: 1 when it has every skill that the option asks for, half a point less for each
/// step that the worst gap is wide. A skill that is unknown counts as some. Empty for custom strategies, of
/// which the catalogue knows nothing.
/// Source: docs/models/criteria.md, section 4.
[[nodiscard]] std::optional<double> teamFit(
    const TaskProfile& task, const CriteriaCatalogue& catalogue, std::string_view archetype);

/// A warning for each skill that a strategy of the document asks for and the team is known not to have at
/// all.
[[nodiscard]] Problems skillWarnings(const Assessment& assessment, const CriteriaCatalogue& catalogue);

} // namespace tunepoint
