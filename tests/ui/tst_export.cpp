// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluation_builder.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/cost_parts_chart.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/charts/plot.h"
#include "ui/charts/strategy_style.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/charts/tradeoff_picture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>
#include <QTransform>
#include <QXmlStreamReader>

#include <functional>

using namespace tunepoint;
using namespace tunepoint::ui;
using tunepoint::testing::EvaluationBuilder;
using tunepoint::testing::shopEvaluation;

namespace {

/// A drawn element of an SVG: its stroke or fill colour and its points in the drawing's coordinates.
struct Drawn {
    QString stroke;
    QString fill;
    QPolygonF points;
};

QList<double> numbersIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?"));
    QList<double> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers.append(match.next().captured().toDouble());
    return numbers;
}

QPolygonF pointsOf(const QXmlStreamAttributes& attributes, QStringView element)
{
    const auto value = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
    if (element == u"rect")
        return QPolygonF(
            {{value("x"), value("y")}, {value("x") + value("width"), value("y") + value("height")}});
    if (element == u"circle" || element == u"ellipse")
        return QPolygonF({QPointF(value("cx"), value("cy"))});
    if (element == u"line")
        return QPolygonF({{value("x1"), value("y1")}, {value("x2"), value("y2")}});
    const QList<double> numbers = numbersIn((
        element == u"path" ? attributes.value(QLatin1String("d")) : attributes.value(QLatin1String("points")))
                                                .toString());
    QPolygonF points;
    for (qsizetype i = 1; i < numbers.size(); i += 2)
        points << QPointF(numbers[i - 1], numbers[i]);
    return points;
}

/// Everything but text that an SVG of Qt's writer draws. Its colours and transformations stand in <g>
/// elements.
QList<Drawn> shapesIn(const QByteArray& svg)
{
    struct Group {
        QTransform transform;
        QString stroke;
        QString fill;
    };
    QList<Drawn> shapes;
    QList<Group> groups{{}};
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"g")
            groups.removeLast();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"g") {
            Group group = groups.back();
            const QList<double> m = numbersIn(attributes.value(QLatin1String("transform")).toString());
            if (m.size() == 6)
                group.transform = QTransform(m[0], m[1], m[2], m[3], m[4], m[5]) * group.transform;
            if (attributes.hasAttribute(QLatin1String("stroke")))
                group.stroke = attributes.value(QLatin1String("stroke")).toString();
            if (attributes.hasAttribute(QLatin1String("fill")))
                group.fill = attributes.value(QLatin1String("fill")).toString();
            groups.append(group);
        } else if (QStringList{"rect", "circle", "ellipse", "line", "path", "polyline", "polygon"}.contains(
                       xml.name().toString())) {
            const QPolygonF points = pointsOf(attributes, xml.name());
            const QString fill = attributes.hasAttribute(QLatin1String("fill"))
                ? attributes.value(QLatin1String("fill")).toString()
                : groups.back().fill;
            if (!points.isEmpty())
                shapes.append({groups.back().stroke, fill, groups.back().transform.map(points)});
        }
    }
    return xml.hasError() ? QList<Drawn>() : shapes;
}

QByteArray svgOf(const QSize& size, const std::function<void(QPainter&)>& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

QList<std::function<Chart*(StrategyStyles&)>> allCharts()
{
    return {[](StrategyStyles& styles) -> Chart* { return new TradeoffChart(styles); },
        [](StrategyStyles& styles) -> Chart* { return new CumulativeChart(styles); },
        [](StrategyStyles& styles) -> Chart* { return new CostPartsChart(styles); }};
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void linesAreCutToTheArea_data();
    void linesAreCutToTheArea();
    void svgOfALineBeyondTheAxesStaysInside();
    void svgStaysWithinThePlotArea();
    void numbersStandWhereNamesWouldTouch();
    void barsOfTheTornadoReachFromLowToHigh();
    void svgIsWellFormedWhateverTheNames();
    void pngIsTwiceAsLarge();
    void pdfHoldsVectors();
    void csv_data();
    void csv();
    void clipboardTextHasOneLinePerRow();
};

void TestExport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestExport::linesAreCutToTheArea_data()
{
    QTest::addColumn<QPolygonF>("line");
    QTest::addColumn<QList<QPolygonF>>("parts");
    const QPolygonF inside{{0.1, 0.1}, {0.5, 0.9}};
    QTest::newRow("what lies inside stays") << inside << QList<QPolygonF>{inside};
    QTest::newRow("what lies outside goes") << QPolygonF({{2, 0}, {3, 1}}) << QList<QPolygonF>{};
    QTest::newRow("a line through the area keeps its middle")
        << QPolygonF({{-1, 0.5}, {2, 0.5}}) << QList<QPolygonF>{QPolygonF({{0, 0.5}, {1, 0.5}})};
    QTest::newRow("a line that leaves and returns falls in two")
        << QPolygonF({{0.25, 0.5}, {0.25, 1.5}, {0.75, 1.5}, {0.75, 0.5}})
        << QList<QPolygonF>{QPolygonF({{0.25, 0.5}, {0.25, 1}}), QPolygonF({{0.75, 1}, {0.75, 0.5}})};
    QTest::newRow("one point is no line") << QPolygonF({{0.5, 0.5}}) << QList<QPolygonF>{};
    QTest::newRow("what is not finite is left out")
        << QPolygonF({{0, 0}, {0.5, std::numeric_limits<double>::quiet_NaN()}, {0.5, 0.5}, {1, 1}})
        << QList<QPolygonF>{QPolygonF({{0.5, 0.5}, {1, 1}})};
}

void TestExport::linesAreCutToTheArea()
{
    QFETCH(QPolygonF, line);
    QFETCH(QList<QPolygonF>, parts);
    QCOMPARE(clipped(line, QRectF(0, 0, 1, 1)), parts);
}

void TestExport::svgOfALineBeyondTheAxesStaysInside()
{
    Plot plot;
    plot.setLook(ChartLook::paper());
    plot.setAxes({AxisScale::linearExact(0, 1), {}, {}}, {AxisScale::linearExact(0, 1), {}, {}});
    plot.setLines({{QPolygonF({{-5, -3}, {0.5, 0.5}, {4, 9}}), QPen(QColor(1, 2, 3), 2)}});
    const QSize size(600, 400);
    const QByteArray svg = svgOf(
        size, [&](QPainter& painter) { renderPlot(painter, QRectF(QPointF(), QSizeF(size)), plot, size); });
    int found = 0;
    const QRectF area = plot.plotArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const Drawn& shape : shapesIn(svg)) {
        if (shape.stroke != QStringLiteral("#010203"))
            continue;
        ++found;
        for (const QPointF& point : shape.points)
            QVERIFY2(
                area.contains(point), qPrintable(QStringLiteral("%1, %2").arg(point.x()).arg(point.y())));
    }
    QVERIFY(found > 0);
}

