// SPDX-License-Identifier: GPL-3.0-or-later
// Stochastic acceptability: exact geometry of small cases, and laws.
#include "core/exchange/evaluation_json.h"
#include "resources/resources.h"
#include "tests/support/decision_tables.h"
#include "tests/support/dice.h"

#include <QTest>

using namespace tunepoint;
using namespace tunepoint::testing;
using tunepoint::support::Dice;

namespace {

constexpr auto More = Direction::Maximise;
const LinearValue unit{0, 1};

std::vector<double> ranksOf(const Evaluation& evaluation, std::size_t option, bool free = true)
{
    const OptionAcceptability& found = evaluation.criteria->acceptability.at(option);
    return free ? found.ranksFree : found.ranks;
}

EvaluationOptions drawn(std::uint64_t trials, Sampler sampler = Sampler::Sobol)
{
    EvaluationOptions options;
    options.depth = Depth::Distributions;
    options.trials = trials;
    options.sampler = sampler;
    return options;
}

/// Two experts and a compromise: with weight u of the first criterion A is first from .6 on, B up to .4.
Assessment experts()
{
    return tableOf({"A", "B", "C"}, {scored("x", More, {}, unit), scored("y", More, {}, unit)},
        {{1, 0}, {0, 1}, {.6, .6}});
}

} // namespace

