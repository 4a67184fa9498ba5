// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/report_output.h"

#include "ui/document/assessment_document.h"
#include "ui/document/file_store.h"
#include "ui/reportview/page_view.h"
#include "ui/reportview/report_choices.h"
#include "ui/reportview/report_language.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace tunepoint::ui {

namespace {

class OutputText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ReportOutput)
};

/// A message box that reads none of its texts as markup.
class Message : public QMessageBox {
public:
    Message(QWidget& parent, Icon icon, const QString& text, const QString& more)
        : QMessageBox(&parent)
    {
        setWindowModality(Qt::WindowModal);
        setIcon(icon);
        setTextFormat(Qt::PlainText);
        setText(text);
        setInformativeText(literal(more)); // guesses markup whatever the format says
        setWindowTitle(QCoreApplication::applicationName());
    }
};

/// Shows how far the work is; appears only when it takes a while.
class Progress {
public:
    Progress(QWidget& parent, const QString& text)
        : m_dialog(&parent)
    {
        m_dialog.setObjectName(QStringLiteral("reportProgress"));
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setWindowTitle(QCoreApplication::applicationName());
        auto* label = new PlainLabel(text);
        m_dialog.setLabel(label); // owned by the dialog
        m_dialog.setMinimumDuration(300);
        m_dialog.setAutoReset(false);
        m_dialog.setAutoClose(false);
        m_dialog.setRange(0, 0);
        m_dialog.setValue(0);
    }

    void show(int done, int of)
    {
        m_dialog.setMaximum(of);
        m_dialog.setValue(done);
    }

    /// Lets the dialog live; true when the user wants no more of it.
    bool cancelled()
    {
        const ReportLanguage::Pause window;
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers, 10);
        return m_dialog.wasCanceled();
    }

    QProgressDialog& dialog() { return m_dialog; }

private:
    QProgressDialog m_dialog;
};

QString extensionOf(const ReportFormat* format)
{
    return format ? QString::fromUtf8(format->id.data(), qsizetype(format->id.size()))
                  : QStringLiteral("pdf");
}

/// Beside the document, named after its title.
QString suggestedPath(const AssessmentDocument& document, const ReportFormat* format)
{
    const QString folder = document.path().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(document.path()).absolutePath();
    QString name = safeFileName(plainText(document.assessment().title), extensionOf(format));
    if (format && format->folder)
        name = QFileInfo(name).completeBaseName();
    return QDir(folder).filePath(name);
}

