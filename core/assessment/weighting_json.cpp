// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/weighting_json.h"

#include "core/assessment/words.h"

#include <algorithm>
#include <utility>

namespace tunepoint {

namespace {

using Figures = std::map<std::string, double>;

/// Criterion id → number, or a list of numbers in the order of the top criteria.
Figures readFigures(const Json& node, const std::vector<std::string>& topCriteria, const std::string& pointer,
    Problems& problems)
{
    Figures figures;
    if (node.is_array()) {
        const auto values = readNumbers(node, pointer, problems);
        for (std::size_t i = 0; values && i < values->size(); ++i) {
            if (i < topCriteria.size())
                figures.emplace(topCriteria[i], (*values)[i]);
            else
                report(problems, ProblemCode::UnknownReference, pointer + "/" + std::to_string(i),
                    {std::to_string(i)});
        }
        return figures;
    }
    if (!node.is_object()) {
        reportType(problems, "object", node, pointer);
        return figures;
    }
    for (const auto& [criterion, value] : node.items()) {
        if (value.is_null())
            continue;
        if (const auto number = readNumber(value, pointer + "/" + pointerToken(criterion), problems))
            figures.emplace(criterion, *number);
    }
    return figures;
}

/// Ranks by id, or ids from the most important down.
Figures readRanks(const Json& node, const std::vector<std::string>& topCriteria, const std::string& pointer,
    Problems& problems)
{
    const bool ids = node.is_array() && !node.empty()
        && std::all_of(node.begin(), node.end(), [](const Json& entry) { return entry.is_string(); });
    if (!ids)
        return readFigures(node, topCriteria, pointer, problems);
    Figures ranks;
    for (const Json& entry : node)
        ranks.emplace(entry.get<std::string>(), double(ranks.size() + 1));
    return ranks;
}

std::vector<std::string> readIds(ObjectReader& object, std::string_view key)
{
    std::vector<std::string> ids;
    object.list(key, [&](const Json& node, const std::string& pointer) {
        if (node.is_string())
            ids.push_back(node.get<std::string>());
        else
            reportType(object.problems(), "string", node, pointer);
    });
    return ids;
}

std::vector<std::vector<double>> readMatrix(const Json& node, const std::string& pointer, Problems& problems)
{
    std::vector<std::vector<double>> matrix;
    if (!node.is_array()) {
        reportType(problems, "array", node, pointer);
        return matrix;
    }
    for (std::size_t i = 0; i < node.size(); ++i)
        matrix.push_back(readNumbers(node[i], pointer + "/" + std::to_string(i), problems)
                             .value_or(std::vector<double>()));
    return matrix;
}

PairwiseComparison readComparison(const Json& node, const std::string& pointer, Problems& problems)
{
    PairwiseComparison comparison;
    ObjectReader object(node, pointer, problems);
    object.text("parent", comparison.parent);
    comparison.criteria = readIds(object, "criteria");
    if (const Json* matrix = object.require("matrix"))
        comparison.matrix = readMatrix(*matrix, object.pointer("matrix"), problems);
    comparison.unknown = object.unknown();
    return comparison;
}

BestWorstComparison readBestWorst(const Json& node, const std::vector<std::string>& topCriteria,
    const std::string& pointer, Problems& problems)
{
    BestWorstComparison comparison;
    ObjectReader object(node, pointer, problems);
    object.text("parent", comparison.parent);
    object.requiredText("best", comparison.best);
    object.requiredText("worst", comparison.worst);
    if (const Json* figures = object.require("bestToOthers"))
        comparison.bestToOthers
            = readFigures(*figures, topCriteria, object.pointer("bestToOthers"), problems);
    if (const Json* figures = object.require("othersToWorst"))
        comparison.othersToWorst
            = readFigures(*figures, topCriteria, object.pointer("othersToWorst"), problems);
    comparison.unknown = object.unknown();
    return comparison;
}

/// A plain matrix, one comparison, or a list of comparisons.
std::vector<PairwiseComparison> readAhp(const Json& node, const std::vector<std::string>& topCriteria,
    const std::string& pointer, Problems& problems)
{
    const bool plain = node.is_array() && !node.empty()
        && std::all_of(node.begin(), node.end(), [](const Json& row) { return row.is_array(); });
    if (plain)
        return {PairwiseComparison{"", topCriteria, readMatrix(node, pointer, problems), {}}};
    if (!node.is_array())
        return {readComparison(node, pointer, problems)};
    std::vector<PairwiseComparison> comparisons;
    for (std::size_t i = 0; i < node.size(); ++i)
        comparisons.push_back(readComparison(node[i], pointer + "/" + std::to_string(i), problems));
    return comparisons;
}

std::vector<BestWorstComparison> readBestWorsts(const Json& node, const std::vector<std::string>& topCriteria,
    const std::string& pointer, Problems& problems)
{
    if (!node.is_array())
        return {readBestWorst(node, topCriteria, pointer, problems)};
    std::vector<BestWorstComparison> comparisons;
    for (std::size_t i = 0; i < node.size(); ++i)
        comparisons.push_back(
            readBestWorst(node[i], topCriteria, pointer + "/" + std::to_string(i), problems));
    return comparisons;
}

void readJudgements(Weighting& weighting, WeightingMethod method, const Json& node,
    const std::vector<std::string>& topCriteria, const std::string& pointer, Problems& problems)
{
    switch (method) {
    case WeightingMethod::Direct:
        weighting.direct = readFigures(node, topCriteria, pointer, problems);
        break;
    case WeightingMethod::Swing:
        weighting.swing = readFigures(node, topCriteria, pointer, problems);
        break;
    case WeightingMethod::RankOrderCentroid:
        weighting.ranks = readRanks(node, topCriteria, pointer, problems);
        break;
    case WeightingMethod::Ahp:
        weighting.ahp = readAhp(node, topCriteria, pointer, problems);
        break;
    case WeightingMethod::BestWorst:
        weighting.bestWorst = readBestWorsts(node, topCriteria, pointer, problems);
        break;
    }
}

bool namesMethods(const Json& node)
{
    return node.is_object()
        && (node.empty()
            || std::any_of(kWeightingMethodWords.begin(), kWeightingMethodWords.end(),
                [&](std::string_view word) { return node.contains(word); }));
}

// --- writing ---

void writeFigures(JsonWriter& writer, std::string_view key, const Figures& figures)
{
    if (figures.empty())
        return;
    writer.key(key);
    writer.beginObject();
    for (const auto& [id, value] : figures)
        writer.member(id, std::optional(value));
    writer.endObject();
}

void writeComparison(JsonWriter& writer, const PairwiseComparison& comparison)
{
    writer.beginObject();
    writer.member("parent", comparison.parent);
    if (!comparison.criteria.empty()) {
        writer.key("criteria");
        writer.beginArray(true);
        for (const std::string& id : comparison.criteria)
            writer.text(id);
        writer.endArray();
    }
    writer.key("matrix");
    writer.beginArray(false);
    for (const auto& row : comparison.matrix) {
        writer.beginArray(true);
        for (const double value : row)
            writer.number(value);
        writer.endArray();
    }
    writer.endArray();
    writer.members(comparison.unknown);
    writer.endObject();
}

void writeBestWorst(JsonWriter& writer, const BestWorstComparison& comparison)
{
    writer.beginObject();
    writer.member("parent", comparison.parent);
    writer.key("best");
    writer.text(comparison.best);
    writer.key("worst");
    writer.text(comparison.worst);
    for (const auto& [key, figures] : {std::pair("bestToOthers", &comparison.bestToOthers),
             std::pair("othersToWorst", &comparison.othersToWorst)}) {
        writer.key(key);
        writer.beginObject();
        for (const auto& [id, value] : *figures)
            writer.member(id, std::optional(value));
        writer.endObject();
    }
    writer.members(comparison.unknown);
    writer.endObject();
}

template <class T>
void writeComparisons(JsonWriter& writer, std::string_view key, const std::vector<T>& list,
    void (*write)(JsonWriter& writer, const T& comparison))
{
    if (list.empty())
        return;
    writer.key(key);
    writer.beginArray(false);
    for (const T& comparison : list)
        write(writer, comparison);
    writer.endArray();
}

bool hasJudgements(const Weighting& weighting)
{
    return !(weighting.direct.empty() && weighting.swing.empty() && weighting.ranks.empty()
        && weighting.ahp.empty() && weighting.bestWorst.empty() && weighting.unknownJudgements.empty());
}

} // namespace

PreferenceFunction readPreference(const Json& node, const std::string& pointer, Problems& problems)
{
    PreferenceFunction preference;
    ObjectReader object(node, pointer, problems);
    if (object.require("type"))
        object.enumerator("type", kPreferenceTypeWords, preference.type);
    for (const auto& [key, member] : {std::pair("q", &PreferenceFunction::q),
             std::pair("p", &PreferenceFunction::p), std::pair("s", &PreferenceFunction::s)}) {
        std::optional<double> value;
        object.number(key, value);
        preference.*member = value.value_or(0);
    }
    preference.unknown = object.unknown();
    return preference;
}

void writePreference(JsonWriter& writer, const PreferenceFunction& preference)
{
    writer.beginObject();
    writer.member("type", wordIn(kPreferenceTypeWords, preference.type));
    for (const auto& [key, value] :
        {std::pair("q", preference.q), std::pair("p", preference.p), std::pair("s", preference.s)}) {
        if (value != 0)
            writer.member(key, std::optional(value));
    }
    writer.members(preference.unknown);
    writer.endObject();
}

Weighting readWeighting(const Json& node, const std::vector<std::string>& topCriteria,
    const std::string& pointer, Problems& problems)
{
    Weighting weighting;
    ObjectReader object(node, pointer, problems);
    object.enumerator("method", kWeightingMethodWords, weighting.method);
    const std::string below = object.pointer("judgements");
    if (const Json* judgements = object.find("judgements")) {
        if (namesMethods(*judgements)) {
            ObjectReader byMethod(*judgements, below, problems);
            for (std::size_t m = 0; m < kWeightingMethodWords.size(); ++m) {
                const std::string_view word = kWeightingMethodWords[m];
                if (const Json* entry = byMethod.find(word))
                    readJudgements(
                        weighting, WeightingMethod(m), *entry, topCriteria, byMethod.pointer(word), problems);
            }
            weighting.unknownJudgements = byMethod.unknown();
        } else {
            readJudgements(weighting, weighting.method, *judgements, topCriteria, below, problems);
        }
    }
    weighting.unknown = object.unknown();
    return weighting;
}

void writeWeighting(JsonWriter& writer, const Weighting& weighting)
{
    writer.beginObject();
    writer.member("method", wordIn(kWeightingMethodWords, weighting.method));
    if (hasJudgements(weighting)) {
        writer.key("judgements");
        writer.beginObject();
        writeFigures(writer, "direct", weighting.direct);
        writeFigures(writer, "swing", weighting.swing);
        writeFigures(writer, "rankOrderCentroid", weighting.ranks);
        writeComparisons(writer, "ahp", weighting.ahp, writeComparison);
        writeComparisons(writer, "bestWorst", weighting.bestWorst, writeBestWorst);
        writer.members(weighting.unknownJudgements);
        writer.endObject();
    }
    writer.members(weighting.unknown);
    writer.endObject();
}

} // namespace tunepoint
