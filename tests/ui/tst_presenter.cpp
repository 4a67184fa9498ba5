// SPDX-License-Identifier: GPL-3.0-or-later
// The presentation: its story, its keys, and that it can be read from afar.
#include "resources/resources.h"
#include "ui/charts/chart.h"
#include "ui/shell/main_window.h"
#include "ui/shell/presenter.h"
#include "ui/shell/slide_view.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace tunepoint;
using namespace tunepoint::ui;

class TestPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theStoryHasSixSteps();
    void theHeadlineIsTheAnswer();
    void keysStepForwardAndBack_data();
    void keysStepForwardAndBack();
    void theEndsAreEnds();
    void readFromTheRightTheArrowsTurn();
    void escapeLeaves();
    void functionKeyOpensIt();
    void nothingIsSmallOrCut();
    void theOptionsStandLargeAndWhole();
    void inLargeTypeFewerBarsStand();
    void itIsBlackOnWhiteInADarkWindowToo();
    void itFollowsTheDocument();
    void aDocumentWithoutOptionsHasAStoryToo();
    void nothingCanBeEdited();

private:
    std::unique_ptr<MainWindow> window();
    std::unique_ptr<Presenter> presenter(MainWindow& window);
};

void TestPresenter::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestPresenter::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

std::unique_ptr<MainWindow> TestPresenter::window()
{
    auto made = std::make_unique<MainWindow>(bundledCatalogue());
    made->setUnattended(true);
    made->show();
    [&] {
        QVERIFY(made->openFile(QStringLiteral(":/examples/shop-reviews.tunepoint")));
        made->waitForAnswers();
    }();
    return made;
}

std::unique_ptr<Presenter> TestPresenter::presenter(MainWindow& window)
{
    auto made = std::make_unique<Presenter>(window.document(), &window);
    made->resize(1280, 720);
    made->show();
    return made;
}

void TestPresenter::theStoryHasSixSteps()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    QStringList steps;
    for (int i = 0; i < presented->count(); ++i) {
        presented->goTo(i);
        const Slide& slide = presented->view().slide();
        steps << slide.step;
        QVERIFY(!slide.headline.isEmpty());
        QVERIFY(presented->view().chart() || !slide.lines.isEmpty() || !slide.rows.empty()
            || !slide.note.isEmpty());
    }
    const QStringList story{QStringLiteral("The question"), QStringLiteral("The options"),
        QStringLiteral("Cost against accuracy"), QStringLiteral("What would flip the answer"),
        QStringLiteral("The decision"), QStringLiteral("The next step")};
    QCOMPARE(steps, story);
}

void TestPresenter::theHeadlineIsTheAnswer()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    presented->goTo(4);
    const Evaluation& evaluation = shown->document().evaluation();
    QCOMPARE(presented->view().slide().headline,
        headline(evaluation, Format(QLocale(), QString::fromStdString(evaluation.currency))));
    QCOMPARE(presented->view().findChild<PlainLabel*>(QStringLiteral("slideHeadline"))->text(),
        presented->view().slide().headline);
}

void TestPresenter::keysStepForwardAndBack_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");

    QTest::newRow("right goes on") << int(Qt::Key_Right) << 1 << 2;
    QTest::newRow("left goes back") << int(Qt::Key_Left) << 1 << 0;
    QTest::newRow("space goes on") << int(Qt::Key_Space) << 1 << 2;
    QTest::newRow("page down, as pointers in the hand send it, goes on") << int(Qt::Key_PageDown) << 1 << 2;
    QTest::newRow("page up goes back") << int(Qt::Key_PageUp) << 2 << 1;
    QTest::newRow("home is the question") << int(Qt::Key_Home) << 3 << 0;
    QTest::newRow("end is the next step") << int(Qt::Key_End) << 1 << 5;
}

void TestPresenter::keysStepForwardAndBack()
{
    QFETCH(int, key);
    QFETCH(int, from);
    QFETCH(int, to);
    const auto shown = window();
    const auto presented = presenter(*shown);
    presented->goTo(from);
    QTest::keyClick(presented.get(), Qt::Key(key));
    QCOMPARE(presented->current(), to);
}

void TestPresenter::theEndsAreEnds()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    QTest::keyClick(presented.get(), Qt::Key_Left);
    QCOMPARE(presented->current(), 0);
    QVERIFY(!presented->findChild<QPushButton*>(QStringLiteral("presenterPrevious"))->isEnabled());
    presented->goTo(presented->count() - 1);
    QTest::keyClick(presented.get(), Qt::Key_Right);
    QCOMPARE(presented->current(), presented->count() - 1);
    QVERIFY(!presented->findChild<QPushButton*>(QStringLiteral("presenterNext"))->isEnabled());
}

