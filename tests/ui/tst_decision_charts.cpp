// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decision_tables.h"
#include "ui/charts/acceptability_chart.h"
#include "ui/charts/contributions_chart.h"
#include "ui/charts/methods_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/weight_bands_chart.h"
#include "ui/charts/worth_chart.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace tunepoint;
using namespace tunepoint::ui;
using namespace tunepoint::testing;

namespace {

/// Two options on two criteria, both from 0 to 1: x (1, 0) and y (0.2, 0.9).
Assessment two(double weightOfFirst)
{
    return tableOf({"x", "y"},
        {scored("first", Direction::Maximise, weightOfFirst, LinearValue{0, 1}),
            scored("second", Direction::Maximise, 1 - weightOfFirst, LinearValue{0, 1})},
        {{1, 0}, {0.2, 0.9}});
}

double cell(const ChartTable& table, qsizetype row, qsizetype column)
{
    return table.rows[row][column].value.value_or(std::nan(""));
}

} // namespace

class TestDecisionCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void partsOfTheValueStackUpToIt()
    {
        StrategyStyles styles;
        ContributionsChart chart(styles);
        chart.setEvaluation(evaluated(two(0.5)));
        // by hand: y has 0.1 + 0.45 = 0.55, x has 0.5
        const ChartTable table = chart.table();
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.strategies[0], std::string("y"));
        QVERIFY(std::abs(cell(table, 0, 2) - 0.55) < 1e-12);
        QVERIFY(std::abs(cell(table, 0, 3) - 0.1) < 1e-12);
        QVERIFY(std::abs(cell(table, 0, 4) - 0.45) < 1e-12);
        QCOMPARE(cell(table, 1, 1), 2.0);
        QVERIFY(chart.description().contains(QStringLiteral("0.55")));
    }

    void rowsStayWhileAHandIsOnAWeight()
    {
        StrategyStyles styles;
        ContributionsChart chart(styles);
        chart.setEvaluation(evaluated(two(0.5)));
        chart.holdOrder(true);
        chart.setEvaluation(evaluated(two(0.9))); // now x is first
        QCOMPARE(chart.table().strategies[0], std::string("y"));
        QCOMPARE(cell(chart.table(), 0, 1), 2.0); // its place is the new one
        chart.holdOrder(false);
        QCOMPARE(chart.table().strategies[0], std::string("x"));
    }

    void placesAreSharesOfTheTrials()
    {
        // docs/models/methods.md, section 7: 0.4, 0.4, 0.2 with all weights free
        Assessment document = tableOf({"a", "b", "c"},
            {scored("u", Direction::Maximise, 0.7, LinearValue{0, 1}),
                scored("v", Direction::Maximise, 0.3, LinearValue{0, 1})},
            {{1, 0}, {0, 1}, {0.6, 0.6}});
        EvaluationOptions options;
        options.depth = Depth::Distributions;
        options.trials = 16384;
        StrategyStyles styles;
        AcceptabilityChart chart(styles);
        chart.setEvaluation(evaluated(document, options));
        QCOMPARE(chart.table().strategies[0], std::string("a")); // 0.7 against 0.6 and 0.3
        QCOMPARE(cell(chart.table(), 0, 1), 1.0);
        chart.setFreeWeights(true);
        QVERIFY(std::abs(cell(chart.table(), 0, 1) - 0.4) < 0.02);
        QVERIFY(std::abs(cell(chart.table(), 1, 1) - 0.2) < 0.02);
        QVERIFY(!chart.description().isEmpty());
    }

    void withoutTrialsThePlacesSayWhatIsMissing()
    {
        StrategyStyles styles;
        AcceptabilityChart chart(styles);
        chart.setEvaluation({});
        QVERIFY(chart.table().rows.isEmpty());
        QVERIFY(!chart.description().isEmpty());
    }

    void eachWeightHasItsBand()
    {
        StrategyStyles styles;
        WeightBandsChart chart(styles);
        chart.setEvaluation(evaluated(two(0.5)));
        // x = t, y = 0.2 t + 0.9 (1 - t): level at t = 0.9 / 1.7
        QVERIFY(std::abs(cell(chart.table(), 0, 5) - 0.9 / 1.7) < 1e-9);
        QVERIFY(std::abs(cell(chart.table(), 1, 4) - 0.8 / 1.7) < 1e-9);
        QVERIFY(!chart.table().rows[0][2].value); // certain weights have no range
    }

    void methodsStandSideBySide()
    {
        // docs/models/methods.md: the fighter aircraft, A3 first by the sum and A1 by TOPSIS
        const auto share = [](const char* id, Direction direction, double weight, double best) {
            return scored(id, direction, weight,
                direction == Direction::Maximise ? LinearValue{0, best} : LinearValue{2 * best, best});
        };
        const Assessment document = tableOf({"A1", "A2", "A3", "A4"},
            {share("speed", Direction::Maximise, 0.2, 2.5), share("range", Direction::Maximise, 0.1, 2700),
                share("load", Direction::Maximise, 0.1, 21000), share("cost", Direction::Minimise, 0.1, 4.5),
                share("reliability", Direction::Maximise, 0.2, 7),
                share("agility", Direction::Maximise, 0.3, 9)},
            {{2, 1500, 20000, 5.5, 5, 9}, {2.5, 2700, 18000, 6.5, 3, 5}, {1.8, 2000, 21000, 4.5, 7, 7},
                {2.2, 1800, 20000, 5, 5, 5}});
        StrategyStyles styles;
        MethodsChart chart(styles);
        chart.setEvaluation(evaluated(document));
        const ChartTable table = chart.table();
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.strategies[0], std::string("A3"));
        QCOMPARE(cell(table, 0, 1), 1.0);
        QCOMPARE(cell(table, 0, 3), 2.0); // by TOPSIS
        QCOMPARE(table.strategies[1], std::string("A1"));
        QCOMPARE(cell(table, 1, 3), 1.0);
    }

    void worthIsReadBesideTheTornado()
    {
        Evaluation evaluation;
        Sensitivity& sensitivity = evaluation.sensitivity.emplace();
        sensitivity.tornado = {{"/a", 0, 1, 0, 0, -2, 2}, {"/b", 0, 1, 0, 0, -1, 1}};
        ValueOfInformation& information = evaluation.valueOfInformation.emplace();
        information.evppi = {{{"/c"}, {30, 1}}, {{"/b"}, {20, 1}}, {{"/a"}, {10, 1}}};
        StrategyStyles styles;
        WorthChart worth(styles);
        worth.setEvaluation(evaluation);
        QCOMPARE(cell(worth.table(), 0, 1), 10.0);
        QCOMPARE(cell(worth.table(), 1, 1), 20.0);
        QCOMPARE(cell(worth.table(), 2, 1), 30.0); // no bar of the tornado
    }

    void allOfThemPaintOnPaper()
    {
        EvaluationOptions options;
        options.depth = Depth::Distributions;
        options.trials = 1024;
        const Evaluation evaluation = evaluated(two(0.5), options);
        StrategyStyles styles(evaluation);
        for (const int kind : {0, 1, 2, 3}) {
            QImage image(760, 380, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const QRectF area(image.rect());
            if (kind == 0)
                renderContributions(painter, area, evaluation, styles);
            else if (kind == 1)
                renderAcceptability(painter, area, evaluation, styles, false);
            else if (kind == 2)
                renderWeightBands(painter, area, evaluation, styles);
            else
                renderMethods(painter, area, evaluation, styles);
            painter.end();
            int inked = 0;
            for (int x = 0; x < image.width(); x += 2) {
                for (int y = 0; y < image.height(); y += 2)
                    inked += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
            }
            QVERIFY2(inked > 1000, qPrintable(QStringLiteral("chart %1").arg(kind)));
        }
    }
};

QTEST_MAIN(TestDecisionCharts)
#include "tst_decision_charts.moc"
