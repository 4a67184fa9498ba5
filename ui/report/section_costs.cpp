// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report_figures.h"
#include "core/evaluation/self_audit.h"
#include "ui/charts/cost_parts_chart.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/report/sections.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// The lines of the picture at the start and at the end of each year.
ReportTable sumsByYear(const ReportContent& content, CumulativeFigure figure)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    constexpr std::size_t kMostColumns = 7;
    const auto horizon = std::size_t(std::max(evaluation.horizonMonths, 1));
    const std::size_t step = 12 * ((horizon + 12 * kMostColumns - 13) / (12 * (kMostColumns - 1)));
    std::vector<std::size_t> months{0};
    for (std::size_t month = step; month < horizon; month += step)
        months.push_back(month);
    months.push_back(horizon);
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}};
    for (const std::size_t month : months)
        table.columns.push_back({month == 0 ? ReportText::tr("At the start")
                                            : ReportText::tr("Month %1").arg(format.count(double(month))),
            true});
    for (const StrategyResult& strategy : evaluation.strategies) {
        const auto& sums = figure == CumulativeFigure::Cost ? strategy.central.cumulativeCost
                                                            : strategy.central.cumulativeCashFlow;
        std::vector<ReportTable::Cell> row{content.nameCell(strategy)};
        for (const std::size_t month : months)
            row.push_back(month < sums.size()
                    ? ReportTable::Cell{format.moneyShort(sums[month]), {}, false, false, sums[month]}
                    : ReportTable::Cell{noFigure()});
        table.rows.push_back(std::move(row));
    }
    return table;
}

void writeFigures(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("To start"), true},
        {ReportText::tr("Cost in all"), true}, {ReportText::tr("of it errors"), true}};
    if (evaluation.hasBaseline) {
        for (const QString& heading :
            {ReportText::tr("Net present value"), ReportText::tr("Return on cost"),
                ReportText::tr("Rate of return"), ReportText::tr("Money back"), ReportText::tr("discounted")})
            table.columns.push_back({heading, true});
    }
    for (const StrategyResult& strategy : evaluation.strategies) {
        const CentralFigures& central = strategy.central;
        std::vector<ReportTable::Cell> row{content.nameCell(strategy),

            {format.moneyShort(central.oneOffCost), {}, false, false, central.oneOffCost},
            {format.moneyShort(central.totalCost), {}, false, false, central.totalCost},
            {format.moneyShort(central.errorCost), {}, false, false, central.errorCost}};
        if (evaluation.hasBaseline) {
            const bool stays = strategy.archetype == "statusQuo";
            row.push_back(
                {format.moneyShort(central.netPresentValue), {}, false, false, central.netPresentValue});
            row.push_back({central.roi && !stays ? format.share(central.roi, 0) : noFigure(), {}, false,
                false, stays ? std::nullopt : central.roi});
            const InternalRateOfReturn& rate = central.internalRateOfReturn;
            row.push_back({stays ? noFigure() : rateOfReturnText(rate, format), {}, false, false,
                !stays && rate.kind == RootKind::One ? std::optional(rate.perYear.front()) : std::nullopt});
            for (const auto& months : {central.paybackMonths, central.discountedPaybackMonths})
                row.push_back({stays ? noFigure() : format.months(months), {}, false, false,
                    stays ? std::nullopt : months});
        }
        table.rows.push_back(std::move(row));
    }
    report.table(table);
}

/// Which figures a table of the central case holds, and why the summary's are others.
void writeCentralCase(ReportBuilder& report, const ReportContent& content)
{
    report.paragraph(content.evaluation().trials == 0
            ? ReportText::tr("Central case: every input at its median.")
            : ReportText::tr(
                "Central case: every input at its median. The mean over the trials, by which the "
                "summary tells what an option brings, is another figure where ranges reach "
                "further to one side."),
        TextStyle::Caption);
}

