// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"
#include "core/evaluation/plan.h"
#include "core/evaluation/tuning_envelope.h"
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

std::vector<double> byMonth(const Assessment& assessment)
{
    return evaluate(assessment, *bundledCatalogue()).strategies.front().central.accuracyByMonth;
}

/// A task of two classes on which a plain prompt is measured at 80%: log-odds ln 4.
Assessment twoClasses(const std::string& archetype)
{
    Assessment assessment;
    assessment.task.type = TaskType::Classification;
    assessment.task.classes = fixed(2);
    assessment.task.itemsPerMonth = fixed(1000);
    assessment.task.promptingAccuracy = fixed(0.8);
    Strategy strategy;
    strategy.id = std::string("s");
    strategy.archetype = archetype;
    assessment.strategies = {strategy};
    return assessment;
}

struct Central {
    Plan plan;
    std::vector<double> values;
    SharedFigures shared;

    explicit Central(const Assessment& assessment)
        : plan(makePlan(assessment, *bundledCatalogue(), std::nullopt))
    {
        for (const Input& input : plan.inputs)
            values.push_back(input.central);
        shared = sharedFigures(plan, values);
    }

    [[nodiscard]] StrategyFigures figures() const { return figuresFor(values); }
    [[nodiscard]] StrategyFigures figuresFor(const std::vector<double>& with) const
    {
        std::vector<StrategyFigures> stretches;
        fillStrategyFigures(plan, plan.strategies.front(), with, stretches);
        return stretches.front();
    }
    [[nodiscard]] bool warns(ProblemCode code) const
    {
        return std::any_of(plan.problems.begin(), plan.problems.end(),
            [code](const Problem& problem) { return problem.code == code; });
    }
    [[nodiscard]] bool binds(const std::string& field) const
    {
        return std::any_of(
            plan.inputs.begin(), plan.inputs.end(), [&](const Input& input) { return input.field == field; });
    }
};

} // namespace

/// How the accuracy of each kind of strategy is put together, central case and trial alike.
class TestAccuracyPlan : public QObject {
    Q_OBJECT

private slots:
    void agreementOfLabelersSlowsLearning()
    {
        Assessment assessment = twoClasses("loraHosted");
        assessment.task.labelAgreement = fixed(0.5);
        const Central central(assessment);
        // From the small model, .8 - .7 on log-odds, to the gain of .3 at 1,000 clean examples; k = .7 a
        // class, b = .45; an agreement of .5 makes 1,000 worth 500.
        const double start = logistic(std::log(4.0) - 0.7);
        const double full = logistic(std::log(4.0) + 0.3);
        const double left = std::pow(1 + 1000 / 1.4, -0.45);
        const double ceiling = std::min(0.93, (full - start * left) / (1 - left));
        const double expected = ceiling - (ceiling - start) * std::pow(1 + 500 / 1.4, -0.45);
        QVERIFY(close(central.figures().accuracy, expected, 1e-4)); // medians of ranges to four digits
        QVERIFY(!central.warns(ProblemCode::LearningExtrapolated));
        assessment.strategies[0].parameters["trainingExamples"] = fixed(4001);
        QVERIFY(Central(assessment).warns(ProblemCode::LearningExtrapolated));
    }

    void aStatedAccuracyStaysAsStated()
    {
        Assessment assessment = twoClasses("hostedTuningClosed");
        assessment.strategies[0].accuracy = fixed(0.9);
        const Central central(assessment);
        const StrategyFigures figures = central.figures();
        QCOMPARE(figures.accuracy, 0.9);
        QCOMPARE(figures.accuracyAfterRetirement, 0.9);
        QVERIFY(!figures.improvesAtRetirement);
        for (const char* unused :
            {"learningRate", "ceilingError", "formatFailure", "tuningFailure", "labelNoise"})
            QVERIFY(!central.binds(unused));
    }

    void eventsComeAfterTheInputs()
    {
        const Central central(twoClasses("loraHosted"));
        const auto& events = central.plan.events;
        const std::vector<std::string> keys{
            "s/formatFailureEvent", "s/tuningFailureEvent", "s/attemptsEvent"};
        QCOMPARE(events, keys);
        const StrategyFigures calm = central.figures();
        QCOMPARE(calm.attempts, 0.0); // the expected number
        std::vector<double> values = central.values;
        values.insert(values.end(), {0.99, 0.99, 0.76}); // attempts succeed with .5
        QCOMPARE(central.figuresFor(values).accuracy, calm.accuracy);
        QCOMPARE(central.figuresFor(values).attempts, 3.0);
        values[central.values.size()] = 0.001;
        QVERIFY(close(central.figuresFor(values).accuracy, 0.3 * calm.accuracy));
        values[central.values.size()] = 0.99;
        values[central.values.size() + 1] = 0.001;
        // below its base: ln 4 - .7 - .5
        QVERIFY(close(central.figuresFor(values).accuracy, logistic(std::log(4.0) - 1.2)));
    }

