// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portable_math.h"
#include "core/uncertainty/flip_point.h"
#include "core/uncertainty/pilot_value.h"
#include "core/uncertainty/value_of_information.h"

#include <QElapsedTimer>
#include <hwy/targets.h>

#include <QTest>

#include <boost/math/distributions/normal.hpp>

#include <cmath>
#include <functional>
#include <string>
#include <vector>

using namespace tunepoint;

namespace {

/// Unit normal linear loss: E[max(Z - c, 0)]. Source: Raiffa and Schlaifer 1961, table of the unit normal
/// loss integral.
double unitNormalLoss(double c)
{
    const boost::math::normal normal;
    return boost::math::pdf(normal, c) - c * (1 - boost::math::cdf(normal, c));
}

Quantity quantityOf(const Shape& shape)
{
    Quantity quantity;
    quantity.shape = shape;
    return quantity;
}

/// A sample that has been run: inputs and the net benefits of each trial.
struct Study {
    std::vector<SampledInput> inputs;
    std::vector<double> benefits;
    std::size_t strategies = 0;

    TrialMatrix matrix() const { return {benefits, strategies}; }
};

using Model = std::function<std::vector<double>(std::span<const double>)>;

Study runStudy(Sampler sampler, std::uint64_t seed, std::size_t trials, const std::vector<Shape>& shapes,
    const Model& model)
{
    Study study;
    std::vector<std::vector<double>> values;
    std::vector<std::uint32_t> draws(trials);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        std::string id = "input/";
        id += std::to_string(i);
        // The members of a sample set share the stream of the set.
        if (const auto* sample = std::get_if<Sample>(&shapes[i]))
            id = sample->set;
        const Stream stream(sampler, seed, streamKey(id));
        const bool alone = !std::holds_alternative<Sample>(shapes[i]);
        study.inputs.push_back({drawsOf(stream), QuantileTable(quantityOf(shapes[i]), unbounded), alone});
        stream.fill(0, draws);
        values.emplace_back(trials);
        study.inputs.back().table.values(draws, values.back());
    }
    std::vector<double> row(shapes.size());
    for (std::size_t t = 0; t < trials; ++t) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = values[i][t];
        const auto benefits = model(row);
        study.strategies = benefits.size();
        study.benefits.insert(study.benefits.end(), benefits.begin(), benefits.end());
    }
    return study;
}

/// Net benefit 0 against mean + 3 a + 2 b + c with standard normal inputs.
Study linearStudy(Sampler sampler, std::uint64_t seed, std::size_t trials, double mean)
{
    return runStudy(
        sampler, seed, trials, std::vector<Shape>(3, Normal{0, 1}), [mean](std::span<const double> x) {
            return std::vector<double>{0.0, mean + 3 * x[0] + 2 * x[1] + x[2]};
        });
}

void compare(const Estimate& estimate, double expected, double slack = 0)
{
    QVERIFY2(std::abs(estimate.value - expected) <= 4 * estimate.standardError + slack,
        qPrintable(
            QString("%1 ± %2, expected %3").arg(estimate.value).arg(estimate.standardError).arg(expected)));
}

void samplers()
{
    QTest::addColumn<bool>("random");
    QTest::newRow("scrambled Sobol'") << false;
    QTest::newRow("Philox") << true;
}

/// A grid with a beta prior of whole parameters, and net benefits 0 and slope * p - cost.
PreposteriorGrid betaGrid(const Beta& prior, double slope, double cost)
{
    const QuantileTable table(quantityOf(prior), unbounded);
    PreposteriorGrid grid;
    grid.strategies = 2;
    constexpr std::size_t points = 4'096;
    for (std::size_t i = 0; i < points; ++i) {
        const double p = table.value(std::uint32_t(((2 * std::uint64_t(i) + 1) << 31) / points));
        grid.values.push_back(p);
        grid.weights.push_back(1.0 / points);
        grid.benefits.push_back(0);
        grid.benefits.push_back(slope * p - cost);
    }
    return grid;
}

