// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluation_builder.h"
#include "ui/charts/axis_scale.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/strategy_style.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/charts/tradeoff_regions.h"

#include <QAbstractItemModelTester>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>
#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;
using tunepoint::testing::EvaluationBuilder;
using tunepoint::testing::shopEvaluation;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

/// Three options with trials that fill a disc around their central figures, within 10% of the cost.
Evaluation withTrials()
{
    Evaluation evaluation = EvaluationBuilder()
                                .strategy("cheap", "Cheap", 100, 0.8)
                                .strategy("middle", "Middle", 200, 0.85)
                                .strategy("dear", "Dear", 300, 0.9)
                                .gate(GateKind::MinimumAccuracy, 0.82)
                                .front({"cheap", "middle", "dear"})
                                .recommend("middle")
                                .build();
    for (StrategyResult& strategy : evaluation.strategies) {
        StrategyChance chance;
        auto& costs = chance.outcomes.trials[std::size_t(OutcomeFigure::CostPerMonth)];
        auto& shares = chance.outcomes.trials[std::size_t(OutcomeFigure::Accuracy)];
        for (int i = 0; i < 1000; ++i) {
            // the golden angle fills a disc evenly: half of it lies within 0.7 of its radius
            const double angle = 2.399963229728653 * i;
            const double size = 0.1 * std::sqrt((i + 0.5) / 1000);
            costs.push_back(float(*strategy.central.costPerMonth * (1 + size * std::cos(angle))));
            shares.push_back(float(*strategy.central.accuracy * (1 + 0.3 * size * std::sin(angle))));
        }
        const double cost = *strategy.central.costPerMonth;
        const double accuracy = *strategy.central.accuracy;
        chance.costPerMonth = Summary{
            cost, 1, 0, cost * 0.92, cost * 0.93, cost * 0.96, cost, cost * 1.04, cost * 1.07, cost * 1.08};
        chance.accuracy = Summary{accuracy, 0.01, 0, accuracy - 0.03, accuracy - 0.02, accuracy - 0.01,
            accuracy, accuracy + 0.01, accuracy + 0.02, accuracy + 0.03};
        chance.paretoProbability = 0.72;
        chance.probabilityBest = 0.25;
        chance.breakEvenAccuracy = Summary{0.83, 0.01, 0, 0.81, 0.82, 0.825, 0.83, 0.84, 0.845, 0.85};
        strategy.central.breakEvenAccuracy = 0.83;
        strategy.chance = chance;
    }
    return evaluation;
}

QWidget* canvas(const TradeoffChart& chart)
{
    return chart.findChild<QGraphicsView*>()->viewport();
}

/// The pointer with its left button down; QTest moves the cursor of the desktop instead.
void drag(QWidget* canvas, const QPoint& to)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(to), canvas->mapToGlobal(QPointF(to)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas, &event);
}

void turnWheel(const TradeoffChart& chart, const QPointF& place, int notches)
{
    QWheelEvent event(place, canvas(chart)->mapToGlobal(place), {}, QPoint(0, 120 * notches), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas(chart), &event);
}

/// The two look the same on a light ground.
bool same(const StrategyStyle& a, const StrategyStyle& b)
{
    return a.onLight == b.onLight && a.shape == b.shape && a.second == b.second;
}

Evaluation options(const std::vector<std::string>& ids)
{
    EvaluationBuilder builder;
    for (const std::string& id : ids)
        builder.strategy(id, id, 100, 0.9);
    return builder.build();
}

} // namespace

class TestTradeoffChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sixteenStylesDiffer();
    void styleIsForLife();
    void anotherDocumentStartsAgain();
    void viewsOfADocumentShareStyles();

    void scales_data();
    void scales();
    void scalesAreAlwaysDrawable_data();
    void scalesAreAlwaysDrawable();

    void labelsKeepOffEachOther();
    void spreadLabelsKeepTheirOrder();

    void chartPlacesPointsByCostAndAccuracy();
    void readsFromRightToLeft();
    void widelySpreadCostsAreLogarithmic();
    void freeOptionsStandOnTheRail();
    void impossibleLogarithmIsLinearAndSaysSo();
    void equalPointsCanAllBeReached();
    void optionsWithoutFiguresAreNamed();
    void clickSelectsAndKeysWalk();
    void oddFiguresDoNoHarm_data();
    void oddFiguresDoNoHarm();
    void namesAreNeverMarkup();
    void tableHoldsTheSameFigures();

    void regionsLieAroundTheirPoints();
    void regionsWidenTheAxes();
    void axesThatAreHeldStay();
    void wheelZoomsAroundThePointer();
    void groundIsDraggedAndShownWhole();
    void keysZoomAndMove();
    void breakEvenBandIsTold();
    void partsOfAScale();
    void roundValuesOfAScale_data();
    void roundValuesOfAScale();
    void polygonsAreCutToTheArea();
};

void TestTradeoffChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestTradeoffChart::sixteenStylesDiffer()
{
    for (int a = 0; a < 16; ++a)
        for (int b = a + 1; b < 16; ++b)
            QVERIFY2(
                !same(styleOfSlot(a), styleOfSlot(b)), qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
    QVERIFY(!styleOfSlot(7).second);
    QVERIFY(styleOfSlot(8).second);
    QCOMPARE(styleOfSlot(8).onLight, styleOfSlot(0).onLight);
    QCOMPARE(styleOfSlot(8).lineStyle(), Qt::DashLine);
    std::set<MarkerShape> shapes;
    for (int slot = 0; slot < 8; ++slot)
        shapes.insert(styleOfSlot(slot).shape);
    QCOMPARE(shapes.size(), std::size_t(8));
}

void TestTradeoffChart::styleIsForLife()
{
    StrategyStyles styles(options({"a", "b", "c"}));
    const StrategyStyle b = styles.style("b");
    const StrategyStyle c = styles.style("c");
    styles.assign(options({"c", "a"})); // b removed, order changed
    QVERIFY(same(styles.style("c"), c));
    styles.assign(options({"c", "d", "a"}));
    QVERIFY(!same(styles.style("d"), b)); // b may come back by undo
    styles.assign(options({"a", "b", "c", "d"}));
    QVERIFY(same(styles.style("b"), b));
}

void TestTradeoffChart::anotherDocumentStartsAgain()
{
    StrategyStyles styles(options({"a", "b", "c"}));
    styles.assign(options({"x", "y"}));
    QVERIFY(same(styles.style("x"), styleOfSlot(0)));
    QVERIFY(same(styles.style("y"), styleOfSlot(1)));
}

void TestTradeoffChart::viewsOfADocumentShareStyles()
{
    QObject document;
    StrategyStyles& styles = StrategyStyles::of(document);
    styles.assign(options({"a", "b"}));
    QCOMPARE(&StrategyStyles::of(document), &styles);
    QObject another;
    QVERIFY(&StrategyStyles::of(another) != &styles);
}

void TestTradeoffChart::scales_data()
{
    QTest::addColumn<AxisScale>("scale");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("position");
    QTest::newRow("a linear axis is divided evenly") << AxisScale::linearExact(0, 200) << 50.0 << 0.25;
    QTest::newRow("round limits enclose the data") << AxisScale::linear(3, 97) << 100.0 << 1.0;
    // 1 … 10,000 are four decades, 100 is two of them
    QTest::newRow("a logarithm divides by factors")
        << AxisScale::logarithmic(1, 10000, false) << 100.0 << 0.5;
    // the rail takes 8%, the rest is 92%: 0.08 + 0.92 / 2
    QTest::newRow("the rail takes its share") << AxisScale::logarithmic(1, 10000, true) << 100.0 << 0.54;
    QTest::newRow("zero stands on the rail") << AxisScale::logarithmic(1, 10000, true) << 0.0 << 0.04;
    QTest::newRow("what is below zero does too") << AxisScale::logarithmic(1, 10000, true) << -50.0 << 0.04;
    QTest::newRow("months start at 0") << AxisScale::months(36) << 9.0 << 0.25;
    QTest::newRow("rows have their tick in the middle") << AxisScale::rows(4) << 0.5 << 0.125;
}

void TestTradeoffChart::scales()
{
    QFETCH(AxisScale, scale);
    QFETCH(double, value);
    QFETCH(double, position);
    QVERIFY(std::abs(scale.position(value) - position) < 1e-12);
    if (value > 0)
        QVERIFY(std::abs(scale.value(position) / value - 1) < 1e-12);
}

void TestTradeoffChart::scalesAreAlwaysDrawable_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("nothing but zero") << 0.0 << 0.0;
    QTest::newRow("one value") << 1234.5 << 1234.5;
    QTest::newRow("upside down") << 10.0 << -10.0;
    QTest::newRow("infinite") << 1.0 << kInfinity;
    QTest::newRow("not a number") << kNotANumber << 5.0;
    QTest::newRow("hardly apart") << 1.0 << 1.0000001;
    QTest::newRow("the whole range of numbers")
        << -std::numeric_limits<double>::max() << std::numeric_limits<double>::max();
    QTest::newRow("tiny") << 1e-290 << 3e-290;
    QTest::newRow("twelve decades") << 1e-3 << 1e9;
}

