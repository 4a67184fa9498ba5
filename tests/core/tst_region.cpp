// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/outcome.h"
#include "resources/resources.h"

#include "core/assessment/assessment_json.h"

#include <QTest>

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace tunepoint;

namespace {

using Values = std::vector<float>;

/// Pairs of a bivariate normal with correlation r: quantiles of a low-discrepancy sequence (the golden ratio
/// and its square), so that the sample is even.
std::pair<Values, Values> normalPairs(double r, std::size_t count = 20'000)
{
    const boost::math::normal unit;
    std::pair<Values, Values> pairs;
    for (std::size_t i = 0; i < count; ++i) {
        const double u = std::fmod(0.5 + 0.7548776662466927 * double(i), 1.0);
        const double v = std::fmod(0.5 + 0.5698402909980532 * double(i), 1.0);
        const double a = quantile(unit, std::clamp(u, 1e-9, 1 - 1e-9));
        const double b = quantile(unit, std::clamp(v, 1e-9, 1 - 1e-9));
        pairs.first.push_back(float(a));
        pairs.second.push_back(float(r * a + std::sqrt(1 - r * r) * b));
    }
    return pairs;
}

/// Whether a point lies inside a polygon: crossings of a ray.
bool inside(const std::vector<PlanePoint>& polygon, double x, double y)
{
    bool in = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const PlanePoint& a = polygon[i];
        const PlanePoint& b = polygon[j];
        if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x)
            in = !in;
    }
    return in;
}

double shareInside(const std::vector<PlanePoint>& polygon, const Values& x, const Values& y)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        count += inside(polygon, double(x[i]), double(y[i]));
    return double(count) / double(x.size());
}

Evaluation shop()
{
    const auto names = exampleNames();
    const auto name = std::find_if(
        names.begin(), names.end(), [](const QString& n) { return n.contains(QLatin1String("shop")); });
    const auto assessment = readAssessment(exampleText(*name).toStdString());
    EvaluationOptions options;
    options.depth = Depth::Distributions;
    options.trials = 2'000;
    return evaluate(*assessment, *bundledCatalogue(), options);
}

} // namespace

class TestRegion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void radiiOfANormalAreThoseOfChiSquare_data();
    void radiiOfANormalAreThoseOfChiSquare();
    void regionHoldsItsShareOfTheTrials_data();
    void regionHoldsItsShareOfTheTrials();
    void whatDoesNotVaryIsALine();
    void oddPointsAreLeftOut();
    void frontOfTheUsualAxesIsTheEvaluations();
    void probabilitiesFromTheTrialsThatAreKept();
    void everyFigureOfTheShopHasItsTrials();
    void regionsOfSharesStayBelowAHundredPercent();
    void loosestLimitIsKeptByAll();
};

void TestRegion::radiiOfANormalAreThoseOfChiSquare_data()
{
    QTest::addColumn<double>("correlation");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("radius");
    // chi-square with two degrees of freedom: share = 1 - exp(-radius² / 2)
    QTest::newRow("half of a round cloud") << 0.0 << 0.5 << 1.1774;
    QTest::newRow("nine tenths of a round cloud") << 0.0 << 0.9 << 2.1460;
    QTest::newRow("half of a slanted cloud") << 0.8 << 0.5 << 1.1774;
    QTest::newRow("nine tenths of a cloud that slants the other way") << -0.6 << 0.9 << 2.1460;
}

void TestRegion::radiiOfANormalAreThoseOfChiSquare()
{
    QFETCH(double, correlation);
    QFETCH(double, share);
    QFETCH(double, radius);
    const auto [x, y] = normalPairs(correlation);
    const auto outline = outcomeRegion(x, y, RegionScale::Linear, RegionScale::Linear, share);
    QCOMPARE(outline.size(), kRegionCorners);
    for (const PlanePoint& corner : outline) {
        // x² - 2 r x y + y² over 1 - r² is the squared distance of a standard bivariate normal
        const double r = correlation;
        const double distance = std::sqrt(
            (corner.x * corner.x - 2 * r * corner.x * corner.y + corner.y * corner.y) / (1 - r * r));
        QVERIFY2(std::abs(distance - radius) < 0.02, qPrintable(QString::number(distance)));
    }
}

