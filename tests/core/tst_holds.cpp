// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a recorded decision still stands, and what moved.
#include "core/assessment/assessment_json.h"
#include "core/catalogue/price_list.h"
#include "core/compare/holds.h"
#include "core/evaluation/recorded_evaluation.h"
#include "core/exchange/holds_json.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

Assessment shop()
{
    return readAssessment(exampleText(QStringLiteral("shop-reviews.tunepoint")).toStdString())
        .value_or(Assessment{});
}

CostElement line(CostKind kind, double amount)
{
    CostElement cost;
    cost.kind = kind;
    cost.amount = fixed(amount);
    return cost;
}

/// A cent a call, or 100 once and a tenth of a cent: 10,000 against 1,100 for a million items.
Assessment plain()
{
    Assessment assessment;
    assessment.horizonMonths = 1;
    assessment.date = "2026-11-21";
    assessment.task.itemsPerMonth = fixed(1'000'000);
    Strategy general;
    general.id = "general";
    general.costs = {line(CostKind::PerItem, 0.01)};
    Strategy tuned;
    tuned.id = "tuned";
    tuned.costs = {line(CostKind::OneOff, 100), line(CostKind::PerItem, 0.001)};
    assessment.strategies = {general, tuned};
    return assessment;
}

Assessment recorded(Assessment assessment, const Catalogue& catalogue)
{
    assessment.lastEvaluation = recordOf(assessment, evaluate(assessment, catalogue));
    return assessment;
}

bool has(const std::vector<Movement>& list, const std::string& id, const std::string& strategy = {})
{
    return std::any_of(list.begin(), list.end(), [&](const Movement& movement) {
        return movement.id == id && (strategy.empty() || movement.strategy == strategy);
    });
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

Catalogue dearer(const std::string& model, double factor)
{
    Catalogue catalogue = *bundledCatalogue();
    for (ModelPrice& price : catalogue.models) {
        if (price.id != model)
            continue;
        for (auto* amount : {&price.input, &price.output, &price.cachedInput, &price.cacheWrite,
                 &price.batchInput, &price.batchOutput}) {
            if (*amount)
                **amount *= factor;
        }
    }
    return catalogue;
}

} // namespace

