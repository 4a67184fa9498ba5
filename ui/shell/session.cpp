// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kRestore("session/restore");
constexpr QLatin1String kDocument("session/document");
constexpr QLatin1String kRoom("session/room");

void write(QSettings& settings)
{
    settings.sync();
    if (settings.status() != QSettings::NoError)
        qWarning("The session could not be kept in %s", qUtf8Printable(settings.fileName()));
}

} // namespace

Session Session::last()
{
    const QSettings settings;
    Session session;
    if (!isWanted())
        return session;
    const QString path = settings.value(kDocument).toString();
    if (QDir::isAbsolutePath(path) && QFileInfo(path).isFile()) {
        session.document = path;
        session.room = settings.value(kRoom).toString();
    }
    return session;
}

void Session::keep() const
{
    QSettings settings;
    settings.setValue(kDocument, document);
    settings.setValue(kRoom, room);
    write(settings);
}

bool Session::isWanted()
{
    return QSettings().value(kRestore, true).toBool();
}

void Session::setWanted(bool wanted)
{
    QSettings settings;
    settings.setValue(kRestore, wanted);
    write(settings);
}

} // namespace tunepoint::ui
