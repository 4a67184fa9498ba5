// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/portfolio_task.h"
#include "core/workflow/portfolio.h"
#include "core/workflow/portfolio_choice.h"
#include "core/workflow/portfolio_range.h"
#include "resources/resources.h"
#include "tests/support/dice.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

PortfolioOption option(const char* id, double value, double oneOff, double perMonth = 0, double days = 0)
{
    return {id, id, value, oneOff, perMonth, days};
}

PortfolioTask task(const char* id, std::vector<PortfolioOption> options)
{
    options.insert(options.begin(), PortfolioOption{}); // nothing is changed
    return {id, id, std::move(options)};
}

std::vector<std::string> names(const Portfolio& portfolio, const std::vector<PortfolioTask>& tasks)
{
    std::vector<std::string> chosen;
    for (std::size_t t = 0; t < portfolio.chosen.size(); ++t)
        chosen.push_back(tasks[t].options[portfolio.chosen[t]].strategy);
    return chosen;
}

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Lorie and Savage 1955, "Three problems in rationing capital", nine projects with outlays in two periods;
/// each is taken or left.
std::vector<PortfolioTask> lorieSavage()
{
    const double values[]{14, 17, 17, 15, 40, 12, 14, 10, 12};
    const double first[]{12, 54, 6, 6, 30, 6, 48, 36, 18};
    const double second[]{3, 7, 6, 2, 35, 6, 4, 3, 3};
    const char* ids[]{"1", "2", "3", "4", "5", "6", "7", "8", "9"};
    std::vector<PortfolioTask> tasks;
    for (int i = 0; i < 9; ++i)
        tasks.push_back(task(ids[i], {option(ids[i], values[i], first[i], second[i])}));
    return tasks;
}

/// Two tasks with three ways each, small enough for a sheet of paper.
std::vector<PortfolioTask> twoTasks()
{
    return {task("mail", {option("prompt", 30, 10), option("tune", 50, 40)}),
        task("forms", {option("rules", 20, 10), option("model", 45, 30)})};
}

/// A normal figure, by its percentiles as printed in tables of the normal distribution.
Spread normalSpread(double mean, double deviation)
{
    Spread spread;
    const double scores[]{-1.644854, -1.281552, -0.674490, 0, 0.674490, 1.281552, 1.644854};
    for (std::size_t i = 0; i < std::size(scores); ++i)
        spread.values[i] = mean + deviation * scores[i];
    return spread;
}

/// The two tasks with worths and costs that are normal: standard deviations of 3 and 4 for the cheap options,
/// 12 and 5 for the dear ones; money at the start a tenth of that.
std::vector<PortfolioTask> uncertainTasks()
{
    std::vector<PortfolioTask> tasks = twoTasks();
    const double deviations[2][3]{{0, 3, 12}, {0, 4, 5}};
    for (std::size_t t = 0; t < 2; ++t) {
        for (std::size_t o = 0; o < 3; ++o) {
            PortfolioOption& option = tasks[t].options[o];
            option.spreads = OptionSpreads{normalSpread(option.netPresentValue, deviations[t][o]),
                normalSpread(option.oneOff, deviations[t][o] / 10), {}, {}};
        }
    }
    return tasks;
}

bool isNear(const PercentileRange& range, double p10, double p90, double tolerance)
{
    return std::abs(range.p10 - p10) <= tolerance && std::abs(range.p90 - p90) <= tolerance;
}

/// The best value of all combinations that keep the budgets; empty: none does.
std::optional<double> byBruteForce(const std::vector<PortfolioTask>& tasks, const PortfolioBudget& budget,
    std::size_t from = 0, double oneOff = 0, double perMonth = 0, double days = 0)
{
    if (from == tasks.size()) {
        const bool kept = (!budget.oneOff || oneOff <= *budget.oneOff)
            && (!budget.perMonth || perMonth <= *budget.perMonth) && (!budget.days || days <= *budget.days);
        return kept ? std::optional(0.0) : std::nullopt;
    }
    std::optional<double> best;
    for (const PortfolioOption& choice : tasks[from].options) {
        const auto rest = byBruteForce(
            tasks, budget, from + 1, oneOff + choice.oneOff, perMonth + choice.perMonth, days + choice.days);
        if (rest && (!best || *rest + choice.netPresentValue > *best))
            best = *rest + choice.netPresentValue;
    }
    return best;
}

