// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/catalogue/framework_reader.h"
#include "core/catalogue/price_list.h"

#include <algorithm>
#include <array>
#include <set>

namespace tunepoint {

namespace {

using FigureSet = std::map<std::string, DefaultFigure>;

constexpr std::array<std::string_view, 17> archetypeIds{"statusQuo", "businessLogic", "classicClassifier",
    "zeroShot", "fewShot", "chain", "rag", "smallPrompted", "loraHosted", "loraSelfHosted",
    "hostedTuningClosed", "fullTuning", "ragTuned", "cascade", "distilled", "staged", "custom"};

// --- lifecycle.json, evidence.json ---

void readLifecycle(CatalogueReader& file, Catalogue& catalogue)
{
    file.each("facts", [&](CatalogueReader& reader) {
        LifecycleFact fact;
        fact.id = reader.text("id");
        fact.event = LifecycleKind(reader.word("event", {"noNewTuning", "retirement", "priceChange"}));
        fact.provider = reader.text("provider");
        fact.models = reader.texts("models");
        fact.date = reader.day("date");
        fact.onlyWithoutRecentUse = reader.flag("onlyWithoutRecentUse", false);
        fact.source = reader.text("source");
        fact.readOn = reader.day("readOn");
        fact.grade = reader.grade();
        fact.note = reader.optionalText("note");
        for (std::size_t i = 0; i < fact.models.size(); ++i) {
            if (!findModel(catalogue, fact.models[i]))
                reader.refuse(ProblemCode::UnknownModel, "models/" + std::to_string(i), {fact.models[i]});
        }
        reader.finish();
        catalogue.lifecycle.push_back(std::move(fact));
    });
}

void readEvidence(CatalogueReader& file, Catalogue& catalogue)
{
    file.claim({"about"});
    file.each("evidence", [&](CatalogueReader& reader) {
        EvidenceRow row;
        row.id = reader.text("id");
        row.topic = reader.text("topic");
        row.strategy = reader.text("strategy");
        row.taskType = reader.text("taskType");
        row.model = reader.optionalText("model");
        row.metric = reader.text("metric");
        row.values = reader.numbers("values");
        row.at = reader.texts("at");
        row.text = reader.optionalText("text");
        row.unit = reader.text("unit");
        row.compared = reader.optionalText("compared");
        row.sample = reader.optionalText("sample");
        row.date = reader.text("date");
        row.title = reader.text("title");
        row.reference = reader.text("reference");
        static const std::vector<std::string_view> grades{
            "primary", "unreviewed", "secondary", "practitioner", "vendor", "derived", "claim", "recalled"};
        row.grade = grades[reader.word("grade", grades)];
        row.note = reader.optionalText("note");
        if (reader.has("variant")) {
            static const std::vector<std::string_view> variants{"base", "instruct"};
            row.variant = variants[reader.word("variant", variants)];
        }
        if (reader.has("shots"))
            row.shots = int(reader.number("shots"));
        if (row.values.empty() && row.text.empty())
            reader.refuse(ProblemCode::Missing, "", {"values"});
        if (!row.at.empty() && row.at.size() != row.values.size())
            reader.refuse(ProblemCode::UnequalSampleLengths, "at",
                {"at", std::to_string(row.at.size()), std::to_string(row.values.size())});
        reader.finish();
        catalogue.evidence.push_back(std::move(row));
    });
}

// --- priors.json ---

bool isColumn(const std::string& name)
{
    const auto columns = priorColumns();
    return std::find(columns.begin(), columns.end(), name) != columns.end();
}

LogOddsPrior readPrior(CatalogueReader& reader)
{
    LogOddsPrior prior;
    prior.mean = reader.number("mean");
    prior.standardDeviation = reader.number("standardDeviation");
    if (!(prior.standardDeviation >= 0))
        reader.refuse(
            ProblemCode::OutOfRange, "standardDeviation", {std::to_string(prior.standardDeviation), "0", ""});
    prior.evidence = reader.texts("evidence");
    prior.source = reader.text("source");
    prior.date = reader.day("date");
    prior.grade = reader.grade();
    prior.note = reader.optionalText("note");
    reader.finish();
    return prior;
}

/// The object's members, one per column; every column must be there when `complete`.
template <class T>
std::map<std::string, T> readColumns(CatalogueReader& object, bool complete,
    const std::function<T(const std::string&, CatalogueReader&)>& read)
{
    std::map<std::string, T> out;
    object.eachMember([&](const std::string& column, CatalogueReader& cell) {
        if (!isColumn(column))
            cell.refuse(ProblemCode::UnknownReference, "", {column});
        out[column] = read(column, cell);
    });
    for (const auto column : priorColumns()) {
        if (complete && !out.contains(std::string(column)))
            object.refuse(ProblemCode::Missing, "", {std::string(column)});
    }
    return out;
}

void readPriors(CatalogueReader& file, Catalogue& catalogue)
{
    file.claim({"about"});
    const auto prior = [](const std::string&, CatalogueReader& cell) { return readPrior(cell); };
    file.member("reference", [&](CatalogueReader& object) {
        catalogue.reference = readColumns<LogOddsPrior>(object, true, prior);
    });
    file.member("gains", [&](CatalogueReader& rows) {
        rows.eachMember([&](const std::string& row, CatalogueReader& cells) {
            catalogue.gains[row] = readColumns<LogOddsPrior>(cells, false, prior);
        });
    });
    const auto figures = [&](const std::string& name, const Bounds& bounds, FigureSet& out) {
        file.member(name, [&](CatalogueReader& object) {
            out = readColumns<DefaultFigure>(
                object, true, [&](const std::string& column, CatalogueReader& cell) {
                    return readFigure(cell, bounds, name + "/" + column);
                });
        });
    };
    figures("drift", unbounded, catalogue.drift);
    figures("learningScale", notNegative, catalogue.learningScale);
    figures("knowledgeShare", share, catalogue.knowledgeShare);
    const auto qualities = taskField("exampleQuality")->words();
    file.member("labelNoise", [&](CatalogueReader& object) {
        object.eachMember([&](const std::string& word, CatalogueReader& cell) {
            if (std::find(qualities.begin(), qualities.end(), word) == qualities.end())
                cell.refuse(ProblemCode::UnknownWord, "", {word});
            catalogue.labelNoise[word] = readFigure(cell, share, "labelNoise/" + word);
        });
    });
    file.member("releaseEveryMonths", [&](CatalogueReader& cell) {
        catalogue.releaseEveryMonths = readFigure(cell, notNegative, "releaseEveryMonths");
    });
}

// --- archetypes.json, task-defaults.json ---

void readParameters(CatalogueReader& reader, const std::string& entry, FigureSet& figures)
{
    reader.eachMember([&](const std::string& id, CatalogueReader& cell) {
        const ParameterSpec* spec = parameterSpec(id);
        if (!spec)
            return cell.refuse(ProblemCode::UnknownParameter, "", {id, entry});
        figures[id] = readFigure(cell, spec->bounds, entry + "/" + id);
    });
}

void checkWord(
    CatalogueReader& words, const std::string& id, const std::string& word, const Catalogue& catalogue)
{
    const WordSpec* spec = wordSpec(id);
    if (!spec)
        return words.refuse(ProblemCode::UnknownParameter, id, {id, words.pointer()});
    const bool isModel = id == "model" || id == "escalationModel";
    if (isModel && !findModel(catalogue, word))
        return words.refuse(ProblemCode::UnknownModel, id, {word});
    const bool isArchetype = id == "firstArchetype" || id == "secondArchetype";
    if (isArchetype && std::find(archetypeIds.begin(), archetypeIds.end(), word) == archetypeIds.end())
        return words.refuse(ProblemCode::UnknownArchetype, id, {word});
    if (!spec->words.empty() && std::find(spec->words.begin(), spec->words.end(), word) == spec->words.end())
        words.refuse(ProblemCode::UnknownWord, id, {word});
}

Archetype readArchetype(
    CatalogueReader& reader, const std::map<std::string, FigureSet>& sets, const Catalogue& catalogue)
{
    Archetype archetype;
    archetype.id = reader.text("id");
    archetype.priorRow = reader.optionalText("priorRow");
    if (!archetype.priorRow.empty() && !catalogue.gains.contains(archetype.priorRow))
        reader.refuse(ProblemCode::UnknownReference, "priorRow", {archetype.priorRow});
    archetype.learns = reader.flag("learns");
    for (const std::string& name : reader.texts("sets")) {
        const auto set = sets.find(name);
        if (set == sets.end())
            reader.refuse(ProblemCode::UnknownReference, "sets", {name});
        else
            archetype.figures.insert(set->second.begin(), set->second.end());
    }
    archetype.words = reader.textMembers("words");
    for (const auto& [id, word] : archetype.words)
        checkWord(reader, id, word, catalogue);
    reader.member("figures", [&](CatalogueReader& figures) { // its own figures go before those of its sets
        readParameters(figures, archetype.id, archetype.figures);
    });
    reader.finish();
    return archetype;
}

void readArchetypes(CatalogueReader& file, Catalogue& catalogue)
{
    file.claim({"about"});
    std::map<std::string, FigureSet> sets;
    file.member("sets", [&](CatalogueReader& list) {
        list.eachMember(
            [&](const std::string& name, CatalogueReader& set) { readParameters(set, name, sets[name]); });
    });
    file.each("archetypes", [&](CatalogueReader& reader) {
        catalogue.archetypes.push_back(readArchetype(reader, sets, catalogue));
        const std::string& id = catalogue.archetypes.back().id;
        if (std::find(archetypeIds.begin(), archetypeIds.end(), id) == archetypeIds.end())
            reader.refuse(ProblemCode::UnknownArchetype, "id", {id});
    });
    for (const auto id : archetypeIds) {
        if (!findArchetype(catalogue, id))
            file.refuse(ProblemCode::Missing, "archetypes", {std::string(id)});
    }
}

void readTaskDefaults(CatalogueReader& file, Catalogue& catalogue)
{
    file.claim({"about"});
    file.member("figures", [&](CatalogueReader& figures) {
        figures.eachMember([&](const std::string& id, CatalogueReader& cell) {
            const TaskField* field = taskField(id);
            if (!field || field->kind() != FieldKind::Number)
                return cell.refuse(ProblemCode::UnknownReference, "", {id});
            catalogue.taskDefaults[id] = readFigure(cell, field->bounds, "task/" + id);
        });
    });
}

// --- what only the whole shows ---

/// Evidence behind a figure must exist and must have been read in its source.
void checkEvidence(const Catalogue& catalogue, const std::vector<std::string>& ids,
    const std::string& pointer, Problems& problems)
{
    for (const std::string& id : ids) {
        const EvidenceRow* row = findEvidence(catalogue, id);
        if (!row || row->grade == "recalled")
            problems.push_back({ProblemCode::UnknownReference, pointer, {id}});
    }
}

template <class Map>
void checkEvidenceOf(
    const Catalogue& catalogue, const Map& map, const std::string& pointer, Problems& problems)
{
    for (const auto& [key, entry] : map)
        checkEvidence(catalogue, entry.evidence, pointer + "/" + pointerToken(key) + "/evidence", problems);
}

void checkReferences(const Catalogue& catalogue, Problems& problems)
{
    for (const Archetype& archetype : catalogue.archetypes)
        checkEvidenceOf(catalogue, archetype.figures, "/archetypes.json/" + archetype.id, problems);
    checkEvidenceOf(catalogue, catalogue.taskDefaults, "/task-defaults.json/figures", problems);
    checkEvidenceOf(catalogue, catalogue.reference, "/priors.json/reference", problems);
    for (const auto& [row, cells] : catalogue.gains)
        checkEvidenceOf(catalogue, cells, "/priors.json/gains/" + pointerToken(row), problems);
    checkEvidenceOf(catalogue, catalogue.drift, "/priors.json/drift", problems);
    checkEvidenceOf(catalogue, catalogue.learningScale, "/priors.json/learningScale", problems);
    checkEvidenceOf(catalogue, catalogue.knowledgeShare, "/priors.json/knowledgeShare", problems);
    checkEvidenceOf(catalogue, catalogue.labelNoise, "/priors.json/labelNoise", problems);
    checkEvidence(catalogue, catalogue.releaseEveryMonths.evidence,
        "/priors.json/releaseEveryMonths/evidence", problems);
    for (const FrameworkSpec& framework : catalogue.frameworks) {
        for (const FrameworkThreshold& threshold : framework.thresholds)
            checkEvidence(catalogue, threshold.evidence,
                "/frameworks.json/" + framework.id + "/" + threshold.id + "/evidence", problems);
    }
}

template <class T>
void checkIds(const std::vector<T>& list, const std::string& pointer, Problems& problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!seen.insert(list[i].id).second)
            problems.push_back({ProblemCode::DuplicateId, pointer + "/" + std::to_string(i), {list[i].id}});
    }
}

