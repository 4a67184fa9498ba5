// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunepoint::ui {

namespace {

class CompareTables {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::CompareTables)

public:
    static QString recommended() { return tr("Recommended option"); }
    static QString of(const QString& strategy, const QString& figure)
    {
        return tr("%1: %2", "option: figure").arg(strategy, figure);
    }
    static QList<ChartTable::Column> sideBySide(const QStringList& headings)
    {
        QList<ChartTable::Column> columns{{tr("Option"), false, {}}, {tr("Figure"), false, {}}};
        for (const QString& heading : headings)
            columns.append({heading, true, {}});
        return columns;
    }
    static QList<ChartTable::Column> differences()
    {
        return {{tr("Input"), false, {}}, {tr("Before"), false, {}}, {tr("Now"), false, {}}};
    }
    static QList<ChartTable::Column> contributions(bool exact)
    {
        QList<ChartTable::Column> columns{
            {tr("Because of"), false, {}}, {tr("Change"), true, tr("Shapley value of the input")}};
        if (!exact)
            columns.append({tr("Give or take"), true, tr("Standard error of the drawn orders")});
        return columns;
    }
};

} // namespace

ChartTable sideBySideTable(const std::vector<const Evaluation*>& evaluations, const QStringList& headings,
    const ComparedNames& names, const Format& format)
{
    ChartTable table;
    table.columns = CompareTables::sideBySide(headings);
    for (const ComparedFigure& figure : sideBySide(evaluations)) {
        QList<ChartCell> row{
            {figure.strategy.empty() ? CompareTables::recommended() : names.strategy(figure.strategy), {}},
            {comparedFigureName(figure.figure), {}}};
        for (std::size_t i = 0; i < figure.values.size(); ++i) {
            const auto& best = evaluations[i]->recommendation.strategy;
            const bool there
                = findResult(*evaluations[i], figure.strategy.empty() ? best.value_or("") : figure.strategy);
            const bool shown = there && (figure.values[i] || figure.figure == "paybackMonths");
            row.append(
                {shown ? comparedFigureText(figure.figure, figure.values[i], format) : QString(QChar(0x2013)),
                    figure.values[i]});
        }
        table.rows.append(row);
        table.strategies.append(figure.strategy);
    }
    return table;
}

ChartTable differenceTable(const Comparison& comparison, const ComparedNames& names, const Format& format)
{
    ChartTable table;
    table.columns = CompareTables::differences();
    for (const Difference& difference : comparison.differences) {
        table.rows.append(
            {{names.difference(difference, format), {}}, {differenceValue(difference, false, format), {}},
                {differenceValue(difference, true, format), {}}});
        table.strategies.append(std::string());
    }
    return table;
}

QString groupTitle(
    const Comparison& comparison, const std::string& group, const ComparedNames& names, const Format& format)
{
    const auto at = std::find_if(comparison.groups.begin(), comparison.groups.end(),
        [&](const ChangedGroup& candidate) { return candidate.id() == group; });
    return at == comparison.groups.end() ? plainText(group) : names.group(*at, format);
}

ChartTable contributionTable(const Comparison& comparison, const Attribution& attribution,
    const ComparedNames& names, const Format& format)
{
    ChartTable table;
    table.columns = CompareTables::contributions(comparison.exact);
    for (const Contribution& part : attribution.contributions) {
        QList<ChartCell> row{{groupTitle(comparison, part.group, names, format), {}},
            {comparedChangeText(attribution.figure, part.value, format), part.value}};
        if (!comparison.exact)
            row.append({comparedChangeText(attribution.figure, part.standardError.value_or(0), format)
                            .remove(QLatin1Char('+')),
                part.standardError});
        table.rows.append(row);
        table.strategies.append(std::string());
    }
    return table;
}

QString attributionTitle(const Attribution& attribution, const ComparedNames& names)
{
    return CompareTables::of(
        attribution.strategy.empty() ? CompareTables::recommended() : names.strategy(attribution.strategy),
        comparedFigureName(attribution.figure));
}

} // namespace tunepoint::ui
