// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/record_tab.h"

#include "ui/decision/column_pair.h"
#include "ui/decision/decide_form.h"
#include "ui/decision/journal_editor.h"
#include "ui/decision/premortem_editor.h"
#include "ui/decision/readiness_list.h"
#include "ui/widgets/scrolled_page.h"

#include <QVBoxLayout>

namespace tunepoint::ui {

RecordTab::RecordTab(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_decide(new DecideForm(binding, this))
    , m_readiness(new ReadinessList(binding, this))
    , m_journal(new JournalEditor(binding, this))
    , m_premortem(new PremortemEditor(binding, this))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(24);
    column->addWidget(new ColumnPair(m_decide, m_readiness, content));
    column->addWidget(m_journal);
    column->addWidget(m_premortem);
    column->addStretch(1);
    fillScrolled(*this, content);
}

bool RecordTab::edits(const std::string& pointer) const
{
    return m_decide->edits(pointer) || m_journal->edits(pointer) || m_premortem->edits(pointer)
        || pointer.starts_with("/statements");
}

bool RecordTab::showInput(const std::string& pointer)
{
    if (m_decide->edits(pointer))
        return m_decide->showInput(pointer);
    if (m_premortem->edits(pointer))
        return m_premortem->showInput(pointer);
    return m_journal->edits(pointer) ? m_journal->showInput(pointer) : m_readiness->showStatement(pointer);
}

} // namespace tunepoint::ui
