// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_scheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>

namespace tunepoint::ui {

namespace {

constexpr int kPreferDark = 1;
constexpr int kPreferHighContrast = 1;
constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kSpace("org.freedesktop.appearance");
constexpr QLatin1String kScheme("color-scheme");
constexpr QLatin1String kContrast("contrast");

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
    const auto question = [](const QLatin1String& key) {
        QDBusMessage read
            = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        read << QString(kSpace) << QString(key);
        return read;
    };
    // never waits for a slow portal; an older one knows nothing of contrast and answers with an error
    bus.callWithCallback(question(kScheme), this, SLOT(schemeRead(QDBusMessage)));
    bus.callWithCallback(question(kContrast), this, SLOT(contrastRead(QDBusMessage)));
}

void DesktopScheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == kSpace && (key == kScheme || key == kContrast))
        take(key, value.variant());
}

void DesktopScheme::schemeRead(const QDBusMessage& reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
        take(kScheme, reply.arguments().first());
}

void DesktopScheme::contrastRead(const QDBusMessage& reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
        take(kContrast, reply.arguments().first());
}

void DesktopScheme::take(const QString& key, const QVariant& value)
{
    const int wish = unwrapped(value).toInt(); // what is no number is no wish
    bool& known = key == kScheme ? m_dark : m_highContrast;
    const bool wanted = wish == (key == kScheme ? kPreferDark : kPreferHighContrast);
    if (known == wanted)
        return;
    known = wanted;
    Q_EMIT changed();
}

} // namespace tunepoint::ui
