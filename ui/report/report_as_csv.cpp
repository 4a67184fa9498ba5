// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"
#include "ui/document/file_store.h"
#include "ui/report/report_format.h"
#include "ui/report/report_tables.h"

namespace tunepoint::ui {

namespace {

constexpr QChar kDash(0x2013);

/// The numbers of a column where all that it holds are numbers of one unit, or nothing.
struct NumberColumn {
    QString unit;
    std::vector<std::optional<double>> values;
};

std::optional<NumberColumn> numbersOf(
    const ReportTable& table, std::size_t column, const QLocale& locale, const QString& sign)
{
    NumberColumn numbers;
    bool any = false;
    for (const std::vector<ReportTable::Cell>& row : table.rows) {
        const ReportTable::Cell& cell = row[column];
        if (cell.text.isEmpty() || cell.text == kDash) {
            numbers.values.emplace_back();
            continue;
        }
        const auto figure = cellFigure(cell, locale, sign);
        if (!figure || (any && figure->unit != numbers.unit))
            return std::nullopt;
        numbers.unit = figure->unit;
        numbers.values.emplace_back(figure->shown);
        any = true;
    }
    return any ? std::optional(numbers) : std::nullopt;
}

/// Numbers bare with their unit in the heading; a column of other things, or of several units, as it reads.
QByteArray csvOf(const ReportTable& table, const QLocale& locale, const QString& sign)
{
    ChartTable plain;
    plain.rows.resize(qsizetype(table.rows.size()));
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const ReportTable::Column& from = table.columns[column];
        const auto numbers
            = from.numeric ? numbersOf(table, column, locale, sign) : std::optional<NumberColumn>();
        const bool withUnit = numbers && !numbers->unit.isEmpty();
        plain.columns.push_back(
            {withUnit ? QStringLiteral("%1 (%2)").arg(from.heading, numbers->unit) : from.heading,
                numbers.has_value(), {}});
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            plain.rows[qsizetype(row)].push_back(
                {table.rows[row][column].text, numbers ? numbers->values[row] : std::optional<double>()});
    }
    return QByteArray("\xef\xbb\xbf") + toCsv(plain).toUtf8();
}

} // namespace

ReportResult<ReportFiles> writeCsv(const Manuscript& manuscript)
{
    const QLocale& locale = manuscript.content.format.locale();
    const QString sign = currencySignIn(locale, manuscript.content.format.currency());
    ReportFiles files;
    for (const NamedTable& named : tablesOf(manuscript.parts)) {
        const QString number = QStringLiteral("%1").arg(files.size() + 1, 2, 10, QLatin1Char('0'));
        files.push_back({safeFileName(QStringLiteral("%1 %2").arg(number, named.name), QStringLiteral("csv")),
            csvOf(*named.table, locale, sign)});
    }
    if (files.empty())
        return tl::unexpected(ReportText::tr("The sections that are chosen have no table."));
    return files;
}

} // namespace tunepoint::ui
