// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop asks of core to try figures: ranges of inputs, which are worth trying, limits, advantages.
#include "core/assessment/gate_edits.h"
#include "core/evaluation/advantages.h"
#include "core/evaluation/input_range.h"

#include <QTest>

#include <cmath>

using namespace tunepoint;

namespace {

Input certain(double value, const Bounds& bounds)
{
    Input input;
    input.quantity = fixed(value);
    input.central = value;
    input.bounds = bounds;
    return input;
}

StrategyResult costing(const std::string& id, double calls, double people, double value)
{
    StrategyResult strategy;
    strategy.id = id;
    strategy.central.parts.modelCalls = calls;
    strategy.central.parts.people = people;
    strategy.central.totalValue = value;
    strategy.central.totalCost = calls + people;
    return strategy;
}

} // namespace

class TestTrying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesOfInputs_data();
    void rangesOfInputs();
    void uncertainInputsRangeFromP1ToP99();
    void placesAlongARange();
    void strongestInputsByTheTornado();
    void inputsOfOneDraw();
    void limitsOfTaskAndGates();
    void gatesThatTheTaskMakes();
    void gatesAreAddedAndChanged();
    void advantagesInMoney();
    void advantagesByCriteria();
    void nobodyToCompareWith();
};

void TestTrying::rangesOfInputs_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("a certain amount from a quarter to four times")
        << certain(100, notNegative) << 25.0 << 400.0 << false;
    QTest::newRow("a share from nothing to all") << certain(0.3, share) << 0.0 << 1.0 << false;
    QTest::newRow("nothing from nothing to one") << certain(0, notNegative) << 0.0 << 1.0 << false;
    QTest::newRow("below zero it is turned round") << certain(-8, unbounded) << -32.0 << -2.0 << false;
    QTest::newRow("natural bounds cut it") << certain(100, Bounds{50.0, 120.0}) << 50.0 << 120.0 << false;
}

void TestTrying::rangesOfInputs()
{
    QFETCH(Input, input);
    const InputRange range = inputRange(input);
    QTEST(range.low, "low");
    QTEST(range.high, "high");
    QTEST(range.logarithmic, "logarithmic");
    QVERIFY(!range.p50);
}

void TestTrying::uncertainInputsRangeFromP1ToP99()
{
    Input input = certain(0, unbounded);
    input.quantity.shape = Uniform{100, 200};
    const InputRange range = inputRange(input);
    QVERIFY(std::abs(range.low - 101) < 1e-9);
    QVERIFY(std::abs(range.high - 199) < 1e-9);
    QVERIFY(std::abs(*range.p10 - 110) < 1e-9);
    QVERIFY(std::abs(*range.p90 - 190) < 1e-9);
    QCOMPARE(inputRange(input, 500.0).high, 500.0); // a flip point beyond it can be shown
    input.quantity.shape = Lognormal{10, 1}; // e^(2 · 2.326) = 105 times from end to end
    QVERIFY(inputRange(input).logarithmic);
}

void TestTrying::placesAlongARange()
{
    InputRange range{1, 100, true, {}, {}, {}};
    QVERIFY(std::abs(range.position(10) - 0.5) < 1e-12);
    QVERIFY(std::abs(range.value(0.5) - 10) < 1e-9);
    QCOMPARE(range.position(1000), 1.0);
    range.logarithmic = false;
    QCOMPARE(range.value(0.5), 50.5);
    QCOMPARE(range.position(-3), 0.0);
}

void TestTrying::strongestInputsByTheTornado()
{
    Evaluation evaluation;
    for (const char* pointer : {"/a", "/b", "/c", "/d"}) {
        Input input = certain(1, notNegative);
        input.pointer = pointer;
        evaluation.inputs.push_back(input);
    }
    evaluation.inputs[3].quantity.shape = Uniform{0, 1};
    using Pointers = std::vector<std::string>;
    QCOMPARE(strongestInputs(evaluation, 2), (Pointers{"/d", "/a"})); // uncertain ones first
    evaluation.sensitivity = Sensitivity{};
    evaluation.sensitivity->tornado = {{"/c", 0, 1, 0, 0, 0, 9}, {"/gone", 0, 1, 0, 0, 0, 5}};
    evaluation.valueOfInformation = ValueOfInformation{};
    evaluation.valueOfInformation->evppi = {{{"/b"}, {}}, {{"/a", "/d"}, {}}, {{"/c"}, {}}};
    QCOMPARE(strongestInputs(evaluation, 3), (Pointers{"/c", "/b", "/d"}));
}

void TestTrying::inputsOfOneDraw()
{
    Evaluation evaluation;
    for (const auto& [pointer, key] : {std::pair("/a", "own"), std::pair("/b", "shared"), std::pair("/c", ""),
             std::pair("/d", "shared"), std::pair("/e", "")}) {
        Input input = certain(1, notNegative);
        input.pointer = pointer;
        input.key = key;
        evaluation.inputs.push_back(input);
    }
    using Pointers = std::vector<std::string>;
    QCOMPARE(pointersOfDraw(evaluation, "/a"), Pointers{"/a"});
    QCOMPARE(pointersOfDraw(evaluation, "/d"), (Pointers{"/b", "/d"}));
    QCOMPARE(pointersOfDraw(evaluation, "/c"), Pointers{"/c"}); // without a key nothing is shared
    QCOMPARE(pointersOfDraw(evaluation, "/gone"), Pointers{"/gone"});
}

