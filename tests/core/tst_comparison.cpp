// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/compare/comparison.h"
#include "resources/resources.h"
#include "tests/support/random_document.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tunepoint;

namespace {

Assessment documentOf(const std::string& members)
{
    auto read = readAssessment(R"({"format": "tunepoint-assessment", "version": 1, )" + members + "}");
    return read ? *read : Assessment{};
}

Comparison compared(const Assessment& a, const Assessment& b, const CompareOptions& options = {})
{
    const auto catalogue = bundledCatalogue();
    return compare({&a, &*catalogue, {}}, {&b, &*catalogue, {}}, options);
}

const Attribution* find(
    const Comparison& comparison, const std::string& figure, const std::string& strategy = {})
{
    const auto at = std::find_if(comparison.attribution.begin(), comparison.attribution.end(),
        [&](const Attribution& a) { return a.figure == figure && a.strategy == strategy; });
    return at == comparison.attribution.end() ? nullptr : &*at;
}

std::optional<double> valueOf(const Attribution& attribution, const std::string& group)
{
    for (const Contribution& contribution : attribution.contributions) {
        if (contribution.group == group)
            return contribution.value;
    }
    return std::nullopt;
}

std::vector<std::string> idsOf(const Comparison& comparison)
{
    std::vector<std::string> ids;
    for (const ChangedGroup& group : comparison.groups)
        ids.push_back(group.id());
    return ids;
}

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// One month, so many items at so much each, beside a flat fee.
Assessment calls(double items, double price, double fee = 2500)
{
    Assessment document = documentOf(R"("horizonMonths": 1, "strategies": [
        {"id": "calls", "costs": [{"name": "calls", "kind": "perItem", "amount": 1}]},
        {"id": "flat", "costs": [{"name": "fee", "kind": "monthly", "amount": 1}]}])");
    document.task.itemsPerMonth = fixed(items);
    document.strategies[0].costs[0].amount = fixed(price);
    document.strategies[1].costs[0].amount = fixed(fee);
    return document;
}

/// A random document that can be evaluated: every strategy states its own money.
Assessment soundDocument(support::Dice& dice)
{
    Assessment document = support::randomDocument(dice);
    document.exchangeRate.reset();
    for (Strategy& strategy : document.strategies) {
        strategy.archetype = "custom";
        strategy.parameters.clear(); // a custom one takes none
    }
    document.frameworks.thresholds.clear(); // names that no framework has
    document.scenarios.clear(); // of parameters that a custom strategy does not take
    return document;
}

/// `document` with some of its inputs as `other` has them.
Assessment changed(Assessment document, const Assessment& other, support::Dice& dice)
{
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number && dice.chance(0.08))
            field.setNumber(document.task, field.number(other.task));
    }
    for (const BaselineField& field : baselineFields()) {
        if (dice.chance(0.3))
            document.baseline.*field.member = other.baseline.*field.member;
    }
    if (dice.chance(0.3))
        document.horizonMonths = other.horizonMonths;
    if (dice.chance(0.3))
        document.discountRatePerYear = other.discountRatePerYear;
    for (Strategy& strategy : document.strategies) {
        const Strategy* twin = findStrategy(other, strategy.id);
        if (twin && dice.chance(0.5))
            strategy.costs = twin->costs;
    }
    return document;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void identicalDocumentsDifferInNothing();
    void anInteractionOfTwoInputsIsSplitEvenly();
    void theWinnersChangeNamesWhatFlipsIt();
    void thereAndBackCancel();
    void textsAndTheOrderOfOptionsMoveNothing();
    void anAddedOptionIsOneInput();
    void whatBelongsTogetherIsOneInput();
    void inputsThatOnlyHoldTogetherAreJoined();
    void manyInputsAreDrawnAndSumToTheWhole();
    void expectedFiguresAreAttributedWithTrials();
    void aNewDateAndANewCatalogueAreInputs();
    void paybackThatNeverComesIsNotAttributed();
    void randomPairsSumToTheChange();
    void theFiguresDoNotDependOnThreads();
    void anExampleIsComparedWithItsVersion();
    void aDocumentWithErrorsIsNotAttributed();
};

