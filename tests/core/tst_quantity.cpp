// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values come from closed forms, tables of the normal distribution (Wichura's AS 241 to 16 digits),
// root finding on closed cumulative functions in another language, and the equations of Keelin (2016);
// docs/models/quantity.md works the formulas out.
#include "core/base/numbers.h"
#include "core/quantity/metalog.h"
#include "core/quantity/quantity.h"
#include "tests/support/random_document.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace tunepoint;
using namespace tunepoint::support;

namespace {

constexpr double kNormal90 = 1.2815515655446004; // upper decile of the standard normal
constexpr double kNormal75 = 0.6744897501960817; // its upper quartile
constexpr Bounds below10{std::nullopt, 10.0};

Quantity shaped(Shape shape)
{
    Quantity quantity;
    quantity.shape = std::move(shape);
    return quantity;
}

Quantity truncated(Shape shape, std::optional<double> lower, std::optional<double> upper)
{
    Quantity quantity = shaped(std::move(shape));
    quantity.lower = lower;
    quantity.upper = upper;
    return quantity;
}

bool isNear(double value, double expected, double relative = 1e-12)
{
    return std::abs(value - expected) <= relative * std::max(1.0, std::abs(expected));
}

bool isContinuous(const Quantity& quantity)
{
    const auto& shape = quantity.shape;
    return isUncertain(quantity) && !std::holds_alternative<Discrete>(shape)
        && !std::holds_alternative<Empirical>(shape) && !std::holds_alternative<Sample>(shape);
}

QString described(const Problems& problems)
{
    QString out;
    for (const Problem& problem : problems) {
        out += QString::fromStdString(problem.pointer + " " + std::string(problemId(problem.code)));
        for (const std::string& arg : problem.args)
            out += QString::fromStdString(" [" + arg + "]");
        out += '\n';
    }
    return out;
}

} // namespace

class TestQuantity : public QObject {
    Q_OBJECT

private slots:
    void quantiles_data();
    void quantiles();
    void medians_data();
    void medians();
    void cumulatives_data();
    void cumulatives();
    void metalogKeepsItsPercentiles_data();
    void metalogKeepsItsPercentiles();
    void metalogIsFeasibleWhereKeelinSays();
    void nearestFeasibleIsTheEdgeOfFeasibility();
    void metalogStaysWithinBounds();
    void problems_data();
    void problems();
    void quantileAndCumulativeAreInverse();
    void extremeFiguresAreRefusedOrFinite();
    void uncertainty();
};