std::vector<PortfolioTask> randomTasks(support::Dice& dice)
{
    std::vector<PortfolioTask> tasks;
    const double unit = std::pow(10.0, dice.between(0, 6));
    for (int t = dice.between(1, 5); t > 0; --t) {
        std::vector<PortfolioOption> options;
        for (int o = dice.between(1, 4); o > 0; --o)
            options.push_back(option("o", unit * dice.between(-5.0, 20.0), unit * dice.between(0.0, 10.0),
                unit * dice.between(0.0, 1.0), dice.between(0, 20)));
        tasks.push_back(task("t", std::move(options)));
        if (dice.chance(0.2))
            tasks.back().options.erase(tasks.back().options.begin()); // it must be done somehow
    }
    return tasks;
}

} // namespace

class TestPortfolio : public QObject {
    Q_OBJECT

private slots:
    void twoTasksByHand_data();
    void twoTasksByHand();
    void theCurveOfTwoTasksByHand();
    void aPublishedRationingComesOutAsPublished();
    void randomPortfoliosAgreeWithTryingEverything();
    void theCurveAgreesWithTheOptimumAtEachBudget();
    void ofEqualPlansTheCheaperOneIsTaken();
    void budgetsThatAreTooSmallAreSaid();
    void enoughMoneyBuysTheBestOfEverything();
    void anEvaluationBecomesATask();
    void whatEachTaskGivesUpIsByHand();
    void whatTheTasksGiveUpIsWhatTheBudgetsCost();
    void theRangeOfAPlanIsThatOfNormalSums();
    void theSameSeedGivesTheSameRanges();
    void anOptionWithoutTrialsLeavesTheSumWithoutARange();
    void anEvaluatedTaskHasTheRangesOfItsTrials();
};

void TestPortfolio::twoTasksByHand_data()
{
    QTest::addColumn<double>("budget");
    QTest::addColumn<double>("value");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("no money, nothing") << 0.0 << 0.0 << QStringList{"", ""};
    QTest::newRow("ten: the prompt") << 10.0 << 30.0 << QStringList{"prompt", ""};
    QTest::newRow("twenty: both cheap ones") << 20.0 << 50.0 << QStringList{"prompt", "rules"};
    QTest::newRow("thirty-nine: no more than with twenty") << 39.0 << 50.0 << QStringList{"prompt", "rules"};
    QTest::newRow("forty: the dear form beside the prompt") << 40.0 << 75.0 << QStringList{"prompt", "model"};
    QTest::newRow("seventy: the best of both") << 70.0 << 95.0 << QStringList{"tune", "model"};
}

void TestPortfolio::twoTasksByHand()
{
    QFETCH(double, budget);
    QFETCH(double, value);
    QFETCH(QStringList, chosen);
    const auto tasks = twoTasks();
    const Portfolio portfolio = planPortfolio(tasks, {.oneOff = budget});
    QCOMPARE(portfolio.outcome, PortfolioOutcome::Optimal);
    QVERIFY(close(portfolio.netPresentValue, value));
    QStringList found;
    for (const std::string& name : names(portfolio, tasks))
        found << QString::fromStdString(name);
    QCOMPARE(found, chosen);
}

void TestPortfolio::theCurveOfTwoTasksByHand()
{
    // 20 → 50, 40 → 75 (prompt and model), 70 → 95; with 50 tune and rules make 70 only.
    const Portfolio portfolio = planPortfolio(twoTasks(), {.oneOff = 20, .step = 20});
    const std::vector<CurvePoint> expected{
        {0, 0, {0, 0}}, {10, 30, {1, 0}}, {20, 50, {1, 1}}, {40, 75, {1, 2}}, {70, 95, {2, 2}}};
    QCOMPARE(portfolio.oneOffCurve, expected);
    QVERIFY(portfolio.oneOff.nextIncrease && close(*portfolio.oneOff.nextIncrease, 20));
    QVERIFY(close(*portfolio.oneOff.nextGain, 25));
    QVERIFY(close(portfolio.oneOff.stepGain, 25));
    // Linear: after both cheap ones the next money goes into the better form, 25 for 20 more.
    QVERIFY(close(portfolio.oneOff.marginalValue, 1.25));
    QCOMPARE(portfolio.unlimitedValue, 95.0);
    QVERIFY(portfolio.perMonthCurve.empty() && portfolio.perMonth.marginalValue == 0);
}

