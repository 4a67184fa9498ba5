// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace tunepoint::ui {

class AssessmentDocument;

/// Keeps the unsaved work of a document in a recovery file, off the GUI thread, a few seconds after a change
/// at the latest. The file goes only when the work is proven to be saved or the user gives it up; a program
/// that is killed leaves it, and so does the end of this object.
class Autosave : public QObject {
    Q_OBJECT

public:
    static constexpr int kDelayMilliseconds = 5000; ///< from the first change that is not put aside yet

    explicit Autosave(AssessmentDocument& document, int delayMilliseconds = kDelayMilliseconds);
    ~Autosave() override;

    /// Digest of the document's file as opened or saved last; nothing for a document without one.
    void setSavedDigest(std::optional<QByteArray> digest) { m_savedDigest = std::move(digest); }
    /// Goes on with a recovery file of an earlier run, whose work has been put into the document: it stays
    /// until that work is saved or given up, whatever is undone meanwhile.
    void adopt(RecoverySlot slot);
    /// Puts unsaved work aside now and waits for it. False when it could not be written.
    bool flush();
    /// The work is in the user's file, or the user gives it up.
    void forget();
    /// Whether there is a recovery file of this document.
    [[nodiscard]] bool holdsWork() const { return m_slot.has_value(); }

Q_SIGNALS:
    void written(); ///< the present state is put aside
    void failed(const QString& message); ///< it is not; told once until it works again

private:
    void follow();
    void begin();
    bool prepare();
    void finish(const FileResult<void>& result);
    [[nodiscard]] UnsavedWork present() const;

    AssessmentDocument& m_document;
    std::optional<QByteArray> m_savedDigest;
    std::optional<RecoverySlot> m_slot;
    std::shared_ptr<const Assessment> m_written; ///< what the file holds or is about to
    QTimer m_timer;
    QThreadPool m_pool; ///< one thread: files are written in order
    quint64 m_run = 0; ///< results of another run are of no interest
    bool m_adopted = false;
    bool m_told = false;
};

} // namespace tunepoint::ui