void TestExport::svgStaysWithinThePlotArea()
{
    const Evaluation evaluation = shopEvaluation();
    const StrategyStyles styles(evaluation);
    TradeoffPicture picture{TradeoffSettings{}};
    const QSize size(760, 480);
    const QByteArray svg = svgOf(size, [&](QPainter& painter) {
        renderOnPaper(painter, QRectF(QPointF(), QSizeF(size)), picture, evaluation, styles);
    });
    QStringList colours;
    for (const StrategyResult& strategy : evaluation.strategies)
        colours << styles.style(strategy.id).onLight.name();
    const QString gate = ChartLook::paper().warning.name();
    int markers = 0;
    int gates = 0;
    for (const Drawn& shape : shapesIn(svg)) {
        for (const QPointF& point : shape.points)
            QVERIFY(QRectF(QPointF(), QSizeF(size)).adjusted(-1, -1, 1, 1).contains(point));
        const bool isMarker = colours.contains(shape.fill) || colours.contains(shape.stroke);
        if (!isMarker && shape.stroke != gate)
            continue;
        ++(isMarker ? markers : gates);
        for (const QPointF& point : shape.points)
            QVERIFY(picture.plotArea().adjusted(-1, -1, 1, 1).contains(point));
    }
    QVERIFY(markers >= 9);
    QVERIFY(gates > 20); // hatching
}

void TestExport::numbersStandWhereNamesWouldTouch()
{
    Evaluation evaluation = shopEvaluation();
    for (StrategyResult& strategy : evaluation.strategies)
        strategy.name = "An option with a name that takes much room beside its marker";
    TradeoffSettings settings;
    settings.numbers = true;
    const QRectF paper(0, 0, 760, 210);
    const auto isKeyed = [&paper](const Evaluation& shown, const TradeoffSettings& with) {
        TradeoffPicture picture{with};
        (void)svgOf(paper.size().toSize(),
            [&](QPainter& painter) { renderOnPaper(painter, paper, picture, shown, StrategyStyles(shown)); });
        return picture.isKeyed();
    };
    QVERIFY(isKeyed(evaluation, settings));
    QVERIFY(!isKeyed(evaluation, {})); // a screen has its list beside
    Evaluation one = shopEvaluation();
    one.strategies.resize(1);
    QVERIFY(!isKeyed(one, settings));
}

