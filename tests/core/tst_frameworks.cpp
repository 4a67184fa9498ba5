// SPDX-License-Identifier: GPL-3.0-or-later
// Task profiles are written from the sources' own sentences (line numbers in the row names): each framework
// has to give its source's verdict. Figures are worked by hand in the comments or in
// docs/models/frameworks.md.
#include "core/accuracy/test_size.h"
#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"
#include "core/frameworks/disputes.h"
#include "core/frameworks/framework_ids.h"
#include "core/frameworks/framework_results.h"
#include "resources/resources.h"
#include "tests/support/random_document.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;
using namespace tunepoint::support;

namespace {

Assessment document(const QString& task, const QString& frameworks = QStringLiteral("{}"))
{
    const QString text
        = QStringLiteral(R"({"format":"tunepoint-assessment","version":1,"task":%1,"frameworks":%2})")
              .arg(task, frameworks);
    const auto read = readAssessment(text.toStdString());
    if (!read)
        qFatal("%s", qPrintable(text));
    return *read;
}

std::vector<FrameworkResult> judged(const Assessment& assessment, const FrameworkFigures& figures = {})
{
    return judgeFrameworks(assessment, *bundledCatalogue(), figures, parseDate("2026-11-22"));
}

FrameworkResult of(const std::vector<FrameworkResult>& results, const std::string& id)
{
    const auto at = std::find_if(
        results.begin(), results.end(), [&](const FrameworkResult& result) { return result.id == id; });
    return at == results.end() ? FrameworkResult{} : *at;
}

FrameworkResult saying(const char* id, const QString& task, const QString& frameworks = QStringLiteral("{}"))
{
    return of(judged(document(task, frameworks)), id);
}

QString verdictIn(const FrameworkResult& result)
{
    return QString::fromStdString(std::string(wordOf(result.verdict)));
}

bool contains(const std::vector<Trigger>& triggers, const std::string& id)
{
    return std::any_of(
        triggers.begin(), triggers.end(), [&](const Trigger& trigger) { return trigger.id == id; });
}

const Step* stepIn(const FrameworkResult& result, const std::string& id)
{
    const auto at = std::find_if(
        result.steps.begin(), result.steps.end(), [&](const Step& step) { return step.id == id; });
    return at == result.steps.end() ? nullptr : &*at;
}

/// Frameworks with their published thresholds around one set of facts.
struct Bench {
    Assessment empty;
    Surroundings around = surroundingsOf(empty, *bundledCatalogue(), FrameworkFigures{}, std::nullopt);
    std::vector<const Framework*> frameworks;
    std::vector<Thresholds> thresholds;

    Bench()
    {
        for (const Framework& framework : tunepoint::frameworks()) {
            frameworks.push_back(&framework);
            thresholds.emplace_back(*findFramework(*bundledCatalogue(), framework.id), empty.frameworks);
        }
    }
    Verdict verdict(std::size_t i, const Facts& facts) const
    {
        return frameworks[i]->judge({facts, thresholds[i], around}).verdict;
    }
};

/// Every value that a grid much finer than the thresholds allows.
std::vector<double> gridOf(const FactSpec& spec)
{
    std::vector<double> values;
    if (spec.step == 1) {
        for (const double large : {1e3, 1e4, 1e5, 1e6}) // whole numbers, dense where thresholds lie
            for (int i = 0; i <= 100; ++i)
                values.push_back(std::round(large * i / 100));
        for (const double near : {20.0, 50.0, 76.0, 100.0, 1000.0, 2000.0, 10000.0, 11112.0, 30000.0})
            for (int i = -3; i <= 3; ++i)
                values.push_back(near + i);
    } else {
        const double end = spec.bounds.upper.value_or(10.0);
        for (int i = 0; i <= 1000; ++i)
            values.push_back(std::round(end * i / 1000 / spec.step) * spec.step);
    }
    std::erase_if(values, [&](double value) {
        return (spec.bounds.lower && value < *spec.bounds.lower)
            || (spec.bounds.upper && value > *spec.bounds.upper);
    });
    return values;
}

Facts randomFacts(Dice& dice)
{
    Facts facts;
    for (const FactSpec& spec : factSpecs()) {
        if (!dice.chance(0.6))
            continue;
        if (spec.kind == FieldKind::Number)
            facts.setNumber(spec.fact, dice.pick(gridOf(spec)));
        else
            facts.setWord(spec.fact, int(dice.below(spec.kind == FieldKind::Flag ? 2 : spec.words.size())));
    }
    return facts;
}

double moved(const FactSpec& spec, const Facts& facts, double to)
{
    if (!facts.known(spec.fact))
        return 0.5;
    if (spec.kind != FieldKind::Number) {
        const int size = spec.kind == FieldKind::Flag ? 2 : int(spec.words.size());
        return spec.ordered ? std::abs(to - *facts.word(spec.fact)) / (size - 1) : 1;
    }
    const double from = facts.figure(spec.fact)->median;
    const double larger = std::max(std::abs(from), std::abs(to));
    return larger > 0 ? std::abs(to - from) / larger : 0;
}

Facts with(Facts facts, const FactSpec& spec, double value)
{
    if (spec.kind == FieldKind::Number)
        facts.setNumber(spec.fact, value);
    else
        facts.setWord(spec.fact, int(value));
    return facts;
}

std::vector<double> valuesOf(const FactSpec& spec)
{
    if (spec.kind == FieldKind::Number)
        return gridOf(spec);
    std::vector<double> values;
    for (std::size_t i = 0; i < (spec.kind == FieldKind::Flag ? 2 : spec.words.size()); ++i)
        values.push_back(double(i));
    return values;
}

double valueOf(const FactSpec& spec, const FieldValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    const auto at = std::find(spec.words.begin(), spec.words.end(), std::get<std::string>(value));
    return double(at - spec.words.begin());
}

double distanceOf(const Facts& facts, const std::vector<FieldChange>& changes)
{
    double sum = 0;
    for (const FieldChange& change : changes) {
        const FactSpec& spec = specOf(*factAt(change.pointer));
        sum += moved(spec, facts, valueOf(spec, change.to));
    }
    return sum;
}

/// The smallest distance of a single change on the grid that makes both agree; infinity for none.
double bruteForce(const Bench& bench, const Facts& facts, std::size_t a, std::size_t b)
{
    double best = std::numeric_limits<double>::infinity();
    for (const FactSpec& spec : factSpecs()) {
        for (const double value : valuesOf(spec)) {
            const double distance = moved(spec, facts, value);
            if (distance >= best)
                continue;
            const Facts changed = with(facts, spec, value);
            const Verdict first = bench.verdict(a, changed);
            if (first != Verdict::Undecided && first == bench.verdict(b, changed))
                best = distance;
        }
    }
    return best;
}

} // namespace

