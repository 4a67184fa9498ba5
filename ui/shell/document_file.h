// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"
#include "ui/document/document_lock.h"
#include "ui/document/file_store.h"
#include "ui/document/file_watch.h"

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;

/// What the user should know about the file of the open document.
enum class FileNotice {
    None,
    Recovered, ///< shows work that was put aside when the program ended
    ReadOnly, ///< somebody else is working on the file
    ChangedOutside, ///< another program has written the file
    RemovedOutside, ///< the file is gone
    NotPutAside ///< unsaved work cannot be put aside
};

/// Opening and saving the document of a window, with the questions that come up on the way; the mark on the
/// open file, the watch over it, and the recovery file of what is not saved.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    DocumentFile(AssessmentDocument& document, QWidget& window);

    /// Nobody is there to answer: no marks, no questions about them, no recovery files. For pictures.
    void setUnattended(bool unattended) { m_unattended = unattended; }

    /// Opens a file of the user's; tells the user when that fails.
    bool open(const QString& path);
    /// Opens an example as a new, unsaved document.
    bool openExample(const QString& path);
    /// Asks for a file and opens it.
    bool openAsking();
    /// Shows work that was put aside in an earlier run, as a change of its file that can be undone. The
    /// recovery file stays until the work is saved or given up.
    void recover(Leftover leftover);
    /// Reads the file again, as a step that can be undone.
    bool reload();
    bool save();
    bool saveAs();
    /// Whether the document may be given up: asks when there are unsaved changes.
    bool mayLeave();
    /// The window is closed and nothing is to be kept: the user has been asked.
    void leave();
    /// Puts unsaved work aside at once, without asking anybody: the program is being ended.
    void rescue();

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] FileNotice notice() const { return m_notice; }
    /// What belongs to the notice: a time or a reason, as text.
    [[nodiscard]] const QString& noticeDetail() const { return m_noticeDetail; }
    void dismissNotice() { setNotice(FileNotice::None); }

    /// Title of the document, safe for display; never empty.
    [[nodiscard]] QString title() const;
    /// Where exports of this document go by default.
    [[nodiscard]] QString suggestedPath(const QString& extension) const;

Q_SIGNALS:
    void saved(const QString& path);
    void recentFilesChanged();
    void noticeChanged();

private:
    bool load(const QString& path, const QString& documentPath);
    bool openReport(const QString& path);
    bool mayOpen(const QString& path, DocumentLock& lock, bool& readOnly);
    bool write(const QString& path, SaveChoices choices);
    bool settle(const QString& path, SaveChoices choices, const FileError& error);
    bool moveLock(const QString& path);
    void leaveFile();
    void take(const QString& path, const QByteArray& digest);
    void remember(const QString& path);
    void setNotice(FileNotice notice, const QString& detail = {});

    AssessmentDocument& m_document;
    QWidget& m_window;
    Autosave m_autosave;
    DocumentLock m_lock;
    FileWatch m_watch;
    std::optional<QByteArray> m_digest; ///< of the file as opened or saved
    FileNotice m_notice = FileNotice::None;
    QString m_noticeDetail;
    bool m_readOnly = false;
    bool m_unattended = false;
};

} // namespace tunepoint::ui
