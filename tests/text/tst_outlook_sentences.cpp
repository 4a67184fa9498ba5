// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/risk_limits.h"
#include "core/evaluation/scenarios.h"
#include "ui/text/names.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/sentences.h"

#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const Format english(QLocale(QLocale::English, QLocale::UnitedStates));

/// Without the marks that keep writing directions apart, and with plain spaces.
QString read(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0x00A0), QLatin1Char(' '));
}

Evaluation twoOptions()
{
    Evaluation evaluation;
    evaluation.hasBaseline = true;
    evaluation.strategies.push_back({.id = "a", .name = "Prompted"});
    evaluation.strategies.push_back({.id = "b", .name = "Tuned"});
    evaluation.recommendation = {.outcome = Outcome::Clear, .strategy = "a", .runnerUp = "b"};
    return evaluation;
}

} // namespace

class TestOutlookSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRiskReasonHasItsSentence_data()
    {
        QTest::addColumn<double>("loss");
        QTest::addColumn<bool>("drawn");
        QTest::addColumn<bool>("baseline");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("within") << 0.2 << true << true
                                << QStringList{"It loses money in 20% of all cases, within the limit of 30%.",
                                       "The worst 5% of all cases are worth $500 on average, and at least $0 "
                                       "are asked for."};
        QTest::newRow("beyond") << 0.4 << true << true
                                << QStringList{"It loses money in 40% of all cases, and no more than 30% are "
                                               "allowed.",
                                       "The worst 5% of all cases are worth only −$500 on average, and at "
                                       "least $0 are asked for."};
        QTest::newRow("central only")
            << 0.4 << false << true
            << QStringList{"Not checked: chances are known only once the uncertain figures have been drawn.",
                   "Not checked: chances are known only once the uncertain figures have been drawn."};
        QTest::newRow("without a baseline")
            << 0.2 << true << false
            << QStringList{"Not checked: without figures of today's work there is nothing to lose against.",
                   "The worst 5% of all cases are worth $500 on average, and at least $0 are asked for."};
    }
    void everyRiskReasonHasItsSentence()
    {
        QFETCH(double, loss);
        QFETCH(bool, drawn);
        QFETCH(bool, baseline);
        QFETCH(QStringList, expected);
        DecisionRecord decision;
        decision.riskLimit
            = RiskLimit{.probabilityOfLoss = 0.3, .conditionalValueAtRisk = TailLimit{.minimum = 0}};
        const auto gates = judgeRisk(decision,
            drawn ? std::optional(RiskFigures{loss, loss > 0.3 ? -500.0 : 500.0}) : std::nullopt, baseline);
        QStringList said;
        for (const GateResult& gate : gates)
            said << read(gateSentence(gate, english)).replace(QLatin1Char('-'), QChar(0x2212));
        QCOMPARE(said, expected);
        QCOMPARE(gateName(gates[0]), QStringLiteral("Chance of loss"));
        QCOMPARE(gateName(gates[1]), QStringLiteral("Mean of the worst outcomes"));
    }

    void theChanceIsSaidOnceItIsKnown()
    {
        Evaluation evaluation = twoOptions();
        QVERIFY(chanceSentence(evaluation, english).isEmpty());
        StrategyChance& chance = evaluation.strategies[0].chance.emplace();
        chance.probabilityBest = 0.63;
        chance.netPresentValue.p10 = 12'000;
        chance.netPresentValue.p90 = 190'000;
        QCOMPARE(read(chanceSentence(evaluation, english)),
            QStringLiteral(
                "The best option in 63% of all cases; in eight cases of ten it is worth $12,000 to "
                "$190,000."));
        evaluation.hasBaseline = false;
        chance.netPresentValue.p10 = -190'000;
        chance.netPresentValue.p90 = -12'000;
        QCOMPARE(read(chanceSentence(evaluation, english)),
            QStringLiteral("The best option in 63% of all cases; in eight cases of ten it costs $12,000 to "
                           "$190,000."));
    }

    void scenariosSayWhatBecomesOfTheChoice()
    {
        const Evaluation evaluation = twoOptions();
        ScenarioResult scenario{.id = "pricesDouble", .strategy = "a"};
        scenario.strategies = {{.id = "a", .netPresentValue = 8'000}, {.id = "b"}};
        QCOMPARE(read(scenarioSentence(scenario, evaluation, english)),
            QStringLiteral("“Providers double their prices”: “Prompted” stays the choice, worth $8,000."));
        scenario.name = "Crash";
        scenario.sameChoice = false;
        QCOMPARE(read(scenarioSentence(scenario, evaluation, english)),
            QStringLiteral("“Crash”: the choice turns to “Prompted”, worth $8,000."));
        scenario.strategy.reset();
        QCOMPARE(read(scenarioSentence(scenario, evaluation, english)),
            QStringLiteral("“Crash”: no option could be chosen."));
    }

    void standardScenariosHaveNames()
    {
        Evaluation evaluation;
        evaluation.inputs = {{.pointer = "/task/itemsPerMonth"},
            {.pointer = "/strategies/0/parameters/inputPricePerMillion", .field = "inputPricePerMillion"},
            {.pointer = "/strategies/0/parameters/modelLifetimeMonths",
                .field = "modelLifetimeMonths",
                .central = 20}};
        const auto standard = standardScenarios(evaluation);
        QCOMPARE(standard.size(), std::size_t(3));
        for (const Scenario& scenario : standard)
            QVERIFY2(scenarioName(scenario.id, "") != spelledOut(scenario.id), scenario.id.c_str());
    }

    void theStagedPathSaysWhenToMove()
    {
        const Evaluation evaluation = twoOptions();
        StagedPathResult path{.first = "a", .second = "b"};
        path.value = {9'000, 100};
        path.bestMonth = 6;
        path.probabilityOfMoving = 0.4;
        path.checkedItems = 250;
        path.accuracyTrigger = 0.88;
        path.volumeTrigger = 61'000;
        QCOMPARE(read(stagedPathSentences(path, evaluation, english).join(QLatin1Char('\n'))),
            QStringLiteral("Beginning with “Prompted” and moving on to “Tuned” only if it pays is worth "
                           "$9,000 more than "
                           "deciding now.\n"
                           "Looking in month 6, one would move on in 40% of all cases.\n"
                           "Move on when fewer than 88% of about 250 checked answers are right.\n"
                           "Move on when there are more than 61,000 items a month."));
        path.accuracyTrigger.reset();
        path.volumeTrigger.reset();
        path.value = {10, 100};
        QCOMPARE(read(stagedPathSentences(path, evaluation, english).join(QLatin1Char('\n'))),
            QStringLiteral(
                "Beginning with “Prompted” and moving on to “Tuned” only if it pays is worth no more "
                "than deciding now.\n"
                "What can be seen by then does not change what to do."));
        path.value = {-700, 100};
        QVERIFY(read(stagedPathSentences(path, evaluation, english).front()).contains("$700 less"));
    }

    void delayIsSaidInMoney()
    {
        Evaluation evaluation = twoOptions();
        QVERIFY(delaySentence(evaluation, english).isEmpty());
        evaluation.outlook.delay = DelayCost{"a", 4'900, std::nullopt};
        QCOMPARE(read(delaySentence(evaluation, english)),
            QStringLiteral("Each month that “Prompted” begins later costs $4,900."));
    }

    void everyKindOfDayHasASentence()
    {
        const Evaluation evaluation = twoOptions();
        QStringList seen;
        for (int kind = 0; kind <= int(CalendarKind::DecisionReview); ++kind) {
            const QString sentence = calendarSentence(
                {.kind = CalendarKind(kind), .strategy = "a", .what = "GPT-9"}, evaluation, english);
            QVERIFY(sentence.endsWith(QLatin1Char('.')) && !seen.contains(sentence));
            QVERIFY(!sentence.contains(QLatin1Char('%')));
            seen << sentence;
        }
    }

    void whatItSaysOfTheModelThenInUse()
    {
        const Evaluation evaluation = twoOptions();
        const auto said
            = [&](const CalendarEntry& entry) { return read(calendarSentence(entry, evaluation, english)); };
        QCOMPARE(said({.kind = CalendarKind::RetestDue, .strategy = "a"}),
            QStringLiteral("“Prompted”: try the successor of the model then in use on your test items."));
        QCOMPARE(said({.kind = CalendarKind::TuningCloses,
                     .strategy = "a",
                     .what = "OpenAI",
                     .withoutRecentUse = true}),
            QStringLiteral("“Prompted”: OpenAI takes no new tuning jobs from then on from customers without "
                           "recent use of a tuned model."));
    }
};

QTEST_APPLESS_MAIN(TestOutlookSentences)
#include "tst_outlook_sentences.moc"
