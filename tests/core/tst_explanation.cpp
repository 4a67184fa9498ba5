// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/explanation.h"
#include "resources/resources.h"
#include "tests/support/formula.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tunepoint;
using tunepoint::testing::PocketCalculator;

namespace {

Assessment example(const QString& name)
{
    const auto read = readAssessment(exampleText(name).toStdString());
    return read ? *read : Assessment{};
}

bool near(double a, double b, double size)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b), size});
}

/// Largest number in the line: a sum that cancels is only as exact as what went into it.
double sizeOf(const FormulaStep& step)
{
    double size = 0;
    for (const FormulaTerm& term : step.terms) {
        size = std::max(size, std::abs(term.value));
        for (const double x : term.byMonth)
            size = std::max(size, std::abs(x) * double(term.byMonth.size()));
    }
    return size;
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryFigureOnce();
    void theShownNumbersGiveTheFigure_data();
    void theShownNumbersGiveTheFigure();
    void inputsAreThoseOfTheEvaluation_data() { theShownNumbersGiveTheFigure_data(); }
    void inputsAreThoseOfTheEvaluation();
    void workedByHand();
    void saysWhyThereIsNoFigure();
    void refusesWhatIsNotThere();
};

void TestExplanation::namesEveryFigureOnce()
{
    std::set<std::string_view> ids;
    for (const ExplainedSpec& spec : explainedFigures()) {
        QVERIFY2(ids.insert(spec.id).second, spec.id.data());
        QVERIFY((spec.value != nullptr) != (spec.byMonth != nullptr));
        QVERIFY(spec.definition >= 10 && spec.definition <= 36);
        QVERIFY(QString::fromUtf8(spec.document.data(), qsizetype(spec.document.size()))
                    .startsWith("docs/models/"));
        QCOMPARE(explainedSpec(spec.figure).id, spec.id);
    }
    // Every member of CentralFigures and CostParts: a new one must be explained, too. "errors" is errorCost.
    for (const char* id :
        {"accuracy", "totalCost", "totalValue", "oneOffCost", "errorCost", "costPerMonth", "costPerItem",
            "costPerCorrectItem", "costPerCorrectItemWithRepair", "monthlySaving", "netPresentValue", "roi",
            "internalRateOfReturn", "paybackMonths", "discountedPaybackMonths", "breakEvenAccuracy",
            "latencyP95Seconds", "weeksToFirstUse", "overtakenMonth", "teamFit", "reviewShare", "items",
            "liveMonths", "cashFlow", "cumulativeCashFlow", "cumulativeCost", "accuracyByMonth", "examples",
            "training", "people", "setup", "modelCalls", "serving", "upkeep", "review", "stated"})
        QVERIFY2(ids.contains(id), id);
}

void TestExplanation::theShownNumbersGiveTheFigure_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestExplanation::theShownNumbersGiveTheFigure()
{
    QFETCH(QString, name);
    const Assessment assessment = example(name);
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(assessment, *catalogue);
    QVERIFY(!evaluation.strategies.empty());
    for (const StrategyResult& strategy : evaluation.strategies) {
        for (const ExplainedSpec& spec : explainedFigures()) {
            const auto told = explain(spec.figure, strategy.id, assessment, *catalogue);
            const QByteArray where = QByteArray::fromStdString(strategy.id) + ' ' + spec.id.data();
            QVERIFY2(told, where);
            for (const FormulaStep& step : told->steps) {
                const QByteArray at = where + " " + step.id.c_str() + " " + step.formula.c_str();
                PocketCalculator calculator(step);
                if (step.byMonth.empty()) {
                    const double worked = calculator.at(0);
                    const QByteArray figures
                        = at + QByteArray::number(worked) + " " + QByteArray::number(step.result);
                    QVERIFY2(calculator.ok(), at);
                    QVERIFY2(near(worked, step.result, sizeOf(step)), figures);
                    continue;
                }
                for (std::size_t m = 0; m < step.byMonth.size(); ++m) {
                    const double worked = calculator.at(m);
                    if (std::isnan(worked)) // no stage is live in the month
                        continue;
                    QVERIFY2(calculator.ok(), at);
                    QVERIFY2(near(worked, step.byMonth[m], sizeOf(step)),
                        at + " month " + QByteArray::number(int(m)));
                }
            }
            // and the last line is the figure of the evaluation itself
            if (spec.byMonth != nullptr) {
                const std::vector<double>& figure = strategy.central.*spec.byMonth;
                if (figure.empty())
                    continue;
                QVERIFY2(!told->steps.empty(), where);
                const std::vector<double>& shown = told->steps.back().byMonth;
                const std::size_t skip = shown.size() - figure.size(); // accuracy has no month 0
                for (std::size_t m = 0; m < figure.size(); ++m)
                    QVERIFY2(near(shown[m + skip], figure[m], 0), where);
                continue;
            }
            const std::optional<double> figure = spec.value(strategy.central);
            if (!figure || !std::isfinite(*figure)) {
                QVERIFY2(!told->result && told->note != ExplanationNote::None, where);
                continue;
            }
            QVERIFY2(told->result, where);
            QVERIFY2(near(*told->result, *figure, 0), where);
            if (told->note == ExplanationNote::AtOnce && told->steps.empty())
                continue;
            QVERIFY2(!told->steps.empty(), where);
            const double last = told->steps.back().result;
            const QByteArray both
                = where + ' ' + QByteArray::number(last) + ' ' + QByteArray::number(*figure);
            QVERIFY2(near(last, *figure, sizeOf(told->steps.back()) * 1e-3), both);
        }
    }
}

