// SPDX-License-Identifier: GPL-3.0-or-later
// What every section says of every example, before any writer lays it out.
#include "core/assessment/assessment_json.h"
#include "core/assessment/workshop_json.h"
#include "core/exchange/evaluation_json.h"
#include "resources/resources.h"
#include "ui/report/sections.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

struct Example {
    Assessment assessment;
    std::shared_ptr<const Catalogue> catalogue;
    Evaluation evaluation;
    std::vector<ReportPart> parts;
};

std::vector<ReportPart> partsOf(
    const Assessment& assessment, const Evaluation& evaluation, const Catalogue& catalogue)
{
    const ReportSource source{assessment, evaluation, catalogue};
    const ReportContent content{source,
        Format(QLocale(QLocale::English, QLocale::UnitedStates), QString::fromStdString(evaluation.currency)),
        StrategyStyles(evaluation), {}};
    return composeReport(content);
}

const Example& caseOf(const QString& name)
{
    static std::map<QString, Example> cases;
    auto [at, isNew] = cases.try_emplace(name);
    Example& made = at->second;
    if (isNew) {
        made.assessment = *readAssessment(exampleText(name).toStdString());
        auto earlier = std::make_shared<Assessment>(made.assessment);
        earlier->task.itemsPerMonth = fixed(123);
        made.assessment.versions = {{"v1", "before", "2026-01-01", earlier, {}}};
        made.catalogue = bundledCatalogue();
        EvaluationOptions how;
        how.depth = Depth::Full;
        how.trials = 512;
        made.evaluation = evaluate(made.assessment, *made.catalogue, how);
        made.parts = partsOf(made.assessment, made.evaluation, *made.catalogue);
    }
    return made;
}

const ReportPart* partOf(const Example& made, std::string_view id)
{
    for (const ReportPart& part : made.parts) {
        if (part.id == id)
            return &part;
    }
    return nullptr;
}

void addTable(QStringList& texts, const ReportTable& table)
{
    for (const auto& column : table.columns)
        texts << column.heading;
    for (const auto& row : table.rows) {
        for (const auto& cell : row)
            texts << cell.text;
    }
}

QStringList textsOf(const ReportPart& part)
{
    QStringList texts;
    for (const ReportBlock& block : part.blocks) {
        if (const auto* heading = std::get_if<HeadingBlock>(&block))
            texts << heading->text;
        else if (const auto* text = std::get_if<TextBlock>(&block))
            texts << text->text;
        else if (const auto* list = std::get_if<ListBlock>(&block))
            texts << list->items;
        else if (const auto* box = std::get_if<BoxBlock>(&block))
            texts << box->text;
        else if (const auto* table = std::get_if<TableBlock>(&block))
            addTable(texts << table->caption, table->table);
        else if (const auto* figure = std::get_if<FigureBlock>(&block))
            addTable(texts << figure->caption << figure->description, figure->figures);
    }
    return texts;
}

/// The table in a block, or the figures of its picture.
const ReportTable* tableIn(const ReportBlock& block)
{
    if (const auto* table = std::get_if<TableBlock>(&block))
        return &table->table;
    const auto* figure = std::get_if<FigureBlock>(&block);
    return figure && !figure->figures.isEmpty() ? &figure->figures : nullptr;
}

/// The table whose headings begin with these.
const ReportTable* tableOf(const ReportPart& part, const QStringList& headings)
{
    for (const ReportBlock& block : part.blocks) {
        const ReportTable* table = tableIn(block);
        if (!table || qsizetype(table->columns.size()) < headings.size())
            continue;
        bool same = true;
        for (qsizetype i = 0; i < headings.size(); ++i)
            same = same && table->columns[std::size_t(i)].heading == headings.at(i);
        if (same)
            return table;
    }
    return nullptr;
}

/// The column with this heading; one that no row has, where there is none.
std::size_t columnOf(const ReportTable& table, const char* heading)
{
    const auto at = std::find_if(table.columns.begin(), table.columns.end(),
        [&](const auto& column) { return column.heading == QString::fromUtf8(heading); });
    return std::size_t(at - table.columns.begin());
}

/// How exactly a figure is printed.
enum class Printed {
    MoneyShort, ///< three significant digits, "$1.24 M"
    Money, ///< whole from 100 on, cents or three digits below
    Share0, ///< "34%"
    Share1 ///< "91.4%"
};

