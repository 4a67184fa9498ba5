// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_format.h"
#include "ui/report/report_tables.h"

#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/report/figure_svg.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <optional>
#include <set>
#include <variant>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
constexpr auto kEvil = "=HYPERLINK(\"x\")|<b>*bold*</b> & `code` [l](javascript:x) $a$ \xe2\x80\xae";

Assessment shop()
{
    const auto read = readAssessment(exampleText(exampleNames().front()).toStdString());
    Q_ASSERT(read);
    return *read;
}

ReportFiles filesOf(const char* format, const Assessment& assessment, const QLocale& locale = english,
    std::vector<std::string> sections = {})
{
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(assessment, *catalogue);
    ReportOptions options;
    options.locale = locale;
    options.sections = std::move(sections);
    const auto files = makeReportAs(*findReportFormat(format), {assessment, evaluation, *catalogue}, options);
    return files ? *files : ReportFiles();
}

QString textOf(const char* format, const Assessment& assessment)
{
    const ReportFiles files = filesOf(format, assessment);
    return files.empty() ? QString() : QString::fromUtf8(files.front().bytes);
}

/// The parts of a workbook, by their names in it.
QByteArray partOf(const QByteArray& workbook, const QString& name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("w.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), name});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

/// A table as a file has it: the headings, then the rows.
using Grid = QList<QStringList>;

/// Marks that steer the direction of writing and are not seen.
bool isMark(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x200E || u == 0x200F || u == 0x061C || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

QString bare(QString text)
{
    return text.removeIf(isMark).simplified();
}

/// What the JSON file says: headings, and tables with the figures behind their cells.
struct JsonReport {
    QStringList headings; ///< without the title
    QStringList sections; ///< of each table
    QList<Grid> grids;
    QList<QList<bool>> numeric; ///< columns of each table
    QList<QList<QList<std::optional<double>>>> values; ///< of each cell
};

void addJsonTable(JsonReport& report, const QJsonObject& table, const QString& section)
{
    Grid grid(1);
    QList<bool> numeric;
    QList<QList<std::optional<double>>> values;
    for (const QJsonValue& column : table.value(QStringLiteral("columns")).toArray()) {
        grid.front() << column.toObject().value(QStringLiteral("heading")).toString();
        numeric << column.toObject().value(QStringLiteral("numeric")).toBool();
    }
    for (const QJsonValue& row : table.value(QStringLiteral("rows")).toArray()) {
        QStringList texts;
        QList<std::optional<double>> figures;
        for (const QJsonValue& entry : row.toArray()) {
            const QJsonObject object = entry.toObject();
            texts << object.value(QStringLiteral("text")).toString();
            const QJsonValue value = object.value(QStringLiteral("value"));
            figures << (value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
        }
        grid << texts;
        values << figures;
    }
    report.sections << section;
    report.grids << grid;
    report.numeric << numeric;
    report.values << values;
}

JsonReport jsonReport(const QByteArray& json)
{
    JsonReport report;
    const QJsonArray sections
        = QJsonDocument::fromJson(json).object().value(QStringLiteral("sections")).toArray();
    for (const QJsonValue& section : sections) {
        QString heading;
        for (const QJsonValue& value : section.toObject().value(QStringLiteral("blocks")).toArray()) {
            const QJsonObject block = value.toObject();
            const int level = block.value(QStringLiteral("level")).toInt();
            if (block.value(QStringLiteral("kind")).toString() == QStringLiteral("heading")) {
                const QString text = block.value(QStringLiteral("text")).toString();
                heading = level <= 1 ? text : heading;
                if (level >= 1)
                    report.headings << text.simplified();
            }
            if (block.contains(QStringLiteral("table")))
                addJsonTable(report, block.value(QStringLiteral("table")).toObject(), heading);
        }
    }
    return report;
}

/// Markdown as it is read: without the strokes before signs and without bold.
QString unescaped(QString text)
{
    text = text.trimmed();
    if (text.size() > 4 && text.startsWith(QStringLiteral("**")) && text.endsWith(QStringLiteral("**")))
        text = text.mid(2, text.size() - 4);
    static const QRegularExpression stroke(QStringLiteral("\\\\(.)"));
    return text.replace(stroke, QStringLiteral("\\1"));
}

QStringList markdownHeadings(const QString& text)
{
    QStringList headings;
    static const QRegularExpression heading(
        QStringLiteral("^#{2,4} (.*)$"), QRegularExpression::MultilineOption);
    for (auto match = heading.globalMatch(text); match.hasNext();)
        headings << unescaped(match.next().captured(1));
    return headings;
}

QList<Grid> markdownGrids(const QString& text)
{
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    QList<Grid> grids;
    bool inside = false;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const bool row = line.startsWith(QLatin1Char('|'));
        if (row && !inside)
            grids << Grid();
        inside = row;
        if (!row || line.startsWith(QStringLiteral("| :---")) || line.startsWith(QStringLiteral("| ---:")))
            continue;
        QStringList cells;
        for (const QString& cell : line.split(bar).mid(1))
            cells << unescaped(cell);
        cells.removeLast(); // behind the last bar
        grids.last() << cells;
    }
    return grids;
}

struct HtmlReport {
    QStringList headings;
    QList<Grid> grids;
};

HtmlReport htmlReport(const QByteArray& page)
{
    HtmlReport report;
    QXmlStreamReader reader(page);
    int drawing = 0; // inside of how many <svg>
    QString text;
    static const QStringList headings{QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4")};
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.name().toString();
        if (reader.isStartElement()) {
            drawing += name == QStringLiteral("svg") ? 1 : 0;
            if (name == QStringLiteral("table"))
                report.grids << Grid();
            if (name == QStringLiteral("tr"))
                report.grids.last() << QStringList();
            if (headings.contains(name) || name == QStringLiteral("th") || name == QStringLiteral("td"))
                text.clear();
        } else if (reader.isCharacters() && drawing == 0) {
            text += reader.text();
        } else if (reader.isEndElement()) {
            drawing -= name == QStringLiteral("svg") ? 1 : 0;
            if (headings.contains(name))
                report.headings << bare(text);
            if (name == QStringLiteral("th") || name == QStringLiteral("td"))
                report.grids.last().last() << text;
        }
    }
    return report;
}

/// Fields of a CSV file, those without quotation marks marked by a leading form feed.
Grid csvGrid(const QByteArray& bytes)
{
    Grid grid(1);
    QString field;
    bool quoted = false;
    bool inside = false;
    const QString text = QString::fromUtf8(bytes.mid(3)); // behind the byte order mark
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inside && c == QLatin1Char('"') && i + 1 < text.size() && text.at(i + 1) == c) {
            field += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            inside = !inside;
            quoted = true;
        } else if (!inside && (c == QLatin1Char(',') || c == QLatin1Char('\n'))) {
            grid.last() << (quoted ? field : QChar(u'\f') + field);
            field.clear();
            quoted = false;
            if (c == QLatin1Char('\n') && i + 1 < text.size())
                grid << QStringList();
        } else if (inside || c != QLatin1Char('\r')) {
            field += c;
        }
    }
    return grid;
}

/// Cells of a sheet by their place, such as "B4": numbers, or texts.
using SheetCells = QMap<QString, std::variant<double, QString>>;

QStringList sharedStrings(const QByteArray& workbook)
{
    QStringList strings;
    QXmlStreamReader reader(partOf(workbook, QStringLiteral("xl/sharedStrings.xml")));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"t")
            strings << reader.readElementText();
    }
    return strings;
}

