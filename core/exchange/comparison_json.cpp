// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/comparison_json.h"

#include "core/exchange/evaluation_json.h"
#include "core/exchange/field_writer.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tunepoint {

namespace {

std::optional<std::string> orNull(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

class ComparisonWriter : FieldWriter {
public:
    [[nodiscard]] std::string write(
        const std::vector<ComparedDocument>& documents, const std::vector<Comparison>& comparisons);

private:
    void document(const ComparedDocument& document);
    void value(std::string_view key, const std::string& json);
    void differences(const Comparison& comparison);
    void figures(const std::vector<ComparedDocument>& documents);
    void attribution(const Comparison& comparison);
    void winner(const Comparison& comparison);
    void body(const Comparison& comparison);
};

/// Pointers of a group's inputs into the second document, or into the first where only that states them.
std::vector<std::string> pointersOf(const Comparison& comparison, const std::string& group)
{
    std::vector<std::string> pointers;
    for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
        if (comparison.groupOfDifference[i] != group)
            continue;
        const Difference& difference = comparison.differences[i];
        pointers.push_back(
            difference.pointerAfter.empty() ? difference.pointerBefore : difference.pointerAfter);
    }
    return pointers;
}

void ComparisonWriter::document(const ComparedDocument& document)
{
    const Evaluation& evaluation = *document.evaluation;
    m_json.beginObject();
    text("file", document.file);
    textOrNull("version", orNull(document.version));
    text("title", document.title);
    text("date", evaluation.date);
    text("currency", evaluation.currency);
    number("trials", double(evaluation.trials));
    text("outcome", wordOf(evaluation.recommendation.outcome));
    textOrNull("strategy", evaluation.recommendation.strategy);
    m_json.endObject();
}

void ComparisonWriter::value(std::string_view key, const std::string& json)
{
    m_json.key(key);
    if (json.empty())
        m_json.null();
    else
        m_json.value(nlohmann::json::parse(json));
}

void ComparisonWriter::differences(const Comparison& comparison)
{
    m_json.key("differences");
    m_json.beginArray(comparison.differences.empty());
    for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
        const Difference& difference = comparison.differences[i];
        m_json.beginObject();
        text("key", difference.key);
        textOrNull("pointerFrom", orNull(difference.pointerBefore));
        textOrNull("pointerTo", orNull(difference.pointerAfter));
        value("from", difference.before);
        value("to", difference.after);
        textOrNull("group", orNull(comparison.groupOfDifference[i]));
        flag("sourceOnly", difference.sameFigure);
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonWriter::figures(const std::vector<ComparedDocument>& documents)
{
    std::vector<const Evaluation*> evaluations;
    for (const ComparedDocument& document : documents)
        evaluations.push_back(document.evaluation);
    list("figures", sideBySide(evaluations), [this](const ComparedFigure& figure) {
        m_json.beginObject();
        text("figure", figure.figure);
        textOrNull("strategy", orNull(figure.strategy));
        list("values", figure.values, [this](const std::optional<double>& entry) {
            if (entry && std::isfinite(*entry))
                m_json.number(*entry);
            else
                m_json.null();
        });
        m_json.endObject();
    });
}

void ComparisonWriter::attribution(const Comparison& comparison)
{
    list("attribution", comparison.attribution, [&](const Attribution& entry) {
        m_json.beginObject();
        text("figure", entry.figure);
        textOrNull("strategy", orNull(entry.strategy));
        number("from", entry.from);
        number("to", entry.to);
        list("contributions", entry.contributions, [&](const Contribution& contribution) {
            m_json.beginObject();
            text("group", contribution.group);
            texts("pointers", pointersOf(comparison, contribution.group));
            number("value", contribution.value);
            number("standardError", contribution.standardError);
            m_json.endObject();
        });
        m_json.endObject();
    });
}

void ComparisonWriter::winner(const Comparison& comparison)
{
    const WinnerChange& winner = comparison.winner;
    m_json.key("winner");
    m_json.beginObject();
    textOrNull("from", orNull(winner.from));
    textOrNull("to", orNull(winner.to));
    text("fromOutcome", wordOf(winner.fromOutcome));
    text("toOutcome", wordOf(winner.toOutcome));
    flag("changed", winner.changed);
    list("smallestSets", winner.smallestSets, [this](const std::vector<std::string>& set) {
        m_json.beginArray(true);
        for (const std::string& group : set)
            m_json.text(group);
        m_json.endArray();
    });
    list("pivotal", winner.pivots, [this](const Pivot& pivot) {
        m_json.beginObject();
        text("group", pivot.group);
        number("share", pivot.share);
        flag("necessary", pivot.necessary);
        m_json.endObject();
    });
    m_json.endObject();
}

void ComparisonWriter::body(const Comparison& comparison)
{
    differences(comparison);
    attribution(comparison);
    winner(comparison);
    m_json.key("method");
    m_json.beginObject();
    flag("exact", comparison.exact);
    number("orders", double(comparison.permutations));
    number("mixtures", double(comparison.evaluations));
    m_json.endObject();
}

std::string ComparisonWriter::write(
    const std::vector<ComparedDocument>& documents, const std::vector<Comparison>& comparisons)
{
    m_json.beginObject();
    text("format", kComparisonFormat);
    number("version", kComparisonVersion);
    list("documents", documents, [this](const ComparedDocument& entry) { document(entry); });
    figures(documents);
    body(comparisons.front());
    m_json.key("further");
    m_json.beginArray(comparisons.size() == 1);
    for (std::size_t i = 1; i < comparisons.size(); ++i) {
        m_json.beginObject();
        number("document", double(i + 2)); // from 1, behind the first two
        body(comparisons[i]);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
    return m_json.take() + "\n";
}

} // namespace

std::string writeComparisonJson(
    const std::vector<ComparedDocument>& documents, const std::vector<Comparison>& comparisons)
{
    return ComparisonWriter().write(documents, comparisons);
}

} // namespace tunepoint