    void aCascadeFollowsFromItsTwoModels()
    {
        const Central central(twoClasses("cascade"));
        // weak ln 4 - .7, strong ln 4 + .12; phi .28; keeps .8 of right and .2 of wrong answers
        const double w = logistic(std::log(4.0) - 0.7);
        const double s = logistic(std::log(4.0) + 0.12);
        const double both = w * s + 0.28 * std::sqrt(w * (1 - w) * s * (1 - s));
        const StrategyFigures figures = central.figures();
        QVERIFY(close(figures.accuracy, 0.8 * w + 0.2 * both + 0.8 * (s - both), 1e-6));
        QVERIFY(close(figures.parameters.escalationShare, 0.2 * w + 0.8 * (1 - w), 1e-6));

        Assessment stated = twoClasses("cascade");
        stated.strategies[0].parameters["escalationShare"] = fixed(0.1);
        QCOMPARE(Central(stated).figures().parameters.escalationShare, 0.1);
    }

    void aChainFollowsFromItsSteps()
    {
        Assessment assessment = twoClasses("chain");
        assessment.strategies[0].parameters["stepSuccess"] = fixed(0.9);
        assessment.strategies[0].parameters["chainSteps"] = fixed(3);
        const StrategyFigures figures = Central(assessment).figures();
        QVERIFY(close(figures.accuracy, 0.729));
        QCOMPARE(figures.parameters.callsPerItem, 3.0);
        assessment.strategies[0].parameters["callsPerItem"] = fixed(5);
        QCOMPARE(Central(assessment).figures().parameters.callsPerItem, 5.0);
    }

    void aStudentIsTwoPointsAboveItsTeacher()
    {
        // teacher with a few examples: ln 4 + .12
        const StrategyFigures figures = Central(twoClasses("distilled")).figures();
        QVERIFY(close(figures.accuracy, logistic(std::log(4.0) + 0.12) + 0.0196));
    }

    void retrievalIsAMixtureWhereOwnKnowledgeIsNeeded()
    {
        Assessment assessment = twoClasses("rag");
        assessment.task.promptingAccuracy = fixed(0.5);
        QVERIFY(close(Central(assessment).figures().accuracy, logistic(0.1))); // the table's gain
        assessment.task.knowledgeNeeded = KnowledgeNeeded::Own;
        assessment.strategies[0].parameters["knowledgeShare"] = fixed(0.6);
        assessment.strategies[0].parameters["retrievalSuccess"] = fixed(0.9);
        const double expected = 0.6 * (0.9 * logistic(1.9) + 0.1 * 0.5) + 0.4 * (0.5 - 0.03);
        QVERIFY(close(Central(assessment).figures().accuracy, expected));
    }

    void whatATunedModelLearntGoesOutOfDate()
    {
        Assessment assessment = twoClasses("loraHosted");
        const double fresh = Central(assessment).figures().accuracy;
        assessment.task.knowledgeNeeded = KnowledgeNeeded::Own;
        assessment.task.knowledgeChangePerMonth = fixed(0.05);
        assessment.strategies[0].parameters["knowledgeShare"] = fixed(0.5);
        assessment.strategies[0].parameters["retuneEveryMonths"] = fixed(12);
        assessment.strategies[0].parameters["leadTimeWeeks"] = fixed(0);
        assessment.strategies[0].parameters["driftPerYear"] = fixed(0);
        const std::vector<double> months = byMonth(assessment);
        for (const int age : {0, 5, 11}) {
            const double left = fresh * (1 - 0.5 * (1 - std::pow(0.95, age + 0.5)));
            QVERIFY(close(months[std::size_t(age)], left));
            QVERIFY(close(months[std::size_t(age) + 12], left)); // tuned anew at the end of month 12
        }
        // Changes of the method undo 20% of it three times a year: kept 0.8^(age/4) of all answers.
        assessment.task.methodChangesPerYear = fixed(3);
        assessment.strategies[0].parameters["methodChangeShare"] = fixed(0.2);
        QVERIFY(close(
            byMonth(assessment)[7], fresh * (1 - 0.5 * (1 - std::pow(0.95, 7.5))) * std::pow(0.8, 7.5 / 4)));
        assessment.strategies[0].archetype = "zeroShot"; // a prompt is changed within the hour
        assessment.strategies[0].parameters.erase("retuneEveryMonths");
        assessment.strategies[0].parameters.erase("methodChangeShare");
        for (const double month : byMonth(assessment))
            QCOMPARE(month, 0.8);
    }

