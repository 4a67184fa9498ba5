// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/advice_sentences.h"

#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

Evaluation sample()
{
    Evaluation evaluation;
    evaluation.currency = "USD";
    for (const auto& [id, name] : {std::pair{"a", "Tuned"}, std::pair{"b", "Prompted"}}) {
        StrategyResult result;
        result.id = id;
        result.name = name;
        evaluation.strategies.push_back(result);
    }
    Input volume;
    volume.pointer = "/task/itemsPerMonth";
    volume.field = "itemsPerMonth";
    volume.unit = Unit::ItemsPerMonth;
    evaluation.inputs.push_back(volume);
    return evaluation;
}

/// Without the marks that keep names in their own direction.
QString read(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\u200E', u'\u200F'})
        text.remove(QChar(mark));
    return text;
}

} // namespace

class TestAdviceSentences : public QObject {
    Q_OBJECT

private slots:
    void everyStepHasASentence_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected");
        QTest::newRow("baseline")
            << "measureBaseline" << QStringList{}
            << "Measure today's process: minutes, wage and accuracy. Without it nobody can "
               "say what is gained.";
        QTest::newRow("pilot")
            << "pilot" << QStringList{"a", "200", "100"}
            << "Try “Tuned” on 200 items and count the right answers; that costs about $100.";
        QTest::newRow("start") << "startWith" << QStringList{"b", "2"}
                               << "Start with “Prompted”: it can be in use after 2 weeks.";
        QTest::newRow("start at once") << "startWith" << QStringList{"b", "0"} << "Start with “Prompted”.";
        QTest::newRow("move") << "moveTo" << QStringList{"a", "12"}
                              << "Meanwhile make “Tuned” ready, which takes 12 weeks, and move when it does "
                                 "better on your own test items.";
        QTest::newRow("volume above")
            << "volumeAbove" << QStringList{"a", "5000", "1000"}
            << "Move to “Tuned” when more than 5,000 items a month come in; there are 1,000 now.";
        QTest::newRow("volume below")
            << "volumeBelow" << QStringList{"a", "500", "1000"}
            << "Move to “Tuned” when fewer than 500 items a month come in; there are 1,000 now.";
        QTest::newRow("volume below, with what comes further on")
            << "volumeBelow" << QStringList{"a", "500", "1000", "b", "300"}
            << "Move to “Tuned” when fewer than 500 items a month come in, and on to “Prompted” when fewer "
               "than "
               "300 do; there are 1,000 now.";
        QTest::newRow("accuracy") << "accuracyBelow" << QStringList{"a", "0.82", "83", "b"}
                                  << "Move to “Tuned” when “Prompted” stays below 82% right, measured on at "
                                     "least 83 items.";
        QTest::newRow("input above") << "inputBeyond" << QStringList{"a", "5000", "1000"}
                                     << "Move to “Tuned” when this rises above 5,000 items a month: Items a "
                                        "month (now 1,000 items a month).";
        QTest::newRow("input below") << "inputBeyond" << QStringList{"a", "500", "1000"}
                                     << "Move to “Tuned” when this falls below 500 items a month: Items a "
                                        "month (now 1,000 items a month).";
        QTest::newRow("look again") << "lookAgain" << QStringList{"6"}
                                    << "Look again after 6 months: prices and models will have changed.";
    }
    void everyStepHasASentence()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, args);
        QFETCH(QString, expected);
        const Evaluation evaluation = sample();
        RoadMapStep step;
        step.step.id = id.toStdString();
        step.pointer = "/task/itemsPerMonth";
        for (const QString& arg : args)
            step.step.args.push_back(arg.toStdString());
        QCOMPARE(read(stepSentence(step, evaluation, Format(QLocale("en_US"), "USD"))), expected);
    }

    void whatWouldFlipItIsSaid()
    {
        const Evaluation evaluation = sample();
        const Format format(QLocale("en_US"), "USD");
        // as written both are "1,000": the numbers would say that nothing changes
        QVERIFY(read(flipSentence({{{"/task/itemsPerMonth", 1000, 1000.2}}, "b", 0}, evaluation, format))
                    .contains(QStringLiteral("as soon as this rises a little")));
        QCOMPARE(read(flipSentence({{{"/task/itemsPerMonth", 1000, 5000}}, "b", 0}, evaluation, format)),
            QStringLiteral(
                "“Prompted” wins when this rises above 5,000 items a month: Items a month (now 1,000 "
                "items a month)."));
        QCOMPARE(read(flipSentence({{{"/task/itemsPerMonth", 1000, 900}, {"/horizonMonths", 36, 30}}, "b", 1},
                     evaluation, format)),
            QStringLiteral(
                "“Prompted” wins when these change together: Items a month from 1,000 items a month "
                "to 900 items a month and Months looked ahead from 36 to 30."));
    }

    void aFigureThatOptionsShareIsNotOnes()
    {
        Evaluation evaluation = sample();
        for (const auto& [id, key] :
            {std::pair{"a", "dayRate"}, std::pair{"b", "dayRate"}, std::pair{"b", "own"}}) {
            Input input;
            input.strategy = id;
            input.field = "dayRate";
            input.key = key;
            input.pointer = "/" + input.strategy + "/" + input.key;
            evaluation.inputs.push_back(input);
        }
        const QString shared = read(inputAt("/a/dayRate", evaluation));
        QVERIFY(shared.contains(QLatin1Char('2')) && !shared.contains(QStringLiteral("Tuned")));
        QVERIFY(read(inputAt("/b/own", evaluation)).startsWith(QStringLiteral("Prompted: ")));
        QVERIFY(read(ownInputAt("/a/dayRate", evaluation)).startsWith(QStringLiteral("Tuned: ")));
    }

    void anAccuracyInLogOddsIsReadInPercent()
    {
        Evaluation evaluation = sample();
        Input accuracy;
        accuracy.pointer = "/task/promptingAccuracy";
        accuracy.field = "promptingAccuracy";
        accuracy.unit = Unit::LogOdds;
        evaluation.inputs.push_back(accuracy);
        const Format format(QLocale("en_US"), "USD");
        // 1 / (1 + e^-1.3) = 0.786, 1 / (1 + e^-2.69) = 0.936
        QCOMPARE(figureAt("/task/promptingAccuracy", 1.3, evaluation, format), QStringLiteral("78.6%"));
        QCOMPARE(figureAt("/task/promptingAccuracy", 2.69, evaluation, format), QStringLiteral("93.6%"));
        evaluation.inputs.back().field = "logitGain"; // no accuracy: what it adds depends on where one starts
        QVERIFY(figureAt("/task/promptingAccuracy", 1.3, evaluation, format)
                    .contains(QStringLiteral("log-odds")));
    }

    void aFigureThatAnOptionHoldsTwiceCountsItOnce()
    {
        Evaluation evaluation = sample();
        std::vector<std::string> pointers;
        for (const auto& [pointer, strategy] : {std::pair{"/strategies/0/parameters/dayRate", "a"},
                 std::pair{"/strategies/1/parameters/first.dayRate", "b"},
                 std::pair{"/strategies/1/parameters/second.dayRate", "b"}}) {
            Input rate;
            rate.pointer = pointer;
            rate.field = "dayRate";
            rate.strategy = strategy;
            rate.key = "dayRate";
            evaluation.inputs.push_back(rate);
            pointers.emplace_back(pointer);
        }
        const Format format(QLocale("en_US"), "USD");
        const QString name = read(inputsAt(pointers, evaluation, format));
        QVERIFY2(name.contains(QStringLiteral("2 options")), qPrintable(name));
        QCOMPARE(name, read(inputAt(pointers.front(), evaluation)));
    }

    void whatToMeasureIsSaid()
    {
        const Evaluation evaluation = sample();
        const Format format(QLocale("en_US"), "USD");
        QCOMPARE(read(unknownSentence({{"/task/itemsPerMonth"}, 5000}, evaluation, format)),
            QStringLiteral("Knowing this exactly would be worth $5,000: Items a month."));
        QCOMPARE(read(pilotSentence({"a", 100, 50, 900}, evaluation, format)),
            QStringLiteral(
                "A trial of “Tuned” on 100 items costs about $50 and is worth $900 more than that, "
                "because it can change the choice."));
        QCOMPARE(read(questionSentence({"whatIs", {"/task/itemsPerMonth"}}, evaluation, format)),
            QStringLiteral("Find this out to decide: Items a month."));
        QCOMPARE(read(questionSentence({"isItBeyond", {"/task/itemsPerMonth", "500"}}, evaluation, format)),
            QStringLiteral("Find out on which side of 500 items a month this lies: Items a month."));
        QVERIFY(read(questionSentence({"whatElseCounts", {"a", "b"}}, evaluation, format))
                    .startsWith(QStringLiteral("Money does not decide between “Tuned” and “Prompted”.")));
    }
};

QTEST_APPLESS_MAIN(TestAdviceSentences)
#include "tst_advice_sentences.moc"
