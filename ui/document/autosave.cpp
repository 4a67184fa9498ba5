// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "ui/document/assessment_document.h"

#include <exception>

namespace tunepoint::ui {

namespace {

/// On a worker thread, which no exception may leave.
FileResult<void> writeSafely(const QString& file, const UnsavedWork& work)
{
    try {
        return writeRecovery(file, work);
    } catch (const std::exception& exception) {
        return tl::unexpected<FileError>(
            FileError{FileTrouble::Failed, QString::fromUtf8(exception.what()), {}});
    }
}

} // namespace

Autosave::Autosave(AssessmentDocument& document, int delayMilliseconds)
    : m_document(document)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::begin);
    // Another document is there, and its window has asked about this one.
    connect(&document, &AssessmentDocument::replaced, this, &Autosave::forget);
    connect(&document, &AssessmentDocument::changed, this, &Autosave::follow);
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
}

void Autosave::adopt(RecoverySlot slot)
{
    forget();
    m_slot = std::move(slot);
    m_adopted = true;
}

void Autosave::follow()
{
    if (!m_timer.isActive())
        m_timer.start();
}

UnsavedWork Autosave::present() const
{
    return {m_document.path(), m_savedDigest, QDateTime::currentDateTime(), m_document.snapshot()};
}

/// Whether there is something to write and a place for it.
bool Autosave::prepare()
{
    m_timer.stop();
    if (!m_document.differsFromSaved()) {
        if (!m_adopted)
            forget(); // edits have led back to what the file holds
        return false;
    }
    if (m_written == m_document.snapshot())
        return false;
    if (!m_slot)
        m_slot = RecoverySlot::fresh();
    if (!m_slot) {
        finish(tl::unexpected<FileError>(
            FileError{FileTrouble::Failed, tr("The folder for unsaved work cannot be written to."), {}}));
        return false;
    }
    m_written = m_document.snapshot();
    return true;
}

void Autosave::begin()
{
    if (!prepare())
        return;
    const quint64 run = ++m_run;
    m_pool.start([this, run, file = m_slot->file(), work = present()] {
        const auto result = writeSafely(file, work);
        QMetaObject::invokeMethod(
            this,
            [this, run, result] {
                if (run == m_run)
                    finish(result);
            },
            Qt::QueuedConnection);
    });
}

bool Autosave::flush()
{
    m_pool.waitForDone();
    if (!m_document.differsFromSaved())
        return true;
    m_written.reset(); // whatever became of the last attempt
    if (!prepare())
        return false;
    ++m_run;
    const auto result = writeSafely(m_slot->file(), present());
    finish(result);
    return bool(result);
}

void Autosave::finish(const FileResult<void>& result)
{
    if (result) {
        m_told = false;
        Q_EMIT written();
        return;
    }
    m_written.reset();
    m_timer.start(); // a disk that is full now may have room later
    if (!m_told)
        Q_EMIT failed(result.error().message);
    m_told = true;
}

void Autosave::forget()
{
    m_timer.stop();
    m_pool.waitForDone();
    ++m_run;
    m_written.reset();
    m_adopted = false;
    if (m_slot && !m_slot->remove())
        qWarning("The recovery file %s could not be removed", qUtf8Printable(m_slot->file()));
    m_slot.reset();
}

} // namespace tunepoint::ui
