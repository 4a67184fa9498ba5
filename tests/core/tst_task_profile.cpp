// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/task_profile.h"

#include <QtTest>

#include <set>
#include <string>

using namespace tunepoint;

class TestTaskProfile : public QObject {
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void fieldsHaveNamesOfTheirOwn();
    void whatIsSetIsRead();
    void everyFieldIsAMemberOfItsOwn();
    void wordsAreTheOnesOfTheFormat_data();
    void wordsAreTheOnesOfTheFormat();
    void onlyNumbersHaveUnits();
    void baselineFieldsAreMembersOfTheirOwn();
};

void TestTaskProfile::nothingIsKnownAtFirst()
{
    const TaskProfile task;
    for (const TaskField& field : taskFields()) {
        const std::string id(field.id);
        switch (field.kind()) {
        case FieldKind::Word:
            QVERIFY2(!field.word(task), id.c_str());
            break;
        case FieldKind::Flag:
            QVERIFY2(!field.flag(task), id.c_str());
            break;
        case FieldKind::Text:
            QVERIFY2(field.text(task).empty(), id.c_str());
            break;
        case FieldKind::Number:
            QVERIFY2(!field.number(task), id.c_str());
            break;
        }
    }
}

void TestTaskProfile::fieldsHaveNamesOfTheirOwn()
{
    std::set<std::string_view> ids;
    for (const TaskField& field : taskFields()) {
        QVERIFY2(ids.insert(field.id).second, std::string(field.id).c_str());
        QCOMPARE(taskField(field.id), &field);
        QCOMPARE(field.pointer(), "/task/" + std::string(field.id));
    }
    QVERIFY(!taskField("nonsense"));
    // 18 words, 1 text, 4 flags, 25 numbers: the list of the file format
    QCOMPARE(taskFields().size(), std::size_t(47));
}

void TestTaskProfile::whatIsSetIsRead()
{
    for (const TaskField& field : taskFields()) {
        TaskProfile task;
        const std::string id(field.id);
        switch (field.kind()) {
        case FieldKind::Word:
            for (const std::string_view word : field.words()) {
                field.setWord(task, word);
                QVERIFY2(field.word(task) == word, id.c_str());
            }
            field.setWord(task, std::nullopt);
            break;
        case FieldKind::Flag:
            field.setFlag(task, false);
            QVERIFY2(field.flag(task) == false, id.c_str());
            field.setFlag(task, std::nullopt);
            break;
        case FieldKind::Text:
            field.setText(task, "F1");
            QVERIFY2(field.text(task) == "F1", id.c_str());
            field.setText(task, "");
            break;
        case FieldKind::Number:
            field.setNumber(task, threePoint(0.1, 0.2, 0.3));
            QVERIFY2(field.number(task) == threePoint(0.1, 0.2, 0.3), id.c_str());
            field.setNumber(task, std::nullopt);
            break;
        }
        QVERIFY2(task == TaskProfile{}, id.c_str());
    }
}

void TestTaskProfile::everyFieldIsAMemberOfItsOwn()
{
    // Set everything: were two fields one member, the later would have overwritten the earlier.
    TaskProfile task;
    double value = 0;
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number)
            field.setNumber(task, fixed(value += 0.001));
        else if (field.kind() == FieldKind::Word)
            field.setWord(task, field.words().front());
        else if (field.kind() == FieldKind::Flag)
            field.setFlag(task, true);
    }
    value = 0;
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number)
            QVERIFY2(field.number(task) == fixed(value += 0.001), std::string(field.id).c_str());
    }
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Word)
            field.setWord(task, std::nullopt);
        else if (field.kind() == FieldKind::Flag)
            field.setFlag(task, std::nullopt);
        else if (field.kind() == FieldKind::Number)
            field.setNumber(task, std::nullopt);
    }
    QVERIFY(task == TaskProfile{}); // and no member is out of their reach
}

void TestTaskProfile::wordsAreTheOnesOfTheFormat_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char* id, const char* words) { QTest::newRow(id) << QString(id) << QString(words); };
    row("type",
        "classification extraction structuredOutput summarisation knowledgeQa dialogue toolCalling reasoning "
        "code "
        "creative analysis other");
    row("taskDefinition", "strict mixed open");
    row("domainSpecificity", "low medium high");
    row("sector", "general health law finance publicSector other");
    row("knowledgeNeeded", "none public own");
    row("exampleQuality", "poor fair good");
    row("qualityMetric", "defined none");
    row("errorTolerance", "none low medium high");
    row("dataResidency", "anywhere region ownPremises");
    row("trafficPattern", "steady officeHours bursty");
    row("promptingTried", "no yes");
    row("teamSkills/operations", "none some strong");
}

void TestTaskProfile::wordsAreTheOnesOfTheFormat()
{
    QFETCH(QString, id);
    QFETCH(QString, words);
    const TaskField* field = taskField(id.toStdString());
    QVERIFY(field);
    QStringList found;
    for (const std::string_view word : field->words())
        found << QString::fromUtf8(word.data(), qsizetype(word.size()));
    QCOMPARE(found.join(' '), words);
}

void TestTaskProfile::onlyNumbersHaveUnits()
{
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number)
            continue;
        QVERIFY2(field.unit == Unit::None && field.bounds == unbounded, std::string(field.id).c_str());
    }
}

void TestTaskProfile::baselineFieldsAreMembersOfTheirOwn()
{
    Baseline baseline;
    double value = 0;
    for (const BaselineField& field : baselineFields())
        baseline.*field.member = fixed(value += 1);
    value = 0;
    for (const BaselineField& field : baselineFields()) {
        QVERIFY2(baseline.*field.member == fixed(value += 1), std::string(field.id).c_str());
        QCOMPARE(field.pointer(), "/baseline/" + std::string(field.id));
    }
    QVERIFY(baseline.minutesPerItem && baseline.wagePerHour && baseline.accuracy && baseline.otherCostPerItem
        && baseline.valuePerCorrectItem);
}

QTEST_APPLESS_MAIN(TestTaskProfile)
#include "tst_task_profile.moc"
