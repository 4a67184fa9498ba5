// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace tunepoint::ui {

/// Tells assistive technology what a widget of our own painting is: without it such a widget is a blank. To
/// be called in the widget's constructor. A button can be pressed from there too.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

} // namespace tunepoint::ui
