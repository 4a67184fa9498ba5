// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/document/linked_assessments.h"
#include "ui/document/open_requests.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/workflow/link_editor.h"
#include "ui/workflow/workflow_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

/// The desk of docs/models/workflow.md; reading costs 120 a month by an option that is right in 9 of 10.
constexpr const char* kReading
    = R"({"format": "tunepoint-assessment", "version": 1, "title": "Reading letters",
    "horizonMonths": 12, "task": {"itemsPerMonth": 1000},
    "strategies": [{"id": "machine", "name": "Machine", "archetype": "custom", "accuracy": 0.9,
        "costs": [{"name": "calls", "kind": "monthly", "amount": 120}]}]})";
constexpr const char* kDesk = R"({"format": "tunepoint-assessment", "version": 1, "title": "Claims desk",
    "task": {"itemsPerMonth": 1000}, "baseline": {"wagePerHour": 30},
    "workflow": [
        {"id": "read", "name": "Read", "features": ["languageUnderstanding"], "performer": "model",
         "assessment": "reading.tunepoint", "strategy": "machine"},
        {"id": "sum", "name": "Sum", "features": ["fixedRules", "exactArithmetic"], "performer": "model",
         "costPerItem": 0.01, "accuracy": 1},
        {"id": "decide", "name": "Decide", "features": ["judgement", "accountability"], "performer": "person",
         "itemsPerMonth": 400, "minutesPerItem": 6, "accuracy": 0.95}]})";

Assessment read(const char* text)
{
    auto document = readAssessment(text);
    return document ? *document : Assessment{};
}

bool writeFile(const QString& path, const char* text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == qint64(qstrlen(text));
}

template <class T>
T* child(const QWidget& page, const char* name)
{
    return page.findChild<T*>(QString::fromLatin1(name));
}

} // namespace

class TestWorkflowPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFile(folder->filePath(QStringLiteral("reading.tunepoint")), kReading));
        document = std::make_unique<AssessmentDocument>(bundledCatalogue());
    }
    void anEmptyProcessOffersToBeginWithToday();
    void theDeskAddsUpAsByHand();
    void uncertainFiguresShowTheirRanges();
    void aLinkedAssessmentThatChangesOnDiskIsReadAgain();
    void editsOfAStepCanBeUndone();
    void stepsCanBeAddedMovedAndRemoved();
    void aLinkStaysInTheDocumentsFolder();
    void aLinkedAssessmentIsOpenedByTheWindow();
    void anInputOfAStepIsFound();

private:
    [[nodiscard]] std::unique_ptr<WorkflowPage> showDesk()
    {
        document->setAssessment(read(kDesk), folder->filePath(QStringLiteral("desk.tunepoint")));
        auto page = std::make_unique<WorkflowPage>(*document);
        page->resize(1000, 700);
        page->show();
        return page;
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<AssessmentDocument> document;
};

void TestWorkflowPage::anEmptyProcessOffersToBeginWithToday()
{
    Assessment task = read(kReading);
    task.baseline.minutesPerItem = fixed(3);
    task.baseline.accuracy = fixed(0.8);
    document->setAssessment(task);
    WorkflowPage page(*document);
    page.show();
    auto* begin = child<QAbstractButton>(page, "beginToday");
    QVERIFY(begin->isVisible());
    begin->click();
    QCOMPARE(document->assessment().workflow.size(), std::size_t(1));
    const WorkflowStep& step = document->assessment().workflow.front();
    QCOMPARE(step.name, std::string("Reading letters"));
    QVERIFY(step.performer == Performer::Person);
    QVERIFY(step.minutesPerItem == fixed(3));
    QVERIFY(step.accuracy == fixed(0.8));
    QVERIFY(!begin->isVisible());
    document->undoStack().undo();
    QVERIFY(begin->isVisible());
}

