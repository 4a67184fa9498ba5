// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusMessage;

namespace tunepoint::ui {

/// Whether the desktop asks for dark windows: org.freedesktop.appearance color-scheme of the settings portal.
/// Without a session bus or portal it does not.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    static DesktopScheme& instance();

    [[nodiscard]] bool prefersDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);
    void settingRead(const QDBusMessage& reply);

private:
    DesktopScheme();

    void take(const QVariant& value);

    bool m_dark = false;
};

} // namespace tunepoint::ui
