// SPDX-License-Identifier: GPL-3.0-or-later
// Each classical mistake is caught, and what is no mistake is left alone.
#include "core/decision/guard_rails.h"
#include "core/evaluation/evaluation.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

Criterion criterion(const char* id, const char* source, std::optional<double> weight = 0.5)
{
    Criterion out;
    out.id = id;
    out.source = source;
    if (weight)
        out.weight = fixed(*weight);
    return out;
}

Assessment judgedBy(std::vector<Criterion> criteria)
{
    Assessment assessment;
    assessment.criteria = std::move(criteria);
    return assessment;
}

Problems bare(Quantity quantity)
{
    Assessment assessment;
    assessment.task.itemsPerMonth = std::move(quantity);
    return barePercentages(assessment);
}

Quantity uniform(double low, double high)
{
    Quantity quantity;
    quantity.shape = Uniform{low, high};
    return quantity;
}

/// Ranking by the mean of the options' positions between the worst and the best of the subset: the worst end
/// moves when the option that holds it goes.
SubsetRanking byNormalisedSum(const std::vector<std::array<double, 2>>& figures)
{
    return [figures](const std::vector<std::size_t>& subset) {
        std::array<double, 2> low{1e300, 1e300};
        std::array<double, 2> high{-1e300, -1e300};
        for (const std::size_t i : subset) {
            for (std::size_t k = 0; k < 2; ++k) {
                low[k] = std::min(low[k], figures[i][k]);
                high[k] = std::max(high[k], figures[i][k]);
            }
        }
        std::vector<std::pair<double, std::size_t>> scored;
        for (const std::size_t i : subset) {
            double sum = 0;
            for (std::size_t k = 0; k < 2; ++k)
                sum += (figures[i][k] - low[k]) / (high[k] - low[k]);
            scored.emplace_back(-sum, i);
        }
        std::sort(scored.begin(), scored.end());
        std::vector<std::vector<std::size_t>> ranking;
        for (const auto& [score, i] : scored)
            ranking.push_back({i});
        return ranking;
    };
}

} // namespace

