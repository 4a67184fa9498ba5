// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"
#include "core/assessment/journal_json.h"
#include "core/assessment/value_check.h"
#include "core/base/numbers.h"

namespace tunepoint {

namespace {

void checkEntry(
    const JournalEntry& entry, const Ids& forecasts, const std::string& pointer, Problems& problems)
{
    const bool named = entry.kind == JournalKind::Forecast || entry.kind == JournalKind::Trigger;
    if (named || !entry.id.empty())
        checkId(entry.id, pointer + "/id", problems);
    checkDate(entry.date, pointer + "/date", problems);
    checkText(entry.by, kMaximumName, pointer + "/by", problems);
    checkText(entry.text, kMaximumNotes, pointer + "/text", problems);
    checkText(entry.strategy, kMaximumId, pointer + "/strategy", problems);
    checkText(entry.figure, kMaximumName, pointer + "/figure", problems);
    checkQuantity(entry.expected, unbounded, pointer + "/expected", problems);
    if (entry.probability)
        checkShare(*entry.probability, pointer + "/probability", problems);
    checkDate(entry.due, pointer + "/due", problems);
    if (!entry.of.empty())
        checkReference(forecasts, entry.of, pointer + "/of", problems);
}

} // namespace

void checkJournal(const std::vector<JournalEntry>& journal, const std::string& pointer, Problems& problems)
{
    Ids ids;
    Ids forecasts;
    for (const JournalEntry& entry : journal) {
        if (entry.kind == JournalKind::Forecast)
            forecasts.insert(entry.id);
    }
    for (std::size_t i = 0; i < journal.size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        checkEntry(journal[i], forecasts, at, problems);
        if (!journal[i].id.empty() && !ids.insert(journal[i].id).second)
            addProblem(problems, ProblemCode::DuplicateId, at + "/id", {journal[i].id});
    }
}

void checkPremortemRisk(
    const PremortemRisk& risk, const QuantityNames& names, const std::string& pointer, Problems& problems)
{
    checkText(risk.name, kMaximumName, pointer + "/name", problems);
    checkText(risk.mitigation, kMaximumNotes, pointer + "/mitigation", problems);
    checkText(risk.owner, kMaximumName, pointer + "/owner", problems);
    if (risk.likelihood)
        checkShare(*risk.likelihood, pointer + "/likelihood", problems);
    const auto each = [&](const std::map<std::string, double>& figures, const char* key, bool positive) {
        for (const auto& [figure, value] : figures) {
            const std::string at = pointer + "/" + key + "/" + pointerToken(figure);
            if (!names.contains(figure))
                addProblem(problems, ProblemCode::UnknownReference, at, {figure});
            else if (positive && !(value >= 0))
                addProblem(problems, ProblemCode::OutOfRange, at, {numberText(value), "0", ""});
        }
    };
    each(risk.values, "values", false);
    each(risk.factors, "factors", true);
    for (const auto& [figure, factor] : risk.factors) {
        if (risk.values.contains(figure))
            addProblem(
                problems, ProblemCode::DuplicateKey, pointer + "/factors/" + pointerToken(figure), {figure});
    }
}

void checkStatement(const Statement& statement, const std::string& pointer, Problems& problems)
{
    checkId(statement.checklist, pointer + "/checklist", problems);
    checkText(statement.text, kMaximumNotes, pointer + "/text", problems);
    checkText(statement.by, kMaximumName, pointer + "/by", problems);
    checkDate(statement.date, pointer + "/date", problems);
}

void checkLastEvaluation(const LastEvaluation& last, const std::string& pointer, Problems& problems)
{
    checkText(last.engineVersion, kMaximumName, pointer + "/engineVersion", problems);
    checkDate(last.date, pointer + "/date", problems);
    checkText(last.document, kMaximumName, pointer + "/document", problems);
    checkText(last.outcome, kMaximumName, pointer + "/outcome", problems);
    if (last.probabilityBest)
        checkShare(*last.probabilityBest, pointer + "/probabilityBest", problems);
}

} // namespace tunepoint
