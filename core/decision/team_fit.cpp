// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/team_fit.h"

#include <algorithm>

namespace tunepoint {

namespace {

using Level = std::optional<SkillLevel>;

std::array<Level, kSkills.size()> skillsOf(const TaskProfile& task)
{
    return {task.skillPrompting, task.skillRetrieval, task.skillMachineLearning, task.skillOperations};
}

const SkillNeeds* needsOf(const CriteriaCatalogue& catalogue, std::string_view archetype)
{
    const auto at = catalogue.skills.find(std::string(archetype));
    return at == catalogue.skills.end() ? nullptr : &at->second;
}

constexpr std::array<std::string_view, 3> levelWords{"none", "some", "strong"};

} // namespace

std::vector<SkillGap> skillGaps(
    const TaskProfile& task, const CriteriaCatalogue& catalogue, std::string_view archetype)
{
    std::vector<SkillGap> gaps;
    const SkillNeeds* needs = needsOf(catalogue, archetype);
    const auto present = skillsOf(task);
    for (std::size_t s = 0; needs && s < kSkills.size(); ++s) {
        if (present[s] && *present[s] < (*needs)[s])
            gaps.push_back({kSkills[s], (*needs)[s], *present[s]});
    }
    return gaps;
}

std::optional<double> teamFit(
    const TaskProfile& task, const CriteriaCatalogue& catalogue, std::string_view archetype)
{
    const SkillNeeds* needs = needsOf(catalogue, archetype);
    if (!needs)
        return std::nullopt;
    const auto present = skillsOf(task);
    int widest = 0;
    for (std::size_t s = 0; s < kSkills.size(); ++s)
        widest = std::max(widest, int((*needs)[s]) - int(present[s].value_or(SkillLevel::Some)));
    return 1 - 0.5 * widest;
}

Problems skillWarnings(const Assessment& assessment, const CriteriaCatalogue& catalogue)
{
    Problems warnings;
    for (const Strategy& strategy : assessment.strategies) {
        for (const SkillGap& gap : skillGaps(assessment.task, catalogue, strategy.archetype)) {
            if (gap.present != SkillLevel::None)
                continue; // some instead of strong lowers the fit and stops nobody
            warnings.push_back({ProblemCode::SkillMissing, "/task/teamSkills/" + std::string(gap.skill),
                {strategy.name.empty() ? strategy.id : strategy.name, std::string(gap.skill),
                    std::string(levelWords[std::size_t(gap.needed)]),
                    std::string(levelWords[std::size_t(gap.present)])}});
        }
    }
    return warnings;
}

} // namespace tunepoint
