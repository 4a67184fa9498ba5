// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue_json.h"

#include "core/assessment/words.h"
#include "core/base/date.h"
#include "core/catalogue/benchmarks.h"
#include "core/exchange/field_writer.h"

#include <algorithm>

namespace tunepoint {

namespace {

class CatalogueWriter : FieldWriter {
public:
    explicit CatalogueWriter(const CatalogueQuery& query)
        : m_query(query)
    {
    }
    [[nodiscard]] std::string write(const Catalogue& catalogue);

private:
    void age(const std::string& date)
    {
        const auto days = ageInDays(date, m_query.on);
        number("ageDays", days ? std::optional(double(*days)) : std::nullopt);
    }
    void archetype(const Archetype& archetype);
    void model(const ModelPrice& model);
    void row(const EvidenceRow& row);
    void benchmarks(const Catalogue& catalogue);

    const CatalogueQuery& m_query;
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
        texts("evidence", figure.evidence);
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
    numbers("values", row.values);
    text("text", row.text);
    text("unit", row.unit);
    text("date", row.date);
    text("title", row.title);
    text("reference", row.reference);
    text("grade", row.grade);
    text("note", row.note);
    m_json.endObject();
}

void CatalogueWriter::benchmarks(const Catalogue& catalogue)
{
    std::vector<BenchmarkScore> scores = benchmarkScores(catalogue);
    std::erase_if(scores, [this](const BenchmarkScore& score) { return !m_query.wants(score.evidence); });
    list("benchmarks", scores, [this](const BenchmarkScore& score) {
        m_json.beginObject();
        text("evidence", score.evidence);
        text("model", score.model);
        text("variant", score.variant);
        text("size", score.size);
        text("benchmark", score.benchmark);
        number("shots", score.shots ? std::optional<double>(*score.shots) : std::nullopt);
        number("score", score.score);
        text("date", score.date);
        m_json.endObject();
    });
    list("trends", benchmarkTrends(scores), [this](const BenchmarkTrend& trend) {
        m_json.beginObject();
        text("from", trend.from.evidence);
        text("to", trend.to.evidence);
        number("points", trend.points);
        number("logOddsPerYear", trend.logOddsPerYear);
        m_json.endObject();
    });
}

std::string CatalogueWriter::write(const Catalogue& catalogue)
{
    const auto wanted = [this](std::string_view key, const auto& entries, auto&& writeEntry) {
        list(key, entries, [&](const auto& entry) {
            if (m_query.wants(entry.id))
                writeEntry(entry);
        });
    };
    m_json.beginObject();
    text("format", "tunepoint-catalogue");
    number("version", 1);
    text("compiled", catalogue.compiled);
    switch (m_query.part) {
    case CatalogueQuery::Part::Archetypes:
        wanted("archetypes", catalogue.archetypes, [this](const Archetype& entry) { archetype(entry); });
        break;
    case CatalogueQuery::Part::Models:
        wanted("models", catalogue.models, [this](const ModelPrice& entry) { model(entry); });
        break;
    case CatalogueQuery::Part::Evidence:
        wanted("evidence", catalogue.evidence, [this](const EvidenceRow& entry) { row(entry); });
        break;
    case CatalogueQuery::Part::Benchmarks:
        benchmarks(catalogue);
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
