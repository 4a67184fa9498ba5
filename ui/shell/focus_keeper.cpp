// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_keeper.h"

#include <QApplication>
#include <QStackedWidget>

namespace tunepoint::ui {

FocusKeeper::FocusKeeper(QStackedWidget& pages, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::keep);
}

void FocusKeeper::keep(QWidget* before, QWidget* now)
{
    QWidget* page = m_pages.currentWidget();
    const QWidget* window = m_pages.window();
    const bool inPage = now != nullptr && page->isAncestorOf(now);
    const bool fell = now != nullptr && before != nullptr && !before->isVisible()
        && before->window() == window && now->window() == window;
    const bool isTyped = now != nullptr && now->testAttribute(Qt::WA_InputMethodEnabled);
    if (!fell || (inPage && !isTyped)) {
        if (inPage)
            m_inPage = now;
        return;
    }
    QWidget* back = m_inPage;
    if (back == nullptr || !page->isAncestorOf(back) || !back->isVisible() || !back->isEnabled())
        back = page;
    if (back->isVisible()) // not while another page takes its place, which finds its focus itself
        back->setFocus(Qt::OtherFocusReason);
}

} // namespace tunepoint::ui