QString askForPath(QWidget& parent, const AssessmentDocument& document, const ReportFormat* format)
{
    const QFileInfo start(suggestedPath(document, format));
    const QString name = format ? reportFormatName(*format) : OutputText::tr("PDF documents");
    const bool folder = format && format->folder;
    QFileDialog dialog(&parent, OutputText::tr("Save the report"), start.absolutePath(),
        folder ? name : QStringLiteral("%1 (*.%2)").arg(name, extensionOf(format)));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (folder) // a new folder is named like a file; one that is there is taken as it is
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
    else
        dialog.setDefaultSuffix(extensionOf(format));
    dialog.selectFile(start.fileName());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

void tellSaved(QWidget& parent, const QString& path)
{
    Message box(parent, QMessageBox::Information, OutputText::tr("The report is saved."),
        QDir::toNativeSeparators(path));
    box.setObjectName(QStringLiteral("reportSaved"));
    const QPushButton* open = box.addButton(OutputText::tr("&Open it"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    if (box.clickedButton() == open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void tellFailed(QWidget& parent, const QString& error)
{
    Message box(parent, QMessageBox::Warning, OutputText::tr("The report was not saved."), error);
    box.exec();
}

ReportOptions optionsOf(const ShownReport& material, Progress& progress)
{
    ReportOptions options = reportOptions(material.language);
    options.cancelled = [&progress] { return progress.cancelled(); };
    options.progress = [&progress](int done, int of) { progress.show(done, of); };
    return options;
}

ReportSource sourceOf(const ShownReport& material)
{
    return {*material.assessment, *material.evaluation, *material.catalogue};
}

} // namespace

std::shared_ptr<ShownReport> reportMaterial(
    QWidget& parent, AssessmentDocument& document, const QString& language)
{
    auto material = std::make_shared<ShownReport>();
    material->assessment = document.snapshot();
    material->catalogue = document.sharedCatalogue();
    material->language = language;
    document.resume(); // a report is made of the finest figures
    if (!hasErrors(document.problems()) && (document.isEvaluating() || document.isRefining())) {
        Progress progress(parent, OutputText::tr("Waiting for the final figures …"));
        QEventLoop loop;
        const auto look = [&] {
            if (!document.isEvaluating() && !document.isRefining())
                loop.quit();
        };
        QObject::connect(&document, &AssessmentDocument::refiningChanged, &loop, look);
        QObject::connect(&document, &AssessmentDocument::evaluatingChanged, &loop, look);
        QObject::connect(&progress.dialog(), &QProgressDialog::canceled, &loop, &QEventLoop::quit);
        look();
        if (document.isEvaluating() || document.isRefining())
            loop.exec();
        if (progress.dialog().wasCanceled())
            return nullptr;
        material->assessment = document.snapshot();
    }
    // a report speaks for the document, not for what is tried on top of it
    if (document.whatIf().empty()) {
        material->evaluation = document.sharedEvaluation();
    } else {
        EvaluationOptions how;
        how.depth = Depth::Full;
        material->evaluation
            = std::make_shared<const Evaluation>(evaluate(*material->assessment, document.catalogue(), how));
    }
    return material;
}

OutputResult writeReportFile(QWidget& parent, const ShownReport& material, const ReportFormat* format,
    const QString& path, QString& error)
{
    Progress progress(parent, OutputText::tr("Writing the report …"));
    const ReportOptions options = optionsOf(material, progress);
    const ReportLanguage language(material.language);
    const auto saved = format ? saveReportAs(path, *format, sourceOf(material), options)
                              : saveReport(path, sourceOf(material), options);
    if (saved)
        return OutputResult::Done;
    error = saved.error();
    return error.isEmpty() ? OutputResult::Cancelled : OutputResult::Failed;
}

bool saveReportAsking(
    QWidget& parent, AssessmentDocument& document, const ReportFormat* format, const QString& language)
{
    const QString path = askForPath(parent, document, format);
    if (path.isEmpty())
        return false;
    const auto material = reportMaterial(parent, document, language);
    if (!material)
        return false;
    QString error;
    switch (writeReportFile(parent, *material, format, path, error)) {
    case OutputResult::Done:
        tellSaved(parent, path);
        return true;
    case OutputResult::Failed:
        tellFailed(parent, error);
        return false;
    case OutputResult::Cancelled:
        break;
    }
    return false;
}

bool printPages(QWidget& parent, const ShownReport& report, QPrinter& printer, QString& error)
{
    const LaidOutReport& pages = *report.pages;
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pages()) : pages.pages();
    Progress progress(parent, OutputText::tr("Printing the report …"));
    QPainter painter;
    if (!painter.begin(&printer)) {
        error = OutputText::tr("The printer did not take the report. Save it as a PDF instead.");
        return false;
    }
    const ReportLanguage language(report.language);
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (int i = 0; i <= to - from; ++i) {
        progress.show(i, to - from + 1);
        if (progress.cancelled()) {
            printer.abort();
            return false;
        }
        if (i > 0 && !printer.newPage()) {
            error = OutputText::tr("The printer did not take the report. Save it as a PDF instead.");
            return false;
        }
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        pages.paintPage(painter, backwards ? to - i : from + i);
        painter.restore();
    }
    return painter.end();
}

void printReportAsking(QWidget& parent, AssessmentDocument& document, const QString& language)
{
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        Message box(parent, QMessageBox::Information,
            OutputText::tr("No printer is set up on this computer."),
            OutputText::tr("The report can be saved as a PDF and printed elsewhere."));
        box.setObjectName(QStringLiteral("noPrinter"));
        const QPushButton* save = box.addButton(OutputText::tr("&Save as PDF …"), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() == save)
            saveReportAsking(parent, document, nullptr, language);
        return;
    }
    const auto material = reportMaterial(parent, document, language);
    if (!material)
        return;
    QString error;
    {
        Progress progress(parent, OutputText::tr("Laying out the report …"));
        const ReportOptions options = optionsOf(*material, progress);
        const ReportLanguage words(language);
        auto pages = layOutReport(sourceOf(*material), options);
        if (pages)
            material->pages = std::move(*pages);
        else
            error = pages.error();
    }
    if (material->pages) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setFullPage(true);
        printer.setPageLayout(material->pages->layout());
        printer.setDocName(plainText(material->assessment->title));
        QPrintDialog dialog(&printer, &parent);
        dialog.setMinMax(1, material->pages->pages());
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        if (dialog.exec() != QDialog::Accepted || printPages(parent, *material, printer, error))
            return;
    }
    if (!error.isEmpty()) {
        Message box(parent, QMessageBox::Warning, OutputText::tr("The report was not printed."), error);
        box.exec();
    }
}

} // namespace tunepoint::ui
