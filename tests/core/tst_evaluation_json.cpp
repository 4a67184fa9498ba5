// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evaluation_json.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <limits>

using namespace tunepoint;
using nlohmann::json;

namespace {

CostElement line(CostKind kind, double amount)
{
    CostElement cost;
    cost.kind = kind;
    cost.amount = fixed(amount);
    return cost;
}

Assessment twoOptions()
{
    Assessment assessment;
    assessment.horizonMonths = 3;
    assessment.date = "2026-11-21";
    assessment.seed = 9007199254740991; // 2^53 - 1, the largest allowed
    assessment.task.itemsPerMonth = fixed(1000);
    Strategy plain;
    plain.id = "plain";
    plain.name = "Plain \"prompt\"\n";
    plain.costs = {line(CostKind::PerItem, 0.01)};
    Strategy tuned;
    tuned.id = "tuned";
    tuned.costs = {line(CostKind::OneOff, 100), line(CostKind::PerItem, 0.001)};
    tuned.costs[0].amount = threePoint(80, 100, 130);
    tuned.accuracy = fixed(0.94);
    assessment.strategies = {plain, tuned};
    assessment.task.requiredAccuracy = fixed(0.9);
    return assessment;
}

json schema()
{
    QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/evaluation.schema.json"));
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

void verifyFits(const json& value)
{
    const testing::JsonSchema rules(schema());
    for (const std::string& fault : rules.faults(value))
        QFAIL(fault.c_str());
}

} // namespace

class TestEvaluationJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itFitsThePublishedSchema()
    {
        verifyFits(json::parse(writeEvaluationJson(evaluate(twoOptions(), {}))));
        verifyFits(json::parse(writeEvaluationJson(Evaluation())));
    }

    void everyKeyThatIsWrittenIsInTheSchema()
    {
        // the schema with additionalProperties: false everywhere
        json strict = schema();
        const std::function<void(json&)> close = [&](json& node) {
            if (node.is_object() && node.contains("properties"))
                node["additionalProperties"] = false;
            for (auto& child : node)
                if (child.is_structured())
                    close(child);
        };
        close(strict);
        const testing::JsonSchema rules(strict);
        for (const std::string& fault :
            rules.faults(json::parse(writeEvaluationJson(evaluate(twoOptions(), {})))))
            QFAIL(fault.c_str());
    }

    void theContractsKeysCarryTheFigures()
    {
        const json value = json::parse(writeEvaluationJson(evaluate(twoOptions(), {})));
        QCOMPARE(value.at("format").get<std::string>(), std::string("tunepoint-evaluation"));
        QCOMPARE(value.at("version").get<int>(), 1);
        QCOMPARE(value.at("engine").at("seed").get<std::uint64_t>(), std::uint64_t(9007199254740991));
        const json& plain = value.at("strategies").at(0);
        // 1,000 items at a cent, for three months
        QCOMPARE(plain.at("central").at("totalCost").get<double>(), 30.0);
        QVERIFY(plain.at("central").at("cashFlow") == json::parse("[0, -10, -10, -10]"));
        QVERIFY(plain.at("central").at("accuracy").is_null());
        QCOMPARE(plain.at("gates").at(0).at("reason").at("id").get<std::string>(), std::string("notChecked"));
        QCOMPARE(value.at("strategies").at(1).at("central").at("accuracy").get<double>(), 0.94);
        // 100 = n × (0.01 - 0.001): after 11,112 items, rounded up; that is beyond the three months
        QCOMPARE(value.at("recommendation").at("strategy").get<std::string>(), std::string("plain"));
        QCOMPARE(value.at("breakEven").at(0).at("a").get<std::string>(), std::string("plain"));
        QCOMPARE(value.at("breakEven").at(0).at("always").get<bool>(), false);
        const auto& inputs = value.at("inputs");
        const auto range = std::find_if(inputs.begin(), inputs.end(),
            [](const json& input) { return input.at("low") != input.at("high"); });
        QVERIFY(range != inputs.end());
        QVERIFY(std::abs(range->at("low").get<double>() - 80) < 1e-9
            && std::abs(range->at("high").get<double>() - 130) < 1e-9);
    }

    void undefinedFiguresAreNull()
    {
        Evaluation evaluation;
        StrategyResult& strategy = evaluation.strategies.emplace_back();
        strategy.central.netPresentValue = std::numeric_limits<double>::quiet_NaN();
        strategy.central.cashFlow = {std::numeric_limits<double>::infinity(), 0.1};
        const json central
            = json::parse(writeEvaluationJson(evaluation)).at("strategies").at(0).at("central");
        QVERIFY(central.at("netPresentValue").is_null() && central.at("paybackMonths").is_null());
        QVERIFY(central.at("cashFlow").at(0).is_null());
        QCOMPARE(central.at("cashFlow").at(1).get<double>(), 0.1);
    }

    void numbersAreShortAndExact()
    {
        Evaluation evaluation;
        evaluation.itemsPerMonth = 1'000'000;
        evaluation.discountRatePerYear = 0.1;
        const std::string text = writeEvaluationJson(evaluation);
        QVERIFY(text.find("\"itemsPerMonth\": 1000000,") != std::string::npos);
        QVERIFY(text.find("\"discountRatePerYear\": 0.1,") != std::string::npos);
        QVERIFY(text.back() == '\n');
    }

    void problemsCarryTheirSeverity()
    {
        const json value
            = json::parse(writeProblemsJson({{ProblemCode::OutOfRange, "/horizonMonths", {"0", "1", "120"}},
                {ProblemCode::NoBaseline, "", {}}}));
        QVERIFY(value == json::parse(R"({"problems": [
            {"pointer": "/horizonMonths", "id": "outOfRange", "severity": "error", "arguments": ["0", "1", "120"]},
            {"pointer": "", "id": "noBaseline", "severity": "warning", "arguments": []}]})"));
    }
};

QTEST_APPLESS_MAIN(TestEvaluationJson)
#include "tst_evaluation_json.moc"
