// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace tunepoint::ui {

/// Notices when another program changes, replaces or removes a file. What counts is its content, so that our
/// own saves and mere touches are no news. Network folders tell nothing: the check before each save remains.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches `path`, whose content has this digest. An empty path watches nothing.
    void watch(const QString& path, const QByteArray& digest);
    /// Compares now.
    void look();

Q_SIGNALS:
    void changedOutside(); ///< the content is another than known; once for each content
    void removedOutside(); ///< there is no such file any more
    void asKnown(); ///< after one of these: the content is again the one that was known

private:
    void rewatch();

    QFileSystemWatcher m_watcher;
    QTimer m_quiet; ///< a file is replaced in several steps
    QString m_path;
    QByteArray m_known; ///< digest as opened or saved here
    QByteArray m_seen; ///< digest last told of; empty: the file was gone
};

} // namespace tunepoint::ui
