// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the main window: paper and the clipboard.
#include "ui/shell/copy_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/shell/screen_print.h"

#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>

namespace tunepoint::ui {

namespace {

constexpr int kMessageMilliseconds = 5000;

} // namespace

void MainWindow::printScreen()
{
    const int row = m_navigation->currentRow();
    if (row < 0) {
        statusBar()->showMessage(tr("Choose a room first: it is what is printed."), kMessageMilliseconds);
        return;
    }
    QWidget* page = pageOf(row);
    if (auto* print = page->findChild<QPushButton*>(QStringLiteral("print"))) {
        print->click(); // the report has pages of its own
        return;
    }
    printScreenAsking(*this, layOutScreen(m_document, *page, rooms()[std::size_t(row)]));
}

void MainWindow::copyContent(CopyWhat what)
{
    const int row = m_navigation->currentRow();
    const QString copied = row < 0 ? QString() : copyFrom(*pageOf(row), what);
    if (copied.isEmpty())
        statusBar()->showMessage(what == CopyWhat::Picture ? tr("There is no chart here to copy.")
                                                           : tr("There are no figures here to copy."),
            kMessageMilliseconds);
    else
        statusBar()->showMessage(what == CopyWhat::Picture ? tr("Copied the picture of “%1”.").arg(copied)
                                                           : tr("Copied the figures of “%1”.").arg(copied),
            kMessageMilliseconds);
}

} // namespace tunepoint::ui
