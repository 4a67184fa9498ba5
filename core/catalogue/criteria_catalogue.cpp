// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/criteria_catalogue.h"

#include "core/assessment/words.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_reader.h"

#include <algorithm>

namespace tunepoint {

namespace {

std::optional<ValueFunction> readFunction(CatalogueReader& reader)
{
    std::optional<ValueFunction> function;
    if (!reader.has("valueFunction"))
        return function;
    reader.member("valueFunction", [&](CatalogueReader& ends) {
        (void)ends.word("type", {"linear"});
        function = LinearValue{ends.number("worst"), ends.number("best")};
        ends.finish();
    });
    return function;
}

Criterion readOffered(CatalogueReader& reader, const LevelsValue& levels)
{
    Criterion criterion;
    criterion.id = reader.text("id");
    criterion.parent = reader.optionalText("parent");
    if (reader.has("direction"))
        criterion.direction = Direction(reader.word("direction", {kDirectionWords[0], kDirectionWords[1]}));
    const std::string source = reader.optionalText("source");
    if (!source.empty())
        criterion.source = source;
    criterion.valueFunction = readFunction(reader);
    if (source == "score")
        criterion.valueFunction = levels;
    reader.finish();
    return criterion;
}

void readScore(CatalogueReader& reader, const std::string& criterion, const LevelsValue& levels,
    const Catalogue& catalogue, CriteriaCatalogue& out)
{
    CatalogueScore score;
    score.level = reader.text("level");
    if (!levels.levels.contains(score.level))
        reader.refuse(ProblemCode::UnknownWord, "level", {score.level});
    score.source = reader.text("source");
    score.date = reader.day("date");
    score.grade = reader.grade();
    score.evidence = reader.texts("evidence");
    for (const std::string& row : score.evidence) {
        if (!findEvidence(catalogue, row))
            reader.refuse(ProblemCode::UnknownReference, "evidence", {row});
    }
    score.note = reader.optionalText("note");
    for (const std::string& archetype : reader.texts("archetypes")) {
        if (!findArchetype(catalogue, archetype))
            reader.refuse(ProblemCode::UnknownArchetype, "archetypes", {archetype});
        else if (!out.scores[archetype].emplace(criterion, score).second)
            reader.refuse(ProblemCode::DuplicateId, "archetypes", {archetype});
    }
    reader.finish();
}

SkillNeeds readSkills(CatalogueReader& reader)
{
    SkillNeeds needs{};
    for (std::size_t s = 0; s < kSkills.size(); ++s) {
        if (reader.has(kSkills[s]))
            needs[s] = SkillLevel(reader.word(kSkills[s], {"none", "some", "strong"}));
    }
    reader.finish();
    return needs;
}

void checkComplete(CatalogueReader& file, const Catalogue& catalogue, const CriteriaCatalogue& out)
{
    for (const Archetype& archetype : catalogue.archetypes) {
        if (archetype.id == "custom")
            continue; // what it is like only the document knows
        for (const Criterion& criterion : out.criteria) {
            const bool scored
                = criterion.valueFunction && std::holds_alternative<LevelsValue>(*criterion.valueFunction);
            if (scored && !findScore(out, archetype.id, criterion.id))
                file.refuse(ProblemCode::Missing, "scores/" + criterion.id, {archetype.id});
        }
        if (!out.skills.contains(archetype.id))
            file.refuse(ProblemCode::Missing, "skills", {archetype.id});
    }
}

} // namespace

void readCriteriaCatalogue(CatalogueReader& file, Catalogue& catalogue)
{
    file.claim({"about"});
    CriteriaCatalogue& out = catalogue.criteria;
    LevelsValue levels;
    file.member("levels", [&](CatalogueReader& list) {
        for (const std::string_view word : {"poor", "fair", "good", "excellent"})
            levels.levels.emplace(word, list.number(word));
        list.finish();
    });
    file.each(
        "criteria", [&](CatalogueReader& reader) { out.criteria.push_back(readOffered(reader, levels)); });
    file.member("scores", [&](CatalogueReader& list) {
        for (const Criterion& criterion : out.criteria) {
            if (list.has(criterion.id))
                list.each(criterion.id, [&](CatalogueReader& reader) {
                    readScore(reader, criterion.id, levels, catalogue, out);
                });
        }
        list.finish();
    });
    file.member("skills", [&](CatalogueReader& list) {
        list.eachMember([&](const std::string& archetype, CatalogueReader& reader) {
            if (!findArchetype(catalogue, archetype))
                return reader.refuse(ProblemCode::UnknownArchetype, "", {archetype});
            out.skills.emplace(archetype, readSkills(reader));
        });
    });
    checkComplete(file, catalogue, out);
}

const CatalogueScore* findScore(
    const CriteriaCatalogue& catalogue, std::string_view archetype, std::string_view criterion)
{
    const auto row = catalogue.scores.find(std::string(archetype));
    if (row == catalogue.scores.end())
        return nullptr;
    const auto score = row->second.find(std::string(criterion));
    return score == row->second.end() ? nullptr : &score->second;
}

} // namespace tunepoint
