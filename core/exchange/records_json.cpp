// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/records_json.h"

#include "core/assessment/claims_json.h"
#include "core/assessment/journal_json.h"
#include "core/assessment/words.h"
#include "core/exchange/field_writer.h"

namespace tunepoint {

namespace {

class RecordsWriter : FieldWriter {
public:
    explicit RecordsWriter(JsonWriter& json)
        : FieldWriter(json)
    {
    }

    void claims(const std::vector<ClaimFinding>& claims)
    {
        list("claims", claims, [this](const ClaimFinding& each) { claim(each); });
    }
    void readiness(const std::vector<ReadinessCheck>& checks);
    void journal(const JournalReport& report);
    void premortem(const std::vector<PremortemResult>& risks);

private:
    void reason(const Reason& reason)
    {
        m_json.beginObject();
        text("id", reason.id);
        texts("arguments", reason.args);
        m_json.endObject();
    }
    void claim(const ClaimFinding& finding);
    void range(const std::optional<RangeScore>& range);
    void forecast(const ForecastScore& forecast);
    void input(const InputMiss& miss);
    void trigger(const TriggerStatus& trigger);
};

void RecordsWriter::claim(const ClaimFinding& finding)
{
    m_json.beginObject();
    text("id", finding.id);
    text("pointer", finding.pointer);
    text("kind", wordIn(kClaimKindWords, finding.kind));
    text("state", wordOf(finding.state));
    number("stated", finding.stated);
    number("recomputed", finding.recomputed);
    number("factor", finding.factor);
    texts("missing", finding.missing);
    list("figures", finding.figures, [this](const NamedFigure& figure) {
        m_json.beginObject();
        text("id", figure.id);
        number("value", figure.value);
        m_json.endObject();
    });
    list("remarks", finding.remarks, [this](const Reason& each) { reason(each); });
    texts("disagreesWith", finding.disagreesWith);
    m_json.endObject();
}

void RecordsWriter::readiness(const std::vector<ReadinessCheck>& checks)
{
    list("readiness", checks, [this](const ReadinessCheck& check) {
        m_json.beginObject();
        text("id", check.id);
        text("state", wordOf(check.state));
        text("pointer", check.pointer);
        m_json.key("risk");
        reason(check.risk);
        m_json.endObject();
    });
}

void RecordsWriter::range(const std::optional<RangeScore>& range)
{
    m_json.key("range");
    if (!range)
        return m_json.null();
    m_json.beginObject();
    number("p10", range->p10);
    number("p50", range->p50);
    number("p90", range->p90);
    number("actual", range->actual);
    number("deviations", range->deviations);
    flag("inside50", range->inside50);
    flag("inside80", range->inside80);
    flag("inside90", range->inside90);
    m_json.endObject();
}

void RecordsWriter::forecast(const ForecastScore& forecast)
{
    m_json.beginObject();
    text("id", forecast.id);
    text("pointer", forecast.pointer);
    text("state", wordOf(forecast.state));
    range(forecast.range);
    number("probability", forecast.probability);
    m_json.key("happened");
    if (forecast.happened)
        m_json.boolean(*forecast.happened);
    else
        m_json.null();
    number("brier", forecast.brier);
    m_json.endObject();
}

void RecordsWriter::input(const InputMiss& miss)
{
    m_json.beginObject();
    text("pointer", miss.input);
    range(miss.range);
    number("moneyEffect", miss.moneyEffect);
    number("shareOfMiss", miss.shareOfMiss);
    m_json.endObject();
}

void RecordsWriter::trigger(const TriggerStatus& trigger)
{
    m_json.beginObject();
    text("id", trigger.id);
    text("pointer", trigger.pointer);
    text("figure", trigger.figure);
    text("when", wordIn(kTriggerSideWords, trigger.when));
    number("limit", trigger.limit);
    number("current", trigger.current);
    flag("measured", trigger.measured);
    flag("fired", trigger.fired);
    m_json.endObject();
}

void RecordsWriter::journal(const JournalReport& report)
{
    m_json.key("journal");
    m_json.beginObject();
    list("forecasts", report.forecasts, [this](const ForecastScore& each) { forecast(each); });
    number("brier", report.brier);
    number("settledEvents", double(report.settledEvents));
    number("settledRanges", double(report.settledRanges));
    number("shareInside50", report.shareInside50);
    number("shareInside80", report.shareInside80);
    number("shareInside90", report.shareInside90);
    list("inputs", report.inputs, [this](const InputMiss& each) { input(each); });
    number("moneyMiss", report.moneyMiss);
    list("triggers", report.triggers, [this](const TriggerStatus& each) { trigger(each); });
    std::vector<std::string> dissent;
    for (const std::size_t entry : report.dissent)
        dissent.push_back("/journal/" + std::to_string(entry));
    texts("dissent", dissent);
    text("reviewDate", report.reviewDate);
    flag("reviewDue", report.reviewDue);
    m_json.endObject();
}

void RecordsWriter::premortem(const std::vector<PremortemResult>& risks)
{
    list("premortem", risks, [this](const PremortemResult& risk) {
        m_json.beginObject();
        text("id", risk.id);
        text("pointer", risk.pointer);
        number("likelihood", risk.likelihood);
        number("netPresentValue", risk.netPresentValue);
        number("change", risk.change);
        number("expectedChange", risk.expectedChange);
        textOrNull("best", risk.best.empty() ? std::nullopt : std::optional(risk.best));
        flag("flips", risk.flips);
        texts("unused", risk.unused);
        m_json.endObject();
    });
}

} // namespace

void writeRecords(JsonWriter& json, const RecordFindings& records)
{
    RecordsWriter writer(json);
    writer.claims(records.claims);
    writer.readiness(records.readiness);
    writer.journal(records.journal);
    writer.premortem(records.premortem);
}

std::string writeClaimsJson(const std::vector<ClaimFinding>& claims)
{
    JsonWriter json;
    json.beginObject();
    RecordsWriter(json).claims(claims);
    json.endObject();
    return json.take() + "\n";
}

} // namespace tunepoint
