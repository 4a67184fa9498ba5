// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_file.h"

#include "core/evaluation/recorded_evaluation.h"
#include "ui/document/assessment_document.h"
#include "ui/document/recent_files.h"
#include "ui/library/library_index.h"
#include "ui/report/report_attachments.h"
#include "ui/shell/file_questions.h"
#include "ui/shell/messages.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <exception>
#include <utility>

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
    const bool current
        = document.whatIf().empty() && !document.isEvaluating() && !hasErrors(document.problems());
    if (current && !evaluation.strategies.empty() && !hasErrors(evaluation.problems)) {
        LastEvaluation now = recordOf(assessment, evaluation);
        const auto& last = assessment.lastEvaluation;
        const bool finer = last && last->document == now.document && last->date == now.date
            && last->engineVersion == now.engineVersion && last->trials > now.trials;
        if (!finer) // else the fine figures of the same document are still being worked out again
            assessment.lastEvaluation = std::move(now);
    }
    return assessment;
}

/// Where the last document lay: that is where people look first.
QString lastFolder()
{
    const QStringList recent = RecentFiles::paths();
    if (!recent.isEmpty() && QFileInfo::exists(recent.first()))
        return QFileInfo(recent.first()).absolutePath();
    return libraryFolder();
}

bool sameFile(const QString& a, const QString& b)
{
    const QString one = QFileInfo(a).canonicalFilePath();
    return !one.isEmpty() && one == QFileInfo(b).canonicalFilePath();
}

} // namespace

DocumentFile::DocumentFile(AssessmentDocument& document, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
    , m_autosave(document)
{
    connect(&document, &AssessmentDocument::pathChanged, this, [this] {
        if (m_document.path().isEmpty())
            leaveFile();
    });
    connect(&m_watch, &FileWatch::changedOutside, this, [this] { setNotice(FileNotice::ChangedOutside); });
    connect(&m_watch, &FileWatch::removedOutside, this, [this] { setNotice(FileNotice::RemovedOutside); });
    connect(&m_watch, &FileWatch::asKnown, this, [this] {
        if (m_notice == FileNotice::ChangedOutside || m_notice == FileNotice::RemovedOutside)
            dismissNotice();
    });
    connect(&m_autosave, &Autosave::failed, this,
        [this](const QString& message) { setNotice(FileNotice::NotPutAside, message); });
    connect(&m_autosave, &Autosave::written, this, [this] {
        if (m_notice == FileNotice::NotPutAside)
            dismissNotice();
    });
}

void DocumentFile::setNotice(FileNotice notice, const QString& detail)
{
    if (notice == m_notice && detail == m_noticeDetail)
        return;
    m_notice = notice;
    m_noticeDetail = detail;
    Q_EMIT noticeChanged();
}

/// The document has no file any more, or not yet.
void DocumentFile::leaveFile()
{
    m_digest.reset();
    m_autosave.setSavedDigest({});
    m_lock.release();
    m_watch.watch({}, {});
    m_readOnly = false;
    dismissNotice();
}

/// The document's file is `path`, with this content.
void DocumentFile::take(const QString& path, const QByteArray& digest)
{
    m_digest = digest;
    m_autosave.setSavedDigest(digest);
    m_watch.watch(m_unattended ? QString() : path, digest);
}

void DocumentFile::remember(const QString& path)
{
    if (m_unattended)
        return;
    RecentFiles::add(path);
    Q_EMIT recentFilesChanged();
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
        m_document.setAssessment(std::move(loaded->assessment), documentPath);
        if (!documentPath.isEmpty())
            take(documentPath, loaded->digest);
        return true;
    } catch (const std::exception& exception) {
        tell(&m_window, QMessageBox::Critical,
            tr("“%1” could not be opened.").arg(QDir::toNativeSeparators(path)),
            QString::fromUtf8(exception.what()));
        return false;
    }
}

/// Puts a mark on the file, or asks what to do about somebody else's.
bool DocumentFile::mayOpen(const QString& path, DocumentLock& lock, bool& readOnly)
{
    if (m_unattended || !QFileInfo(path).isFile() || lock.acquire(path) != DocumentLock::State::Taken)
        return true;
    switch (askLocked(m_window, path, lock.owner())) {
    case LockedChoice::ReadOnly:
        readOnly = true;
        return true;
    case LockedChoice::OpenAnyway:
        lock.takeOver(path); // without a mark where its owner holds on to it
        return true;
    case LockedChoice::Cancel:
        break;
    }
    return false;
}

bool DocumentFile::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return openReport(absolute);
    const bool again = sameFile(absolute, m_document.path());
    DocumentLock lock;
    bool readOnly = again && m_readOnly;
    if (!again && !mayOpen(absolute, lock, readOnly))
        return false;
    if (!load(absolute, absolute))
        return false;
    if (!again)
        m_lock = std::move(lock);
    m_readOnly = readOnly;
    setNotice(readOnly ? FileNotice::ReadOnly : FileNotice::None);
    remember(absolute);
    return true;
}

/// The assessment that a report carries, as a document that has no file yet.
bool DocumentFile::openReport(const QString& path)
{
    auto assessment = readReportAssessment(path);
    if (!assessment) {
        const FileError& error = assessment.error();
        tell(&m_window, QMessageBox::Warning, error.message, problemLines(error.problems, 8));
        return false;
    }
    m_document.setAssessment(std::move(*assessment));
    return true;
}

bool DocumentFile::openExample(const QString& path)
{
    return load(path, {});
}

