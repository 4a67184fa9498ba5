// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/record_tab.h"

#include "ui/decision/column_pair.h"
#include "ui/decision/decide_form.h"
#include "ui/decision/journal_editor.h"
#include "ui/decision/premortem_editor.h"
#include "ui/decision/readiness_list.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tunepoint::ui {

RecordTab::RecordTab(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(24);
    column->addWidget(
        new ColumnPair(new DecideForm(binding, content), new ReadinessList(binding, content), content));
    column->addWidget(new JournalEditor(binding, content));
    column->addWidget(new PremortemEditor(binding, content));
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content); // owns it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the keys, and it scrolls along
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

} // namespace tunepoint::ui