void TestQuantity::quantiles_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<Bounds>("bounds");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* name, Quantity quantity, Bounds bounds, double p, double expected) {
        QTest::newRow(name) << std::move(quantity) << bounds << p << expected;
    };
    row("a certain number is itself everywhere", fixed(7), unbounded, 0.01, 7);
    row("the upper decile of a normal", shaped(Normal{10, 2}), unbounded, 0.9, 10 + 2 * kNormal90);
    row("the lower decile of a lognormal", shaped(Lognormal{5, 0.5}), unbounded, 0.1,
        5 * std::exp(-0.5 * kNormal90));
    row("a quarter of a uniform", shaped(Uniform{10, 30}), unbounded, 0.25, 15);
    // F(mode) = 1/4; above it 1 - F = (4 - x)^2 / 12
    row("the middle of a triangle", shaped(Triangular{0, 1, 4}), unbounded, 0.5, 4 - std::sqrt(6.0));
    row("the mode of a triangle", shaped(Triangular{0, 1, 4}), unbounded, 0.25, 1);
    row("a triangle whose mode is its end", shaped(Triangular{0, 0, 1}), unbounded, 0.75, 0.5);
    // alpha 2, beta 4: F(u) = 1 - (1 - u)^4 (1 + 4u) with u = x/4
    row("the middle of a PERT", shaped(Pert{0, 1, 4}), unbounded, 0.5, 1.2552406818227895);
    row("the upper decile of a PERT", shaped(Pert{0, 1, 4}), unbounded, 0.9, 2.335561498478116);
    row("a beta that is a square", shaped(Beta{2, 1}), share, 0.25, 0.5); // F = x^2
    row("the same between 10 and 20", shaped(Beta{2, 1, 10, 20}), unbounded, 0.25, 15);
    row("the first value that reaches p", shaped(Discrete{{10, 20, 30}, {0.2, 0.3, 0.5}}), unbounded, 0.5,
        20);
    row("the next one just above", shaped(Discrete{{10, 20, 30}, {0.2, 0.3, 0.5}}), unbounded, 0.501, 30);
    row("values in any order", shaped(Discrete{{30, 10, 20}, {0.5, 0.2, 0.3}}), unbounded, 0.2, 10);
    row("observations count alike", shaped(Empirical{{4, 1, 3, 2}}), unbounded, 0.75, 3);
    row("ten times a tenth is one", shaped(Empirical{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}), unbounded, 0.7, 7);
    row("joint draws count alike", shaped(Sample{"s", {4, 1, 3, 2}}), unbounded, 0.25, 1);
    row("a mixture of one is a lognormal", shaped(LognormalMixture{{1}, {{5, 0.5}}}), unbounded, 0.1,
        5 * std::exp(-0.5 * kNormal90));
    row("a mixture's middle", shaped(LognormalMixture{{0.7, 0.3}, {{1, 0.5}, {5, 0.4}}}), unbounded, 0.5,
        1.3266905308196915);
    row("a mixture's tail", shaped(LognormalMixture{{0.7, 0.3}, {{1, 0.5}, {5, 0.4}}}), unbounded, 0.9,
        5.942898789893608);
    // Keelin 2016, symmetric-percentile triplet, with alpha 0.1
    row("an unbounded metalog inside", threePoint(1, 3, 8), unbounded, 0.25, 1.71875);
    row("an unbounded metalog's tail", threePoint(1, 3, 8), unbounded, 0.99, 14.16246944125654);
    row("a symmetric metalog is a logistic", threePoint(0, 10, 20), unbounded, 0.99, 30.913291693220685);
    row("a metalog above 0", threePoint(1, 3, 8), notNegative, 0.75, 4.953374565771109);
    row("a metalog of shares", threePoint(0.6, 0.8, 0.95), share, 0.75, 0.8919911800470874);
    row("a metalog below 10", threePoint(2, 6, 9), below10, 0.25, 3.9633422896263104);
    row("three times the same is certain", threePoint(4, 4, 4), notNegative, 0.99, 4);
    row("half a normal", truncated(Normal{0, 1}, 0.0, std::nullopt), unbounded, 0.5, kNormal75);
    // Phi(-1) + 0.9 (Phi(1) - Phi(-1)) = 0.7730757968548344
    row("a normal cut on both sides", truncated(Normal{0, 1}, -1.0, 1.0), unbounded, 0.9, 0.7490145989695701);
    row("a lognormal cut at its median", truncated(Lognormal{5, 0.5}, std::nullopt, 5.0), unbounded, 0.5,
        5 * std::exp(-0.5 * kNormal75));
    row("steps cut above", truncated(Empirical{{1, 2, 3}}, std::nullopt, 2.0), unbounded, 0.5, 1);
    row("a step on the cut stays", truncated(Empirical{{1, 2, 3}}, 2.0, std::nullopt), unbounded, 0.5, 2);
    row("a uniform cut to one point's width", truncated(Uniform{0, 10}, 4.0, 5.0), unbounded, 0.5, 4.5);
}

