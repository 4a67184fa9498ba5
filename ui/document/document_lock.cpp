// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace tunepoint::ui {

DocumentLock::DocumentLock() = default;
DocumentLock::~DocumentLock() = default;
DocumentLock::DocumentLock(DocumentLock&&) noexcept = default;
DocumentLock& DocumentLock::operator=(DocumentLock&&) noexcept = default;

QString DocumentLock::lockPath(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QFileInfo info(canonical.isEmpty() ? path : canonical);
    return QDir(info.absolutePath()).filePath(QStringLiteral(".%1.lock").arg(info.fileName()));
}

DocumentLock::State DocumentLock::acquire(const QString& path)
{
    release();
    m_owner = {};
    m_lock = std::make_unique<QLockFile>(lockPath(path));
    // No mark grows old: somebody may think about a document for days. That of a dead process of this machine
    // is taken over all the same.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        m_state = State::Held;
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        m_state = State::Taken;
        m_owner.known = m_lock->getLockInfo(&m_owner.process, &m_owner.host, &m_owner.program);
    } else {
        m_state = State::Impossible;
    }
    return m_state;
}

bool DocumentLock::takeOver(const QString& path)
{
    if (acquire(path) == State::Taken && m_lock->removeStaleLockFile() && m_lock->tryLock(0))
        m_state = State::Held;
    return m_state == State::Held;
}

void DocumentLock::release()
{
    m_lock.reset(); // removes a mark of ours
    m_state = State::Free;
}

} // namespace tunepoint::ui