void TestComparison::identicalDocumentsDifferInNothing()
{
    const Assessment document = calls(1000, 1);
    const Comparison comparison = compared(document, document);
    QVERIFY(comparison.differences.empty() && comparison.groups.empty());
    QVERIFY(!comparison.winner.changed);
    QVERIFY(!comparison.attribution.empty());
    for (const Attribution& attribution : comparison.attribution) {
        QCOMPARE(attribution.from, attribution.to);
        QVERIFY(attribution.contributions.empty());
    }
}

void TestComparison::anInteractionOfTwoInputsIsSplitEvenly()
{
    // Without a baseline the value is the cost: -1000·1 becomes -2000·3. Volume alone -2000, price alone
    // -3000: the volume's part is (-1000 - 3000) / 2, the price's (-2000 - 4000) / 2.
    const Comparison comparison = compared(calls(1000, 1), calls(2000, 3));
    const Attribution* value = find(comparison, "netPresentValue", "calls");
    QVERIFY(value && comparison.exact);
    QCOMPARE(*value->from, -1000.0);
    QCOMPARE(*value->to, -6000.0);
    QVERIFY(close(*valueOf(*value, "task/itemsPerMonth"), -2000));
    QVERIFY(close(*valueOf(*value, "strategies/calls/costs"), -3000));
    QCOMPARE(value->contributions.front().group, std::string("strategies/calls/costs"));
    QVERIFY(!value->contributions.front().standardError);
    // The flat fee has nothing to do with either.
    QVERIFY(find(comparison, "netPresentValue", "flat")->contributions.empty());
}

void TestComparison::theWinnersChangeNamesWhatFlipsIt()
{
    // 1000 calls at 1 beat a fee of 2500; 2000 at 1 still do; at 3 they lose whatever the volume. So the
    // price alone flips, and is the last word in both orders.
    const Comparison comparison = compared(calls(1000, 1), calls(2000, 3));
    QVERIFY(comparison.winner.changed);
    QCOMPARE(comparison.winner.from, std::string("calls"));
    QCOMPARE(comparison.winner.to, std::string("flat"));
    QCOMPARE(
        comparison.winner.smallestSets, (std::vector<std::vector<std::string>>{{"strategies/calls/costs"}}));
    QCOMPARE(comparison.winner.pivots.size(), std::size_t(1));
    QCOMPARE(comparison.winner.pivots[0].share, 1.0);
    QVERIFY(comparison.winner.pivots[0].necessary);

    // 2000 at 1.2 lose no more than 1000 at 2 do: it takes both, and each is the last half of the time.
    const Comparison both = compared(calls(1000, 1), calls(2000, 2));
    QCOMPARE(both.winner.smallestSets.size(), std::size_t(1));
    QCOMPARE(both.winner.smallestSets[0].size(), std::size_t(2));
    QCOMPARE(both.winner.pivots[0].share, 0.5);
    QCOMPARE(both.winner.pivots[1].share, 0.5);
    // The winner's own value goes from 1000 to 2500 spent.
    QCOMPARE(*find(both, "netPresentValue")->to, -2500.0);
}

void TestComparison::thereAndBackCancel()
{
    support::Dice dice(31);
    for (const std::size_t exactUpTo : {std::size_t(10), std::size_t(1)}) {
        const Assessment a = calls(1000, 1, 2500);
        const Assessment b = calls(1700, 2, 2900);
        const Comparison there = compared(a, b, {.exactUpTo = exactUpTo, .permutationPairs = 8});
        const Comparison back = compared(b, a, {.exactUpTo = exactUpTo, .permutationPairs = 8});
        QCOMPARE(there.attribution.size(), back.attribution.size());
        for (std::size_t i = 0; i < there.attribution.size(); ++i) {
            const Attribution& forth = there.attribution[i];
            QCOMPARE(forth.contributions.size(), back.attribution[i].contributions.size());
            for (const Contribution& contribution : forth.contributions)
                QVERIFY(close(*valueOf(back.attribution[i], contribution.group), -contribution.value));
        }
    }
}