void TestExport::barsOfTheTornadoReachFromLowToHigh()
{
    Evaluation evaluation = shopEvaluation();
    Sensitivity& sensitivity = evaluation.sensitivity.emplace();
    sensitivity.strategy = "lora";
    sensitivity.over = "hosted";
    // figure, its P10 and P90, the worth at either, the lead at either
    sensitivity.tornado = {{"/task/itemsPerMonth", 500, 2000, 0, 0, -200, 600},
        {"/discountRatePerYear", 0.02, 0.08, 0, 0, 300, -100},
        {"/task/inputTokens", 100, 200, 0, 0, 50, 50}}; // moves nothing: a row of the table, no bar
    const StrategyStyles styles(evaluation);
    const QRectF paper(0, 0, 760, 300);
    const QByteArray svg = svgOf(
        paper.size().toSize(), [&](QPainter& painter) { renderTornado(painter, paper, evaluation, styles); });
    QList<QRectF> low;
    QList<QRectF> high;
    for (const Drawn& shape : shapesIn(svg)) {
        if (shape.fill == QStringLiteral("#3b7cb8")) // blue: the figure at its P10
            low << shape.points.boundingRect();
        else if (shape.fill == QStringLiteral("#d9822b")) // orange: at its P90
            high << shape.points.boundingRect();
    }
    // two bars of two pieces each, and a square of each colour in the legend
    QCOMPARE(low.size(), 3);
    QCOMPARE(high.size(), 3);
    // by hand: both ends meet in the middle, 200 of -200 to 600 and 100 of 300 to -100
    const double dollar = low[0].width() / 400;
    const auto at = [&](double lead) { return low[0].left() + (lead + 200) * dollar; };
    const auto reaches = [&](const QRectF& piece, double from, double to) {
        return std::abs(piece.left() - at(from)) < 0.5 && std::abs(piece.right() - at(to)) < 0.5;
    };
    QVERIFY(dollar > 0.1);
    QVERIFY(reaches(high[0], 200, 600));
    QVERIFY(reaches(low[1], 100, 300));
    QVERIFY(reaches(high[1], -100, 100));
    QVERIFY(low[1].top() > low[0].bottom()); // the wider bar on top
    // beneath, each colour before its words
    QVERIFY(low[2].top() > low[1].bottom() && low[2].left() < high[2].left());
    const qsizetype wordsLow = svg.indexOf("the figure at its P10");
    QVERIFY(wordsLow > 0 && svg.indexOf("the figure at its P90") > wordsLow);

    StrategyStyles own;
    TornadoChart chart(own);
    chart.setEvaluation(evaluation);
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[1][3].value, std::optional(300.0));
    QCOMPARE(table.rows[1][4].value, std::optional(-100.0));
    QVERIFY(chart.description().contains(QStringLiteral("$300 at 0.02")));
    QVERIFY(!chart.description().contains(QStringLiteral("$50")));
}

void TestExport::svgIsWellFormedWhateverTheNames()
{
    Evaluation evaluation = shopEvaluation();
    for (StrategyResult& strategy : evaluation.strategies)
        strategy.name = "]]> <b>\"A&B\"</b> & more";
    for (const auto& make : allCharts()) {
        StrategyStyles styles;
        const std::unique_ptr<Chart> chart(make(styles));
        chart->setEvaluation(evaluation);
        QVERIFY(shapesIn(chartSvg(*chart, {700, 450})).size() > 5);
    }
}

void TestExport::pngIsTwiceAsLarge()
{
    for (const auto& make : allCharts()) {
        StrategyStyles styles;
        const std::unique_ptr<Chart> chart(make(styles));
        chart->setEvaluation(shopEvaluation());
        const QImage image = QImage::fromData(chartPng(*chart, {640, 400}), "PNG");
        QCOMPARE(image.size(), QSize(1280, 800));
        QCOMPARE(image.pixelColor(2, 790), QColor(Qt::white));
        QVERIFY(!image.text(QStringLiteral("Description")).isEmpty());
    }
}

void TestExport::pdfHoldsVectors()
{
    const Evaluation evaluation = shopEvaluation();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    renderTradeoff(painter, QRectF(0, 0, 8000, 5000), evaluation, StrategyStyles(evaluation));
    renderCumulative(painter, QRectF(0, 5000, 8000, 5000), evaluation, StrategyStyles(evaluation),
        CumulativeFigure::CashFlow);
    painter.end();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY(bytes.contains("/Type /Font"));
}

void TestExport::csv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain words are quoted") << "LoRA"
                                            << "\"LoRA\"";
    QTest::newRow("quotes are doubled") << "the \"best\""
                                        << "\"the \"\"best\"\"\"";
    QTest::newRow("a formula is made harmless") << "=1+1"
                                                << "\"'=1+1\"";
    QTest::newRow("an at sign is too") << "@SUM(A1)"
                                       << "\"'@SUM(A1)\"";
    QTest::newRow("so is a full-width equals sign")
        << QStringLiteral("\uff1d1") << QStringLiteral("\"'\uff1d1\"");
    QTest::newRow("commas stay inside") << "a, b"
                                        << "\"a, b\"";
}

void TestExport::csv()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    ChartTable table;
    table.columns = {{QStringLiteral("Name"), false, {}}, {QStringLiteral("Cost"), true, {}}};
    table.rows = {
        {{text, {}}, {QStringLiteral("-$1,234.50"), -1234.5}}, {{text, {}}, {QStringLiteral("unknown"), {}}}};
    QCOMPARE(toCsv(table),
        QStringLiteral("\"Name\",\"Cost\"\r\n%1,-1234.5\r\n%1,\r\n").replace(QStringLiteral("%1"), expected));
}

void TestExport::clipboardTextHasOneLinePerRow()
{
    ChartTable table;
    table.columns = {{QStringLiteral("Name"), false, {}}, {QStringLiteral("Cost"), true, {}}};
    table.rows = {{{QStringLiteral("two\nlines\tand a tab"), {}}, {QStringLiteral("-5"), -5.0}}};
    QCOMPARE(toTsv(table), QStringLiteral("Name\tCost\ntwo lines and a tab\t-5\n"));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