void TestExplanation::inputsAreThoseOfTheEvaluation()
{
    QFETCH(QString, name);
    const Assessment assessment = example(name);
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(assessment, *catalogue);
    for (const StrategyResult& strategy : evaluation.strategies) {
        for (const ExplainedSpec& spec : explainedFigures()) {
            const auto told = explain(spec.figure, strategy.id, assessment, *catalogue);
            for (const FormulaStep& step : told->steps) {
                std::set<std::string> symbols;
                for (const FormulaTerm& term : step.terms) {
                    QVERIFY2(symbols.insert(term.symbol).second, term.symbol.c_str());
                    if (term.figure && explainedSpec(*term.figure).value != nullptr)
                        QCOMPARE(term.value, explainedSpec(*term.figure).value(strategy.central).value_or(0));
                    if (term.pointer.empty() || term.id == "statedLine")
                        continue;
                    const auto input = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
                        [&](const Input& each) { return each.pointer == term.pointer; });
                    QVERIFY2(input != evaluation.inputs.end(), term.pointer.c_str());
                    if (evaluation.currency == "USD" && term.id != "costPerError")
                        QVERIFY2(near(input->central, term.value, 0), term.pointer.c_str());
                }
            }
        }
    }
}

void TestExplanation::workedByHand()
{
    // 500 once and 100 a month for 12 months, 1,000 items a month; nothing else is known
    Assessment assessment;
    assessment.horizonMonths = 12;
    assessment.task.itemsPerMonth = fixed(1000);
    Strategy own;
    own.id = "own";
    own.archetype = "custom";
    CostElement once;
    once.name = "Set-up";
    once.kind = CostKind::OneOff;
    once.amount = fixed(500);
    CostElement monthly;
    monthly.name = "Fee";
    monthly.kind = CostKind::Monthly;
    monthly.amount = fixed(100);
    own.costs = {once, monthly};
    assessment.strategies = {own};
    const auto catalogue = bundledCatalogue();
    const auto total = explain(ExplainedFigure::TotalCost, "own", assessment, *catalogue);
    QVERIFY(total);
    QCOMPARE(total->result, std::optional(1700.0));
    QCOMPARE(total->steps.back().formula, std::string("a+b+c"));
    QCOMPARE(total->steps.back().terms[0].value, 500.0);
    QCOMPARE(total->steps.back().terms[1].value, 1200.0);
    QCOMPARE(total->steps.back().terms[2].value, 0.0);
    QVERIFY(total->steps.back().terms[0].figure == ExplainedFigure::OneOffCost);
    const auto item = explain(ExplainedFigure::CostPerItem, "own", assessment, *catalogue);
    QCOMPARE(item->result, std::optional(1700.0 / 12'000));
    const auto stated = explain(ExplainedFigure::Stated, "own", assessment, *catalogue);
    QCOMPARE(stated->steps.back().terms.size(), std::size_t(2));
    QCOMPARE(stated->steps.back().terms[1].pointer, std::string("/strategies/0/costs/1/amount"));
    QCOMPARE(stated->steps.back().terms[1].value, 1200.0);
}

void TestExplanation::saysWhyThereIsNoFigure()
{
    Assessment assessment;
    Strategy own;
    own.id = "own";
    own.archetype = "custom";
    CostElement monthly;
    monthly.kind = CostKind::Monthly;
    monthly.amount = fixed(100);
    own.costs = {monthly};
    assessment.strategies = {own};
    const auto catalogue = bundledCatalogue();
    const auto note
        = [&](ExplainedFigure figure) { return explain(figure, "own", assessment, *catalogue)->note; };
    QCOMPARE(note(ExplainedFigure::PaybackMonths), ExplanationNote::Never);
    QCOMPARE(note(ExplainedFigure::CostPerItem), ExplanationNote::Undefined); // no items
    QCOMPARE(note(ExplainedFigure::Accuracy), ExplanationNote::Undefined);
    QCOMPARE(note(ExplainedFigure::InternalRateOfReturn), ExplanationNote::Undefined);
    assessment.strategies[0].costs[0].amount = fixed(-100);
    QCOMPARE(note(ExplainedFigure::PaybackMonths), ExplanationNote::AtOnce);
}

void TestExplanation::refusesWhatIsNotThere()
{
    const auto catalogue = bundledCatalogue();
    QVERIFY(!explain(ExplainedFigure::TotalCost, "nobody", {}, *catalogue));
    Assessment broken;
    broken.horizonMonths = 0;
    QVERIFY(!explain(ExplainedFigure::TotalCost, "nobody", broken, *catalogue));
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
