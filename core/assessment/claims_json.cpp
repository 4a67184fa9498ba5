// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/claims_json.h"

#include "core/assessment/assessment.h"
#include "core/assessment/value_check.h"
#include "core/assessment/words.h"
#include "core/base/numbers.h"

namespace tunepoint {

namespace {

ClaimFigure readFigure(const Json& node, const std::string& pointer, Problems& problems)
{
    ClaimFigure figure;
    if (node.is_number()) {
        figure.value = readNumber(node, pointer, problems);
        return figure;
    }
    ObjectReader object(node, pointer, problems);
    object.number("value", figure.value);
    object.text("pointer", figure.pointer);
    object.text("date", figure.date);
    object.text("unit", figure.unit);
    object.text("of", figure.of);
    ClaimPeriod period{};
    if (object.enumerator("period", kClaimPeriodWords, period))
        figure.period = period;
    object.text("source", figure.source);
    figure.unknown = object.unknown();
    return figure;
}

void writeFigure(JsonWriter& writer, const ClaimFigure& figure)
{
    ClaimFigure plain;
    plain.value = figure.value;
    if (figure.value && figure == plain)
        return writer.number(*figure.value);
    writer.beginObject();
    writer.member("value", figure.value);
    writer.member("pointer", figure.pointer);
    writer.member("date", figure.date);
    writer.member("unit", figure.unit);
    writer.member("of", figure.of);
    if (figure.period)
        writer.member("period", wordIn(kClaimPeriodWords, *figure.period));
    writer.member("source", figure.source);
    writer.members(figure.unknown);
    writer.endObject();
}

ClaimVerdict readVerdict(const Json& node, const std::string& pointer, Problems& problems)
{
    ClaimVerdict verdict;
    ObjectReader object(node, pointer, problems);
    object.flag("holds", verdict.holds);
    object.text("by", verdict.by);
    object.text("date", verdict.date);
    object.text("note", verdict.note);
    verdict.unknown = object.unknown();
    return verdict;
}

void writeVerdict(JsonWriter& writer, const ClaimVerdict& verdict)
{
    writer.beginObject();
    if (verdict.holds) {
        writer.key("holds");
        writer.boolean(*verdict.holds);
    }
    writer.member("by", verdict.by);
    writer.member("date", verdict.date);
    writer.member("note", verdict.note);
    writer.members(verdict.unknown);
    writer.endObject();
}

void checkFigure(const ClaimFigure& figure, const std::string& pointer, Problems& problems)
{
    const auto excluded = [&](bool there, const char* key) {
        if (there)
            addProblem(problems, ProblemCode::UnusedField, pointer + "/" + key, {key});
    };
    excluded(figure.value && !figure.pointer.empty(), "value"); // the pointer goes before
    excluded((figure.value || !figure.pointer.empty()) && !figure.date.empty(), "date");
    checkText(figure.pointer, kMaximumName, pointer + "/pointer", problems);
    checkDate(figure.date, pointer + "/date", problems);
    checkText(figure.unit, kMaximumName, pointer + "/unit", problems);
    checkText(figure.of, kMaximumName, pointer + "/of", problems);
    checkText(figure.source, kMaximumNotes, pointer + "/source", problems);
}

} // namespace

Claim readClaim(const Json& node, const std::string& pointer, Problems& problems)
{
    Claim claim;
    ObjectReader object(node, pointer, problems);
    object.text("id", claim.id);
    object.text("text", claim.text);
    object.text("source", claim.source);
    object.text("topic", claim.topic);
    if (object.require("kind"))
        object.enumerator("kind", kClaimKindWords, claim.kind);
    if (const Json* stated = object.find("stated"))
        claim.stated = readFigure(*stated, object.pointer("stated"), problems);
    object.enumerator("comparison", kClaimComparisonWords, claim.comparison);
    object.enumerator("reading", kClaimReadingWords, claim.reading);
    object.members("inputs", [&](const std::string& name, const Json& value, const std::string& at) {
        claim.inputs.emplace(name, readFigure(value, at, problems));
    });
    object.number("tolerance", claim.tolerance);
    object.number("probability", claim.probability);
    object.text("due", claim.due);
    if (const Json* verdict = object.find("verdict"))
        claim.verdict = readVerdict(*verdict, object.pointer("verdict"), problems);
    claim.unknown = object.unknown();
    return claim;
}

void writeClaim(JsonWriter& writer, const Claim& claim)
{
    writer.beginObject();
    writer.member("id", claim.id);
    writer.member("text", claim.text);
    writer.member("source", claim.source);
    writer.member("topic", claim.topic);
    writer.member("kind", wordIn(kClaimKindWords, claim.kind));
    if (claim.stated) {
        writer.key("stated");
        writeFigure(writer, *claim.stated);
    }
    if (claim.comparison != ClaimComparison::About)
        writer.member("comparison", wordIn(kClaimComparisonWords, claim.comparison));
    if (claim.reading != ClaimReading::Level)
        writer.member("reading", wordIn(kClaimReadingWords, claim.reading));
    if (!claim.inputs.empty()) {
        writer.key("inputs");
        writer.beginObject();
        for (const auto& [name, figure] : claim.inputs) {
            writer.key(name);
            writeFigure(writer, figure);
        }
        writer.endObject();
    }
    writer.member("tolerance", claim.tolerance);
    writer.member("probability", claim.probability);
    writer.member("due", claim.due);
    if (claim.verdict) {
        writer.key("verdict");
        writeVerdict(writer, *claim.verdict);
    }
    writer.members(claim.unknown);
    writer.endObject();
}

void checkClaim(const Claim& claim, const std::string& pointer, Problems& problems)
{
    checkText(claim.text, kMaximumNotes, pointer + "/text", problems);
    checkText(claim.source, kMaximumNotes, pointer + "/source", problems);
    checkText(claim.topic, kMaximumName, pointer + "/topic", problems);
    if (claim.stated)
        checkFigure(*claim.stated, pointer + "/stated", problems);
    for (const auto& [name, figure] : claim.inputs)
        checkFigure(figure, pointer + "/inputs/" + pointerToken(name), problems);
    if (claim.tolerance && !(*claim.tolerance >= 0))
        addProblem(problems, ProblemCode::OutOfRange, pointer + "/tolerance",
            {numberText(*claim.tolerance), "0", ""});
    if (claim.probability)
        checkShare(*claim.probability, pointer + "/probability", problems);
    checkDate(claim.due, pointer + "/due", problems);
    if (claim.verdict) {
        checkText(claim.verdict->by, kMaximumName, pointer + "/verdict/by", problems);
        checkDate(claim.verdict->date, pointer + "/verdict/date", problems);
        checkText(claim.verdict->note, kMaximumNotes, pointer + "/verdict/note", problems);
    }
}

} // namespace tunepoint