class TestFrameworks : public QObject {
    Q_OBJECT

private slots:
    void everyFrameworkIsDescribed();
    void sourcesSayWhatTheySay_data();
    void sourcesSayWhatTheySay();
    void thresholdsChangeVerdicts_data();
    void thresholdsChangeVerdicts();
    void unknownAnswersAreListed();
    void rangesLowerTheStrength();
    void strengthIsTheShareOfAnswersThatCarry();
    void testSizesAreThePublishedOnes();
    void aMeasuredShareHasARange();
    void theGapNeedsEnoughItems();
    void theLadderShowsThePresentRung();
    void theTableOfRequirementsDecides();
    void stagesAndGapsStandInOrder();
    void theComputedVolumeStandsBesideTheRule();
    void closingDatesAreToldByDay();
    void recentUseKeepsAServiceOpen();
    void aPilotStandsInForAnAccuracy();
    void optionsByNameAndOrderChangeNothing();
    void verdictsDependOnTheirQuestionsAlone();
    void idsAreKnown();
    void aDisagreementIsTheSmallest();
    void disputesCountEachPairOnce();
    void twoChangesAreTheSmallest();
    void hundredAgainstAThousandExamples();
    void itIsFast();
    void unknownThresholdsAreRefused();
};

void TestFrameworks::everyFrameworkIsDescribed()
{
    QCOMPARE(frameworks().size(), bundledCatalogue()->frameworks.size());
    for (const Framework& framework : frameworks()) {
        const FrameworkSpec* spec = findFramework(*bundledCatalogue(), framework.id);
        QVERIFY(spec);
        QVERIFY(!spec->questions.empty() && !spec->thresholds.empty());
        for (const FrameworkQuestion& question : spec->questions)
            QVERIFY2(factAt(question.pointer), question.pointer.c_str());
    }
}

