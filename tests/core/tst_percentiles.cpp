// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: closed forms of the families' quantiles, and least squares by hand.
#include "core/assessment/assessment_json.h"
#include "core/quantity/metalog.h"
#include "core/quantity/percentile_fit.h"
#include "core/uncertainty/quantile_table.h"

#include <QTest>

#include <cmath>

using namespace tunepoint;

namespace {

constexpr double kNormal90 = 1.2815515655446004;

bool close(double actual, double expected, double tolerance = 1e-9)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.12g instead of %.12g", actual, expected);
    return false;
}

Quantity quantityOf(Percentiles stated)
{
    Quantity quantity;
    quantity.shape = std::move(stated);
    return quantity;
}

} // namespace

class TestPercentiles : public QObject {
    Q_OBJECT

private slots:
    void threeMetalogTermsAreTheTriplet()
    {
        for (const Bounds& bounds :
            {unbounded, notNegative, Bounds{0.0, 100.0}, Bounds{std::nullopt, 100.0}}) {
            const Percentiles stated{FitFamily::Metalog, {0.1, 0.5, 0.9}, {5, 8, 20}, std::nullopt};
            const PercentileFit& fit = percentileFit(stated, bounds);
            QVERIFY(fit.feasible);
            QVERIFY(fit.largestMisfit < 1e-9);
            const Metalog triplet = fitMetalog({5, 8, 20}, bounds);
            for (const double p : {0.001, 0.05, 0.3, 0.5, 0.77, 0.99, 0.9999}) {
                const double expected = metalogQuantile(triplet, p);
                QVERIFY(close(fit.metalog->quantile(p), expected, 1e-9 * (1 + std::abs(expected))));
            }
        }
    }

    void aNormalThroughTwoPercentiles()
    {
        const PercentileFit fit = fitPercentiles({FitFamily::Normal, {0.1, 0.9}, {0, 10}, {}}, unbounded);
        QVERIFY(close(std::get<Normal>(fit.shape).mean, 5));
        QVERIFY(close(std::get<Normal>(fit.shape).standardDeviation, 5 / kNormal90));
        QVERIFY(fit.largestMisfit < 1e-9);
    }

    void aLognormalIsALineInItsLogarithm()
    {
        // ln 5, ln 8, ln 20 at -z, 0, z: level ln(800)/3, slope ln(4)/2z
        const Quantity quantity = quantityOf({FitFamily::Lognormal, {0.1, 0.5, 0.9}, {5, 8, 20}, {}});
        const PercentileFit& fit = percentileFit(std::get<Percentiles>(quantity.shape), notNegative);
        QVERIFY(close(std::get<Lognormal>(fit.shape).median, std::cbrt(800.0)));
        const double sigma = std::log(4.0) / (2 * kNormal90);
        QVERIFY(close(std::get<Lognormal>(fit.shape).sigmaLog, sigma));
        // 8 has less than half of the mass below it: reported, and the fit's own median named
        const double share = 0.5 * std::erfc(-(std::log(8.0) - std::log(800.0) / 3) / sigma / std::sqrt(2.0));
        QVERIFY(close(fit.shares[1], share, 1e-9));
        QVERIFY(close(fit.values[1], std::cbrt(800.0)));
        const auto warning = misfit(quantity, notNegative, "/x");
        QVERIFY(warning && warning->code == ProblemCode::PercentileMisfit);
        QCOMPARE(warning->args[0], std::string("0.5"));
        QCOMPARE(warning->args[1], std::string("8"));
        QCOMPARE(median(quantity, notNegative), std::get<Lognormal>(fit.shape).median);
    }

    void aUniformIsALineInTheProbability()
    {
        const PercentileFit fit = fitPercentiles({FitFamily::Uniform, {0.1, 0.9}, {1, 9}, {}}, unbounded);
        QVERIFY(close(std::get<Uniform>(fit.shape).minimum, 0));
        QVERIFY(close(std::get<Uniform>(fit.shape).maximum, 10));
    }