/// What keeps `text` from being `value` rounded, read back by hand; empty: nothing does.
QString misprint(const QString& text, const nlohmann::json& json, Printed as)
{
    const bool money = as == Printed::MoneyShort || as == Printed::Money;
    static const QRegularExpression sum(
        QStringLiteral("^([\u2212-]?)\\$([\\d,]+(?:\\.\\d+)?)(?:[ \u00a0]([MB]))?$"));
    static const QRegularExpression share(QStringLiteral("^([\u2212-]?)([\\d,]+(?:\\.\\d+)?)()%$"));
    if (json.is_null())
        return text == QStringLiteral("unknown") ? QString() : text + QStringLiteral(" for nothing");
    const double value = json.get<double>() * (money ? 1 : 100);
    const auto match = (money ? sum : share).match(text);
    double shown = match.captured(2).remove(QLatin1Char(',')).toDouble();
    shown *= match.captured(3) == QStringLiteral("M") ? 1e6
        : match.captured(3) == QStringLiteral("B")    ? 1e9
                                                      : 1;
    shown *= match.captured(1).isEmpty() ? 1 : -1;
    double half = as == Printed::Share0 ? 0.5 : 0.05;
    if (as == Printed::Money && std::abs(value) >= 1)
        half = std::abs(value) >= 100 ? 0.5 : 0.005;
    else if (money && value != 0) // half a unit of the third digit
        half = 0.5 * std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    const bool same = match.hasMatch() && std::abs(shown - value) <= half * (1 + 1e-6);
    return same ? QString() : QStringLiteral("%1 for %2").arg(text).arg(value, 0, 'g', 12);
}

void holdPrinted(const ReportTable::Cell& cell, const nlohmann::json& figure, Printed as)
{
    const QString wrong = misprint(cell.text, figure, as);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void addExamples()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// Two that differ in kind; both count in dollars.
void addTwo()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"shop-reviews.tunepoint", "credit-reports.tunepoint"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// The published figures of a case, which the tables are held against.
nlohmann::json published(const Example& made)
{
    return nlohmann::json::parse(writeEvaluationJson(made.evaluation));
}

} // namespace

class TestReportSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noHeadingStandsAloneAndTablesAreWhole_data() { addExamples(); }
    void noHeadingStandsAloneAndTablesAreWhole();
    void nothingIsUndefinedUnnamedOrUntranslated_data() { addExamples(); }
    void nothingIsUndefinedUnnamedOrUntranslated();
    void figuresAreThoseOfTheEvaluation_data() { addExamples(); }
    void figuresAreThoseOfTheEvaluation();
    void printedCostsAreTheEvaluationsRounded_data() { addTwo(); }
    void printedCostsAreTheEvaluationsRounded();
    void printedMoneyByYearIsTheEvaluationsRounded_data() { addTwo(); }
    void printedMoneyByYearIsTheEvaluationsRounded();
    void printedSharesAreTheEvaluationsRounded_data() { addTwo(); }
    void printedSharesAreTheEvaluationsRounded();
    void printedChancesAreTheEvaluationsRounded_data() { addTwo(); }
    void printedChancesAreTheEvaluationsRounded();
    void everyPictureIsFollowedByItsFigures_data() { addExamples(); }
    void everyPictureIsFollowedByItsFigures();
    void theReserveIsThatOfTheDrawnDistribution_data() { addExamples(); }
    void theReserveIsThatOfTheDrawnDistribution();
    void theLinesOfTheMoneyHaveTheirSums_data() { addExamples(); }
    void theLinesOfTheMoneyHaveTheirSums();
    void everySectionSpeaks();
    void theWorkshopIsRecordedAsTheMinutesTell();
    void criteriaStandWithTheirWeightsAndMethods();
    void theBriefNamesDaysToCome();
    void theProcessCountsItsOwnTask();
    void statedSharesStandWithTheirRange();
    void everyShareOverTheMonthsHasItsRange();
    void theSummaryTellsWhatSpeaksAgainstItsAnswer();
    void whatAShortReportLeavesOutIsNotSaidToBeThere();
    void templatesAndOwnListsChoose();
    void anEmptyDocumentMakesAReport();
    void theSelfAuditTurnsOnPaperToo();
    void anAssumptionIsNoReasonForTheRate();
    void theCommandNamesSeedTrialsAndDay();
};

void TestReportSections::noHeadingStandsAloneAndTablesAreWhole()
{
    QFETCH(QString, name);
    for (const ReportPart& part : caseOf(name).parts) {
        QVERIFY2(!part.blocks.empty(), part.id.c_str());
        const HeadingBlock* last = nullptr;
        for (const ReportBlock& block : part.blocks) {
            const auto* heading = std::get_if<HeadingBlock>(&block);
            if (heading && last)
                QVERIFY2(heading->level > last->level, qPrintable(last->text));
            if (heading)
                QVERIFY(!heading->text.isEmpty());
            if (heading
                || !(std::holds_alternative<KeepBlock>(block) || std::holds_alternative<GapBlock>(block)))
                last = heading;
            if (const ReportTable* table = tableIn(block)) {
                for (const auto& row : table->rows)
                    QCOMPARE(row.size(), table->columns.size());
            }
        }
        QVERIFY2(!last, part.id.c_str());
    }
}

