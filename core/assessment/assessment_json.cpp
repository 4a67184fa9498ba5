// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"

#include "core/assessment/claims_json.h"
#include "core/assessment/criteria_json.h"
#include "core/assessment/decision_json.h"
#include "core/assessment/document_check.h"
#include "core/assessment/framework_settings_json.h"
#include "core/assessment/journal_json.h"
#include "core/assessment/json_guard.h"
#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/migration.h"
#include "core/assessment/named_inputs.h"
#include "core/assessment/quantity_json.h"
#include "core/assessment/records_json.h"
#include "core/assessment/report_settings_json.h"
#include "core/assessment/strategy_json.h"
#include "core/assessment/task_json.h"
#include "core/assessment/weighting_json.h"
#include "core/assessment/workflow_json.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tunepoint {

namespace {

enum class Kind { Document, EarlierVersion }; ///< stands inside a document and has no versions of its own

Assessment readDocument(Json& node, Kind kind, const std::string& pointer, Problems& problems);

void readFrame(ObjectReader& object, Assessment& out)
{
    object.text("title", out.title);
    object.text("organisation", out.organisation);
    object.text("author", out.author);
    object.text("decisionOwner", out.decisionOwner);
    object.text("date", out.date);
    object.text("currency", out.currency);
    std::optional<int> horizon;
    object.whole("horizonMonths", 1, kMaximumHorizonMonths, horizon);
    out.horizonMonths = horizon.value_or(out.horizonMonths);
    readQuantity(object, "discountRatePerYear", out.discountRatePerYear);
    if (const Json* seed = object.find("seed")) {
        if (const auto value
            = readWhole(*seed, 0, std::int64_t(kMaximumSeed), object.pointer("seed"), object.problems()))
            out.seed = std::uint64_t(*value);
    }
    object.text("notes", out.notes);
    if (const Json* rate = object.find("exchangeRate"))
        out.exchangeRate = readExchangeRate(*rate, object.pointer("exchangeRate"), object.problems());
}

template <class T>
void readList(ObjectReader& object, std::string_view key, std::vector<T>& out,
    T (*read)(const Json& node, const std::string& pointer, Problems& problems))
{
    object.list(key, [&](const Json& node, const std::string& pointer) {
        out.push_back(read(node, pointer, object.problems()));
    });
}

Version readVersion(const Json& node, const std::string& pointer, Problems& problems)
{
    Version version;
    ObjectReader object(node, pointer, problems);
    object.text("id", version.id);
    object.text("name", version.name);
    object.text("date", version.date);
    Assessment document;
    if (const Json* stated = object.require("document")) {
        Json copy = *stated;
        document = readDocument(copy, Kind::EarlierVersion, object.pointer("document"), problems);
    }
    version.document = std::make_shared<const Assessment>(std::move(document));
    version.unknown = object.unknown();
    return version;
}

/// Whether the rest is worth reading; the document is migrated then. One that merely lacks `format` or
/// `version` is refused too, but with all that is wrong with it.
bool readHeader(Json& node, const std::string& pointer, Problems& problems)
{
    if (!node.is_object()) {
        reportType(problems, "object", node, pointer);
        return false;
    }
    const auto format = node.find("format");
    if (format == node.end() || format->is_null()) {
        report(problems, ProblemCode::Missing, pointer + "/format", {"format"});
    } else if (*format != kAssessmentFormat) {
        report(problems, ProblemCode::NotAnAssessment, pointer + "/format",
            {format->is_string() ? format->get<std::string>() : compactText(*format)});
        return false;
    }
    const Problems refusal = migrate(node, pointer);
    problems.insert(problems.end(), refusal.begin(), refusal.end());
    return std::none_of(refusal.begin(), refusal.end(), [](const Problem& problem) {
        return problem.code == ProblemCode::NewerVersion || problem.code == ProblemCode::UnknownVersion;
    });
}

std::vector<std::string> topCriteria(const Assessment& document)
{
    std::vector<std::string> ids;
    for (const Criterion& criterion : document.criteria) {
        if (criterion.parent.empty())
            ids.push_back(criterion.id);
    }
    return ids;
}

Assessment readDocument(Json& node, Kind kind, const std::string& pointer, Problems& problems)
{
    Assessment out;
    if (!readHeader(node, pointer, problems))
        return out;
    ObjectReader object(node, pointer, problems);
    (void)object.find("format");
    (void)object.find("version");
    readFrame(object, out);
    if (const Json* task = object.find("task"))
        out.task = readTask(*task, object.pointer("task"), problems);
    if (const Json* baseline = object.find("baseline"))
        out.baseline = readBaseline(*baseline, object.pointer("baseline"), problems);
    readList(object, "strategies", out.strategies, readStrategy);
    readList(object, "criteria", out.criteria, readCriterion);
    if (const Json* weighting = object.find("weighting"))
        out.weighting = readWeighting(*weighting, topCriteria(out), object.pointer("weighting"), problems);
    out.scores = readScores(object, "scores");
    readList(object, "gates", out.gates, readGate);
    readList(object, "pilots", out.pilots, readPilot);
    readList(object, "correlations", out.correlations, readCorrelation);
    readList(object, "workflow", out.workflow, readWorkflowStep);
    readList(object, "inputGroups", out.inputGroups, readNamedInputs);
    if (const Json* decision = object.find("decision"))
        out.decision = readDecision(*decision, object.pointer("decision"), problems);
    readList(object, "scenarios", out.scenarios, readScenario);
    if (const Json* frameworks = object.find("frameworks"))
        out.frameworks = readFrameworkSettings(*frameworks, object.pointer("frameworks"), problems);
    if (kind == Kind::Document)
        readList(object, "versions", out.versions, readVersion);
    readList(object, "claims", out.claims, readClaim);
    readList(object, "journal", out.journal, readJournalEntry);
    readList(object, "premortem", out.premortem, readPremortemRisk);
    readList(object, "statements", out.statements, readStatement);
    if (const Json* report = object.find("report"))
        out.report = readReportSettings(*report, object.pointer("report"), problems);
    if (const Json* last = object.find("lastEvaluation"))
        out.lastEvaluation = readLastEvaluation(*last, object.pointer("lastEvaluation"), problems);
    out.unknown = object.unknown();
    return out;
}

template <class T>
void writeList(JsonWriter& writer, std::string_view key, const std::vector<T>& list,
    void (*write)(JsonWriter& writer, const T& value))
{
    if (list.empty())
        return;
    writer.key(key);
    writer.beginArray(false);
    for (const T& value : list)
        write(writer, value);
    writer.endArray();
}

void writeFrame(JsonWriter& writer, const Assessment& document)
{
    const Assessment missing;
    writer.member("title", document.title);
    writer.member("organisation", document.organisation);
    writer.member("author", document.author);
    writer.member("decisionOwner", document.decisionOwner);
    writer.member("date", document.date);
    if (document.currency != missing.currency)
        writer.member("currency", document.currency);
    if (document.horizonMonths != missing.horizonMonths)
        writer.member("horizonMonths", std::optional(document.horizonMonths));
    if (document.discountRatePerYear != missing.discountRatePerYear)
        writeQuantity(writer, "discountRatePerYear", document.discountRatePerYear);
    if (document.seed != missing.seed)
        writer.member("seed", std::optional(double(document.seed)));
    writer.member("notes", document.notes);
    if (document.exchangeRate) {
        writer.key("exchangeRate");
        writeExchangeRate(writer, *document.exchangeRate);
    }
}

void writeDocument(JsonWriter& writer, const Assessment& document);

void writeVersion(JsonWriter& writer, const Version& version)
{
    writer.beginObject();
    writer.member("id", version.id);
    writer.member("name", version.name);
    writer.member("date", version.date);
    writer.key("document");
    writeDocument(writer, version.document ? *version.document : Assessment{});
    writer.members(version.unknown);
    writer.endObject();
}

void writeDocument(JsonWriter& writer, const Assessment& document)
{
    writer.beginObject();
    writer.member("format", kAssessmentFormat);
    writer.member("version", std::optional(kAssessmentVersion));
    writeFrame(writer, document);
    if (document.task != TaskProfile{}) {
        writer.key("task");
        writeTask(writer, document.task);
    }
    if (document.baseline != Baseline{}) {
        writer.key("baseline");
        writeBaseline(writer, document.baseline);
    }
    writeList(writer, "strategies", document.strategies, writeStrategy);
    writeList(writer, "criteria", document.criteria, writeCriterion);
    if (document.weighting) {
        writer.key("weighting");
        writeWeighting(writer, *document.weighting);
    }
    if (!document.scores.empty()) {
        writer.key("scores");
        writeScores(writer, document.scores);
    }
    writeList(writer, "gates", document.gates, writeGate);
    writeList(writer, "pilots", document.pilots, writePilot);
    writeList(writer, "correlations", document.correlations, writeCorrelation);
    writeList(writer, "inputGroups", document.inputGroups, writeNamedInputs);
    if (document.decision != DecisionRecord{}) {
        writer.key("decision");
        writeDecision(writer, document.decision);
    }
    writeList(writer, "scenarios", document.scenarios, writeScenario);
    if (document.frameworks != FrameworkSettings{}) {
        writer.key("frameworks");
        writeFrameworkSettings(writer, document.frameworks);
    }
    writeList(writer, "workflow", document.workflow, writeWorkflowStep);
    writeList(writer, "versions", document.versions, writeVersion);
    writeList(writer, "claims", document.claims, writeClaim);
    writeList(writer, "journal", document.journal, writeJournalEntry);
    writeList(writer, "premortem", document.premortem, writePremortemRisk);
    writeList(writer, "statements", document.statements, writeStatement);
    if (document.report != ReportSettings{}) {
        writer.key("report");
        writeReportSettings(writer, document.report);
    }
    if (document.lastEvaluation) {
        writer.key("lastEvaluation");
        writeLastEvaluation(writer, *document.lastEvaluation);
    }
    writer.members(document.unknown);
    writer.endObject();
}

using Pointers = std::set<std::string, std::less<>>;

/// Whether `pointer` or something above it was reported.
bool isAtOrBelow(const Pointers& reported, std::string_view pointer)
{
    while (!pointer.empty() && !reported.contains(pointer))
        pointer = pointer.substr(0, std::min(pointer.rfind('/'), pointer.size() - 1));
    return reported.contains(pointer);
}

/// Whether a finding weighs the members of one value against each other, and one of them was not read.
bool isFromStandIns(const Pointers& reported, const Problem& finding)
{
    switch (finding.code) {
    case ProblemCode::NotAscending:
    case ProblemCode::InfeasibleTriple:
    case ProblemCode::BadTruncation:
    case ProblemCode::BadDistribution:
    case ProblemCode::BadProbabilities:
    case ProblemCode::EmptyValues: {
        const std::string below = finding.pointer + "/";
        const auto at = reported.lower_bound(below);
        return at != reported.end() && at->starts_with(below);
    }
    default:
        return false;
    }
}

/// What check() finds, without the places where the text itself was already wrong: there the value is a
/// stand-in.
void addFindings(const Assessment& document, Problems& problems)
{
    Pointers reported;
    for (const Problem& problem : problems)
        reported.insert(problem.pointer);
    for (Problem& finding : check(document)) {
        if (!isAtOrBelow(reported, finding.pointer) && !isFromStandIns(reported, finding))
            problems.push_back(std::move(finding));
    }
}

} // namespace

Draft readDraft(std::string_view text)
{
    GuardedJson guarded = parseGuarded(text, {.bytes = kMaximumFileBytes});
    Draft draft;
    draft.problems = std::move(guarded.problems);
    if (!guarded.tree)
        return draft;
    Problems shape;
    draft.isTree = true;
    draft.document = readDocument(*guarded.tree, Kind::Document, "", shape);
    addFindings(draft.document, shape);
    draft.problems.insert(draft.problems.end(), shape.begin(), shape.end());
    return draft;
}

Result<Assessment> readAssessment(std::string_view text)
{
    Draft draft = readDraft(text);
    if (!draft.isTree || hasErrors(draft.problems))
        return tl::unexpected(std::move(draft.problems));
    return std::move(draft.document);
}

std::string writeAssessment(const Assessment& assessment)
{
    JsonWriter writer;
    writeDocument(writer, assessment);
    return writer.take() + "\n";
}

Problems check(const Assessment& assessment)
{
    Problems problems;
    checkDocument(assessment, "", problems);
    return problems;
}

} // namespace tunepoint
