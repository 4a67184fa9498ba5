// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_and_form.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tunepoint::ui {

QFormLayout* makeForm(QWidget* panel)
{
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // large fonts
    return form;
}

void layOutListAndForm(QWidget* tab, const ListAndForm& parts)
{
    auto* scroll = new QScrollArea(tab);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(parts.panel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(parts.add);
    buttons->addWidget(parts.remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(16, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(parts.note);
    column->addWidget(parts.list, 1);
    column->addLayout(buttons);
    column->addWidget(scroll, 2);
}

} // namespace tunepoint::ui