void TestWorkflowPage::theDeskAddsUpAsByHand()
{
    const auto page = showDesk();
    const auto* totals = child<QLabel>(*page, "processTotals");
    QTRY_VERIFY(totals->text().contains(QLatin1String("costs $1,330 a month"))); // 120 + 10 + 1,200
    QVERIFY(totals->text().contains(QLatin1String("40 hours"))); // 400 · 6/60
    QVERIFY(totals->text().contains(QLatin1String("882 of 1,000"))); // 0.9 · 1 · (1 - 0.4 · 0.05)
    QVERIFY(totals->text().contains(QLatin1String("chose otherwise than proposed in 1 step")));
    const ChartTable& table = child<FigureTable>(*page, "processTable")->table();
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[1][2].text, QStringLiteral("Business logic")); // proposed, where a model was chosen
    QCOMPARE(*table.rows[0][8].value, 120.0);
    QCOMPARE(*table.rows[2][8].value, 1200.0);
    QVERIFY(child<QAbstractButton>(*page, "step1")->accessibleName().contains(QStringLiteral("· proposed")));
}

void TestWorkflowPage::uncertainFiguresShowTheirRanges()
{
    // 400 decisions of 3, 6 or 12 minutes (P10, P50, P90) at 30 an hour: 600, 1,200 and 2,400 a month.
    const auto page = showDesk();
    QVERIFY(!child<QLabel>(*page, "processTotals")->text().contains(QLatin1String("P10")));
    Assessment uncertain = read(kDesk);
    uncertain.workflow[2].minutesPerItem = threePoint(3, 6, 12);
    document->setAssessment(uncertain, document->path());
    const auto* totals = child<QLabel>(*page, "processTotals");
    QTRY_VERIFY(totals->text().contains(QLatin1String("costs $1,330 ("))); // with what the rest costs
    QVERIFY(totals->text().contains(QLatin1String("P10 to P90")));
    const QString dash(QChar(0x2013));
    const ChartTable& table = child<FigureTable>(*page, "processTable")->table();
    // the draws stand for P10 and P90 to a thousandth of probability: half a percent of the value
    const QRegularExpression costs(
        QStringLiteral("^\\$1,200 \\((59[789]|60[0123])") + dash + QStringLiteral("2,(39|40|41)0\\)$"));
    QVERIFY2(costs.match(table.rows[2][8].text).hasMatch(), qPrintable(table.rows[2][8].text));
    const QRegularExpression hours(QStringLiteral("^40 \\((19\\.9|20|20\\.1)") + dash
        + QStringLiteral("(79\\.[5-9]|80|80\\.[1-5])\\)$"));
    QVERIFY2(hours.match(table.rows[2][7].text).hasMatch(), qPrintable(table.rows[2][7].text));
    QCOMPARE(table.rows[1][8].text, QStringLiteral("$10.00")); // certain
    QVERIFY(child<QAbstractButton>(*page, "step2")->accessibleDescription().contains(table.rows[2][8].text));
}

void TestWorkflowPage::aLinkedAssessmentThatChangesOnDiskIsReadAgain()
{
    const auto page = showDesk();
    const auto* totals = child<QLabel>(*page, "processTotals");
    QTRY_VERIFY(totals->text().contains(QLatin1String("1,330")));
    const QByteArray dearer = QByteArray(kReading).replace("120", "1120");
    QVERIFY(writeFile(folder->filePath(QStringLiteral("reading.tunepoint")), dearer.constData()));
    page->hide();
    page->show();
    QTRY_VERIFY(totals->text().contains(QLatin1String("2,330")));
}

