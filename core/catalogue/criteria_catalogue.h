// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

class CatalogueReader;
struct Catalogue;

/// How one kind of option does on one criterion, as a word of the criterion's levels.
struct CatalogueScore {
    std::string level;
    std::string source;
    std::string date; ///< ISO 8601
    EvidenceGrade grade = EvidenceGrade::Guess;
    std::vector<std::string> evidence; ///< row ids
    std::string note;

    bool operator==(const CatalogueScore&) const = default;
};

/// The skills of TaskProfile::teamSkills in its order, by their ids.
inline constexpr std::array<std::string_view, 4> kSkills{
    "prompting", "retrieval", "machineLearning", "operations"};
using SkillNeeds = std::array<SkillLevel, kSkills.size()>;

/// The criteria offered for this decision and what is known of each kind of option.
struct CriteriaCatalogue {
    std::vector<Criterion> criteria; ///< parents before children; names stand in ui/text
    std::map<std::string, std::map<std::string, CatalogueScore>> scores; ///< archetype → criterion → score
    std::map<std::string, SkillNeeds> skills; ///< archetype → least level that it asks of the team

    bool operator==(const CriteriaCatalogue&) const = default;
};

/// Reads criteria.json. Refuses: unknown levels, archetypes and skills, figures without source, date or
/// grade, and criteria that lack a score for a kind of option that the catalogue has.
void readCriteriaCatalogue(CatalogueReader& file, Catalogue& catalogue);

/// Score of an archetype on a criterion, or nullptr.
[[nodiscard]] const CatalogueScore* findScore(
    const CriteriaCatalogue& catalogue, std::string_view archetype, std::string_view criterion);

} // namespace tunepoint