void TestQuantity::quantiles()
{
    QFETCH(Quantity, quantity);
    QFETCH(Bounds, bounds);
    QFETCH(double, p);
    QFETCH(double, expected);
    QVERIFY2(check(quantity, bounds, "").empty(), qPrintable(described(check(quantity, bounds, ""))));
    const double value = quantile(quantity, bounds, p);
    QVERIFY2(isNear(value, expected), (numberText(value) + " for " + numberText(expected)).c_str());
}

void TestQuantity::medians_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("expected");
    QTest::newRow("a certain number") << fixed(-3) << -3.0;
    QTest::newRow("P50 as stated") << threePoint(1, 3, 8) << 3.0;
    QTest::newRow("a normal's mean") << shaped(Normal{4, 9}) << 4.0;
    QTest::newRow("a lognormal's median") << shaped(Lognormal{4, 9}) << 4.0;
    QTest::newRow("half-way of a uniform") << shaped(Uniform{1, 2}) << 1.5;
    QTest::newRow("a symmetric PERT's mode") << shaped(Pert{0, 5, 10}) << 5.0;
    QTest::newRow("a symmetric beta's middle") << shaped(Beta{3, 3, 10, 20}) << 15.0;
    QTest::newRow("the lower of two middles") << shaped(Empirical{{40, 10, 30, 20}}) << 20.0;
    QTest::newRow("the lower of two equal halves") << shaped(Discrete{{1, 2}, {0.5, 0.5}}) << 1.0;
    QTest::newRow("the lower of two joint draws") << shaped(Sample{"s", {2, 1}}) << 1.0;
    QTest::newRow("a mixture mirrored on the log scale")
        << shaped(LognormalMixture{{0.5, 0.5}, {{0.25, 0.5}, {4, 0.5}}}) << 1.0;
    QTest::newRow("half a normal's, not the whole one's")
        << truncated(Normal{0, 1}, 0.0, std::nullopt) << kNormal75;
}

void TestQuantity::medians()
{
    QFETCH(Quantity, quantity);
    QFETCH(double, expected);
    const double value = median(quantity);
    QVERIFY2(isNear(value, expected), (numberText(value) + " for " + numberText(expected)).c_str());
}

void TestQuantity::cumulatives_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");
    QTest::newRow("below a certain number") << fixed(5) << 4.9 << 0.0;
    QTest::newRow("at a certain number") << fixed(5) << 5.0 << 1.0;
    QTest::newRow("at a normal's upper decile") << shaped(Normal{10, 2}) << 10 + 2 * kNormal90 << 0.9;
    QTest::newRow("a lognormal has nothing below 0") << shaped(Lognormal{5, 1}) << -1.0 << 0.0;
    QTest::newRow("inside a triangle") << shaped(Triangular{0, 1, 4}) << 3.0 << 1 - 1.0 / 12;
    QTest::newRow("a PERT by its polynomial") << shaped(Pert{0, 1, 4}) << 2.0 << 1 - 3.0 / 16; // u = 1/2
    QTest::newRow("a step counts at its value") << shaped(Discrete{{1, 2}, {0.3, 0.7}}) << 1.0 << 0.3;
    QTest::newRow("and not just before") << shaped(Discrete{{1, 2}, {0.3, 0.7}}) << 0.999 << 0.0;
    QTest::newRow("P90 as stated") << threePoint(1, 3, 8) << 8.0 << 0.9;
    QTest::newRow("nothing below a cut") << truncated(Normal{0, 1}, 0.0, std::nullopt) << -0.1 << 0.0;
    QTest::newRow("everything up to a cut") << truncated(Normal{0, 1}, std::nullopt, 0.0) << 0.0 << 1.0;
    QTest::newRow("half of what a cut leaves") << truncated(Uniform{0, 10}, 4.0, 8.0) << 6.0 << 0.5;
}

void TestQuantity::cumulatives()
{
    QFETCH(Quantity, quantity);
    QFETCH(double, x);
    QFETCH(double, expected);
    const double value = cumulative(quantity, unbounded, x);
    QVERIFY2(isNear(value, expected), (numberText(value) + " for " + numberText(expected)).c_str());
}

