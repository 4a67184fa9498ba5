// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_print.h"

#include "ui/charts/chart.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/document/file_store.h"
#include "ui/report/paginator.h"
#include "ui/report/report_templates.h"
#include "ui/shell/input_list.h"
#include "ui/shell/messages.h"
#include "ui/shell/rooms.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/sentences.h"
#include "ui/widgets/parts_in_view.h"
#include "ui/widgets/plain_label.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace tunepoint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ScreenPrint)
};

constexpr double kChartHeight = 300; ///< points
constexpr double kPictureWidth = 480; ///< points that a page has for a picture of the screen
constexpr int kResolution = 1200; ///< units an inch

Format formatOf(const AssessmentDocument& document)
{
    return Format(QLocale(), QString::fromStdString(document.assessment().currency));
}

QString titleOf(const AssessmentDocument& document)
{
    const QString title = displayText(document.assessment().title);
    return title.isEmpty() ? Words::tr("Assessment without a title") : title;
}

/// Whether `inner` is a part of what `outer` shows twice: the table behind a chart.
bool isTwin(const QWidget& table)
{
    for (const QWidget* widget = table.parentWidget(); widget; widget = widget->parentWidget()) {
        if (widget->inherits("tunepoint::ui::ChartFrame"))
            return true;
    }
    return false;
}

/// Charts and tables that are shown on `page`, from top to bottom. A chart whose table is shown in its place
/// counts: paper has room for both.
std::vector<const QWidget*> contentOf(const QWidget& page)
{
    std::vector<const QWidget*> found;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const auto* chart = qobject_cast<const Chart*>(widget);
        const auto* table = qobject_cast<const QTableView*>(widget);
        if (chart && chart->parentWidget() && chart->parentWidget()->isVisibleTo(&page))
            found.push_back(chart);
        else if (table && table->isVisibleTo(&page) && !isTwin(*table) && table->model())
            found.push_back(table);
    }
    const auto place = [&page](const QWidget* widget) { return widget->mapTo(&page, QPoint()); };
    std::stable_sort(found.begin(), found.end(), [&](const QWidget* a, const QWidget* b) {
        return std::pair(place(a).y(), place(a).x()) < std::pair(place(b).y(), place(b).x());
    });
    return found;
}

/// The cells of any table as they are shown.
ReportTable cellsOf(const QTableView& view)
{
    const QAbstractItemModel& model = *view.model();
    ReportTable table;
    const bool names = view.verticalHeader()->isVisibleTo(&view);
    if (names)
        table.columns.push_back({QString()});
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString()});
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<ReportTable::Cell> cells;
        if (names)
            cells.push_back({model.headerData(row, Qt::Vertical).toString()});
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back({model.index(row, column).data().toString()});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable inputsOf(const AssessmentDocument& document, const Room& room)
{
    ReportTable table;
    table.columns = {{Words::tr("Input")}, {Words::tr("Where it is edited")}, {Words::tr("Value")}};
    for (const InputEntry& input : inputList(document)) {
        if (room.mayEdit(input.pointer))
            table.rows.push_back({{input.title}, {input.place}, {input.value}});
    }
    return table;
}

void writeHead(ReportBuilder& report, const AssessmentDocument& document, const Room& room)
{
    const Format format = formatOf(document);
    const std::string& day = document.assessment().date;
    const QString date = day.empty() ? format.date(QDate::currentDate().toString(Qt::ISODate))
                                     : format.date(QString::fromStdString(day));
    report.title(titleOf(document));
    report.paragraph(Words::tr("%1 · %2", "room, date").arg(roomTitle(room), date), TextStyle::Quiet);
    const bool broken = hasErrors(document.problems());
    report.paragraph(broken ? Words::tr("The document has errors, so there is no answer.")
                            : headline(document.evaluation(), format),
        TextStyle::Lead);
    if (!broken)
        report.paragraph(chanceSentence(document.evaluation(), format));
    if (!document.whatIf().empty())
        report.box(Words::tr("Figures are being tried out: this is not what the document says."));
}

