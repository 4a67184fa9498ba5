// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/record_tab.h"

#include "ui/decision/column_pair.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/decide_form.h"
#include "ui/decision/journal_editor.h"
#include "ui/decision/readiness_list.h"
#include "ui/document/assessment_document.h"
#include "ui/text/record_sentences.h"
#include "ui/widgets/plain_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tunepoint::ui {

RecordTab::RecordTab(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_risks(plainLabel({}, this))
{
    m_risks->setObjectName(QStringLiteral("premortem"));
    auto* content = new QWidget;
    auto* heading = new PlainLabel(tr("What may go wrong"), content);
    heading->setScale(1.25);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(24);
    column->addWidget(
        new ColumnPair(new DecideForm(binding, content), new ReadinessList(binding, content), content));
    column->addWidget(new JournalEditor(binding, content));
    auto* risks = new QVBoxLayout;
    risks->setSpacing(8);
    risks->addWidget(heading);
    risks->addWidget(m_risks);
    column->addLayout(risks);
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
    connect(&binding, &CriteriaBinding::evaluated, this, &RecordTab::showRisks);
    showRisks();
}

void RecordTab::showRisks()
{
    const Evaluation& evaluation = m_binding.document().evaluation();
    QStringList lines;
    for (const PremortemResult& result : evaluation.records.premortem)
        lines << tr("• %1", "one of several lines")
                     .arg(premortemSentence(result, m_binding.assessment(), evaluation, m_binding.format()));
    m_risks->setText(lines.isEmpty()
            ? tr("No risk is written down yet. Ask: it is a year from now and the project has failed – why?")
            : lines.join(u'\n'));
}

} // namespace tunepoint::ui