void TestRegion::regionHoldsItsShareOfTheTrials_data()
{
    QTest::addColumn<bool>("skewed");
    QTest::addColumn<double>("share");
    for (const double share : {0.5, 0.9}) {
        QTest::addRow("%g%% of a cloud without skew", share * 100) << false << share;
        QTest::addRow("%g%% of costs with a heavy tail against shares", share * 100) << true << share;
    }
}

void TestRegion::regionHoldsItsShareOfTheTrials()
{
    QFETCH(bool, skewed);
    QFETCH(double, share);
    auto [x, y] = normalPairs(0.5, 4'000);
    if (skewed)
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = std::exp(2 * x[i]);
            y[i] = 1 / (1 + std::exp(-2 - y[i]));
        }
    const auto outline = outcomeRegion(x, y, skewed ? RegionScale::Logarithmic : RegionScale::Linear,
        skewed ? RegionScale::LogOdds : RegionScale::Linear, share);
    // a polygon of 48 corners lies a little inside its ellipse: by 1 - cos(pi / 48) = 0.2% of the radius
    QVERIFY2(std::abs(shareInside(outline, x, y) - share) < 0.005,
        qPrintable(QString::number(shareInside(outline, x, y))));
}

void TestRegion::whatDoesNotVaryIsALine()
{
    const auto [x, y] = normalPairs(0, 1'000);
    const Values same(x.size(), 5.0F);
    const auto outline = outcomeRegion(x, same, RegionScale::Linear, RegionScale::Linear, 0.5);
    QCOMPARE(outline.size(), kRegionCorners);
    double furthest = 0;
    for (const PlanePoint& corner : outline) {
        QCOMPARE(corner.y, 5.0);
        furthest = std::max(furthest, std::abs(corner.x));
    }
    QVERIFY(std::abs(furthest - 0.6745) < 0.02); // half of a normal lies within .6745 standard deviations
    QVERIFY(outcomeRegion(same, same, RegionScale::Linear, RegionScale::Linear, 0.5).empty());
}

void TestRegion::oddPointsAreLeftOut()
{
    auto [x, y] = normalPairs(0, 1'000);
    const auto before = outcomeRegion(x, y, RegionScale::Linear, RegionScale::Linear, 0.9);
    x.push_back(std::numeric_limits<float>::infinity());
    y.push_back(0.5F);
    x.push_back(0.0F);
    y.push_back(std::numeric_limits<float>::quiet_NaN());
    QCOMPARE(outcomeRegion(x, y, RegionScale::Linear, RegionScale::Linear, 0.9), before);
    const Values few{1, 2, 3};
    QVERIFY(outcomeRegion(few, few, RegionScale::Linear, RegionScale::Linear, 0.9).empty());
    QVERIFY(outcomeRegion({}, {}, RegionScale::Linear, RegionScale::Linear, 0.9).empty());
}

void TestRegion::frontOfTheUsualAxesIsTheEvaluations()
{
    Evaluation evaluation;
    const auto add = [&](const char* id, double oneOff, double accuracy, bool eligible = true) {
        StrategyResult strategy;
        strategy.id = id;
        strategy.eligible = eligible;
        strategy.central.oneOffCost = oneOff;
        strategy.central.accuracy = accuracy;
        evaluation.strategies.push_back(strategy);
    };
    add("dear", 300, 0.95);
    add("cheap", 100, 0.8);
    add("beaten", 200, 0.8);
    add("out", 1, 0.99, false);
    evaluation.paretoFront = {"cheap", "dear"};
    const std::vector<std::string> expected{"cheap", "dear"};
    QCOMPARE(outcomeFront(evaluation, OutcomeFigure::OneOffCost, OutcomeFigure::Accuracy), expected);
    QCOMPARE(outcomeFront(evaluation, OutcomeFigure::CostPerMonth, OutcomeFigure::Accuracy), expected);
}

void TestRegion::probabilitiesFromTheTrialsThatAreKept()
{
    // by hand: a costs 1, 1, 3, 3 and b costs 2 in every trial at the same accuracy, so each is on the front
    // in half of them
    Evaluation evaluation;
    for (const char* id : {"a", "b"}) {
        StrategyResult strategy;
        strategy.id = id;
        strategy.chance = StrategyChance{};
        auto& trials = strategy.chance->outcomes.trials;
        trials[std::size_t(OutcomeFigure::TotalCost)]
            = id[0] == 'a' ? Values{1, 1, 3, 3} : Values{2, 2, 2, 2};
        trials[std::size_t(OutcomeFigure::Accuracy)] = {0.9F, 0.9F, 0.9F, 0.9F};
        evaluation.strategies.push_back(strategy);
    }
    const auto shares = frontProbabilities(evaluation, OutcomeFigure::TotalCost, OutcomeFigure::Accuracy);
    QCOMPARE(shares[0], std::optional(0.5));
    QCOMPARE(shares[1], std::optional(0.5));
}

void TestRegion::everyFigureOfTheShopHasItsTrials()
{
    const Evaluation evaluation = shop();
    QVERIFY(!evaluation.strategies.empty());
    for (const StrategyResult& strategy : evaluation.strategies)
        for (std::size_t f = 0; f < kOutcomeFigures; ++f) {
            const auto figure = OutcomeFigure(f);
            const auto trials = outcomeTrials(strategy, figure);
            QCOMPARE(trials.empty(), !outcomeChance(strategy, figure).has_value());
            if (trials.empty())
                continue;
            QCOMPARE(trials.size(), kOutcomeTrials);
            // the median of the first 1,024 trials lies where the summary of more of them has it
            Values sorted(trials.begin(), trials.end());
            std::ranges::sort(sorted);
            const double middle = double(sorted[sorted.size() / 2]);
            const Summary all = *outcomeChance(strategy, figure);
            QVERIFY2(middle >= all.p25 * (1 - 1e-6) - 1e-9 && middle <= all.p75 * (1 + 1e-6) + 1e-9,
                qPrintable(QStringLiteral("%1 %2").arg(strategy.id.c_str()).arg(f)));
        }
}

void TestRegion::regionsOfSharesStayBelowAHundredPercent()
{
    for (const StrategyResult& strategy : shop().strategies) {
        const OutcomeRegions regions
            = outcomeRegions(strategy, OutcomeFigure::CostPerMonth, OutcomeFigure::Accuracy);
        for (const PlanePoint& corner : regions.most)
            QVERIFY(corner.y >= 0 && corner.y <= 1 && corner.x >= 0); // and no cost is negative
        const auto x = outcomeTrials(strategy, OutcomeFigure::CostPerMonth);
        const auto y = outcomeTrials(strategy, OutcomeFigure::Accuracy);
        const auto ofX = [](const PlanePoint& a, const PlanePoint& b) { return a.x < b.x; };
        const auto ofY = [](const PlanePoint& a, const PlanePoint& b) { return a.y < b.y; };
        const auto [left, right] = std::ranges::minmax_element(regions.most, ofX);
        const auto [bottom, top] = std::ranges::minmax_element(regions.most, ofY);
        if (regions.most.empty() || left->x == right->x || bottom->y == top->y)
            continue; // a line holds its points on itself
        const double most = shareInside(regions.most, {x.begin(), x.end()}, {y.begin(), y.end()});
        QVERIFY2(std::abs(most - 0.9) < 0.02, qPrintable(QString::number(most)));
    }
}

void TestRegion::loosestLimitIsKeptByAll()
{
    Evaluation evaluation;
    QVERIFY(!loosestLimit(evaluation, OutcomeFigure::Accuracy));
    for (const auto& [accuracy, perMonth] : {std::pair(0.7128, 3147.2), std::pair(0.94, 12.0)}) {
        StrategyResult strategy;
        strategy.central.accuracy = accuracy;
        strategy.central.costPerMonth = perMonth;
        evaluation.strategies.push_back(strategy);
    }
    // three digits, away from what is ruled out
    QCOMPARE(loosestLimit(evaluation, OutcomeFigure::Accuracy), std::optional(0.712));
    QCOMPARE(loosestLimit(evaluation, OutcomeFigure::CostPerMonth), std::optional(3150.0));
    evaluation.strategies.erase(evaluation.strategies.begin());
    QCOMPARE(loosestLimit(evaluation, OutcomeFigure::Accuracy), std::optional(0.94));
}

QTEST_APPLESS_MAIN(TestRegion)
#include "tst_region.moc"
