// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures come from: register, findings, tokens, and the correction of a figure.
#include "resources/resources.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/evidence/source_tables.h"
#include "ui/evidence/sources_page.h"
#include "ui/text/finding_text.h"
#include "ui/text/names.h"
#include "ui/text/translation.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity_editor.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const Format english{QLocale(QLocale::English, QLocale::UnitedStates)};

Input input(const char* field, EvidenceGrade grade, Origin origin, const char* date, const char* source)
{
    Input input;
    input.pointer = std::string("/task/") + field;
    input.field = field;
    input.quantity = fixed(1);
    input.quantity.grade = grade;
    input.quantity.date = date;
    input.quantity.source = source;
    input.central = 1;
    input.origin = origin;
    return input;
}

/// Three figures on 21 November 2026: a fresh measurement, a price of exactly 180 days, a guess a day older.
Evaluation threeFigures()
{
    Evaluation evaluation;
    evaluation.date = "2026-11-21";
    evaluation.inputs
        = {input("itemsPerMonth", EvidenceGrade::Measured, Origin::Document, "2026-11-01", "order system"),
            input("costPerLabel", EvidenceGrade::Vendor, Origin::Catalogue, "2026-05-25", "price list"),
            input("costPerError", EvidenceGrade::Guess, Origin::Catalogue, "2026-05-24", "our assumption")};
    return evaluation;
}

Assessment reviews()
{
    Assessment assessment;
    assessment.date = "2026-11-21";
    assessment.task.type = TaskType::Classification;
    assessment.task.itemsPerMonth = fixed(1'000'000);
    for (const char* archetype : {"zeroShot", "fewShot", "rag", "loraHosted", "businessLogic"}) {
        Strategy strategy;
        strategy.id = archetype;
        strategy.archetype = archetype;
        assessment.strategies.push_back(strategy);
    }
    return assessment;
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private slots:
    void registerShowsWhatIsAskedFor_data();
    void registerShowsWhatIsAskedFor();
    void ageCountsFromTheDayOfTheAssessment();
    void everyGradeOfTheEvidenceHasAName();
    void everyFigureOfTheCatalogueIsGradedAndDated();
    void findingsSayTheirUnit_data();
    void findingsSayTheirUnit();
    void unitsOfFindingsAreTranslated();
    void tokensAddUpToWhatIsSent();
    void optionsWithoutAModelSendNothing();
    void aFigureIsCorrectedInPlaceAndTakenBack();
};

void TestSources::registerShowsWhatIsAskedFor_data()
{
    QTest::addColumn<FigureFilter>("filter");
    QTest::addColumn<QList<int>>("expected");
    FigureFilter all;
    QTest::newRow("everything, in the order of the evaluation") << all << QList<int>{0, 1, 2};
    FigureFilter words;
    words.words = "PRICE list";
    QTest::newRow("words of the source, in any case") << words << QList<int>{1};
    words.words = "label error";
    QTest::newRow("words that no figure has together") << words << QList<int>{};
    FigureFilter guesses;
    guesses.grade = EvidenceGrade::Guess;
    QTest::newRow("guesses alone") << guesses << QList<int>{2};
    FigureFilter stated;
    stated.origin = Origin::Document;
    QTest::newRow("what the assessment states") << stated << QList<int>{0};
    // From 25 May to 21 November are 6 + 30 + 31 + 31 + 30 + 31 + 21 = 180 days: the last day that counts as
    // fresh.
    FigureFilter stale;
    stale.stale = true;
    QTest::newRow("older than half a year begins after 180 days") << stale << QList<int>{2};
}

void TestSources::registerShowsWhatIsAskedFor()
{
    QFETCH(FigureFilter, filter);
    QFETCH(QList<int>, expected);
    const SourceTable shown = figuresTable(threeFigures(), {}, filter, "2030-01-01", english);
    QCOMPARE(QList<int>(shown.indexes.begin(), shown.indexes.end()), expected);
    QCOMPARE(shown.table.rows.size(), expected.size());
}

void TestSources::ageCountsFromTheDayOfTheAssessment()
{
    Evaluation evaluation = threeFigures();
    QCOMPARE(ageInDays(evaluation.inputs[1].quantity, evaluation, "2030-01-01"), std::optional(180));
    evaluation.date.clear();
    QCOMPARE(ageInDays(evaluation.inputs[1].quantity, evaluation, "2026-05-26"), std::optional(1));
    evaluation.inputs[1].quantity.date = "2026-05"; // counts from the month's first day
    QCOMPARE(ageInDays(evaluation.inputs[1].quantity, evaluation, "2026-05-26"), std::optional(25));
    evaluation.inputs[1].quantity.date.clear();
    QCOMPARE(ageInDays(evaluation.inputs[1].quantity, evaluation, "2026-05-26"), std::nullopt);
}

