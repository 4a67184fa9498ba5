// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_format.h"
#include "ui/report/report_tables.h"

#include <QDate>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr qsizetype kLongestSheetName = 31;
constexpr qsizetype kLongestCell = 32767;
constexpr double kWidest = 60; ///< letters
constexpr int kTableRow = 2; ///< beneath the table's name

QByteArray cellText(const QString& text)
{
    return text.left(kLongestCell).toUtf8();
}

/// Names of sheets: short, without the signs that workbooks forbid, each once.
class SheetNames {
public:
    QString next(const QString& wish)
    {
        QString name = wish;
        for (QChar& c : name)
            if (QStringLiteral("[]:*?/\\'").contains(c) || !c.isPrint())
                c = QLatin1Char(' ');
        const QString number = QString::number(++m_count);
        const qsizetype room = kLongestSheetName - number.size() - 1;
        name = name.simplified().left(room).trimmed();
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        return (number + QLatin1Char(' ') + name).trimmed(); // the number makes it unique
    }

private:
    int m_count = 0;
};

class Workbook {
public:
    Workbook(const Manuscript& manuscript, const QByteArray& path, const QByteArray& folder)
        : m_manuscript(manuscript)
        , m_locale(manuscript.content.format.locale())
        , m_sign(currencySignIn(m_locale, manuscript.content.format.currency()))
        , m_folder(folder)
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
    }

    [[nodiscard]] bool write();

private:
    void describe();
    void createFormats();
    void addContents(const std::vector<NamedTable>& tables, const QStringList& names);
    void addTable(const NamedTable& named, const QString& sheetName);
    lxw_worksheet* addSheet(const QString& name);
    lxw_format* numberFormat(const QString& pattern, bool bold);
    double widthOf(const ReportTable& table, std::size_t column) const;

    const Manuscript& m_manuscript;
    QLocale m_locale;
    QString m_sign;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr; ///< freed by workbook_close()
    lxw_format* m_title = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_numberHeading = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_boldText = nullptr;
    lxw_format* m_figureText = nullptr;
    lxw_format* m_quiet = nullptr;
    QMap<QString, lxw_format*> m_numbers;
};

/// Everything that would else come from the clock or the user's account.
void Workbook::describe()
{
    QByteArray title = m_manuscript.title.toUtf8();
    QByteArray author = plainText(m_manuscript.content.assessment().author).toUtf8();
    QByteArray company = plainText(m_manuscript.content.assessment().organisation).toUtf8();
    const QDate day
        = QDate::fromString(QString::fromStdString(m_manuscript.content.evaluation().date), Qt::ISODate);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.created
        = time_t((day.isValid() ? day : QDate(2000, 1, 1)).startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

void Workbook::createFormats()
{
    const auto make = [this](bool bold, bool wraps, int align) {
        lxw_format* format = workbook_add_format(m_book);
        if (bold)
            format_set_bold(format);
        if (wraps)
            format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (align != LXW_ALIGN_NONE)
            format_set_align(format, uint8_t(align));
        return format;
    };
    m_title = make(true, false, LXW_ALIGN_NONE);
    format_set_font_size(m_title, 14);
    m_heading = make(true, true, LXW_ALIGN_NONE);
    m_numberHeading = make(true, true, LXW_ALIGN_RIGHT);
    for (lxw_format* format : {m_heading, m_numberHeading})
        format_set_bottom(format, LXW_BORDER_THIN);
    m_text = make(false, true, LXW_ALIGN_NONE);
    m_boldText = make(true, true, LXW_ALIGN_NONE);
    m_figureText = make(false, true, LXW_ALIGN_RIGHT);
    m_quiet = make(false, false, LXW_ALIGN_NONE);
    format_set_font_color(m_quiet, 0x595959);
}

lxw_format* Workbook::numberFormat(const QString& pattern, bool bold)
{
    lxw_format*& format = m_numbers[pattern + (bold ? QLatin1Char('b') : QLatin1Char('n'))];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, pattern.toUtf8().constData());
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_align(format, LXW_ALIGN_RIGHT);
        if (bold)
            format_set_bold(format);
    }
    return format;
}

lxw_worksheet* Workbook::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (sheet && m_manuscript.rightToLeft)
        worksheet_right_to_left(sheet);
    return sheet;
}