SheetCells sheetOf(const QByteArray& workbook, qsizetype number, const QStringList& strings)
{
    SheetCells sheet;
    QXmlStreamReader reader(partOf(workbook, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
    QString place;
    bool isText = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"c") {
            place = reader.attributes().value(QStringLiteral("r")).toString();
            isText = reader.attributes().value(QStringLiteral("t")) == u"s";
        } else if (reader.isStartElement() && reader.name() == u"v") {
            const QString value = reader.readElementText();
            if (isText)
                sheet.insert(place, strings.value(value.toInt()));
            else
                sheet.insert(place, value.toDouble());
        }
    }
    return sheet;
}

QString placeOf(qsizetype column, qsizetype row)
{
    return QChar(u'A' + ushort(column)) + QString::number(row + 1); // no table has 26 columns
}

/// Whether a file's number is the figure itself, or in per cent where the reader sees it so.
bool isSame(double shown, double figure)
{
    const auto near
        = [shown](double value) { return std::abs(shown - value) <= 1e-9 * (1 + std::abs(value)); };
    return near(figure) || near(100 * figure);
}

/// A number as English tables write it: "$1,240", "−0.5", "91.4%".
bool isPlainNumber(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^[\u2212+-]?\\$?[\\d,]+(\\.\\d+)?%?$"));
    return plain.match(text).hasMatch();
}