void TestComparison::textsAndTheOrderOfOptionsMoveNothing()
{
    const Assessment a = calls(1000, 1);
    Assessment b = calls(2000, 3);
    const Comparison plain = compared(a, b);
    b.title = "After the workshop";
    b.strategies[0].name = "Calls, renamed";
    b.strategies[0].notes = "told by the provider";
    b.task.itemsPerMonth->source = "counted";
    std::swap(b.strategies[0], b.strategies[1]);
    const Comparison comparison = compared(a, b);
    for (const Attribution& attribution : plain.attribution) {
        const Attribution* other = find(comparison, attribution.figure, attribution.strategy);
        QVERIFY(other);
        QCOMPARE(other->contributions, attribution.contributions);
    }
    for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
        if (comparison.differences[i].key.ends_with("/name"))
            QVERIFY(comparison.groupOfDifference[i].empty());
    }
    // An order of its own is a change only where options tie.
    QVERIFY(idsOf(comparison)
        == (std::vector<std::string>{"order", "strategies/calls/costs", "task/itemsPerMonth"}));

    Assessment sourceOnly = a;
    sourceOnly.task.itemsPerMonth->source = "counted";
    QVERIFY(compared(a, sourceOnly).groups.empty());
}

void TestComparison::anAddedOptionIsOneInput()
{
    const Assessment a = calls(1000, 1);
    Assessment b = a;
    b.strategies.push_back(b.strategies[0]);
    b.strategies.back().id = "cheaper";
    b.strategies.back().costs[0].amount = fixed(0.5);
    b.criteria.push_back({.id = "ease"});
    b.scores["cheaper"]["ease"] = fixed(3);
    b.pilots.push_back({.id = "p", .strategy = "cheaper", .items = 10, .correct = 9});
    b.strategies.back().accuracy = PilotReference{"p", {}};
    const Comparison comparison = compared(a, b);
    // The score names both the new option and the new criterion, so that all came together.
    QCOMPARE(comparison.groups.size(), std::size_t(1));
    QCOMPARE(comparison.winner.to, std::string("cheaper"));
    QCOMPARE(comparison.winner.smallestSets.size(), std::size_t(1));
    QCOMPARE(*valueOf(*find(comparison, "netPresentValue"), comparison.groups[0].id()), 500.0);
    QVERIFY(!find(comparison, "netPresentValue", "cheaper")->from);
    QVERIFY(find(comparison, "netPresentValue", "cheaper")->contributions.empty());
}

void TestComparison::whatBelongsTogetherIsOneInput()
{
    Assessment a = calls(1000, 1);
    Assessment b = a;
    b.pilots.push_back({.id = "p", .strategy = "calls", .items = 10, .correct = 9});
    b.strategies[0].accuracy = PilotReference{"p", {}};
    a.strategies[0].accuracy = fixed(0.7);
    QCOMPARE(idsOf(compared(a, b)), (std::vector<std::string>{"pilots/p + strategies/calls/accuracy"}));

    Quantity draws;
    draws.shape = Sample{"survey", {900, 1000, 1100}};
    Assessment c = calls(1000, 1);
    c.task.itemsPerMonth = draws;
    c.task.inputTokens = draws;
    c.task.outputTokens = fixed(5);
    QCOMPARE(idsOf(compared(a, c)),
        (std::vector<std::string>{
            "strategies/calls/accuracy", "task/inputTokens + task/itemsPerMonth", "task/outputTokens"}));
}