    void aTriangleIsFoundAgain()
    {
        // minimum 0, mode 1, maximum 4: 4 sqrt(p/4) up to p = 1/4, then 4 (1 - sqrt(3 (1 - p) / 4))
        const std::vector<double> p{0.1, 0.5, 0.75, 0.9};
        std::vector<double> values;
        for (const double each : p)
            values.push_back(each < 0.25 ? 4 * std::sqrt(each / 4) : 4 * (1 - std::sqrt(0.75 * (1 - each))));
        const PercentileFit fit = fitPercentiles({FitFamily::Triangular, p, values, {}}, unbounded);
        const auto found = std::get<Triangular>(fit.shape);
        QVERIFY(close(found.minimum, 0, 1e-3));
        QVERIFY(close(found.mode, 1, 1e-3));
        QVERIFY(close(found.maximum, 4, 1e-3));
        QVERIFY(fit.largestMisfit < 1e-4);
    }

    void aPertIsFoundAgain()
    {
        // 0, 1, 4: F(u) = 1 - (1 - u)^4 (1 + 4u) with u = x/4, turned round by halving
        const std::vector<double> p{0.05, 0.25, 0.5, 0.75, 0.95};
        std::vector<double> values;
        for (const double each : p) {
            double low = 0;
            double high = 1;
            for (int i = 0; i < 60; ++i) {
                const double u = (low + high) / 2;
                (1 - std::pow(1 - u, 4) * (1 + 4 * u) < each ? low : high) = u;
            }
            values.push_back(4 * low);
        }
        const PercentileFit fit = fitPercentiles({FitFamily::Pert, p, values, {}}, notNegative);
        const auto found = std::get<Pert>(fit.shape);
        QVERIFY(close(found.minimum, 0, 0.01));
        QVERIFY(close(found.mode, 1, 0.01));
        QVERIFY(close(found.maximum, 4, 0.02));
        QVERIFY(fit.largestMisfit < 1e-3);
    }

    void aBetaIsFoundAgain()
    {
        // beta(1, 3): 1 - (1 - p)^(1/3)
        const std::vector<double> p{0.1, 0.5, 0.9};
        std::vector<double> values;
        for (const double each : p)
            values.push_back(1 - std::cbrt(1 - each));
        const PercentileFit fit = fitPercentiles({FitFamily::Beta, p, values, {}}, share);
        QVERIFY(close(std::get<Beta>(fit.shape).alpha, 1, 1e-3));
        QVERIFY(close(std::get<Beta>(fit.shape).beta, 3, 3e-3));
    }

    void fiveMetalogTermsAreFoundAgain()
    {
        const MetalogSeries truth{{3, 0.8, 0.4, 1.5, 0.6}, unbounded};
        QVERIFY(truth.rises());
        Percentiles stated{FitFamily::Metalog, {0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98}, {}, 5};
        for (const double p : stated.probabilities) {
            const double c = p - 0.5;
            const double logit = std::log(p / (1 - p));
            stated.values.push_back(3 + 0.8 * logit + 0.4 * c * logit + 1.5 * c + 0.6 * c * c);
        }
        const PercentileFit fit = fitPercentiles(stated, unbounded);
        QVERIFY(fit.feasible);
        for (std::size_t k = 0; k < 5; ++k)
            QVERIFY(close(fit.metalog->terms[k], truth.terms[k], 1e-9));
    }

    void whatFallsIsReplacedByTheNearestThatRises()
    {
        // as a triplet P50 would have to be 16.66 at least (docs/models/quantity.md)
        const Quantity quantity = quantityOf({FitFamily::Metalog, {0.1, 0.5, 0.9}, {0, 1, 100}, {}});
        const PercentileFit& fit = percentileFit(std::get<Percentiles>(quantity.shape), unbounded);
        QVERIFY(!fit.feasible);
        QVERIFY(fit.metalog->rises());
        QVERIFY(misfit(quantity, unbounded, "/x"));
        double before = -1e300;
        for (double p = 0.001; p < 1; p += 0.001) {
            const double x = quantile(quantity, unbounded, p);
            QVERIFY(x > before);
            before = x;
        }
        QVERIFY(!hasErrors(check(quantity, unbounded, "/x")));
    }