void TestReportSections::nothingIsUndefinedUnnamedOrUntranslated()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    static const QRegularExpression bad(
        QStringLiteral("\\bnan\\b|\\binf\\b|%[1-9n]|\\b[a-z]+[A-Z][a-z]+[A-Z]?\\w*\\b"));
    std::set<QString> own; // words of the document and of the sources may be anything
    for (const ReportPart& part : made.parts) {
        const bool code = part.id == "reproduction" || part.id == "evidence" || part.id == "assumptions";
        for (const QString& text : textsOf(part)) {
            const auto match = bad.match(text);
            const bool quoted
                = QString::fromStdString(writeAssessment(made.assessment)).contains(match.captured());
            if (match.hasMatch() && !code && !(quoted && !match.captured().startsWith(QLatin1Char('%'))))
                QFAIL(qPrintable(QString::fromStdString(part.id) + QStringLiteral(": ") + text));
            if (match.hasMatch())
                QVERIFY(match.captured() != QLatin1String("nan"));
        }
    }
}

void TestReportSections::figuresAreThoseOfTheEvaluation()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    // by another route: the published JSON of the evaluation
    const auto json = nlohmann::json::parse(writeEvaluationJson(made.evaluation));
    const auto& strategies = json.at("strategies");
    const ReportPart* options = partOf(made, "options");
    QVERIFY(options);
    const ReportTable* table = tableOf(*options, {QStringLiteral("Option"), QStringLiteral("Right answers")});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), strategies.size());
    for (std::size_t i = 0; i < strategies.size(); ++i) {
        const auto& central = strategies[i].at("central");
        const char* keys[]{"accuracy", "costPerMonth", "costPerItem", "costPerCorrectItem"};
        for (std::size_t column = 0; column < 4; ++column) {
            const auto& cell = table->rows[i][column + 1];
            QCOMPARE(cell.value.has_value(), !central.at(keys[column]).is_null());
            if (cell.value)
                QCOMPARE(*cell.value, central.at(keys[column]).get<double>());
        }
    }
    const ReportTable* spread = tableOf(*partOf(made, "uncertainty"),
        {QStringLiteral("Option"), QStringLiteral("P10"), QStringLiteral("P50")});
    QVERIFY(spread);
    std::size_t row = 0;
    for (std::size_t i = 0; i < strategies.size(); ++i) {
        if (!made.evaluation.strategies[i].comparable)
            continue;
        const Summary& money = made.evaluation.strategies[i].chance->netPresentValue;
        QCOMPARE(*spread->rows[row][1].value, money.p10);
        QCOMPARE(*spread->rows[row][3].value, money.p90);
        ++row;
    }
    QCOMPARE(spread->rows.size(), row);
}

void TestReportSections::printedCostsAreTheEvaluationsRounded()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    const auto json = published(made);
    const auto& strategies = json.at("strategies");
    const ReportTable* options
        = tableOf(*partOf(made, "options"), {QStringLiteral("Option"), QStringLiteral("Right answers")});
    const ReportPart& costs = *partOf(made, "costs");
    const ReportTable* sums = tableOf(costs, {QStringLiteral("Option"), QStringLiteral("To start")});
    QVERIFY(options && sums);
    for (std::size_t i = 0; i < strategies.size(); ++i) {
        const auto& central = strategies[i].at("central");
        const auto& row = options->rows[i];
        holdPrinted(row[1], central.at("accuracy"), Printed::Share1);
        holdPrinted(row[2], central.at("costPerMonth"), Printed::Money);
        holdPrinted(row[3], central.at("costPerItem"), Printed::Money);
        holdPrinted(row[4], central.at("costPerCorrectItem"), Printed::Money);
        holdPrinted(sums->rows[i][1], central.at("oneOffCost"), Printed::MoneyShort);
        holdPrinted(sums->rows[i][2], central.at("totalCost"), Printed::MoneyShort);
        holdPrinted(sums->rows[i][3], central.at("errorCost"), Printed::MoneyShort);
        if (!json.at("hasBaseline").get<bool>())
            continue;
        holdPrinted(sums->rows[i][4], central.at("netPresentValue"), Printed::MoneyShort);
        if (strategies[i].at("archetype") != "statusQuo" && !central.at("roi").is_null())
            holdPrinted(sums->rows[i][5], central.at("roi"), Printed::Share0);
    }
    // by element, four options a table: those elements that any of the four pays for, and their sum
    std::size_t from = 0;
    for (const ReportBlock& block : costs.blocks) {
        const ReportTable* table = tableIn(block);
        if (!table || table->columns.front().heading != QStringLiteral("Element"))
            continue;
        const std::size_t options4 = table->columns.size() - 1;
        std::size_t line = 0;
        for (const char* part : {"examples", "training", "people", "setup", "modelCalls", "serving", "upkeep",
                 "review", "stated", "errors"}) {
            bool paid = false;
            for (std::size_t i = 0; i < options4; ++i)
                paid = paid || strategies[from + i].at("central").at("costParts").at(part) != 0.0;
            if (!paid)
                continue;
            for (std::size_t i = 0; i < options4; ++i)
                holdPrinted(table->rows[line][i + 1],
                    strategies[from + i].at("central").at("costParts").at(part), Printed::Money);
            ++line;
        }
        for (std::size_t i = 0; i < options4; ++i)
            holdPrinted(
                table->rows[line][i + 1], strategies[from + i].at("central").at("totalCost"), Printed::Money);
        QCOMPARE(table->rows.size(), line + 1);
        from += options4;
    }
    QCOMPARE(from, strategies.size());
}