void TestSources::everyGradeOfTheEvidenceHasAName()
{
    for (const EvidenceRow& row : bundledCatalogue()->evidence)
        QVERIFY2(evidenceGradeName(row.grade) != QString::fromStdString(row.grade), row.id.c_str());
}

void TestSources::everyFigureOfTheCatalogueIsGradedAndDated()
{
    const Evaluation evaluation = evaluate(reviews(), *bundledCatalogue());
    QVERIFY(evaluation.inputs.size() > 50);
    for (const Input& input : evaluation.inputs) {
        if (input.origin == Origin::Document)
            continue;
        QVERIFY2(input.quantity.grade, input.pointer.c_str());
        QVERIFY2(ageInDays(input.quantity, evaluation, {}), input.pointer.c_str());
        QVERIFY2(!input.quantity.source.empty(), input.pointer.c_str());
    }
}

void TestSources::findingsSayTheirUnit_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QList<double>& values, const char* unit, const char* text) {
        QTest::newRow(name) << values << QString::fromLatin1(unit) << QString::fromUtf8(text);
    };
    row("a fraction is a share", {0.9331}, "fraction", "93.31%");
    row("so is a number of per cent", {62.8, 80}, "percent", "62.8%, 80%");
    row("a limit stays one", {90}, "percent (lower bound)", "90% or more");
    row("shares along a curve", {0.1664, 0.2688}, "fraction by n", "16.64%, 26.88% by number of examples");
    row("a factor", {9.4}, "x per year", "9.4 times a year");
    row("money", {17.25}, "USD", "$17.25");
    row("a number without unit", {0.43}, "dimensionless", "0.43");
    row("a unit of one source alone", {3}, "adapters", "3 adapters");
    row("the last are left out", {1, 2, 3}, "pairs", "1, 2, … pairs");
}

void TestSources::findingsSayTheirUnit()
{
    QFETCH(QList<double>, values);
    QFETCH(QString, unit);
    QFETCH(QString, text);
    EvidenceRow row;
    row.values.assign(values.begin(), values.end());
    row.unit = unit.toStdString();
    QCOMPARE(findingValues(row, english, 2), text);
}

void TestSources::unitsOfFindingsAreTranslated()
{
    const Format german{QLocale(QLocale::German, QLocale::Germany)};
    const std::set<std::string> known{"percent", "fraction", "fraction by n", "fraction by n per class",
        "USD per hour", "USD per M tokens", "USD per M training tokens", "tokens per second", "x per year",
        "person-weeks", "percentage points"};
    const Translation words(QStringLiteral("de"));
    int found = 0;
    for (const EvidenceRow& row : bundledCatalogue()->evidence) {
        if (!known.contains(row.unit) || row.values.empty())
            continue;
        const QString text = findingValues(row, german, row.values.size());
        QVERIFY2(!text.contains(QString::fromStdString(row.unit)), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral(" per ")) && !text.contains(QStringLiteral(" by ")),
            qPrintable(text));
        ++found;
    }
    QVERIFY(found > 300);
}

void TestSources::tokensAddUpToWhatIsSent()
{
    const ChartTable table
        = tokenTable(evaluate(reviews(), *bundledCatalogue()), *bundledCatalogue(), english);
    QVERIFY(table.rows.size() >= 4);
    for (const auto& row : table.rows) {
        double parts = 0;
        for (int column = 2; column <= 5; ++column)
            parts += row[column].value.value_or(0);
        QCOMPARE(row[6].value.value_or(-1), parts);
        QVERIFY(row[8].value.value_or(0) > 0);
    }
}

void TestSources::optionsWithoutAModelSendNothing()
{
    const ChartTable table
        = tokenTable(evaluate(reviews(), *bundledCatalogue()), *bundledCatalogue(), english);
    QVERIFY(!table.strategies.contains(std::string("businessLogic")));
    QVERIFY(table.strategies.contains(std::string("fewShot")));
}

void TestSources::aFigureIsCorrectedInPlaceAndTakenBack()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(reviews());
    QVERIFY(document.waitForEvaluation());
    SourcesPage page(document);
    page.resize(1200, 800);
    page.show();
    auto* search = page.findChild<QLineEdit*>("figuresSearch");
    auto* table = page.findChild<FigureTable*>("figuresTable");
    auto* editor = page.findChild<QuantityEditor*>("figureCorrection");
    QVERIFY(search && table && editor);
    search->setText(parameterName("dayRate"));
    QVERIFY(table->table().rows.size() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(editor->isVisible());

    const Assessment before = document.assessment();
    editor->likelyField()->setFocus();
    editor->likelyField()->selectAll();
    QTest::keyClicks(editor->likelyField(), "777");
    QVERIFY(document.waitForEvaluation());
    const auto& inputs = document.evaluation().inputs;
    QCOMPARE(std::count_if(inputs.begin(), inputs.end(),
                 [](const Input& i) { return i.field == "dayRate" && i.origin == Origin::Document; }),
        1);
    document.undoStack().undo();
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QVERIFY(document.assessment() == before);
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