void TestTradeoffChart::scalesAreAlwaysDrawable()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QList<AxisScale> scales{AxisScale::linear(low, high), AxisScale::linearExact(low, high)};
    if (AxisScale::canBeLogarithmic(low, high))
        scales << AxisScale::logarithmic(low, high, true) << AxisScale::logarithmic(low, high, false);
    for (const AxisScale& scale : scales) {
        QVERIFY(std::isfinite(scale.low()) && std::isfinite(scale.high()) && scale.low() < scale.high());
        QVERIFY(scale.ticks().size() <= AxisScale::kMaximumTicks);
        for (const double tick : scale.ticks())
            QVERIFY(std::isfinite(scale.position(tick)));
    }
}

void TestTradeoffChart::labelsKeepOffEachOther()
{
    QList<LabelRequest> requests;
    for (int i = 0; i < 12; ++i) // a crowd
        requests.append({QPointF(200 + 25 * (i % 4), 150 + 22 * (i / 4)), 8, QSizeF(90, 14)});
    const QRectF area(0, 0, 600, 400);
    const QList<LabelPlace> places = placeLabels(requests, area, {});
    QCOMPARE(places.size(), requests.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(area.contains(places[i].rect));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!places[i].rect.intersects(places[j].rect));
    }
}

void TestTradeoffChart::spreadLabelsKeepTheirOrder()
{
    const QList<qreal> places = spreadLabels({100, 101, 102, 20, 300, 299}, 16, 0, 310);
    QVERIFY(places[0] <= places[1] - 16 + 1e-9);
    QVERIFY(places[1] <= places[2] - 16 + 1e-9);
    QVERIFY(places[5] <= places[4] - 16 + 1e-9);
    QVERIFY(places[4] <= 310 - 8 + 1e-9);
    QCOMPARE(places[3], 20.0);
}

void TestTradeoffChart::chartPlacesPointsByCostAndAccuracy()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(900, 600);
    chart.setEvaluation(EvaluationBuilder()
                            .strategy("cheap", "Cheap", 100, 0.8)
                            .strategy("middle", "Middle", 200, 0.85)
                            .strategy("dear", "Dear", 300, 0.9)
                            .build());
    QVERIFY(chart.placeOf("cheap").x() < chart.placeOf("dear").x());
    QVERIFY(chart.placeOf("cheap").y() > chart.placeOf("dear").y());
    QVERIFY(!chart.isLogarithmic());
    const QPointF middle = (chart.placeOf("cheap") + chart.placeOf("dear")) / 2;
    QVERIFY(QLineF(middle, chart.placeOf("middle")).length() < 0.01);
    for (const char* id : {"cheap", "middle", "dear"})
        QVERIFY(chart.plotArea().contains(chart.placeOf(id)));
}

