// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recent_files.h"

#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace tunepoint::ui {

namespace {

constexpr auto kKey = "recentFiles";
constexpr int kLongestPath = 4096;

void store(const QStringList& paths)
{
    QSettings settings;
    settings.setValue(QLatin1String(kKey), paths);
    settings.sync();
    // The list is a comfort: a full disk costs it, never the user's work.
    if (settings.status() != QSettings::NoError)
        qWarning("The list of recent files could not be kept in %s", qUtf8Printable(settings.fileName()));
}

} // namespace

QStringList RecentFiles::paths()
{
    const QSettings settings;
    QStringList valid;
    for (const QString& path : settings.value(QLatin1String(kKey)).toStringList()) {
        const bool usable = !path.isEmpty() && path.size() <= kLongestPath && QDir::isAbsolutePath(path);
        if (usable && !valid.contains(path) && valid.size() < kMost)
            valid << path;
    }
    return valid;
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    store(list.mid(0, kMost));
}

void RecentFiles::remove(const QString& path)
{
    QStringList list = paths();
    list.removeAll(path);
    store(list);
}

void RecentFiles::clear()
{
    store({});
}

} // namespace tunepoint::ui