void TestPresenter::readFromTheRightTheArrowsTurn()
{
    const auto shown = window();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto presented = presenter(*shown);
    QTest::keyClick(presented.get(), Qt::Key_Left);
    QCOMPARE(presented->current(), 1);
    QTest::keyClick(presented.get(), Qt::Key_Right);
    QCOMPARE(presented->current(), 0);
    QTest::keyClick(presented.get(), Qt::Key_Space);
    QCOMPARE(presented->current(), 1);
    // what follows is at the left, where reading goes on
    const auto* next = presented->findChild<QPushButton*>(QStringLiteral("presenterNext"));
    const auto* back = presented->findChild<QPushButton*>(QStringLiteral("presenterPrevious"));
    QVERIFY(next->x() < back->x());
}

void TestPresenter::escapeLeaves()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    QTest::keyClick(presented.get(), Qt::Key_Escape);
    QVERIFY(!presented->isVisible());
}

void TestPresenter::functionKeyOpensIt()
{
    const auto shown = window();
    QAction* action = shown->menuBar()->findChild<QAction*>(QStringLiteral("actionPresent"));
    QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F5));
    action->trigger();
    QPointer<Presenter> presented = shown->findChild<Presenter*>();
    QVERIFY(presented && presented->isVisible() && presented->isFullScreen());
    QTest::keyClick(presented, Qt::Key_Escape);
    QTRY_VERIFY(presented.isNull());
}

void TestPresenter::nothingIsSmallOrCut()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    for (int i = 0; i < presented->count(); ++i) {
        presented->goTo(i);
        const SlideView& view = presented->view();
        QVERIFY2(view.smallestScale() >= 1.2, qPrintable(view.slide().step));
        for (const PlainLabel* label : view.findChildren<PlainLabel*>()) {
            const QRect place(label->mapTo(&view, QPoint()), label->size());
            QVERIFY2(view.rect().contains(place), qPrintable(label->text()));
            const QRect needed = label->fontMetrics().boundingRect(
                QRect(0, 0, label->width(), 5000), int(Qt::TextWordWrap), label->text());
            QVERIFY2(needed.height() <= label->height() + label->fontMetrics().leading() + 2
                    && needed.width() <= label->width() + 1,
                qPrintable(label->text()));
        }
    }
}

void TestPresenter::theOptionsStandLargeAndWhole()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    presented->goTo(1);
    const SlideView& view = presented->view();
    QCOMPARE(view.slide().rows.size(), shown->document().assessment().strategies.size());
    QVERIFY2(view.smallestScale() >= 1.3, qPrintable(QString::number(view.smallestScale())));
    for (const Slide::Row& row : view.slide().rows)
        for (const QString& cell : row.cells)
            QVERIFY2(cell.count(QStringLiteral("never")) <= 1, qPrintable(cell));
}

void TestPresenter::inLargeTypeFewerBarsStand()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    const auto shown = window();
    QVERIFY(shown->document().waitForLastStage(60'000));
    const auto presented = presenter(*shown);
    presented->goTo(3);
    const Chart* chart = presented->view().chart();
    const int row = QFontMetrics(chart->font()).height();
    QVERIFY(int(chart->evaluation().sensitivity->tornado.size()) * row <= chart->height());
    QApplication::setFont(before);
}

void TestPresenter::itIsBlackOnWhiteInADarkWindowToo()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(20, 20, 20)));
    const auto shown = window();
    const auto presented = presenter(*shown);
    presented->goTo(2);
    const QImage image = presented->grab().toImage();
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(presented->view().chart()->palette().color(QPalette::Base), QColor(Qt::white));
    QCOMPARE(presented->view().chart()->palette().color(QPalette::Text), QColor(Qt::black));
    QApplication::setPalette(before);
}

void TestPresenter::itFollowsTheDocument()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    shown->document().edit("/title", {}, [](Assessment& a) { a.title = "Another <b>question</b>"; });
    shown->waitForAnswers();
    QTRY_COMPARE(presented->view().slide().headline, QStringLiteral("Another <b>question</b>"));
}

void TestPresenter::aDocumentWithoutOptionsHasAStoryToo()
{
    const auto shown = window();
    shown->document().setAssessment({});
    shown->waitForAnswers();
    const auto presented = presenter(*shown);
    QVERIFY(presented->count() >= 2);
    presented->goTo(presented->count() - 1);
    QVERIFY(!presented->view().slide().headline.isEmpty());
}

void TestPresenter::nothingCanBeEdited()
{
    const auto shown = window();
    const auto presented = presenter(*shown);
    for (int i = 0; i < presented->count(); ++i) {
        presented->goTo(i);
        for (const QWidget* widget : presented->findChildren<QWidget*>())
            QVERIFY2(widget->focusPolicy() == Qt::NoFocus, widget->metaObject()->className());
    }
    QVERIFY(!shown->document().isModified());
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