void TestWorkflowPage::editsOfAStepCanBeUndone()
{
    const auto page = showDesk();
    child<QAbstractButton>(*page, "step1")->click();
    auto* name = child<QLineEdit>(*page, "stepName");
    QCOMPARE(name->text(), QStringLiteral("Sum"));
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Add up"));
    QCOMPARE(document->assessment().workflow[1].name, std::string("Add up"));
    auto* who = child<QComboBox>(*page, "stepPerformer");
    who->setCurrentIndex(1);
    Q_EMIT who->activated(1);
    QVERIFY(document->assessment().workflow[1].performer == Performer::BusinessLogic);
    QVERIFY(!child<QAbstractButton>(*page, "step1")->accessibleName().contains(QStringLiteral("· proposed")));
    child<QAbstractButton>(*page, "empathy")->click();
    QCOMPARE(document->assessment().workflow[1].features.size(), std::size_t(3));
    auto* accuracy = child<QuantityEditor>(*page, "accuracy")->likelyField();
    accuracy->clear();
    QTest::keyClicks(accuracy, QStringLiteral("50"));
    QVERIFY(document->assessment().workflow[1].accuracy);
    QCOMPARE(median(*document->assessment().workflow[1].accuracy, share), 0.5);
    while (document->undoStack().canUndo())
        document->undoStack().undo();
    QVERIFY(document->assessment() == read(kDesk));
    QCOMPARE(name->text(), QStringLiteral("Sum"));
}

void TestWorkflowPage::stepsCanBeAddedMovedAndRemoved()
{
    const auto page = showDesk();
    const auto names = [this] {
        QStringList list;
        for (const WorkflowStep& step : document->assessment().workflow)
            list << QString::fromStdString(step.name);
        return list.join(QLatin1Char(' '));
    };
    child<QAbstractButton>(*page, "stepDown")->click();
    QCOMPARE(names(), QStringLiteral("Sum Read Decide"));
    QVERIFY(child<QAbstractButton>(*page, "step1")->isChecked()); // the moved one stays chosen
    child<QAbstractButton>(*page, "addStep")->click();
    QCOMPARE(names(), QStringLiteral("Sum Read New step Decide"));
    QVERIFY(!hasErrors(document->problems()));
    child<QAbstractButton>(*page, "removeStep")->click();
    child<QAbstractButton>(*page, "stepUp")->click();
    QCOMPARE(document->assessment().workflow.size(), std::size_t(3));
    while (document->undoStack().canUndo())
        document->undoStack().undo();
    QCOMPARE(names(), QStringLiteral("Read Sum Decide"));
}

void TestWorkflowPage::aLinkStaysInTheDocumentsFolder()
{
    const auto page = showDesk();
    child<QAbstractButton>(*page, "step2")->click();
    auto* link = page->findChild<LinkEditor*>();
    link->linkTo(QStringLiteral("/elsewhere/other.tunepoint"));
    QVERIFY(document->assessment().workflow[2].assessment.empty());
    QVERIFY(child<QLabel>(*page, "linkMessage")->isVisible());
    link->linkTo(folder->filePath(QStringLiteral("reading.tunepoint")));
    QCOMPARE(document->assessment().workflow[2].assessment, std::string("reading.tunepoint"));
    QTRY_VERIFY(child<QLabel>(*page, "linkState")->text().contains(QLatin1String("Reading letters")));
    QCOMPARE(child<QComboBox>(*page, "linkOption")->count(), 2); // the recommended one, and the machine
    child<QAbstractButton>(*page, "linkNone")->click();
    QVERIFY(document->assessment().workflow[2].assessment.empty());
}

void TestWorkflowPage::aLinkedAssessmentIsOpenedByTheWindow()
{
    const auto page = showDesk();
    QSignalSpy wanted(&OpenRequests::of(*document), &OpenRequests::wanted);
    child<QAbstractButton>(*page, "openLink")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), folder->filePath(QStringLiteral("reading.tunepoint")));
}

void TestWorkflowPage::anInputOfAStepIsFound()
{
    const auto page = showDesk();
    QVERIFY(page->showInput("/workflow/2/accuracy"));
    QVERIFY(child<QAbstractButton>(*page, "step2")->isChecked());
    QVERIFY(!page->showInput("/workflow/7/accuracy"));
}

QTEST_MAIN(TestWorkflowPage)
#include "tst_workflow_page.moc"