void TestTradeoffChart::readsFromRightToLeft()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(900, 600);
    chart.setEvaluation(
        EvaluationBuilder().strategy("cheap", "Cheap", 100, 0.8).strategy("dear", "Dear", 300, 0.9).build());
    QVERIFY(chart.placeOf("cheap").x() > chart.placeOf("dear").x());
    QVERIFY(900 - chart.plotArea().right() > chart.plotArea().left()); // the axis stands at the right
}

void TestTradeoffChart::widelySpreadCostsAreLogarithmic()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.setEvaluation(
        EvaluationBuilder().strategy("a", "A", 10, 0.8).strategy("b", "B", 1000, 0.9).build());
    QVERIFY(chart.isLogarithmic());
    chart.setScale(CostScale::Linear);
    QVERIFY(!chart.isLogarithmic());
}

void TestTradeoffChart::freeOptionsStandOnTheRail()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(900, 600);
    chart.setEvaluation(EvaluationBuilder()
                            .strategy("free", "Free", 0, 0.8)
                            .strategy("earns", "Earns", -20, 0.7)
                            .strategy("a", "A", 10, 0.8)
                            .strategy("b", "B", 1000, 0.9)
                            .build());
    QVERIFY(chart.isLogarithmic());
    QVERIFY(chart.plotArea().contains(chart.placeOf("free")));
    QVERIFY(chart.placeOf("free").x() < chart.placeOf("a").x());
    QCOMPARE(chart.placeOf("free").x(), chart.placeOf("earns").x());
}

void TestTradeoffChart::impossibleLogarithmIsLinearAndSaysSo()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.setScale(CostScale::Logarithmic);
    chart.setEvaluation(EvaluationBuilder().strategy("a", "A", 0, 0.8).strategy("b", "B", -5, 0.9).build());
    QVERIFY(!chart.isLogarithmic());
    QVERIFY2(
        chart.description().contains(QStringLiteral("the scale is linear")), qPrintable(chart.description()));
    chart.setEvaluation(
        EvaluationBuilder().strategy("a", "A", 1e-9, 0.8).strategy("b", "B", 1e9, 0.9).build());
    QVERIFY(!chart.isLogarithmic());
    QVERIFY2(
        chart.description().contains(QStringLiteral("this one is linear")), qPrintable(chart.description()));
}

void TestTradeoffChart::equalPointsCanAllBeReached()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(800, 500);
    chart.setEvaluation(EvaluationBuilder()
                            .strategy("a", "A", 100, 0.9)
                            .strategy("b", "B", 100, 0.9)
                            .strategy("c", "C", 100, 0.9)
                            .build());
    chart.show();
    QSignalSpy spy(&chart, &Chart::selectionChanged);
    for (const char* id : {"a", "b", "c"}) {
        QTest::mouseClick(
            chart.findChild<QGraphicsView*>()->viewport(), Qt::LeftButton, {}, chart.placeOf(id).toPoint());
        QCOMPARE(chart.selection(), std::string(id));
    }
    QCOMPARE(spy.count(), 3);
}

void TestTradeoffChart::optionsWithoutFiguresAreNamed()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.setEvaluation(shopEvaluation());
    QVERIFY(chart.description().contains(QStringLiteral("Not on the chart: ")));
    QVERIFY(chart.description().contains(QStringLiteral("(Correct answers unknown)")));
    QVERIFY(chart.placeOf("mystery").isNull());
    QVERIFY(!chart.placeOf("lora").isNull());
}

