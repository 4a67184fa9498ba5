// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace tunepoint::ui {

/// Hands the focus that `whole` is given on to the widget that `to` names then; nullptr keeps it.
///
/// Not setFocusProxy(): with a proxy inside, Tab enters the whole at the proxy and passes by everything that
/// stands before it, so a proxy suits only where it is the first stop in every state.
void passFocusOn(QWidget& whole, std::function<QWidget*()> to);

/// The same with one widget that always takes it.
void passFocusOn(QWidget& whole, QWidget& to);

} // namespace tunepoint::ui