void TestFrameworks::sourcesSayWhatTheySay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("frameworks");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, const char* id, const char* task, const char* verdict,
                         const char* frameworks = "{}") {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(task)
                            << QString::fromLatin1(frameworks) << QString::fromLatin1(verdict);
    };
    row("000:15 drafting contracts", "article000",
        R"({"type":"structuredOutput","formatStrictness":"high","domainSpecificity":"high","sector":"law"})",
        "fineTuning");
    row("000:15 summarising medical papers", "article000",
        R"({"type":"summarisation","formatStrictness":"high","domainSpecificity":"high","sector":"health",
            "examplesAvailable":800})",
        "fineTuning");
    row("000:15 free conversation", "article000",
        R"({"type":"dialogue","taskDefinition":"open","formatStrictness":"low"})", "prompting");
    row("000:15 brainstorming", "article000", R"({"type":"creative","taskDefinition":"open"})", "prompting");
    row("000:15 general analysis, where a plain prompt fails", "article000",
        R"({"type":"analysis","domainSpecificity":"low"})", "chaining",
        R"({"answers":{"promptingSufficient":false}})");
    row("000:10 general reasoning with insufficient data", "article000",
        R"({"type":"reasoning","domainSpecificity":"low","examplesAvailable":20})", "prompting");
    row("000:20 good training data are hard to secure", "article000",
        R"({"formatStrictness":"high","domainSpecificity":"high","examplesAvailable":30})", "prompting");
    row("000:20 a flexible definition that asks for creativity", "article000",
        R"({"type":"creative","taskDefinition":"open","domainSpecificity":"high","formatStrictness":"high"})",
        "prompting");
    row("000:13 existing logic is kept", "article000", R"({"sector":"finance"})", "noModel",
        R"({"requirements":[{"text":"Add up the invoice","kind":"existingLogic"}]})");
    // lead ln(.91/.09) - ln(.9/.1) = .1164; at .8 a year 1.7 months, so the first release after 5 months
    row("000:12 a tuned model falls behind within six months", "article000",
        R"({"type":"toolCalling","formatStrictness":"high","promptingAccuracy":0.90,"requiredAccuracy":0.91})",
        "chaining");
    row("000: nothing is known", "article000", "{}", "undecided");

    row("001:5 acceptable with smart prompting", "article001",
        R"({"promptingTried":"yes","promptingAccuracy":0.93,"requiredAccuracy":0.9,"examplesAvailable":5000,
            "exampleQuality":"good","taskDefinition":"strict","qualityMetric":"defined"})",
        "prompting");
    row("001:8 internal documents, catalogues, FAQs", "article001",
        R"({"type":"knowledgeQa","knowledgeNeeded":"own"})", "rag");
    row("001:9 all four criteria", "article001",
        R"({"examplesAvailable":1500,"exampleQuality":"good","taskDefinition":"strict",
            "qualityMetric":"defined","promptingTried":"yes","formatStrictness":"high"})",
        "fineTuning", R"({"answers":{"promptingSufficient":false}})");
    row("001:9 three of them", "article001",
        R"({"examplesAvailable":1500,"exampleQuality":"good","taskDefinition":"strict",
            "qualityMetric":"none","promptingAccuracy":0.8,"requiredAccuracy":0.9})",
        "fineTuning");
    row("001:9 one or two of them", "article001",
        R"({"examplesAvailable":1500,"exampleQuality":"good","taskDefinition":"strict",
            "qualityMetric":"none","promptingTried":"no"})",
        "prompting");
    row("001:9 a thousand is not more than a thousand", "article001",
        R"({"examplesAvailable":1000,"exampleQuality":"good","taskDefinition":"strict",
            "qualityMetric":"defined","promptingTried":"no"})",
        "prompting");
    row("001:6 four criteria but no case of value", "article001",
        R"({"examplesAvailable":1500,"exampleQuality":"good","taskDefinition":"strict",
            "qualityMetric":"defined","formatStrictness":"low","styleSpecificity":"low",
            "latencyP95Seconds":60})",
        "prompting", R"({"answers":{"promptingSufficient":false,"promptedLatencyP95Seconds":4}})");
    row("001:8 retrieval was climbed and did not do", "article001",
        R"({"knowledgeNeeded":"own","examplesAvailable":1500,"exampleQuality":"good",
            "taskDefinition":"strict","qualityMetric":"defined"})",
        "fineTuning", R"({"answers":{"promptingSufficient":false,"presentRung":"retrieval"}})");
    row("001:6 fine-tuning is not the first answer", "article001", "{}", "prompting");

    row("002:37 reviews of a shop", "article002",
        R"({"type":"classification","taskDefinition":"strict","classes":3,"itemsPerMonth":1000000,
            "examplesAvailable":300})",
        "smallTunedModel");
    row("002:27 e-mail classification", "article002",
        R"({"type":"classification","itemsPerMonth":200000,"examplesAvailable":100})", "smallTunedModel");
    row("002:47 novel problems", "article002", R"({"type":"analysis","itemsPerMonth":200000})", "prompting");
    row("002:47 one-off problems", "article002",
        R"({"type":"classification","itemsPerMonth":1,"examplesAvailable":300})", "prompting");
    row("002:43 problems outside its training data", "article002",
        R"({"type":"classification","itemsPerMonth":200000,"examplesAvailable":300,"noveltyShare":0.6})",
        "prompting");
    // 100 / (0.01 - 0.001) = 11,111.1
    row("002:56 the tuning is not back within a month", "article002",
        R"({"type":"classification","itemsPerMonth":11111,"examplesAvailable":300})", "prompting");
    row("002:56 the tuning is back within a month", "article002",
        R"({"type":"classification","itemsPerMonth":11112,"examplesAvailable":300})", "smallTunedModel");
    row("002:51 examples are still to be collected", "article002",
        R"({"type":"classification","itemsPerMonth":200000,"examplesAvailable":99})", "prompting");
    row("002: nothing is known", "article002", "{}", "undecided");

    row("003:72 ten reports a month", "article003",
        R"({"itemsPerMonth":10,"proprietaryMethod":true,"regulated":true,"examplesAvailable":5000,
            "exampleQuality":"good","errorTolerance":"low","methodChangesPerYear":1})",
        "prompting");
    row("003:74 the examples are not there", "article003",
        R"({"itemsPerMonth":60000,"proprietaryMethod":true,"regulated":true,"examplesAvailable":300})",
        "prompting");
    row("003:74 the examples are inconsistent", "article003",
        R"({"itemsPerMonth":60000,"proprietaryMethod":true,"regulated":true,"examplesAvailable":5000,
            "exampleQuality":"good","labelAgreement":0.3})",
        "prompting");
    row("003:54-64 thousands of reports daily, a method of one's own, nothing tried", "article003",
        R"({"itemsPerMonth":90000,"proprietaryMethod":true,"regulated":true,"examplesAvailable":5000,
            "exampleQuality":"good","labelAgreement":0.8,"methodChangesPerYear":1,"promptingTried":"no"})",
        "staged");
    row("003:84 the same, and prompting fell short at what was tried", "article003",
        R"({"itemsPerMonth":90000,"proprietaryMethod":true,"regulated":true,"examplesAvailable":5000,
            "exampleQuality":"good","labelAgreement":0.8,"methodChangesPerYear":1,"promptingTried":"yes",
            "promptingAccuracy":0.8,"requiredAccuracy":0.95})",
        "fineTuning");
    row("003:72 ten thousand a month may justify it", "article003",
        R"({"itemsPerMonth":10000,"domainSpecificity":"high","examplesAvailable":4000,
            "exampleQuality":"good"})",
        "staged");
    row("003:78 the method changes all the time", "article003",
        R"({"itemsPerMonth":10000,"domainSpecificity":"low","examplesAvailable":4000,
            "exampleQuality":"good","methodChangesPerYear":24})",
        "prompting");
    row("003:70 the team's own honest answer", "article003",
        R"({"itemsPerMonth":10000,"domainSpecificity":"high","examplesAvailable":4000,
            "exampleQuality":"good","errorTolerance":"medium"})",
        "prompting", R"({"answers":{"specialQuestion":"againstTuning","changeQuestion":"neutral"}})");
    row("003:64 begin with few-shot prompting", "article003", "{}", "prompting");

    row("004:9 stuck at 95%, 99% wanted", "article004",
        R"({"type":"toolCalling","promptingTried":"yes","promptingAccuracy":0.95,"requiredAccuracy":0.99,
            "knowledgeNeeded":"none"})",
        "fineTuning");
    row("004:11 an expert's style", "article004",
        R"({"type":"creative","styleSpecificity":"high","promptingTried":"yes"})", "fineTuning");
    row("004:13 too slow for a high throughput", "article004",
        R"({"latencyP95Seconds":0.5,"peakItemsPerHour":50000,"styleSpecificity":"low"})", "smallTunedModel");
    row("004:13 too slow, as measured", "article004",
        R"({"latencyP95Seconds":2,"styleSpecificity":"low","promptingAccuracy":0.95,
            "requiredAccuracy":0.9})",
        "smallTunedModel", R"({"answers":{"promptedLatencyP95Seconds":6}})");
    row("004:15 knowledge that was not in the training set", "article004",
        R"({"type":"knowledgeQa","knowledgeNeeded":"own"})", "rag");
    row("004:7 fewer examples than the fewest that sufficed", "article004",
        R"({"promptingAccuracy":0.95,"requiredAccuracy":0.99,"examplesAvailable":40})", "prompting");
    row("004:21 prompting is enough", "article004",
        R"({"promptingTried":"yes","promptingAccuracy":0.95,"requiredAccuracy":0.9})", "prompting");
    row("004:21 begin with prompting", "article004", "{}", "prompting");

    row("guide: a prompt first", "providerMatrix", R"({"knowledgeNeeded":"own"})", "prompting");
    row("guide: it lacks context", "providerMatrix",
        R"({"knowledgeNeeded":"own","promptingAccuracy":0.5,"promptingItems":60,"requiredAccuracy":0.8})",
        "rag");
    row("guide: it breaks the format", "providerMatrix",
        R"({"knowledgeNeeded":"none","promptingAccuracy":0.5,"promptingItems":60,"requiredAccuracy":0.8,
            "examplesAvailable":80})",
        "fineTuning", R"({"answers":{"formatErrorShare":0.3}})");
    row("guide: too few items to know", "providerMatrix",
        R"({"knowledgeNeeded":"own","promptingAccuracy":0.5,"promptingItems":8,"requiredAccuracy":0.8})",
        "prompting");
    row("guide: it fails and nobody said at what", "providerMatrix", "{}", "undecided",
        R"({"answers":{"promptingSufficient":false}})");
}