void TestReportSections::printedMoneyByYearIsTheEvaluationsRounded()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    const auto json = published(made);
    const auto& strategies = json.at("strategies");
    int tables = 0;
    for (const ReportBlock& block : partOf(made, "costs")->blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        const bool isCost = table && table->caption == QStringLiteral("Cost by year, errors included");
        const bool isFlow
            = table && table->caption == QStringLiteral("Gain or loss by year against going on as today");
        if (!isCost && !isFlow)
            continue;
        ++tables;
        for (std::size_t i = 0; i < strategies.size(); ++i) {
            const auto& central = strategies[i].at("central");
            const auto paid = central.at("cumulativeCost").get<std::vector<double>>();
            const auto flow = central.at("cashFlow").get<std::vector<double>>();
            for (std::size_t column = 1; column < table->table.columns.size(); ++column) {
                // month 0, then twelve months a year: of sums the difference, of flows the sum
                const std::size_t first = column == 1 ? 0 : 12 * (column - 2) + 1;
                const std::size_t last = std::min(column == 1 ? 0 : 12 * (column - 1), paid.size() - 1);
                double money = 0;
                for (std::size_t month = first; month <= last; ++month)
                    money += isFlow ? flow[month] : paid[month] - (month > 0 ? paid[month - 1] : 0);
                if (std::abs(money) > 1e-6)
                    holdPrinted(table->table.rows[i][column], money, Printed::MoneyShort);
            }
        }
    }
    QCOMPARE(tables, json.at("hasBaseline").get<bool>() ? 2 : 1);
}

void TestReportSections::printedSharesAreTheEvaluationsRounded()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    const auto json = published(made);
    const auto& strategies = json.at("strategies");
    const ReportTable* table = tableOf(
        *partOf(made, "accuracy"), {QStringLiteral("Option"), QStringLiteral("Expected before a test")});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), strategies.size());
    const auto column = [&](const char* title) { return columnOf(*table, title); };
    int priors = 0;
    for (std::size_t i = 0; i < strategies.size(); ++i) {
        const auto& row = table->rows[i];
        holdPrinted(row.at(column("With review, over the months")),
            strategies[i].at("central").at("accuracy"), Printed::Share1);
        const auto& even = strategies[i].at("central").at("breakEvenAccuracy");
        if (even.is_null() || even.get<double>() > 1)
            QCOMPARE(row.at(column("Pays from")).text, noFigure());
        else
            holdPrinted(row.at(column("Pays from")), even, Printed::Share1);
        const auto model = strategies[i].value("accuracyModel", nlohmann::json());
        if (!model.is_object() || !model.contains("prior") || !model.at("prior").is_object())
            continue;
        ++priors;
        const auto& prior = model.at("prior").at("accuracy");
        holdPrinted(row[1], prior.at("p50"), Printed::Share1);
        // "32.6–98.1%": one sign for both ends
        const QStringList ends = row[2].text.chopped(1).split(QChar(0x2013));
        QVERIFY2(row[2].text.endsWith(QLatin1Char('%')) && ends.size() == 2, qPrintable(row[2].text));
        holdPrinted({ends.at(0) + QLatin1Char('%')}, prior.at("p05"), Printed::Share1);
        holdPrinted({ends.at(1) + QLatin1Char('%')}, prior.at("p95"), Printed::Share1);
    }
    QVERIFY(priors > 0);
}

