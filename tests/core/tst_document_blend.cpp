// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/assessment/document_blend.h"
#include "core/assessment/workshop_json.h"
#include "tests/support/random_document.h"

#include <QTest>

#include <algorithm>

using namespace tunepoint;

namespace {

Assessment documentOf(const std::string& members)
{
    auto read = readAssessment(R"({"format": "tunepoint-assessment", "version": 1, )" + members + "}");
    return read ? *read : Assessment{};
}

std::vector<std::string> keysOf(const DocumentBlend& blend)
{
    std::vector<std::string> keys;
    for (const Difference& difference : blend.differences())
        keys.push_back(difference.key);
    return keys;
}

/// Documents without what a comparison leaves out, entries of lists in the order of their ids.
std::string canonical(Assessment document)
{
    document.versions.clear();
    const auto byId = [](const auto& a, const auto& b) { return a.id < b.id; };
    std::sort(document.strategies.begin(), document.strategies.end(), byId);
    std::sort(document.criteria.begin(), document.criteria.end(), byId);
    std::sort(document.gates.begin(), document.gates.end(), byId);
    std::sort(document.pilots.begin(), document.pilots.end(), byId);
    std::sort(document.scenarios.begin(), document.scenarios.end(), byId);
    std::sort(document.claims.begin(), document.claims.end(), byId);
    std::sort(document.journal.begin(), document.journal.end(), byId);
    std::sort(document.premortem.begin(), document.premortem.end(), byId);
    std::sort(document.workflow.begin(), document.workflow.end(), byId);
    auto workshops = workshopsOf(document);
    std::sort(workshops.begin(), workshops.end(), byId);
    setWorkshops(document, workshops);
    return writeAssessment(document);
}

const std::string kFirst = R"("title": "Before", "horizonMonths": 24,
  "task": {"itemsPerMonth": 1000, "teamSkills": {"prompting": "some"}},
  "strategies": [
    {"id": "a", "archetype": "custom", "parameters": {"dayRate": 500}, "costs": [{"name": "calls", "kind": "perItem", "amount": 0.1}]},
    {"id": "b", "archetype": "custom", "accuracy": {"pilot": "p"}},
    {"id": "gone", "archetype": "custom"}],
  "pilots": [{"id": "p", "strategy": "b", "items": 100, "correct": 90}],
  "correlations": [{"a": "/task/itemsPerMonth", "b": "/strategies/0/parameters/dayRate", "rank": 0.5}])";

const std::string kSecond = R"("title": "After", "horizonMonths": 24,
  "task": {"itemsPerMonth": {"value": 1000, "source": "counted"}, "teamSkills": {"prompting": "strong"}, "inputTokens": 300},
  "strategies": [
    {"id": "new", "archetype": "custom"},
    {"id": "b", "archetype": "custom", "accuracy": 0.8},
    {"id": "a", "archetype": "custom", "parameters": {"dayRate": {"low": 400, "likely": 500, "high": 700}}, "costs": [{"name": "calls", "kind": "perItem", "amount": 0.2}, {"name": "help", "kind": "monthly", "amount": 5}]}],
  "pilots": [{"id": "p", "strategy": "b", "items": 100, "correct": 90}],
  "correlations": [{"a": "/task/itemsPerMonth", "b": "/strategies/2/parameters/dayRate", "rank": 0.5}])";

} // namespace

class TestDocumentBlend : public QObject {
    Q_OBJECT

private slots:
    void aDocumentDiffersInNothingFromItself();
    void differencesAreFoundByIdsWhateverTheOrder();
    void aFigureWhoseSourceAloneChangedIsTheSameFigure();
    void anAddedEntryIsOneDifference();
    void theTwoEndsAreTheDocuments();
    void aMixtureTakesWhatItIsTold();
    void pointersFollowTheirEntries();
    void aMixtureThatNamesNothingIsRefused();
    void randomDocumentsMixBackIntoBothEnds();
};

void TestDocumentBlend::aDocumentDiffersInNothingFromItself()
{
    support::Dice dice(5);
    for (int i = 0; i < 50; ++i) {
        const Assessment document = support::randomDocument(dice);
        const DocumentBlend blend(document, document);
        QVERIFY(blend.differences().empty());
    }
}

void TestDocumentBlend::differencesAreFoundByIdsWhateverTheOrder()
{
    const DocumentBlend blend(documentOf(kFirst), documentOf(kSecond));
    const std::vector<std::string> expected{"/strategies/#a/costs/#calls/amount",
        "/strategies/#a/costs/#help", "/strategies/#a/parameters/dayRate", "/strategies/#b/accuracy",
        "/strategies/#gone", "/strategies/#new", "/task/inputTokens", "/task/itemsPerMonth",
        "/task/teamSkills/prompting", "/title", "/strategies/order"};
    QCOMPARE(keysOf(blend), expected);
    const Difference& rate = blend.differences()[2];
    QCOMPARE(rate.pointerBefore, std::string("/strategies/0/parameters/dayRate"));
    QCOMPARE(rate.pointerAfter, std::string("/strategies/2/parameters/dayRate"));
    QCOMPARE(rate.before, std::string("500"));
    QCOMPARE(rate.after, std::string(R"({"high":700,"likely":500,"low":400})"));
}