/// Where the recommended option changes places with each of the others.
void writeBreakEven(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (!evaluation.recommendation.strategy)
        return;
    const Format& format = content.format;
    const std::string& best = *evaluation.recommendation.strategy;
    ReportTable table;
    table.columns = {{ReportText::tr("Against"), false}, {ReportText::tr("Even at items a month"), true},
        {ReportText::tr("Even in month"), true}, {ReportText::tr("After items"), true}};
    for (const BreakEven& pair : evaluation.breakEven) {
        if (pair.a != best && pair.b != best)
            continue;
        const StrategyResult* other = findResult(evaluation, pair.a == best ? pair.b : pair.a);
        if (!other)
            continue;
        QStringList volumes;
        for (const double volume : pair.volumesPerMonth)
            volumes << format.bareRange(volume, volume, Unit::ItemsPerMonth); // rounded as everywhere
        QStringList months;
        for (const double month : pair.months)
            months << format.number(month);
        table.rows.push_back({content.nameCell(*other),
            {pair.always                ? ReportText::tr("always")
                    : volumes.isEmpty() ? noFigure()
                                        : volumes.join(QStringLiteral("; "))},
            {months.isEmpty() ? noFigure() : months.join(QStringLiteral("; "))},
            {pair.items ? format.count(pair.items) : noFigure()}});
    }
    if (table.rows.empty())
        return;
    report.subheading(ReportText::tr("Where the recommended option changes places with another"));
    report.table(table);
    report.paragraph(
        ReportText::tr(
            "Central case: every input at its median. A dash: the two are even at no volume, or in "
            "no month of the time frame."),
        TextStyle::Caption);
}

/// What the money is counted by, and why so.
void writeFrame(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const ReportSettings& settings = content.assessment().report;
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("What"), false, 0.2}, {ReportText::tr("Value"), false, 0.25},
        {ReportText::tr("Why"), false}};
    const QString open = ReportText::tr("no reason is stated");
    const auto add = [&](const QString& what, const QString& value, const QString& why) {
        table.rows.push_back({{what}, {value}, {why}});
    };
    add(ReportText::tr("Whose money"),
        settings.perspective.empty() ? ReportText::tr("not stated") : plainText(settings.perspective, 600),
        settings.perspective.empty()
            ? ReportText::tr("Costs that fall on others, such as customers, may be missing.")
            : QString());
    add(ReportText::tr("Time frame"), format.figure(evaluation.horizonMonths, Unit::Months),
        settings.horizonReason.empty() ? open : plainText(settings.horizonReason, 600));
    const bool stated = content.assessment().discountRatePerYear != Quantity{};
    QString why = plainText(reasonOfDiscount(content.assessment()), 600);
    if (!stated)
        why = ReportText::tr(
            "No rate is stated: money later counts as much as money today, which favours options "
            "that pay late.");
    add(ReportText::tr("Discount rate a year"), format.share(evaluation.discountRatePerYear),
        why.isEmpty() ? open : why);
    add(ReportText::tr("Currency and price date"),
        evaluation.date.empty()
            ? plainText(evaluation.currency)
            : ReportText::tr("%1, %2", "currency, day")
                  .arg(plainText(evaluation.currency), format.date(QString::fromStdString(evaluation.date))),
        evaluation.date.empty()
            ? ReportText::tr("Without a date nobody can tell how old the prices are.")
            : ReportText::tr("Amounts are in money of that day; prices change only as the register says."));
    report.subheading(ReportText::tr("What the money is counted by"));
    report.table(table);
}

struct PartName {
    const char* word; ///< of the list "costPart": charts and sentences name them alike
    double CostParts::*member;
};
constexpr PartName kParts[]{
    {"examples", &CostParts::examples},
    {"training", &CostParts::training},
    {"people", &CostParts::people},
    {"setup", &CostParts::setup},
    {"modelCalls", &CostParts::modelCalls},
    {"serving", &CostParts::serving},
    {"upkeep", &CostParts::upkeep},
    {"review", &CostParts::review},
    {"stated", &CostParts::stated},
    {"errors", &CostParts::errors},
};