void TestReportSections::printedChancesAreTheEvaluationsRounded()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    const auto json = published(made);
    const ReportPart& part = *partOf(made, "uncertainty");
    const ReportTable* spread = tableOf(part,
        {QStringLiteral("Option"), QStringLiteral("P10"), QStringLiteral("P50"), QStringLiteral("P90")});
    const ReportTable* best
        = tableOf(part, {QStringLiteral("Option"), QStringLiteral("Best"), QStringLiteral("May be chosen")});
    QVERIFY(spread && best);
    const auto column = [&](const char* title) { return columnOf(*spread, title); };
    std::size_t row = 0;
    for (const auto& strategy : json.at("strategies")) {
        if (!strategy.at("comparable").get<bool>())
            continue;
        const auto& money = strategy.at("distribution").at("netPresentValue");
        const auto& cells = spread->rows.at(row);
        holdPrinted(cells[1], money.at("p10"), Printed::MoneyShort);
        holdPrinted(cells[2], money.at("p50"), Printed::MoneyShort);
        holdPrinted(cells[3], money.at("p90"), Printed::MoneyShort);
        holdPrinted(cells[4], money.at("mean"), Printed::MoneyShort);
        holdPrinted(cells.at(column("±")), money.at("standardError"), Printed::MoneyShort);
        holdPrinted(cells.at(column("Loss")), strategy.at("probabilityLoss"), Printed::Share0);
        holdPrinted(cells.at(column("Best")), strategy.at("probabilityBest"), Printed::Share0);
        holdPrinted(cells.at(column("Regret")), strategy.at("expectedRegret"), Printed::MoneyShort);
        holdPrinted(best->rows.at(row)[1], strategy.at("probabilityBest"), Printed::Share0);
        ++row;
    }
    QCOMPARE(spread->rows.size(), row);
    // the decision: what each figure alone does to the lead, and how sure the answer is
    const ReportTable* moves = tableOf(part, {QStringLiteral("Figure"), QStringLiteral("P10 to P90")});
    const auto& sensitivity = json.at("sensitivity");
    QVERIFY(moves && !moves->rows.empty());
    const bool lead = !made.evaluation.sensitivity->over.empty();
    for (std::size_t i = 0; i < moves->rows.size(); ++i) {
        const auto& entry = sensitivity.at("tornado").at(i);
        holdPrinted(
            moves->rows[i][2], entry.at(lead ? "marginLow" : "netPresentValueLow"), Printed::MoneyShort);
        holdPrinted(
            moves->rows[i][3], entry.at(lead ? "marginHigh" : "netPresentValueHigh"), Printed::MoneyShort);
    }
    const auto& chance = json.at("recommendation").at("probabilityBest");
    if (chance.is_number())
        QVERIFY(textsOf(*partOf(made, "summary"))
                    .join(QLatin1Char('\n'))
                    .contains(QStringLiteral("%1%").arg(std::lround(100 * chance.get<double>()))));
}

void TestReportSections::everyPictureIsFollowedByItsFigures()
{
    QFETCH(QString, name);
    int pictures = 0;
    for (const ReportPart& part : caseOf(name).parts) {
        for (std::size_t i = 0; i < part.blocks.size(); ++i) {
            const auto* figure = std::get_if<FigureBlock>(&part.blocks[i]);
            if (!figure || part.id == "cover")
                continue;
            ++pictures;
            QVERIFY2(!figure->description.isEmpty(), part.id.c_str());
            const ReportBlock* next = i + 1 < part.blocks.size() ? &part.blocks[i + 1] : nullptr;
            const bool table = tableIn(part.blocks[i]) || (next && std::holds_alternative<TableBlock>(*next));
            // the one page of the summary has room for the picture alone: it says where its figures stand
            const auto* words = next ? std::get_if<TextBlock>(next) : nullptr;
            const bool elsewhere = part.id == "summary" && words
                && words->text.startsWith(QStringLiteral("The figures of this"));
            QVERIFY2(table || elsewhere, qPrintable(figure->description));
        }
    }
    QVERIFY(pictures >= 5);
}

void TestReportSections::theReserveIsThatOfTheDrawnDistribution()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    // the figures of the costs screen, asked for on their own
    MoneyDistributionOptions how;
    how.trials = made.evaluation.trials;
    const MoneyDistributions drawn = moneyDistributions(made.assessment, *made.catalogue, how);
    const ReportTable* table = tableOf(*partOf(made, "uncertainty"),
        {QStringLiteral("Option"), QStringLiteral("P5"), QStringLiteral("P25")});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), drawn.strategies.size());
    for (std::size_t i = 0; i < drawn.strategies.size(); ++i) {
        const auto& row = table->rows[i];
        const MoneyDistribution& money = drawn.strategies[i];
        QCOMPARE(*row[4].value, money.totalCost.at(0.8));
        QCOMPARE(*row[6].value, money.centralTotalCost);
        QCOMPARE(*row[7].value, money.shareBelowCentralCost);
        QCOMPARE(*row[8].value, money.contingency);
        // the reserve closes the gap between the estimate and what holds in four trials of five
        QVERIFY(std::abs(std::max(0.0, *row[4].value - *row[6].value) - *row[8].value)
            <= 1e-9 * std::abs(*row[4].value) + 1e-9);
        // the percentiles are those of the evaluation's own summaries
        const StrategyResult* result = findResult(made.evaluation, money.strategy);
        QVERIFY(result && result->chance);
        QVERIFY(std::abs(*row[1].value - result->chance->totalCost.p05)
            <= 1e-9 * std::abs(result->chance->totalCost.p05));
        QVERIFY(std::abs(*row[3].value - result->chance->totalCost.p50)
            <= 1e-9 * std::abs(result->chance->totalCost.p50));
    }
}

