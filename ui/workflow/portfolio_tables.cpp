// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/portfolio_tables.h"

#include "ui/text/workflow_sentences.h"
#include "ui/workflow/portfolio_planner.h"

#include <QCoreApplication>

#include <functional>

namespace tunepoint::ui {

namespace {

constexpr int kLongestTitle = 40; ///< the list of tasks has it whole

class PortfolioTables {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::PortfolioTables)

public:
    static QList<ChartTable::Column> columns()
    {
        const QString worth = tr("Net present value, on average over the trials");
        return {{tr("Task"), false, {}}, {tr("Option"), false, {}},
            {tr("To start"), true, tr("One-off cost: median, in parentheses P10 to P90")},
            {tr("A month"), true, tr("Recurring cost without errors: median, in parentheses P10 to P90")},
            {tr("Days"), true, tr("Days of engineering at the start: median, in parentheses P10 to P90")},
            {tr("Worth today"), true, worth}, {tr("From"), true, tr("P10: one trial in ten lies below")},
            {tr("To"), true, tr("P90: one trial in ten lies above")},
            {tr("Best for itself"), false, tr("The option that the task would take without a shared budget")},
            {tr("Gives up"), true,
                tr("Worth of that option less that of the plan's, both on average over the trials")}};
    }
    static QString none() { return tr("–", "no entry in a table"); }
    static void addShortfall(QStringList& said, const QString& name, const BudgetValue& value, double least,
        const std::function<QString(double)>& text)
    {
        if (value.budget && *value.budget < least)
            said << tr("%1: at least %2 is needed, %3 is there.", "name of a budget")
                        .arg(name, text(least), text(*value.budget));
    }
    static QStringList shortfalls(const Portfolio& portfolio, const Format& format)
    {
        QStringList said{tr("These budgets do not allow the least that must be done.")};
        const auto money = [&](double amount) { return format.moneyShort(amount); };
        addShortfall(said, tr("Money at the start"), portfolio.oneOff, portfolio.leastOneOff, money);
        addShortfall(said, tr("Money a month"), portfolio.perMonth, portfolio.leastPerMonth, money);
        addShortfall(said, tr("Days of engineering"), portfolio.days, portfolio.leastDays,
            [&](double days) { return format.number(days); });
        return said;
    }
    static QString failed() { return tr("The plan cannot be worked out for these figures."); }
};

std::optional<PercentileRange> rangeOf(const PortfolioOption& option, Spread OptionSpreads::*figure)
{
    return option.spreads ? std::optional(((*option.spreads).*figure).range()) : std::nullopt;
}

ChartCell money(const Format& format, const std::optional<double>& amount)
{
    return {amount ? format.moneyShort(amount) : PortfolioTables::none(), amount};
}

} // namespace

ChartTable portfolioTable(const PlannedPortfolio& plan, const Format& format)
{
    ChartTable table;
    table.columns = PortfolioTables::columns();
    for (const TaskChoice& choice : plan.choices) {
        const PortfolioTask& task = plan.tasks[choice.task];
        const PortfolioOption& option = task.options[choice.chosen];
        const auto worth = rangeOf(option, &OptionSpreads::netPresentValue);
        const auto spread = [&](const QString& text, double value, Spread OptionSpreads::*figure, Unit unit) {
            return ChartCell{withPercentiles(text, rangeOf(option, figure), unit, format), value};
        };
        table.rows.append({{plainText(task.title, kLongestTitle), {}}, {portfolioOptionName(option), {}},
            spread(format.moneyShort(option.oneOff), option.oneOff, &OptionSpreads::oneOff, Unit::Money),
            spread(
                format.moneyShort(option.perMonth), option.perMonth, &OptionSpreads::perMonth, Unit::Money),
            spread(format.number(option.days), option.days, &OptionSpreads::days, Unit::Days),
            money(format, option.netPresentValue),
            money(format, worth ? std::optional(worth->p10) : std::nullopt),
            money(format, worth ? std::optional(worth->p90) : std::nullopt),
            {choice.best == choice.chosen ? PortfolioTables::none()
                                          : portfolioOptionName(task.options[choice.best]),
                {}},
            money(format, choice.givesUp)});
        table.strategies.append(std::string());
    }
    return table;
}

ChartTable portfolioSumTable(const PlannedPortfolio& plan, const Format& format)
{
    ChartTable table;
    for (const QString& title : portfolioSumColumns())
        table.columns.append({title, false, {}});
    for (const PortfolioSum& sum : portfolioSums(plan.portfolio, plan.ranges, format)) {
        const auto cell = [](const QString& text) {
            return ChartCell{text.isEmpty() ? PortfolioTables::none() : text, {}};
        };
        table.rows.append({cell(sum.name), cell(sum.amount), cell(sum.independent), cell(sum.together)});
        table.strategies.append(std::string());
    }
    return table;
}

QStringList planSentences(const PlannedPortfolio& plan, const Format& format)
{
    switch (plan.portfolio.outcome) {
    case PortfolioOutcome::Optimal:
        return portfolioSentences(plan.portfolio, plan.ranges, format);
    case PortfolioOutcome::Infeasible:
        return PortfolioTables::shortfalls(plan.portfolio, format);
    case PortfolioOutcome::Stopped:
        break;
    }
    return {PortfolioTables::failed()};
}

} // namespace tunepoint::ui
