// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_file.h"

#include "core/evaluation/recorded_evaluation.h"
#include "ui/document/assessment_document.h"
#include "ui/document/recent_files.h"
#include "ui/shell/messages.h"
#include "ui/widgets/plain_label.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

#include <exception>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kExtension("tunepoint");
constexpr int kRecordMilliseconds = 500; ///< saving waits so long for the figures that it records

/// What goes into the file: the document, with what its present figures come to. The record belongs to the
/// file and is no edit, so the open document does without it.
Assessment withRecord(const AssessmentDocument& document)
{
    Assessment assessment = document.assessment();
    const Evaluation& evaluation = document.evaluation();
    const bool current = document.whatIf().empty() && !document.isEvaluating() && !hasErrors(document.problems());
    if (current && !evaluation.strategies.empty() && !hasErrors(evaluation.problems))
        assessment.lastEvaluation = recordOf(assessment, evaluation);
    return assessment;
}

QString documentsFolder()
{
    const QStringList recent = RecentFiles::paths();
    if (!recent.isEmpty() && QFileInfo::exists(recent.first()))
        return QFileInfo(recent.first()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

DocumentFile::DocumentFile(AssessmentDocument& document, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
{
}

bool DocumentFile::load(const QString& path, const QString& documentPath)
{
    try {
        auto loaded = loadDocument(path);
        if (!loaded) {
            const FileError& error = loaded.error();
            tell(&m_window, QMessageBox::Warning, error.message, problemLines(error.problems, 8),
                error.problems.size() > 8 ? problemLines(error.problems) : QString());
            return false;
        }
        m_digest = documentPath.isEmpty() ? std::nullopt : std::optional(loaded->digest);
        m_document.setAssessment(std::move(loaded->assessment), documentPath);
        return true;
    } catch (const std::exception& exception) {
        tell(&m_window, QMessageBox::Critical,
            tr("“%1” could not be opened.").arg(QDir::toNativeSeparators(path)),
            QString::fromUtf8(exception.what()));
        return false;
    }
}

bool DocumentFile::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!load(absolute, absolute))
        return false;
    RecentFiles::add(absolute);
    Q_EMIT recentFilesChanged();
    return true;
}

bool DocumentFile::openExample(const QString& path)
{
    return load(path, {});
}

bool DocumentFile::openAsking()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open an assessment"), documentsFolder(),
        tr("Assessments (*.tunepoint);;All files (*)"));
    return !path.isEmpty() && mayLeave() && open(path);
}

bool DocumentFile::save()
{
    return m_document.path().isEmpty() ? saveAs() : write(m_document.path(), {.expected = m_digest});
}

bool DocumentFile::saveAs()
{
    QFileDialog dialog(
        &m_window, tr("Save the assessment"), documentsFolder(), tr("Assessments (*.tunepoint)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kExtension);
    dialog.selectFile(suggestedPath(kExtension));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return write(dialog.selectedFiles().constFirst(), {});
}

bool DocumentFile::write(const QString& path, SaveChoices choices)
{
    m_document.waitForEvaluation(kRecordMilliseconds);
    const auto written = saveDocument(path, withRecord(m_document), choices);
    if (written) {
        m_digest = *written;
        m_document.markSaved(path);
        RecentFiles::add(path);
        Q_EMIT recentFilesChanged();
        Q_EMIT saved(path);
        return true;
    }
    const FileError& error = written.error();
    switch (error.trouble) {
    case FileTrouble::ReadOnly:
        return settleReadOnly(path, choices, error.message);
    case FileTrouble::ChangedOutside:
        return settleChangedOutside(path, choices, error.message);
    case FileTrouble::Failed:
    case FileTrouble::NotADocument:
        break;
    }
    tell(&m_window, QMessageBox::Warning, error.message, problemLines(error.problems, 8));
    return false;
}

bool DocumentFile::settleReadOnly(const QString& path, SaveChoices choices, const QString& message)
{
    PlainMessageBox box(
        &m_window, QMessageBox::Question, message, tr("Somebody wanted it to stay as it is."));
    const auto* replace = box.addButton(tr("Replace it all the same"), QMessageBox::DestructiveRole);
    const auto* other = box.addButton(tr("Save as …"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == replace) {
        choices.overReadOnly = true;
        return write(path, choices);
    }
    return box.clickedButton() == other && saveAs();
}

bool DocumentFile::settleChangedOutside(const QString& path, SaveChoices choices, const QString& message)
{
    PlainMessageBox box(&m_window, QMessageBox::Question, message,
        tr("Overwriting it loses what the other program wrote; reloading it loses your changes here."));
    const auto* other = box.addButton(tr("Save as …"), QMessageBox::AcceptRole);
    const auto* overwrite = box.addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    const auto* reload = box.addButton(tr("Reload"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == overwrite) {
        choices.expected.reset();
        return write(path, choices);
    }
    if (box.clickedButton() == reload) {
        open(path);
        return false; // nothing was saved: whoever wanted to leave asks again
    }
    return box.clickedButton() == other && saveAs();
}

bool DocumentFile::mayLeave()
{
    if (!m_document.isModified() || !m_document.differsFromSaved())
        return true;
    PlainMessageBox box(&m_window, QMessageBox::Question, tr("Save the changes to “%1”?").arg(title()),
        tr("What is not saved is lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void DocumentFile::rescue() const
{
    if (!m_document.isModified() || !m_document.differsFromSaved())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("rescued"));
    const QString name
        = tr("Rescued %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    const QString path = folder.filePath(
        QStringLiteral("rescued/") + safeFileName(name + QLatin1Char(' ') + title(), kExtension));
    if (saveDocument(path, m_document.assessment()))
        RecentFiles::add(path); // the start page offers it next time
}

QString DocumentFile::title() const
{
    const QString stated = displayText(m_document.assessment().title);
    if (!stated.isEmpty())
        return stated;
    const QString file = QFileInfo(m_document.path()).completeBaseName();
    return file.isEmpty() ? tr("Untitled assessment") : file;
}

QString DocumentFile::suggestedPath(const QString& extension) const
{
    const QString path = m_document.path();
    const QString folder = path.isEmpty() ? documentsFolder() : QFileInfo(path).absolutePath();
    return QDir(folder).filePath(safeFileName(title(), extension));
}

} // namespace tunepoint::ui