void TestReportSections::theLinesOfTheMoneyHaveTheirSums()
{
    QFETCH(QString, name);
    const Example& made = caseOf(name);
    const auto json = nlohmann::json::parse(writeEvaluationJson(made.evaluation));
    const ReportTable* table
        = tableOf(*partOf(made, "costs"), {QStringLiteral("Option"), QStringLiteral("At the start")});
    QVERIFY(table);
    const auto& strategies = json.at("strategies");
    QCOMPARE(table->rows.size(), strategies.size());
    for (std::size_t i = 0; i < strategies.size(); ++i) {
        const auto& central = strategies[i].at("central");
        // the flows of the months add up to the line that the picture draws
        double first = central.at("cumulativeCost").front().get<double>();
        double last = central.at("cumulativeCost").back().get<double>();
        if (made.evaluation.hasBaseline) {
            const auto flows = central.at("cashFlow").get<std::vector<double>>();
            first = flows.front();
            last = std::accumulate(flows.begin(), flows.end(), 0.0);
        }
        const double near = 1e-9 * (1 + std::abs(last));
        QVERIFY(std::abs(*table->rows[i][1].value - first) <= near);
        QVERIFY(std::abs(*table->rows[i].back().value - last) <= near); // the end of the horizon
    }
}

void TestReportSections::theWorkshopIsRecordedAsTheMinutesTell()
{
    Example made = caseOf(exampleNames().front());
    WorkshopRecord workshop;
    workshop.id = "w";
    workshop.name = "Kick-off <b>one</b>";
    workshop.date = "2026-11-19";
    workshop.facilitator = "Mx. Lead";
    workshop.participants = {{"Ada", "service", "Shop", {}}, {"", "finance", "Shop", {}}};
    workshop.topics = {
        {"Volume", "Said this.\nSaid that.", "Count again", 5, 1, {}, {}}, {"Price", "", "", {}, {}, {}, {}}};
    workshop.openQuestions = {"Who pays?"};
    setWorkshops(made.assessment, {workshop});
    for (const ReportPart& part : partsOf(made.assessment, made.evaluation, *made.catalogue)) {
        if (part.id != "workshop")
            continue;
        const QStringList texts = textsOf(part);
        for (const char* words : {"Kick-off <b>one</b>", "November 19, 2026", "Mx. Lead", "Ada",
                 "without a name", "1. Volume", "Said this.", "Said that.", "Agreed: Count again",
                 "Votes: in favour 5, against 1, abstained not counted.", "Nothing was agreed.", "Who pays?"})
            QVERIFY2(texts.contains(QString::fromUtf8(words)), words);
        return;
    }
    QFAIL("there is no section on the workshop");
}

void TestReportSections::everySectionSpeaks()
{
    std::set<std::string> spoken;
    for (const QString& name : exampleNames()) {
        for (const ReportPart& part : caseOf(name).parts)
            spoken.insert(part.id);
    }
    for (const ReportSection& section : reportSections()) {
        QVERIFY(!section.title().isEmpty());
        // no example has a process, a forecast or criteria
        const std::set<std::string_view> seldom{"workflow", "journal", "criteria"};
        QVERIFY2(seldom.contains(section.id) || spoken.contains(section.id), section.id);
    }
}

void TestReportSections::criteriaStandWithTheirWeightsAndMethods()
{
    const Example& made = caseOf(exampleNames().front());
    Assessment document = made.assessment;
    document.criteria.resize(2);
    document.criteria[0] = Criterion{.id = "money", .name = "Money", .weight = fixed(3)};
    document.criteria[0].source = "model:netPresentValue";
    document.criteria[1] = Criterion{.id = "right", .name = "Right answers", .weight = fixed(1)};
    document.criteria[1].source = "model:accuracy";
    EvaluationOptions how;
    how.depth = Depth::Distributions;
    how.trials = 256;
    const Evaluation evaluation = evaluate(document, *made.catalogue, how);
    for (const ReportPart& part : partsOf(document, evaluation, *made.catalogue)) {
        if (part.id != "criteria")
            continue;
        const ReportTable* weights = tableOf(part, {QStringLiteral("Criterion")});
        QVERIFY(weights);
        QCOMPARE(*weights->rows[0][3].value, 0.75); // 3 of 3 + 1
        QVERIFY(tableOf(part, {QStringLiteral("Option"), QStringLiteral("Place 1")}));
        return;
    }
    QFAIL("there is no section on criteria");
}

void TestReportSections::theBriefNamesDaysToCome()
{
    Example made = caseOf(QStringLiteral("shop-reviews.tunepoint"));
    QCOMPARE(made.evaluation.date, std::string("2026-11-21"));
    QVERIFY(!findResult(made.evaluation, "tunedClosed")->eligible);
    const std::string best = *made.evaluation.recommendation.strategy;
    const std::string other = best == "rules" ? "frontier" : "rules";
    const auto day = [](const char* date, const std::string& strategy) {
        return CalendarEntry{.kind = CalendarKind::RetuneDue, .date = date, .strategy = strategy};
    };
    made.evaluation.outlook.calendar = {day("2026-11-20", best), day("2026-11-22", "tunedClosed"),
        day("2026-11-23", other), day("2026-11-24", best)};
    made.assessment.report.base = ReportTemplate::Brief;
    made.parts = partsOf(made.assessment, made.evaluation, *made.catalogue);
    const QStringList days = textsOf(*partOf(made, "roadMap")).filter(QStringLiteral("tune again"));
    QCOMPARE(days.size(), 2);
    QVERIFY(days[0].contains(QStringLiteral("24")) && days[1].contains(QStringLiteral("23")));
}