void Workbook::addContents(const std::vector<NamedTable>& tables, const QStringList& names)
{
    lxw_worksheet* sheet = addSheet(ReportText::tr("Contents").left(kLongestSheetName));
    if (!sheet)
        return;
    worksheet_set_column(sheet, 0, 0, 42, nullptr);
    worksheet_set_column(sheet, 1, 1, kWidest, nullptr);
    worksheet_write_string(sheet, 0, 0, cellText(m_manuscript.title).constData(), m_title);
    const std::string& date = m_manuscript.content.evaluation().date;
    const QString day = date.empty() ? ReportText::tr("no date stated")
                                     : m_manuscript.content.format.date(QString::fromStdString(date));
    worksheet_write_string(sheet, 1, 0, cellText(day).constData(), m_quiet);
    worksheet_write_string(sheet, 3, 0, cellText(ReportText::tr("Section")).constData(), m_heading);
    worksheet_write_string(sheet, 3, 1, cellText(ReportText::tr("Table")).constData(), m_heading);
    lxw_row_t row = 4;
    for (std::size_t i = 0; i < tables.size(); ++i, ++row) {
        worksheet_write_string(sheet, row, 0, cellText(tables[i].heading).constData(), m_text);
        // names hold no quotation marks, see SheetNames
        const QByteArray target = QStringLiteral("internal:'%1'!A1").arg(names.at(qsizetype(i))).toUtf8();
        worksheet_write_url_opt(sheet, row, 1, target.constData(), nullptr,
            cellText(tables[i].name.left(250)).constData(), nullptr);
    }
    worksheet_freeze_panes(sheet, 4, 0);
}

double Workbook::widthOf(const ReportTable& table, std::size_t column) const
{
    qsizetype longest = std::min<qsizetype>(table.columns[column].heading.size(), 18);
    for (const std::vector<ReportTable::Cell>& row : table.rows)
        longest = std::max(longest, row[column].text.size());
    return std::clamp(double(longest) + 2, 8.0, kWidest);
}

void Workbook::addTable(const NamedTable& named, const QString& sheetName)
{
    lxw_worksheet* sheet = addSheet(sheetName);
    if (!sheet)
        return;
    const ReportTable& table = *named.table;
    worksheet_write_string(sheet, 0, 0, cellText(named.name).constData(), m_title);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto at = lxw_col_t(column);
        worksheet_set_column(sheet, at, at, widthOf(table, column), nullptr);
        worksheet_write_string(sheet, kTableRow, at, cellText(table.columns[column].heading).constData(),
            table.columns[column].numeric ? m_numberHeading : m_heading);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto line = lxw_row_t(kTableRow + 1 + row);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const ReportTable::Cell& cell = table.rows[row][column];
            const bool numeric = table.columns[column].numeric;
            const auto figure = numeric ? cellFigure(cell, m_locale, m_sign) : std::optional<CellFigure>();
            if (figure)
                worksheet_write_number(
                    sheet, line, lxw_col_t(column), figure->value, numberFormat(figure->pattern, cell.bold));
            else // never a formula, whatever it begins with
                worksheet_write_string(sheet, line, lxw_col_t(column), cellText(cell.text).constData(),
                    numeric         ? m_figureText
                        : cell.bold ? m_boldText
                                    : m_text);
        }
    }
    worksheet_freeze_panes(sheet, kTableRow + 1, 1);
    worksheet_repeat_rows(sheet, kTableRow, kTableRow);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

bool Workbook::write()
{
    if (!m_book)
        return false;
    describe();
    createFormats();
    const std::vector<NamedTable> tables = tablesOf(m_manuscript.parts);
    SheetNames sheetNames;
    QStringList names;
    for (const NamedTable& named : tables)
        names << sheetNames.next(named.name);
    addContents(tables, names);
    for (std::size_t i = 0; i < tables.size(); ++i)
        addTable(tables[i], names.at(qsizetype(i)));
    return workbook_close(m_book) == LXW_NO_ERROR;
}

} // namespace

ReportResult<ReportFiles> writeWorkbook(const Manuscript& manuscript)
{
    // the library writes files only; ours is written as a whole afterwards
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    QFile file(path);
    if (!folder.isValid()
        || !Workbook(manuscript, QFile::encodeName(path), QFile::encodeName(folder.path())).write()
        || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(ReportText::tr("The workbook could not be written: the folder for temporary "
                                             "files may be full."));
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size() || !bytes.startsWith("PK"))
        return tl::unexpected(ReportText::tr("The workbook could not be written: the folder for temporary "
                                             "files may be full."));
    return ReportFiles{{{}, bytes}};
}

} // namespace tunepoint::ui
