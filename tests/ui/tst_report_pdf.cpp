// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"
#include "core/exchange/evaluation_json.h"
#include "resources/resources.h"
#include "tests/support/pdf_tools.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/paginator.h"
#include "ui/report/report_attachments.h"
#include "ui/report/report_job.h"
#include "ui/report/sections.h"
#include "ui/report/table_setter.h"
#include "ui/text/translation.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QDir>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>
#include <random>
#include <set>

using namespace tunepoint;
using namespace tunepoint::ui;
using pdftools::File;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

Assessment example(int number = 0)
{
    const auto read = readAssessment(exampleText(exampleNames().at(number)).toStdString());
    Q_ASSERT(read);
    return *read;
}

/// An assessment with its figures, made once.
struct Material {
    Assessment assessment;
    std::shared_ptr<const Catalogue> catalogue = bundledCatalogue(); // before what is evaluated with it
    Evaluation evaluation;

    explicit Material(Assessment what)
        : assessment(std::move(what))
        , evaluation(evaluate(assessment, *catalogue))
    {
    }
    Material(Assessment what, const EvaluationOptions& how)
        : assessment(std::move(what))
        , evaluation(evaluate(assessment, *catalogue, how))
    {
    }
    [[nodiscard]] ReportSource source() const { return {assessment, evaluation, *catalogue}; }
};

ReportOptions inLocale(const QLocale& locale, QPageSize::PageSizeId paper = QPageSize::A4)
{
    ReportOptions options;
    options.locale = locale;
    options.pageSize = paper;
    return options;
}

QByteArray pdfOf(const Assessment& assessment, const ReportOptions& options = inLocale(english))
{
    const Material material(assessment);
    const auto pdf = makeReport(material.source(), options);
    return pdf ? *pdf : QByteArray();
}

QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

/// Number from 1 of each page object.
QHash<QByteArray, int> pageNumbers(QPDF& pdf)
{
    QHash<QByteArray, int> numbers;
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
        numbers.insert(QByteArray::fromStdString(page.getObjectHandle().getObjGen().unparse()), ++number);
    return numbers;
}

int pageOfDestination(QPDFObjectHandle destination, const QHash<QByteArray, int>& numbers)
{
    return numbers.value(QByteArray::fromStdString(destination.getArrayItem(0).getObjGen().unparse()), 0);
}

/// How far down from its upper margin a page is used, between 0 and 1: its lowest dark row, as it is painted.
double filledShare(const LaidOutReport& report, int page)
{
    QImage picture(report.paper().toSize(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    report.paintPage(painter, page);
    painter.end();
    const int top = qRound(24 / 25.4 * 72); // where the body begins and, from below, ends
    const int bottom = picture.height() - qRound(22 / 25.4 * 72);
    for (int y = bottom - 1; y > top; --y) {
        const uchar* row = picture.constScanLine(y);
        if (std::any_of(row, row + picture.width(), [](uchar grey) { return grey < 180; }))
            return double(y - top) / (bottom - top);
    }
    return 0;
}

/// The texts on a page in the order in which they were set.
QStringList textsOn(const std::vector<PageItem>& page)
{
    QStringList texts;
    for (const PageItem& item : page) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts << text->layout->text();
    }
    return texts;
}

bool hasPicture(const std::vector<PageItem>& page)
{
    return std::any_of(page.begin(), page.end(),
        [](const PageItem& item) { return std::holds_alternative<PictureItem>(item); });
}

/// `lines` short paragraphs, then a picture of 250 points with its table and a note beneath it.
ReportPart pictureBehind(int lines, int rows)
{
    ReportTable table;
    table.columns = {{"Name", false}, {"Figure", true}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({{QStringLiteral("Row %1").arg(row)}, {QString::number(row)}});
    ReportBuilder report("costs");
    report.heading("Section");
    for (int line = 0; line < lines; ++line)
        report.paragraph("Before");
    report.subheading("Pictured");
    report.paragraph("It introduces.");
    report.picture(
        250, [](QPainter&, const QRectF&) {}, "Caption", "In words", table);
    report.paragraph("The note", TextStyle::Caption);
    return report.part();
}

/// Left and right end of all words on the pages of a PDF, in points.
std::pair<double, double> extent(const File& file)
{
    const QString boxes
        = QString::fromUtf8(file.ask("pdftotext", {QStringLiteral("-bbox")}, {QStringLiteral("-")}).out);
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([0-9.-]+)\" yMin=\"[0-9.-]+\" xMax=\"([0-9.-]+)\""));
    double left = 1e9;
    double right = 0;
    for (auto match = word.globalMatch(boxes); match.hasNext();) {
        const auto found = match.next();
        left = std::min(left, found.captured(1).toDouble());
        right = std::max(right, found.captured(2).toDouble());
    }
    return {left, right};
}

} // namespace

class TestReportPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qpdfFindsNothingWrong()
    {
        const File file(pdfOf(example()));
        const pdftools::Ran checked = file.ask("qpdf", {QStringLiteral("--check")});
        QVERIFY2(checked.exit == 0, checked.err.constData());
        const QByteArray attached = file.ask("qpdf", {QStringLiteral("--list-attachments")}).out;
        QVERIFY(attached.contains("assessment.tunepoint") && attached.contains("evaluation.json"));
    }

    void theFileSaysWhatItIs()
    {
        Assessment assessment = example();
        assessment.title = "Which model & why?";
        assessment.author = "Ada Example";
        const File file(pdfOf(assessment));
        const QString info = QString::fromUtf8(file.ask("pdfinfo").out);
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +Which model & why\\?"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Author: +Ada Example"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator: +Tunepoint "))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Keywords: +\\S"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("CreationDate: .*2026")))); // the document's
    }

    void theLanguageStandsInTheFile_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("German") << german << QByteArray("de-DE") << false;
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << QByteArray("ar-EG") << true;
        QTest::newRow("words of a language that the program does not speak are English")
            << QLocale(QLocale::Korean, QLocale::SouthKorea) << QByteArray("en") << false;
    }
    void theLanguageStandsInTheFile()
    {
        QFETCH(QLocale, locale);
        QFETCH(QByteArray, language);
        QFETCH(bool, fromRight);
        const QByteArray bytes = pdfOf(example(), inLocale(locale));
        QPDF pdf;
        pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
        const QByteArray found = QByteArray::fromStdString(pdf.getRoot().getKey("/Lang").getStringValue());
        QVERIFY2(found.startsWith(language.left(2)), found.constData());
        QCOMPARE(pdf.getRoot().getKey("/ViewerPreferences").hasKey("/Direction"), fromRight);
    }

    void bookmarksLeadToTheirHeadings()
    {
        const QByteArray bytes = pdfOf(example());
        QPDF pdf;
        pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
        const QHash<QByteArray, int> numbers = pageNumbers(pdf);
        const QStringList pages = File(bytes).pages();
        int checked = 0;
        const std::function<void(std::vector<QPDFOutlineObjectHelper>)> walk
            = [&](std::vector<QPDFOutlineObjectHelper> entries) {
                  for (QPDFOutlineObjectHelper& entry : entries) {
                      const int page = pageOfDestination(entry.getDest(), numbers);
                      QVERIFY(page > 0 && page <= pages.size());
                      const QString title = plain(QString::fromStdString(entry.getTitle()));
                      const QString text = plain(pages.at(page - 1)).remove(QLatin1Char(' '));
                      QVERIFY2(text.contains(QString(title).remove(QLatin1Char(' '))), qPrintable(title));
                      ++checked;
                      walk(entry.getKids());
                  }
              };
        walk(QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines());
        QVERIFY(checked > 8);
    }

    void theContentsLeadToTheirPages()
    {
        const QByteArray bytes = pdfOf(example());
        QPDF pdf;
        pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
        const QHash<QByteArray, int> numbers = pageNumbers(pdf);
        const QStringList pages = File(bytes).pages();
        int links = 0;
        int number = 0;
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            const QString here = plain(pages.at(number++)).remove(QLatin1Char(' '));
            for (QPDFAnnotationObjectHelper& link : page.getAnnotations("/Link")) {
                QPDFObjectHandle object = link.getObjectHandle();
                const int target = pageOfDestination(object.getKey("/Dest"), numbers);
                QString title = QString::fromStdString(object.getKey("/Contents").getUTF8Value());
                title = plain(title).remove(QLatin1Char(' '));
                QVERIFY(target > 0);
                QVERIFY2(
                    plain(pages.at(target - 1)).remove(QLatin1Char(' ')).contains(title), qPrintable(title));
                QVERIFY2(here.contains(title + QString::number(target)), qPrintable(title)); // "Heading … 7"
                ++links;
            }
        }
        QVERIFY(links >= 7);
    }

    void noHeadingStandsAloneAtTheEndOfAPage_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 0; lines < 60; lines += 7)
            QTest::addRow("with %d lines of notes before", lines) << lines;
    }
    void noHeadingStandsAloneAtTheEndOfAPage()
    {
        QFETCH(int, lines);
        Assessment assessment = example();
        assessment.notes.clear();
        for (int i = 0; i < lines; ++i)
            assessment.notes += "Line " + std::to_string(i) + "\n";
        const Material material(assessment);
        const auto report = layOutReport(material.source(), inLocale(english));
        QVERIFY(report);
        const double bottom = report->paper().height() - 22 / 25.4 * 72;
        for (const OutlineEntry& entry : report->outline())
            QVERIFY2(entry.top + 40 < bottom, qPrintable(entry.text)); // the heading and two lines at least
    }

    void noPageIsLeftHalfEmpty_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::newRow("English on A4") << "en" << QPageSize::A4;
        QTest::newRow("English on Letter") << "en" << QPageSize::Letter;
        QTest::newRow("German on A4") << "de" << QPageSize::A4;
    }
    void noPageIsLeftHalfEmpty()
    {
        QFETCH(QString, language);
        QFETCH(QPageSize::PageSizeId, paper);
        const Translation words(language);
        EvaluationOptions how;
        how.depth = Depth::Full;
        how.trials = 512;
        const Material material(example(), how);
        const auto report
            = layOutReport(material.source(), inLocale(language == "de" ? german : english, paper));
        QVERIFY(report);
        // but for the last one and those before the two sections that begin a page
        const std::set<int> mayEnd{
            report->pageOf("summary") - 1, report->pageOf("contents") - 1, report->pages()};
        for (int page = 1; page <= report->pages(); ++page) {
            const double filled = filledShare(*report, page);
            QVERIFY2(filled >= 0.45 || mayEnd.contains(page),
                qPrintable(QStringLiteral("page %1 is filled to %2").arg(page).arg(filled)));
        }
    }

    void aTableBeginsBeneathItsPictureAndGoesOn_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("rows");
        for (const int rows : {3, 9, 30}) {
            for (int lines = 0; lines < 44; lines += 3)
                QTest::addRow("%d rows behind %d lines", rows, lines) << lines << rows;
        }
    }
    void aTableBeginsBeneathItsPictureAndGoesOn()
    {
        QFETCH(int, lines);
        QFETCH(int, rows);
        const QSizeF paper(5950, 8420);
        Typesetter type(english);
        Sheet sheet(type, paper);
        sheet.add(pictureBehind(lines, rows));
        const auto laid = Paginator(type, paper, sheet).paginate({"Title", {}});
        static const QRegularExpression rowName(QStringLiteral("^Row \\d+$"));
        qsizetype found = 0;
        for (const auto& page : laid->pages) {
            const QStringList texts = textsOn(page);
            // heading, picture and caption are on one page
            QCOMPARE(texts.contains(QStringLiteral("Pictured")), hasPicture(page));
            QCOMPARE(texts.contains(QStringLiteral("Caption")), hasPicture(page));
            const qsizetype here = texts.filter(rowName).size();
            QVERIFY2(here != 1, "a row alone");
            QCOMPARE(texts.count(QStringLiteral("Figure")), here > 0 ? 1 : 0); // its headings on every page
            found += here;
            // the note is where the last row is
            const QString last = QStringLiteral("Row %1").arg(rows);
            QCOMPARE(texts.contains(QStringLiteral("The note")), texts.contains(last));
            // what begins a page far from the picture says what it belongs to
            if (here > 0 && !hasPicture(page))
                QVERIFY(texts.contains(QStringLiteral("Pictured (continued)")));
        }
        QCOMPARE(found, qsizetype(rows));
    }
    void aPictureDoesNotTakeItsTableToTheNextPage()
    {
        // by hand, in points: headings and 17 lines of 17 come to about 340, picture and caption to 270, ten
        // rows of the table to 160; a page has 711
        const QSizeF paper(5950, 8420);
        Typesetter type(english);
        Sheet sheet(type, paper);
        sheet.add(pictureBehind(16, 9));
        const auto laid = Paginator(type, paper, sheet).paginate({"Title", {}});
        QCOMPARE(laid->pages.size(), std::size_t(2));
        QVERIFY(hasPicture(laid->pages.front()));
        QVERIFY(textsOn(laid->pages.back()).contains(QStringLiteral("Row 9")));
    }

    void figuresStandUnderEachOtherAtTheDecimalSign_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("English") << english << QStringList{"1.5", "12.25", "100", "1,234.125", "-0.5"};
        QTest::newRow("German with a unit")
            << german << QStringList{"1,5 €", "12,25 €", "100 €", "1.234,125 €"};
        QTest::newRow("Arabic figures")
            << QLocale(QLocale::Arabic, QLocale::Egypt) << QStringList{"١٫٥", "١٢٫٢٥", "١٠٠"};
    }
    void figuresStandUnderEachOtherAtTheDecimalSign()
    {
        QFETCH(QLocale, locale);
        QFETCH(QStringList, texts);
        ReportTable table;
        table.columns = {{"Name", false}, {"Value", true}};
        for (const QString& text : texts)
            table.rows.push_back({{"Row"}, {text}});
        Typesetter type(locale);
        const QSizeF paper(5950, 8420);
        TableSetter setter(type, QRectF(570, 680, 4810, 7000), paper.width(), table);
        const std::vector<Strip> rows = setter.rows();
        QCOMPARE(rows.size(), std::size_t(texts.size()));
        std::optional<qreal> place;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& item = std::get<TextItem>(rows[i].items.at(1));
            const QString& text = texts.at(qsizetype(i));
            // the last digit before the decimal sign, found by hand: digits and group signs up to it
            const int sign = int(text.indexOf(locale.decimalPoint()));
            int digit = sign >= 0 ? sign - 1 : int(text.size()) - 1;
            while (!text.at(digit).isDigit())
                --digit;
            const qreal x = item.at.x() + item.layout->lineAt(0).cursorToX(&digit, QTextLine::Trailing);
            if (!place)
                place = x;
            QVERIFY2(std::abs(x - *place) < 0.5, qPrintable(text)); // a twentieth of a point
        }
    }

    void twoProcessesWriteTheSameBytes()
    {
        QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("a.tunepoint"));
        QFile document(source);
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(QByteArray::fromStdString(writeAssessment(example())));
        document.close();
        QList<QByteArray> written;
        for (const char* seed : {"QT_HASH_SEED=1", "QT_HASH_SEED=77"}) {
            const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(written.size()));
            const auto ran = pdftools::run(QStringLiteral(TUNEPOINT_CLI),
                {QStringLiteral("report"), source, QStringLiteral("-o"), path, QStringLiteral("--trials"),
                    QStringLiteral("0"), QStringLiteral("--paper"), QStringLiteral("a4")},
                {QLatin1String(seed)});
            QVERIFY2(ran.exit == 0, ran.err.constData());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            written << file.readAll();
        }
        QVERIFY(written.at(0).size() > 10'000);
        QVERIFY(written.at(0) == written.at(1));
        // and the process that a window calls
        setReportProgram(QStringLiteral(TUNEPOINT_WINDOW));
        const Material material(example());
        const auto apart = makeReportApart(material.source(), inLocale(english));
        setReportProgram({});
        QVERIFY(apart && *apart);
        QVERIFY(**apart == written.at(0));
    }

    void aProgramThatDoesNotStartLosesNothing()
    {
        const Material material(example());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        for (const char* program : {"/no/such/program", "/bin/true"}) {
            setReportProgram(QLatin1String(program));
            const auto saved = saveReport(path, material.source(), inLocale(english));
            setReportProgram({});
            QVERIFY(saved);
            QVERIFY(readReportFile(path));
            QFile::remove(path);
        }
    }

    void aCancelledReportLeavesTheOldFile()
    {
        const Material material(example());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        ReportOptions options = inLocale(english);
        int told = 0;
        options.progress = [&told](int done, int of) { told = done <= of ? done : -1; };
        options.cancelled = [&told] { return told >= 3; }; // amid the pages
        const auto saved = saveReport(path, material.source(), options);
        QVERIFY(!saved && saved.error().isEmpty());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("r.pdf")});
    }

    void aReportGivesItsAssessmentBack()
    {
        for (int i = 0; i < exampleNames().size(); ++i) {
            const Material material(example(i));
            const auto pdf = makeReport(material.source(), inLocale(english));
            QVERIFY(pdf);
            const auto read = readReport(*pdf);
            QVERIFY2(read, read ? "" : qPrintable(read.error()));
            QCOMPARE(read->assessment.toStdString(), writeAssessment(material.assessment));
            QCOMPARE(read->evaluation.toStdString(), writeEvaluationJson(material.evaluation));
        }
    }

    void whatIsNoReportIsRefused()
    {
        QVERIFY(!readReport("not a PDF"));
        QVERIFY(!readReport("%PDF-1.7\n"));
        QVERIFY(!readReportFile(QStringLiteral("/no/such/file.pdf")));
        const QByteArray pdf = pdfOf(example());
        const File file(pdf);
        const QString bare = file.sibling("bare.pdf");
        QCOMPARE(
            file.ask("qpdf", {QStringLiteral("--remove-attachment=assessment.tunepoint")}, {bare}).exit, 0);
        const auto read = readReportFile(bare);
        QVERIFY(!read && read.error().contains(QStringLiteral("carries no assessment")));
    }

    void aVeryLargeAttachmentIsRefused()
    {
        const File file(pdfOf(example()));
        const QString large = file.sibling("large");
        QFile zeros(large);
        QVERIFY(zeros.open(QIODevice::WriteOnly) && zeros.resize(40 << 20));
        zeros.close();
        const QString out = file.sibling("out.pdf");
        QCOMPARE(file.ask("qpdf", {QStringLiteral("--remove-attachment=assessment.tunepoint")},
                         {file.sibling("bare.pdf")})
                     .exit,
            0);
        QCOMPARE(pdftools::run(QStringLiteral("qpdf"),
                     {file.sibling("bare.pdf"), QStringLiteral("--add-attachment"), large,
                         QStringLiteral("--key=assessment.tunepoint"), QStringLiteral("--"), out})
                     .exit,
            0);
        const auto read = readReportFile(out);
        QVERIFY(!read && read.error().contains(QStringLiteral("32 MiB")));
    }

    void damagedFilesAreRefusedOrReadButNeverCrash()
    {
        const QByteArray pdf = pdfOf(example());
        std::mt19937 dice(7);
        for (int cut = 1; cut < 20; ++cut)
            (void)readReport(pdf.left(pdf.size() * cut / 20));
        for (int round = 0; round < 60; ++round) {
            QByteArray broken = pdf;
            for (int i = 0; i < 30; ++i)
                broken[qsizetype(dice() % std::uint32_t(broken.size()))] = char(dice() % 256);
            const auto read = readReport(broken);
            QVERIFY(read || !read.error().isEmpty());
        }
    }

    void namesAreTextAndBreakNoPage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("500 characters without a space") << QString(500, QLatin1Char('m'));
        QTest::newRow("500 words") << QStringLiteral("word ").repeated(100);
        QTest::newRow("a picture") << QStringLiteral("<img src=\"red.png\"> & <b>bold</b>");
        QTest::newRow("overrides of direction") << QStringLiteral("abc\u202Edef\u202C\u2066ghi");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb\u200Dc\uFEFFd");
        QTest::newRow("marks upon marks") << QStringLiteral("Z") + QString(200, QChar(0x0301));
        QTest::newRow("half a surrogate") << QStringLiteral("x") + QChar(0xD800) + QStringLiteral("y");
    }
    void namesAreTextAndBreakNoPage()
    {
        QFETCH(QString, name);
        Assessment assessment = example();
        assessment.title = name.toStdString();
        assessment.organisation = name.toStdString();
        for (Strategy& strategy : assessment.strategies)
            strategy.name = name.toStdString();
        // a document's check refuses some of these names; the pages have to bear them all the same
        const Material material(example());
        Evaluation evaluation = material.evaluation;
        for (StrategyResult& strategy : evaluation.strategies)
            strategy.name = name.toStdString();
        const auto pdf = makeReport({assessment, evaluation, *material.catalogue}, inLocale(english));
        QVERIFY(pdf);
        const auto [left, right] = extent(File(*pdf));
        QVERIFY2(left > 55 && right < 595.3 - 55, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
    }

    void noNameBecomesAPicture()
    {
        QTemporaryDir folder;
        const QString picture = folder.filePath(QStringLiteral("red.png"));
        QImage red(300, 300, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(picture));
        const std::string evil = "<img src=\"" + picture.toStdString() + "\">";
        Assessment assessment = example();
        assessment.title = evil;
        for (Strategy& strategy : assessment.strategies)
            strategy.name = evil;
        const Material material(assessment);
        const auto report = layOutReport(material.source(), inLocale(english));
        QVERIFY(report);
        for (int page = 1; page <= report->pages(); ++page) {
            QImage paper(report->paper().toSize(), QImage::Format_RGB32);
            paper.fill(Qt::white);
            QPainter painter(&paper);
            report->paintPage(painter, page);
            painter.end();
            int pixels = 0;
            for (int y = 0; y < paper.height(); ++y) {
                for (int x = 0; x < paper.width(); ++x)
                    pixels += paper.pixel(x, y) == qRgb(255, 0, 0) ? 1 : 0;
            }
            QCOMPARE(pixels, 0);
        }
    }

    void missingLettersAreTold()
    {
        Assessment assessment = example();
        assessment.title = "Plan \xF3\xB0\x80\x80"; // U+F0000, a private letter
        const Material material(assessment);
        ReportOptions options = inLocale(english);
        QSet<char32_t> told;
        options.undrawable = [&told](const QSet<char32_t>& letters) { told = letters; };
        QVERIFY(makeReport(material.source(), options));
        QVERIFY(told.contains(0xF0000));
        QVERIFY(undrawableText(told).contains(QStringLiteral("U+F0000")));
    }

    void sectionsComeInTheOrderAskedFor()
    {
        const Material material(example());
        ReportOptions options = inLocale(english);
        options.sections = {"method", "task", "unknown"};
        const auto report = layOutReport(material.source(), options);
        QVERIFY(report);
        QCOMPARE(report->parts().size(), std::size_t(2));
        QCOMPARE(report->parts()[0].id, std::string("method"));
        QCOMPARE(report->parts()[1].id, std::string("task"));
        QCOMPARE(report->pageOf("method"), 1);
        QCOMPARE(report->pageOf("costs"), 0);
    }
};

QTEST_MAIN(TestReportPdf)
#include "tst_report_pdf.moc"
