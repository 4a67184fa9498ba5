// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: any screen on paper, charts and figures on the clipboard.
#include "resources/resources.h"
#include "tests/support/pdf_tools.h"
#include "ui/charts/chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/document/file_store.h"
#include "ui/report/paginator.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/shell/screen_print.h"
#include "ui/text/sentences.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

/// A text as it is read back from a PDF: ligatures taken apart, marks of direction gone.
QString asPrinted(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC)
        .remove(QChar(0x2068))
        .remove(QChar(0x2069))
        .simplified();
}

} // namespace

class TestScreenOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenPrintsWithTitleDateAndAnswer_data();
    void everyScreenPrintsWithTitleDateAndAnswer();
    void whatIsShownIsOnPaper();
    void aHiddenTabIsNotPrinted();
    void figuresThatAreTriedAreCalledSo();
    void aPictureIsCopiedFromAnyChartScreen();
    void figuresAreCopiedFromAnyTableScreen();
    void theChartWithTheFocusIsTheOneCopied();
    void whereNothingCanBeCopiedThatIsSaid();

private:
    std::unique_ptr<MainWindow> window();
    static QWidget& pageOf(const MainWindow& window)
    {
        return *window.findChild<QStackedWidget*>()->currentWidget();
    }
    static void trigger(const MainWindow& window, const char* action)
    {
        window.menuBar()->findChild<QAction*>(QLatin1String(action))->trigger();
    }
};

void TestScreenOutput::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

std::unique_ptr<MainWindow> TestScreenOutput::window()
{
    auto made = std::make_unique<MainWindow>(bundledCatalogue());
    made->setUnattended(true);
    made->resize(1280, 800);
    made->show();
    [&] {
        QVERIFY(made->openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        made->waitForAnswers();
    }();
    return made;
}

void TestScreenOutput::everyScreenPrintsWithTitleDateAndAnswer_data()
{
    QTest::addColumn<QString>("room");
    for (const Room& room : rooms()) {
        const auto id = QByteArray(room.id.data(), qsizetype(room.id.size()));
        QTest::newRow(id.constData()) << QString::fromUtf8(id);
    }
}

void TestScreenOutput::everyScreenPrintsWithTitleDateAndAnswer()
{
    QFETCH(QString, room);
    const auto shown = window();
    QVERIFY(shown->showRoom(room.toStdString()));
    QApplication::processEvents();
    const Room& entry = rooms()[std::size_t(roomIndex(room.toStdString()))];
    const ScreenPages pages = layOutScreen(shown->document(), pageOf(*shown), entry);
    QVERIFY(!pages.pages->pages.empty());
    const pdftools::File pdf(screenPdf(pages));
    const QString text = asPrinted(pdf.pages().join(u' '));
    const Assessment& assessment = shown->document().assessment();
    const Format format(QLocale(), QString::fromStdString(assessment.currency));
    QVERIFY2(text.contains(asPrinted(QString::fromStdString(assessment.title))), qPrintable(text.left(500)));
    QVERIFY(text.contains(format.date(QString::fromStdString(assessment.date))));
    QVERIFY(text.contains(roomTitle(entry).remove(u'&')));
    const QString answer = asPrinted(headline(shown->document().evaluation(), format));
    QVERIFY2(text.contains(answer.left(30)), qPrintable(text.left(500)));
}

void TestScreenOutput::whatIsShownIsOnPaper()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("costs"));
    QTRY_VERIFY_WITH_TIMEOUT(!shown->document().isRefining(), 20'000); // distributions need the trials
    const ReportPart part
        = screenPart(shown->document(), pageOf(*shown), rooms()[std::size_t(roomIndex("costs"))]);
    QStringList headings;
    int figures = 0;
    for (const ReportBlock& block : part.blocks) {
        if (const auto* heading = std::get_if<HeadingBlock>(&block))
            headings << heading->text;
        if (const auto* figure = std::get_if<FigureBlock>(&block)) {
            ++figures;
            QVERIFY(!figure->description.isEmpty());
            QVERIFY(!figure->figures.isEmpty());
        }
    }
    int charts = 0;
    for (const ChartFrame* frame : pageOf(*shown).findChildren<ChartFrame*>()) {
        if (!frame->isVisibleTo(&pageOf(*shown)))
            continue;
        ++charts;
        QVERIFY2(headings.contains(frame->chart().title()), qPrintable(frame->chart().title()));
    }
    QVERIFY(charts > 0);
    QCOMPARE(figures, charts);
}