void TestQuantity::metalogKeepsItsPercentiles_data()
{
    QTest::addColumn<Bounds>("bounds");
    QTest::addColumn<Quantity>("quantity");
    QTest::newRow("unbounded") << unbounded << threePoint(-5, 1, 12);
    QTest::newRow("above 0") << notNegative << threePoint(0.001, 0.02, 0.9);
    QTest::newRow("shares") << share << threePoint(0.9, 0.97, 0.99);
    QTest::newRow("below 10") << below10 << threePoint(-100, 5, 9);
    QTest::newRow("a million apart") << notNegative << threePoint(1, 1000, 1'000'000);
}

void TestQuantity::metalogKeepsItsPercentiles()
{
    QFETCH(Bounds, bounds);
    QFETCH(Quantity, quantity);
    const auto& stated = std::get<ThreePoint>(quantity.shape);
    QVERIFY2(check(quantity, bounds, "").empty(), qPrintable(described(check(quantity, bounds, ""))));
    QVERIFY(isNear(quantile(quantity, bounds, 0.1) / stated.low, 1));
    QVERIFY(isNear(quantile(quantity, bounds, 0.5) / stated.likely, 1));
    QVERIFY(isNear(quantile(quantity, bounds, 0.9) / stated.high, 1));
}

void TestQuantity::metalogIsFeasibleWhereKeelinSays()
{
    // Keelin (2016), section 4: feasible if and only if a2 > 0 and |a3| / a2 < 1.66711.
    QVERIFY(isFeasible({0, 1, 1.6670, unbounded}));
    QVERIFY(!isFeasible({0, 1, 1.6672, unbounded}));
    QVERIFY(isFeasible({0, 1, -1.6670, unbounded}));
    QVERIFY(!isFeasible({0, 1, -1.6672, unbounded}));
    QVERIFY(!isFeasible({0, -1, 0, unbounded}));
}

void TestQuantity::nearestFeasibleIsTheEdgeOfFeasibility()
{
    // r = (P50 - P10)/(P90 - P10) lies between k and 1 - k, k = (1 - 1.66711 (1/2 - 0.1))/2 = 0.166578
    // (ibid.)
    QVERIFY(isNear(nearestFeasible({0, 1, 100}, unbounded).likely, 16.6578, 1e-4));
    QVERIFY(isNear(nearestFeasible({0, 99, 100}, unbounded).likely, 100 - 16.6578, 1e-4));
    // above 0 the same holds for the logarithms: 1^(1-k) 100^k
    QVERIFY(isNear(nearestFeasible({1, 1.01, 100}, notNegative).likely, 2.15356, 1e-4));
    const ThreePoint fine{1, 5, 10};
    QVERIFY(nearestFeasible(fine, unbounded) == fine);
}

void TestQuantity::metalogStaysWithinBounds()
{
    const std::array<double, 4> ends{1e-12, 1e-6, 1 - 1e-6, 1 - 1e-12};
    for (const double p : ends) {
        const double money = quantile(threePoint(1, 3, 8), notNegative, p);
        QVERIFY(money > 0 && std::isfinite(money));
        const double part = quantile(threePoint(0.6, 0.8, 0.95), share, p);
        QVERIFY(part >= 0 && part <= 1);
        QVERIFY(quantile(threePoint(2, 6, 9), below10, p) <= 10);
    }
}