void TestTradeoffChart::clickSelectsAndKeysWalk()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(1000, 600);
    chart.setEvaluation(shopEvaluation());
    chart.show();
    QSignalSpy selected(&chart, &Chart::selectionChanged);
    QSignalSpy opened(&chart, &Chart::activated);
    QTest::mouseClick(
        chart.findChild<QGraphicsView*>()->viewport(), Qt::LeftButton, {}, chart.placeOf("lora").toPoint());
    QCOMPARE(selected.count(), 1);
    QCOMPARE(chart.selection(), std::string("lora"));

    // from the cheapest to the dearest: every one of the nine can be reached by keys
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.selection(), std::string("rules"));
    std::set<std::string> seen{chart.selection()};
    for (int i = 0; i < 40; ++i) {
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
            QTest::keyClick(&chart, key);
            seen.insert(chart.selection());
        }
    }
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.selection(), std::string("today"));
    QVERIFY(seen.size() >= 5);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestTradeoffChart::oddFiguresDoNoHarm_data()
{
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("infinite cost") << kInfinity << 0.9;
    QTest::newRow("no number at all") << kNotANumber << kNotANumber;
    QTest::newRow("largest number") << std::numeric_limits<double>::max() << 1.0;
    QTest::newRow("smallest number") << std::numeric_limits<double>::denorm_min() << 0.0;
    QTest::newRow("all below zero") << -1e12 << 0.5;
}

void TestTradeoffChart::oddFiguresDoNoHarm()
{
    QFETCH(double, cost);
    QFETCH(double, accuracy);
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(700, 400);
    for (const CostScale scale : {CostScale::Automatic, CostScale::Logarithmic, CostScale::Linear}) {
        chart.setScale(scale);
        chart.setEvaluation(
            EvaluationBuilder().strategy("odd", "Odd", cost, accuracy).strategy("a", "A", 100, 0.9).build());
        QVERIFY(!chart.QWidget::grab().isNull());
        QVERIFY(chart.plotArea().contains(chart.placeOf("a")));
    }
}

void TestTradeoffChart::namesAreNeverMarkup()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("red.png"));
    QImage red(60, 60, QImage::Format_RGB32);
    red.fill(QColor(255, 0, 0));
    QVERIFY(red.save(path));
    const std::string name = QStringLiteral("<img src=\"%1\">").arg(path).toStdString();

    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(700, 400);
    chart.setEvaluation(
        EvaluationBuilder().strategy("a", name, 100, 0.9).strategy("b", name, 10, std::nullopt).build());
    const QImage image = chart.QWidget::grab().toImage();
    int redPixels = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            redPixels += image.pixelColor(x, y) == QColor(255, 0, 0);
    QCOMPARE(redPixels, 0);
}

void TestTradeoffChart::tableHoldsTheSameFigures()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.setEvaluation(shopEvaluation());
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), qsizetype(10)); // also those that are not on the chart
    QCOMPARE(table.strategies[4], std::string("lora"));
    QCOMPARE(table.rows[4][1].value, std::optional(1000.0));
    QCOMPARE(table.rows[4][2].value, std::optional(0.94));
    QVERIFY(!table.rows[9][2].value);

    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(table);
    model.setTable({});
    model.setTable(table);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.strategyAt(4), std::string("lora"));
}

void TestTradeoffChart::regionsLieAroundTheirPoints()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(900, 600);
    chart.setEvaluation(withTrials());
    for (const char* id : {"cheap", "middle", "dear"}) {
        const QPolygonF half(chart.regionOf(id, true));
        const QPolygonF most(chart.regionOf(id, false));
        QVERIFY(half.containsPoint(chart.placeOf(id), Qt::OddEvenFill));
        for (const QPointF& corner : half)
            QVERIFY(most.containsPoint(corner, Qt::OddEvenFill));
        for (const QPointF& corner : most)
            QVERIFY(chart.plotArea().adjusted(-1, -1, 1, 1).contains(corner));
    }
    QVERIFY(chart.description().contains(QStringLiteral("50% and 90%")));
    QVERIFY2(chart.description().contains(QStringLiteral("72%")), qPrintable(chart.description()));
    const ChartTable table = chart.table();
    QCOMPARE(table.rows[1][3].value, std::optional(200 * 0.93)); // P10 and P90 as given
    QCOMPARE(table.rows[1][4].value, std::optional(200 * 1.07));
    QCOMPARE(table.rows[1][5].value, std::optional(0.85 - 0.02));
    QCOMPARE(table.rows[1][8].value, std::optional(0.72));
    QCOMPARE(table.rows[1][9].value, std::optional(0.25));
    QCOMPARE(table.rows[1][11].value, std::optional(0.82));
    for (const QList<ChartCell>& row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
}

