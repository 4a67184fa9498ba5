// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tunepoint::ui {

void fillScrolled(QWidget& page, QWidget* content)
{
    auto* scroll = new QScrollArea(&page);
    scroll->setWidget(content); // owns it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

} // namespace tunepoint::ui