void TestQuantity::problems_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<Bounds>("bounds");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("lastArgument");
    const auto row = [](const char* name, Quantity quantity, Bounds bounds, ProblemCode code,
                         const char* pointer, const char* last = "") {
        QTest::newRow(name) << std::move(quantity) << bounds << code << QString(pointer) << QString(last);
    };
    using enum ProblemCode;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    row("a negative amount of money", fixed(-1), notNegative, OutOfRange, "/q");
    row("a share over 1", fixed(1.01), share, OutOfRange, "/q", "1");
    row("not a number", fixed(nan), unbounded, OutOfRange, "/q");
    row("low above likely", threePoint(3, 2, 9), unbounded, NotAscending, "/q", "9");
    row("high below likely", threePoint(1, 2, 1.5), unbounded, NotAscending, "/q");
    row("low below 0", threePoint(-1, 2, 3), notNegative, OutOfRange, "/q/low");
    row("P10 at the bound itself", threePoint(0, 2, 3), notNegative, OutOfRange, "/q/low");
    row("P90 at the bound itself", threePoint(0.5, 0.9, 1), share, OutOfRange, "/q/high", "1");
    row("no metalog has these percentiles", threePoint(0, 1, 100), unbounded, InfeasibleTriple, "/q");
    row("a normal without width", shaped(Normal{1, 0}), unbounded, OutOfRange, "/q/standardDeviation");
    row("a normal whose mean is no number", shaped(Normal{nan, 1}), unbounded, OutOfRange, "/q/mean");
    row("a lognormal around 0", shaped(Lognormal{0, 1}), unbounded, OutOfRange, "/q/median");
    row("a uniform without width", shaped(Uniform{2, 2}), unbounded, NotAscending, "/q");
    row("a mode outside", shaped(Triangular{0, 5, 4}), unbounded, NotAscending, "/q");
    row("a PERT that is upside down", shaped(Pert{4, 2, 0}), unbounded, NotAscending, "/q");
    row("a PERT beyond its field", shaped(Pert{0.5, 0.9, 1.5}), share, OutOfRange, "/q/maximum");
    row("a beta without shape", shaped(Beta{0, 1}), unbounded, OutOfRange, "/q/alpha");
    row("no values", shaped(Empirical{}), unbounded, EmptyValues, "/q/values");
    row("a value outside", shaped(Empirical{{0.5, 2}}), share, OutOfRange, "/q/values/1");
    row("probabilities that miss one", shaped(Discrete{{1, 2}, {1}}), unbounded, BadDistribution,
        "/q/probabilities");
    row("probabilities that sum to 0.9", shaped(Discrete{{1, 2}, {0.5, 0.4}}), unbounded, BadProbabilities,
        "/q/probabilities", "0.9");
    row("a negative probability", shaped(Discrete{{1, 2}, {1.5, -0.5}}), unbounded, OutOfRange,
        "/q/probabilities");
    row("weights that miss one", shaped(LognormalMixture{{1}, {{1, 1}, {2, 1}}}), unbounded, BadDistribution,
        "/q/weights");
    row("a part of a mixture without width", shaped(LognormalMixture{{1}, {{1, 0}}}), unbounded, OutOfRange,
        "/q/parts/0/sigmaLog");
    row("cuts in the wrong order", truncated(Normal{0, 1}, 1.0, -1.0), unbounded, BadTruncation, "/q");
    row("a cut that leaves nothing", truncated(Uniform{0, 1}, 2.0, std::nullopt), unbounded, BadTruncation,
        "/q");
    Quantity dated = fixed(1);
    dated.date = "2026-13-01";
    row("a day that does not exist", dated, unbounded, BadDate, "/q/date", "2026-13-01");
}

void TestQuantity::problems()
{
    QFETCH(Quantity, quantity);
    QFETCH(Bounds, bounds);
    QFETCH(ProblemCode, code);
    QFETCH(QString, pointer);
    QFETCH(QString, lastArgument);
    const Problems found = check(quantity, bounds, "/q");
    QVERIFY2(found.size() == 1, qPrintable(described(found)));
    QVERIFY2(found[0].code == code, qPrintable(described(found)));
    QCOMPARE(QString::fromStdString(found[0].pointer), pointer);
    if (!lastArgument.isEmpty())
        QCOMPARE(QString::fromStdString(found[0].args.back()), lastArgument);
    if (code == ProblemCode::InfeasibleTriple)
        QVERIFY(isNear(parseNumber(found[0].args.back()).value_or(0), 16.6578, 1e-4));
}

