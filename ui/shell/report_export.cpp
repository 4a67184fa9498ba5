// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_export.h"

#include "ui/document/assessment_document.h"
#include "ui/report/report.h"
#include "ui/shell/messages.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QUrl>

namespace tunepoint::ui {

namespace {

class ReportExport {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ReportExport)
};

} // namespace

bool exportReport(QWidget& window, AssessmentDocument& document, const QString& path)
{
    constexpr int kPatience = 5000; // milliseconds; then the finest figures that there are
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    document.waitForLastStage(kPatience);
    // of the document as it stands now, not of an edit ago
    const auto assessment = document.snapshot();
    const Evaluation evaluation
        = document.isEvaluating() || !document.whatIf().empty() ? evaluate(*assessment, document.catalogue()) : document.evaluation();
    const auto saved = saveReport(path, {*assessment, evaluation, document.catalogue()}, {QLocale(), {}});
    QGuiApplication::restoreOverrideCursor();
    if (!saved) {
        tell(&window, QMessageBox::Warning, ReportExport::tr("The report was not saved."), saved.error(),
            problemLines(evaluation.problems));
        return false;
    }
    PlainMessageBox box(&window, QMessageBox::Information, ReportExport::tr("The report is saved."),
        QDir::toNativeSeparators(path));
    const QPushButton* open = box.addButton(ReportExport::tr("&Open it"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    if (box.clickedButton() == open)
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    return true;
}

bool exportReportAsking(QWidget& window, AssessmentDocument& document, const QString& suggestion)
{
    const QFileInfo start(suggestion);
    QFileDialog dialog(&window, ReportExport::tr("Save the report"), start.absolutePath(),
        ReportExport::tr("PDF documents (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(start.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return exportReport(window, document, dialog.selectedFiles().constFirst());
}

} // namespace tunepoint::ui
