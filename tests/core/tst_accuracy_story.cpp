// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values are worked by hand in docs/models/accuracy.md and beside each figure.
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

bool close(double actual, double expected, double tolerance = 1e-9)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.12g instead of %.12g", actual, expected);
    return false;
}

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

double logit(double p)
{
    return std::log(p / (1 - p));
}

/// A task of two classes on which a plain prompt is measured at 80%: log-odds ln 4.
Assessment task(const std::string& archetype)
{
    Assessment assessment;
    assessment.horizonMonths = 24;
    assessment.task.type = TaskType::Classification;
    assessment.task.classes = fixed(2);
    assessment.task.itemsPerMonth = fixed(1000);
    assessment.task.promptingAccuracy = fixed(0.8);
    Strategy strategy;
    strategy.id = std::string("s");
    strategy.archetype = archetype;
    strategy.parameters["leadTimeWeeks"] = fixed(0);
    assessment.strategies = {strategy};
    return assessment;
}

Evaluation full(const Assessment& assessment)
{
    EvaluationOptions options;
    options.depth = Depth::Full;
    options.trials = 1024;
    return evaluate(assessment, *bundledCatalogue(), options);
}

AccuracyStory storyOf(const Assessment& assessment)
{
    return *evaluate(assessment, *bundledCatalogue()).strategies.front().accuracyStory;
}

void set(Assessment& assessment, const char* parameter, double value)
{
    assessment.strategies.front().parameters[parameter] = fixed(value);
}

} // namespace

class TestAccuracyStory : public QObject {
    Q_OBJECT

private slots:
    void aPriorIsToldWithItsWorth()
    {
        Assessment assessment = task("fewShot");
        assessment.task.promptingAccuracy.reset();
        const AccuracyStory story = storyOf(assessment);
        // classification: reference 1.3 (1.0), few-shot +.12 (.25)
        QVERIFY(story.form == AccuracyForm::Gain);
        QCOMPARE(story.prior->column, std::string("classification"));
        QVERIFY(close(story.prior->mean, 1.42));
        const double sd = std::hypot(1.0, 0.25);
        QVERIFY(close(story.prior->standardDeviation, sd));
        const double p = logistic(1.42);
        QVERIFY(close(story.prior->worthInItems, 1 / (p * (1 - p) * sd * sd) - 1, 1e-9));
        QVERIFY(close(story.prior->accuracy.p05, logistic(1.42 - 1.6448536269514722 * sd), 1e-9));
        QVERIFY(!story.prior->evidence.empty());
        assessment.task.type = TaskType::Dialogue; // no evidence at all
        QVERIFY(storyOf(assessment).prior->evidence.empty());
    }

    void aPilotIsToldWithItsPosterior()
    {
        Assessment assessment = task("fewShot");
        assessment.pilots = {{"p1", "s", 200, 170, {}, "", "", {}}};
        assessment.strategies.front().accuracy = PilotReference{"p1", {}};
        const AccuracyStory story = storyOf(assessment);
        QVERIFY(story.form == AccuracyForm::Stated);
        QCOMPARE(story.pilot->items, 200);
        QCOMPARE(story.pilot->correct, 170);
        // 85% of 200 against a prior of a few items: close to 85%, ± 1.645 sqrt(.85 · .15 / 200)
        QVERIFY(close(story.pilot->posterior.p50, 0.85, 0.01));
        QVERIFY(close(story.pilot->posterior.p95 - story.pilot->posterior.p05, 2 * 1.645 * 0.0252, 0.01));
        QVERIFY(story.prior.has_value());
    }