void TestPortfolio::aPublishedRationingComesOutAsPublished()
{
    // Budgets 50 and 20. Weingartner 1963, Mathematical Programming and the Analysis of Capital Budgeting
    // Problems: the linear program is worth 70.27 at prices 0.136 and 1.864; in whole projects 1, 3, 4, 6 and
    // 9 make 70.
    const auto tasks = lorieSavage();
    const Portfolio portfolio = planPortfolio(tasks, {.oneOff = 50, .perMonth = 20});
    QCOMPARE(portfolio.outcome, PortfolioOutcome::Optimal);
    QVERIFY(close(portfolio.netPresentValue, 70));
    QCOMPARE(names(portfolio, tasks), (std::vector<std::string>{"1", "", "3", "4", "", "6", "", "", "9"}));
    QVERIFY(std::abs(portfolio.relaxedValue - 70.27) < 0.005);
    QVERIFY(std::abs(portfolio.oneOff.marginalValue - 0.136) < 0.0005);
    QVERIFY(std::abs(portfolio.perMonth.marginalValue - 1.864) < 0.0005);
    QVERIFY(close(portfolio.oneOff.used, 48) && close(portfolio.perMonth.used, 20));
}

void TestPortfolio::randomPortfoliosAgreeWithTryingEverything()
{
    support::Dice dice(41);
    int infeasible = 0;
    for (int round = 0; round < 150; ++round) {
        const auto tasks = randomTasks(dice);
        PortfolioBudget budget;
        double oneOff = 0;
        double perMonth = 0;
        for (const PortfolioTask& each : tasks) {
            oneOff += each.options.back().oneOff;
            perMonth += each.options.back().perMonth;
        }
        if (dice.chance(0.8))
            budget.oneOff = oneOff * dice.between(0.0, 1.2);
        if (dice.chance(0.5))
            budget.perMonth = perMonth * dice.between(0.0, 1.2);
        if (dice.chance(0.3))
            budget.days = dice.between(0, 40);
        const Portfolio portfolio = planPortfolio(tasks, budget);
        const auto expected = byBruteForce(tasks, budget);
        QCOMPARE(portfolio.outcome == PortfolioOutcome::Optimal, expected.has_value());
        if (!expected) {
            ++infeasible;
            continue;
        }
        QVERIFY(close(portfolio.netPresentValue, *expected, 1e-6));
        QVERIFY(portfolio.relaxedValue >= portfolio.netPresentValue - 1e-6 * std::abs(*expected));
        QVERIFY(portfolio.unlimitedValue >= portfolio.netPresentValue - 1e-6 * std::abs(*expected));
        if (budget.oneOff)
            QVERIFY(portfolio.oneOff.used <= *budget.oneOff * (1 + 1e-9));
    }
    QVERIFY(infeasible > 3);
}

void TestPortfolio::theCurveAgreesWithTheOptimumAtEachBudget()
{
    support::Dice dice(42);
    for (int round = 0; round < 15; ++round) {
        const auto tasks = randomTasks(dice);
        const Portfolio portfolio = planPortfolio(tasks, {.oneOff = 1e9});
        QVERIFY(!portfolio.oneOffCurve.empty());
        double before = -1e300;
        for (const CurvePoint& point : portfolio.oneOffCurve) {
            QVERIFY(point.netPresentValue > before);
            before = point.netPresentValue;
            const double rounding = 1e-9 * std::max(1.0, std::abs(point.budget));
            const auto here = byBruteForce(tasks, {.oneOff = point.budget + rounding});
            QVERIFY(here && close(*here, point.netPresentValue, 1e-6));
            const auto below = byBruteForce(tasks, {.oneOff = point.budget - 1e-6 * (1 + point.budget)});
            QVERIFY(!below || *below < point.netPresentValue);
        }
        QVERIFY(close(before, portfolio.unlimitedValue, 1e-6));
    }
}

void TestPortfolio::ofEqualPlansTheCheaperOneIsTaken()
{
    const std::vector<PortfolioTask> tasks{
        task("t", {option("dear", 10, 8), option("cheap", 10, 3, 2), option("cheapest", 10, 3, 1)})};
    QCOMPARE(names(planPortfolio(tasks, {.oneOff = 100}), tasks), std::vector<std::string>{"cheapest"});
}