bool DocumentFile::openAsking()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open an assessment"), lastFolder(),
        tr("Assessments and their reports (*.tunepoint *.pdf);;All files (*)"));
    return !path.isEmpty() && mayLeave() && open(path);
}

void DocumentFile::recover(Leftover leftover)
{
    const UnsavedWork& work = leftover.work;
    Assessment base;
    std::optional<QByteArray> digest = work.savedDigest;
    if (!work.path.isEmpty()) {
        if (auto loaded = loadDocument(work.path)) {
            base = std::move(loaded->assessment);
            if (!digest)
                digest = loaded->digest;
        }
    }
    m_document.setAssessment(std::move(base), work.path);
    if (!work.path.isEmpty()) {
        // a file that somebody else is working on by now is not written to
        m_readOnly = QFileInfo(work.path).isFile() && m_lock.acquire(work.path) == DocumentLock::State::Taken;
        take(work.path, digest.value_or(QByteArray()));
        m_digest = digest; // what the work began with: a file that is another by now is asked about
    }
    m_document.edit(
        {}, tr("Recover unsaved work"), [&work](Assessment& assessment) { assessment = *work.assessment; });
    m_document.endMerge();
    if (m_document.differsFromSaved()) {
        const QString time = QLocale().toString(work.time, QLocale::ShortFormat);
        m_autosave.adopt(std::move(leftover.slot));
        setNotice(FileNotice::Recovered, time);
    } else {
        leftover.slot.remove(); // the file holds it already
    }
}

bool DocumentFile::reload()
{
    const QString path = m_document.path();
    auto loaded = loadDocument(path);
    if (!loaded) {
        tell(&m_window, QMessageBox::Warning, loaded.error().message,
            problemLines(loaded.error().problems, 8));
        return false;
    }
    m_document.endMerge();
    m_document.edit({}, tr("Reload the file"),
        [&loaded](Assessment& assessment) { assessment = std::move(loaded->assessment); });
    m_document.endMerge();
    m_document.markSaved(path);
    take(path, loaded->digest);
    dismissNotice();
    return true;
}

bool DocumentFile::save()
{
    const QString path = m_document.path();
    return path.isEmpty() || m_readOnly ? saveAs() : write(path, {.expected = m_digest});
}

bool DocumentFile::saveAs()
{
    QFileDialog dialog(
        &m_window, tr("Save the assessment"), libraryFolder(), tr("Assessments (*.tunepoint)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kExtension);
    dialog.selectFile(suggestedPath(kExtension));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return write(dialog.selectedFiles().constFirst(), {});
}

/// Marks the file that is about to be written, when it is another than before or not marked yet.
bool DocumentFile::moveLock(const QString& path)
{
    const bool held = m_lock.state() == DocumentLock::State::Held && sameFile(path, m_document.path());
    if (m_unattended || held)
        return true;
    DocumentLock lock;
    if (lock.acquire(path) == DocumentLock::State::Taken) {
        // the user has agreed already when the document was opened without a mark
        const bool agreed = sameFile(path, m_document.path()) && !m_readOnly;
        if (!agreed && !askOverwriteLocked(m_window, path, lock.owner()))
            return false;
    }
    m_lock = std::move(lock);
    return true;
}

bool DocumentFile::write(const QString& path, SaveChoices choices)
{
    if (!moveLock(path))
        return false;
    m_document.waitForEvaluation(kRecordMilliseconds);
    const auto written = saveDocument(path, withRecord(m_document), choices);
    if (!written)
        return settle(path, choices, written.error());
    m_readOnly = false;
    m_document.markSaved(path);
    take(path, *written);
    m_autosave.forget();
    dismissNotice();
    remember(path);
    Q_EMIT saved(path);
    return true;
}

/// Asks what there is to decide when a file was not written.
bool DocumentFile::settle(const QString& path, SaveChoices choices, const FileError& error)
{
    switch (error.trouble) {
    case FileTrouble::ReadOnly:
        switch (askReadOnly(m_window, error.message)) {
        case ReadOnlyChoice::Replace:
            choices.overReadOnly = true;
            return write(path, choices);
        case ReadOnlyChoice::SaveAs:
            return saveAs();
        case ReadOnlyChoice::Cancel:
            return false;
        }
        break;
    case FileTrouble::ChangedOutside:
        switch (askChangedOutside(m_window, error.message)) {
        case ChangedChoice::Overwrite:
            choices.expected.reset();
            return write(path, choices);
        case ChangedChoice::Reload:
            reload();
            return false; // nothing was saved: whoever wanted to leave asks again
        case ChangedChoice::SaveAs:
            return saveAs();
        case ChangedChoice::Cancel:
            return false;
        }
        break;
    case FileTrouble::Failed:
    case FileTrouble::NotADocument:
        break;
    }
    tell(&m_window, QMessageBox::Warning, error.message, problemLines(error.problems, 8));
    return false;
}

bool DocumentFile::mayLeave()
{
    if (!m_document.isModified() || !m_document.differsFromSaved())
        return true;
    switch (askLeave(m_window, title())) {
    case LeaveChoice::Save:
        return save();
    case LeaveChoice::Discard:
        return true;
    case LeaveChoice::Cancel:
        break;
    }
    return false;
}

void DocumentFile::leave()
{
    m_autosave.forget();
    leaveFile();
}

void DocumentFile::rescue()
{
    if (!m_unattended)
        m_autosave.flush();
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
    const QString folder = path.isEmpty() ? libraryFolder() : QFileInfo(path).absolutePath();
    return QDir(folder).filePath(safeFileName(title(), extension));
}

} // namespace tunepoint::ui