void TestFrameworks::sourcesSayWhatTheySay()
{
    QFETCH(QString, id);
    QFETCH(QString, task);
    QFETCH(QString, frameworks);
    const FrameworkResult result = saying(qPrintable(id), task, frameworks);
    QTEST(verdictIn(result), "verdict");
    QVERIFY(result.strength >= 0 && result.strength <= 1);
}

void TestFrameworks::thresholdsChangeVerdicts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("threshold");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* id, const char* threshold, double value, const char* task,
                         const char* before, const char* after) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(id), QLatin1String(threshold))))
            << id << threshold << value << task << before << after;
    };
    row("article000", "examplesScarce", 1000,
        R"({"formatStrictness":"high","domainSpecificity":"high","examplesAvailable":300})", "fineTuning",
        "prompting");
    row("article000", "overtakenMonths", 2,
        R"({"type":"toolCalling","formatStrictness":"high","promptingAccuracy":0.90,"requiredAccuracy":0.91})",
        "chaining", "fineTuning");
    row("article000", "sectorWeight", 0, R"({"sector":"law","formatStrictness":"high","type":"dialogue"})",
        "fineTuning", "prompting");
    const char* gate = R"({"examplesAvailable":300,"exampleQuality":"good","taskDefinition":"strict",
        "qualityMetric":"defined","promptingTried":"no"})";
    row("article001", "examplesNeeded", 200, gate, "prompting", "fineTuning");
    row("article001", "criteriaNeeded", 2, gate, "prompting", "fineTuning");
    row("article002", "examplesNeeded", 500,
        R"({"type":"classification","itemsPerMonth":200000,"examplesAvailable":300})", "smallTunedModel",
        "prompting");
    row("article002", "tuningCost", 25000,
        R"({"type":"classification","itemsPerMonth":200000,"examplesAvailable":300})", "smallTunedModel",
        "prompting");
    row("article002", "noveltyShare", 0.7,
        R"({"type":"classification","itemsPerMonth":200000,"examplesAvailable":300,"noveltyShare":0.6})",
        "prompting", "smallTunedModel");
    const char* reports = R"({"itemsPerMonth":10000,"domainSpecificity":"high","examplesAvailable":4000,
        "exampleQuality":"good"})";
    row("article003", "examplesNeeded", 5000, reports, "staged", "prompting");
    row("article003", "volumeMayPay", 20000,
        R"({"itemsPerMonth":10000,"domainSpecificity":"medium","examplesAvailable":4000,"exampleQuality":"good"})",
        "staged", "prompting");
    row("article003", "scoreNeeded", 4, reports, "staged", "prompting");
    row("article003", "reasonsNeeded", 5, reports, "staged", "prompting");
    row("article004", "examplesNeeded", 500,
        R"({"promptingAccuracy":0.95,"requiredAccuracy":0.99,"examplesAvailable":300})", "fineTuning",
        "prompting");
    row("article004", "busyItemsPerHour", 100000,
        R"({"latencyP95Seconds":0.5,"peakItemsPerHour":50000,"styleSpecificity":"low"})", "smallTunedModel",
        "prompting");
    row("providerMatrix", "itemsToStart", 100,
        R"({"knowledgeNeeded":"own","promptingAccuracy":0.5,"promptingItems":60,"requiredAccuracy":0.8})",
        "rag", "prompting");
}