void TestComparison::inputsThatOnlyHoldTogetherAreJoined()
{
    // A series of twelve months does not fit into a horizon of one: neither change is sound alone.
    const Assessment a = calls(1000, 1);
    Assessment b = calls(2000, 1);
    b.horizonMonths = 12;
    b.strategies[1].costs[0] = {.name = "fee", .kind = CostKind::Series};
    b.strategies[1].costs[0].amounts.assign(13, fixed(100));
    const Comparison comparison = compared(a, b);
    QCOMPARE(idsOf(comparison),
        (std::vector<std::string>{"horizonMonths + strategies/flat/costs", "task/itemsPerMonth"}));
    const Attribution* value = find(comparison, "netPresentValue", "flat");
    QCOMPARE(*value->to - *value->from, *valueOf(*value, "horizonMonths + strategies/flat/costs"));
}

void TestComparison::manyInputsAreDrawnAndSumToTheWhole()
{
    Assessment a = calls(1000, 1);
    Assessment b = calls(3000, 2);
    a.strategies[0].costs.clear();
    b.strategies[0].costs.clear();
    for (int i = 0; i < 12; ++i) {
        const std::string id = "s" + std::to_string(i);
        for (Assessment* document : {&a, &b}) {
            Strategy strategy;
            strategy.id = id;
            strategy.costs.push_back({.name = "c", .kind = CostKind::PerItem});
            strategy.costs[0].amount = fixed(document == &a ? 0.5 + 0.1 * i : 0.9 - 0.03 * i);
            document->strategies.push_back(std::move(strategy));
        }
    }
    const Comparison comparison = compared(a, b);
    QVERIFY(!comparison.exact);
    QCOMPARE(comparison.permutations, std::size_t(128));
    // s0: 1000·0.5 to 3000·0.9. Two inputs matter, and pairs of reversed orders have each of them first once:
    // the drawn value is the exact one, (−1000 − 1800) / 2 and (−400 − 1200) / 2.
    const Attribution* value = find(comparison, "netPresentValue", "s0");
    QVERIFY(close(*valueOf(*value, "task/itemsPerMonth"), -1400));
    QVERIFY(close(*valueOf(*value, "strategies/s0/costs"), -800));
    for (const Attribution& attribution : comparison.attribution) {
        double sum = 0;
        for (const Contribution& contribution : attribution.contributions) {
            QVERIFY(contribution.standardError);
            sum += contribution.value;
        }
        if (!attribution.contributions.empty())
            QVERIFY(close(sum, *attribution.to - *attribution.from, 1e-12));
    }
    double share = 0;
    for (const Pivot& pivot : comparison.winner.pivots)
        share += pivot.share;
    QVERIFY(!comparison.winner.changed || close(share, 1));
}

void TestComparison::expectedFiguresAreAttributedWithTrials()
{
    Assessment a = calls(1000, 1);
    a.task.itemsPerMonth->shape = Uniform{500, 1500};
    Assessment b = calls(2000, 2);
    b.task.itemsPerMonth->shape = Uniform{1500, 2500};
    const Comparison comparison = compared(a, b, {.trials = 2048});
    // The mean of a product with a certain factor is the product of the means: as with 1000 and 2000.
    const Attribution* value = find(comparison, "netPresentValue", "calls");
    QVERIFY(std::abs(*valueOf(*value, "task/itemsPerMonth") - -1500) < 2);
    const Attribution* best = find(comparison, "probabilityBest", "calls");
    QVERIFY(best && close(*best->from, 1) && close(*best->to, 0, 0.02));
    double sum = 0;
    for (const Contribution& contribution : best->contributions)
        sum += contribution.value;
    QVERIFY(close(sum, *best->to - *best->from));
}

