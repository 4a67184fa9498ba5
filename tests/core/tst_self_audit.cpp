// SPDX-License-Identifier: GPL-3.0-or-later
// Every turn takes something out of a document, or puts it in, and the matching line must turn. What each
// line should say follows from docs/models/self-audit.md.
#include "core/assessment/assessment_json.h"
#include "core/assessment/workshop_json.h"
#include "core/evaluation/report_figures.h"
#include "core/evaluation/self_audit.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace tunepoint;

namespace {

using enum AuditState;
using Turn = std::function<void(Assessment&)>;

Assessment example(const char* name)
{
    for (const QString& candidate : exampleNames()) {
        if (candidate.contains(QLatin1String(name)))
            return *readAssessment(exampleText(candidate).toStdString());
    }
    qFatal("no such example");
}

/// A document that says all that a board may ask of it: what the turns start from.
Assessment complete()
{
    Assessment document = example("shop-reviews");
    document.title = "Reviews";
    document.notes = "Which model should sort the reviews?";
    document.organisation = "Shop";
    document.decisionOwner = "Head of service";
    document.date = "2026-11-21";
    document.discountRatePerYear = fixed(0.08);
    document.discountRatePerYear.source = "treasury";
    document.report.perspective = "the shop";
    document.report.horizonReason = "life of the contract";
    document.report.discountReason = "the treasury's rate";
    document.report.audience = "the board";
    document.report.funding = "the shop";
    document.report.conflicts = "none";
    document.task.type = TaskType::Classification;
    document.task.sector = Sector::General;
    document.task.itemsPerMonth = fixed(20000);
    document.task.qualityMetric = QualityMetric::Defined;
    document.task.qualityMetricName = "share of right labels";
    document.task.costPerError = fixed(2);
    document.task.budgetOneOff = fixed(50000);
    document.task.budgetPerMonth = fixed(5000);
    document.task.deadlineWeeks = fixed(26);
    document.decision.reviewDate = "2027-05-01";
    document.decision.strategy = document.strategies.back().id;
    document.decision.by = "Head of service";
    document.pilots
        = {{"p", document.strategies.back().id, 500, 460, {}, "2026-10-01", "test of 1 October", {}}};
    document.journal = {JournalEntry{}};
    document.journal.front().kind = JournalKind::Dissent;
    document.journal.front().text = "Too early.";
    document.scenarios = {{"s", "Prices double", {}, {{"/discountRatePerYear", 2.0}}, {}, {}}};
    document.versions = {{"v", "first", "2026-10-01", std::make_shared<Assessment>(), {}}};
    return document;
}

AuditLine lineOf(const Assessment& document, const Evaluation& evaluation, const std::string& id)
{
    for (const AuditLine& line : selfAudit(document, evaluation)) {
        if (line.id == id)
            return line;
    }
    return {};
}

Evaluation evaluated(const Assessment& document, Depth depth)
{
    EvaluationOptions how;
    how.depth = depth;
    how.trials = 512;
    how.date = parseDate(document.date);
    return evaluate(document, *bundledCatalogue(), how);
}

Statement statement(const char* id)
{
    return {id, "Checked in a meeting.", "A. B.", "2026-11-01", {}};
}

} // namespace

class TestSelfAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequirementStandsOnce();
    void turn_data();
    void turn();
    void peopleAreAskedUntilTheyState_data();
    void peopleAreAskedUntilTheyState();
    void aRangeWithoutItsBasisTurnsTheTornadoLine();
    void whatWasNotEvaluatedIsNotShown();
    void missingBeforePrintHasTheGravestFirst();
    void yearsAddUpToTheWhole();
    void theDetectableFallNeedsAsManyItems();
};

void TestSelfAudit::everyRequirementStandsOnce()
{
    std::set<std::string_view> ids;
    for (const AuditRequirement& requirement : auditRequirements())
        QVERIFY(ids.insert(requirement.id).second);
    // 29 of the cost guide, 19 and 13 on criteria, 28 of economic reports, 8 and 6, 8, 14
    QCOMPARE(ids.size(), std::size_t(29 + 19 + 13 + 28 + 8 + 6 + 8 + 14));
    const Assessment document = complete();
    const auto lines = selfAudit(document, evaluated(document, Depth::Central));
    QCOMPARE(lines.size(), ids.size());
    for (const AuditLine& line : lines) {
        const auto known = auditReasonIds();
        QVERIFY2(
            std::find(known.begin(), known.end(), line.reason.id) != known.end(), line.reason.id.c_str());
    }
}