    void refusals_data()
    {
        QTest::addColumn<Percentiles>("stated");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char* name, const Percentiles& stated, const char* pointer) {
            QTest::newRow(name) << stated << QString::fromLatin1(pointer);
        };
        using enum FitFamily;
        row("one percentile is no distribution", {Normal, {0.5}, {1}, {}}, "/x/probabilities");
        row("a triangle needs three", {Triangular, {0.1, 0.9}, {1, 2}, {}}, "/x/probabilities");
        row("probabilities ascend", {Normal, {0.9, 0.1}, {1, 2}, {}}, "/x/probabilities");
        row("values ascend", {Normal, {0.1, 0.9}, {0.2, 0.2}, {}}, "/x/values");
        row("as many values as probabilities", {Normal, {0.1, 0.9}, {0.2}, {}}, "/x/values");
        row("no share below nought", {Normal, {0.1, 0.9}, {-0.1, 0.5}, {}}, "/x/values/0");
        row("a lognormal has no nought", {Lognormal, {0.1, 0.9}, {0, 0.5}, {}}, "/x/values/0");
        row("a beta never reaches its end", {Beta, {0.1, 0.9}, {0.2, 1}, {}}, "/x/values/1");
        row("not more terms than percentiles", {Metalog, {0.1, 0.9}, {0.2, 0.4}, 3}, "/x/terms");
    }
    void refusals()
    {
        QFETCH(Percentiles, stated);
        QFETCH(QString, pointer);
        const Problems problems = check(quantityOf(stated), share, "/x");
        QVERIFY(hasErrors(problems));
        QCOMPARE(QString::fromStdString(problems.front().pointer), pointer);
    }

    void aBetaNeedsBoundsOnBothSides()
    {
        QVERIFY(hasErrors(check(quantityOf({FitFamily::Beta, {0.1, 0.9}, {1, 2}, {}}), notNegative, "/x")));
    }

    void drawsFollowTheFit()
    {
        for (const Percentiles& stated :
            {Percentiles{FitFamily::Metalog, {0.1, 0.4, 0.6, 0.9}, {2, 4, 5, 9}, {}},
                Percentiles{FitFamily::Lognormal, {0.1, 0.9}, {2, 9}, {}},
                Percentiles{FitFamily::Triangular, {0.1, 0.5, 0.9}, {2, 4, 9}, {}}}) {
            const Quantity quantity = quantityOf(stated);
            const QuantileTable table(quantity, notNegative);
            for (const double p : {0.01, 0.25, 0.5, 0.8, 0.99}) {
                const auto draw = std::uint32_t(p * 0x1p32);
                double value = 0;
                table.values({&draw, 1}, {&value, 1});
                QVERIFY(close(value, quantile(quantity, notNegative, p), 1e-6 * value));
            }
        }
    }

    void aDocumentKeepsWhatWasStated()
    {
        const std::string text = R"({"format":"tunepoint-assessment","version":1,"task":{"itemsPerMonth":
            {"distribution":"percentiles","family":"lognormal","probabilities":[0.1,0.5,0.9],
             "values":[5,8,20],"source":"three colleagues"}}})";
        const auto read = readAssessment(text);
        QVERIFY(read.has_value());
        const Percentiles expected{FitFamily::Lognormal, {0.1, 0.5, 0.9}, {5, 8, 20}, std::nullopt};
        QVERIFY(std::get<Percentiles>(read->task.itemsPerMonth->shape) == expected);
        const Problems problems = check(*read);
        QVERIFY(!hasErrors(problems));
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().pointer, std::string("/task/itemsPerMonth"));
        QVERIFY(readAssessment(writeAssessment(*read)).value() == *read);
    }
};

QTEST_APPLESS_MAIN(TestPercentiles)
#include "tst_percentiles.moc"