void TestReportSections::theProcessCountsItsOwnTask()
{
    const Example& made = caseOf(QStringLiteral("shop-reviews.tunepoint"));
    const ReportPart* part = partOf(made, "workflow");
    QVERIFY(part);
    const ReportTable* table = tableOf(*part, {QStringLiteral("Step")});
    QVERIFY(table);
    const auto& workflow = made.assessment.workflow;
    const auto own = std::find_if(workflow.begin(), workflow.end(),
        [](const WorkflowStep& step) { return step.assessment == kThisAssessment; });
    QVERIFY(own != workflow.end());
    const auto& row = table->rows[std::size_t(own - workflow.begin())];
    const StrategyResult* counted = findResult(
        made.evaluation, own->strategy.empty() ? *made.evaluation.recommendation.strategy : own->strategy);
    QCOMPARE(row[4].value, counted->central.costPerMonth);
    QVERIFY(row[5].text != noFigure());

    Example linked = made;
    linked.assessment.workflow[0].name = "Elsewhere";
    linked.assessment.workflow[0].assessment = "elsewhere.tunepoint";
    linked.parts = partsOf(linked.assessment, linked.evaluation, *linked.catalogue);
    const QStringList left
        = textsOf(*partOf(linked, "workflow")).filter(QStringLiteral("files of their own"));
    QCOMPARE(left.size(), 1);
    QVERIFY(left.front().contains(QStringLiteral("Elsewhere")));
}

void TestReportSections::statedSharesStandWithTheirRange()
{
    const Example& made = caseOf(QStringLiteral("credit-reports.tunepoint"));
    const ReportPart* part = partOf(made, "accuracy");
    QVERIFY(part);
    const ReportTable* table
        = tableOf(*part, {QStringLiteral("Option"), QStringLiteral("Expected before a test")});
    QVERIFY(table);
    int stated = 0;
    for (std::size_t i = 0; i < made.assessment.strategies.size(); ++i) {
        const Strategy& strategy = made.assessment.strategies[i];
        if (!strategy.accuracy)
            continue;
        ++stated;
        QVERIFY(table->rows[i][1].text != noFigure() && table->rows[i][2].text != noFigure());
    }
    QVERIFY(stated > 0);
    const QStringList texts = textsOf(*part);
    QCOMPARE(texts.filter(QStringLiteral("The document itself states")).size(), 1);
    QVERIFY(texts.filter(QStringLiteral("All shares of right answers")).isEmpty());
}

void TestReportSections::everyShareOverTheMonthsHasItsRange()
{
    const Example& made = caseOf(QStringLiteral("shop-reviews.tunepoint"));
    const ReportTable* table = tableOf(*partOf(made, "accuracy"), {QStringLiteral("Option")});
    QVERIFY(table);
    std::size_t range = 0;
    while (range < table->columns.size() && table->columns[range].heading != QLatin1String("P10 to P90"))
        ++range;
    QVERIFY(range < table->columns.size());
    for (const auto& row : table->rows) {
        QVERIFY2(row[range].text != noFigure(), qPrintable(row[0].text));
        QCOMPARE(row.size(), table->columns.size());
    }
    for (const auto& column : table->columns) // nothing was tested
        QVERIFY(column.heading != QLatin1String("After the test"));
}

void TestReportSections::theSummaryTellsWhatSpeaksAgainstItsAnswer()
{
    Example made = caseOf(QStringLiteral("contract-clinic.tunepoint"));
    made.evaluation.recommendation.reasons = {{"highestNetPresentValue", {"examples", "90", "steps", "80"}},
        {"betterOn", {"examples", "steps", "upkeep", "33000"}},
        {"betterOn", {"examples", "steps", "value", "26000"}},
        {"worseOn", {"examples", "steps", "review", "86000"}}};
    made.parts = partsOf(made.assessment, made.evaluation, *made.catalogue);
    const QStringList texts = textsOf(*partOf(made, "summary"));
    QCOMPARE(texts.filter(QStringLiteral("$86,000")).size(), 1);
    QCOMPARE(texts.filter(QStringLiteral("$33,000")).size(), 1);
    QVERIFY(texts.filter(QStringLiteral("$26,000")).isEmpty()); // three reasons have room
    QCOMPARE(texts.filter(QStringLiteral("central case, all months added up")).size(), 1);

    made.evaluation.recommendation.reasons.resize(1);
    made.parts = partsOf(made.assessment, made.evaluation, *made.catalogue);
    QVERIFY(textsOf(*partOf(made, "summary"))
                .filter(QStringLiteral("central case, all months added up"))
                .isEmpty());
}