/// The exact value for that problem: beta-binomial outcomes, posterior means (a + k)/(a + b + n).
double exactBetaPilot(const Beta& prior, double slope, double cost, int n)
{
    const double a = prior.alpha;
    const double b = prior.beta;
    double sum = 0;
    for (int k = 0; k <= n; ++k) {
        const double logProbability = std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1)
            + std::lgamma(a + k) + std::lgamma(b + n - k) - std::lgamma(a + b + n) + std::lgamma(a + b)
            - std::lgamma(a) - std::lgamma(b);
        sum += std::exp(logProbability) * std::max(0.0, slope * (a + k) / (a + b + n) - cost);
    }
    return sum - std::max(0.0, slope * a / (a + b) - cost);
}

} // namespace

class TestValueOfInformation : public QObject {
    Q_OBJECT

private slots:
    void twoStrategiesWithNormalBenefit_data() { samplers(); }

    void twoStrategiesWithNormalBenefit()
    {
        // EVPI = sigma L(|mu| / sigma) with sigma^2 = 9 + 4 + 1.
        QFETCH(bool, random);
        const Sampler sampler = random ? Sampler::Random : Sampler::Sobol;
        for (const double mean : {0.0, 1.5, -4.0}) {
            const Study study = linearStudy(sampler, 1, 65'536, mean);
            const double sigma = std::sqrt(14.0);
            compare(
                perfectInformation(study.matrix(), sampler), sigma * unitNormalLoss(std::abs(mean) / sigma));
        }
    }

    void perfectInformationOnOneInput_data() { samplers(); }

    void perfectInformationOnOneInput()
    {
        // Given one input the net benefit is normal around its part: EVPPI = s L(|mu| / s) with s its
        // coefficient, and its first-order index is s^2 / 14.
        QFETCH(bool, random);
        const Sampler sampler = random ? Sampler::Random : Sampler::Sobol;
        for (const double mean : {0.5, -2.0}) {
            const Study study = linearStudy(sampler, 3, 65'536, mean);
            InputValueOptions options;
            options.sampler = sampler;
            const auto values = inputValues(study.matrix(), study.inputs, options);
            QVERIFY(values.has_value());
            const double slopes[] = {3, 2, 1};
            for (std::size_t i = 0; i < 3; ++i) {
                compare((*values)[i].perfectInformation,
                    slopes[i] * unitNormalLoss(std::abs(mean) / slopes[i]), 0.002);
                compare((*values)[i].firstOrder, slopes[i] * slopes[i] / 14, 0.003);
            }
        }
    }

    void perfectInformationOnAGroup_data() { samplers(); }

    void perfectInformationOnAGroup()
    {
        QFETCH(bool, random);
        const Sampler sampler = random ? Sampler::Random : Sampler::Sobol;
        const Study study = linearStudy(sampler, 3, 32'768, 1.0);
        const double both = std::sqrt(13.0);
        compare(*groupValue(study.matrix(), std::span(study.inputs).first(2), sampler),
            both * unitNormalLoss(1 / both), 0.005);
        const double all = std::sqrt(14.0);
        const Estimate everything = *groupValue(study.matrix(), study.inputs, sampler);
        compare(everything, all * unitNormalLoss(1 / all), 0.005);
        compare(everything, perfectInformation(study.matrix(), sampler).value, 0.01);
        const std::vector<SampledInput> fixedOnes(2, {study.inputs[0].draws, QuantileTable(3.0)});
        QCOMPARE(groupValue(study.matrix(), fixedOnes, sampler)->value, 0.0);
    }

    void productsMatterInAGroup()
    {
        // Net benefit a * b - 1.5 with independent normal a, b of mean 1 and standard deviation 1: alone,
        // each leaves E = x - 1.5; together they leave the product itself, integrated here over a on a fine
        // grid.
        const Study study = runStudy(Sampler::Sobol, 5, 32'768, {Normal{1, 1}, Normal{1, 1}, Normal{0, 1}},
            [](std::span<const double> x) {
                return std::vector<double>{0.0, x[0] * x[1] - 1.5 + x[2]};
            });
        double together = 0;
        const double width = 1.0 / 512;
        for (double a = -7 + width / 2; a < 9; a += width) {
            // Given a the product is normal with mean a and standard deviation |a|.
            const double size = std::abs(a);
            const double mean = a - 1.5;
            together += width * portable::normalDensity(a - 1) * size * unitNormalLoss(-mean / size);
        }
        compare(
            *groupValue(study.matrix(), std::span(study.inputs).first(2), Sampler::Sobol), together, 0.01);
        const auto single = inputValues(study.matrix(), study.inputs);
        compare((*single)[0].perfectInformation, unitNormalLoss(0.5), 0.003);
        QVERIFY((*single)[2].perfectInformation.value < 0.23); // E[max(Z - .5, 0)] = .198 and noise
    }

    void lognormalBenefit()
    {
        // Net benefit of a lognormal X with median 1 and sigma .8 against 1.5 for sure: EVPI = E[max(X - 1.5,
        // 0)] since E[X] = exp(.32) < 1.5, which is Black and Scholes' call without interest.
        const double sigma = 0.8;
        const double mean = std::exp(sigma * sigma / 2);
        const double d1 = (std::log(mean / 1.5) + sigma * sigma / 2) / sigma;
        const double expected = mean * portable::normalCdf(d1) - 1.5 * portable::normalCdf(d1 - sigma);
        const Study study = runStudy(
            Sampler::Sobol, 2, 65'536, {Lognormal{1, sigma}, Normal{0, 1}}, [](std::span<const double> x) {
                return std::vector<double>{1.5, x[0] + 2 * x[1]};
            });
        const auto values = inputValues(study.matrix(), study.inputs);
        compare((*values)[0].perfectInformation, expected, 0.003);
    }

    void stepsInTheModelAreKept()
    {
        // A threshold that no spline follows: worth 1 above .7 and -1 below, against 0. EVPPI = .3 - 0 = .3.
        const Study study = runStudy(
            Sampler::Sobol, 2, 65'536, {Uniform{0, 1}, Normal{0, 1}}, [](std::span<const double> x) {
                return std::vector<double>{0.0, (x[0] > 0.7 ? 1.0 : -1.0) + x[1]};
            });
        const auto values = inputValues(study.matrix(), study.inputs);
        compare((*values)[0].perfectInformation, 0.3, 0.005);
        const auto flips = flipPointsOf((*values)[0].means.values, (*values)[0].means.smooth, 0.4);
        QVERIFY(flips.above && std::abs(flips.above->value - 0.7) < 0.01);
    }

    void raiffasWildcatter()
    {
        // Raiffa 1968, Decision Analysis, pages 34 to 50: drilling costs 70 and pays 0, 120 or 270 in a dry,
        // wet or soaking hole; joint probabilities with the seismic outcome in hundredths. Expected gain 20,
        // perfect information on the oil worth 35, the seismic outcome 12.5: by hand .24 * 87.5 + .35 *
        // (11.5/.35) - 20.
        const int hundredths[3][3] = {{30, 15, 5}, {9, 12, 9}, {2, 8, 10}};
        const double pays[] = {0, 120, 270};
        Sample oil{"well", {}};
        Sample seismic{"well", {}};
        for (int state = 0; state < 3; ++state) {
            for (int outcome = 0; outcome < 3; ++outcome) {
                for (int i = 0; i < hundredths[state][outcome]; ++i) {
                    oil.values.push_back(pays[state]);
                    seismic.values.push_back(outcome);
                }
            }
        }
        const Study study
            = runStudy(Sampler::Sobol, 1, 65'536, {oil, seismic}, [](std::span<const double> x) {
                  return std::vector<double>{x[0] - 70, 0.0};
              });
        const Estimate perfect = perfectInformation(study.matrix(), Sampler::Sobol);
        compare(perfect, 35, 0.1);
        const auto values = inputValues(study.matrix(), study.inputs);
        compare((*values)[0].perfectInformation, 35, 0.1);
        compare((*values)[1].perfectInformation, 12.5, 0.1);
        QCOMPARE((*values)[1].means.cells(), std::size_t(3));
        compare(*groupValue(study.matrix(), study.inputs, Sampler::Sobol), 35, 0.3);
    }