void TestTrying::limitsOfTaskAndGates()
{
    Assessment assessment;
    QVERIFY(!limitPointer(assessment, "requiredAccuracy"));
    assessment.task.requiredAccuracy = fixed(0.9);
    Gate gate;
    gate.id = "cap";
    gate.kind = GateKind::MaximumCostPerMonth;
    gate.limit = fixed(5000);
    assessment.gates = {Gate{}, gate};
    QCOMPARE(
        limitPointer(assessment, "requiredAccuracy"), std::optional<std::string>("/task/requiredAccuracy"));
    QCOMPARE(limitPointer(assessment, "cap"), std::optional<std::string>("/gates/1/limit"));
    QVERIFY(!limitPointer(assessment, "itemsPerMonth")); // a field, but no limit
    QVERIFY(removeLimit(assessment, "requiredAccuracy"));
    QVERIFY(!assessment.task.requiredAccuracy);
    QVERIFY(!removeLimit(assessment, "requiredAccuracy"));
    QVERIFY(removeLimit(assessment, "cap"));
    QCOMPARE(assessment.gates.size(), std::size_t(1));
}

void TestTrying::gatesThatTheTaskMakes()
{
    TaskProfile task;
    QVERIFY(gatesOfTask(task).empty());
    task.deadlineWeeks = fixed(8);
    task.requiredAccuracy = fixed(0.9);
    task.dataResidency = DataResidency::Anywhere; // asks for nothing
    task.needsWeights = true;
    const std::vector<Gate> gates = gatesOfTask(task);
    QCOMPARE(gates.size(), std::size_t(3));
    QCOMPARE(gates[0].id, std::string("requiredAccuracy"));
    QVERIFY(gates[0].limit == fixed(0.9));
    QVERIFY(gates[1].kind == GateKind::Deadline);
    QCOMPARE(gates[2].id, std::string("needsWeights"));
}

void TestTrying::gatesAreAddedAndChanged()
{
    Assessment assessment;
    QCOMPARE(addGate(assessment, GateKind::Custom), std::size_t(0));
    QCOMPARE(addGate(assessment, GateKind::Deadline), std::size_t(1));
    QCOMPARE(assessment.gates[1].id, std::string("limit2"));
    Gate& gate = assessment.gates[0];
    gate.name = "Fame";
    setGateMeasure(gate, "renown");
    gate.limit = fixed(7);
    setGateMeasure(gate, "renown");
    QVERIFY(gate.limit.has_value()); // the same scale
    setGateMeasure(gate, "model:accuracy");
    QVERIFY(!gate.limit);
    gate.limit = fixed(0.9);
    setGateKind(gate, GateKind::Custom);
    QVERIFY(gate.limit.has_value());
    setGateKind(gate, GateKind::MaximumOneOff);
    QVERIFY(!gate.limit && gate.measure.empty());
    QCOMPARE(gate.name, std::string("Fame"));
}

void TestTrying::advantagesInMoney()
{
    // by hand: b pays 300 less for calls, 100 more for people and earns 50 more
    Evaluation evaluation;
    evaluation.strategies = {costing("a", 1000, 200, 5000), costing("b", 700, 300, 5050)};
    evaluation.recommendation.strategy = "b";
    evaluation.recommendation.runnerUp = "a";
    const Advantages of = advantagesOf(evaluation, "b");
    QCOMPARE(of.over, std::string("a"));
    QVERIFY(!of.weighted);
    const std::vector<Advantage> expected{
        {"modelCalls", false, 300}, {"people", false, -100}, {"value", false, 50}};
    QVERIFY(of.parts == expected);
    double sum = 0;
    for (const Advantage& part : of.parts)
        sum += part.amount;
    QCOMPARE(sum, (5050.0 - 1000) - (5000.0 - 1200));
    QCOMPARE(advantagesOf(evaluation, "a").over, std::string("b"));
    QCOMPARE(advantagesOf(evaluation, "a").parts.front().amount, -300.0);
}

void TestTrying::advantagesByCriteria()
{
    // by hand: 0.75 · (0.5 − 1) = −0.375 and 0.25 · (1 − 0) = 0.25
    Evaluation evaluation;
    evaluation.strategies = {costing("a", 1, 1, 1), costing("b", 1, 1, 1)};
    evaluation.recommendation.strategy = "b";
    CriteriaAnalysis analysis;
    analysis.criteria.resize(2);
    analysis.criteria[0].id = "cost";
    analysis.criteria[0].weight = 0.75;
    analysis.criteria[1].id = "control";
    analysis.criteria[1].weight = 0.25;
    analysis.options.resize(2);
    analysis.options[0].id = "a";
    analysis.options[0].values = {0.5, 1.0};
    analysis.options[1].id = "b";
    analysis.options[1].values = {1.0, 0.0};
    analysis.rated = {0, 1};
    evaluation.criteria = analysis;
    const Advantages of = advantagesOf(evaluation, "a");
    QVERIFY(of.weighted);
    const std::vector<Advantage> expected{{"cost", true, -0.375}, {"control", true, 0.25}};
    QVERIFY(of.parts == expected);
    evaluation.criteria->rated = {1}; // a misses a hard condition: then money is compared
    QVERIFY(!advantagesOf(evaluation, "a").weighted);
}

void TestTrying::nobodyToCompareWith()
{
    Evaluation evaluation;
    evaluation.strategies = {costing("a", 1, 1, 1)};
    QVERIFY(advantagesOf(evaluation, "a").over.empty());
    QVERIFY(advantagesOf(evaluation, "none").parts.empty());
}

QTEST_APPLESS_MAIN(TestTrying)
#include "tst_trying.moc"
