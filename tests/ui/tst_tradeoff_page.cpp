// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/charts/outcome_words.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/document/assessment_document.h"
#include "ui/tradeoff/options_list.h"
#include "ui/tradeoff/tradeoff_page.h"
#include "ui/widgets/number_field.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

constexpr auto kGate = "requiredAccuracy";

Assessment shop()
{
    for (const QString& name : exampleNames())
        if (name.contains(QLatin1String("shop")))
            return *readAssessment(exampleText(name).toStdString());
    return {};
}

Assessment shopWithLimit()
{
    Assessment assessment = shop();
    assessment.task.requiredAccuracy = fixed(0.9);
    return assessment;
}

/// The first option is ahead by 50, far beyond the noise of 512 trials; the second's cost can turn that
/// within its range: at 100.
Assessment withAFlip()
{
    return *readAssessment(R"({"format": "tunepoint-assessment", "version": 1, "strategies": [
        {"id": "a", "name": "A", "archetype": "custom", "accuracy": 0.9, "costs": [{"name": "once",
            "kind": "oneOff", "amount": {"distribution": "normal", "mean": 100, "standardDeviation": 10}}]},
        {"id": "b", "name": "B", "archetype": "custom", "accuracy": 0.9, "costs": [{"name": "once",
            "kind": "oneOff", "amount": {"distribution": "normal", "mean": 150, "standardDeviation": 30}}]}]})");
}

/// The pointer with its left button down; QTest moves the cursor of the desktop instead.
void drag(QWidget* canvas, const QPoint& to)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(to), canvas->mapToGlobal(QPointF(to)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas, &event);
}

/// A document with one stage of a few trials, and its page.
struct Desk {
    explicit Desk(Assessment assessment = shopWithLimit())
        : document(bundledCatalogue(),
            [](const Assessment& assessment, const Catalogue& catalogue, const EvaluationOptions& options) {
                return evaluate(assessment, catalogue, options);
            },
            {{Depth::Full, 512, 0, false}})
    {
        document.setAssessment(std::move(assessment));
        page = std::make_unique<TradeoffPage>(document);
        page->resize(1400, 900);
        page->show();
        page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
        settle();
        chart = page->findChild<TradeoffChart*>();
    }

    void settle()
    {
        document.waitForEvaluation();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QWidget* canvas() const { return chart->findChild<QGraphicsView*>()->viewport(); }
    [[nodiscard]] double required() const { return median(*document.assessment().task.requiredAccuracy); }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }

    AssessmentDocument document;
    std::unique_ptr<TradeoffPage> page;
    TradeoffChart* chart = nullptr;
};

} // namespace

class TestTradeoffPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void draggingALimitIsOneStepOfUndo();
    void escapePutsTheLimitBack();
    void axesKeepTheirRangeWhileALimitIsDragged();
    void arrowKeysMoveALimit();
    void deleteTakesALimitAway();
    void aLimitCanBeSetWhereThereIsNone();
    void typingALimitMovesTheLine();
    void theListChoosesAnOption();
    void aFlipPointIsTriedByAClick();
    void axesCanBeChosen();
    void hiddenPagesDoNothing();
};

void TestTradeoffPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestTradeoffPage::draggingALimitIsOneStepOfUndo()
{
    Desk desk;
    const QPoint start = desk.chart->placeOfLimit(kGate).toPoint();
    QVERIFY(!start.isNull());
    QTest::mousePress(desk.canvas(), Qt::LeftButton, {}, start);
    for (const int up : {8, 16, 30})
        drag(desk.canvas(), start - QPoint(0, up));
    QTRY_VERIFY(desk.required() > 0.9);
    // the line follows at once, and its value is told beside it
    QVERIFY(desk.chart->placeOfLimit(kGate).y() < start.y());
    QCOMPARE(*desk.find<NumberField>("limitFieldUp")->value(), desk.required());
    QTest::mouseRelease(desk.canvas(), Qt::LeftButton, {}, start - QPoint(0, 30));
    desk.settle();
    QCOMPARE(desk.document.undoStack().count(), 1);
    const double moved = desk.required();
    QTest::mousePress(desk.canvas(), Qt::LeftButton, {}, desk.chart->placeOfLimit(kGate).toPoint());
    drag(desk.canvas(), desk.chart->placeOfLimit(kGate).toPoint() + QPoint(0, 12));
    QTest::mouseRelease(desk.canvas(), Qt::LeftButton, {}, desk.chart->placeOfLimit(kGate).toPoint());
    desk.settle();
    QCOMPARE(desk.document.undoStack().count(), 2); // a second drag is a second step
    desk.document.undoStack().undo();
    QCOMPARE(desk.required(), moved);
    desk.document.undoStack().undo();
    QCOMPARE(desk.required(), 0.9);
}