    void jacksonsTwoTreatments()
    {
        // Jackson, "voi for Value of Information calculation: package overview" (R package voi): net benefit
        // p1 - p2 against 0, p1 ~ N(1, 1), p2 ~ N(0, 2). Published: EVPI exactly .4798107; from 10,000 trials
        // EVPPI .0821 for p1 and .3903 for p2, EVSI of 10 and 100 observations of p1 with error 1: .0744 and
        // .0811.
        const Study study = runStudy(
            Sampler::Sobol, 1, 65'536, {Normal{1, 1}, Normal{0, 2}}, [](std::span<const double> x) {
                return std::vector<double>{0.0, x[0] - x[1]};
            });
        const Estimate perfect = perfectInformation(study.matrix(), Sampler::Sobol);
        compare(perfect, 0.4798107);
        const auto values = inputValues(study.matrix(), study.inputs);
        compare((*values)[0].perfectInformation, 0.0821, 0.005);
        compare((*values)[0].perfectInformation, unitNormalLoss(1), 0.001);
        compare((*values)[1].perfectInformation, 0.3903, 0.01);
        compare((*values)[1].perfectInformation, 2 * unitNormalLoss(0.5), 0.002);
        compare(*groupValue(study.matrix(), study.inputs, Sampler::Sobol), 0.4798107, 0.003);
        const PreposteriorGrid grid = preposteriorGrid(study.inputs[0].table, (*values)[0].means);
        const double ten = measurementValue(grid, 1 / std::sqrt(10.0));
        QVERIFY2(std::abs(ten - 0.0744) < 0.003, qPrintable(QString::number(ten)));
        QVERIFY(std::abs(measurementValue(grid, 0.1) - 0.0811) < 0.003);
    }

    void tenIterationsFromAJournal()
    {
        // Published table of ten iterations (net monetary benefit of warfarin and of an occlusion device;
        // table 1 of PMC4323782): with perfect information 446,688.00, EVPI 2,937.40.
        const std::vector<double> benefits{438601.60, 419543.20, 437745.50, 463363.40, 433453.80, 467280.00,
            435035.00, 440207.70, 437617.40, 449992.30, 435430.20, 445595.70, 434030.50, 424200.50, 433893.70,
            435406.70, 435033.60, 434547.60, 437555.70, 457368.10};
        const Estimate perfect = perfectInformation({benefits, 2}, Sampler::Random);
        QVERIFY(std::abs(perfect.value - 2937.40) < 0.05);
        QCOMPARE(winningMargin({benefits, 2}).strategy, std::size_t(1));
    }

    void knowingWhatChangesNothingIsWorthNothing()
    {
        const Study study = linearStudy(Sampler::Sobol, 1, 16'384, 60);
        const auto values = inputValues(study.matrix(), study.inputs);
        for (const InputValue& value : *values)
            QCOMPARE(value.perfectInformation.value, 0.0);
        QCOMPARE(perfectInformation(study.matrix(), Sampler::Sobol).value, 0.0);
    }

    void noiseIsNotValue()
    {
        // An input without influence, next to a close decision: the bias of the maximum is taken out.
        double sum = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const Study study = runStudy(
                Sampler::Sobol, seed, 4'096, {Normal{0, 1}, Normal{0, 1}}, [](std::span<const double> x) {
                    return std::vector<double>{0.0, 0.1 + x[0]};
                });
            sum += (*inputValues(study.matrix(), study.inputs))[1].perfectInformation.value;
        }
        QVERIFY2(sum / 50 < 0.005, qPrintable(QString::number(sum / 50)));
    }

    void standardErrorsTellTheTruth()
    {
        const double expected = 2 * unitNormalLoss(0.25);
        double squares = 0;
        double claimed = 0;
        double sum = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Study study = linearStudy(Sampler::Sobol, seed, 4'096, 0.5);
            const Estimate value = (*inputValues(study.matrix(), study.inputs))[1].perfectInformation;
            squares += (value.value - expected) * (value.value - expected);
            claimed += value.standardError * value.standardError;
            sum += value.value;
        }
        QVERIFY2(std::abs(sum / 200 - expected) < 0.01, qPrintable(QString::number(sum / 200 - expected)));
        QVERIFY2(
            squares / claimed > 0.4 && squares / claimed < 2, qPrintable(QString::number(squares / claimed)));
    }

    void threadsDoNotMatter()
    {
        const Study study = linearStudy(Sampler::Sobol, 1, 8'192, 0.5);
        std::vector<SampledInput> many;
        for (int i = 0; i < 10; ++i)
            many.insert(many.end(), study.inputs.begin(), study.inputs.end());
        InputValueOptions options;
        options.threads = 1;
        const auto one = inputValues(study.matrix(), many, options);
        for (const unsigned threads : {2u, 7u}) {
            options.threads = threads;
            const auto other = inputValues(study.matrix(), many, options);
            for (std::size_t i = 0; i < many.size(); ++i) {
                QVERIFY((*one)[i].perfectInformation == (*other)[i].perfectInformation);
                QVERIFY((*one)[i].firstOrder == (*other)[i].firstOrder);
                QVERIFY((*one)[i].means.smooth == (*other)[i].means.smooth);
            }
        }
    }

    void everyInstructionSetGivesTheSameBits()
    {
        const Study study = linearStudy(Sampler::Sobol, 1, 8'192, 0.5);
        const auto first = inputValues(study.matrix(), study.inputs);
        for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
            hwy::SetSupportedTargetsForTest(target);
            const auto other = inputValues(study.matrix(), study.inputs);
            for (std::size_t i = 0; i < study.inputs.size(); ++i) {
                QVERIFY2((*first)[i].perfectInformation == (*other)[i].perfectInformation,
                    hwy::TargetName(target));
                QVERIFY2((*first)[i].means.raw == (*other)[i].means.raw, hwy::TargetName(target));
            }
        }
        hwy::SetSupportedTargetsForTest(0);
    }

    void aStopLeavesNothing()
    {
        const Study study = linearStudy(Sampler::Sobol, 1, 4'096, 0.5);
        std::stop_source stop;
        stop.request_stop();
        InputValueOptions options;
        options.stop = stop.get_token();
        QVERIFY(!inputValues(study.matrix(), study.inputs, options).has_value());
        QVERIFY(!groupValue(study.matrix(), study.inputs, Sampler::Sobol, stop.get_token()).has_value());
    }

    void binomialPilotWithABetaPrior_data()
    {
        QTest::addColumn<int>("items");
        for (const std::size_t items : kPilotSizes)
            QTest::addRow("%d items", int(items)) << int(items);
    }

    void binomialPilotWithABetaPrior()
    {
        QFETCH(int, items);
        const Beta prior{8, 3};
        const double expected = exactBetaPilot(prior, 1'000, 700, items);
        const double value = binomialPilotValue(betaGrid(prior, 1'000, 700), std::size_t(items));
        QVERIFY2(
            std::abs(value / expected - 1) < 2e-3, qPrintable(QString("%1 for %2").arg(value).arg(expected)));
    }

    void oneItemByHand()
    {
        // Uniform prior, net benefit p - .4 against 0 (mean .1): one item right (probability 1/2) leaves p at
        // 2/3, wrong at 1/3, so the pilot is worth 1/2 (2/3 - .4) - .1 = 1/30.
        QVERIFY(std::abs(binomialPilotValue(betaGrid({1, 1}, 1, 0.4), 1) - 1.0 / 30) < 1e-6);
    }

    void measurementOfANormalInput_data()
    {
        QTest::addColumn<double>("error");
        QTest::newRow("a rough one") << 2.0;
        QTest::newRow("as good as what is known") << 1.0;
        QTest::newRow("a fine one") << 0.2;
    }

    void measurementOfANormalInput()
    {
        // Linear-Gaussian EVSI: the posterior mean has the variance s^4 / (s^2 + e^2), here of the input with
        // slope 2.
        QFETCH(double, error);
        const Study study = linearStudy(Sampler::Sobol, 3, 65'536, 0.5);
        const auto values = inputValues(study.matrix(), study.inputs);
        const PreposteriorGrid grid = preposteriorGrid(study.inputs[1].table, (*values)[1].means);
        const double spread = 2 / std::sqrt(1 + error * error);
        const double expected = spread * unitNormalLoss(0.5 / spread);
        QVERIFY2(std::abs(measurementValue(grid, error) - expected) < 0.01,
            qPrintable(QString("%1 for %2").arg(measurementValue(grid, error)).arg(expected)));
    }

    void pilotsApproachPerfectInformation()
    {
        // Accuracy with a logit-like spread; benefit 1,000 p - 780 and noise elsewhere.
        const Study study = runStudy(Sampler::Sobol, 1, 65'536, {ThreePoint{0.6, 0.8, 0.9}, Normal{0, 30}},
            [](std::span<const double> x) {
                return std::vector<double>{0.0, 1'000 * x[0] - 780 + x[1]};
            });
        const auto values = inputValues(study.matrix(), study.inputs);
        const PreposteriorGrid grid = preposteriorGrid(study.inputs[0].table, (*values)[0].means);
        const auto options = pilotOptions(grid, (*values)[0].perfectInformation, 5, 0.02);
        QCOMPARE(options.size(), std::size_t(7));
        for (std::size_t i = 1; i < options.size(); ++i)
            QVERIFY(options[i].value > options[i - 1].value);
        const double perfect = (*values)[0].perfectInformation.value;
        QVERIFY(options.back().value < 1.01 * perfect);
        QVERIFY(std::abs(binomialPilotValue(grid, 20'000) / perfect - 1) < 0.02);
        QVERIFY(options[0].standardError > 0
            && options[0].standardError < (*values)[0].perfectInformation.standardError);
        QCOMPARE(options[2].cost, 5 + 50 * 0.02);
        QCOMPARE(options[2].netBenefit, options[2].value - options[2].cost);
        const auto best = bestPilot(options);
        QVERIFY(best.has_value());
        for (const PilotOption& option : options)
            QVERIFY(option.netBenefit <= best->netBenefit);
        QVERIFY(!bestPilot(pilotOptions(grid, (*values)[0].perfectInformation, 1e6, 1)).has_value());
    }

    void singleInputsOfALargeStudy()
    {
        // The reference workload: 10 strategies, 18 inputs each, 131,072 trials (100,000 rounded up).
        constexpr std::size_t trials = 131'072;
        constexpr std::size_t strategies = 10;
        constexpr std::size_t inputs = 180;
        std::vector<SampledInput> all;
        std::vector<double> benefits(trials * strategies, 0);
        std::vector<std::uint32_t> draws(trials);
        std::vector<double> values(trials);
        QElapsedTimer timer;
        timer.start();
        for (std::size_t i = 0; i < inputs; ++i) {
            std::string id = "large/";
            id += std::to_string(i);
            all.push_back({drawsOf(Stream(Sampler::Sobol, 1, streamKey(id))),
                QuantileTable(quantityOf(Pert{1, 2 + double(i) / 100, 6}), unbounded)});
        }
        const double tables = double(timer.nsecsElapsed()) * 1e-6;
        timer.start();
        for (std::size_t i = 0; i < inputs; ++i) {
            all[i].draws(0, draws);
            all[i].table.values(draws, values);
        }
        const double filling = double(timer.nsecsElapsed()) * 1e-6;
        for (std::size_t i = 0; i < inputs; ++i) {
            all[i].draws(0, draws);
            all[i].table.values(draws, values);
            for (std::size_t t = 0; t < trials; ++t)
                benefits[t * strategies + i % strategies] += values[t];
        }
        timer.start();
        const auto result = inputValues({benefits, strategies}, all);
        const double single = double(timer.nsecsElapsed()) * 1e-6;
        QVERIFY(result.has_value());
        timer.start();
        const Estimate group = *groupValue({benefits, strategies}, std::span(all).first(18), Sampler::Sobol);
        const double grouped = double(timer.nsecsElapsed()) * 1e-6;
        QVERIFY(group.value >= 0);
        qInfo("180 tables %.1f ms, 23.6 million draws and values on one core %.1f ms, EVPPI of 180 inputs "
              "%.1f ms on "
              "all cores, of a group of 18 inputs %.1f ms",
            tables, filling, single, grouped);
        QVERIFY2(single < 2'000, "ten times the aim, for machines under load");
    }
};

QTEST_APPLESS_MAIN(TestValueOfInformation)
#include "tst_value_of_information.moc"