void TestReportSections::whatAShortReportLeavesOutIsNotSaidToBeThere()
{
    Example made = caseOf(exampleNames().front());
    const auto saidOfCosts = [&made] {
        made.parts = partsOf(made.assessment, made.evaluation, *made.catalogue);
        for (const ReportBlock& block : partOf(made, "selfAudit")->blocks) {
            const auto* table = std::get_if<TableBlock>(&block);
            for (std::size_t i = 0; table && i < table->table.rows.size(); ++i) {
                if (table->table.rows[i][0].text == QLatin1String("G7a")) // an estimate by element and time
                    return table->table.rows[i][3].text;
            }
        }
        return QString();
    };
    QCOMPARE(saidOfCosts(), QStringLiteral("It is there."));
    made.assessment.report.sections = {"selfAudit"};
    QVERIFY(saidOfCosts().contains(QStringLiteral("leaves the section out")));
    QCOMPARE(textsOf(*partOf(made, "selfAudit")).filter(QStringLiteral("leaves out; the full")).size(), 1);
}

void TestReportSections::templatesAndOwnListsChoose()
{
    const auto idsOf = [](const ReportSettings& settings) {
        std::vector<std::string> ids;
        for (const ReportSection* section : selectedSections(settings))
            ids.emplace_back(section->id);
        return ids;
    };
    ReportSettings settings;
    QCOMPARE(idsOf(settings).size(), reportSections().size());
    settings.base = ReportTemplate::Brief;
    QCOMPARE(idsOf(settings), (std::vector<std::string>{"summary", "roadMap", "signOff"}));
    settings.sections = {"costs", "of a newer version", "summary"};
    QCOMPARE(idsOf(settings), (std::vector<std::string>{"costs", "summary"}));
}

void TestReportSections::anEmptyDocumentMakesAReport()
{
    const Assessment empty;
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(empty, *catalogue);
    const auto parts = partsOf(empty, evaluation, *catalogue);
    QVERIFY(parts.size() >= 6);
    for (const ReportPart& part : parts)
        QVERIFY(!textsOf(part).isEmpty());
}

void TestReportSections::theSelfAuditTurnsOnPaperToo()
{
    Example made = caseOf(exampleNames().front());
    const auto stateOf = [&](const QString& number) {
        for (const ReportPart& part : partsOf(made.assessment, made.evaluation, *made.catalogue)) {
            for (const ReportBlock& block : part.blocks) {
                const auto* table = std::get_if<TableBlock>(&block);
                if (!table || part.id != "selfAudit")
                    continue;
                for (const auto& row : table->table.rows) {
                    if (row[0].text == number)
                        return row[2].text;
                }
            }
        }
        return QString();
    };
    made.assessment.discountRatePerYear = fixed(0.05);
    made.assessment.report.discountReason = "the bank's rate";
    QCOMPARE(stateOf(QStringLiteral("C10")), QStringLiteral("met"));
    made.assessment.discountRatePerYear = {};
    QCOMPARE(stateOf(QStringLiteral("C10")), QStringLiteral("not met"));
}

void TestReportSections::anAssumptionIsNoReasonForTheRate()
{
    Example made = caseOf(exampleNames().front());
    made.assessment.report.discountReason.clear();
    made.assessment.discountRatePerYear = fixed(0.05);
    const auto reasonWith = [&made](const std::string& source) {
        made.assessment.discountRatePerYear.source = source;
        for (const ReportPart& part : partsOf(made.assessment, made.evaluation, *made.catalogue)) {
            for (const ReportBlock& block : part.blocks) {
                const auto* table = std::get_if<TableBlock>(&block);
                if (!table || part.id != "costs")
                    continue;
                for (const auto& row : table->table.rows) {
                    if (row[0].text == QStringLiteral("Discount rate a year"))
                        return row[2].text;
                }
            }
        }
        return QString();
    };
    QCOMPARE(reasonWith("our assumption"), QStringLiteral("no reason is stated"));
    QCOMPARE(reasonWith("rate of the treasury"), QStringLiteral("rate of the treasury"));
}

void TestReportSections::theCommandNamesSeedTrialsAndDay()
{
    const Example& made = caseOf(exampleNames().front());
    const QString text = textsOf(*partOf(made, "reproduction")).join(QLatin1Char('\n'));
    QVERIFY(text.contains(QStringLiteral("--trials 512 --sampler sobol")));
    QVERIFY(text.contains(QStringLiteral("--seed %1").arg(made.assessment.seed)));
    static const QRegularExpression digest(
        QStringLiteral("^[0-9a-f]{64}$"), QRegularExpression::MultilineOption);
    QVERIFY(text.contains(digest));
}

QTEST_MAIN(TestReportSections)
#include "tst_report_sections.moc"