    void aRetuneStartsFromTheNewerBase()
    {
        Assessment assessment = twoClasses("loraHosted");
        assessment.task.promptingAccuracy = fixed(0.5);
        auto& parameters = assessment.strategies[0].parameters;
        parameters["leadTimeWeeks"] = fixed(0);
        parameters["retuneEveryMonths"] = fixed(12);
        parameters["driftPerYear"] = fixed(0.24);
        parameters["releaseEveryMonths"] = fixed(5);
        const double fresh = Central(assessment).figures().accuracy;
        const std::vector<double> months = byMonth(assessment);
        QVERIFY(close(months[0], fresh));
        QVERIFY(close(months[11], fresh));
        // By month 12 two releases are out, ten months of progress: 0.2 log-odds; by month 24 four: 0.4.
        QVERIFY(close(months[12], logistic(std::log(fresh / (1 - fresh)) + 0.2)));
        QVERIFY(close(months[23], months[12]));
        QVERIFY(close(months[24], logistic(std::log(fresh / (1 - fresh)) + 0.4)));
        parameters["retuneEveryMonths"] = fixed(0); // never: it stands still
        for (const double month : byMonth(assessment))
            QVERIFY(close(month, fresh));
        parameters["retuneEveryMonths"] = fixed(12);
        assessment.strategies[0].accuracy = fixed(0.7); // as stated, unless progress is stated with it
        parameters.erase("driftPerYear");
        for (const double month : byMonth(assessment))
            QCOMPARE(month, 0.7);
    }

    void tuningDoesNotHelpWithNewKindsOfItem()
    {
        Assessment assessment = twoClasses("loraHosted");
        const double usual = Central(assessment).figures().accuracy;
        assessment.task.noveltyShare = fixed(0.2);
        const double base = logistic(std::log(4.0) - 0.7);
        QVERIFY(close(Central(assessment).figures().accuracy, 0.8 * usual + 0.2 * base));
        assessment.strategies[0].archetype = "zeroShot";
        QCOMPARE(Central(assessment).figures().accuracy, 0.8); // a general model takes them as they come
    }

    void generalModelsOvertakeATunedOne()
    {
        Assessment assessment = twoClasses("hostedTuningClosed");
        assessment.task.promptingAccuracy = fixed(0.85);
        assessment.strategies[0].accuracy = fixed(0.9);
        Central central(assessment);
        // .463 log-odds at .25 a year is 22.2 months; with a release every five, month 25
        QCOMPARE(*overtakenMonth(central.figures()), 25.0);
        assessment.strategies[0].archetype = "zeroShot";
        QVERIFY(!overtakenMonth(Central(assessment).figures()));
    }

    void errorsAreChargedByKind()
    {
        Assessment assessment = twoClasses("zeroShot");
        assessment.task.costPerError = fixed(1);
        assessment.task.costPerFalseAlarm = fixed(5);
        assessment.task.costPerMiss = fixed(500);
        assessment.task.prevalence = fixed(0.02);
        QVERIFY(close(Central(assessment).shared.costPerError, 14.9));
        assessment.task.prevalence.reset(); // half of them, and said so
        QVERIFY(close(Central(assessment).shared.costPerError, 252.5));
        QVERIFY(Central(assessment).warns(ProblemCode::PrevalenceUnknown));
        assessment.task.costPerFalseAlarm.reset(); // counts as any error does
        QVERIFY(close(Central(assessment).shared.costPerError, 250.5));
    }

    void whatFitsOnACardCanBeTuned()
    {
        const auto held = bundledCatalogue();
        const Catalogue& catalogue = *held;
        // the published table: 13B needs 240 GB in full, 32 with an adapter, 12 with a quantised one
        QCOMPARE(tuningEnvelope(catalogue, TuningMethod::Full, 13, 80)->gigabytesNeeded, 240.0);
        QVERIFY(!tuningEnvelope(catalogue, TuningMethod::Full, 13, 80)->fits);
        const auto adapter = tuningEnvelope(catalogue, TuningMethod::Adapter, 13, 32);
        QVERIFY(adapter->fits);
        QCOMPARE(adapter->largestBillions, 13.0); // "below 13B": one card of 32 GB
        QCOMPARE(tuningEnvelope(catalogue, TuningMethod::QuantisedAdapter, 13, 12)->gigabytesNeeded, 12.0);
        QVERIFY(!tuningEnvelope({}, TuningMethod::Full, 7, 80));
    }

    void aTargetAboveTheLabelsIsFlagged()
    {
        Assessment assessment = twoClasses("zeroShot");
        assessment.task.requiredAccuracy = fixed(0.96); // test sets have 3.3% wrong labels
        QVERIFY(!Central(assessment).warns(ProblemCode::TargetAboveLabels));
        assessment.task.requiredAccuracy = fixed(0.97);
        QVERIFY(Central(assessment).warns(ProblemCode::TargetAboveLabels));
        assessment.task.labelAgreement = fixed(0.98); // people err in half a percent
        QVERIFY(!Central(assessment).warns(ProblemCode::TargetAboveLabels));
    }
};

QTEST_APPLESS_MAIN(TestAccuracyPlan)
#include "tst_accuracy_plan.moc"
