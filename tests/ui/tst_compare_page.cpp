// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/overlay_chart.h"
#include "ui/compare/compare_page.h"
#include "ui/document/assessment_document.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

/// One month of so many calls at so much, beside a flat fee: docs/models/attribution.md.
Assessment calls(double items, double price)
{
    auto read = readAssessment(R"({"format": "tunepoint-assessment", "version": 1, "horizonMonths": 1,
        "strategies": [
        {"id": "calls", "name": "Pay by call", "costs": [{"name": "calls", "kind": "perItem", "amount": 1}]},
        {"id": "flat", "name": "Flat fee", "costs": [{"name": "fee", "kind": "monthly", "amount": 2500}]}]})");
    Assessment document = read ? *read : Assessment{};
    document.task.itemsPerMonth = fixed(items);
    document.strategies[0].costs[0].amount = fixed(price);
    return document;
}

template <class T>
T* child(const QWidget& page, const char* name)
{
    return page.findChild<T*>(QString::fromLatin1(name));
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void withoutVersionsItSaysWhatToDo();
    void aKeptVersionIsComparedWithWhatCameAfter();
    void aFileThatCannotBeReadIsSaid();
    void anotherFileStandsBeside();
    void allStatesStandInOneChart();
    void theChangeBetweenTwoEarlierStatesIsExplained();
};

void TestComparePage::withoutVersionsItSaysWhatToDo()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(calls(1000, 1));
    ComparePage page(document);
    page.show();
    QVERIFY(child<QLabel>(page, "compareMessage")->text().contains(QLatin1String("nothing to compare with")));
    QCOMPARE(child<QListWidget>(page, "compareWith")->count(), 0);
}

void TestComparePage::aKeptVersionIsComparedWithWhatCameAfter()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(calls(1000, 1));
    ComparePage page(document);
    page.show();
    page.keepVersion(QStringLiteral("Before the talk"));
    QCOMPARE(document.assessment().versions.size(), std::size_t(1));
    QCOMPARE(document.assessment().versions[0].id, std::string("version1"));
    QCOMPARE(child<QListWidget>(page, "compareWith")->item(0)->text(), QStringLiteral("Before the talk"));
    document.edit("/task/itemsPerMonth", QStringLiteral("Change"), [](Assessment& assessment) {
        assessment.task.itemsPerMonth = fixed(2000);
        assessment.strategies[0].costs[0].amount = fixed(3);
    });
    const auto* winner = child<QLabel>(page, "winnerChange");
    QTRY_VERIFY(winner->text().contains(QLatin1String("instead of")));
    QVERIFY(winner->text().contains(QLatin1String("stated costs")));

    auto* figure = child<QComboBox>(page, "explainedFigure");
    const int value = figure->findText(QStringLiteral("Pay by call: Net present value"));
    QVERIFY(value >= 0);
    figure->setCurrentIndex(value);
    Q_EMIT figure->activated(value);
    const ChartTable& parts = child<FigureTable>(page, "contributions")->table();
    QCOMPARE(parts.rows.size(), 2);
    QCOMPARE(*parts.rows[0][1].value, -3000.0);
    QCOMPARE(*parts.rows[1][1].value, -2000.0);
    QCOMPARE(child<FigureTable>(page, "differences")->table().rows.size(), 2);
    QCOMPARE(child<FigureTable>(page, "sideBySide")->table().columns.size(), 4);
    QVERIFY(child<QLabel>(page, "sideBySideKind")->text().contains(QLatin1String("the mean over")));

    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(document.assessment().versions.empty());
    QCOMPARE(child<QListWidget>(page, "compareWith")->count(), 0);
}

void TestComparePage::aFileThatCannotBeReadIsSaid()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(calls(1000, 1));
    ComparePage page(document);
    page.show();
    page.addFile(QStringLiteral("/no/such/file.tunepoint"));
    QVERIFY(!child<QLabel>(page, "compareMessage")->text().isEmpty());
    QCOMPARE(child<QListWidget>(page, "compareWith")->count(), 0);
}

void TestComparePage::anotherFileStandsBeside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.tunepoint"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const std::string text = writeAssessment(calls(1000, 1));
    QCOMPARE(file.write(text.data(), qint64(text.size())), qint64(text.size()));
    file.close();
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(calls(1000, 1));
    ComparePage page(document);
    page.show();
    page.addFile(path);
    const auto* winner = child<QLabel>(page, "winnerChange");
    QTRY_VERIFY(winner->text().contains(QLatin1String("as before")));
    QVERIFY(child<FigureTable>(page, "differences")->table().rows.isEmpty());
    QVERIFY(!child<QComboBox>(page, "explainedFigure")->isVisible());
}

/// Options with an accuracy, so that they have a place in the chart.
Assessment placed(double items, double price)
{
    Assessment document = calls(items, price);
    for (Strategy& strategy : document.strategies)
        strategy.accuracy = fixed(0.9);
    return document;
}

void TestComparePage::allStatesStandInOneChart()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(placed(1000, 1));
    ComparePage page(document);
    page.show();
    page.keepVersion(QStringLiteral("Before"));
    document.edit("/task/itemsPerMonth", QStringLiteral("Change"),
        [](Assessment& assessment) { assessment.task.itemsPerMonth = fixed(2000); });
    const auto* chart = child<OverlayChart>(page, "overlay");
    QTRY_COMPARE(chart->table().rows.size(), 4);
    const ChartTable table = chart->table();
    QCOMPARE(table.rows[0][1].text, QStringLiteral("Before"));
    QCOMPARE(*table.rows[0][2].value, 1000.0); // calls a month: 1,000 at 1
    QCOMPARE(table.rows[2][1].text, QStringLiteral("Now"));
    QCOMPARE(*table.rows[2][2].value, 2000.0);
    QVERIFY(chart->description().contains(QLatin1String("Hollow: Before; filled: Now")));
    QVERIFY(!child<QLabel>(page, "answerBefore")->text().isEmpty());
}

void TestComparePage::theChangeBetweenTwoEarlierStatesIsExplained()
{
    AssessmentDocument document(bundledCatalogue());
    document.setAssessment(placed(1000, 1));
    ComparePage page(document);
    page.show();
    page.keepVersion(QStringLiteral("First"));
    const auto volume = [&](double items) {
        document.edit("/task/itemsPerMonth", QStringLiteral("Change"),
            [items](Assessment& assessment) { assessment.task.itemsPerMonth = fixed(items); });
    };
    volume(2000);
    page.keepVersion(QStringLiteral("Second"));
    auto* list = child<QListWidget>(page, "compareWith");
    QCOMPARE(
        list->currentItem()->text(), QStringLiteral("Second")); // what was just kept is what is looked at
    list->setCurrentRow(0);
    volume(5000);
    const auto* differences = child<FigureTable>(page, "differences");
    QTRY_COMPARE(differences->table().rows.size(), 1);
    auto* to = child<QComboBox>(page, "compareTo");
    const int second = to->findText(QStringLiteral("Second"));
    QVERIFY(second > 0);
    to->setCurrentIndex(second);
    Q_EMIT to->activated(second);
    QTRY_VERIFY(differences->table().rows[0][2].text.contains(QLatin1String("2,000")));
    QVERIFY(differences->table().rows[0][1].text.contains(QLatin1String("1,000")));
    QCOMPARE(to->currentText(), QStringLiteral("Second"));
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
