// SPDX-License-Identifier: GPL-3.0-or-later
// Risk limits, named scenarios, cost of delay and the calendar.
#include "core/assessment/assessment_json.h"
#include "core/assessment/strategy_edits.h"
#include "core/decision/risk_limits.h"
#include "core/economics/cost_model.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/scenarios.h"
#include "core/exchange/evaluation_json.h"
#include "core/quantity/scaling.h"
#include "resources/resources.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace tunepoint;

namespace {

Quantity normal(double mean, double sd)
{
    Quantity quantity;
    quantity.shape = Normal{mean, sd};
    return quantity;
}

CostElement line(CostKind kind, double amount, std::optional<int> from = {})
{
    CostElement cost;
    cost.name = std::to_string(amount);
    cost.kind = kind;
    cost.amount = fixed(amount);
    cost.from = from;
    return cost;
}

Strategy earning(const std::string& id, Quantity amount)
{
    Strategy strategy;
    strategy.id = id;
    CostElement cost;
    cost.name = "gain";
    cost.kind = CostKind::Series;
    cost.amounts = {std::move(amount)};
    strategy.costs = {cost};
    return strategy;
}

/// One option earns nothing for sure, the other N(10, 30); money is counted against today.
Assessment sureAndRisky()
{
    Assessment assessment;
    assessment.horizonMonths = 1;
    assessment.baseline.otherCostPerItem = fixed(0);
    assessment.strategies = {earning("sure", fixed(0)), earning("risky", normal(-10, 30))};
    return assessment;
}

/// 130 against 300 over three months: dear to start, and dear to run.
Assessment twoLines()
{
    Assessment assessment;
    assessment.horizonMonths = 3;
    assessment.task.itemsPerMonth = fixed(10'000);
    Strategy built;
    built.id = "built";
    built.costs = {line(CostKind::OneOff, 100), line(CostKind::PerItem, 0.001)};
    Strategy bought;
    bought.id = "bought";
    bought.costs = {line(CostKind::PerItem, 0.01)};
    assessment.strategies = {built, bought};
    return assessment;
}

Scenario scenario(
    const std::string& id, std::map<std::string, double> values, std::map<std::string, double> factors = {})
{
    Scenario s;
    s.id = id;
    s.values = std::move(values);
    s.factors = std::move(factors);
    return s;
}

EvaluationOptions full(std::uint64_t trials = 16'384)
{
    EvaluationOptions options;
    options.depth = Depth::Full;
    options.trials = trials;
    return options;
}

Assessment shop()
{
    return readAssessment(exampleText("shop-reviews.tunepoint").toStdString()).value();
}

const GateResult* gateOf(const Evaluation& evaluation, const std::string& strategy, const std::string& gate)
{
    for (const GateResult& each : findResult(evaluation, strategy)->gates)
        if (each.id == gate)
            return &each;
    return nullptr;
}

bool hasProblem(const Evaluation& evaluation, ProblemCode code, const std::string& pointer)
{
    return std::any_of(evaluation.problems.begin(), evaluation.problems.end(),
        [&](const Problem& p) { return p.code == code && p.pointer == pointer; });
}

} // namespace

class TestOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLimitOnTheChanceOfLossRulesOut_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<QString>("chosen");
        // P(N(10, 30) < 0) = Φ(-1/3) = 0.3694
        QTest::newRow("37 losses in 100 are too many for 36") << 0.36 << "sure";
        QTest::newRow("and few enough for 38") << 0.38 << "risky";
    }
    void aLimitOnTheChanceOfLossRulesOut()
    {
        QFETCH(double, limit);
        QFETCH(QString, chosen);
        Assessment assessment = sureAndRisky();
        assessment.decision.riskLimit.emplace().probabilityOfLoss = limit;
        const Evaluation e = evaluate(assessment, {}, full());
        QCOMPARE(QString::fromStdString(e.recommendation.strategy.value_or("")), chosen);
        const GateResult* gate = gateOf(e, "risky", "probabilityOfLoss");
        QVERIFY(gate && gate->checked);
        QCOMPARE(gate->limit, std::optional(limit));
        QVERIFY(std::abs(*gate->actual - 0.3694) < 0.005);
        QCOMPARE(findResult(e, "risky")->eligible, gate->passed);
        // Whoever is out is never the best.
        QCOMPARE(findResult(e, "risky")->chance->probabilityBest > 0, gate->passed);
        QVERIFY(std::abs(findResult(e, "sure")->chance->probabilityBest
                    + findResult(e, "risky")->chance->probabilityBest - 1)
            < 1e-12);
    }