void TestSelfAudit::turn_data()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<AuditState>("before");
    QTest::addColumn<Turn>("change");
    QTest::addColumn<AuditState>("after");
    QTest::addColumn<std::string>("reason");
    const auto row = [](const char* name, const char* id, AuditState before, Turn change, AuditState after,
                         const char* reason) {
        QTest::newRow(name) << std::string(id) << before << std::move(change) << after << std::string(reason);
    };
    using A = Assessment;
    row(
        "without a discount rate", "C10", Met, [](A& d) { d.discountRatePerYear = {}; }, NotMet,
        "discountMissing");
    row(
        "a rate without a reason", "C10", Met,
        [](A& d) {
            d.report.discountReason.clear();
            d.discountRatePerYear.source.clear();
        },
        Partly, "discountUnreasoned");
    row(
        "a rate that is a guess", "C10", Met,
        [](A& d) {
            d.report.discountReason.clear();
            d.discountRatePerYear.source = "our assumption";
        },
        Partly, "discountUnreasoned");
    row(
        "a rate with a note of why", "C10", Met,
        [](A& d) {
            d.report.discountReason.clear();
            d.discountRatePerYear.source = "our assumption";
            d.discountRatePerYear.note = "a common cost of capital";
        },
        Met, "stated");
    row(
        "the base needs the rate", "G5b", Met, [](A& d) { d.discountRatePerYear = {}; }, Partly,
        "discountMissing");
    row(
        "the base needs the date", "G5b", Met, [](A& d) { d.date.clear(); }, Partly, "dateMissing");
    row(
        "costs need the rate", "R6", Met, [](A& d) { d.discountRatePerYear = {}; }, Partly,
        "discountMissing");
    row(
        "without a title", "G1", Met, [](A& d) { d.title.clear(); }, Partly, "titleMissing");
    row(
        "without a question", "I1a", Met, [](A& d) { d.notes.clear(); }, Partly, "questionMissing");
    row(
        "without a question at all", "C3", Met, [](A& d) { d.notes.clear(); }, NotMet, "questionMissing");
    row(
        "without a reader", "G1", Met, [](A& d) { d.report.audience.clear(); }, Partly, "audienceMissing");
    row(
        "without somebody who decides", "U1", Met, [](A& d) { d.decisionOwner.clear(); }, Partly,
        "ownerMissing");
    row(
        "without a perspective", "C8", Met, [](A& d) { d.report.perspective.clear(); }, NotMet,
        "perspectiveMissing");
    row(
        "a time frame without a reason", "C9", Met, [](A& d) { d.report.horizonReason.clear(); }, NotMet,
        "horizonUnreasoned");
    row(
        "the cases need the time frame", "W7", Met, [](A& d) { d.report.horizonReason.clear(); }, Partly,
        "horizonUnreasoned");
    row(
        "without funding", "C27", Met, [](A& d) { d.report.funding.clear(); }, AskPeople, "askPeople");
    row(
        "without interests", "C28", Met, [](A& d) { d.report.conflicts.clear(); }, AskPeople, "askPeople");
    row(
        "limits need both", "R12", Met, [](A& d) { d.report.conflicts.clear(); }, Partly, "conflictsMissing");
    row(
        "without today's way", "U2", Met,
        [](A& d) {
            std::erase_if(d.strategies, [](const Strategy& s) { return s.archetype == "statusQuo"; });
        },
        Partly, "statusQuoMissing");
    row(
        "without volume", "G3", Met, [](A& d) { d.task.itemsPerMonth.reset(); }, NotMet, "volumeMissing");
    row(
        "without a measure", "C11", Met,
        [](A& d) {
            d.task.qualityMetric.reset();
            d.task.qualityMetricName.clear();
        },
        NotMet, "metricMissing");
    row(
        "the measure without a name", "C11", Met, [](A& d) { d.task.qualityMetricName.clear(); }, Partly,
        "metricMissing");
    row(
        "without limits of money", "G5c", Met, [](A& d) { d.task.budgetOneOff.reset(); }, Partly,
        "limitsOpen");
    row(
        "without a trial", "E2", Met, [](A& d) { d.pilots.clear(); }, NotApplicable, "nothingMeasured");
    row(
        "a trial without counts", "E2", Met, [](A& d) { d.pilots.front().correct.reset(); }, NotMet,
        "pilotsUncounted");
    row(
        "a trial without a source", "E1", Met, [](A& d) { d.pilots.front().source.clear(); }, NotMet,
        "pilotsIncomplete");
    row(
        "a trial without an error", "E6", NotApplicable, [](A& d) { d.pilots.front().correct = 500; }, Met,
        "shown");
    row(
        "no trial, so none without an error", "E6", NotApplicable, [](A& d) { d.pilots.clear(); },
        NotApplicable, "nothingMeasured");
    row(
        "agreement that was measured", "E8", Partly,
        [](A& d) { d.task.labelAgreement->grade = EvidenceGrade::Measured; }, Met, "shown");
    row(
        "agreement that somebody guesses", "E8", Partly,
        [](A& d) { d.task.labelAgreement->grade = EvidenceGrade::Guess; }, Partly, "agreementNotMeasured");
    row(
        "agreement that nobody states", "E8", Partly, [](A& d) { d.task.labelAgreement.reset(); }, AskPeople,
        "askPeople");
    row(
        "what the document states counts among its own", "G10b", NotMet, [](A&) {}, NotMet,
        "unsourcedStated");
    row(
        "without dissent", "U13", Met, [](A& d) { d.journal.clear(); }, AskPeople, "askPeople");
    row(
        "without a date to look again", "G9g", Met, [](A& d) { d.decision.reviewDate.clear(); }, NotMet,
        "reviewMissing");
    row(
        "without a decision", "G11", Met, [](A& d) { d.decision.by.clear(); }, Partly, "notDecided");
    row(
        "without an earlier version", "G7c", Met, [](A& d) { d.versions.clear(); }, AskPeople, "askPeople");
    row(
        "without scenarios", "W2", Met, [](A& d) { d.scenarios.clear(); }, Partly, "noScenarios");
    row(
        "a bare percentage", "G8d", Met, [](A& d) { d.task.itemsPerMonth = threePoint(16000, 20000, 24000); },
        NotMet, "barePercentages");
    row(
        "actuals come in", "G12", NotMet,
        [](A& d) {
            JournalEntry actual;
            actual.kind = JournalKind::Actual;
            actual.figure = "/task/itemsPerMonth";
            actual.value = 21000;
            d.journal.push_back(actual);
        },
        Met, "shown");
    row(
        "correlations come in", "G9b", Partly, [](A& d) { d.statements.push_back(statement("G9b")); }, Met,
        "shown");
    row(
        "a limit of risk", "H5", Partly,
        [](A& d) {
            d.decision.riskLimit = RiskLimit{0.2, {}, {}};
        },
        Met, "shown");
    const auto workshop = [](const char* facilitator) {
        WorkshopRecord record;
        record.id = "w1";
        record.facilitator = facilitator;
        record.participants = {{"A. B.", "service", "", {}}, {"C. D.", "finance", "", {}}};
        return record;
    };
    row(
        "a workshop with its facilitator", "U9", AskPeople,
        [workshop](A& d) { setWorkshops(d, {workshop("E. F.")}); }, Met, "shown");
    row(
        "a workshop that nobody led", "U9", AskPeople, [workshop](A& d) { setWorkshops(d, {workshop("")}); },
        Partly, "facilitatorMissing");
    row(
        "a workshop of nobody", "U9", AskPeople,
        [workshop](A& d) {
            setWorkshops(d, {workshop("E. F.")});
            auto empty = workshopsOf(d);
            empty.front().participants.clear();
            setWorkshops(d, empty);
        },
        AskPeople, "askPeople");
    row(
        "without today's process", "U10", Met, [](A& d) { d.baseline = {}; }, Partly, "noBaseline");
}