    void aLearningCurveIsToldWithStartAndCeiling()
    {
        Assessment assessment = task("loraHosted");
        assessment.task.labelAgreement = fixed(0.64);
        assessment.task.requiredAccuracy = fixed(0.83);
        set(assessment, "trainingExamples", 1000);
        const AccuracyStory story = storyOf(assessment);
        const LearningStory& learning = *story.learning;
        // starts as the small model before tuning, ln 4 - .7
        QVERIFY(close(learning.start, logistic(std::log(4.0) - 0.7)));
        QVERIFY(learning.ceiling <= 0.93 + 1e-9);
        QVERIFY(close(learning.effectiveExamples, 640, 1e-6)); // kappa · n
        QVERIFY(close(learning.labelNoise, 0.1, 1e-9)); // (1 - sqrt(.64)) / 2
        QVERIFY(learning.noiseFromAgreement);
        const auto at = [&](double n) {
            return std::find_if(learning.points.begin(), learning.points.end(),
                [n](const LearningPoint& point) { return point.examples == n; });
        };
        QCOMPARE(at(0)->accuracy, learning.start);
        QVERIFY(close(at(1000)->accuracy, *story.accuracy));
        // Another draw of 500 a class: .10 · 250^-.75
        QVERIFY(close(at(1000)->deviation, std::max(0.005, 0.1 * std::pow(250.0, -0.75))));
        for (std::size_t i = 1; i < learning.points.size(); ++i)
            QVERIFY(learning.points[i].accuracy > learning.points[i - 1].accuracy);
        // The examples for the target, through the curve again.
        const double clean = *learning.examplesForTarget * 0.64;
        const double there = learning.ceiling
            - (learning.ceiling - learning.start) * std::pow(1 + clean / learning.scale, -learning.rate);
        QVERIFY(close(there, 0.83, 1e-9));
        // agreement of .64 between two people: a tenth of labels is wrong
        QVERIFY(close(*story.highestMeasurable, 0.9, 1e-9));
        assessment.task.requiredAccuracy = fixed(0.99);
        QVERIFY(std::isinf(*storyOf(assessment).learning->examplesForTarget));
    }

