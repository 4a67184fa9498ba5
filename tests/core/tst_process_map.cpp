// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/workflow/process_map.h"
#include "tests/support/dice.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;
using Features = std::vector<StepFeature>;

namespace {

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool hasReason(const MappedStep& step, const std::string& id)
{
    return std::any_of(
        step.reasons.begin(), step.reasons.end(), [&](const Reason& reason) { return reason.id == id; });
}

WorkflowStep step(const std::string& id, const Features& features, std::optional<Performer> performer = {})
{
    WorkflowStep made;
    made.id = id;
    made.features = features;
    made.performer = performer;
    return made;
}

/// A claims desk: 1,000 letters a month, of which 400 need a decision by hand.
Assessment claimsDesk()
{
    using enum StepFeature;
    Assessment document;
    document.task.itemsPerMonth = fixed(1000);
    document.baseline.wagePerHour = fixed(30);
    WorkflowStep read = step("read", {LanguageUnderstanding}, Performer::Model);
    read.assessment = "reading.tunepoint";
    WorkflowStep sum = step("sum", {FixedRules, ExactArithmetic}, Performer::Model);
    sum.accuracy = fixed(1);
    sum.costPerItem = fixed(0.01);
    WorkflowStep decide = step("decide", {Judgement, Accountability}, Performer::Person);
    decide.itemsPerMonth = fixed(400);
    decide.minutesPerItem = fixed(6);
    decide.accuracy = fixed(0.95);
    document.workflow = {read, sum, decide};
    return document;
}

Links readingLink()
{
    LinkedFigures figures;
    figures.title = "Reading letters";
    figures.currency = "USD";
    figures.costPerMonth = 120;
    figures.oneOffCost = 5000;
    figures.netPresentValue = 40000;
    figures.accuracy = 0.9;
    return {{"read", figures}};
}

Quantity normal(double mean, double deviation)
{
    Quantity quantity;
    quantity.shape = Normal{mean, deviation};
    return quantity;
}

bool isNear(const std::optional<PercentileRange>& range, double p10, double p90, double tolerance)
{
    return range && std::abs(range->p10 - p10) <= tolerance && std::abs(range->p90 - p90) <= tolerance;
}

} // namespace

class TestProcessMap : public QObject {
    Q_OBJECT

private slots:
    void whoShouldDoAStep_data();
    void whoShouldDoAStep();
    void aModelIsNeverProposedWithoutOneOfItsStrengths();
    void everyReasonAndClashIsOnTheList();
    void totalsAddUpByHand();
    void whatIsMissingIsNamed();
    void anAssessmentInAnotherCurrencyIsLeftOut();
    void rangesAreThoseOfTheClosedForms();
    void stepsThatShareAFigureMoveTogether();
    void whatIsCertainHasNoRangeAndWhatIsUntriedHasNone();
    void theDocumentKeepsItsWorkflow();
    void aBadWorkflowIsRefused_data();
    void aBadWorkflowIsRefused();
};

void TestProcessMap::whoShouldDoAStep_data()
{
    using enum StepFeature;
    QTest::addColumn<Features>("features");
    QTest::addColumn<std::optional<Performer>>("proposed");
    QTest::addColumn<bool>("approval");
    const std::optional logic = Performer::BusinessLogic;
    const std::optional person = Performer::Person;
    const std::optional model = Performer::Model;
    // the three points of article 000, line 13
    QTest::newRow("reading mail: natural language understanding")
        << Features{LanguageUnderstanding} << model << false;
    QTest::newRow("slogans: creative idea generation") << Features{CreativeGeneration} << model << false;
    QTest::newRow("expert questions: complex knowledge queries") << Features{OpenKnowledge} << model << false;
    // "maintain existing solid business logic"
    QTest::newRow("a tariff table stays code") << Features{FixedRules, StructuredData} << logic << false;
    QTest::newRow("interest stays code") << Features{ExactArithmetic} << logic << false;
    QTest::newRow("a million table look-ups stay code")
        << Features{StructuredData, HighVolume} << logic << false;
    QTest::newRow("a payment by rule waits for a person")
        << Features{FixedRules, Irreversible} << logic << true;
    QTest::newRow("hiring stays with people") << Features{Judgement, RegulatedDecision} << person << false;
    QTest::newRow("a dismissal talk stays with people, words or not")
        << Features{LanguageUnderstanding, Empathy} << person << false;
    QTest::newRow("a benefit decision is read by a model and made by a person")
        << Features{LanguageUnderstanding, RegulatedDecision} << model << true;
    QTest::newRow("what nobody can undo and no rule covers stays with people")
        << Features{Irreversible} << person << false;
    QTest::newRow("many items alone do not say who")
        << Features{HighVolume} << std::optional<Performer>() << false;
    QTest::newRow("no features, no proposal") << Features{} << std::optional<Performer>() << false;
}

