// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue_json.h"

#include "core/assessment/json_writing.h"
#include "core/assessment/words.h"
#include "core/base/date.h"

#include <algorithm>

namespace tunepoint {

namespace {

class CatalogueWriter {
public:
    explicit CatalogueWriter(const CatalogueQuery& query)
        : m_query(query)
    {
    }
    [[nodiscard]] std::string write(const Catalogue& catalogue);

private:
    void text(std::string_view key, std::string_view value)
    {
        m_json.key(key);
        m_json.text(value);
    }
    void number(std::string_view key, std::optional<double> value)
    {
        m_json.key(key);
        if (value)
            m_json.number(*value);
        else
            m_json.null();
    }
    void flag(std::string_view key, bool value)
    {
        m_json.key(key);
        m_json.boolean(value);
    }
    void age(const std::string& date)
    {
        const auto days = ageInDays(date, m_query.on);
        number("ageDays", days ? std::optional(double(*days)) : std::nullopt);
    }
    void evidenceIds(const std::vector<std::string>& ids)
    {
        m_json.key("evidence");
        m_json.beginArray(true);
        for (const std::string& id : ids)
            m_json.text(id);
        m_json.endArray();
    }
    void archetype(const Archetype& archetype);
    void model(const ModelPrice& model);
    void row(const EvidenceRow& row);

    const CatalogueQuery& m_query;
    JsonWriter m_json;
};

void CatalogueWriter::archetype(const Archetype& archetype)
{
    m_json.beginObject();
    text("id", archetype.id);
    flag("learns", archetype.learns);
    m_json.key("words");
    m_json.beginObject();
    for (const auto& [id, word] : archetype.words)
        text(id, word);
    m_json.endObject();
    m_json.key("parameters");
    m_json.beginObject();
    for (const auto& [id, figure] : archetype.figures) {
        const ParameterSpec* spec = parameterSpec(id);
        const Bounds bounds = spec ? spec->bounds : unbounded;
        m_json.key(id);
        m_json.beginObject();
        number("central", median(figure.quantity, bounds));
        number("low", quantile(figure.quantity, bounds, 0.1));
        number("high", quantile(figure.quantity, bounds, 0.9));
        text("grade", wordIn(kEvidenceGradeWords, figure.quantity.grade.value_or(EvidenceGrade::Guess)));
        text("source", figure.quantity.source);
        text("date", figure.quantity.date);
        age(figure.quantity.date);
        evidenceIds(figure.evidence);
        m_json.endObject();
    }
    m_json.endObject();
    m_json.endObject();
}

void CatalogueWriter::model(const ModelPrice& model)
{
    m_json.beginObject();
    text("id", model.id);
    text("name", model.name);
    text("provider", model.provider);
    text("sizeClass", model.sizeClass);
    flag("openWeights", model.openWeights);
    number("input", model.input);
    number("output", model.output);
    number("cachedInput", model.cachedInput);
    number("cacheWrite", model.cacheWrite);
    number("batchInput", model.batchInput);
    number("batchOutput", model.batchOutput);
    number("contextTokens", model.contextTokens);
    text("date", model.date);
    age(model.date);
    flag("stale", ageInDays(model.date, m_query.on).value_or(0) > kStaleAfterDays);
    text("source", model.source);
    text("grade", wordIn(kEvidenceGradeWords, model.grade));
    text("note", model.note);
    m_json.endObject();
}

void CatalogueWriter::row(const EvidenceRow& row)
{
    m_json.beginObject();
    text("id", row.id);
    text("topic", row.topic);
    text("strategy", row.strategy);
    text("taskType", row.taskType);
    text("model", row.model);
    text("metric", row.metric);
    m_json.key("values");
    m_json.beginArray(true);
    for (const double value : row.values)
        m_json.number(value);
    m_json.endArray();
    text("text", row.text);
    text("unit", row.unit);
    text("date", row.date);
    text("title", row.title);
    text("reference", row.reference);
    text("grade", row.grade);
    text("note", row.note);
    m_json.endObject();
}

std::string CatalogueWriter::write(const Catalogue& catalogue)
{
    const auto list = [this](std::string_view key, const auto& entries, auto&& writeEntry) {
        m_json.key(key);
        m_json.beginArray(false);
        for (const auto& entry : entries) {
            if (m_query.wants(entry.id))
                writeEntry(entry);
        }
        m_json.endArray();
    };
    m_json.beginObject();
    text("format", "tunepoint-catalogue");
    number("version", 1);
    text("compiled", catalogue.compiled);
    switch (m_query.part) {
    case CatalogueQuery::Part::Archetypes:
        list("archetypes", catalogue.archetypes, [this](const Archetype& entry) { archetype(entry); });
        break;
    case CatalogueQuery::Part::Models:
        list("models", catalogue.models, [this](const ModelPrice& entry) { model(entry); });
        break;
    case CatalogueQuery::Part::Evidence:
        list("evidence", catalogue.evidence, [this](const EvidenceRow& entry) { row(entry); });
        break;
    }
    m_json.endObject();
    return m_json.take() + "\n";
}

} // namespace

std::optional<int> ageInDays(std::string_view isoDay, std::string_view on)
{
    const auto from = parseDate(isoDay);
    const auto to = parseDate(on);
    return from && to ? std::optional(daysBetween(*from, *to)) : std::nullopt;
}

bool CatalogueQuery::wants(std::string_view id) const
{
    return ids.empty() || std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::string writeCatalogueJson(const Catalogue& catalogue, const CatalogueQuery& query)
{
    return CatalogueWriter(query).write(catalogue);
}

} // namespace tunepoint
