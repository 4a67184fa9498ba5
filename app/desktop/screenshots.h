// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace tunepoint {

namespace ui {
class MainWindow;
}

/// Draws the start page and every room of the window's document into PNG files of `folder`, without a person.
/// Returns false, with a message on standard error, when a picture could not be written.
bool takeScreenshots(ui::MainWindow& window, const QString& folder, const QSize& size);

} // namespace tunepoint