void TestTradeoffPage::escapePutsTheLimitBack()
{
    Desk desk;
    const QPoint start = desk.chart->placeOfLimit(kGate).toPoint();
    QTest::mousePress(desk.canvas(), Qt::LeftButton, {}, start);
    drag(desk.canvas(), start - QPoint(0, 25));
    QVERIFY(desk.required() > 0.9);
    QTest::keyClick(desk.chart, Qt::Key_Escape);
    QTest::mouseRelease(desk.canvas(), Qt::LeftButton, {}, start - QPoint(0, 25));
    QCOMPARE(desk.required(), 0.9);
    QVERIFY(!desk.document.isModified());
}

void TestTradeoffPage::axesKeepTheirRangeWhileALimitIsDragged()
{
    Desk desk;
    const auto across = desk.chart->rangeAcross();
    const auto up = desk.chart->rangeUp();
    const QPoint start = desk.chart->placeOfLimit(kGate).toPoint();
    QTest::mousePress(desk.canvas(), Qt::LeftButton, {}, start);
    for (const int way : {40, -60, 5000}) { // beyond the end of the axis too
        drag(desk.canvas(), start - QPoint(0, way));
        desk.settle();
        QCOMPARE(desk.chart->rangeAcross(), across);
        QCOMPARE(desk.chart->rangeUp(), up);
        QVERIFY(desk.required() >= 0 && desk.required() <= 1);
    }
    QTest::mouseRelease(desk.canvas(), Qt::LeftButton, {}, start);
}

void TestTradeoffPage::arrowKeysMoveALimit()
{
    Desk desk;
    desk.chart->setFocus();
    QTRY_VERIFY(desk.chart->hasFocus());
    QTest::keyClick(desk.chart, Qt::Key_Tab);
    QCOMPARE(desk.chart->focusedLimit(), std::string(kGate));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(desk.chart, Qt::Key_Up);
    const double moved = desk.required();
    QVERIFY(moved > 0.9);
    QCOMPARE(desk.document.undoStack().count(), 1); // a row of keys is one step
    QTest::keyClick(desk.chart, Qt::Key_Down);
    QVERIFY(desk.required() < moved);
    QTest::keyClick(desk.chart, Qt::Key_Escape);
    QVERIFY(desk.chart->focusedLimit().empty());
    QVERIFY(desk.chart->hasFocus());
    desk.document.undoStack().undo();
    QCOMPARE(desk.required(), 0.9);
}

void TestTradeoffPage::deleteTakesALimitAway()
{
    Desk desk;
    desk.chart->focusLimit(kGate);
    QTest::keyClick(desk.chart, Qt::Key_Delete);
    QVERIFY(!desk.document.assessment().task.requiredAccuracy);
    desk.settle();
    QVERIFY(desk.chart->placeOfLimit(kGate).isNull());
    QVERIFY(desk.find<QToolButton>("limitAddUp")->isVisible());
    QCOMPARE(desk.document.undoStack().count(), 1);
}

void TestTradeoffPage::aLimitCanBeSetWhereThereIsNone()
{
    Desk desk;
    QTest::mouseClick(desk.find<QToolButton>("limitRemoveUp"), Qt::LeftButton);
    QVERIFY(!desk.document.assessment().task.requiredAccuracy);
    desk.settle();
    QTest::mouseClick(desk.find<QToolButton>("limitAddUp"), Qt::LeftButton);
    QVERIFY(desk.document.assessment().task.requiredAccuracy.has_value());
    desk.settle();
    // it rules nobody out, and its line has the keys
    for (const StrategyResult& strategy : desk.document.evaluation().strategies)
        for (const GateResult& gate : strategy.gates)
            QVERIFY(gate.id != kGate || !gate.checked || gate.passed || !strategy.comparable);
    QTRY_COMPARE(desk.chart->focusedLimit(), std::string(kGate));
}