void TestFrameworks::thresholdsChangeVerdicts()
{
    QFETCH(QString, id);
    QFETCH(QString, threshold);
    QFETCH(double, value);
    QFETCH(QString, task);
    QTEST(verdictIn(saying(qPrintable(id), task)), "before");
    Assessment changed = document(task);
    changed.frameworks.thresholds[id.toStdString()][threshold.toStdString()] = value;
    const FrameworkResult result = of(judged(changed), id.toStdString());
    QTEST(verdictIn(result), "after");
    for (const ThresholdValue& each : result.thresholds)
        QCOMPARE(each.own, each.id == threshold.toStdString());
}

void TestFrameworks::unknownAnswersAreListed()
{
    const FrameworkResult result = saying("article001", R"({"taskDefinition":"strict"})");
    const std::vector<std::string> expected{"/task/promptingTried", "/task/promptingAccuracy",
        "/task/requiredAccuracy", "/task/knowledgeNeeded", "/task/examplesAvailable", "/task/qualityMetric",
        "/task/styleSpecificity", "/task/formatStrictness", "/task/latencyP95Seconds"};
    QCOMPARE(result.missing, expected);
    QVERIFY(saying("article001", R"({"promptingAccuracy":0.9,"requiredAccuracy":0.8})").missing.empty());
}

void TestFrameworks::rangesLowerTheStrength()
{
    const char* task = R"({"type":"classification","itemsPerMonth":200000,"noveltyShare":0.1,
        "examplesAvailable":%1})";
    const auto sure = saying("article002", QString::fromLatin1(task).arg(QStringLiteral("300")));
    const auto unsure = saying(
        "article002", QString::fromLatin1(task).arg(QStringLiteral(R"({"low":60,"likely":300,"high":700})")));
    QCOMPARE(unsure.verdict, sure.verdict); // the median decides
    QCOMPARE(sure.strength, 1.0);
    // weights 1 (task), .5 (novelty), 1 (volume), .5 (examples); the last counts half
    QCOMPARE(unsure.strength, 2.75 / 3);
    const auto at = std::find_if(unsure.triggers.begin(), unsure.triggers.end(),
        [](const Trigger& trigger) { return trigger.id == "examplesEnough"; });
    QVERIFY(at != unsure.triggers.end() && at->uncertain);
}

void TestFrameworks::strengthIsTheShareOfAnswersThatCarry()
{
    // of article 002's 3: task 1 and volume 1 for, novelty .5 and examples .5 unknown
    QCOMPARE(saying("article002", R"({"type":"classification","itemsPerMonth":200000})").strength, 2.0 / 3);
    // article 004 with nothing known: each unknown answer counts three quarters for prompting
    QCOMPARE(saying("article004", "{}").strength, 0.75);
    QCOMPARE(
        saying("article004", "{}", R"({"thresholds":{"article004":{"tuningBaseRate":0.4}}})").strength, 0.6);
    QCOMPARE(saying("article001", "{}").strength, 0.0);
}

void TestFrameworks::testSizesAreThePublishedOnes()
{
    // power.prop.test of R (significance .05, power .80) gives 284.32 and 905.37; 80% against 95% takes 76
    QCOMPARE(*itemsPerArm(0.95, 0.99), 285.0);
    QCOMPARE(*itemsPerArm(0.99, 0.95), 285.0);
    QCOMPARE(*itemsPerArm(0.80, 0.85), 906.0);
    QCOMPARE(*itemsPerArm(0.80, 0.95), 76.0);
    QVERIFY(!itemsPerArm(0.9, 0.9));
}

void TestFrameworks::aMeasuredShareHasARange()
{
    // Wilson's interval solves (p - s)^2 = z^2 s (1 - s) / n; both ends have to
    const double z = 1.2815515655446004;
    const ShareRange range = measuredRange(0.94, 100);
    for (const double end : {range.low, range.high})
        QVERIFY(std::abs((0.94 - end) * (0.94 - end) - z * z * end * (1 - end) / 100) < 1e-12);
    QVERIFY(range.low < 0.94 && range.high > 0.94);
    QCOMPARE(measuredRange(0, 20).low, 0.0);
}

void TestFrameworks::theGapNeedsEnoughItems()
{
    const char* task = R"({"promptingAccuracy":0.95,"promptingItems":%1,"requiredAccuracy":0.99,
        "knowledgeNeeded":"none","styleSpecificity":"low"})";
    const auto few = saying("article004", QString::fromLatin1(task).arg(100));
    const auto many = saying("article004", QString::fromLatin1(task).arg(400));
    QCOMPARE(few.verdict, Verdict::FineTuning);
    QVERIFY(few.strength < many.strength);
    const Step* step = stepIn(few, "testSize");
    QVERIFY(step);
    QCOMPARE(step->state, StepState::NotMet);
    QCOMPARE(step->args, (std::vector<std::string>{"0.95", "0.99", "285", "100"}));
    QCOMPARE(stepIn(many, "testSize")->state, StepState::Met);
    QCOMPARE(stepIn(many, "triggerAccuracy")->state, StepState::Met);
    QCOMPARE(stepIn(many, "triggerStyle")->state, StepState::NotMet);
    QCOMPARE(stepIn(many, "triggerThroughput")->state, StepState::Unknown);
}