void TestTradeoffChart::regionsWidenTheAxes()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    Evaluation bare = withTrials();
    for (StrategyResult& strategy : bare.strategies)
        strategy.chance.reset();
    chart.setEvaluation(bare);
    const auto narrow = chart.rangeUp();
    chart.setEvaluation(withTrials());
    QVERIFY(chart.rangeUp().first < narrow.first);
    QVERIFY(chart.rangeUp().second > narrow.second);
    const auto wide = chart.rangeUp();
    chart.setEvaluation(bare); // the coarse answer after an edit: regions and axes stand until the fine one
    QCOMPARE(chart.rangeUp(), wide);
    QVERIFY(!chart.regionOf("middle", true).isEmpty());
}

void TestTradeoffChart::axesThatAreHeldStay()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.setEvaluation(withTrials());
    const auto across = chart.rangeAcross();
    chart.setAxesCalm(true);
    Evaluation other = withTrials();
    other.strategies[2].central.costPerMonth = 250; // nearer: nothing moves
    chart.setEvaluation(other);
    QCOMPARE(chart.rangeAcross(), across);
    other.strategies[2].central.costPerMonth = 900; // off the chart: it widens
    chart.setEvaluation(other);
    QVERIFY(chart.rangeAcross().second > 900);
}

void TestTradeoffChart::wheelZoomsAroundThePointer()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(900, 600);
    chart.show();
    chart.setEvaluation(withTrials());
    const QPointF place = chart.placeOf("middle");
    const auto before = chart.rangeAcross();
    turnWheel(chart, place, 2);
    QVERIFY(chart.isZoomed());
    QVERIFY(chart.rangeAcross().second - chart.rangeAcross().first < before.second - before.first);
    QVERIFY2(QLineF(chart.placeOf("middle"), place).length() < 1, "what is under the pointer stays there");
    turnWheel(chart, place, 20);
    for (int i = 0; i < 40; ++i)
        turnWheel(chart, place, 20); // as near as numbers go
    QVERIFY(chart.rangeAcross().second > chart.rangeAcross().first);
    QVERIFY(!chart.QWidget::grab().isNull());
    QVERIFY2(chart.description().contains(QStringLiteral("Outside of what is shown")),
        qPrintable(chart.description())); // points are never lost without a word
    chart.showWhole();
    QCOMPARE(chart.rangeAcross(), before);
}

void TestTradeoffChart::groundIsDraggedAndShownWhole()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(900, 600);
    chart.show();
    chart.setEvaluation(withTrials());
    const QPointF before = chart.placeOf("middle");
    const QPoint ground = chart.plotArea().center().toPoint() + QPoint(140, -120);
    QTest::mousePress(canvas(chart), Qt::LeftButton, {}, ground);
    drag(canvas(chart), ground + QPoint(-60, 40));
    QTest::mouseRelease(canvas(chart), Qt::LeftButton, {}, ground + QPoint(-60, 40));
    QVERIFY2(
        QLineF(chart.placeOf("middle"), before + QPointF(-60, 40)).length() < 1.5, "it follows the hand");
    QTest::mouseDClick(canvas(chart), Qt::LeftButton, {}, ground);
    QVERIFY(!chart.isZoomed());
    QVERIFY(QLineF(chart.placeOf("middle"), before).length() < 0.5);
}