void TestDocumentBlend::aFigureWhoseSourceAloneChangedIsTheSameFigure()
{
    const DocumentBlend blend(documentOf(kFirst), documentOf(kSecond));
    for (const Difference& difference : blend.differences())
        QCOMPARE(difference.sameFigure, difference.key == "/task/itemsPerMonth");
}

void TestDocumentBlend::anAddedEntryIsOneDifference()
{
    const DocumentBlend blend(documentOf(kFirst), documentOf(kSecond));
    const Difference& gone = blend.differences()[4];
    QCOMPARE(gone.pointerBefore, std::string("/strategies/2"));
    QVERIFY(gone.pointerAfter.empty() && gone.after.empty());
    const Difference& added = blend.differences()[5];
    QCOMPARE(added.pointerAfter, std::string("/strategies/0"));
    QVERIFY(added.pointerBefore.empty() && added.before.empty());
}

void TestDocumentBlend::theTwoEndsAreTheDocuments()
{
    const Assessment first = documentOf(kFirst);
    const Assessment second = documentOf(kSecond);
    const DocumentBlend blend(first, second);
    QCOMPARE(blend.mixed(std::vector<bool>(11, false)).value(), first);
    QCOMPARE(canonical(blend.mixed(std::vector<bool>(11, true)).value()).size(), canonical(second).size());
}

void TestDocumentBlend::aMixtureTakesWhatItIsTold()
{
    const DocumentBlend blend(documentOf(kFirst), documentOf(kSecond));
    std::vector<bool> taken(11, false);
    taken[0] = true; // the price of a call
    taken[5] = true; // the new strategy
    const Assessment mixed = blend.mixed(taken).value();
    QCOMPARE(mixed.strategies.size(), std::size_t(4));
    QCOMPARE(mixed.strategies[0].costs.size(), std::size_t(1));
    QCOMPARE(mixed.strategies[0].costs[0].amount, fixed(0.2));
    QCOMPARE(std::get<Quantity>(mixed.strategies[0].parameters.at("dayRate")), fixed(500));
    QCOMPARE(mixed.strategies[3].id, std::string("new"));
    QCOMPARE(mixed.title, std::string("Before"));
}

void TestDocumentBlend::pointersFollowTheirEntries()
{
    const DocumentBlend blend(documentOf(kFirst), documentOf(kSecond));
    std::vector<bool> taken(11, true);
    const Assessment mixed = blend.mixed(taken).value();
    for (std::size_t i = 0; i < mixed.strategies.size(); ++i) {
        if (mixed.strategies[i].id == "a")
            QCOMPARE(mixed.correlations.at(0).b, "/strategies/" + std::to_string(i) + "/parameters/dayRate");
    }
}

void TestDocumentBlend::aMixtureThatNamesNothingIsRefused()
{
    const Assessment with = documentOf(R"("strategies": [{"id": "s", "accuracy": {"pilot": "p"}}],
        "pilots": [{"id": "p", "strategy": "s", "items": 9, "correct": 8}])");
    const Assessment without = documentOf(R"("strategies": [{"id": "s"}])");
    const DocumentBlend blend(with, without);
    QCOMPARE(keysOf(blend), (std::vector<std::string>{"/pilots/#p", "/strategies/#s/accuracy"}));
    QVERIFY(blend.mentions(1, "/pilots/#p"));
    QVERIFY(!blend.mixed({true, false}));
    QVERIFY(blend.mixed({false, true}));
}

void TestDocumentBlend::randomDocumentsMixBackIntoBothEnds()
{
    support::Dice dice(6);
    for (int i = 0; i < 60; ++i) {
        const Assessment first = support::randomDocument(dice);
        const Assessment second = support::randomDocument(dice);
        const DocumentBlend blend(first, second);
        const std::size_t count = blend.differences().size();
        const auto none = blend.mixed(std::vector<bool>(count, false));
        const auto all = blend.mixed(std::vector<bool>(count, true));
        QVERIFY(none && all);
        QCOMPARE(QByteArray::fromStdString(canonical(*none)), QByteArray::fromStdString(canonical(first)));
        QCOMPARE(QByteArray::fromStdString(canonical(*all)), QByteArray::fromStdString(canonical(second)));
        const DocumentBlend back(second, first);
        QCOMPARE(back.differences().size(), count);
    }
}

QTEST_APPLESS_MAIN(TestDocumentBlend)
#include "tst_document_blend.moc"
