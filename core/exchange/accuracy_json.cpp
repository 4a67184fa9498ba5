// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accuracy_json.h"

#include "core/exchange/field_writer.h"

#include <array>

namespace tunepoint {

namespace {

class AccuracyWriter : FieldWriter {
public:
    explicit AccuracyWriter(JsonWriter& json)
        : FieldWriter(json)
    {
    }

    void story(const AccuracyStory& story);

private:
    /// An object, or null where there is nothing to tell.
    template <class Part, class Write>
    void part(std::string_view key, const std::optional<Part>& told, Write&& write)
    {
        m_json.key(key);
        if (!told)
            return m_json.null();
        m_json.beginObject();
        write(*told);
        m_json.endObject();
    }
    void range(std::string_view key, const std::optional<AccuracyRange>& range)
    {
        part(key, range, [this](const AccuracyRange& r) {
            number("p05", r.p05);
            number("p50", r.p50);
            number("p95", r.p95);
        });
    }
    void foundations(const AccuracyStory& story);
    void learning(const LearningStory& learning);
    void combined(const AccuracyStory& story);
    void failures(const FailureStory& failures);
    void ageing(const AgeingStory& ageing);
    void people(const AccuracyStory& story);
    void means(const AccuracyStory& story);
};

void AccuracyWriter::foundations(const AccuracyStory& story)
{
    text("form", wordOf(story.form));
    number("promptedAccuracy", story.promptedAccuracy);
    number("accuracy", story.accuracy);
    number("highestMeasurable", story.highestMeasurable);
    part("prior", story.prior, [this](const PriorStory& prior) {
        text("column", prior.column);
        number("mean", prior.mean);
        number("standardDeviation", prior.standardDeviation);
        range("accuracy", prior.accuracy);
        number("worthInItems", prior.worthInItems);
        texts("evidence", prior.evidence);
    });
    part("pilot", story.pilot, [this](const PilotStory& pilot) {
        text("id", pilot.pilot);
        number("items", pilot.items);
        number("correct", pilot.correct);
        range("posterior", pilot.posterior);
    });
}

void AccuracyWriter::learning(const LearningStory& learning)
{
    number("start", learning.start);
    number("ceiling", learning.ceiling);
    number("scale", learning.scale);
    number("rate", learning.rate);
    number("examples", learning.examples);
    number("effectiveExamples", learning.effectiveExamples);
    number("labelNoise", learning.labelNoise);
    flag("noiseFromAgreement", learning.noiseFromAgreement);
    list("points", learning.points, [this](const LearningPoint& point) {
        m_json.beginObject();
        number("examples", point.examples);
        number("accuracy", point.accuracy);
        number("deviation", point.deviation);
        m_json.endObject();
    });
    number("examplesForTarget", learning.examplesForTarget);
}

void AccuracyWriter::combined(const AccuracyStory& story)
{
    part("retrieval", story.retrieval, [this](const RetrievalStory& r) {
        number("knowledgeShare", r.mixture.knowledgeShare);
        number("retrievalSuccess", r.mixture.retrievalSuccess);
        number("accuracyFound", r.mixture.accuracyFound);
        number("accuracyMissed", r.mixture.accuracyMissed);
        number("distractorLoss", r.mixture.distractorLoss);
        number("accuracy", r.accuracy);
        number("knowledgeTokens", r.knowledgeTokens > 0 ? std::optional(r.knowledgeTokens) : std::nullopt);
        number("changePerMonth", r.changePerMonth);
        flag("fitsInPrompt", r.fitsInPrompt);
    });
    part("chain", story.chain, [this](const ChainStory& c) {
        number("steps", c.chain.steps);
        number("stepSuccess", c.chain.stepSuccess);
        number("detection", c.chain.detection);
        number("repair", c.chain.repair);
        number("checkedStep", c.checkedStep);
        number("accuracy", c.accuracy);
        number("calls", c.calls);
    });
    part("cascade", story.cascade, [this](const CascadeStory& c) {
        number("weak", c.weak);
        number("strong", c.strong);
        number("errorCorrelation", c.errorCorrelation);
        number("bothRight", c.bothRight);
        number("oracle", c.oracle);
        number("acceptsRight", c.acceptsRight);
        number("acceptsWrong", c.acceptsWrong);
        number("accuracy", c.accuracy);
        number("escalated", c.escalated);
    });
    part("teacher", story.teacher, [this](const TeacherStory& t) {
        number("teacher", t.teacher);
        number("lift", t.lift);
        number("ceiling", t.ceiling);
        number("student", t.student);
    });
}

void AccuracyWriter::failures(const FailureStory& failures)
{
    m_json.key("failures");
    m_json.beginObject();
    number("formatProbability", failures.formatProbability);
    number("accuracyAfterFormat", failures.accuracyAfterFormat);
    number("tuningProbability", failures.tuningProbability);
    number("accuracyAfterTuning", failures.accuracyAfterTuning);
    number("attemptsExpected", failures.attemptsExpected);
    number("attemptsP90", failures.attemptsP90);
    number("threeFailures", failures.threeFailures);
    number("weeksPlanned", failures.weeksPlanned);
    number("weeksP50", failures.weeksP50);
    number("weeksP90", failures.weeksP90);
    m_json.endObject();
}

void AccuracyWriter::ageing(const AgeingStory& ageing)
{
    m_json.key("ageing");
    m_json.beginObject();
    number("lead", ageing.lead);
    number("driftPerYear", ageing.driftPerYear);
    number("releaseEveryMonths", ageing.releaseEveryMonths);
    number("overtakenMonth", ageing.overtakenMonth);
    flag("neverOvertaken", ageing.overtakenMonth && *ageing.overtakenMonth > 1e300);
    part("overtaken", ageing.overtaken, [this](const Summary& months) {
        number("p10", months.p10);
        number("p50", months.p50);
        number("p90", months.p90);
    });
    number("overtakenWithinHorizon",
        ageing.overtaken ? std::optional(ageing.overtakenWithinHorizon) : std::nullopt);
    number("knowledgeChange", ageing.knowledgeChange);
    number("knowledgeShare", ageing.knowledgeShare);
    number("methodLoss", ageing.methodLoss);
    flag("improvesAtRetune", ageing.improvesAtRetune);
    numbers("accuracyByMonth", ageing.accuracyByMonth);
    number("retuneEveryMonths", ageing.retuneEveryMonths);
    number("retuneCost", ageing.retuneCost);
    number("bestRetuneEveryMonths", ageing.bestRetuneEveryMonths);
    list("retunes", ageing.retunes, [this](const RetuneChoice& choice) {
        m_json.beginObject();
        number("everyMonths", choice.everyMonths);
        number("netPresentValue", choice.netPresentValue);
        number("accuracy", choice.accuracy);
        m_json.endObject();
    });
    m_json.endObject();
}

void AccuracyWriter::people(const AccuracyStory& story)
{
    part("novelty", story.novelty, [this](const NoveltyStory& novelty) {
        number("share", novelty.share);
        number("accuracyThere", novelty.accuracyThere);
        number("accuracyElsewhere", novelty.accuracyElsewhere);
        number("costPerMonth", novelty.costPerMonth);
    });
    part("review", story.review, [this](const ReviewStory& review) {
        number("share", review.share);
        flag("stated", review.stated);
        number("reviewShareOptimal", review.cheapestShare);
        number("accuracyBefore", review.accuracyBefore);
        number("accuracyAfter", review.accuracyAfter);
        number("accuracyAtOptimal", review.accuracyAtCheapest);
        number("costPerMonth", review.costPerMonth);
        number("savingPerMonth", review.savingPerMonth);
        number("costPerLook", review.costPerLook);
        number("catchRate", review.catchRate);
    });
    part("errorKinds", story.errorKinds, [this](const ErrorKindStory& kinds) {
        number("prevalence", kinds.prevalence);
        flag("prevalenceKnown", kinds.prevalenceKnown);
        number("costPerFalseAlarm", kinds.costPerFalseAlarm);
        number("costPerMiss", kinds.costPerMiss);
        number("falseAlarmsPerMonth", kinds.falseAlarmsPerMonth);
        number("missesPerMonth", kinds.missesPerMonth);
    });
    m_json.key("breakEven");
    m_json.beginObject();
    number("accuracy", story.breakEven.accuracy);
    range("band", story.breakEven.band);
    number("probabilityAbove", story.breakEven.probabilityAbove);
    m_json.endObject();
}

void AccuracyWriter::means(const AccuracyStory& story)
{
    constexpr std::array<std::string_view, 3> methods{"full", "adapter", "quantisedAdapter"};
    constexpr std::array<std::string_view, 3> readings{"A", "B", "C"};
    part("memory", story.memory, [&](const MemoryStory& memory) {
        number("billions", memory.billions > 0 ? std::optional(memory.billions) : std::nullopt);
        numbers("cardGigabytes", {kCardGigabytes.begin(), kCardGigabytes.end()});
        for (std::size_t i = 0; i < methods.size(); ++i) {
            m_json.key(methods[i]);
            m_json.beginObject();
            number(
                "gigabytes", memory.billions > 0 ? std::optional(memory.methods[i].gigabytes) : std::nullopt);
            numbers("largestBillions", memory.methods[i].largestBillions);
            m_json.endObject();
        }
    });
    part("effort", story.effort, [&](const EffortStory& effort) {
        number("promptedAccuracy", effort.promptedAccuracy);
        number("promptedEffort", effort.promptedEffort);
        number("added", effort.added);
        number("perPoint", effort.perPoint);
        number("timesDearer", effort.timesDearer);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            m_json.key(readings[i]);
            m_json.beginObject();
            number("added", effort.readings[i].added);
            number("perPoint", effort.readings[i].perPoint);
            number("timesDearer", effort.readings[i].timesDearer);
            m_json.endObject();
        }
    });
    list("work", story.work, [this](const WorkItem& item) {
        m_json.beginObject();
        text("id", item.id);
        number("amount", item.amount);
        flag("recurring", item.recurring);
        m_json.endObject();
    });
    part("latency", story.latency, [this](const LatencyStory& latency) {
        number("calls", latency.calls);
        number("secondsToFirstToken", latency.secondsToFirstToken);
        number("secondsStreaming", latency.secondsStreaming);
        number("tailFactor", latency.tailFactor);
        number("p95Seconds", latency.p95Seconds);
    });
}

void AccuracyWriter::story(const AccuracyStory& told)
{
    foundations(told);
    part("learning", told.learning, [this](const LearningStory& each) { learning(each); });
    combined(told);
    failures(told.failures);
    ageing(told.ageing);
    people(told);
    means(told);
}

} // namespace

void writeAccuracyStory(JsonWriter& json, const std::optional<AccuracyStory>& story)
{
    json.key("accuracyModel");
    if (!story)
        return json.null();
    json.beginObject();
    AccuracyWriter(json).story(*story);
    json.endObject();
}

} // namespace tunepoint