struct FileSpec {
    std::string_view name;
    void (*read)(CatalogueReader&, Catalogue&);
};

// In the order of reading: archetypes refer to prices and priors, scores to archetypes.
constexpr std::array files{
    FileSpec{"prices.json", readPrices},
    FileSpec{"lifecycle.json", readLifecycle},
    FileSpec{"evidence.json", readEvidence},
    FileSpec{"priors.json", readPriors},
    FileSpec{"task-defaults.json", readTaskDefaults},
    FileSpec{"archetypes.json", readArchetypes},
    FileSpec{"frameworks.json", readFrameworks},
    FileSpec{"criteria.json", readCriteriaCatalogue},
};

void readFile(const FileSpec& spec, const CatalogueTexts& texts, Catalogue& catalogue, Problems& problems)
{
    const std::string name(spec.name);
    const auto text = texts.find(name);
    if (text == texts.end()) {
        problems.push_back({ProblemCode::Missing, "/" + name, {name}});
        return;
    }
    const nlohmann::json parsed = parseCatalogueFile(text->second, name, problems);
    if (parsed.is_discarded())
        return;
    CatalogueReader reader(parsed, "/" + name, problems);
    if (!parsed.is_object())
        return;
    catalogue.compiled = std::max(catalogue.compiled, reader.day("compiled"));
    spec.read(reader, catalogue);
    reader.finish();
}

} // namespace

std::vector<std::string> catalogueFiles()
{
    std::vector<std::string> names;
    for (const FileSpec& file : files)
        names.emplace_back(file.name);
    return names;
}

Result<Catalogue> loadCatalogue(const CatalogueTexts& texts)
{
    Catalogue catalogue;
    Problems problems;
    for (const FileSpec& file : files)
        readFile(file, texts, catalogue, problems);
    checkIds(catalogue.models, "/prices.json/models", problems);
    checkIds(catalogue.priceItems, "/prices.json/items", problems);
    checkIds(catalogue.lifecycle, "/lifecycle.json/facts", problems);
    checkIds(catalogue.evidence, "/evidence.json/evidence", problems);
    checkIds(catalogue.archetypes, "/archetypes.json/archetypes", problems);
    checkIds(catalogue.frameworks, "/frameworks.json/frameworks", problems);
    checkReferences(catalogue, problems);
    if (!problems.empty())
        return tl::unexpected<Problems>(std::move(problems));
    return catalogue;
}

} // namespace tunepoint