void TestProcessMap::whoShouldDoAStep()
{
    QFETCH(Features, features);
    QFETCH(std::optional<Performer>, proposed);
    QFETCH(bool, approval);
    const MappedStep mapped = proposePerformer(step("s", features));
    QVERIFY(mapped.proposed == proposed);
    QCOMPARE(mapped.oversight == Oversight::Approval, approval);
    QCOMPARE(mapped.reasons.empty(), !proposed.has_value());
    QVERIFY(!mapped.clash);
    std::reverse(features.begin(), features.end()); // the order of words says nothing
    const MappedStep turned = proposePerformer(step("s", features));
    QVERIFY(turned.proposed == mapped.proposed && turned.reasons == mapped.reasons);
}

void TestProcessMap::aModelIsNeverProposedWithoutOneOfItsStrengths()
{
    for (unsigned bits = 0; bits < 1u << kStepFeatureWords.size(); ++bits) {
        Features features;
        for (unsigned i = 0; i < kStepFeatureWords.size(); ++i) {
            if (bits >> i & 1)
                features.push_back(StepFeature(i));
        }
        const bool strength = std::any_of(features.begin(), features.end(), [](StepFeature feature) {
            return feature == StepFeature::LanguageUnderstanding || feature == StepFeature::CreativeGeneration
                || feature == StepFeature::OpenKnowledge;
        });
        const MappedStep mapped = proposePerformer(step("s", features));
        if (!strength)
            QVERIFY(mapped.proposed != Performer::Model);
        if (mapped.oversight == Oversight::Approval)
            QVERIFY(mapped.proposed != Performer::Person && hasReason(mapped, "approval"));
    }
}

void TestProcessMap::everyReasonAndClashIsOnTheList()
{
    const auto reasons = mapReasonIds();
    const auto clashes = mapClashIds();
    for (unsigned bits = 0; bits < 1u << kStepFeatureWords.size(); ++bits) {
        Features features;
        for (unsigned i = 0; i < kStepFeatureWords.size(); ++i) {
            if (bits >> i & 1)
                features.push_back(StepFeature(i));
        }
        for (const Performer chosen : {Performer::BusinessLogic, Performer::Person, Performer::Model}) {
            const MappedStep mapped = proposePerformer(step("s", features, chosen));
            for (const Reason& reason : mapped.reasons)
                QVERIFY(std::find(reasons.begin(), reasons.end(), reason.id) != reasons.end());
            QCOMPARE(mapped.clash.has_value(), mapped.proposed && *mapped.proposed != chosen);
            if (mapped.clash)
                QVERIFY(std::find(clashes.begin(), clashes.end(), mapped.clash->id) != clashes.end());
        }
    }
}

