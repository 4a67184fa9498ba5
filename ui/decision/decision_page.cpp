// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decision_page.h"

#include "ui/decision/answer_tab.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/criteria_tab.h"
#include "ui/decision/limits_tab.h"
#include "ui/decision/record_tab.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/parts_in_view.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace tunepoint::ui {

DecisionPage::DecisionPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_binding(new CriteriaBinding(document, this))
    , m_tabs(new QTabWidget(this))
    , m_answer(new AnswerTab(*m_binding, this))
    , m_criteria(new CriteriaTab(*m_binding, this))
    , m_limits(new LimitsTab(*m_binding, this))
    , m_record(new RecordTab(*m_binding, this))
{
    m_tabs->setObjectName(QStringLiteral("decisionTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_answer, tr("Answer"));
    m_tabs->addTab(m_criteria, tr("Criteria and scores"));
    m_tabs->addTab(m_limits, tr("Limits"));
    m_tabs->addTab(m_record, tr("Record"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_tabs);
    passFocusOn(*this, *m_tabs);
    connect(&document, &AssessmentDocument::evaluationChanged, this, &DecisionPage::showEvaluation);
}

bool DecisionPage::showInput(const std::string& pointer)
{
    // each tab knows its own; the one that does comes to the front before it takes the focus
    const auto offer = [&](auto* tab) {
        if (!tab->edits(pointer))
            return false;
        m_tabs->setCurrentWidget(tab);
        return tab->showInput(pointer);
    };
    return offer(m_answer) || offer(m_criteria) || offer(m_limits) || offer(m_record);
}

void DecisionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showEvaluation();
    finishParts(*this); // who comes in finds the page whole
}

void DecisionPage::showEvaluation()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_answer->showEvaluation();
}

} // namespace tunepoint::ui
