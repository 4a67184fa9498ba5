// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_scheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>

namespace tunepoint::ui {

namespace {

constexpr int kPreferDark = 1;
constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kSpace("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

/// The portal wraps its values once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme& DesktopScheme::instance()
{
    static auto* scheme = new DesktopScheme; // owned by the application
    return *scheme;
}

DesktopScheme::DesktopScheme()
    : QObject(QCoreApplication::instance())
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << kSpace << kKey;
    bus.callWithCallback(read, this, SLOT(settingRead(QDBusMessage))); // never waits for a slow portal
}

void DesktopScheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == kSpace && key == kKey)
        take(value.variant());
}

void DesktopScheme::settingRead(const QDBusMessage& reply)
{
    if (!reply.arguments().isEmpty())
        take(reply.arguments().first());
}

void DesktopScheme::take(const QVariant& value)
{
    const bool dark = unwrapped(value).toInt() == kPreferDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace tunepoint::ui
