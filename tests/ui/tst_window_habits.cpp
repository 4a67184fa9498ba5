// SPDX-License-Identifier: GPL-3.0-or-later
// Habits of a good program: the history of edits, work that can be stopped, the list of keys.
#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/shell/commands.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/history_dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/work_progress.h"
#include "ui/text/format.h"
#include "ui/widgets/lines_label.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>
#include <QTreeWidget>
#include <QUndoView>

#include <atomic>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

/// An evaluation whose only figure is how many trials it is of; the fine one takes as long as `hold` is set.
AssessmentDocument::Evaluator slowly(std::atomic<bool>& hold)
{
    return [&hold](const Assessment& assessment, const Catalogue&, const EvaluationOptions& options) {
        Evaluation evaluation;
        evaluation.currency = assessment.currency;
        evaluation.trials = options.depth == Depth::Central ? 0 : options.trials;
        evaluation.strategies.emplace_back().id = "only";
        while (options.depth == Depth::Full && hold && !options.stop.stop_requested())
            QThread::msleep(1);
        return evaluation;
    };
}

const std::vector<EvaluationStage> kStages{
    {Depth::Central, 0, 0, false}, {Depth::Distributions, 2'000, 0, false}, {Depth::Full, 100'000, 0, false}};

Assessment named(const char* title)
{
    Assessment assessment;
    assessment.title = title;
    return assessment;
}

} // namespace

class TestWindowHabits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHistoryListsEveryEdit();
    void choosingAStepGoesToItsState();
    void anEditAfterGoingBackIsAStepOfItsOwn();
    void theHistoryIsOpenedByKey();
    void longWorkIsShownAndCanBeStopped();
    void rangesOfAllTrialsAreNoCoarseFigures();
    void whatWasStoppedCanBeRunAfterAll();
    void anEditRunsEverythingAgain();
    void anExportRunsWhatWasStopped();
    void theHeadlineStandsBackWhileFinerFiguresCome();
    void everyKeyOfTheMenusIsListed();
    void theListOfKeysIsSearched();
    void aLineHasTheHeightOfItsScript();
};

void TestWindowHabits::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestWindowHabits::theHistoryListsEveryEdit()
{
    AssessmentDocument document(bundledCatalogue());
    HistoryDock dock(document, nullptr);
    const QAbstractItemModel* list = dock.findChild<QUndoView*>(QStringLiteral("history"))->model();
    QCOMPARE(list->rowCount(), 1);
    document.edit("/title", QStringLiteral("Change the title"), [](Assessment& a) { a.title = "A"; });
    document.edit("/notes", QStringLiteral("Change <b>notes</b>"), [](Assessment& a) { a.notes = "B"; });
    QCOMPARE(list->rowCount(), 3);
    QCOMPARE(list->index(0, 0).data().toString(), QStringLiteral("As opened"));
    QCOMPARE(list->index(1, 0).data().toString(), QStringLiteral("Change the title"));
    QCOMPARE(list->index(2, 0).data().toString(), QStringLiteral("Change <b>notes</b>"));
}

void TestWindowHabits::choosingAStepGoesToItsState()
{
    AssessmentDocument document(bundledCatalogue());
    HistoryDock dock(document, nullptr);
    for (const char* title : {"A", "B", "C"}) {
        document.edit("/title", QStringLiteral("Change"), [title](Assessment& a) { a.title = title; });
        document.endMerge();
    }
    auto* view = dock.findChild<QUndoView*>(QStringLiteral("history"));
    view->setCurrentIndex(view->model()->index(1, 0));
    QCOMPARE(document.assessment().title, std::string("A"));
    view->setCurrentIndex(view->model()->index(3, 0));
    QCOMPARE(document.assessment().title, std::string("C"));
    view->setCurrentIndex(view->model()->index(0, 0));
    QCOMPARE(document.assessment().title, std::string());
}