double numberIn(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit() && c != QLatin1Char('.'); });
    const double size = digits.toDouble();
    return text.startsWith(QChar(0x2212)) || text.startsWith(QLatin1Char('-')) ? -size : size;
}

ReportTable::Cell cell(const char* text, std::optional<double> value = {})
{
    return {QString::fromUtf8(text), {}, false, false, value};
}

} // namespace

class TestReportFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatWritesEveryExample()
    {
        for (const ReportFormat& format : reportFormats()) {
            QVERIFY(!reportFormatName(format).isEmpty());
            for (const QString& name : exampleNames()) {
                const auto read = readAssessment(exampleText(name).toStdString());
                QVERIFY(read);
                const ReportFiles files = filesOf(format.id.data(), *read);
                QVERIFY2(!files.empty(), format.id.data());
                for (const ReportFile& file : files)
                    QVERIFY(file.bytes.size() > 20 && file.name.isEmpty() != format.folder);
            }
        }
    }

    void theSameReportGivesTheSameBytes()
    {
        for (const ReportFormat& format : reportFormats()) {
            const ReportFiles once = filesOf(format.id.data(), shop());
            const ReportFiles again = filesOf(format.id.data(), shop());
            QCOMPARE(again.size(), once.size());
            for (std::size_t i = 0; i < once.size(); ++i)
                QVERIFY2(once[i].bytes == again[i].bytes, format.id.data());
        }
    }

    void onlyTheSectionsAskedForAreWrittenInTheirOrder()
    {
        const ReportFiles files = filesOf("json", shop(), english, {"evidence", "task"});
        const QJsonArray sections = QJsonDocument::fromJson(files.front().bytes)
                                        .object()
                                        .value(QStringLiteral("sections"))
                                        .toArray();
        QCOMPARE(sections.size(), 2);
        QCOMPARE(
            sections.at(0).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("evidence"));
        QCOMPARE(sections.at(1).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("task"));
    }

    void aFailedWriteLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.html"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        Assessment broken = shop();
        broken.horizonMonths = 0;
        const auto catalogue = bundledCatalogue();
        const Evaluation evaluation = evaluate(broken, *catalogue);
        QVERIFY(!saveReportAs(path, *findReportFormat("html"), {broken, evaluation, *catalogue}, {english}));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    // ---- the web page

    void thePageIsWellFormedAndLoadsNothing()
    {
        const QByteArray page = filesOf("html", shop()).front().bytes;
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(isWellFormed(page));
        QVERIFY(page.contains("default-src 'none'"));
        for (const char* never : {"<script", "http://www.w3.org/1999/xhtml\" src", "src=\"http",
                 "href=\"http", "@import", "url(http"})
            QVERIFY2(!page.contains(never), never);
    }

    void everyLinkOfThePageLeadsSomewhereAndNoIdStandsTwice()
    {
        QXmlStreamReader reader(filesOf("html", shop()).front().bytes);
        std::set<QString> ids;
        QStringList targets;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            if (attributes.hasAttribute(QStringLiteral("id")))
                QVERIFY(ids.insert(attributes.value(QStringLiteral("id")).toString()).second);
            for (const char* reference : {"href", "aria-labelledby", "aria-describedby"})
                if (attributes.hasAttribute(QLatin1String(reference)))
                    targets << attributes.value(QLatin1String(reference)).toString().remove(QLatin1Char('#'));
        }
        QVERIFY(targets.size() > 8);
        for (const QString& target : targets)
            QVERIFY2(ids.count(target) == 1, qPrintable(target));
    }

    void thePageSaysItsLanguageAndDirection()
    {
        const QByteArray page = filesOf("html", shop(), QLocale(QLocale::Arabic)).front().bytes;
        QVERIFY(page.contains("<html lang=\"ar") && page.contains("dir=\"rtl\""));
        QVERIFY(filesOf("html", shop(), german).front().bytes.contains("<html lang=\"de\" dir=\"ltr\""));
    }

    void headingsOfTablesSayWhatTheyHead()
    {
        QXmlStreamReader reader(filesOf("html", shop()).front().bytes);
        int heads = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement() || reader.name() != u"th")
                continue;
            ++heads;
            const QStringView scope = reader.attributes().value(QStringLiteral("scope"));
            QVERIFY(scope == u"col" || scope == u"row");
        }
        QVERIFY(heads > 20);
    }

    void documentTextIsTextOnThePage()
    {
        Assessment assessment = shop();
        assessment.title = kEvil;
        assessment.strategies.front().name = kEvil;
        const QByteArray page = filesOf("html", assessment).front().bytes;
        QVERIFY(isWellFormed(page));
        QVERIFY(!page.contains("<b>") && page.contains("&lt;b&gt;*bold*"));
        QVERIFY(!page.contains("\xe2\x80\xae"));
    }

    // ---- Markdown

    void documentTextIsTextInMarkdown()
    {
        Assessment assessment = shop();
        assessment.title = kEvil;
        const QString text = textOf("md", assessment);
        const QString first = text.section(QLatin1Char('\n'), 0, 0);
        QVERIFY(first.startsWith(
            QStringLiteral("# \\=HYPERLINK(\"x\")\\|\\<b\\>\\*bold\\*\\</b\\> \\& \\`code\\` "
                           "\\[l\\](javascript:x) \\$a\\$")));
    }

    void rowsOfMarkdownTablesHaveAsManyCellsAsTheirHeadings()
    {
        Assessment assessment = shop();
        assessment.strategies.front().name = "a|b\nc";
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
        qsizetype columns = 0;
        int rows = 0;
        for (const QString& line : textOf("md", assessment).split(QLatin1Char('\n'))) {
            if (!line.startsWith(QLatin1Char('|'))) {
                columns = 0;
                continue;
            }
            const qsizetype bars = line.count(bar);
            QVERIFY2(columns == 0 || bars == columns, qPrintable(line));
            columns = bars;
            ++rows;
        }
        QVERIFY(rows > 20);
    }

    void drawingsOfMarkdownAreDefinedOnce()
    {
        const QString text = textOf("md", shop());
        static const QRegularExpression used(QStringLiteral("\\]\\[(figure-\\d+)\\]"));
        auto each = used.globalMatch(text);
        QVERIFY(each.hasNext());
        while (each.hasNext()) {
            const QString definition
                = QStringLiteral("\n[%1]: data:image/svg+xml;base64,").arg(each.next().captured(1));
            QCOMPARE(text.count(definition), 1);
        }
    }

    // ---- tables

    void formulasInTextsAreNeutralisedInCsv()
    {
        Assessment assessment = shop();
        for (const char* name : {"=1+1", "+1", "-1", "@x"}) {
            assessment.strategies.front().name = name;
            QByteArray all;
            for (const ReportFile& file : filesOf("csv", assessment)) {
                QVERIFY(file.bytes.startsWith("\xef\xbb\xbf") && file.bytes.endsWith("\r\n"));
                QCOMPARE(file.bytes.count('\n'), file.bytes.count("\r\n"));
                all += file.bytes;
            }
            QVERIFY(!all.contains(QByteArray("\"") + name) && all.contains(QByteArray("\"'") + name + "\""));
        }
    }

    void csvMakesAFileForEachTableInAFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tables/of shop"));
        const auto catalogue = bundledCatalogue();
        const Assessment assessment = shop();
        const Evaluation evaluation = evaluate(assessment, *catalogue);
        QVERIFY(
            saveReportAs(path, *findReportFormat("csv"), {assessment, evaluation, *catalogue}, {english}));
        const QStringList names = QDir(path).entryList(QDir::Files);
        QCOMPARE(std::size_t(names.size()), filesOf("csv", assessment).size());
        QVERIFY(names.first().startsWith(QStringLiteral("01 "))
            && names.first().endsWith(QStringLiteral(".csv")));
    }

    void aWorkbookHoldsTextsAndNumbersAndNoFormula()
    {
        Assessment assessment = shop();
        assessment.strategies.front().name = "=1+1";
        const QByteArray book = filesOf("xlsx", assessment).front().bytes;
        QVERIFY(isWellFormed(partOf(book, QStringLiteral("xl/workbook.xml"))));
        const QByteArray sheets = partOf(book, QStringLiteral("xl/worksheets/sheet*.xml"));
        QVERIFY(!sheets.contains("<f>"));
        QVERIFY(sheets.contains("<v>") && sheets.contains("state=\"frozen\"") && sheets.contains("<col "));
        QVERIFY(partOf(book, QStringLiteral("xl/sharedStrings.xml")).contains(">=1+1<"));
    }

    void sheetsOfAnArabicWorkbookRunFromRightToLeft()
    {
        const QByteArray book = filesOf("xlsx", shop(), QLocale(QLocale::Arabic)).front().bytes;
        QVERIFY(partOf(book, QStringLiteral("xl/worksheets/sheet2.xml")).contains("rightToLeft=\"1\""));
    }

    void figuresOfJsonAreThoseOfTheEvaluation()
    {
        const QJsonObject report = QJsonDocument::fromJson(filesOf("json", shop()).front().bytes).object();
        QCOMPARE(report.value(QStringLiteral("format")).toString(), QStringLiteral("tunepoint-report"));
        const Evaluation evaluation = evaluate(shop(), *bundledCatalogue());
        const QJsonArray strategies = report.value(QStringLiteral("evaluation"))
                                          .toObject()
                                          .value(QStringLiteral("strategies"))
                                          .toArray();
        QCOMPARE(std::size_t(strategies.size()), evaluation.strategies.size());
    }

    // ---- all of them alike

    void everyFormatHasTheSameHeadingsAndTables_data()
    {
        QTest::addColumn<int>("example");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("the shop in English") << 0 << english;
        QTest::newRow("the shop in German") << 0 << german;
        QTest::newRow("another example") << 2 << english;
    }
    void everyFormatHasTheSameHeadingsAndTables()
    {
        QFETCH(int, example);
        QFETCH(QLocale, locale);
        auto read = readAssessment(exampleText(exampleNames().at(example)).toStdString());
        QVERIFY(read);
        read->strategies.front().name = "=1+1|*a*"; // what each format has to make harmless
        const JsonReport json = jsonReport(filesOf("json", *read, locale).front().bytes);
        QVERIFY(json.headings.size() > 20 && json.grids.size() > 10);
        const QString markdown = QString::fromUtf8(filesOf("md", *read, locale).front().bytes);
        QCOMPARE(markdownHeadings(markdown), json.headings);
        const HtmlReport html = htmlReport(filesOf("html", *read, locale).front().bytes);
        QCOMPARE(html.headings, json.headings);
        const QList<Grid> grids = markdownGrids(markdown);
        QCOMPARE(grids.size(), json.grids.size());
        QCOMPARE(html.grids.size(), json.grids.size());
        for (qsizetype i = 0; i < json.grids.size(); ++i) {
            QCOMPARE(grids[i].size(), json.grids[i].size());
            QCOMPARE(html.grids[i].size(), json.grids[i].size());
            for (qsizetype row = 0; row < json.grids[i].size(); ++row) {
                QStringList texts;
                QStringList onPage;
                for (const QString& text : json.grids[i][row])
                    texts << bare(text);
                for (const QString& text : html.grids[i][row])
                    onPage << bare(text);
                QCOMPARE(grids[i][row], texts);
                QCOMPARE(onPage, texts);
            }
        }
    }

    void csvHasTheFiguresOfTheTables()
    {
        Assessment assessment = shop();
        assessment.strategies.front().name = "@x";
        assessment.strategies.back().name = "\uff1d1+1"; // a full-width equals sign
        const JsonReport json = jsonReport(filesOf("json", assessment).front().bytes);
        const ReportFiles files = filesOf("csv", assessment);
        QCOMPARE(qsizetype(files.size()), json.grids.size());
        const QString starts = QStringLiteral("=+-@\t\r\uff1d\uff0b\uff0d\uff20"); // of formulas
        int numbers = 0;
        for (qsizetype i = 0; i < json.grids.size(); ++i) {
            const Grid grid = csvGrid(files[std::size_t(i)].bytes);
            QCOMPARE(grid.size(), json.grids[i].size());
            for (qsizetype column = 0; column < grid.front().size(); ++column) {
                const QString& heading = json.grids[i][0].at(column);
                const bool formula = !heading.isEmpty() && starts.contains(heading.front());
                QVERIFY2(grid[0].at(column).startsWith((formula ? QStringLiteral("'") : QString()) + heading),
                    qPrintable(grid[0].at(column))); // a unit may follow
            }
            for (qsizetype row = 1; row < grid.size(); ++row) {
                QCOMPARE(grid[row].size(), json.grids[i][row].size());
                for (qsizetype column = 0; column < grid[row].size(); ++column) {
                    const QString& field = grid[row].at(column);
                    const QString& text = json.grids[i][row].at(column);
                    if (field.startsWith(QChar(u'\f'))) {
                        const QString number = field.mid(1);
                        const auto value = json.values[i][row - 1].at(column);
                        if (!number.isEmpty()) {
                            QVERIFY2(isSame(number.toDouble(), value.value_or(numberIn(text))),
                                qPrintable(text + QStringLiteral(" as ") + number));
                            ++numbers;
                        }
                        continue;
                    }
                    const bool formula = !text.isEmpty() && starts.contains(text.front());
                    QCOMPARE(field, formula ? QLatin1Char('\'') + text : text);
                }
            }
        }
        QVERIFY(numbers > 100);
    }

    void theWorkbookHasTheFiguresOfTheTablesAsNumbers()
    {
        const JsonReport json = jsonReport(filesOf("json", shop()).front().bytes);
        const QByteArray book = filesOf("xlsx", shop()).front().bytes;
        const QStringList strings = sharedStrings(book);
        const SheetCells contents = sheetOf(book, 1, strings);
        int numbers = 0;
        for (qsizetype i = 0; i < json.grids.size(); ++i) {
            const auto section = contents.value(placeOf(0, 4 + i));
            QVERIFY(std::holds_alternative<QString>(section));
            QCOMPARE(std::get<QString>(section), json.sections[i]);
            const SheetCells sheet = sheetOf(book, i + 2, strings);
            for (qsizetype row = 0; row < json.grids[i].size(); ++row) {
                for (qsizetype column = 0; column < json.grids[i][row].size(); ++column) {
                    const QString& text = json.grids[i][row].at(column);
                    const auto found = sheet.find(placeOf(column, 2 + row)); // beneath the table's name
                    if (found == sheet.end()) {
                        QVERIFY2(text.isEmpty(), qPrintable(text));
                        continue;
                    }
                    if (const auto* words = std::get_if<QString>(&*found)) {
                        QCOMPARE(*words, text);
                        QVERIFY2(row == 0 || !json.numeric[i].at(column) || !isPlainNumber(text),
                            qPrintable(text + QStringLiteral(" is no number in the workbook")));
                        continue;
                    }
                    const auto value = json.values[i][row - 1].at(column);
                    const double shown = numberIn(text) / (text.contains(QLatin1Char('%')) ? 100 : 1);
                    QVERIFY2(isSame(std::get<double>(*found), value.value_or(shown)), qPrintable(text));
                    ++numbers;
                }
            }
        }
        QVERIFY(numbers > 100);
    }

    void filesForOtherProgramsHoldNoInvisibleMarks()
    {
        const Translation words(QStringLiteral("ar"));
        const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
        QByteArray all = filesOf("json", shop(), arabic).front().bytes;
        for (const ReportFile& file : filesOf("csv", shop(), arabic))
            all += file.bytes + file.name.toUtf8();
        const QByteArray book = filesOf("xlsx", shop(), arabic).front().bytes;
        for (const char* part : {"xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"})
            all += partOf(book, QLatin1String(part));
        const QString text = QString::fromUtf8(all);
        QVERIFY(text.size() > 100'000);
        for (const QChar c : text)
            QVERIFY2(!isMark(c), qPrintable(QString::number(c.unicode(), 16)));
        // and what a marked minus stands before is a negative number
        QVERIFY(partOf(book, QStringLiteral("xl/worksheets/sheet*.xml")).contains("<v>-"));
    }

    // ---- reading a cell

    void aNumberIsReadOutOfItsText_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<ReportTable::Cell>("cell");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char* name, const QLocale& locale, const ReportTable::Cell& cell,
                             double value, const char* pattern) {
            QTest::newRow(name) << locale << cell << value << QString::fromUtf8(pattern);
        };
        row("a sum as it stands", english, cell("$1,240"), 1240, "\"$\"#,##0");
        row("a negative sum", english, cell("\u2212$1,240"), -1240, "\"$\"#,##0");
        row("a share as it stands", english, cell("91.4%"), 0.914, "0.0%");
        row("a share with its figure", english, cell("91.4%", 0.91437), 0.91437, "0.0%");
        row("a sum in millions with its figure", english, cell("$1.24\u00a0M", 1'243'000.0), 1'243'000,
            "\"$\"0.00,,\"\u00a0M\"");
        row("a time with its figure", english, cell("4 months", 4.2), 4.2, "0\" months\"");
        row("German signs", german, cell("1.240,50\u00a0$", 1240.5), 1240.5, "#,##0.00\"\u00a0$\"");
        row("a share in German", german, cell("91,4\u00a0%", 0.914), 0.914, "0.0\"\u00a0\"%");
        row("a share whose sign stands in the heading", english, cell("91.4", 0.914), 91.4, "0.0");
        row("nought", english, cell("0%", 0.0), 0, "0%");
    }

    void aNumberIsReadOutOfItsText()
    {
        QFETCH(QLocale, locale);
        QFETCH(ReportTable::Cell, cell);
        QFETCH(double, value);
        QFETCH(QString, pattern);
        const auto figure = cellFigure(cell, locale, QStringLiteral("$"));
        QVERIFY(figure);
        QVERIFY(qFuzzyCompare(1 + figure->value, 1 + value));
        QCOMPARE(figure->pattern, pattern);
    }

    void whatIsNoSingleNumberStaysText_data()
    {
        QTest::addColumn<ReportTable::Cell>("cell");
        QTest::newRow("a word") << cell("unknown");
        QTest::newRow("a range") << cell("91–96%", 0.93);
        QTest::newRow("less than a share") << cell("<1%");
        QTest::newRow("a unit without its figure") << cell("4 months");
        QTest::newRow("a text and a figure that disagree") << cell("$1,240", 5.0);
        QTest::newRow("a figure of the other sign") << cell("$1,240", -1240.0);
        QTest::newRow("millions without their figure") << cell("$1.24\u00a0M");
    }

    void whatIsNoSingleNumberStaysText()
    {
        QFETCH(ReportTable::Cell, cell);
        QVERIFY(!cellFigure(cell, english, QStringLiteral("$")));
    }
};

QTEST_MAIN(TestReportFormats)
#include "tst_report_formats.moc"