bool writeContent(ReportBuilder& report, const QWidget& page)
{
    bool some = false;
    for (const QWidget* widget : contentOf(page)) {
        if (const auto* chart = qobject_cast<const Chart*>(widget)) {
            report.heading(chart->title());
            report.picture(
                kChartHeight,
                [chart = QPointer(chart)](QPainter& painter, const QRectF& target) {
                    if (chart)
                        chart->render(painter, target);
                },
                {}, chart->description(), reportTable(chart->table()));
            some = true;
            continue;
        }
        const auto* figures = qobject_cast<const FigureTable*>(widget);
        const auto* view = static_cast<const QTableView*>(widget);
        const ReportTable table = figures ? reportTable(figures->table()) : cellsOf(*view);
        if (table.isEmpty())
            continue;
        if (!view->accessibleName().isEmpty())
            report.heading(view->accessibleName());
        report.table(table);
        some = true;
    }
    return some;
}

bool paintPages(const ScreenPages& screen, QPagedPaintDevice& device, int resolution, int from, int to)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool good = true;
    for (int page = from; good && page <= to; ++page) {
        good = page == from || device.newPage();
        painter.save();
        painter.scale(resolution / 72.0 / kPoint, resolution / 72.0 / kPoint);
        for (const PageItem& item : screen.pages->pages[std::size_t(page) - 1])
            paintItem(painter, item);
        painter.restore();
    }
    return painter.end() && good;
}

void savePdfAsking(QWidget& window, const ScreenPages& pages)
{
    QFileDialog dialog(&window, Words::tr("Save this screen"), {}, Words::tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(safeFileName(pages.title, QStringLiteral("pdf")));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QByteArray pdf = screenPdf(pages);
    if (pdf.isEmpty()) {
        tell(&window, QMessageBox::Warning, Words::tr("The screen could not be drawn."));
        return;
    }
    const FileResult<void> saved = saveBytes(dialog.selectedFiles().constFirst(), pdf);
    if (!saved)
        tell(&window, QMessageBox::Warning, saved.error().message);
}

} // namespace

ReportPart screenPart(const AssessmentDocument& document, const QWidget& page, const Room& room)
{
    finishParts(page);
    ReportBuilder report{std::string(room.id)};
    writeHead(report, document, room);
    if (writeContent(report, page))
        return report.part();
    if (const ReportTable inputs = inputsOf(document, room); !inputs.isEmpty()) {
        report.table(inputs);
        return report.part();
    }
    const QPixmap picture = const_cast<QWidget&>(page).grab();
    report.picture(kPictureWidth * picture.height() / std::max(picture.width(), 1),
        [picture](QPainter& painter, const QRectF& target) {
            painter.drawPixmap(target, picture, QRectF(picture.rect()));
        });
    return report.part();
}

ScreenPages layOutScreen(const AssessmentDocument& document, const QWidget& page, const Room& room)
{
    ReportOptions options;
    options.locale = QLocale();
    ScreenPages screen;
    screen.title
        = Words::tr("%1 – %2", "title of the document, room").arg(titleOf(document), roomTitle(room));
    screen.layout = pageLayoutOf(document.assessment().report, options);
    const QSizeF paper = screen.layout.fullRect(QPageLayout::Point).size() * kPoint;
    Typesetter type(options.locale);
    Sheet sheet(type, paper);
    sheet.add(screenPart(document, page, room));
    screen.pages = Paginator(type, paper, sheet).paginate({screen.title, {}});
    return screen;
}

QByteArray screenPdf(const ScreenPages& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool good = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(pages.layout);
        writer.setResolution(kResolution);
        writer.setTitle(pages.title);
        good = paintPages(pages, writer, kResolution, 1, int(pages.pages->pages.size()));
    }
    // a writer says nothing of its failures
    return good && bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF") ? bytes : QByteArray();
}

void printScreenAsking(QWidget& window, const ScreenPages& pages)
{
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        PlainMessageBox box(&window, QMessageBox::Information,
            Words::tr("No printer is set up on this computer."),
            Words::tr("The screen can be saved as a PDF and printed elsewhere."));
        box.setObjectName(QStringLiteral("noPrinter"));
        const QPushButton* save = box.addButton(Words::tr("&Save as PDF …"), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() == save)
            savePdfAsking(window, pages);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageLayout(pages.layout);
    printer.setDocName(pages.title);
    const int count = int(pages.pages->pages.size());
    QPrintDialog dialog(&printer, &window);
    dialog.setMinMax(1, count);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int from = std::clamp(printer.fromPage(), 1, count);
    const int to = printer.toPage() > 0 ? std::clamp(printer.toPage(), from, count) : count;
    if (!paintPages(pages, printer, printer.resolution(), from, to))
        tell(&window, QMessageBox::Warning,
            Words::tr("The printer did not take the screen. Save it as a PDF instead."));
}

} // namespace tunepoint::ui