void TestScreenOutput::aHiddenTabIsNotPrinted()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("sources"));
    QApplication::processEvents();
    const ReportPart part
        = screenPart(shown->document(), pageOf(*shown), rooms()[std::size_t(roomIndex("sources"))]);
    QStringList headings;
    for (const ReportBlock& block : part.blocks) {
        if (const auto* heading = std::get_if<HeadingBlock>(&block))
            headings << heading->text;
    }
    QVERIFY(headings.contains(QStringLiteral("Every figure that the answer rests on")));
    QVERIFY(!headings.contains(QStringLiteral("Tokens of one item with each option")));
}

void TestScreenOutput::figuresThatAreTriedAreCalledSo()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("trade-off"));
    const auto boxes = [&] {
        const ReportPart part
            = screenPart(shown->document(), pageOf(*shown), rooms()[std::size_t(roomIndex("trade-off"))]);
        return int(std::count_if(part.blocks.begin(), part.blocks.end(),
            [](const ReportBlock& block) { return std::holds_alternative<BoxBlock>(block); }));
    };
    QCOMPARE(boxes(), 0);
    QVERIFY(shown->document().setWhatIf("/task/itemsPerMonth", 123.0));
    shown->waitForAnswers();
    QCOMPARE(boxes(), 1);
}

void TestScreenOutput::aPictureIsCopiedFromAnyChartScreen()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("trade-off"));
    QApplication::processEvents();
    QApplication::clipboard()->clear();
    trigger(*shown, "actionCopyPicture");
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QApplication::clipboard()->image().width() >= 720);
    QVERIFY(!shown->statusBar()->currentMessage().isEmpty());
}

void TestScreenOutput::figuresAreCopiedFromAnyTableScreen()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("trade-off"));
    QApplication::processEvents();
    QApplication::clipboard()->clear();
    trigger(*shown, "actionCopyFigures");
    const QString text = QApplication::clipboard()->text();
    for (const StrategyResult& strategy : shown->document().evaluation().strategies)
        QVERIFY2(text.contains(QString::fromStdString(strategy.name)), strategy.name.c_str());
    QVERIFY(shown->showRoom("sources"));
    QApplication::processEvents();
    QApplication::clipboard()->clear();
    trigger(*shown, "actionCopyFigures");
    QVERIFY(QApplication::clipboard()->text().count(u'\n') > 20);
}

void TestScreenOutput::theChartWithTheFocusIsTheOneCopied()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("decision"));
    QApplication::processEvents();
    shown->activateWindow();
    for (ChartFrame* frame : pageOf(*shown).findChildren<ChartFrame*>()) {
        if (!frame->chart().isVisible())
            continue;
        frame->chart().setFocus();
        trigger(*shown, "actionCopyFigures");
        QVERIFY2(shown->statusBar()->currentMessage().contains(frame->chart().title()),
            qPrintable(frame->chart().title() + shown->statusBar()->currentMessage()));
    }
}

void TestScreenOutput::whereNothingCanBeCopiedThatIsSaid()
{
    const auto shown = window();
    QVERIFY(shown->showRoom("task"));
    QApplication::clipboard()->setText(QStringLiteral("mine"));
    trigger(*shown, "actionCopyPicture");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
    QCOMPARE(shown->statusBar()->currentMessage(), QStringLiteral("There is no chart here to copy."));
}

QTEST_MAIN(TestScreenOutput)
#include "tst_screen_output.moc"
