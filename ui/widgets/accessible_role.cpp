// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace tunepoint::ui {

namespace {

constexpr auto kRole = "tunepointAccessibleRole";

/// A widget with a role; what it is made of inside is nobody's concern.
class PaintedWidget : public QAccessibleWidget {
public:
    PaintedWidget(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
            state.pressed = button->isDown();
        }
        return state;
    }

    QString text(QAccessible::Text text) const override
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget());
        if (text == QAccessible::Name && button != nullptr && button->accessibleName().isEmpty())
            return button->text();
        return QAccessibleWidget::text(text);
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (qobject_cast<const QAbstractButton*>(widget()) != nullptr)
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        auto* button = qobject_cast<QAbstractButton*>(widget());
        if (button != nullptr && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface* painted(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget == nullptr ? QVariant() : widget->property(kRole);
    return role.isValid() ? new PaintedWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(painted);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kRole, int(role));
}

} // namespace tunepoint::ui