void TestFrameworks::theLadderShowsThePresentRung()
{
    const auto nothing = saying("article001", R"({"promptingTried":"no","knowledgeNeeded":"none"})");
    QCOMPARE(stepIn(nothing, "rungPrompt")->state, StepState::Here);
    QCOMPARE(stepIn(nothing, "rungInstruction")->state, StepState::Ahead);
    QCOMPARE(stepIn(nothing, "rungRetrieval")->state, StepState::Skipped);
    QCOMPARE(stepIn(nothing, "rungTuning")->state, StepState::Ahead);
    const auto climbed = saying(
        "article001", R"({"requiredAccuracy":0.9})", R"({"answers":{"presentRung":"systemInstruction"}})");
    QCOMPARE(stepIn(climbed, "rungPrompt")->state, StepState::Done);
    QCOMPARE(stepIn(climbed, "rungInstruction")->state, StepState::Here);
    QCOMPARE(stepIn(climbed, "rungInstruction")->args, std::vector<std::string>{"0.9"});
    QCOMPARE(stepIn(climbed, "gate")->state, StepState::NotMet);
}

void TestFrameworks::theTableOfRequirementsDecides()
{
    const auto mixed = saying("article000", "{}",
        R"({"requirements":[{"text":"A form","kind":"fixedOutput"},{"text":"Case law","kind":"domainKnowledge"},
            {"text":"Small talk","kind":"freeForm"},{"text":"Totals"}]})");
    QCOMPARE(mixed.verdict, Verdict::FineTuning);
    QVERIFY(contains(mixed.triggers, "requirementsFixed") && contains(mixed.against, "requirementsFree"));
    QCOMPARE(mixed.triggers.front().pointer, std::string("/frameworks/requirements"));
    QCOMPARE(mixed.steps.front().args, (std::vector<std::string>{"A form", "fixedOutput"}));
    QCOMPARE(stepIn(mixed, "requirementOpen")->state, StepState::Unknown);
}

void TestFrameworks::stagesAndGapsStandInOrder()
{
    const auto result = saying("article003", R"({"promptingTried":"yes","promptingAccuracy":0.8,
        "requiredAccuracy":0.95,"itemsPerMonth":90000,"proprietaryMethod":true,"regulated":true,
        "examplesAvailable":5000,"exampleQuality":"good","methodChangesPerYear":1})",
        R"({"gaps":[{"text":"Ratios","kind":"reasoning","share":0.3},{"text":"Layout","kind":"format"}],
            "reasons":[{"reason":"regulation","weight":2,"evidence":"Rule 17"}]})");
    for (const char* id : {"stagePilot", "stageProof", "stageGaps"})
        QCOMPARE(stepIn(result, id)->state, StepState::Done);
    QCOMPARE(stepIn(result, "stageTuning")->state, StepState::Here);
    QCOMPARE(
        stepIn(result, "gapForChaining")->args, (std::vector<std::string>{"Ratios", "reasoning", "0.3"}));
    QVERIFY(stepIn(result, "gapForTuning"));
    QCOMPARE(
        stepIn(result, "reasonDocumented")->args, (std::vector<std::string>{"regulation", "2", "Rule 17"}));
    QVERIFY(stepIn(result, "guardTestSet"));
}

void TestFrameworks::theComputedVolumeStandsBesideTheRule()
{
    const Assessment assessment = document(R"({"itemsPerMonth":5000})");
    const auto none = of(judged(assessment), "article003");
    QVERIFY(stepIn(none, "volumeRule") && stepIn(none, "volumeNotComputed"));
    FrameworkFigures figures;
    figures.tuningBreakEvenVolumes = {61000, 400000};
    const auto computed = of(judged(assessment, figures), "article003");
    QCOMPARE(stepIn(computed, "volumeComputed")->args,
        (std::vector<std::string>{argumentText(61000), argumentText(400000), "2"}));
    QCOMPARE(computed.verdict, none.verdict); // beside the rule, not instead of it
}

void TestFrameworks::closingDatesAreToldByDay()
{
    const auto has = [](const FrameworkResult& result, const std::string& id, const std::string& date) {
        return std::any_of(result.steps.begin(), result.steps.end(),
            [&](const Step& step) { return step.id == id && step.args.size() == 2 && step.args[1] == date; });
    };
    const Assessment assessment = document(R"({"needsWeights":true})");
    const auto now = of(judged(assessment), "article004");
    QVERIFY(stepIn(now, "serviceOpen"));
    QVERIFY(has(now, "closingPast", "2026-07-02") && has(now, "closingAhead", "2027-01-06"));
    const auto later
        = of(judgeFrameworks(assessment, *bundledCatalogue(), {}, parseDate("2027-02-01")), "article004");
    QVERIFY(has(later, "closingPast", "2027-01-06"));
    const auto undated = of(judgeFrameworks(assessment, *bundledCatalogue(), {}, std::nullopt), "article004");
    QVERIFY(has(undated, "closingUndated", "2027-01-06"));
}

void TestFrameworks::recentUseKeepsAServiceOpen()
{
    const auto result = saying("article004", R"({"recentTunedUse":true,"needsWeights":false})");
    QVERIFY(stepIn(result, "serviceClosed"));
    QVERIFY(std::none_of(result.steps.begin(), result.steps.end(),
        [](const Step& step) { return step.args.size() == 2 && step.args[1] == "2026-07-02"; }));
}