void TestQuantity::quantileAndCumulativeAreInverse()
{
    const std::array<Bounds, 4> kinds{unbounded, notNegative, share, below10};
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        Dice dice(seed);
        const Bounds bounds = kinds[std::size_t(dice.below(4))];
        const Quantity quantity = randomQuantity(dice, bounds);
        const std::string what
            = "seed " + std::to_string(seed) + " " + std::string(shapeName(quantity.shape));
        double before = -std::numeric_limits<double>::infinity();
        for (int i = 1; i < 40; ++i) {
            const double p = i / 40.0;
            const double x = quantile(quantity, bounds, p);
            QVERIFY2(std::isfinite(x) && x >= before, what.c_str());
            QVERIFY2(!quantity.lower || x >= *quantity.lower, what.c_str());
            QVERIFY2(!quantity.upper || x <= *quantity.upper, what.c_str());
            before = x;
            // Where x is far from 0 and the range narrow, neighbouring doubles are further apart than 1e-9 of
            // the mass.
            const double slack = 1e-9
                + std::abs(cumulative(quantity, bounds, x + std::abs(x) * 1e-15)
                    - cumulative(quantity, bounds, x - std::abs(x) * 1e-15));
            const double back = cumulative(quantity, bounds, x);
            const bool fine = isContinuous(quantity) ? std::abs(back - p) <= slack : back >= p - 1e-9;
            QVERIFY2(fine, (what + " p " + numberText(p) + " back " + numberText(back)).c_str());
        }
    }
}

void TestQuantity::extremeFiguresAreRefusedOrFinite()
{
    const std::array<double, 16> extremes{
        -1e308, -1e10, -1, -1e-300, 0, 5e-324, 1e-300, 1e-10, 0.5, 1, 3, 1e10, 1e150, 1e-3, 1e7, 1.7e308};
    const std::array<Bounds, 4> kinds{unbounded, notNegative, share, below10};
    for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
        Dice dice(seed);
        const auto any = [&] { return dice.pick(extremes); };
        const double a = any();
        const double b = any();
        const double c = any();
        const double d = any();
        const std::array<Shape, 10> shapes{ThreePoint{a, b, c}, Normal{a, b}, Lognormal{a, b}, Uniform{a, b},
            Triangular{a, b, c}, Pert{a, b, c}, Beta{a, b}, Beta{a, b, c, d}, Empirical{{a, b}},
            LognormalMixture{{0.5, 0.5}, {{a, b}, {c, d}}}};
        Quantity quantity = shaped(dice.pick(shapes));
        if (dice.chance(0.2))
            quantity.lower = any();
        if (dice.chance(0.2))
            quantity.upper = any();
        const Bounds bounds = dice.pick(kinds);
        if (!check(quantity, bounds, "").empty())
            continue;
        const std::string what
            = "seed " + std::to_string(seed) + " " + std::string(shapeName(quantity.shape));
        for (const double p : {1e-9, 0.1, 0.5, 0.9, 1 - 1e-9})
            QVERIFY2(std::isfinite(quantile(quantity, bounds, p)), what.c_str());
        const double below = cumulative(quantity, bounds, any());
        QVERIFY2(below >= 0 && below <= 1, what.c_str());
    }
}

void TestQuantity::uncertainty()
{
    QVERIFY(!isUncertain(fixed(3)));
    QVERIFY(!isUncertain(threePoint(3, 3, 3)));
    QVERIFY(isUncertain(threePoint(1, 2, 3)));
    QVERIFY(isUncertain(shaped(Normal{0, 1})));
    QVERIFY(!isUncertain(shaped(Empirical{{3}})));
    QVERIFY(isUncertain(shaped(Empirical{{3, 4}})));
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