void TestComparison::aNewDateAndANewCatalogueAreInputs()
{
    const Assessment document = calls(1000, 1);
    const auto catalogue = bundledCatalogue();
    Catalogue newer = *catalogue;
    newer.compiled = "2030-01-01";
    const Comparison comparison = compare(
        {&document, &*catalogue, parseDate("2026-01-01")}, {&document, &newer, parseDate("2028-01-01")});
    QCOMPARE(idsOf(comparison), (std::vector<std::string>{"catalogue", "date"}));
    QVERIFY(comparison.differences.empty());
}

void TestComparison::paybackThatNeverComesIsNotAttributed()
{
    // Dear work today pays the fee back; a wage of nothing never does.
    Assessment a = calls(1000, 1);
    a.horizonMonths = 12;
    a.baseline.minutesPerItem = fixed(6);
    a.baseline.wagePerHour = fixed(40);
    a.strategies[1].costs[0] = {.name = "fee", .kind = CostKind::OneOff, .amount = fixed(5000)};
    Assessment b = a;
    b.baseline.minutesPerItem = fixed(3);
    b.strategies[1].costs[0].amount = fixed(9000);
    const Attribution* payback = find(compared(a, b), "paybackMonths", "flat");
    QVERIFY(payback); // 5000 / 4000 a month, 9000 / 2000
    QVERIFY(close(*payback->from, 1.25) && close(*payback->to, 4.5));
    Assessment c = b;
    c.baseline.minutesPerItem = fixed(0.1);
    const Comparison comparison = compared(a, c);
    const Attribution* never = find(comparison, "paybackMonths", "flat");
    QVERIFY(never && !never->to && never->contributions.empty());
}

void TestComparison::randomPairsSumToTheChange()
{
    support::Dice dice(33);
    int attributed = 0;
    for (int round = 0; round < 60; ++round) {
        const Assessment a = soundDocument(dice);
        const Assessment b = dice.chance(0.3) ? soundDocument(dice) : changed(a, soundDocument(dice), dice);
        const Comparison comparison = compared(a, b, {.permutationPairs = 2});
        if (!comparison.problemsBefore.empty() || !comparison.problemsAfter.empty())
            continue;
        for (const Attribution& attribution : comparison.attribution) {
            if (attribution.contributions.empty())
                continue;
            ++attributed;
            double sum = 0;
            double size = 0;
            for (const Contribution& contribution : attribution.contributions) {
                sum += contribution.value;
                size += std::abs(contribution.value);
            }
            QVERIFY(std::abs(sum - (*attribution.to - *attribution.from))
                <= 1e-12 * (size + std::abs(*attribution.from)));
        }
    }
    QVERIFY2(attributed > 40, qPrintable(QString::number(attributed)));
}

void TestComparison::theFiguresDoNotDependOnThreads()
{
    const Assessment a = calls(1000, 1, 2500);
    const Assessment b = calls(2100, 1.4, 2300);
    const Comparison one = compared(a, b, {.trials = 256, .threads = 1});
    QCOMPARE(compared(a, b, {.trials = 256, .threads = 5}), one);
}

void TestComparison::anExampleIsComparedWithItsVersion()
{
    for (const QString& name : exampleNames()) {
        const auto document = readAssessment(exampleText(name).toStdString());
        QVERIFY(document);
        for (const Version& version : document->versions) {
            const Comparison comparison = compared(*version.document, *document, {.permutationPairs = 4});
            QVERIFY(!comparison.differences.empty());
            QVERIFY(!comparison.figures.empty());
        }
    }
}

void TestComparison::aDocumentWithErrorsIsNotAttributed()
{
    const Assessment a = calls(1000, 1);
    Assessment b = calls(1000, 2);
    b.strategies[0].archetype = "magic";
    const Comparison comparison = compared(a, b);
    QVERIFY(comparison.problemsBefore.empty());
    QCOMPARE(comparison.problemsAfter.size(), std::size_t(1));
    QVERIFY(comparison.attribution.empty());
    QVERIFY(!comparison.differences.empty());
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