void TestFrameworks::aPilotStandsInForAnAccuracy()
{
    Assessment assessment = document(R"({"requiredAccuracy":0.9})");
    assessment.strategies = {{.id = "t", .archetype = "loraHosted"}, {.id = "p", .archetype = "fewShot"}};
    assessment.pilots = {{.id = "1", .strategy = "t", .items = 900, .correct = 890},
        {.id = "2", .strategy = "p", .items = 40, .correct = 39},
        {.id = "3", .strategy = "p", .items = 200, .correct = 160}};
    const auto result = of(judged(assessment), "article004");
    QVERIFY(contains(result.triggers, "accuracyBottleneck"));
    QCOMPARE(stepIn(result, "testSize")->args[0], std::string("0.8"));
    std::reverse(assessment.pilots.begin(), assessment.pilots.end());
    QCOMPARE(of(judged(assessment), "article004"), result);
    assessment.task.promptingAccuracy = fixed(0.95); // what is stated goes first
    QVERIFY(!contains(of(judged(assessment), "article004").triggers, "accuracyBottleneck"));
}

void TestFrameworks::optionsByNameAndOrderChangeNothing()
{
    for (const QString& name : exampleNames()) {
        const Assessment before = *readAssessment(exampleText(name).toStdString());
        Assessment after = before;
        std::reverse(after.strategies.begin(), after.strategies.end());
        for (Strategy& strategy : after.strategies)
            strategy.name = "Fine-tuning, whatever it costs";
        const auto expected = evaluate(before, *bundledCatalogue()).frameworks;
        QCOMPARE(evaluate(after, *bundledCatalogue()).frameworks, expected);
        QCOMPARE(expected.size(), frameworks().size());
    }
    QCOMPARE(evaluate(document(R"({"itemsPerMonth":10})"), *bundledCatalogue()).frameworks.size(),
        frameworks().size()); // without any strategy
}

void TestFrameworks::verdictsDependOnTheirQuestionsAlone()
{
    const Bench bench;
    Dice dice(7);
    for (int round = 0; round < 300; ++round) {
        const Facts facts = randomFacts(dice);
        for (std::size_t i = 0; i < bench.frameworks.size(); ++i) {
            const Verdict verdict = bench.verdict(i, facts);
            for (const FactSpec& spec : factSpecs()) {
                const auto& questions = bench.thresholds[i].spec().questions;
                const bool asked = std::any_of(questions.begin(), questions.end(),
                    [&](const FrameworkQuestion& question) { return question.pointer == spec.pointer; });
                if (asked)
                    continue;
                const Facts changed = with(facts, spec, dice.pick(valuesOf(spec)));
                QVERIFY2(bench.verdict(i, changed) == verdict,
                    (bench.thresholds[i].spec().id + " " + spec.pointer).c_str());
            }
        }
    }
}

void TestFrameworks::idsAreKnown()
{
    const auto known = [](std::span<const std::string_view> ids, const std::string& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Dice dice(seed);
        Assessment assessment = randomDocument(dice);
        assessment.frameworks.thresholds.clear();
        for (const FrameworkResult& result : judged(assessment)) {
            for (const auto& list : {result.triggers, result.against})
                for (const Trigger& trigger : list)
                    QVERIFY2(known(triggerIds(), trigger.id), trigger.id.c_str());
            for (const Step& step : result.steps)
                QVERIFY2(known(stepIds(), step.id), step.id.c_str());
        }
    }
}

void TestFrameworks::disputesCountEachPairOnce()
{
    // A and B disagree over the examples (both tell of it), A and C over two answers together.
    const FieldChange more{"/task/examplesAvailable", 400.0, 1000.0};
    const FieldChange style{"/task/styleSpecificity", std::string("low"), std::string("high")};
    FrameworkResult a{.id = "a"};
    a.thresholds = {{"examplesNeeded", 1000, 1000, false}};
    a.disagreements = {{"b", {more}, Verdict::FineTuning}, {"c", {more, style}, Verdict::Rag}};
    FrameworkResult b{.id = "b"};
    b.thresholds = {{"examplesNeeded", 100, 100, false}};
    b.disagreements = {{"a", {more}, Verdict::FineTuning}};
    FrameworkResult c{.id = "c"};
    c.disagreements = {{"a", {more, style}, Verdict::Rag}};
    const auto found = disputes({a, b, c});
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].pointer, std::string("/task/examplesAvailable"));
    QCOMPARE(found[0].pairs, std::size_t(2));
    QVERIFY(found[0].have == FieldValue(400.0));
    QCOMPARE(found[0].settlements, (std::vector<Settlement>{{"a", "b", 1000.0, Verdict::FineTuning}}));
    QCOMPARE(found[0].thresholds,
        (std::vector<DisputedThreshold>{{"b", "examplesNeeded", 100}, {"a", "examplesNeeded", 1000}}));
    QCOMPARE(found[1].pairs, std::size_t(1));
    QVERIFY(found[1].settlements.empty()); // this answer alone does not do it
    QVERIFY(disputes({}).empty());
}

void TestFrameworks::aDisagreementIsTheSmallest()
{
    const Bench bench;
    Dice dice(11);
    int single = 0;
    for (int round = 0; round < 12; ++round) {
        const Facts facts = randomFacts(dice);
        DisagreementFinder finder(facts, bench.around, bench.frameworks, bench.thresholds);
        for (std::size_t a = 0; a < bench.frameworks.size(); ++a) {
            for (std::size_t b = a + 1; b < bench.frameworks.size(); ++b) {
                const auto found = finder.between(a, b);
                QCOMPARE(found.has_value(), bench.verdict(a, facts) != bench.verdict(b, facts));
                if (!found)
                    continue;
                Facts changed = facts;
                for (const FieldChange& change : found->changes) {
                    const FactSpec& spec = specOf(*factAt(change.pointer));
                    changed = with(changed, spec, valueOf(spec, change.to));
                }
                if (found->agreed) {
                    QCOMPARE(bench.verdict(a, changed), *found->agreed);
                    QCOMPARE(bench.verdict(b, changed), *found->agreed);
                }
                const double brute = bruteForce(bench, facts, a, b);
                if (found->changes.size() == 1) {
                    QVERIFY(distanceOf(facts, found->changes) <= brute + 1e-9);
                    ++single;
                } else {
                    QVERIFY2(std::isinf(brute),
                        qPrintable(QStringLiteral("round %1, %2 and %3").arg(round).arg(a).arg(b)));
                }
            }
        }
    }
    QVERIFY(single > 20);
}