    void combinedModelsAreToldByTheirParts()
    {
        Assessment rag = task("rag");
        rag.task.knowledgeNeeded = KnowledgeNeeded::Own;
        rag.task.knowledgeTokens = fixed(150'000);
        const RetrievalStory retrieval = *storyOf(rag).retrieval;
        QVERIFY(retrieval.fitsInPrompt); // below 200,000 tokens
        QVERIFY(close(retrieval.accuracy, *storyOf(rag).accuracy));
        rag.task.knowledgeTokens = fixed(5e6);
        QVERIFY(!storyOf(rag).retrieval->fitsInPrompt);

        Assessment chain = task("chain");
        set(chain, "stepSuccess", 0.9);
        set(chain, "chainSteps", 3);
        set(chain, "checkDetection", 0.5);
        set(chain, "checkRepair", 0.8);
        // q' = .9 + .1 · .5 · .8 = .94; calls 3 (1 + .1 · .5)
        QVERIFY(close(storyOf(chain).chain->checkedStep, 0.94));
        QVERIFY(close(storyOf(chain).chain->accuracy, 0.94 * 0.94 * 0.94));
        QVERIFY(close(storyOf(chain).chain->calls, 3.15));

        const CascadeStory cascade = *storyOf(task("cascade")).cascade;
        QVERIFY(close(cascade.weak, logistic(std::log(4.0) - 0.7)));
        QVERIFY(close(cascade.strong, logistic(std::log(4.0) + 0.12)));
        QVERIFY(close(cascade.oracle, cascade.weak + cascade.strong - cascade.bothRight));
        QVERIFY(close(cascade.accuracy, *storyOf(task("cascade")).accuracy));

        const TeacherStory teacher = *storyOf(task("distilled")).teacher;
        QVERIFY(close(teacher.student, teacher.teacher + 0.0196));
    }

    void reviewIsToldWithTheCheapestShare()
    {
        Assessment assessment = task("fewShot");
        assessment.strategies.front().accuracy = fixed(0.9);
        assessment.task.costPerError = fixed(20);
        set(assessment, "reviewMinutes", 3);
        set(assessment, "reviewerWagePerHour", 20); // one unit of money a look
        set(assessment, "reviewCatchRate", 0.8);
        set(assessment, "confidenceSharpness", 3);
        const ReviewStory review = *storyOf(assessment).review;
        // s* = 1 - (c / ((1-p) k b κ))^(1/(κ-1)) = 1 - (1 / (.1 · .8 · 20 · 3))^(1/2)
        const double share = 1 - std::sqrt(1 / 4.8);
        QVERIFY(close(review.cheapestShare, share, 1e-9));
        QVERIFY(close(review.share, share, 1e-9));
        const double caught = 0.1 * (1 - std::pow(1 - share, 3)) * 0.8;
        QVERIFY(close(review.accuracyAfter, 0.9 + caught, 1e-9));
        QVERIFY(close(review.savingPerMonth, 1000 * (caught * 20 - share), 1e-6));
        QVERIFY(close(review.costPerMonth, 1000 * share, 1e-6));
        // No other share saves more.
        for (double s = 0; s <= 1; s += 0.01)
            QVERIFY(1000 * (0.1 * (1 - std::pow(1 - s, 3)) * 0.8 * 20 - s) <= review.savingPerMonth + 1e-9);
        set(assessment, "reviewShare", 0.3);
        QVERIFY(storyOf(assessment).review->stated);
        QCOMPARE(storyOf(assessment).review->share, 0.3);
        QVERIFY(close(storyOf(assessment).review->cheapestShare, share, 1e-9));
    }

    void noveltyIsToldWithItsCost()
    {
        Assessment assessment = task("loraHosted");
        assessment.task.noveltyShare = fixed(0.2);
        assessment.task.costPerError = fixed(3);
        const NoveltyStory novelty = *storyOf(assessment).novelty;
        QVERIFY(close(novelty.accuracyThere, logistic(std::log(4.0) - 0.7)));
        QVERIFY(close(
            novelty.costPerMonth, 1000 * 0.2 * (novelty.accuracyElsewhere - novelty.accuracyThere) * 3));
        QVERIFY(!storyOf(task("loraHosted")).novelty);
    }

    void errorsAreCountedByKind()
    {
        Assessment assessment = task("fewShot");
        assessment.strategies.front().accuracy = fixed(0.95);
        assessment.task.costPerFalseAlarm = fixed(1);
        assessment.task.costPerMiss = fixed(8);
        assessment.task.prevalence = fixed(0.1);
        set(assessment, "reviewShare", 0);
        const ErrorKindStory kinds = *storyOf(assessment).errorKinds;
        QVERIFY(close(kinds.falseAlarmsPerMonth, 1000 * 0.05 * 0.9, 1e-9));
        QVERIFY(close(kinds.missesPerMonth, 1000 * 0.05 * 0.1, 1e-9));
        QVERIFY(!storyOf(task("fewShot")).errorKinds);
    }

    void overtakingHasADistribution()
    {
        Assessment assessment = task("loraHosted");
        assessment.task.promptingAccuracy = fixed(0.85);
        assessment.strategies.front().accuracy = fixed(0.9);
        set(assessment, "releaseEveryMonths", 0);
        Quantity drift;
        drift.shape = Lognormal{0.25, 0.8};
        assessment.strategies.front().parameters["driftPerYear"] = drift;
        const AgeingStory ageing = full(assessment).strategies.front().accuracyStory->ageing;
        // .463 log-odds at .25 a year: 22.2 months in the middle; 24 months or less where the drift is at
        // least .2317, that is z >= ln(.2317/.25)/.8
        const double lead = logit(0.9) - logit(0.85);
        QVERIFY(close(*ageing.lead, lead));
        QVERIFY(close(*ageing.overtakenMonth, lead / 0.25 * 12));
        QVERIFY(close(ageing.overtaken->p50, lead / 0.25 * 12, 0.5));
        const double z = std::log(lead / 2 / 0.25) / 0.8;
        QVERIFY(close(ageing.overtakenWithinHorizon, 0.5 * std::erfc(z / std::sqrt(2.0)), 0.01));
        QVERIFY(!storyOf(task("zeroShot")).ageing.overtakenMonth);
    }

    void theBestIntervalOfRetuningIsFound()
    {
        Assessment assessment = task("loraHosted");
        assessment.task.knowledgeNeeded = KnowledgeNeeded::Own;
        assessment.task.knowledgeChangePerMonth = fixed(0.1);
        assessment.task.costPerError = fixed(10);
        assessment.task.itemsPerMonth = fixed(2000);
        set(assessment, "knowledgeShare", 0.8);
        set(assessment, "reviewShare", 0);
        set(assessment, "retuneEveryMonths", 5);
        const AgeingStory ageing = storyOf(assessment).ageing;
        // Each interval by itself: the whole document with that interval.
        double best = -1e300;
        double bestInterval = -1;
        for (const RetuneChoice& choice : ageing.retunes) {
            set(assessment, "retuneEveryMonths", choice.everyMonths);
            const double value
                = evaluate(assessment, *bundledCatalogue()).strategies[0].central.netPresentValue;
            QVERIFY(close(choice.netPresentValue, value, 1e-6 * std::abs(value)));
            if (value > best) {
                best = value;
                bestInterval = choice.everyMonths;
            }
        }
        QCOMPARE(*ageing.bestRetuneEveryMonths, bestInterval);
        QVERIFY(bestInterval > 0); // errors are dear here
        QVERIFY(std::any_of(ageing.retunes.begin(), ageing.retunes.end(),
            [](const RetuneChoice& choice) { return choice.everyMonths == 5; }));
        assessment.task.costPerError = fixed(0); // and free here
        set(assessment, "retuneEveryMonths", 5);
        QCOMPARE(*storyOf(assessment).ageing.bestRetuneEveryMonths, 0.0);
    }

    void memoryFollowsTheSizeInTheModelsName()
    {
        const MemoryStory memory = *storyOf(task("loraHosted")).memory; // llama-v3p1-8b-instruct
        QCOMPARE(memory.billions, 8.0);
        // Between 7B (120, 16, 6 GB) and 13B (240, 32, 12 GB): one sixth of the way.
        QVERIFY(close(memory.methods[0].gigabytes, 140));
        QVERIFY(close(memory.methods[1].gigabytes, 16 + 16.0 / 6));
        QVERIFY(close(memory.methods[2].gigabytes, 7));
        // 24 GB: half way between 16 and 32 is 10B.
        QVERIFY(close(memory.methods[1].largestBillions[0], 10));
        QVERIFY(!storyOf(task("hostedTuningClosed")).memory);
        QVERIFY(!storyOf(task("zeroShot")).memory);
    }

    void effortIsHeldAgainstTheThreeReadings()
    {
        Assessment assessment = task("fewShot");
        Strategy tuned;
        tuned.id = "tuned";
        tuned.archetype = "hostedTuningClosed";
        tuned.accuracy = fixed(0.95);
        assessment.strategies.push_back(tuned);
        assessment.strategies.front().accuracy = fixed(0.8);
        const Evaluation evaluation = evaluate(assessment, *bundledCatalogue());
        const EffortStory effort = *evaluation.strategies[1].accuracyStory->effort;
        // the article's own figures: 21.3, 26.7 and 5 times
        QVERIFY(close(effort.readings[0].timesDearer, 80.0 / 15 / 0.25, 1e-6));
        QVERIFY(close(effort.readings[1].timesDearer, 100.0 / 15 / 0.25, 1e-6));
        QVERIFY(close(effort.readings[2].timesDearer, 5, 1e-6));
        const double added
            = evaluation.strategies[1].central.oneOffCost - evaluation.strategies[0].central.oneOffCost;
        QVERIFY(close(*effort.perPoint, added / 15, 1e-6 * added));
        QVERIFY(!evaluation.strategies[0].accuracyStory->effort);
    }

    void workAddsUpToTheProject()
    {
        const Evaluation evaluation = evaluate(task("loraHosted"), *bundledCatalogue());
        const StrategyResult& result = evaluation.strategies.front();
        double once = 0;
        for (const WorkItem& item : result.accuracyStory->work)
            once += item.recurring ? 0 : item.amount;
        QVERIFY(close(once, result.central.oneOffCost, 1e-6 * once));
    }

    void theBreakEvenAccuracyHasABand()
    {
        Assessment assessment = task("fewShot");
        assessment.baseline.minutesPerItem = fixed(1);
        assessment.baseline.wagePerHour = threePoint(20, 30, 40);
        assessment.baseline.accuracy = fixed(0.9);
        assessment.task.costPerError = fixed(4);
        set(assessment, "reviewShare", 0);
        const Evaluation evaluation = full(assessment);
        const StrategyResult& result = evaluation.strategies.front();
        const BreakEvenStory& story = result.accuracyStory->breakEven;
        QCOMPARE(story.accuracy, result.central.breakEvenAccuracy);
        QVERIFY(story.band->p05 < story.band->p50 && story.band->p50 < story.band->p95);
        // It pays exactly where the accuracy is above the break-even.
        QVERIFY(close(*story.probabilityAbove, 1 - result.chance->probabilityLoss, 1e-9));
    }

    void whatIsNotModelledHasNoStory()
    {
        QVERIFY(!evaluate(task("custom"), *bundledCatalogue()).strategies.front().accuracyStory);
        QVERIFY(!evaluate(task("statusQuo"), *bundledCatalogue()).strategies.front().accuracyStory);
    }

    void oneStrategysFiguresStayOutOfAnothersStory()
    {
        Assessment both = task("classicClassifier");
        Strategy prompted;
        prompted.id = "prompted";
        prompted.archetype = "zeroShot";
        both.strategies.push_back(prompted);
        const Evaluation evaluation = evaluate(both, *bundledCatalogue());
        QCOMPARE(*evaluation.strategies[1].accuracyStory->accuracy, 0.8);
        QCOMPARE(evaluation.strategies[1].accuracyStory->failures.attemptsExpected, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestAccuracyStory)
#include "tst_accuracy_story.moc"