void TestSelfAudit::turn()
{
    QFETCH(std::string, id);
    QFETCH(AuditState, before);
    QFETCH(Turn, change);
    QFETCH(AuditState, after);
    QFETCH(std::string, reason);
    Assessment document = complete();
    const AuditLine first = lineOf(document, evaluated(document, Depth::Central), id);
    QVERIFY2(first.state == before, first.reason.id.c_str());
    change(document);
    const AuditLine second = lineOf(document, evaluated(document, Depth::Central), id);
    QVERIFY2(second.state == after, second.reason.id.c_str());
    QCOMPARE(second.reason.id, reason);
}

void TestSelfAudit::peopleAreAskedUntilTheyState_data()
{
    QTest::addColumn<std::string>("id");
    for (const char* id :
        {"G2", "G7b", "I1b", "I8b", "I10", "U9", "C4", "C18", "C19", "C21", "C25", "C26", "E3"})
        QTest::newRow(id) << std::string(id);
}

void TestSelfAudit::peopleAreAskedUntilTheyState()
{
    QFETCH(std::string, id);
    Assessment document = complete();
    const Evaluation evaluation = evaluated(document, Depth::Central);
    QCOMPARE(lineOf(document, evaluation, id).state, AskPeople);
    document.statements.push_back(statement(id.c_str()));
    document.statements.back().text = "  ";
    QCOMPARE(lineOf(document, evaluation, id).state, AskPeople);
    document.statements.back().text = "We met on 3 May.";
    const AuditLine line = lineOf(document, evaluation, id);
    QCOMPARE(line.state, Met);
    QCOMPARE(line.reason.args.front(), std::string("We met on 3 May."));
}

