// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/strategy_names.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

void near(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
        qPrintable(QStringLiteral("%1, expected %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

Strategy custom(const std::string& id, std::vector<CostElement> costs, std::optional<double> accuracy = {})
{
    Strategy strategy;
    strategy.id = id;
    strategy.name = id;
    strategy.costs = std::move(costs);
    if (accuracy)
        strategy.accuracy = fixed(*accuracy);
    return strategy;
}

CostElement line(const std::string& name, CostKind kind, double amount)
{
    CostElement cost;
    cost.name = name;
    cost.kind = kind;
    cost.amount = fixed(amount);
    return cost;
}

CostElement series(std::vector<double> amounts)
{
    CostElement cost;
    cost.name = "series";
    cost.kind = CostKind::Series;
    for (const double x : amounts)
        cost.amounts.push_back(fixed(x));
    return cost;
}

/// A million product reviews a month: $0.01 a call against $100 once and $0.001 a call, as an article tells
/// it.
Assessment reviewsAsPublished()
{
    Assessment assessment;
    assessment.task.type = TaskType::Classification;
    assessment.task.itemsPerMonth = fixed(1'000'000);
    assessment.horizonMonths = 12;
    assessment.strategies = {custom("general", {line("calls", CostKind::PerItem, 0.01)}),
        custom(
            "tuned", {line("tuning", CostKind::OneOff, 100), line("calls", CostKind::PerItem, 0.001)}, 0.94)};
    return assessment;
}

const BreakEven& pair(const Evaluation& evaluation, const std::string& a, const std::string& b)
{
    const auto at = std::find_if(evaluation.breakEven.begin(), evaluation.breakEven.end(),
        [&](const BreakEven& e) { return e.a == a && e.b == b; });
    Q_ASSERT(at != evaluation.breakEven.end());
    return *at;
}

bool warns(const Evaluation& evaluation, ProblemCode code)
{
    return std::any_of(evaluation.problems.begin(), evaluation.problems.end(),
        [code](const Problem& problem) { return problem.code == code; });
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private slots:
    void theArticlesFiguresComeOut()
    {
        const Evaluation e = evaluate(reviewsAsPublished(), {});
        QVERIFY(!hasErrors(e.problems));
        const auto& general = findResult(e, "general")->central;
        const auto& tuned = findResult(e, "tuned")->central;
        near(*general.costPerMonth, 10'000);
        near(*tuned.costPerMonth, 1'000);
        near(*general.costPerMonth - *tuned.costPerMonth, 9'000);
        near(tuned.totalCost, 100 + 12'000);
        QVERIFY(!general.accuracy);
        near(*tuned.accuracy, 0.94);
        near(*tuned.costPerCorrectItem, 12'100 / (12e6 * 0.94));
        // 100 / 0.009 = 11,111.1 items: the 11,112th pays.
        const BreakEven& level = pair(e, "general", "tuned");
        QCOMPARE(*level.items, 11112.0);
        QCOMPARE(level.months.size(), std::size_t(1));
        near(level.months[0], 100.0 / 9'000);
        // The one-off sum returns over the year when 12·v·0.009 = 100.
        QCOMPARE(level.volumesPerMonth.size(), std::size_t(1));
        near(level.volumesPerMonth[0], 100 / (12 * 0.009));
        QCOMPARE(*e.recommendation.strategy, std::string("tuned"));
        QCOMPARE(*e.recommendation.runnerUp, std::string("general"));
        QCOMPARE(e.paretoFront, std::vector<std::string>{"tuned"}); // without accuracy nobody is on it
    }

    void seriesGiveTextbookFigures()
    {
        Assessment assessment;
        assessment.horizonMonths = 3;
        assessment.discountRatePerYear = fixed(std::pow(1.1, 12) - 1); // 10% a month
        // -1000, then 300, 420, 680: NPV at 10% = -1000 + 272.727 + 347.107 + 510.894 = 130.729 (to the third
        // decimal)
        assessment.strategies = {custom("project", {series({1000, -300, -420, -680})})};
        const Evaluation e = evaluate(assessment, {});
        const auto& f = e.strategies.front().central;
        near(f.netPresentValue, -1000 + 300 / 1.1 + 420 / 1.21 + 680 / 1.331);
        QVERIFY(std::abs(f.netPresentValue - 130.729) < 5e-4);
        near(*f.paybackMonths, 2 + 280.0 / 680);
        near(*f.discountedPaybackMonths, 2 + (1000 - 300 / 1.1 - 420 / 1.21) / (680 / 1.331));
        // The textbook answer is 16.3% a period.
        QCOMPARE(int(f.internalRateOfReturn.kind), int(RootKind::One));
        QVERIFY(std::abs(std::pow(1 + f.internalRateOfReturn.perYear[0], 1.0 / 12) - 1.1634) < 5e-5);
        near(*f.roi, (1400 - 1000) / 1000.0);
        QVERIFY(!f.costPerItem); // no volume is known
    }

    void withoutABaselineLeastCostWinsAndTodayCannot()
    {
        Assessment assessment = reviewsAsPublished();
        Strategy today = custom("today", {});
        today.archetype = "statusQuo";
        assessment.strategies.insert(assessment.strategies.begin(), today);
        const Evaluation e = evaluate(assessment, {});
        QVERIFY(!findResult(e, "today")->comparable);
        QCOMPARE(*e.recommendation.strategy, std::string("tuned"));
        QVERIFY(warns(e, ProblemCode::NoBaseline));
    }

    void nothingPaysIsSaid()
    {
        Assessment assessment = reviewsAsPublished();
        assessment.baseline.otherCostPerItem = fixed(0.0005);
        Strategy today = custom("today", {});
        today.archetype = "statusQuo";
        assessment.strategies.push_back(today);
        const Evaluation e = evaluate(assessment, {});
        QCOMPARE(int(e.recommendation.outcome), int(Outcome::DoNothing));
        QCOMPARE(*e.recommendation.strategy, std::string("today"));
        QCOMPARE(e.recommendation.reasons.front().id, std::string("nothingPays"));
    }

    void gatesRuleOut()
    {
        Assessment assessment = reviewsAsPublished();
        assessment.task.requiredAccuracy = fixed(0.95);
        assessment.task.budgetPerMonth = fixed(10'000); // met exactly
        const Evaluation e = evaluate(assessment, {});
        const StrategyResult* tuned = findResult(e, "tuned");
        QVERIFY(!tuned->eligible);
        QCOMPARE(tuned->gates.front().id, std::string("requiredAccuracy"));
        QVERIFY(!tuned->gates.front().passed);
        const StrategyResult* general = findResult(e, "general");
        QVERIFY(general->eligible); // its accuracy is unknown: not checked, and said so
        QVERIFY(!general->gates.front().checked);
        QCOMPARE(*e.recommendation.strategy, std::string("general"));
    }

    void identicalStrategiesTie()
    {
        Assessment assessment = reviewsAsPublished();
        assessment.strategies.push_back(assessment.strategies[1]);
        assessment.strategies.back().id = "copy";
        const Evaluation e = evaluate(assessment, {});
        QVERIFY(pair(e, "tuned", "copy").always);
        QVERIFY(pair(e, "tuned", "copy").volumesPerMonth.empty());
        QCOMPARE(e.recommendation.reasons.front().id, std::string("tie"));
    }

    void reorderingChangesNoFigure()
    {
        Assessment assessment = reviewsAsPublished();
        const Evaluation before = evaluate(assessment, {});
        std::swap(assessment.strategies[0], assessment.strategies[1]);
        const Evaluation after = evaluate(assessment, {});
        for (const char* id : {"general", "tuned"})
            QVERIFY(findResult(before, id)->central == findResult(after, id)->central);
        QCOMPARE(before.recommendation.strategy, after.recommendation.strategy);
    }

    void everyProblemIsReported()
    {
        Assessment assessment = reviewsAsPublished();
        assessment.strategies[0].archetype = "noSuchThing";
        assessment.strategies[1].parameters["dayRate"] = fixed(800); // a custom strategy's money is its costs
        const Evaluation e = evaluate(assessment, {});
        QVERIFY(warns(e, ProblemCode::UnknownArchetype));
        QVERIFY(warns(e, ProblemCode::UnknownParameter));
        QVERIFY(e.strategies.empty());
    }

    void aBrokenDocumentSaysEverythingAtOnce()
    {
        // What the reader finds and what only the catalogue can judge, from one text.
        const Draft draft = readDraft(R"({"format": "tunepoint-assessment", "version": 1, "horizonMonths": 0,
            "strategies": [{"id": "a", "archetype": "nope"}, {"id": "b", "parameters": {"dayRates": 1}}]})");
        QVERIFY(draft.isTree);
        QCOMPARE(draft.problems.size(), std::size_t(1));
        QCOMPARE(draft.problems.front().pointer, std::string("/horizonMonths"));
        const Problems names = checkNames(draft.document, {});
        QCOMPARE(names.size(), std::size_t(2));
        QCOMPARE(names[0].pointer, std::string("/strategies/0/archetype"));
        QCOMPARE(names[1].pointer, std::string("/strategies/1/parameters/dayRates"));
        QVERIFY(!readDraft("{\"format\": ").isTree);
    }

    void anEmptyDocumentHasNoStrategies()
    {
        const Evaluation e = evaluate(Assessment{}, {});
        QVERIFY(!hasErrors(e.problems));
        QCOMPARE(int(e.recommendation.outcome), int(Outcome::NoStrategies));
        QVERIFY(!e.recommendation.strategy);
    }

    void aRequestedStopIsObeyed()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(evaluate(reviewsAsPublished(), {}, {.stop = stop.get_token()}).strategies.empty());
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