void TestFrameworks::twoChangesAreTheSmallest()
{
    // every pair of changes over words and threshold values, by nested loops through whole judgements
    const Bench bench;
    Dice dice(23);
    int pairs = 0;
    for (int round = 0; round < 40 && pairs < 6; ++round) {
        const Facts facts = randomFacts(dice);
        DisagreementFinder finder(facts, bench.around, bench.frameworks, bench.thresholds);
        for (std::size_t a = 0; a < bench.frameworks.size() && pairs < 6; ++a) {
            for (std::size_t b = a + 1; b < bench.frameworks.size() && pairs < 6; ++b) {
                const auto found = finder.between(a, b);
                if (!found || found->changes.size() == 1)
                    continue;
                ++pairs;
                std::vector<std::pair<const FactSpec*, double>> moves;
                for (const FactSpec& spec : factSpecs()) {
                    const bool number = spec.kind == FieldKind::Number;
                    for (const double value :
                        number ? cutsOf(spec.fact, facts, bench.around, bench.thresholds) : valuesOf(spec)) {
                        moves.emplace_back(&spec, value);
                        if (number && value + spec.step <= spec.bounds.upper.value_or(1e18))
                            moves.emplace_back(&spec, value + spec.step);
                        if (number && value - spec.step >= spec.bounds.lower.value_or(-1e18))
                            moves.emplace_back(&spec, value - spec.step);
                    }
                }
                double best = std::numeric_limits<double>::infinity();
                for (const auto& [first, x] : moves) {
                    for (const auto& [second, y] : moves) {
                        const double distance = moved(*first, facts, x) + moved(*second, facts, y);
                        if (first->fact >= second->fact || distance >= best)
                            continue;
                        const Facts changed = with(with(facts, *first, x), *second, y);
                        const Verdict verdict = bench.verdict(a, changed);
                        if (verdict != Verdict::Undecided && verdict == bench.verdict(b, changed))
                            best = distance;
                    }
                }
                if (found->changes.empty())
                    QVERIFY(std::isinf(best));
                else
                    QVERIFY(distanceOf(facts, found->changes) <= best + 1e-9);
            }
        }
    }
    QVERIFY(pairs > 0);
}

void TestFrameworks::hundredAgainstAThousandExamples()
{
    // one source is content with a hundred examples, another wants more than a thousand
    const auto result = saying("article001", R"({"type":"classification","taskDefinition":"strict",
        "itemsPerMonth":20000,"examplesAvailable":400,"exampleQuality":"good","qualityMetric":"defined",
        "promptingTried":"yes","formatStrictness":"high","styleSpecificity":"high","knowledgeNeeded":"none"})",
        R"({"answers":{"promptingSufficient":false},"thresholds":{"article001":{"criteriaNeeded":4}}})");
    QCOMPARE(result.verdict, Verdict::Prompting);
    const auto at = std::find_if(result.disagreements.begin(), result.disagreements.end(),
        [](const Disagreement& disagreement) { return disagreement.with == "article004"; });
    QVERIFY(at != result.disagreements.end());
    QCOMPARE(at->changes.size(), std::size_t(1));
    QCOMPARE(*at->agreed, Verdict::FineTuning);
    QCOMPARE(at->changes[0].pointer, std::string("/task/examplesAvailable"));
    QCOMPARE(std::get<double>(at->changes[0].from), 400.0);
    QCOMPARE(std::get<double>(at->changes[0].to), 1001.0);
}

void TestFrameworks::itIsFast()
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (const QString& name : exampleNames()) {
        const Assessment assessment = *readAssessment(exampleText(name).toStdString());
        QElapsedTimer timer;
        timer.start();
        (void)judged(assessment);
        best = std::min(best, timer.nsecsElapsed());
        qInfo("%s: %.2f ms", qPrintable(name), double(timer.nsecsElapsed()) / 1e6);
    }
    QVERIFY(best < 20'000'000);
}

void TestFrameworks::unknownThresholdsAreRefused()
{
    Assessment assessment = document("{}");
    assessment.frameworks.thresholds
        = {{"article001", {{"criteriaNeeded", 9}, {"luck", 1}}}, {"article009", {}}};
    const Problems problems = checkFrameworkNames(assessment, *bundledCatalogue());
    QCOMPARE(problems.size(), std::size_t(3));
    QCOMPARE(problems[0].code, ProblemCode::OutOfRange);
    QCOMPARE(problems[0].pointer, std::string("/frameworks/thresholds/article001/criteriaNeeded"));
    QCOMPARE(problems[1].code, ProblemCode::UnknownThreshold);
    QCOMPARE(problems[2].pointer, std::string("/frameworks/thresholds/article009"));
    QVERIFY(evaluate(assessment, *bundledCatalogue()).frameworks.empty());
}

QTEST_APPLESS_MAIN(TestFrameworks)
#include "tst_frameworks.moc"