void TestProcessMap::totalsAddUpByHand()
{
    const ProcessMap map = mapProcess(claimsDesk(), readingLink());
    // 120 a month for reading, 1,000 · 0.01 for the sums, 400 · 6 min = 40 h at 30 for the decisions
    QVERIFY(close(map.costPerMonth, 120 + 10 + 1200));
    QVERIFY(close(map.hoursPerMonth, 40));
    QVERIFY(map.withoutCost.empty());
    // right at the end: 0.9 · 1 · (1 - 0.4 · 0.05) = 0.882
    QVERIFY(map.shareRight && close(*map.shareRight, 0.882));
    QVERIFY(close(*map.rightItemsPerMonth, 882));
    QCOMPARE(map.weakestStep, std::string("read"));
    QVERIFY(close(map.steps[2].share, 0.4));
    QVERIFY(close(map.netPresentValue, 40000) && close(map.oneOffCost, 5000));
    // a model for sums is the one clash
    QCOMPARE(map.clashes, std::vector<std::string>{"sum"});
    QCOMPARE(map.steps[1].clash->id, std::string("modelWithoutNeed"));
}

void TestProcessMap::whatIsMissingIsNamed()
{
    const ProcessMap map = mapProcess(claimsDesk(), {});
    QCOMPARE(map.withoutCost, std::vector<std::string>{"read"});
    QCOMPARE(map.withoutAccuracy, std::vector<std::string>{"read"});
    QVERIFY(!map.shareRight && !map.rightItemsPerMonth);
    QVERIFY(close(map.shareRightAtMost, 0.98));
    QVERIFY(mapProcess({}, {}).steps.empty());
    QVERIFY(!mapProcess({}, {}).shareRight);
}

void TestProcessMap::anAssessmentInAnotherCurrencyIsLeftOut()
{
    Assessment document = claimsDesk();
    document.currency = "EUR";
    const ProcessMap map = mapProcess(document, readingLink());
    QCOMPARE(map.otherCurrency, std::vector<std::string>{"read"});
    QVERIFY(!map.steps[0].linked);
    QVERIFY(close(map.costPerMonth, 1210));
}

void TestProcessMap::rangesAreThoseOfTheClosedForms()
{
    // 400 decisions of 6 +- 0.3 minutes at 30 an hour: 40 +- 2 hours and 1,200 +- 60 a month. The sums cost
    // 1,000 * (0.08 +- 0.08): 80 +- 80. With 120 for reading, for certain: 1,400 +- 100 (60 and 80).
    Assessment document = claimsDesk();
    document.workflow[2].minutesPerItem = normal(6, 0.3);
    document.workflow[1].costPerItem = normal(0.08, 0.08);
    const ProcessMap map = mapProcess(document, readingLink());
    constexpr double z = 1.281552; // P90 of the normal distribution
    QVERIFY(isNear(map.steps[2].ranges.hoursPerMonth, 40 - 2 * z, 40 + 2 * z, 0.01));
    QVERIFY(isNear(map.steps[2].ranges.costPerMonth, 1200 - 60 * z, 1200 + 60 * z, 0.3));
    QVERIFY(isNear(map.steps[1].ranges.costPerMonth, 80 - 80 * z, 80 + 80 * z, 0.4));
    QVERIFY(!map.steps[0].ranges.costPerMonth); // its assessment has no trials, so neither has the sum
    QVERIFY(!map.ranges.costPerMonth);
    QVERIFY(isNear(map.ranges.hoursPerMonth, 40 - 2 * z, 40 + 2 * z, 0.01));
    Links tried = readingLink();
    LinkedSpreads& spreads = tried.at("read").spreads;
    spreads.costPerMonth = certainSpread(120);
    spreads.oneOffCost = certainSpread(5000);
    spreads.netPresentValue = {{10000, 20000, 30000, 40000, 50000, 60000, 70000}};
    spreads.accuracy = certainSpread(0.9);
    const ProcessMap whole = mapProcess(document, tried);
    QVERIFY(isNear(whole.ranges.costPerMonth, 1400 - 100 * z, 1400 + 100 * z, 8)); // three standard errors
    // 1,024 points a randomisation: a thousandth of probability, at 10,000 for 5% next to P10 and P90
    QVERIFY(isNear(whole.ranges.netPresentValue, 20000, 60000, 200));
    QVERIFY(isNear(whole.ranges.shareRightAtMost, 0.882, 0.882, 1e-12));
    QVERIFY(mapProcess(document, tried) == whole); // the same seed, the same bits
}