void TestPortfolio::budgetsThatAreTooSmallAreSaid()
{
    std::vector<PortfolioTask> tasks = twoTasks();
    for (PortfolioTask& each : tasks)
        each.options.erase(each.options.begin()); // something must be done
    const Portfolio portfolio = planPortfolio(tasks, {.oneOff = 19});
    QCOMPARE(portfolio.outcome, PortfolioOutcome::Infeasible);
    QCOMPARE(portfolio.leastOneOff, 20.0);
    QVERIFY(portfolio.chosen.empty());
}

void TestPortfolio::enoughMoneyBuysTheBestOfEverything()
{
    const Portfolio portfolio = planPortfolio(twoTasks(), {});
    QCOMPARE(portfolio.netPresentValue, 95.0);
    QVERIFY(portfolio.oneOffCurve.empty());
    const Portfolio rich = planPortfolio(twoTasks(), {.oneOff = 1000});
    QCOMPARE(rich.oneOff.marginalValue, 0.0);
    QVERIFY(!rich.oneOff.nextIncrease);
    QVERIFY(planPortfolio({}, {}).outcome == PortfolioOutcome::Optimal);
}

void TestPortfolio::whatEachTaskGivesUpIsByHand()
{
    // With 40: prompt (30, its best is tune with 50) and the model (45, its best).
    const auto tasks = twoTasks();
    const Portfolio portfolio = planPortfolio(tasks, {.oneOff = 40});
    const auto choices = taskChoices(tasks, portfolio);
    QCOMPARE(choices.size(), std::size_t(2));
    QCOMPARE(tasks[0].options[choices[0].best].strategy, std::string("tune"));
    QCOMPARE(choices[0].givesUp, 20.0);
    QCOMPARE(choices[1].best, choices[1].chosen);
    QCOMPARE(choices[1].givesUp, 0.0);
    QVERIFY(taskChoices(twoTasks(), Portfolio{}).empty()); // no plan, nothing to compare
}

void TestPortfolio::whatTheTasksGiveUpIsWhatTheBudgetsCost()
{
    support::Dice dice(43);
    for (int round = 0; round < 30; ++round) {
        const auto tasks = randomTasks(dice);
        const Portfolio portfolio = planPortfolio(tasks, {.oneOff = dice.between(0.0, 1e7)});
        double sum = 0;
        for (const TaskChoice& choice : taskChoices(tasks, portfolio)) {
            QVERIFY(choice.givesUp >= 0);
            sum += choice.givesUp;
        }
        if (portfolio.outcome == PortfolioOutcome::Optimal)
            QVERIFY(close(sum, portfolio.unlimitedValue - portfolio.netPresentValue, 1e-6));
    }
}

void TestPortfolio::anEvaluationBecomesATask()
{
    const auto document = readAssessment(exampleText(QStringLiteral("shop-reviews.tunepoint")).toStdString());
    QVERIFY(document);
    const Evaluation evaluation = evaluate(*document, *bundledCatalogue());
    const PortfolioTask made = portfolioTask("shop", document->title, evaluation);
    QVERIFY(made.options.size() > 3);
    QCOMPARE(made.options[0].strategy, std::string("today"));
    QCOMPARE(made.options[0].netPresentValue, 0.0);
    for (std::size_t i = 1; i < made.options.size(); ++i) {
        const StrategyResult* result = findResult(evaluation, made.options[i].strategy);
        QVERIFY(result && result->eligible && result->archetype != "statusQuo");
        QCOMPARE(made.options[i].netPresentValue, result->central.netPresentValue);
    }
    const Portfolio portfolio = planPortfolio({made}, {});
    QCOMPARE(made.options[portfolio.chosen[0]].strategy, *evaluation.recommendation.strategy);
    const LinkedFigures linked = linkedFigures(document->title, evaluation, "");
    QCOMPARE(linked.strategy, *evaluation.recommendation.strategy);
    QVERIFY(linked.costPerMonth && linked.accuracy && linked.netPresentValue);
}

