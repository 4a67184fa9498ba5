// SPDX-License-Identifier: GPL-3.0-or-later
// Weighting and preference functions in files: short forms, full forms, and what is refused.
#include "core/exchange/evaluation_json.h"
#include "tests/support/decision_tables.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <set>

using namespace tunepoint;
using namespace tunepoint::testing;
using nlohmann::json;

namespace {

std::string document(const std::string& weighting, const std::string& more = {})
{
    return R"({"format": "tunepoint-assessment", "version": 1,
        "criteria": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "weighting": )"
        + weighting + more + "}";
}

/// "pointer code" of every problem.
std::set<std::string> problemsOf(const std::string& text)
{
    std::set<std::string> found;
    const auto read = readAssessment(text);
    if (!read) {
        for (const Problem& problem : read.error())
            found.insert(problem.pointer + " " + std::string(problemId(problem.code)));
    }
    return found;
}

Weighting weightingOf(const std::string& text)
{
    const auto read = readAssessment(text);
    return read && read->weighting ? *read->weighting : Weighting{};
}

} // namespace

class TestWeighting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortFormsMeanTheFullOnes_data()
    {
        QTest::addColumn<QString>("shortForm");
        QTest::addColumn<QString>("fullForm");
        QTest::newRow("a plain matrix")
            << R"({"method": "ahp", "judgements": [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]})"
            << R"({"method": "ahp", "judgements": {"ahp": [{"criteria": ["a", "b", "c"],
                "matrix": [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]}]}})";
        QTest::newRow("a matrix under its method")
            << R"({"method": "swing", "judgements": {"ahp": [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]}})"
            << R"({"method": "swing", "judgements": {"ahp": [{"criteria": ["a", "b", "c"],
                "matrix": [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]}]}})";
        QTest::newRow("points by criterion")
            << R"({"method": "swing", "judgements": {"a": 100, "b": 40, "c": 10}})"
            << R"({"method": "swing", "judgements": {"swing": {"a": 100, "b": 40, "c": 10}}})";
        QTest::newRow("points in order")
            << R"({"method": "swing", "judgements": [100, 40, 10]})"
            << R"({"method": "swing", "judgements": {"swing": {"a": 100, "b": 40, "c": 10}}})";
        QTest::newRow("criteria in order of importance")
            << R"({"method": "rankOrderCentroid", "judgements": ["c", "a", "b"]})"
            << R"({"method": "rankOrderCentroid", "judgements": {"rankOrderCentroid": {"c": 1, "a": 2, "b": 3}}})";
        QTest::newRow("best and worst with lists")
            << R"({"method": "bestWorst", "judgements": {"best": "a", "worst": "c", "bestToOthers": [1, 2, 8],
                "othersToWorst": [8, 4, 1]}})"
            << R"({"method": "bestWorst", "judgements": {"bestWorst": [{"best": "a", "worst": "c",
                "bestToOthers": {"a": 1, "b": 2, "c": 8}, "othersToWorst": {"a": 8, "b": 4, "c": 1}}]}})";
        QTest::newRow("direct weights")
            << R"({"method": "direct", "judgements": [0.5, 0.3, 0.2]})"
            << R"({"method": "direct", "judgements": {"direct": {"a": 0.5, "b": 0.3, "c": 0.2}}})";
    }
    void shortFormsMeanTheFullOnes()
    {
        QFETCH(QString, shortForm);
        QFETCH(QString, fullForm);
        const auto read = readAssessment(document(shortForm.toStdString()));
        QVERIFY(read.has_value());
        QVERIFY(read->weighting == weightingOf(document(fullForm.toStdString())));
        // written out and read again it is the same, in the same bytes
        const std::string text = writeAssessment(*read);
        const auto again = readAssessment(text);
        QVERIFY(again.has_value() && *again == *read);
        QCOMPARE(writeAssessment(*again), text);
    }

    void switchingTheMethodKeepsTheJudgementsOfTheOthers()
    {
        auto read = readAssessment(document(R"({"method": "swing", "judgements": {
            "swing": {"a": 100, "b": 40, "c": 10},
            "rankOrderCentroid": {"a": 1, "b": 2, "c": 3},
            "ahp": [{"matrix": [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]}],
            "bestWorst": [{"best": "a", "worst": "c", "bestToOthers": {"b": 2, "c": 4}, "othersToWorst": {"b": 2}}],
            "later": {"kept": true}}})"));
        QVERIFY(read.has_value());
        const auto weights = [&](WeightingMethod method) {
            Assessment changed = *read;
            changed.weighting->method = method;
            const auto back = readAssessment(writeAssessment(changed));
            Assessment scoredDocument = *back;
            Strategy strategy;
            strategy.id = "s";
            scoredDocument.strategies = {strategy};
            for (const char* id : {"a", "b", "c"})
                scoredDocument.scores["s"][id] = fixed(1);
            return weightsOf(evaluate(scoredDocument, {}));
        };
        QVERIFY(near(weights(WeightingMethod::Swing), {100 / 150., 40 / 150., 10 / 150.}, 1e-12));
        QVERIFY(near(weights(WeightingMethod::RankOrderCentroid), {11 / 18., 5 / 18., 2 / 18.}, 1e-12));
        QVERIFY(near(weights(WeightingMethod::Ahp), {4 / 7., 2 / 7., 1 / 7.}, 1e-12));
        QVERIFY(near(weights(WeightingMethod::BestWorst), {4 / 7., 2 / 7., 1 / 7.}, 1e-9));
        QVERIFY(writeAssessment(*read).find("\"later\"") != std::string::npos);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("weighting");
        QTest::addColumn<QString>("problem");
        const QString ahp = "/weighting/judgements/ahp/0";
        QTest::newRow("a matrix of another size")
            << R"({"method": "ahp", "judgements": {"ahp": [{"matrix": [[1, 2], [0.5, 1]]}]}})"
            << ahp + "/matrix matrixNotSquare";
        QTest::newRow("judgements that contradict their counterparts")
            << R"({"method": "ahp", "judgements": {"ahp": [{"matrix": [[1, 2, 4], [2, 1, 2], [0.25, 0.5, 1]]}]}})"
            << ahp + "/matrix/0/1 notReciprocal";
        QTest::newRow("a judgement of nothing")
            << R"({"method": "ahp", "judgements": {"ahp": [{"matrix": [[1, 0, 4], [0.5, 1, 2], [0.25, 0.5, 1]]}]}})"
            << ahp + "/matrix/0/1 outOfRange";
        QTest::newRow("a criterion that is not there")
            << R"({"method": "ahp", "judgements": {"ahp": [{"criteria": ["a", "b", "z"],
                "matrix": [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]}]}})"
            << ahp + "/criteria/2 unknownReference";
        QTest::newRow("points below nothing") << R"({"method": "swing", "judgements": {"swing": {"a": -1}}})"
                                              << "/weighting/judgements/swing/a outOfRange";
        QTest::newRow("a rank of nothing")
            << R"({"method": "rankOrderCentroid", "judgements": {"rankOrderCentroid": {"a": 0}}})"
            << "/weighting/judgements/rankOrderCentroid/a outOfRange";
        QTest::newRow("a best that is less than the others")
            << R"({"method": "bestWorst", "judgements": {"bestWorst": [{"best": "a", "worst": "c",
                "bestToOthers": {"b": 0.5}, "othersToWorst": {}}]}})"
            << "/weighting/judgements/bestWorst/0/bestToOthers/b outOfRange";
        QTest::newRow("an unknown method") << R"({"method": "dice"})"
                                           << "/weighting/method unknownWord";
    }
    void whatIsRefused()
    {
        QFETCH(QString, weighting);
        QFETCH(QString, problem);
        QVERIFY(problemsOf(document(weighting.toStdString())).contains(problem.toStdString()));
    }

    void unfinishedJudgementsOfOtherMethodsDoNotStopAnything()
    {
        QVERIFY(problemsOf(
            document(
                R"({"method": "direct", "judgements": {"ahp": [{"matrix": [[1]]}], "swing": {"a": -5}}})"))
                    .empty());
    }

    void unfinishedJudgementsFallBack()
    {
        Assessment table = tableOf(
            {"s"}, {scored("a", Direction::Maximise, .7), scored("b", Direction::Maximise, .3)}, {{1, 1}});
        table.weighting = Weighting{};
        table.weighting->method = WeightingMethod::Swing;
        table.weighting->swing = {{"a", 100}};
        const Evaluation evaluation = evaluated(table);
        QVERIFY(near(weightsOf(evaluation), {.7, .3}, 1e-12));
        QVERIFY(warns(evaluation, ProblemCode::JudgementsIncomplete, "/weighting/judgements"));
    }

    void preferencesThatCannotBe_data()
    {
        QTest::addColumn<QString>("preference");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a V without its end") << R"({"type": "vShape"})"
                                             << "/criteria/0/preference/p missing";
        QTest::newRow("a bell without its width") << R"({"type": "gaussian", "p": 3})"
                                                  << "/criteria/0/preference/s missing";
        QTest::newRow("thresholds the wrong way round") << R"({"type": "linear", "q": 3, "p": 2})"
                                                        << "/criteria/0/preference/p outOfRange";
        QTest::newRow("a threshold below nothing") << R"({"type": "uShape", "q": -1})"
                                                   << "/criteria/0/preference/q outOfRange";
        QTest::newRow("no type") << R"({"q": 1})"
                                 << "/criteria/0/preference/type missing";
    }
    void preferencesThatCannotBe()
    {
        QFETCH(QString, preference);
        QFETCH(QString, problem);
        const auto found = problemsOf(R"({"format": "tunepoint-assessment", "version": 1, "criteria": [
            {"id": "a", "preference": )"
            + preference.toStdString() + "}]}");
        QVERIFY2(found.contains(problem.toStdString()), found.empty() ? "" : found.begin()->c_str());
    }

    void wordsAreLevelsOfTheirCriterion()
    {
        const std::string head
            = R"({"format": "tunepoint-assessment", "version": 1, "strategies": [{"id": "s"}],
            "criteria": [{"id": "a", "valueFunction": {"type": "levels", "levels": {"low": 0, "high": 1}}}, {"id": "b"}],
            "scores": {"s": )";
        QVERIFY(problemsOf(head + R"({"a": "high", "b": 3}}})").empty());
        QCOMPARE(problemsOf(head + R"({"a": "medium"}}})"), std::set<std::string>{"/scores/s/a unknownWord"});
        QCOMPARE(problemsOf(head + R"({"b": "high"}}})"), std::set<std::string>{"/scores/s/b wrongType"});
    }

    void theDecisionFitsThePublishedSchema()
    {
        Assessment table = tableOf({"one", "two"},
            {scored("a", Direction::Maximise), scored("b", Direction::Minimise),
                scored("c", Direction::Maximise)},
            {{1, 2, 3}, {3, 2, 1}});
        table.weighting = Weighting{};
        table.weighting->method = WeightingMethod::Ahp;
        table.weighting->ahp = {{"", {}, {{1, 2, 7}, {.5, 1, 1}, {1 / 7., 1, 1}}, {}}};
        const Evaluation evaluation = evaluated(table);
        const json printed = json::parse(writeEvaluationJson(evaluation));
        const json& decision = printed.at("decision");
        QCOMPARE(decision.at("criteria").at(0).at("id").get<std::string>(), std::string("a"));
        QCOMPARE(decision.at("matrix").at("two").at("a").get<double>(), 3.0);
        QVERIFY(decision.at("methods").at("vikor").at("compromise").is_array());
        QVERIFY(decision.at("ahp").at("weights").contains("b"));
        QCOMPARE(decision.at("rankAcceptability").at("one").size(), std::size_t(2));
        QCOMPARE(decision.at("weightStability").at("c").size(), std::size_t(2));
        QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/evaluation.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        json schema = json::parse(file.readAll().toStdString());
        const std::function<void(json&)> close = [&](json& node) {
            if (node.is_object() && node.contains("properties") && !node.contains("additionalProperties"))
                node["additionalProperties"] = false;
            for (auto& child : node) {
                if (child.is_structured())
                    close(child);
            }
        };
        close(schema);
        const JsonSchema rules(schema);
        for (const std::string& fault : rules.faults(printed))
            QFAIL(fault.c_str());
        Assessment none;
        QVERIFY(json::parse(writeEvaluationJson(evaluate(none, {}))).at("decision").is_null());
    }
};

QTEST_APPLESS_MAIN(TestWeighting)
#include "tst_weighting.moc"