void TestSelfAudit::aRangeWithoutItsBasisTurnsTheTornadoLine()
{
    Assessment document = complete();
    const Evaluation before = evaluated(document, Depth::Full);
    QVERIFY(before.sensitivity && !before.sensitivity->tornado.empty());
    // as if every figure of the document named its source
    Evaluation sourced = before;
    for (Input& input : sourced.inputs) {
        input.quantity.source = "count of 2026";
        input.quantity.grade = EvidenceGrade::Measured;
    }
    QCOMPARE(lineOf(document, sourced, "G8c").state, Met);
    const std::string strongest = sourced.sensitivity->tornado.front().pointer;
    for (Input& input : sourced.inputs) {
        if (input.pointer == strongest) {
            input.origin = Origin::Document;
            input.evidence.clear();
            input.quantity.source.clear();
        }
    }
    const AuditLine line = lineOf(document, sourced, "G8c");
    QCOMPARE(line.state, NotMet);
    QCOMPARE(line.reason.id, std::string("unsourcedMoving"));
    QCOMPARE(line.pointers, std::vector<std::string>{strongest});
    QCOMPARE(lineOf(document, sourced, "R8").state, NotMet);
}

void TestSelfAudit::whatWasNotEvaluatedIsNotShown()
{
    const Assessment document = complete();
    const Evaluation central = evaluated(document, Depth::Central);
    for (const char* id : {"G8a", "G8c", "G9c", "G9d", "G9e", "W3", "W4", "C20", "R9", "R10"})
        QCOMPARE(lineOf(document, central, id).state, NotMet);
    const Evaluation full = evaluated(document, Depth::Full);
    for (const char* id : {"G8a", "G9c", "G9d", "G9e", "W3", "W4", "C20", "R9", "R10"})
        QCOMPARE(lineOf(document, full, id).state, Met);
}

void TestSelfAudit::missingBeforePrintHasTheGravestFirst()
{
    const std::vector<AuditLine> audit{{"a", Met, {}, {}}, {"b", Partly, {}, {}}, {"c", AskPeople, {}, {}},
        {"d", NotMet, {}, {}}, {"e", NotApplicable, {}, {}}};
    std::vector<std::string> ids;
    for (const AuditLine& line : missingBeforePrint(audit))
        ids.push_back(line.id);
    QCOMPARE(ids, (std::vector<std::string>{"d", "c", "b"}));
}

void TestSelfAudit::yearsAddUpToTheWhole()
{
    CentralFigures figures;
    for (int month = 0; month <= 30; ++month) {
        figures.cumulativeCost.push_back(500 + 10 * month);
        figures.cumulativeCashFlow.push_back(-500 + 20 * month);
    }
    const YearlyMoney money = yearlyMoney(figures);
    QCOMPARE(money.cost, (std::vector<double>{500, 120, 120, 60}));
    QCOMPARE(money.flow, (std::vector<double>{-500, 240, 240, 120}));
}

void TestSelfAudit::theDetectableFallNeedsAsManyItems()
{
    // power.prop.test(p1 = 0.9, p2 = 0.8, power = 0.8) in R gives n = 198.96
    const auto fall = detectableFall(0.9, 199);
    QVERIFY(fall && std::abs(*fall - 0.1) < 0.001);
    QVERIFY(!detectableFall(0.9, 2));
}

QTEST_APPLESS_MAIN(TestSelfAudit)
#include "tst_self_audit.moc"