    void aLimitOnTheWorstOutcomesRulesOut_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        // mean - sd φ(z)/share: φ(1.64485)/0.05 = 2.06271, φ(1.28155)/0.1 = 1.75498
        QTest::newRow("of 5%") << 0.05 << 10 - 30 * 2.06271;
        QTest::newRow("of 10%") << 0.1 << 10 - 30 * 1.75498;
        QTest::newRow("of all: the mean") << 1.0 << 10.0;
    }
    void aLimitOnTheWorstOutcomesRulesOut()
    {
        QFETCH(double, share);
        QFETCH(double, expected);
        Assessment assessment = sureAndRisky();
        TailLimit tail;
        tail.share = share;
        for (const bool passes : {true, false}) {
            tail.minimum = expected + (passes ? -2 : 2);
            assessment.decision.riskLimit.emplace().conditionalValueAtRisk = tail;
            const Evaluation e = evaluate(assessment, {}, full());
            const GateResult* gate = gateOf(e, "risky", "conditionalValueAtRisk");
            QVERIFY(gate && gate->checked);
            QVERIFY2(std::abs(*gate->actual - expected) < 0.8, qPrintable(QString::number(*gate->actual)));
            QCOMPARE(gate->passed, passes);
            QCOMPARE(findResult(e, "risky")->chance->tailShare, share);
            QCOMPARE(*gate->actual, findResult(e, "risky")->chance->tailMean);
        }
    }

    void withoutTrialsRiskIsNotChecked()
    {
        Assessment assessment = sureAndRisky();
        assessment.decision.riskLimit.emplace().probabilityOfLoss = 0.0;
        const Evaluation e = evaluate(assessment, {});
        const GateResult* gate = gateOf(e, "risky", "probabilityOfLoss");
        QVERIFY(gate && !gate->checked && gate->passed);
        QCOMPARE(gate->reason.id, std::string("riskNotChecked"));
        QVERIFY(findResult(e, "risky")->eligible);
    }

    void withoutBaselineNothingCanBeLost()
    {
        const DecisionRecord decision{.riskLimit = RiskLimit{.probabilityOfLoss = 0.1}};
        const auto gates = judgeRisk(decision, RiskFigures{1, -5}, false);
        QCOMPARE(gates.size(), std::size_t(1));
        QVERIFY(gates.front().passed && !gates.front().checked);
        QCOMPARE(gates.front().reason.id, std::string("lossNeedsBaseline"));
        QVERIFY(judgeRisk({}, RiskFigures{1, -5}, true).empty()); // no limit, no gate
    }

    void scenariosAreEvaluatedSideBySide()
    {
        Assessment assessment = twoLines();
        // built: 100 + 3·V·0.001; bought: 3·V·0.01
        assessment.scenarios = {scenario("small", {{"/task/itemsPerMonth", 1'000}}),
            scenario("half", {}, {{"/task/itemsPerMonth", 0.5}}),
            scenario("dear", {{"/strategies/0/costs/0/amount", 500}})};
        const Evaluation e = evaluate(assessment, {});
        QCOMPARE(*e.recommendation.strategy, std::string("built"));
        const auto& found = e.outlook.scenarios;
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(*found[0].strategy, std::string("bought"));
        QVERIFY(!found[0].sameChoice);
        QVERIFY(std::abs(found[0].strategies[0].netPresentValue + 103) < 1e-9);
        QVERIFY(std::abs(found[0].strategies[1].netPresentValue + 30) < 1e-9);
        QCOMPARE(*found[1].strategy, std::string("built"));
        QVERIFY(found[1].sameChoice);
        QVERIFY(std::abs(found[1].strategies[1].netPresentValue + 150) < 1e-9);
        QVERIFY(std::abs(*found[1].strategies[1].costPerMonth - 50) < 1e-9);
        QCOMPARE(*found[2].strategy, std::string("bought"));
        QVERIFY(!found[2].strategies[0].expected); // central case only
    }

    void aScenarioKeepsTheDraws()
    {
        // The same figure times 1 is the same figure in every trial, whatever its key would be if stated.
        Assessment assessment = shop();
        const Evaluation plain = evaluate(assessment, *bundledCatalogue(), full(2'048));
        assessment.scenarios = {scenario("same", {}, {{"/task/itemsPerMonth", 1}})};
        for (const Input& input : plain.inputs)
            if (input.strategy == "smallPrompted")
                assessment.scenarios[0].factors[input.pointer] = 1;
        const Evaluation e = evaluate(assessment, *bundledCatalogue(), full(2'048));
        QVERIFY(!hasErrors(e.problems));
        const ScenarioResult& same = e.outlook.scenarios.at(0);
        QVERIFY(same.sameChoice);
        QCOMPARE(same.trials, e.trials);
        for (std::size_t s = 0; s < e.strategies.size(); ++s) {
            QCOMPARE(same.strategies[s].expected->value, e.strategies[s].chance->netPresentValue.mean);
            QCOMPARE(same.strategies[s].netPresentValue, e.strategies[s].central.netPresentValue);
        }
        QVERIFY(e.recommendation == plain.recommendation); // scenarios leave the answer alone
    }

    void whatIsWrongWithAScenarioIsNamedInIt_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<double>("number");
        QTest::addColumn<bool>("isFactor");
        QTest::addColumn<int>("code");
        const auto row
            = [](const char* name, const char* pointer, double number, bool factor, ProblemCode code) {
                  QTest::newRow(name) << pointer << number << factor << int(code);
              };
        row("an accuracy over 1", "/task/requiredAccuracy", 1.5, false, ProblemCode::OutOfRange);
        row("a parameter that does not exist", "/strategies/1/parameters/luck", 1, false,
            ProblemCode::UnknownParameter);
        row("a share that doubles past 1", "/baseline/accuracy", 2, true, ProblemCode::OutOfRange);
        row("a factor on what nobody uses", "/strategies/1/parameters/gpuPricePerHour", 2, true,
            ProblemCode::ScenarioWithoutEffect);
    }
    void whatIsWrongWithAScenarioIsNamedInIt()
    {
        QFETCH(QString, pointer);
        QFETCH(double, number);
        QFETCH(bool, isFactor);
        QFETCH(int, code);
        Assessment assessment = shop();
        assessment.baseline.accuracy = fixed(0.9);
        const std::string at = pointer.toStdString();
        assessment.scenarios = {isFactor ? scenario("x", {}, {{at, number}}) : scenario("x", {{at, number}})};
        const Evaluation e = evaluate(assessment, *bundledCatalogue());
        QVERIFY(hasProblem(e, ProblemCode(code),
            std::string("/scenarios/0/") + (isFactor ? "factors/" : "values/") + pointerToken(at)));
        // errors stop the evaluation, warnings do not
        QCOMPARE(e.strategies.empty(), severityOf(ProblemCode(code)) == Severity::Error);
    }

    void scenariosFollowTheListOfStrategies()
    {
        Assessment assessment = twoLines();
        assessment.scenarios
            = {scenario("s", {{"/strategies/0/costs/0/amount", 1}, {"/strategies/1/costs/0/amount", 2}},
                {{"/task/itemsPerMonth", 2}})};
        moveStrategy(assessment, 0, 1);
        QCOMPARE(assessment.scenarios[0].values.at("/strategies/1/costs/0/amount"), 1.0);
        removeStrategy(assessment, 1);
        QCOMPARE(assessment.scenarios[0].values.size(), std::size_t(1));
        QCOMPARE(assessment.scenarios[0].values.at("/strategies/0/costs/0/amount"), 2.0);
        QCOMPARE(assessment.scenarios[0].factors.size(), std::size_t(1));
    }

    void standardScenariosShockPrices()
    {
        Assessment assessment = shop();
        const auto standard = standardScenarios(evaluate(assessment, *bundledCatalogue()));
        QCOMPARE(standard.size(), std::size_t(3));
        addMissingScenarios(assessment, standard);
        addMissingScenarios(assessment, standard);
        QCOMPARE(assessment.scenarios.size(), std::size_t(3)); // each once
        const Evaluation e = evaluate(assessment, *bundledCatalogue());
        QVERIFY(!hasErrors(e.problems));
        const ScenarioResult& dear = e.outlook.scenarios.at(0);
        QCOMPARE(dear.id, std::string("pricesDouble"));
        bool hit = false;
        for (std::size_t s = 0; s < e.strategies.size(); ++s) {
            const double before = e.strategies[s].central.netPresentValue;
            const double after = dear.strategies[s].netPresentValue;
            const double calls = e.strategies[s].central.parts.modelCalls;
            const bool hosted = e.strategies[s].archetype == "zeroShot";
            QVERIFY2(after <= before + 1e-6, e.strategies[s].id.c_str());
            if (e.strategies[s].archetype == "loraSelfHosted" || e.strategies[s].archetype == "statusQuo")
                QCOMPARE(after, before); // nothing of theirs is a provider's price
            hit = hit || (hosted && calls > 0 && after < before - 0.5 * calls);
        }
        QVERIFY(hit);
    }

    void scalingMultipliesEveryValue()
    {
        const Bounds bounds = notNegative;
        std::vector<Quantity> shapes{fixed(3), threePoint(2, 5, 9), normal(4, 1)};
        for (const Shape& shape : {Shape(Lognormal{4, 0.5}), Shape(Uniform{1, 2}), Shape(Triangular{1, 2, 4}),
                 Shape(Pert{1, 2, 4}), Shape(Beta{2, 3, 1, 5}), Shape(Discrete{{1, 5}, {0.5, 0.5}}),
                 Shape(Empirical{{1, 2, 3}}), Shape(LognormalMixture{{0.5, 0.5}, {{1, 1}, {2, 1}}, {}})}) {
            Quantity quantity;
            quantity.shape = shape;
            shapes.push_back(quantity);
        }
        for (Quantity& quantity : shapes) {
            quantity.upper = 100;
            for (const double p : {0.1, 0.5, 0.9}) {
                const double expected = 2.5 * quantile(quantity, bounds, p);
                const double found = quantile(scaled(quantity, 2.5), bounds, p);
                QVERIFY2(std::abs(found - expected) <= 1e-9 * expected, shapeName(quantity.shape).data());
            }
            QCOMPARE(median(scaled(quantity, 0), bounds), 0.0);
        }
    }

    void aMonthsDelayCostsAMonth()
    {
        // 100 to start, 60 in each of two months: worth 20. A month later only one 60 is left.
        Assessment assessment;
        assessment.horizonMonths = 2;
        assessment.baseline.otherCostPerItem = fixed(0);
        Strategy project;
        project.id = "project";
        project.costs = {line(CostKind::OneOff, 100), line(CostKind::Monthly, -60)};
        assessment.strategies = {project};
        const Evaluation e = evaluate(assessment, {}, full(256));
        QVERIFY(e.outlook.delay);
        QCOMPARE(e.outlook.delay->strategy, std::string("project"));
        QCOMPARE(e.outlook.delay->perMonth, 60.0);
        QCOMPARE(e.outlook.delay->expected->value, 60.0);
        assessment.baseline = {};
        QVERIFY(!evaluate(assessment, {}).outlook.delay); // nothing to lose against
    }

    void delayIsALongerLeadTime()
    {
        // Without interest it is the same to start a month later as to take a month longer to prepare.
        Assessment assessment = shop();
        assessment.discountRatePerYear = fixed(0);
        assessment.strategies.clear();
        const std::size_t at = addStrategy(assessment, "zeroShot", "Prompt");
        Strategy& prompt = assessment.strategies[at];
        prompt.parameters["leadTimeWeeks"] = fixed(4);
        prompt.parameters["scheduleSlip"] = fixed(1);
        const Evaluation now = evaluate(assessment, *bundledCatalogue());
        prompt.parameters["leadTimeWeeks"] = fixed(4 + kWeeksPerMonth);
        const Evaluation later = evaluate(assessment, *bundledCatalogue());
        QVERIFY(now.outlook.delay);
        const double lost
            = now.strategies[0].central.netPresentValue - later.strategies[0].central.netPresentValue;
        QVERIFY2(std::abs(now.outlook.delay->perMonth - lost) < 1e-6 * std::abs(lost),
            qPrintable(QStringLiteral("%1 %2").arg(now.outlook.delay->perMonth).arg(lost)));
    }

    void aModelDiesOnceInTheCalendar()
    {
        // GPT-4.1 mini goes on 14 January 2027; those that follow live 10 months each within 36, unnamed.
        Assessment assessment;
        assessment.date = "2026-11-21";
        assessment.task.type = TaskType::Classification;
        assessment.task.itemsPerMonth = fixed(1000);
        const std::size_t at = addStrategy(assessment, "zeroShot", "Prompted");
        assessment.strategies[at].parameters["model"] = std::string("gpt-4.1-mini");
        assessment.strategies[at].parameters["modelLifetimeMonths"] = fixed(10);
        int expected = 0;
        for (const CalendarEntry& entry : evaluate(assessment, *bundledCatalogue()).outlook.calendar) {
            QCOMPARE(entry.what == "GPT-4.1 mini", !entry.forecast);
            if (entry.kind == CalendarKind::RetirementExpected) {
                QVERIFY(entry.date > "2027-01-14" && entry.what.empty());
                ++expected;
            }
        }
        QCOMPARE(expected, 3); // after 12, 22 and 32 months
    }

    void theCalendarListsWhatCloses()
    {
        Assessment assessment;
        assessment.date = "2026-11-21";
        assessment.task.type = TaskType::Classification;
        assessment.task.itemsPerMonth = fixed(1000);
        assessment.decision.reviewDate = "2027-03-01";
        const std::size_t at = addStrategy(assessment, "hostedTuningClosed", "Tuned");
        assessment.strategies[at].parameters["model"] = std::string("gpt-4.1-mini");
        LifecycleEvent contract;
        contract.months = fixed(12);
        contract.noticeMonths = fixed(3);
        contract.source = "contract";
        assessment.strategies[at].lifecycle = {contract};
        const auto entries = evaluate(assessment, *bundledCatalogue()).outlook.calendar;
        const auto has = [&](CalendarKind kind, const char* date) {
            return std::any_of(entries.begin(), entries.end(),
                [&](const CalendarEntry& entry) { return entry.kind == kind && entry.date == date; });
        };
        // dated facts of the catalogue for OpenAI's tuning and the dated versions of GPT-4.1 mini
        QVERIFY(has(CalendarKind::TuningCloses, "2026-07-02"));
        QVERIFY(has(CalendarKind::TuningCloses, "2027-01-06"));
        QVERIFY(has(CalendarKind::ModelRetires, "2027-01-14"));
        QVERIFY(has(CalendarKind::RetestDue, "2026-11-19")); // 56 days before
        QVERIFY(has(CalendarKind::DecisionReview, "2027-03-01"));
        // 12 months of 30.4375 days are 365 days, 3 are 91
        QVERIFY(has(CalendarKind::ModelRetires, "2027-11-21"));
        QVERIFY(has(CalendarKind::NoticeDue, "2027-08-22"));
        QVERIFY(std::is_sorted(entries.begin(), entries.end(),
            [](const CalendarEntry& a, const CalendarEntry& b) { return a.date < b.date; }));
        const auto closes = [&](const char* date) {
            return *std::find_if(entries.begin(), entries.end(), [&](const CalendarEntry& entry) {
                return entry.kind == CalendarKind::TuningCloses && entry.date == date;
            });
        };
        QVERIFY(closes("2026-07-02").withoutRecentUse && !closes("2027-01-06").withoutRecentUse);
        QVERIFY(closes("2026-07-02").source.find("in the last 60 days") != std::string::npos);
        assessment.task.recentTunedUse = true;
        const auto used = evaluate(assessment, *bundledCatalogue()).outlook.calendar;
        QVERIFY(std::none_of(used.begin(), used.end(), [](const CalendarEntry& entry) {
            return entry.kind == CalendarKind::TuningCloses && entry.date == "2026-07-02";
        }));
    }

    void theOutlookFitsThePublishedSchema()
    {
        QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/evaluation.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        nlohmann::json schema = nlohmann::json::parse(file.readAll().toStdString());
        const std::function<void(nlohmann::json&)> close = [&](nlohmann::json& node) {
            if (node.is_object() && node.contains("properties"))
                node["additionalProperties"] = false;
            for (auto& child : node)
                if (child.is_structured())
                    close(child);
        };
        close(schema);
        Assessment assessment = shop();
        addMissingScenarios(assessment, standardScenarios(evaluate(assessment, *bundledCatalogue())));
        assessment.decision.riskLimit.emplace().probabilityOfLoss = 0.5;
        const Evaluation e = evaluate(assessment, *bundledCatalogue(), full(1'024));
        QVERIFY(e.outlook.delay && !e.outlook.calendar.empty() && !e.outlook.stagedPaths.empty());
        const auto json = nlohmann::json::parse(writeEvaluationJson(e));
        for (const std::string& fault : testing::JsonSchema(schema).faults(json))
            QFAIL(fault.c_str());
        QCOMPARE(json.at("scenarios").size(), std::size_t(3));
        QVERIFY(json.at("costOfDelay").at("perMonth").is_number());
    }

    void whatIsToldBeforehandIsWhatTheDistributionsGive()
    {
        const auto catalogue = bundledCatalogue();
        std::vector<Evaluation> told;
        EvaluationOptions options = full(4'096);
        options.whenDistributed = [&](Evaluation evaluation) { told.push_back(std::move(evaluation)); };
        const Evaluation whole = evaluate(shop(), *catalogue, options);
        QVERIFY(whole.sensitivity.has_value());
        QCOMPARE(told.size(), std::size_t(1));
        options.depth = Depth::Distributions;
        QVERIFY(told.front() == evaluate(shop(), *catalogue, options));
        QCOMPARE(told.size(), std::size_t(1)); // those alone tell nothing beforehand
        for (std::size_t i = 0; i < whole.strategies.size(); ++i) // the figures are the final ones already
            QVERIFY(told.front().strategies[i].chance == whole.strategies[i].chance);
    }

    void aStopTellsNothingBeforehand()
    {
        std::stop_source stop;
        stop.request_stop();
        EvaluationOptions options = full(4'096);
        options.stop = stop.get_token();
        bool told = false;
        options.whenDistributed = [&](const Evaluation&) { told = true; };
        QVERIFY(evaluate(shop(), *bundledCatalogue(), options).strategies.empty());
        QVERIFY(!told);
    }
};

QTEST_APPLESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
