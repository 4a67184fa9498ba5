// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_watch.h"

#include "core/assessment/assessment_json.h"
#include "ui/document/file_store.h"

#include <QFileInfo>

namespace tunepoint::ui {

namespace {

constexpr int kQuietMilliseconds = 200;

} // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMilliseconds);
    const auto later = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&m_quiet, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const QString& path, const QByteArray& digest)
{
    m_quiet.stop();
    m_path = path;
    m_known = m_seen = digest;
    rewatch();
}

void FileWatch::rewatch()
{
    QStringList wanted;
    if (!m_path.isEmpty()) {
        const QFileInfo info(m_path);
        wanted << info.absolutePath(); // a file that is replaced drops out of the watcher
        if (info.exists())
            wanted << info.absoluteFilePath();
        if (info.isSymLink() && info.exists())
            wanted << info.canonicalFilePath();
    }
    for (const QString& watched : m_watcher.files() + m_watcher.directories()) {
        if (!wanted.removeOne(watched))
            m_watcher.removePath(watched);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void FileWatch::look()
{
    if (m_path.isEmpty())
        return;
    rewatch();
    QByteArray now;
    if (QFileInfo::exists(m_path)) {
        const auto bytes = readBytes(m_path, qint64(kMaximumFileBytes));
        if (!bytes)
            return; // cannot be read at this moment: the next change or save tells more
        now = fileDigest(*bytes);
    }
    if (now == m_seen)
        return;
    m_seen = now;
    if (now == m_known)
        Q_EMIT asKnown();
    else if (now.isEmpty())
        Q_EMIT removedOutside();
    else
        Q_EMIT changedOutside();
}

} // namespace tunepoint::ui