void TestPortfolio::theRangeOfAPlanIsThatOfNormalSums()
{
    // With 20: prompt and rules, 30 + 20 with deviations 3 and 4. Independent: sqrt(9 + 16) = 5, so
    // 50 -+ 1.281552 * 5; together 3 + 4 = 7, so 50 -+ 1.281552 * 7. Without budgets tune and model:
    // sqrt(144 + 25) = 13 and 12 + 5 = 17 about 95.
    const auto tasks = uncertainTasks();
    const Portfolio portfolio = planPortfolio(tasks, {.oneOff = 20});
    const PortfolioRanges ranges = portfolioRanges(tasks, portfolio, 1);
    QVERIFY(ranges.netPresentValue && ranges.unlimitedValue && ranges.oneOff && ranges.perMonth);
    QVERIFY(isNear(ranges.netPresentValue->independent, 50 - 6.40776, 50 + 6.40776, 0.15)); // noise of trials
    QVERIFY(isNear(ranges.netPresentValue->together, 50 - 8.970864, 50 + 8.970864, 1e-9));
    QVERIFY(isNear(ranges.oneOff->independent, 20 - 0.640776, 20 + 0.640776, 0.015));
    QVERIFY(isNear(ranges.unlimitedValue->independent, 95 - 16.660176, 95 + 16.660176, 0.4));
    QVERIFY(isNear(ranges.unlimitedValue->together, 95 - 21.786384, 95 + 21.786384, 1e-9));
    QVERIFY(ranges.perMonth->independent.isCertain() && ranges.perMonth->together.isCertain());
    // The curve's second point is the prompt alone: its own percentiles, exactly, however tasks move.
    QCOMPARE(ranges.oneOffCurve.size(), portfolio.oneOffCurve.size());
    QVERIFY(isNear(ranges.oneOffCurve[1]->independent, 30 - 3.844656, 30 + 3.844656, 1e-9));
    QVERIFY(ranges.oneOffCurve[1]->independent == ranges.oneOffCurve[1]->together);
    QVERIFY(ranges.oneOffCurve[2] == ranges.netPresentValue);
}

void TestPortfolio::theSameSeedGivesTheSameRanges()
{
    const auto tasks = uncertainTasks();
    const Portfolio portfolio = planPortfolio(tasks, {.oneOff = 20});
    const PortfolioRanges once = portfolioRanges(tasks, portfolio, 7);
    QVERIFY(portfolioRanges(tasks, portfolio, 7) == once);
    const PortfolioRanges other = portfolioRanges(tasks, portfolio, 8);
    QVERIFY(other.netPresentValue->independent != once.netPresentValue->independent);
    QVERIFY(other.netPresentValue->together == once.netPresentValue->together);
}

void TestPortfolio::anOptionWithoutTrialsLeavesTheSumWithoutARange()
{
    auto tasks = uncertainTasks();
    tasks[1].options[1].spreads.reset(); // rules, which the plan takes
    const Portfolio portfolio = planPortfolio(tasks, {.oneOff = 20});
    const PortfolioRanges ranges = portfolioRanges(tasks, portfolio, 1);
    QVERIFY(!ranges.netPresentValue && !ranges.oneOff);
    QVERIFY(ranges.unlimitedValue); // tune and model have theirs
    QVERIFY(portfolioRanges(tasks, Portfolio{}, 1) == PortfolioRanges{});
}

void TestPortfolio::anEvaluatedTaskHasTheRangesOfItsTrials()
{
    const auto document = readAssessment(exampleText(QStringLiteral("shop-reviews.tunepoint")).toStdString());
    QVERIFY(document);
    const Evaluation evaluation
        = evaluate(*document, *bundledCatalogue(), {.depth = Depth::Distributions, .trials = 512});
    const PortfolioTask made = portfolioTask("shop", document->title, evaluation);
    for (std::size_t i = 1; i < made.options.size(); ++i) {
        const StrategyChance& chance = *findResult(evaluation, made.options[i].strategy)->chance;
        const OptionSpreads& spreads = *made.options[i].spreads;
        QCOMPARE(spreads.netPresentValue.range().p10, chance.netPresentValue.p10);
        QCOMPARE(spreads.netPresentValue.range().p90, chance.netPresentValue.p90);
        QCOMPARE(spreads.oneOff.range().p90, chance.oneOffCost.p90);
    }
    // One task is no sum: its range is that of its own table.
    const Portfolio portfolio = planPortfolio({made}, {});
    const auto ranges = portfolioRanges({made}, portfolio, evaluation.seed);
    const auto own = made.options[portfolio.chosen[0]].spreads->netPresentValue.range();
    QVERIFY(ranges.netPresentValue->independent == own && ranges.netPresentValue->together == own);
    const LinkedFigures linked = linkedFigures(document->title, evaluation, "");
    QVERIFY(linked.spreads.costPerMonth && linked.spreads.accuracy && linked.spreads.netPresentValue);
}

QTEST_APPLESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