void TestWindowHabits::anEditAfterGoingBackIsAStepOfItsOwn()
{
    AssessmentDocument document(bundledCatalogue());
    const auto title = [&](const char* text) {
        document.edit("/title", QStringLiteral("Change"), [text](Assessment& a) { a.title = text; });
    };
    title("A");
    document.endMerge();
    title("B");
    document.undoStack().undo();
    title("C");
    document.undoStack().undo();
    QCOMPARE(document.assessment().title, std::string("A"));
}

void TestWindowHabits::theHistoryIsOpenedByKey()
{
    MainWindow window(bundledCatalogue());
    window.setUnattended(true);
    window.show();
    auto* dock = window.findChild<HistoryDock*>();
    QVERIFY(!dock->isVisible());
    QCOMPARE(dock->toggleViewAction()->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+Z")));
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
}

void TestWindowHabits::longWorkIsShownAndCanBeStopped()
{
    std::atomic<bool> hold = true;
    AssessmentDocument document(bundledCatalogue(), slowly(hold), kStages);
    QWidget place;
    auto* strip = new WorkProgress(document, &place);
    place.show();
    QVERIFY(!strip->isVisible());
    document.setAssessment(named("A"));
    QTRY_VERIFY(strip->isVisible());
    QTRY_COMPARE(document.evaluation().trials, std::uint64_t(2'000));
    QVERIFY(strip->findChild<QProgressBar*>()->isVisible());
    QCOMPARE(strip->findChild<PlainLabel*>()->text(),
        QStringLiteral("Running %1 trials …").arg(Format().count(100'000)));
    QSignalSpy refining(&document, &AssessmentDocument::refiningChanged);
    strip->findChild<QPushButton*>()->click();
    QCOMPARE(refining.count(), 1);
    QVERIFY(document.isCutShort());
    QVERIFY(!document.isRefining());
    QCOMPARE(document.evaluation().trials, std::uint64_t(2'000)); // what is there stands
    QVERIFY(strip->isVisible());
    QVERIFY(!strip->findChild<QProgressBar*>()->isVisible());
    QCOMPARE(strip->findChild<PlainLabel*>()->text(),
        QStringLiteral("Stopped: the figures are of %1 trials, not of %2, and so less fine.")
            .arg(Format().count(2'000), Format().count(100'000)));
}

void TestWindowHabits::rangesOfAllTrialsAreNoCoarseFigures()
{
    AssessmentDocument document(
        bundledCatalogue(),
        [](const Assessment&, const Catalogue&, const EvaluationOptions& options) {
            Evaluation evaluation;
            evaluation.strategies.emplace_back();
            evaluation.trials = options.depth == Depth::Central ? 0 : options.trials;
            if (options.depth == Depth::Full) {
                options.whenDistributed(evaluation);
                while (!options.stop.stop_requested())
                    QThread::msleep(1);
            }
            return evaluation;
        },
        kStages);
    QWidget place;
    auto* strip = new WorkProgress(document, &place);
    place.show();
    document.setAssessment(named("A"));
    const auto* words = strip->findChild<PlainLabel*>();
    QTRY_COMPARE(words->text(), QStringLiteral("Working out what moves the answer …"));
    QTRY_VERIFY(strip->isVisible());
    strip->findChild<QPushButton*>()->click();
    QCOMPARE(words->text(), QStringLiteral("Stopped: what moves the answer has not been worked out."));
}

void TestWindowHabits::whatWasStoppedCanBeRunAfterAll()
{
    std::atomic<bool> hold = true;
    AssessmentDocument document(bundledCatalogue(), slowly(hold), kStages);
    QWidget place;
    auto* strip = new WorkProgress(document, &place);
    place.show();
    document.setAssessment(named("A"));
    QTRY_COMPARE(document.evaluation().trials, std::uint64_t(2'000));
    document.stopRefining();
    hold = false;
    QTRY_VERIFY(strip->isVisible());
    strip->findChild<QPushButton*>()->click();
    QTRY_COMPARE(document.evaluation().trials, std::uint64_t(100'000));
    QVERIFY(!document.isCutShort());
    QTRY_VERIFY(!strip->isVisible());
}

void TestWindowHabits::anEditRunsEverythingAgain()
{
    std::atomic<bool> hold = true;
    AssessmentDocument document(bundledCatalogue(), slowly(hold), kStages);
    document.setAssessment(named("A"));
    QTRY_COMPARE(document.evaluation().trials, std::uint64_t(2'000));
    document.stopRefining();
    hold = false;
    document.edit("/title", {}, [](Assessment& a) { a.title = "B"; });
    QVERIFY(!document.isCutShort());
    QTRY_COMPARE(document.evaluation().trials, std::uint64_t(100'000));
}

void TestWindowHabits::anExportRunsWhatWasStopped()
{
    std::atomic<bool> hold = true;
    AssessmentDocument document(bundledCatalogue(), slowly(hold), kStages);
    document.setAssessment(named("A"));
    QTRY_COMPARE(document.evaluation().trials, std::uint64_t(2'000));
    document.stopRefining();
    hold = false;
    QVERIFY(document.waitForLastStage());
    QCOMPARE(document.evaluation().trials, std::uint64_t(100'000));
}

void TestWindowHabits::theHeadlineStandsBackWhileFinerFiguresCome()
{
    std::atomic<bool> hold = true;
    AssessmentDocument document(bundledCatalogue(), slowly(hold), kStages);
    HeadlineBar bar(document);
    bar.show();
    const auto ink = [&] {
        return bar.findChild<PlainLabel*>(QStringLiteral("headline"))->palette().color(QPalette::WindowText);
    };
    const QColor full = ink();
    document.setAssessment(named("A"));
    QTRY_VERIFY(ink() != full);
    QVERIFY(!bar.sentence().isEmpty());
    hold = false;
    QTRY_COMPARE(ink(), full);
}

void TestWindowHabits::everyKeyOfTheMenusIsListed()
{
    MainWindow window(bundledCatalogue());
    QStringList keys;
    for (const ShortcutGroup& group : shortcutList(window)) {
        QVERIFY(!group.title.isEmpty());
        QVERIFY(!group.entries.empty());
        for (const ShortcutEntry& entry : group.entries) {
            QVERIFY2(!entry.what.isEmpty() && !entry.keys.isEmpty(), qPrintable(group.title + entry.what));
            keys << entry.keys;
        }
    }
    for (const Command& command : commandsOf(*window.menuBar()))
        QVERIFY2(command.keys.isEmpty() || keys.contains(command.keys), qPrintable(command.name));
    QVERIFY(keys.contains(QKeySequence(QStringLiteral("Ctrl+?")).toString(QKeySequence::NativeText)));
}

void TestWindowHabits::theListOfKeysIsSearched()
{
    MainWindow window(bundledCatalogue());
    window.setUnattended(true);
    window.show();
    window.menuBar()->findChild<QAction*>(QStringLiteral("actionShortcuts"))->trigger();
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("shortcuts"));
    QVERIFY(dialog && dialog->isVisible());
    auto* tree = dialog->findChild<QTreeWidget*>(QStringLiteral("shortcutTree"));
    QVERIFY(tree->topLevelItemCount() > 4);
    QTest::keyClicks(
        dialog->findChild<QLineEdit*>(QStringLiteral("shortcutSearch")), QStringLiteral("present"));
    QVERIFY(tree->topLevelItemCount() >= 1);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("F5"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<QDialog*>(QStringLiteral("shortcuts")));
}

void TestWindowHabits::aLineHasTheHeightOfItsScript()
{
    LinesLabel label(1);
    const int bare = label.heightForWidth(400);
    QVERIFY(bare >= label.fontMetrics().lineSpacing());
    label.setText(QString::fromUtf8("أكثر في متوسط المحاولات بمقدار ١٧٥٬٠٠٠ $، ٣٠٪"));
    QVERIFY(label.heightForWidth(400) >= bare);
    QVERIFY(label.heightForWidth(400)
        >= label.fontMetrics()
               .boundingRect(QRect(0, 0, 4000, 400), Qt::TextSingleLine, label.text())
               .height());
}

QTEST_MAIN(TestWindowHabits)
#include "tst_window_habits.moc"