/// Costs by element: one line for each element, the same for all options, options as columns in groups that
/// fit the page.
void writeElements(ReportBuilder& report, const ReportContent& content)
{
    constexpr std::size_t kAtOnce = 4;
    constexpr double kOptionShare = 0.175; // of the page's width
    const auto& all = content.evaluation().strategies;
    const Format& format = content.format;
    report.subheading(ReportText::tr("What the costs consist of"));
    const double height = 60 + 26 * double(all.size());
    report.picture(
        height,
        [&content](QPainter& painter, const QRectF& place) {
            renderCostParts(painter, place, content.evaluation(), content.styles);
        },
        {}, ReportText::tr("A bar for each option, divided into the elements of the tables below."), {},
        height * kPictureGives);
    for (std::size_t from = 0; from < all.size(); from += kAtOnce) {
        const std::size_t to = std::min(from + kAtOnce, all.size());
        ReportTable table;
        table.columns = {{ReportText::tr("Element"), false, 0.22}};
        for (std::size_t i = from; i < to; ++i)
            table.columns.push_back({strategyName(all[i]), true, kOptionShare});
        for (const PartName& part : kParts) {
            std::vector<ReportTable::Cell> row{{wordName("costPart", part.word)}};
            bool any = false;
            for (std::size_t i = from; i < to; ++i) {
                const double amount = all[i].central.parts.*part.member;
                any = any || amount != 0;
                row.push_back({format.money(amount), {}, false, false, amount});
            }
            if (any)
                table.rows.push_back(std::move(row));
        }
        std::vector<ReportTable::Cell> sum{{ReportText::tr("Cost in all"), {}, true}};
        for (std::size_t i = from; i < to; ++i)
            sum.push_back(
                {format.money(all[i].central.totalCost), {}, true, false, all[i].central.totalCost});
        table.rows.push_back(std::move(sum));
        report.table(table,
            all.size() > kAtOnce ? ReportText::tr("Cost by element, options %1 to %2")
                                       .arg(format.count(double(from + 1)), format.count(double(to)))
                                 : ReportText::tr("Cost by element"));
    }
}

QString yearName(std::size_t year, const Format& format)
{
    return year == 0 ? ReportText::tr("At the start")
                     : ReportText::tr("Year %1").arg(format.count(double(year)));
}

/// Money by year: cost, and what it comes to against today.
void writeYears(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    ReportTable costs;
    costs.columns = {{ReportText::tr("Option"), false}};
    std::size_t years = 0;
    for (const StrategyResult& strategy : evaluation.strategies)
        years = std::max(years, yearlyMoney(strategy.central).cost.size());
    for (std::size_t year = 0; year < years; ++year)
        costs.columns.push_back({yearName(year, format), true});
    ReportTable flows = costs;
    for (const StrategyResult& strategy : evaluation.strategies) {
        const YearlyMoney money = yearlyMoney(strategy.central);
        std::vector<ReportTable::Cell> cost{content.nameCell(strategy)};
        std::vector<ReportTable::Cell> flow = cost;
        for (std::size_t year = 0; year < years; ++year) {
            const bool there = year < money.cost.size();
            cost.push_back(there ? ReportTable::Cell{format.moneyShort(money.cost[year]), {}, false, false,
                               money.cost[year]}
                                 : ReportTable::Cell{noFigure()});
            flow.push_back(there ? ReportTable::Cell{format.moneyShort(money.flow[year]), {}, false, false,
                               money.flow[year]}
                                 : ReportTable::Cell{noFigure()});
        }
        costs.rows.push_back(std::move(cost));
        flows.rows.push_back(std::move(flow));
    }
    report.subheading(ReportText::tr("Money by year"));
    report.table(costs, ReportText::tr("Cost by year, errors included"));
    if (evaluation.hasBaseline)
        report.table(flows, ReportText::tr("Gain or loss by year against going on as today"));
}

} // namespace

void writeCosts(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (evaluation.strategies.empty())
        return;
    constexpr double height = 260; // points
    report.heading(ReportText::tr("Costs and return"));
    writeFrame(report, content);
    report.subheading(ReportText::tr("Money by month"));
    const auto figure = evaluation.hasBaseline ? CumulativeFigure::CashFlow : CumulativeFigure::Cost;
    report.paragraph(evaluation.hasBaseline
            ? ReportText::tr(
                "Money by month against going on as today: above zero the money is back. Where two lines "
                "cross, one option overtakes the other.")
            : ReportText::tr(
                "All that is paid up to each month. Where two lines cross, one option overtakes the other."));
    report.picture(
        height,
        [&content, figure](QPainter& painter, const QRectF& place) {
            renderCumulative(painter, place, content.evaluation(), content.styles, figure);
        },
        {},
        ReportText::tr("A line for each option by month; the table gives the sums at the end of the years."),
        sumsByYear(content, figure), height * kPictureGives);
    writeCentralCase(report, content);
    report.subheading(ReportText::tr("Costs and return of each option"));
    writeFigures(report, content);
    writeCentralCase(report, content);
    writeBreakEven(report, content);
    writeElements(report, content);
    writeCentralCase(report, content);
    writeYears(report, content);
    writeCentralCase(report, content);
    if (const QString second = statementText(content, "G7b"); !second.isEmpty()) {
        report.subheading(ReportText::tr("A second estimate"));
        report.paragraph(second);
    }
}

} // namespace tunepoint::ui