class TestAcceptability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoCriteriaAreALine()
    {
        // A: first on (.6, 1], second on (.5, .6), third below; B likewise from the other end; C first on
        // (.4, .6), else second. The mean of the weights for A is .8.
        const Evaluation evaluation = evaluated(experts());
        const CriteriaAnalysis& analysis = *evaluation.criteria;
        QVERIFY(near(ranksOf(evaluation, 0), {.4, .1, .5}, .01));
        QVERIFY(near(ranksOf(evaluation, 1), {.4, .1, .5}, .01));
        QVERIFY(near(ranksOf(evaluation, 2), {.2, .8, 0}, .01));
        QVERIFY(near(*analysis.acceptability[0].centralWeights, {.8, .2}, .01));
        QVERIFY(near(*analysis.acceptability[2].centralWeights, {.5, .5}, .01));
        for (const OptionAcceptability& option : analysis.acceptability) {
            QCOMPARE(option.confidenceFactor, std::optional(1.0)); // the scores are certain
            QCOMPARE(option.paretoProbability, 1.0);
        }
        // no weight is stated, so the document's weights are free as well
        QVERIFY(near(ranksOf(evaluation, 0, false), {.4, .1, .5}, .01));
        QVERIFY(analysis.criteria[0].weightLow && std::abs(*analysis.criteria[0].weightLow - .1) < .01);
    }

    void threeCriteriaAreATriangle()
    {
        // each corner of the simplex has an option: by symmetry a third each, and the central weights of the
        // first are the mean of the largest of three parts, (1 + 1/2 + 1/3)/3 = 11/18
        const Evaluation evaluation = evaluated(tableOf({"A", "B", "C"},
            {scored("x", More, {}, unit), scored("y", More, {}, unit), scored("z", More, {}, unit)},
            {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}));
        for (std::size_t option = 0; option < 3; ++option)
            QVERIFY(near(ranksOf(evaluation, option), {1 / 3., 1 / 3., 1 / 3.}, .015));
        QVERIFY(
            near(*evaluation.criteria->acceptability[0].centralWeights, {11 / 18., 7 / 36., 7 / 36.}, .01));
    }

    void unknownWeightsAreUniformOnWhatIsLeft()
    {
        // x has .5; y and z share the rest: y is uniform on (0, .5). A = .5, B = y, C = .4 + …: C is worth
        // .5·.2
        // + .9·y, more than A = .5 when y > .4444: 1 - .4444/.5 = .1111
        const Evaluation evaluation = evaluated(tableOf({"A", "C"},
            {scored("x", More, .5, unit), scored("y", More, {}, unit), scored("z", More, {}, unit)},
            {{1, 0, 0}, {.2, .9, 0}}));
        QVERIFY(near(ranksOf(evaluation, 1, false), {1 / 9., 8 / 9.}, .01));
        QCOMPARE(evaluation.criteria->criteria[0].weightLow, std::nullopt);
    }

    void weightsThatAreQuantitiesAreDrawnAndScaled()
    {
        // the first weight is uniform on (0, 1) against a certain .5: A is first when it is larger
        Assessment document = tableOf(
            {"A", "B"}, {scored("x", More, .5, unit), scored("y", More, .5, unit)}, {{1, 0}, {0, 1}});
        document.criteria[0].weight = Quantity{Uniform{0, 1}};
        const Evaluation evaluation = evaluated(document);
        QVERIFY(near(ranksOf(evaluation, 0, false), {.5, .5}, .01));
        QVERIFY(near(weightsOf(evaluation), {.5, .5}, 1e-12));
    }

    void uncertainScoresLowerConfidence()
    {
        // B is normal around 1 with deviation 1, A is 0: Φ(1) = .8413, whatever the weights
        Assessment document = tableOf({"A", "B"}, {scored("x", More, 1, LinearValue{-10, 10})}, {{0}, {1}});
        document.scores["B"]["x"] = Quantity{Normal{1, 1}};
        for (const Sampler sampler : {Sampler::Sobol, Sampler::Random}) {
            EvaluationOptions options;
            options.sampler = sampler;
            options.trials = 65536;
            const Evaluation evaluation = evaluated(document, options);
            QVERIFY(near(ranksOf(evaluation, 1, false), {.8413, .1587}, .004));
            QVERIFY(std::abs(*evaluation.criteria->acceptability[1].confidenceFactor - .8413) < .004);
            QVERIFY(std::abs(evaluation.criteria->acceptability[0].paretoProbability - .1587) < .004);
        }
    }

    void withoutAnyPlaceThereAreNoCentralWeights()
    {
        const Evaluation evaluation = evaluated(tableOf(
            {"A", "B"}, {scored("x", More, {}, unit), scored("y", More, {}, unit)}, {{1, 1}, {.5, .5}}));
        QVERIFY(!evaluation.criteria->acceptability[1].centralWeights);
        QVERIFY(!evaluation.criteria->acceptability[1].confidenceFactor);
        QCOMPARE(ranksOf(evaluation, 1), (std::vector<double>{0, 1}));
        QCOMPARE(evaluation.criteria->paretoFront, std::vector<std::size_t>{0});
    }

    void copiesShareEveryPlace()
    {
        Assessment document = experts();
        document.scores["A"]["x"] = threePoint(.5, .8, .95);
        Strategy copy = document.strategies[0];
        copy.id = "A2";
        document.strategies.push_back(copy);
        document.scores["A2"] = document.scores["A"];
        const Evaluation evaluation = evaluated(document);
        QCOMPARE(ranksOf(evaluation, 0), ranksOf(evaluation, 3));
        QCOMPARE(ranksOf(evaluation, 0, false), ranksOf(evaluation, 3, false));
    }

    void threadsChangeNoBit()
    {
        Assessment document = experts();
        document.scores["A"]["x"] = threePoint(.5, .8, .95);
        document.criteria[1].weight = threePoint(.2, .5, .7);
        EvaluationOptions one = drawn(8192);
        one.threads = 1;
        EvaluationOptions five = drawn(8192);
        five.threads = 5;
        QVERIFY(evaluated(document, one).criteria == evaluated(document, five).criteria);
    }

    void probabilitiesSumToOne()
    {
        Dice dice(3);
        for (int round = 0; round < 20; ++round) {
            const std::size_t options = 2 + dice.below(4);
            const std::size_t criteria = 1 + dice.below(4);
            Assessment document;
            for (std::size_t k = 0; k < criteria; ++k) {
                document.criteria.push_back(scored("k" + std::to_string(k), More));
                if (dice.chance(.5))
                    document.criteria.back().weight = fixed(dice.share() / double(criteria));
            }
            for (std::size_t i = 0; i < options; ++i) {
                Strategy strategy;
                strategy.id = "s" + std::to_string(i);
                document.strategies.push_back(strategy);
                for (const Criterion& criterion : document.criteria) {
                    const double x = double(dice.between(0, 4));
                    document.scores[strategy.id][criterion.id]
                        = dice.chance(.5) ? fixed(x) : Quantity{Uniform{x, x + 1}};
                }
            }
            const Evaluation evaluation = evaluated(document);
            for (const bool free : {false, true}) {
                for (std::size_t place = 0; place < options; ++place) {
                    double all = 0;
                    for (std::size_t i = 0; i < options; ++i)
                        all += ranksOf(evaluation, i, free)[place];
                    QVERIFY(std::abs(all - 1) < 1e-9);
                }
            }
        }
    }

    void figuresOfTheModelComeFromItsOwnTrials()
    {
        // one criterion, the net present value: the first places are the probability of being best
        Assessment document;
        document.task.itemsPerMonth = threePoint(5'000, 11'000, 20'000);
        document.horizonMonths = 12;
        Strategy once;
        once.id = "once";
        CostElement cost;
        cost.kind = CostKind::OneOff;
        cost.amount = fixed(1300);
        once.costs = {cost};
        Strategy perItem;
        perItem.id = "perItem";
        cost.kind = CostKind::PerItem;
        cost.amount = fixed(.01);
        perItem.costs = {cost};
        document.strategies = {once, perItem};
        document.criteria = {scored("worth", More)};
        document.criteria[0].source = "model:netPresentValue";
        const Evaluation evaluation = evaluated(document, drawn(4096));
        for (std::size_t s = 0; s < 2; ++s)
            QVERIFY(
                std::abs(ranksOf(evaluation, s, false)[0] - evaluation.strategies[s].chance->probabilityBest)
                < 1e-9);
        QVERIFY(evaluation.strategies[0].chance->probabilityBest > .1);
        // the one-off cost is certain and no kept figure: worked out again, and the same in every trial
        document.criteria[0] = scored("start", Direction::Minimise);
        document.criteria[0].source = "model:oneOffCost";
        const Evaluation start = evaluated(document, drawn(4096));
        QVERIFY(near(ranksOf(start, 1, false), {1, 0}, 0));
        // in the central case alone, no draws stand behind a figure of the model
        QVERIFY(evaluated(document).criteria->acceptability.empty());
    }

    void reorderingAndRenamingChangeNothing()
    {
        Assessment document = experts();
        document.scores["A"]["x"] = threePoint(.5, .8, .95);
        const Evaluation before = evaluated(document);
        Assessment turned = document;
        std::reverse(turned.strategies.begin(), turned.strategies.end());
        std::reverse(turned.criteria.begin(), turned.criteria.end());
        for (Strategy& strategy : turned.strategies)
            strategy.name = "renamed " + strategy.id;
        for (Criterion& criterion : turned.criteria)
            criterion.name = "renamed";
        const Evaluation after = evaluated(turned);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(near(ranksOf(after, 2 - i), ranksOf(before, i), 1e-12));
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(
                std::abs(after.criteria->topsis.scores[2 - i] - before.criteria->topsis.scores[i]) < 1e-12);
    }

    void theScaleOfWeightsChangesNothing()
    {
        Assessment document = experts();
        document.criteria[0].weight = fixed(.3);
        document.criteria[1].weight = fixed(.7);
        const Evaluation ones = evaluated(document);
        document.criteria[0].weight = fixed(30);
        document.criteria[1].weight = fixed(70);
        const Evaluation hundreds = evaluated(document);
        QVERIFY(near(weightsOf(hundreds), weightsOf(ones), 1e-12));
        QVERIFY(near(hundreds.criteria->vikor.q, ones.criteria->vikor.q, 1e-12));
        QVERIFY(warns(hundreds, ProblemCode::WeightsScaled, "/criteria"));
        QVERIFY(!warns(ones, ProblemCode::WeightsScaled, "/criteria"));
    }

    void theExamplesAreDecidedWithTheCataloguesCriteria()
    {
        const auto text = exampleText(QStringLiteral("credit-reports.tunepoint")).toStdString();
        auto document = readAssessment(text);
        QVERIFY(document.has_value());
        document->criteria.clear();
        for (const Criterion& criterion : bundledCatalogue()->criteria.criteria)
            document->criteria.push_back(criterion);
        const Evaluation evaluation = evaluate(*document, *bundledCatalogue(), drawn(1024));
        QVERIFY(evaluation.criteria.has_value());
        QVERIFY(evaluation.criteria->rated.size() > 1);
        QVERIFY(evaluation.criteria->trials >= 1024);
        double first = 0;
        for (const OptionAcceptability& option : evaluation.criteria->acceptability)
            first += option.ranks.front();
        QVERIFY(std::abs(first - 1) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestAcceptability)
#include "tst_acceptability.moc"
