// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusMessage;

namespace tunepoint::ui {

/// Whether the desktop asks for dark windows or for high contrast: color-scheme and contrast of
/// org.freedesktop.appearance in the settings portal. Without a session bus or portal it does not.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    static DesktopScheme& instance();

    [[nodiscard]] bool prefersDark() const { return m_dark; }
    [[nodiscard]] bool prefersHighContrast() const { return m_highContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);
    void schemeRead(const QDBusMessage& reply);
    void contrastRead(const QDBusMessage& reply);

private:
    DesktopScheme();

    void take(const QString& key, const QVariant& value);

    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace tunepoint::ui
