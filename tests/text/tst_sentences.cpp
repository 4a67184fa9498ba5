// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/advice_sentences.h"
#include "ui/text/limit_sentences.h"
#include "ui/text/sentences.h"

#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// Without the marks that keep writing directions apart, and with plain spaces.
QString read(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0x00A0), QLatin1Char(' '));
}

Evaluation twoOptions()
{
    Evaluation evaluation;
    evaluation.strategies.push_back({.id = "a", .name = "Tuned"});
    evaluation.strategies.push_back({.id = "b", .name = "Prompted"});
    evaluation.recommendation = {.outcome = Outcome::Clear, .strategy = "a", .runnerUp = "b"};
    return evaluation;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasItsOwnSentence()
    {
        const Format format(english);
        QStringList seen;
        for (int code = 0; code < int(ProblemCode::Count_); ++code) {
            const QString sentence
                = problemSentence({ProblemCode(code), "", {"11", "22", "33", "44"}}, format);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), problemId(ProblemCode(code)).data());
            QVERIFY2(
                sentence != QStringLiteral("Something is wrong here."), problemId(ProblemCode(code)).data());
            QVERIFY2(!sentence.contains(QLatin1Char('%')) || sentence.contains(QStringLiteral("1,100%")),
                qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen << sentence;
            // sent without its arguments it still is a sentence
            QVERIFY(problemSentence({ProblemCode(code), "/task/x", {}}, format).endsWith(QLatin1Char('.')));
        }
    }

    void aProblemSaysWhereItIs_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a field of the task") << "/task/itemsPerMonth"
                                             << "Task › Items a month";
        QTest::newRow("a skill") << "/task/teamSkills/prompting"
                                 << "Task › Skill in prompting";
        QTest::newRow("a parameter of an option") << "/strategies/2/parameters/dayRate"
                                                  << "Option 3 › Cost of a working day";
        QTest::newRow("an amount of a series") << "/strategies/0/costs/1/amounts/4"
                                               << "Option 1 › Cost line 2 › Amount of month 4";
        QTest::newRow("the frame") << "/horizonMonths"
                                   << "Months looked ahead";
        QTest::newRow("accuracy of today") << "/baseline/accuracy"
                                           << "Today's process › Accuracy today";
        QTest::newRow("accuracy of an option") << "/strategies/0/accuracy"
                                               << "Option 1 › Accuracy";
        QTest::newRow("an earlier version") << "/versions/0/document/seed"
                                            << "Version 1 › Seed of chance";
        QTest::newRow("a key of a plug-in") << "/odd~1key"
                                            << "odd/key";
        QTest::newRow("the whole document") << ""
                                            << "";
    }
    void aProblemSaysWhereItIs()
    {
        QFETCH(QString, pointer);
        QTEST(read(problemPlace({ProblemCode::Missing, pointer.toStdString(), {}})), "expected");
    }

    void aCriterionGoesByItsName()
    {
        Assessment document;
        document.criteria.resize(2);
        document.criteria[0].id = "own";
        document.criteria[0].name = "Trust";
        document.criteria[1].id = "latency"; // the catalogue's, named by the program
        const auto place = [&](const char* pointer) { return read(placeOf(pointer, &document)); };
        QCOMPARE(place("/criteria/0/valueFunction"), QStringLiteral("Criteria › Trust › Value function"));
        QCOMPARE(place("/criteria/1/weight"), QStringLiteral("Criteria › Waiting time › Weight"));
        QCOMPARE(place("/criteria/2/weight"), QStringLiteral("Criterion 3 › Weight")); // there is none
        QCOMPARE(read(placeOf("/criteria/0/weight")), QStringLiteral("Criterion 1 › Weight"));
        const QString sentence = read(problemSentence(
            {ProblemCode::OutOfRange, "/criteria/0/weight", {"-5", "0", ""}}, Format(english), &document));
        QCOMPARE(sentence, QStringLiteral("Criteria › Trust › Weight: -5 is too low; enter 0 or more."));
        Flip flip{{{"/criteria/0/weight", 0.2, 0.4}}, "b", 0};
        const QString said = read(flipSentence(flip, twoOptions(), Format(english), &document));
        QVERIFY2(said.contains(QStringLiteral("Criteria › Trust › Weight")), qPrintable(said));
    }

    void aLimitIsNamedWithBothEnds()
    {
        const Format format(english);
        QCOMPARE(
            read(problemSentence({ProblemCode::OutOfRange, "/horizonMonths", {"0", "1", "120"}}, format)),
            QStringLiteral(
                "Months looked ahead: 0 is outside what is possible; enter a value from 1 to 120."));
        QCOMPARE(read(problemSentence({ProblemCode::OutOfRange, "/horizonMonths", {"-5", "0", ""}}, format)),
            QStringLiteral("Months looked ahead: -5 is too low; enter 0 or more."));
    }

    void documentTextCannotBreakASentence()
    {
        const QString sentence = problemSentence(
            {ProblemCode::UnknownWord, "/task/type", {"%2 <b>\x1b[2J\u202E", "one, two"}}, Format(english));
        QVERIFY(!sentence.contains(QChar(0x1B)) && !sentence.contains(QChar(0x202E)));
        QVERIFY(sentence.contains(QStringLiteral("%2 <b>")) && sentence.contains(QStringLiteral("one, two")));
    }

    void everyReasonHasASentence_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected");
        QTest::newRow("least cost")
            << "lowestCost" << QStringList{"a", "36100", "b", "360000"}
            << "“Tuned” costs least: $36,100 in all, in today's money, against $360,000 for “Prompted”.";
        QTest::newRow("least cost that reads alike")
            << "lowestCost" << QStringList{"a", "47810", "b", "47840"}
            << "“Tuned” and “Prompted” cost about the same: $47,800 in all, in today's money.";
        QTest::newRow("more left than spent") << "lowestCost" << QStringList{"a", "-5000", "b", "1000"}
                                              << "“Tuned” leaves most: $5,000 over all costs, in today's "
                                                 "money, against −$1,000 for “Prompted”.";
        QTest::newRow("value that reads alike")
            << "highestNetPresentValue" << QStringList{"a", "47840", "b", "47810"}
            << "“Tuned” and “Prompted” bring about the same: $47,800 more than going on as today, in today's "
               "money.";
        QTest::newRow("dearer than today's way, which is ruled out")
            << "highestNetPresentValue" << QStringList{"a", "-500", "b", "-900"}
            << "“Tuned” costs least: $500 more than going on as today, in today's money; “Prompted” would "
               "cost "
               "$900 more.";
        QTest::newRow("what it costs more than today")
            << "dearerThanToday" << QStringList{"a", "500"}
            << "“Tuned” costs $500 more than going on as today, in today's money; but today's way does not "
               "meet every hard condition.";
        QTest::newRow("most value")
            << "highestNetPresentValue" << QStringList{"a", "323900", "b", "0"}
            << "“Tuned” brings most: $324,000 more than going on as today, in today's "
               "money; “Prompted” would bring $0.";
        QTest::newRow("money back") << "paysBack" << QStringList{"a", "4"}
                                    << "With “Tuned” the money is back after 4 months.";
        QTest::newRow("money back soon") << "paysBack" << QStringList{"a", "0.01"}
                                         << "With “Tuned” the money is back in less than a month.";
        QTest::newRow("never") << "neverPaysBack" << QStringList{"a"}
                               << "With “Tuned” the money does not come back within the months looked ahead.";
        QTest::newRow("volume below which it turns")
            << "breakEvenVolume" << QStringList{"a", "b", "309", "1000000"}
            << "Below 309 items a month, “Prompted” would come out ahead of “Tuned”; there are 1,000,000 "
               "now.";
        QTest::newRow("volume above which it turns")
            << "breakEvenVolume" << QStringList{"a", "b", "61000", "1000"}
            << "From 61,000 items a month on, “Prompted” would come out ahead of “Tuned”; there are 1,000 "
               "now.";
        QTest::newRow("more often right") << "accuracyAdvantage" << QStringList{"a", "0.94", "b", "0.9"}
                                          << "“Tuned” is right more often: 94%, against 90% for “Prompted”.";
        QTest::newRow("a little more often right")
            << "accuracyAdvantage" << QStringList{"a", "0.76921", "b", "0.76909"}
            << "“Tuned” is right more often: 76.92%, against 76.91% for “Prompted”.";
        QTest::newRow("meets the criteria best")
            << "highestValue" << QStringList{"a", "0.8", "b", "0.5"}
            << "“Tuned” meets the criteria best: 0.8 of 1, against 0.5 for “Prompted”.";
        QTest::newRow("saves on a part") << "betterOn" << QStringList{"a", "b", "modelCalls", "5000"}
                                         << "“Tuned” saves $5,000 against “Prompted” on this: Model calls.";
        QTest::newRow("brings in more") << "betterOn" << QStringList{"a", "b", "value", "5000"}
                                        << "“Tuned” brings in $5,000 more than “Prompted” over all months.";
        QTest::newRow("costs more on a part")
            << "worseOn" << QStringList{"a", "b", "training", "5000"}
            << "Against it: “Tuned” costs $5,000 more than “Prompted” on this: Training.";
        QTest::newRow("brings in less")
            << "worseOn" << QStringList{"a", "b", "value", "5000"}
            << "Against it: “Tuned” brings in $5,000 less than “Prompted” over all months.";
        QTest::newRow("a model beats logic")
            << "modelBeatsLogic" << QStringList{"a", "b", "5000"}
            << "A language model earns its place: “Tuned” is worth $5,000 more than “Prompted”, the best way "
               "without one.";
        QTest::newRow("no model needed")
            << "noModelNeeded" << QStringList{"a", "b", "5000"}
            << "No language model is needed: “Tuned” is worth $5,000 more than “Prompted”, the best way with "
               "one.";
        QTest::newRow("ruled out") << "ruledOut" << QStringList{"b", "requiredAccuracy"}
                                   << "“Prompted” is out: it does not meet a hard condition.";
        QTest::newRow("nothing pays")
            << "nothingPays" << QStringList{"a", "-500"}
            << "Nothing pays: the best of the changes, “Tuned”, would cost $500 more than going on as today.";
        QTest::newRow("only one") << "onlyEligible" << QStringList{"a"}
                                  << "“Tuned” is the only option that meets every hard condition.";
        QTest::newRow("none") << "noneEligible" << QStringList{}
                              << "No option meets every hard condition. Relax one, or add an option.";
        QTest::newRow("no options") << "noStrategies" << QStringList{}
                                    << "There are no options yet. Add one from the catalogue.";
        QTest::newRow("a tie") << "tie" << QStringList{"a", "b"}
                               << "“Tuned” and “Prompted” come out the same.";
        QTest::newRow("a reason of a later version") << "somethingNew" << QStringList{} << "Something new.";
    }
    void everyReasonHasASentence()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, args);
        Reason reason{id.toStdString(), {}};
        for (const QString& arg : args)
            reason.args.push_back(arg.toStdString());
        QTEST(read(reasonSentence(reason, twoOptions(), Format(english))), "expected");
    }

    void whatTrialsTellIsAMean()
    {
        Evaluation evaluation = twoOptions();
        evaluation.trials = 16'384;
        QCOMPARE(read(reasonSentence(
                     {"highestNetPresentValue", {"a", "323900", "b", "0"}}, evaluation, Format(english))),
            QStringLiteral("“Tuned” brings most: on average over the trials $324,000 more than going on as "
                           "today, in today's money; “Prompted” would bring $0."));
    }

    void gatesSayWhy()
    {
        const Format format(english);
        GateResult gate{.id = "requiredAccuracy",
            .kind = GateKind::MinimumAccuracy,
            .passed = false,
            .limit = 0.94,
            .actual = 0.9,
            .reason = {"notMet", {"0.9", "0.94"}}};
        QCOMPARE(gateSentence(gate, format),
            QStringLiteral("Only 90% of the answers are right, and 94% are required."));
        gate.reason = {"tuningClosed", {"OpenAI", "2026-05-07", "deprecations page"}};
        QCOMPARE(read(gateSentence(gate, format)),
            QStringLiteral("OpenAI takes no new tuning jobs after May 7, 2026 (source: deprecations page)."));
        gate.reason = {"residencyNotMet", {"anywhere", "ownPremises"}};
        QCOMPARE(gateSentence(gate, format),
            QStringLiteral("It can run only here: Anywhere. Allowed is: On our own premises only."));
    }

    void limitsOfOnesOwnSpeakInTheirUnit()
    {
        const Format format(english);
        GateResult gate{.id = "g", .name = "Margin", .kind = GateKind::Custom};
        gate.measure = "model:roi";
        gate.direction = Direction::Maximise;
        gate.passed = false;
        gate.reason = {"notMet", {"0.25", "0.4"}};
        QCOMPARE(read(gateSentence(gate, format)),
            QStringLiteral("Margin: only 25%, and at least 40% is asked for."));
        gate.measure = "model:costPerMonth";
        gate.direction = Direction::Minimise;
        gate.passed = true;
        gate.reason = {"met", {"1200", "1500"}};
        QCOMPARE(read(gateSentence(gate, format)),
            QStringLiteral("Margin: $1,200 a month, within the limit of $1,500 a month."));
        gate.measure = "model:paybackMonths";
        gate.passed = false;
        gate.reason = {"neverPaysBack", {"24"}};
        QCOMPARE(read(gateSentence(gate, format)),
            QStringLiteral("The money is not back within the months looked ahead, and the limit is 24 "
                           "months."));
        QCOMPARE(gateFigure(gate, std::nullopt, format), format.months(std::nullopt));
    }

    void limitsSayWhatTheyAskFor()
    {
        const Format format(english);
        const Assessment none;
        Gate gate;
        QCOMPARE(limitSentence(gate, none, format),
            QStringLiteral("Nobody is judged by it yet: it is not said what it measures."));
        gate.measure = "model:costPerItem";
        QCOMPARE(limitSentence(gate, none, format),
            QStringLiteral("Nobody is judged by it yet: it has no limit."));
        gate.limit = fixed(0.5);
        QCOMPARE(
            read(limitSentence(gate, none, format)), QStringLiteral("Cost an item: at most $0.50 an item."));
        gate.kind = GateKind::Deadline;
        gate.limit = fixed(8);
        QCOMPARE(
            read(limitSentence(gate, none, format)), QStringLiteral("It must be in use within 8 weeks."));
        gate.kind = GateKind::DataResidency;
        QVERIFY(limitSentence(gate, none, format).startsWith(QStringLiteral("Nobody is judged")));
        gate.residency = DataResidency::OwnPremises;
        QCOMPARE(limitSentence(gate, none, format),
            QStringLiteral("It must be able to run here: On our own premises only."));
        gate.kind = GateKind::Custom;
        gate.measure = "gone";
        QVERIFY(read(limitSentence(gate, none, format))
                    .startsWith(QStringLiteral("a criterion that is gone: at most 8")));
    }

    void whoFailsALimitIsNamed()
    {
        const Format format(english);
        const Evaluation evaluation = twoOptions();
        GateResult kept;
        GateResult failed;
        failed.passed = false;
        GateResult unchecked;
        unchecked.checked = false;
        const auto said = [&](const GateResult& first, const GateResult& second) {
            const JudgedOption options[]{
                {&evaluation.strategies[0], &first}, {&evaluation.strategies[1], &second}};
            return read(limitOutcome(options, format));
        };
        QCOMPARE(said(kept, kept), QStringLiteral("Every option keeps it."));
        QCOMPARE(said(kept, failed), QStringLiteral("1 option(s) fail it: Prompted."));
        QCOMPARE(said(unchecked, failed),
            QStringLiteral("1 option(s) fail it: Prompted. 1 option(s) could not be checked: Tuned."));
        QVERIFY(limitOutcome({}, format).isEmpty());
    }

    void everyKindOfGateHasASentence()
    {
        for (int kind = 0; kind <= int(GateKind::Custom); ++kind) {
            for (const char* id : {"met", "notMet", "notChecked", "weightsNotOwned", "modelRetired",
                     "neverPaysBack", "unheardOf"}) {
                GateResult gate{.id = "g", .kind = GateKind(kind)};
                gate.passed = std::string_view(id) == "met";
                gate.reason = {id, {"1", "2"}};
                QVERIFY(gateSentence(gate, Format(english)).endsWith(QLatin1Char('.')));
                gate.reason.args.clear();
                QVERIFY(gateSentence(gate, Format(english)).endsWith(QLatin1Char('.')));
            }
        }
    }

    void theHeadlineIsOneSentence()
    {
        const Format format(english);
        Evaluation evaluation = twoOptions();
        evaluation.strategies[0].central.costPerMonth = 1000;
        evaluation.strategies[0].central.accuracy = 0.94;
        QCOMPARE(read(headline(evaluation, format)),
            QStringLiteral("Choose “Tuned”: it costs least, $1,000 a month, with 94% right."));
        evaluation.hasBaseline = true;
        evaluation.strategies[0].central.monthlySaving = 9000;
        evaluation.strategies[0].central.paybackMonths = 4;
        evaluation.recommendation.reasons = {{"breakEvenVolume", {"a", "b", "61040", "1000"}}};
        QCOMPARE(read(headline(evaluation, format)),
            QStringLiteral("Choose “Tuned”; “Prompted” from 61,000 items a month on: it saves $9,000 a "
                           "month, and the money "
                           "is back after 4 months."));
        evaluation.recommendation.reasons = {{"onlyEligible", {"a"}}, {"dearerThanToday", {"a", "2120"}}};
        QCOMPARE(read(headline(evaluation, format)),
            QStringLiteral("“Tuned” is the only option that meets every hard condition; it costs $2,120 more "
                           "than today's way, which does not meet them."));
        evaluation.problems = {{ProblemCode::Missing, "/task", {"x"}}};
        QCOMPARE(headline(evaluation, format),
            QStringLiteral("One entry must be put right before there is an answer."));
        for (int outcome = 0; outcome <= int(Outcome::NoStrategies); ++outcome) {
            Evaluation empty;
            empty.recommendation.outcome = Outcome(outcome);
            QVERIFY(headline(empty, format).endsWith(QLatin1Char('.')));
        }
    }

    void ratesOfReturnAreCounted()
    {
        const Format format(english);
        QCOMPARE(rateOfReturnText({}, format), QStringLiteral("none"));
        QCOMPARE(rateOfReturnText({RootKind::One, {0.31}}, format), QStringLiteral("31% a year"));
        QCOMPARE(rateOfReturnText({RootKind::Several, {0.1, 0.2}}, format),
            QStringLiteral("several: 10% and 20% a year"));
        QCOMPARE(rateOfReturnText({RootKind::One, {1e9}}, format), QStringLiteral("over 10,000% a year"));
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