class TestGuardRails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBarePercentageIsSeen_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("likely");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("share"); // 0: none
        QTest::newRow("twenty per cent") << 800.0 << 1000.0 << 1200.0 << 0.2;
        QTest::newRow("ten per cent of a negative figure") << -11.0 << -10.0 << -9.0 << 0.1;
        QTest::newRow("fifty per cent") << 5.0 << 10.0 << 15.0 << 0.5;
        QTest::newRow("lopsided") << 800.0 << 1000.0 << 1300.0 << 0.0;
        QTest::newRow("symmetric but no round share") << 873.0 << 1000.0 << 1127.0 << 0.0;
    }
    void aBarePercentageIsSeen()
    {
        QFETCH(double, low);
        QFETCH(double, likely);
        QFETCH(double, high);
        QFETCH(double, share);
        const Problems found = bare(threePoint(low, likely, high));
        QCOMPARE(found.size(), std::size_t(share > 0 ? 1 : 0));
        if (!found.empty()) {
            QCOMPARE(found.front().pointer, std::string("/task/itemsPerMonth"));
            QCOMPARE(found.front().args, std::vector<std::string>{QString::number(share).toStdString()});
        }
    }

    void aSourceIsABasis()
    {
        Quantity founded = threePoint(800, 1000, 1200);
        founded.source = "three years of invoices";
        QVERIFY(bare(founded).empty());
        QCOMPARE(bare(uniform(90, 110)).size(), std::size_t(1)); // ±10%
        QVERIFY(bare(fixed(5)).empty());
    }

    void moneyCountsOnce()
    {
        const Assessment twice = judgedBy({criterion("worth", "model:netPresentValue"),
            criterion("cost", "model:costPerMonth"), criterion("right", "model:accuracy")});
        const Problems found = moneyCountedTwice(twice);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().pointer, std::string("/criteria/1"));
        QCOMPARE(found.front().args, (std::vector<std::string>{"cost", "worth"}));
        // the switch settles it either way
        for (const MoneyIn where : {MoneyIn::NetPresentValue, MoneyIn::Criteria}) {
            Assessment once = twice;
            once.decision.moneyIn = where;
            QVERIFY(moneyCountedTwice(once).empty());
            QCOMPARE(isLeftToOtherMoney(once, once.criteria[0]), where == MoneyIn::Criteria);
            QCOMPARE(isLeftToOtherMoney(once, once.criteria[1]), where == MoneyIn::NetPresentValue);
            QVERIFY(!isLeftToOtherMoney(once, once.criteria[2]));
        }
        QVERIFY(!isLeftToOtherMoney(twice, twice.criteria[0]));
    }

    void moneyThatCarriesNoWeightCountsNothing()
    {
        QVERIFY(moneyCountedTwice(judgedBy({criterion("worth", "model:netPresentValue"),
                                      criterion("cost", "model:costPerMonth", 0.0)}))
                    .empty());
        // an unknown weight may be any
        QCOMPARE(moneyCountedTwice(judgedBy({criterion("worth", "model:netPresentValue"),
                                       criterion("cost", "model:costPerMonth", std::nullopt)}))
                     .size(),
            std::size_t(1));
        // the parts of the cost are not each other
        QVERIFY(moneyCountedTwice(
            judgedBy({criterion("start", "model:oneOffCost"), criterion("run", "model:costPerMonth")}))
                    .empty());
    }

    void aScoreInMoneyIsMoney()
    {
        Assessment assessment
            = judgedBy({criterion("worth", "model:netPresentValue"), criterion("licence", "score")});
        Quantity fee = fixed(500);
        assessment.scores["a"]["licence"] = fee;
        QVERIFY(moneyCountedTwice(assessment).empty());
        fee.unit = "USD a year";
        assessment.scores["a"]["licence"] = fee;
        QCOMPARE(moneyCountedTwice(assessment).size(), std::size_t(1));
    }

    void aRangeThatMovedIsAnotherWeight()
    {
        Assessment assessment = judgedBy({criterion("a", "score"), criterion("b", "score")});
        assessment.criteria[0].valueFunction = LinearValue{0, 100};
        assessment.criteria[0].weightedRange = LinearValue{0, 100};
        assessment.criteria[1].weightedRange = LinearValue{5, 1}; // less is better, read off the options
        const auto changed = [&](std::optional<LinearValue> options) {
            return changedRanges(assessment, std::vector<std::optional<LinearValue>>{{}, options});
        };
        QVERIFY(changed(LinearValue{5, 1}).empty());
        const Problems found = changed(LinearValue{9, 1});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().pointer, std::string("/criteria/1/weight"));
        QCOMPARE(found.front().args, (std::vector<std::string>{"5", "1", "9", "1"}));
        assessment.criteria[0].valueFunction = PiecewiseValue{{{0, 0}, {20, 0.8}, {50, 1}}};
        QCOMPARE(changed(LinearValue{5, 1}).front().pointer, std::string("/criteria/0/weight"));
        QVERIFY(changedRanges(assessment, {}).size() == 1); // b's range is not known
    }

    void rankCorrelationByHand()
    {
        // the textbook case of IQ against hours before the television: Σd² = 194, 1 − 6·194/990 = −0.17576
        const std::vector<double> iq{106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        const std::vector<double> hours{7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        QVERIFY(std::abs(rankCorrelation(iq, hours) + 29.0 / 165) < 1e-12);
        // ties share their ranks: (0.5, 0.5, 2) and (0, 1, 2): 1.5/√(1.5·2) = 0.8660
        const std::vector<double> tied{1, 1, 2};
        const std::vector<double> plain{1, 2, 3};
        QVERIFY(std::abs(rankCorrelation(tied, plain) - std::sqrt(3) / 2) < 1e-12);
        QCOMPARE(rankCorrelation(std::vector<double>{1, 1, 1}, plain), 0.0);
    }

    void criteriaThatSayTheSameAreNamed()
    {
        const std::vector<std::string> ids{"speed", "latency", "price"};
        const std::vector<std::string> pointers{"/criteria/0", "/criteria/1", "/criteria/2"};
        const std::vector<double> gains{1, 10, 5, 2, 20, 4, 3, 30, 3, 4, 40, 2, 5, 50, 1};
        const Problems found = criteriaThatMoveTogether(gains, ids, pointers);
        QCOMPARE(found.size(), std::size_t(1)); // what runs against each other is a trade-off, no repetition
        QCOMPARE(found.front().pointer, std::string("/criteria/1"));
        QCOMPARE(found.front().args, (std::vector<std::string>{"speed", "latency", "1"}));
        // four options rank alike too easily
        QVERIFY(criteriaThatMoveTogether(std::span(gains).first(12), ids, pointers).empty());
    }

    void aDominatedOptionThatDecidesIsNamed()
    {
        // (10, 0), (0, 8), (5, −9): the last is dominated by the first. With it criterion 2 spans 17, and
        // 10/10 + 9/17 = 1.53 beats 0 + 1; without it the first has 1 + 0 and ties with the second 0 + 1.
        const std::vector<std::array<double, 2>> figures{{10, 0}, {0, 8}, {5, -9}, {1, 7}};
        const std::vector<std::size_t> undominated{0, 1, 3};
        const std::vector<RankedMethod> methods{{"weightedSum", byNormalisedSum(figures)}};
        // of 0, 1, 3 alone: 1 + 0 = 1, 0 + 1 = 1, 0.1 + 0.875 = 0.975; with all four: 1.53, 1, 0.1 + 16/17
        // = 1.04
        const auto found = rankReversals(4, undominated, methods);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().option, std::size_t(2));
        QCOMPARE(found.front().method, std::string("weightedSum"));
        QVERIFY(!found.front().winnerChanges); // 1 and 3 change places behind the first
    }

    void aDominatedOptionThatChangesNothingIsNot()
    {
        // it holds no end of any range
        const std::vector<std::array<double, 2>> figures{{10, 0}, {0, 8}, {9, 0}};
        const std::vector<std::size_t> undominated{0, 1};
        const std::vector<RankedMethod> methods{{"weightedSum", byNormalisedSum(figures)}};
        QVERIFY(rankReversals(3, undominated, methods).empty());
        // and an option that somebody might choose may change the rest
        QVERIFY(rankReversals(3, std::vector<std::size_t>{0, 1, 2}, methods).empty());
    }

    void theDecisionTableIsHeldToTheRails()
    {
        // the figures of aDominatedOptionThatDecidesIsNamed, and a second column that ranks like the first
        Assessment assessment = judgedBy({criterion("reach", "score"), criterion("depth", "score")});
        const std::vector<std::array<double, 2>> figures{{10, 0}, {0, 8}, {5, -9}, {1, 7}};
        for (std::size_t i = 0; i < figures.size(); ++i) {
            Strategy& strategy = assessment.strategies.emplace_back();
            strategy.id = "s" + std::to_string(i);
            assessment.scores[strategy.id]["reach"] = fixed(figures[i][0]);
            assessment.scores[strategy.id]["depth"] = fixed(figures[i][1]);
        }
        assessment.criteria[1].weightedRange = LinearValue{0, 8}; // before the third came along
        const auto warned = [&](ProblemCode code) {
            std::vector<std::string> pointers;
            for (const Problem& problem : evaluate(assessment, {}).problems) {
                if (problem.code == code)
                    pointers.push_back(problem.pointer);
            }
            return pointers;
        };
        QCOMPARE(warned(ProblemCode::DominatedOptionMatters), std::vector<std::string>{"/strategies/2"});
        QCOMPARE(
            warned(ProblemCode::RangeChangedAfterWeight), std::vector<std::string>{"/criteria/1/weight"});
        QVERIFY(warned(ProblemCode::CriteriaMoveTogether).empty()); // too few options to say
        for (int i = 4; i < 9; ++i) {
            Strategy& strategy = assessment.strategies.emplace_back();
            strategy.id = "s" + std::to_string(i);
        }
        for (std::size_t i = 0; i < assessment.strategies.size(); ++i) {
            auto& row = assessment.scores[assessment.strategies[i].id];
            row["reach"] = fixed(double(i));
            row["depth"] = fixed(double(i * i));
        }
        QCOMPARE(warned(ProblemCode::CriteriaMoveTogether), std::vector<std::string>{"/criteria/1"});
    }

    void theSwitchTakesMoneyOutOfTheTable()
    {
        Assessment assessment = judgedBy({criterion("worth", "model:netPresentValue"),
            criterion("cost", "model:costPerMonth"), criterion("fit", "score")});
        assessment.task.itemsPerMonth = fixed(1000);
        for (const char* id : {"a", "b"}) {
            Strategy& strategy = assessment.strategies.emplace_back();
            strategy.id = id;
            CostElement cost;
            cost.kind = CostKind::PerItem;
            cost.amount = fixed(*id == 'a' ? 0.1 : 0.2);
            strategy.costs = {cost};
            assessment.scores[id]["fit"] = fixed(*id == 'a' ? 1 : 2);
        }
        const auto weights = [&](std::optional<MoneyIn> where) {
            assessment.decision.moneyIn = where;
            std::vector<double> out;
            const Evaluation evaluation = evaluate(assessment, {});
            for (const CriterionResult& result : evaluation.criteria->criteria)
                out.push_back(std::round(result.weight * 1000) / 1000);
            return out;
        };
        QCOMPARE(weights({}), (std::vector<double>{0.333, 0.333, 0.333}));
        QCOMPARE(weights(MoneyIn::NetPresentValue), (std::vector<double>{0.5, 0, 0.5}));
        QCOMPARE(weights(MoneyIn::Criteria), (std::vector<double>{0, 0.5, 0.5}));
    }

    void theEvaluationWarns()
    {
        Assessment assessment = judgedBy(
            {criterion("worth", "model:netPresentValue"), criterion("cost", "model:costPerMonth")});
        assessment.task.itemsPerMonth = threePoint(800, 1000, 1200);
        Strategy only;
        only.id = "only";
        assessment.strategies = {only};
        const Problems problems = evaluate(assessment, {}).problems;
        const auto warned = [&](ProblemCode code, const char* pointer) {
            return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
                return problem.code == code && problem.pointer == pointer
                    && severityOf(problem.code) == Severity::Warning;
            });
        };
        QVERIFY(warned(ProblemCode::BarePercentage, "/task/itemsPerMonth"));
        QVERIFY(warned(ProblemCode::MoneyCountedTwice, "/criteria/1"));
    }
};

QTEST_APPLESS_MAIN(TestGuardRails)
#include "tst_guard_rails.moc"