void TestTradeoffChart::keysZoomAndMove()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.resize(900, 600);
    chart.show();
    chart.setEvaluation(withTrials());
    const auto whole = chart.rangeAcross();
    QTest::keyClick(&chart, Qt::Key_Plus);
    const auto near = chart.rangeAcross();
    QVERIFY(near.second - near.first < whole.second - whole.first);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(chart.rangeAcross().first > near.first);
    QTest::keyClick(&chart, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QTest::keyClick(&chart, Qt::Key_0);
    QCOMPARE(chart.rangeAcross(), whole);
}

void TestTradeoffChart::breakEvenBandIsTold()
{
    StrategyStyles styles;
    TradeoffChart chart(styles);
    chart.setEvaluation(withTrials());
    QVERIFY2(chart.description().contains(QStringLiteral("Middle pays from "))
            && chart.description().contains(QStringLiteral("(P10 to P90: 82")),
        qPrintable(chart.description()));
    chart.setSelection("dear");
    QVERIFY2(chart.description().contains(QStringLiteral("Dear pays ")), qPrintable(chart.description()));
}

void TestTradeoffChart::partsOfAScale()
{
    const AxisScale linear = AxisScale::linearExact(0, 100).part(0.25, 0.5);
    QVERIFY(std::abs(linear.low() - 25) < 1e-9 && std::abs(linear.high() - 50) < 1e-9);
    const AxisScale factors = AxisScale::logarithmic(1, 10000, true).part(0.25, 0.5);
    QVERIFY(std::abs(factors.low() - 10) < 1e-6 && std::abs(factors.high() - 100) < 1e-6);
    QVERIFY(factors.hasRail()); // what costs nothing is never lost
    const AxisScale same = AxisScale::linearExact(0, 100).part(0.5, 0.5);
    QCOMPARE(same.low(), 0.0);
    QCOMPARE(same.high(), 100.0);
    const AxisScale both = AxisScale::linearExact(10, 20).united(AxisScale::linearExact(15, 40));
    QCOMPARE(both.low(), 10.0);
    QCOMPARE(both.high(), 40.0);
}

void TestTradeoffChart::roundValuesOfAScale_data()
{
    QTest::addColumn<AxisScale>("scale");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("slack");
    QTest::addColumn<double>("expected");
    // 1% of 0.2 is 0.002: to the next five thousandths that is not coarser, 0.002 itself
    QTest::newRow("shares by the width of a pixel")
        << AxisScale::linearExact(0.8, 1) << 0.9137 << 0.01 << 0.914;
    QTest::newRow("money by steps of ten") << AxisScale::linearExact(0, 1000) << 483.3 << 0.01 << 480.0;
    // 1% of four decades around 5,000 is 5,000 · (10^.02 - 10^-.02) = 461: steps of 200
    QTest::newRow("by factors the steps grow")
        << AxisScale::logarithmic(1, 10000, false) << 5083.0 << 0.01 << 5000.0;
}

void TestTradeoffChart::roundValuesOfAScale()
{
    QFETCH(AxisScale, scale);
    QFETCH(double, value);
    QFETCH(double, slack);
    QTEST(scale.rounded(value, slack), "expected");
}

void TestTradeoffChart::polygonsAreCutToTheArea()
{
    const QRectF area(0, 0, 10, 10);
    // a triangle whose right half lies outside: cut at x = 10
    const QPolygonF cut = clippedConvex(QPolygonF{QPointF(5, 2), QPointF(15, 5), QPointF(5, 8)}, area);
    QCOMPARE(cut.size(), 4);
    for (const QPointF& corner : cut)
        QVERIFY(area.contains(corner));
    QVERIFY(clippedConvex(QPolygonF{QPointF(20, 20), QPointF(30, 20), QPointF(30, 30)}, area).isEmpty());
}

QTEST_MAIN(TestTradeoffChart)
#include "tst_tradeoff_chart.moc"
