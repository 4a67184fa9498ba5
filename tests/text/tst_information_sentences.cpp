// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/input_groups.h"
#include "ui/text/information_sentences.h"

#include <QTest>

#include <limits>
#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

QString read(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\u200E', u'\u200F'})
        text.remove(QChar(mark));
    return text;
}

/// One strategy, "a", called Tuned.
Evaluation sample()
{
    Evaluation evaluation;
    for (const auto& [id, name] : {std::pair{"a", "Tuned"}}) {
        StrategyResult result;
        result.id = id;
        result.name = name;
        evaluation.strategies.push_back(result);
    }
    return evaluation;
}

} // namespace

class TestInformationSentences : public QObject {
    Q_OBJECT

private slots:
    void everyGroupHasANameOfItsOwn()
    {
        std::set<QString> names;
        for (const std::string_view id : informationGroups()) {
            const QString name = informationGroupName(id);
            QVERIFY2(name.contains(u' ') || name == "upkeep", name.toUtf8());
            names.insert(name);
        }
        QCOMPARE(names.size(), informationGroups().size());
    }

    void whatKnowingIsWorth()
    {
        Evaluation evaluation = sample();
        const Format format(QLocale(QLocale::English, QLocale::UnitedStates), "USD");
        QVERIFY(informationSentences(evaluation, format).isEmpty());
        QVERIFY(pilotSentences(evaluation, format).isEmpty());

        ValueOfInformation& value = evaluation.valueOfInformation.emplace();
        value.evpi = {5000, 100};
        value.groups = {
            {{}, {2000, 100}, {}, "prices"}, {{}, {300, 200}, {}, "review"}, {{}, {150, 200}, {}, "upkeep"}};
        value.pilots = {{"a", 100, 800, 200, 600, 10, {1000, 20}}, {"a", 200, 850, 400, 450, 10, {1000, 20}}};
        const QStringList said = informationSentences(evaluation, format);
        QCOMPARE(said.size(), 3); // what is below its standard error is left out
        QCOMPARE(
            read(said[0]), "Knowing every figure for certain would be worth $5,000 before this decision.");
        QCOMPARE(read(said[1]), "Of that, prices of models and machines: $2,000.");
        QCOMPARE(read(said[2]),
            "Of that, checking by people: $300, which is within two standard errors of nothing.");
        const QStringList pilots = pilotSentences(evaluation, format);
        QCOMPARE(pilots.size(), 2);
        QCOMPARE(read(pilots[0]),
            "Trying “Tuned” on 100 items is worth $800 and costs $200; to know its accuracy for certain "
            "would "
            "be worth $1,000.");
        QCOMPARE(read(pilots[1]), "Waiting for the result is counted as free of cost.");
    }

    void whenTunedOptionsAreOvertaken()
    {
        Evaluation evaluation = sample();
        StrategyChance& chance = evaluation.strategies.front().chance.emplace();
        const Format format(QLocale(QLocale::English, QLocale::UnitedStates), "USD");
        QVERIFY(overtakenSentences(evaluation, format).isEmpty());
        Summary& month = chance.overtakenMonth.emplace();
        month.p10 = 5;
        month.p50 = 12;
        month.p90 = std::numeric_limits<double>::infinity();
        const QStringList said = overtakenSentences(evaluation, format);
        QCOMPARE(said.size(), 1);
        QVERIFY2(read(said[0]).contains("12 months in the middle") && read(said[0]).contains("for good"),
            said[0].toUtf8());
    }
};

QTEST_APPLESS_MAIN(TestInformationSentences)
#include "tst_information_sentences.moc"