void TestProcessMap::stepsThatShareAFigureMoveTogether()
{
    // The task's 1,000 +- 100 items reach two steps at 1 each: 2,000 +- 200, and not 2,000 +- 141.
    Assessment document;
    document.task.itemsPerMonth = normal(1000, 100);
    for (const char* id : {"a", "b"}) {
        WorkflowStep made = step(id, {});
        made.costPerItem = fixed(1);
        made.accuracy = fixed(1);
        document.workflow.push_back(made);
    }
    const ProcessMap map = mapProcess(document, {});
    QVERIFY(isNear(map.ranges.costPerMonth, 2000 - 256.31, 2000 + 256.31, 1));
    QVERIFY(isNear(map.steps[0].ranges.share, 1, 1, 0));
    QVERIFY(isNear(map.ranges.rightItemsPerMonth, 1000 - 128.16, 1000 + 128.16, 0.5));
}

void TestProcessMap::whatIsCertainHasNoRangeAndWhatIsUntriedHasNone()
{
    const ProcessMap map = mapProcess(claimsDesk(), {});
    QVERIFY(map.steps[2].ranges.costPerMonth && map.steps[2].ranges.costPerMonth->isCertain());
    QVERIFY(!map.steps[0].ranges.costPerMonth); // no figure
    QVERIFY(map.ranges.costPerMonth == (PercentileRange{1210, 1210})); // of those that have one
    QVERIFY(!map.ranges.rightItemsPerMonth);
}

void TestProcessMap::theDocumentKeepsItsWorkflow()
{
    const Assessment document = claimsDesk();
    const auto read = readAssessment(writeAssessment(document));
    QVERIFY(read);
    QCOMPARE(*read, document);
}

void TestProcessMap::aBadWorkflowIsRefused_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const char* text, const char* pointer, const char* id) {
        QTest::newRow(name) << QString(text) << QString(pointer) << QString(id);
    };
    row("no id", "{}", "/workflow/0/id", "missing");
    row("an unknown feature", R"({"id": "a", "features": ["magic"]})", "/workflow/0/features/0",
        "unknownWord");
    row("a feature twice", R"({"id": "a", "features": ["empathy", "empathy"]})", "/workflow/0/features/1",
        "duplicateId");
    row("an unknown performer", R"({"id": "a", "performer": "robot"})", "/workflow/0/performer",
        "unknownWord");
    row("a link to elsewhere", R"({"id": "a", "assessment": "../secret"})", "/workflow/0/assessment",
        "badPath");
    row("a link from the root", R"({"id": "a", "assessment": "/etc/passwd"})", "/workflow/0/assessment",
        "badPath");
    row("an accuracy over 1", R"({"id": "a", "accuracy": 1.2})", "/workflow/0/accuracy", "outOfRange");
    row("time below nothing", R"({"id": "a", "minutesPerItem": -1})", "/workflow/0/minutesPerItem",
        "outOfRange");
}

void TestProcessMap::aBadWorkflowIsRefused()
{
    QFETCH(QString, step);
    QFETCH(QString, pointer);
    QFETCH(QString, id);
    const auto read = readAssessment(
        R"({"format": "tunepoint-assessment", "version": 1, "workflow": [)" + step.toStdString() + "]}");
    QVERIFY(!read);
    QCOMPARE(read.error().size(), std::size_t(1));
    QCOMPARE(read.error()[0].pointer, pointer.toStdString());
    QCOMPARE(std::string(problemId(read.error()[0].code)), id.toStdString());
}

QTEST_APPLESS_MAIN(TestProcessMap)
#include "tst_process_map.moc"