void TestTradeoffPage::typingALimitMovesTheLine()
{
    Desk desk;
    auto* field = desk.find<NumberField>("limitFieldUp");
    QCOMPARE(*field->value(), 0.9);
    const double before = desk.chart->placeOfLimit(kGate).y();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("93"));
    QCOMPARE(desk.required(), 0.93);
    desk.settle();
    QTRY_VERIFY(desk.chart->placeOfLimit(kGate).y() != before);
    QCOMPARE(desk.document.undoStack().count(), 1);
}

void TestTradeoffPage::theListChoosesAnOption()
{
    Desk desk;
    auto* list = desk.find<OptionsList>("optionsList");
    const auto& strategies = desk.document.evaluation().strategies;
    QCOMPARE(list->topLevelItemCount(), int(strategies.size())); // also those that have no place on the chart
    list->setCurrentItem(list->topLevelItem(1));
    QCOMPARE(desk.chart->selection(), strategies[1].id);
}

void TestTradeoffPage::aFlipPointIsTriedByAClick()
{
    Desk desk(withAFlip());
    auto* flip = desk.find<QPushButton>("flip0");
    QVERIFY(flip != nullptr && flip->isVisibleTo(desk.page.get()));
    QTest::mouseClick(flip, Qt::LeftButton);
    QCOMPARE(desk.document.whatIf().size(), std::size_t(1));
    const auto& flips = desk.document.evaluation().sensitivity->flipPoints;
    const auto& [pointer, value] = *desk.document.whatIf().begin();
    QVERIFY(std::ranges::any_of(
        flips, [&](const FlipEntry& f) { return f.pointer == pointer && f.flipsAt == value; }));
}

void TestTradeoffPage::axesCanBeChosen()
{
    Desk desk;
    auto* up = desk.find<QComboBox>("axisUp");
    auto* across = desk.find<QComboBox>("axisAcross");
    for (int y = 0; y < up->count(); ++y)
        for (int x = 0; x < across->count(); ++x) {
            up->setCurrentIndex(y);
            Q_EMIT up->activated(y);
            across->setCurrentIndex(x);
            Q_EMIT across->activated(x);
            const TradeoffAxes axes = desk.chart->axes();
            QCOMPARE(axes.x, figuresAcross()[std::size_t(x)]);
            QCOMPARE(axes.y, figuresUp()[std::size_t(y)]);
            const ChartTable table = desk.chart->table();
            QCOMPARE(table.columns[1].title, outcomeName(axes.x));
            const auto& strategies = desk.document.evaluation().strategies;
            for (std::size_t s = 0; s < strategies.size(); ++s) {
                QCOMPARE(table.rows[qsizetype(s)][1].value, centralOutcome(strategies[s], axes.x));
                QCOMPARE(table.rows[qsizetype(s)][2].value, centralOutcome(strategies[s], axes.y));
                const auto chance = outcomeChance(strategies[s], axes.x);
                if (chance && std::isfinite(chance->p10))
                    QCOMPARE(table.rows[qsizetype(s)][3].value, std::optional(chance->p10));
                QCOMPARE(desk.chart->placeOf(strategies[s].id).isNull(),
                    !centralOutcome(strategies[s], axes.x) || !centralOutcome(strategies[s], axes.y));
            }
        }
}

void TestTradeoffPage::hiddenPagesDoNothing()
{
    Desk desk;
    QSignalSpy spy(desk.chart, &Chart::contentChanged);
    desk.page->hide();
    desk.document.edit("/task/itemsPerMonth", QStringLiteral("volume"),
        [](Assessment& assessment) { assessment.task.itemsPerMonth = fixed(70'000); });
    desk.settle();
    QCOMPARE(spy.count(), 0);
    desk.page->show();
    QVERIFY(spy.count() > 0);
}

QTEST_MAIN(TestTradeoffPage)
#include "tst_tradeoff_page.moc"
