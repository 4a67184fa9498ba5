// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/portfolio_task.h"
#include "core/workflow/portfolio.h"
#include "core/workflow/portfolio_choice.h"
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
    const std::vector<CurvePoint> expected{{0, 0}, {10, 30}, {20, 50}, {40, 75}, {70, 95}};
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

QTEST_APPLESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
