// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/words.h"
#include "core/compare/comparison.h"
#include "ui/text/comparison_sentences.h"
#include "ui/text/workflow_sentences.h"

#include <QTest>

#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

class TestWorkflowSentences : public QObject {
    Q_OBJECT

private slots:
    void everyFeatureAndPerformerHasAName();
    void everyReasonAndClashHasASentence();
    void everyComparedFigureHasAName();
    void groupsAreNamedAfterWhatPeopleSee_data();
    void groupsAreNamedAfterWhatPeopleSee();
    void valuesStandInTheirUnits();
    void sumsSayBothCases();
};

void TestWorkflowSentences::everyFeatureAndPerformerHasAName()
{
    std::set<QString> names;
    for (std::size_t i = 0; i < kStepFeatureWords.size(); ++i) {
        const QString name = stepFeatureName(StepFeature(i));
        QVERIFY2(!name.isEmpty() && names.insert(name).second, kStepFeatureWords[i].data());
    }
    for (std::size_t i = 0; i < kPerformerWords.size(); ++i)
        QVERIFY2(!performerName(Performer(i)).isEmpty(), kPerformerWords[i].data());
}

void TestWorkflowSentences::everyReasonAndClashHasASentence()
{
    for (const std::string& id : mapReasonIds())
        QVERIFY2(mapReasonSentence({id, {"judgement"}}).endsWith(u'.'), id.c_str());
    for (const std::string& id : mapClashIds())
        QVERIFY2(mapClashSentence({id, {}}).endsWith(u'.'), id.c_str());
}

void TestWorkflowSentences::everyComparedFigureHasAName()
{
    for (const std::string_view id : comparedFigures())
        QVERIFY2(!comparedFigureName(id).isEmpty(), std::string(id).c_str());
}

void TestWorkflowSentences::groupsAreNamedAfterWhatPeopleSee_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* part, const char* name) {
        QTest::newRow(name) << QString::fromUtf8(part) << QString::fromUtf8(name);
    };
    row("task/itemsPerMonth", "Items a month");
    row("baseline/wagePerHour", "Cost of an hour");
    row("strategies/a~1b", "Option “RAG”");
    row("strategies/a~1b/costs", "“RAG”: stated costs");
    row("strategies/a~1b/people", "“RAG”: people and set-up");
    row("scores/a~1b", "Scores of “RAG”");
    row("gates/g", "Limit “Fast enough”");
    row("catalogue", "Prices and facts of the catalogue");
}

void TestWorkflowSentences::groupsAreNamedAfterWhatPeopleSee()
{
    QFETCH(QString, part);
    QFETCH(QString, name);
    Assessment document;
    document.strategies.push_back({.id = "a/b", .name = "RAG"});
    document.gates.push_back({.id = "g", .name = "Fast enough"});
    const Format format(QLocale(QLocale::English, QLocale::UnitedStates));
    QString shown = ComparedNames({&document}).group({{part.toStdString()}, {}}, format);
    shown.remove(QChar(0x2068)).remove(QChar(0x2069)); // the marks that isolate a name
    QCOMPARE(shown, name);
}

void TestWorkflowSentences::valuesStandInTheirUnits()
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedStates));
    Difference difference;
    difference.key = "/task/itemsPerMonth";
    difference.before = "1000";
    QCOMPARE(differenceValue(difference, false, format), QStringLiteral("1,000 items a month"));
    QCOMPARE(differenceValue(difference, true, format), QStringLiteral("not stated"));
    difference.after = R"({"low":800,"likely":1000,"high":1300})";
    QVERIFY(differenceValue(difference, true, format).startsWith(QLatin1String("1,000 items a month (800")));
    difference.key = "/horizonMonths";
    difference.before = "12";
    difference.after.clear();
    QCOMPARE(differenceValue(difference, false, format), QStringLiteral("12"));
    QCOMPARE(differenceValue(difference, true, format), QStringLiteral("not stated: 36"));
    difference.key = "/date";
    difference.before = "\"2026-03-11\"";
    QCOMPARE(differenceValue(difference, false, format), QStringLiteral("March 11, 2026"));
    difference.after = "{}";
    difference.key = "/strategies/#x";
    difference.before.clear();
    QCOMPARE(differenceValue(difference, true, format), QStringLiteral("is there"));
    QCOMPARE(comparedChangeText("netPresentValue", -1200, format), QString(QChar(0x2212)) + "$1,200");
    QCOMPARE(comparedChangeText("accuracy", 0.031, format), QStringLiteral("+3.1 points"));
}

void TestWorkflowSentences::sumsSayBothCases()
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString dash(QChar(0x2013));
    QCOMPARE(withPercentiles(QStringLiteral("$50"), PercentileRange{40, 70}, Unit::Money, format),
        QStringLiteral("$50 (40") + dash + QStringLiteral("70)"));
    QCOMPARE(withPercentiles(QStringLiteral("$50"), PercentileRange{50, 50}, Unit::Money, format),
        QStringLiteral("$50"));
    QCOMPARE(
        withPercentiles(QStringLiteral("$50"), std::nullopt, Unit::Money, format), QStringLiteral("$50"));
    Portfolio plan;
    plan.outcome = PortfolioOutcome::Optimal;
    plan.netPresentValue = plan.unlimitedValue = 50;
    PortfolioRanges ranges;
    ranges.netPresentValue = SumRange{{40, 70}, {30, 90}};
    const auto sums = portfolioSums(plan, ranges, format);
    QCOMPARE(sums.size(), std::size_t(4)); // nothing without budgets, as they cost nothing
    QCOMPARE(sums[0].independent, QStringLiteral("$40") + dash + QStringLiteral("70"));
    QCOMPARE(sums[0].together, QStringLiteral("$30") + dash + QStringLiteral("90"));
    QVERIFY(sums[1].independent.isEmpty()); // not known
    QCOMPARE(portfolioSumColumns().size(), 4);
    QVERIFY(portfolioSentences(plan, ranges, format)[0].contains(QStringLiteral("$50 (40") + dash));
    QVERIFY(portfolioSums({}, {}, format).empty());
}

QTEST_APPLESS_MAIN(TestWorkflowSentences)
#include "tst_workflow_sentences.moc"