class TestHolds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordIsWhatTheEvaluationCameTo()
    {
        const Assessment assessment = recorded(plain(), {});
        const LastEvaluation& last = *assessment.lastEvaluation;
        QCOMPARE(last.strategy, std::string("tuned"));
        QCOMPARE(last.runnerUp, std::string("general"));
        QCOMPARE(last.outcome, std::string("clear"));
        QVERIFY(near(last.netPresentValue.at("general"), -10'000));
        QVERIFY(near(last.netPresentValue.at("tuned"), -1'100));
        QVERIFY(near(*last.margin, 8'900));
        QCOMPARE(last.date, std::string("2026-11-21"));
    }

    void nothingMovedIsNothingSaid()
    {
        const HoldsReport report = holds(recorded(plain(), {}), {}, {});
        QVERIFY(report.holds && report.recorded && report.broken.empty() && report.moved.empty());
    }

    void aWinnerThatChangesBreaksIt()
    {
        Assessment assessment = recorded(plain(), {});
        assessment.task.itemsPerMonth = fixed(10'000); // 100 against 110
        const HoldsReport report = holds(assessment, {}, {});
        QVERIFY(!report.holds);
        QVERIFY(has(report.broken, "otherWinner", "general"));
        QVERIFY(has(report.moved, "worthMoved", "tuned"));
    }

    void aLeadThatMeltsBreaksIt()
    {
        Assessment assessment = recorded(plain(), {});
        assessment.task.itemsPerMonth = fixed(500'000); // 5,000 − 600 = 4,400 of 8,900
        const HoldsReport half = holds(assessment, {}, {});
        QVERIFY(!half.holds && has(half.broken, "marginShrunk"));
        HoldsOptions patient;
        patient.marginKept = 0.4;
        const HoldsReport enough = holds(assessment, {}, {}, patient);
        QVERIFY(enough.holds && has(enough.moved, "marginMoved"));
    }

    void whatIsRuledOutBreaksIt()
    {
        Assessment assessment = plain();
        assessment.strategies[1].accuracy = fixed(0.9);
        assessment = recorded(assessment, {});
        assessment.task.requiredAccuracy = fixed(0.95);
        const HoldsReport report = holds(assessment, {}, {});
        QVERIFY(!report.holds && has(report.broken, "chosenRuledOut", "tuned"));
        QVERIFY(has(report.broken, "otherWinner", "general"));
        QVERIFY(!has(report.moved, "ruledOut", "tuned")); // said once
    }

    void aChoiceOfItsOwnIsWhatMustStand()
    {
        Assessment assessment = plain();
        assessment.decision.strategy = "general"; // the team decided otherwise
        const HoldsReport report = holds(recorded(assessment, {}), {}, {});
        QVERIFY(report.holds);
        QCOMPARE(report.chosen, std::string("general"));
    }

    void withoutARecordItsOwnDayIsTheMeasure()
    {
        const HoldsReport report = holds(plain(), {}, {});
        QVERIFY(report.holds && !report.recorded && report.moved.empty());
        // a provider takes no tuning jobs after 2027-01-06; figures of 2026-08 are old by then
        HoldsOptions later;
        later.date = parseDate("2027-06-01");
        const HoldsReport example = holds(shop(), *bundledCatalogue(), *bundledCatalogue(), later);
        QVERIFY(has(example.moved, "inputOld"));
        QCOMPARE(example.date, std::string("2027-06-01"));
    }

    void pricesAreComparedOneByOne()
    {
        const Assessment assessment = recorded(shop(), *bundledCatalogue());
        QCOMPARE(assessment.lastEvaluation->strategy, std::string("smallPrompted"));
        const HoldsReport same = holds(assessment, *bundledCatalogue(), *bundledCatalogue());
        QVERIFY(same.holds && !has(same.moved, "priceMoved"));
        const HoldsReport slight = holds(assessment, *bundledCatalogue(), dearer("gpt-5-nano", 1.1));
        QVERIFY(slight.holds && has(slight.moved, "priceMoved", "smallPrompted"));
        const auto moved = std::find_if(slight.moved.begin(), slight.moved.end(),
            [](const Movement& each) { return each.id == "priceMoved"; });
        QVERIFY(near(*moved->now, *moved->then * 1.1));
        const HoldsReport far = holds(assessment, *bundledCatalogue(), dearer("gpt-5-nano", 1000));
        QVERIFY(!far.holds && has(far.broken, "otherWinner"));
    }

    void aClosedOfferIsNamed()
    {
        Assessment assessment = shop();
        assessment.task.recentTunedUse = true; // then OpenAI's door is open until 2027-01-06
        assessment = recorded(assessment, *bundledCatalogue());
        HoldsOptions later;
        later.date = parseDate("2027-02-01");
        const HoldsReport report = holds(assessment, *bundledCatalogue(), *bundledCatalogue(), later);
        QVERIFY(has(report.moved, "ruledOut", "tunedClosed"));
    }

    void aDecisionForSomethingGoneDoesNotHold()
    {
        Assessment assessment = recorded(plain(), {});
        assessment.strategies.erase(assessment.strategies.begin() + 1);
        QVERIFY(has(holds(assessment, {}, {}).broken, "chosenGone"));
    }

    void trialsAreThoseOfTheRecord()
    {
        Assessment assessment = plain();
        assessment.task.itemsPerMonth = threePoint(500'000, 1'000'000, 2'000'000);
        EvaluationOptions options;
        options.depth = Depth::Distributions;
        options.trials = 256;
        assessment.lastEvaluation = recordOf(assessment, evaluate(assessment, {}, options));
        QCOMPARE(assessment.lastEvaluation->trials, 256);
        QCOMPARE(*assessment.lastEvaluation->probabilityBest, 1.0); // below 11,112 items it never falls
        const HoldsReport report = holds(assessment, {}, {});
        QVERIFY(report.holds);
        QCOMPARE(report.now.trials, 256);
    }

    void errorsStopIt()
    {
        Assessment assessment = plain();
        assessment.strategies[0].archetype = "poetry";
        QVERIFY(hasErrors(holds(assessment, *bundledCatalogue(), *bundledCatalogue()).problems));
    }

    void theFingerprintFollowsTheFigures()
    {
        const Assessment before = plain();
        Assessment after = before;
        after.notes = "told";
        after.title = "renamed";
        after.journal.push_back({});
        after.strategies[0].name = "General";
        QCOMPARE(figuresFingerprint(after), figuresFingerprint(before));
        after.task.itemsPerMonth = fixed(1'000'001);
        QVERIFY(figuresFingerprint(after) != figuresFingerprint(before));
        QCOMPARE(figuresFingerprint(before).size(), std::size_t(16));
    }

    void figuresThatMovedAreSaidOnOpening()
    {
        const auto movedIn = [](const Assessment& assessment) {
            Problems moved;
            for (const Problem& problem : evaluate(assessment, {}).problems) {
                if (problem.code == ProblemCode::FiguresMoved)
                    moved.push_back(problem);
            }
            return moved;
        };
        Assessment assessment = recorded(plain(), {});
        QVERIFY(movedIn(assessment).empty());
        assessment.lastEvaluation->netPresentValue["tuned"] = -1'000; // an older program's figure
        assessment.lastEvaluation->strategy = "general";
        const Problems moved = movedIn(assessment);
        QCOMPARE(moved.size(), std::size_t(2));
        QCOMPARE(moved[0].pointer, std::string("/strategies/1"));
        QCOMPARE(moved[0].args, (std::vector<std::string>{"netPresentValue", "-1000", "-1100"}));
        QCOMPARE(moved[1].args, (std::vector<std::string>{"recommendation", "general", "tuned"}));
        assessment.task.itemsPerMonth = fixed(900'000); // edited: of course they move
        QVERIFY(movedIn(assessment).empty());
    }

    void theRecordSurvivesTheFile()
    {
        const Assessment assessment = recorded(shop(), *bundledCatalogue());
        const auto read = readAssessment(writeAssessment(assessment));
        QVERIFY(read && *read == assessment);
        QVERIFY(holds(*read, *bundledCatalogue(), *bundledCatalogue()).holds);
    }

    void aPriceListTakesThePlaceOfItsEntries()
    {
        const Catalogue& own = *bundledCatalogue();
        const auto merged = withPrices(own, R"({"currency": "USD", "about": "test", "compiled": "2027-01-01",
          "models": [
            {"id": "gpt-5-nano", "name": "GPT-5 nano", "provider": "OpenAI", "sizeClass": "tiny",
             "openWeights": false, "input": 7, "output": 8, "cachedInput": null, "cacheWrite": null,
             "batchInput": null, "batchOutput": null, "contextTokens": null, "date": "2027-01-01",
             "source": "test", "evidenceGrade": "vendor"},
            {"id": "brand-new", "name": "New", "provider": "Somebody", "sizeClass": "small",
             "openWeights": true, "input": 1, "output": 2, "cachedInput": null, "cacheWrite": null,
             "batchInput": null, "batchOutput": null, "contextTokens": null, "date": "2027-01-01",
             "source": "test", "evidenceGrade": "vendor"}], "items": []})");
        QVERIFY(merged);
        QCOMPARE(merged->models.size(), own.models.size() + 1);
        QCOMPARE(*findModel(*merged, "gpt-5-nano")->input, 7.0);
        QVERIFY(findModel(*merged, "brand-new") && findModel(*merged, "gpt-5.4"));
        QCOMPARE(merged->priceItems, own.priceItems);
        // as it was compiled in, it changes nothing
        QVERIFY(*withPrices(own, catalogueTexts().at("prices.json")) == own);
    }

    void aBrokenPriceListIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("no object") << "[]";
        QTest::newRow("nothing in it") << "{}";
        QTest::newRow("a model without price") << R"({"models": [{"id": "x"}], "items": []})";
        QTest::newRow("an unknown key") << R"({"models": [], "items": [], "mood": 1})";
    }
    void aBrokenPriceListIsRefused()
    {
        QFETCH(QString, text);
        const auto merged = withPrices(*bundledCatalogue(), text.toStdString());
        QVERIFY(!merged && !merged.error().empty());
        QVERIFY(merged.error().front().pointer.starts_with("/prices"));
    }

    void jsonNamesWhatMoved()
    {
        Assessment assessment = recorded(plain(), {});
        assessment.task.itemsPerMonth = fixed(10'000);
        const std::string text = writeHoldsJson(holds(assessment, {}, {}));
        QVERIFY(text.find("\"holds\": false") != std::string::npos);
        QVERIFY(text.find("\"otherWinner\"") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestHolds)
#include "tst_holds.moc"
