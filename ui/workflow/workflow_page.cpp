// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/workflow_page.h"

#include "ui/widgets/focus_pass.h"
#include "ui/workflow/portfolio_tab.h"
#include "ui/workflow/process_tab.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace tunepoint::ui {

WorkflowPage::WorkflowPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_process(new ProcessTab(document, m_tabs))
{
    m_tabs->setObjectName(QStringLiteral("workflowTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_process, tr("Process"));
    m_tabs->addTab(new PortfolioTab(document, m_tabs), tr("Several tasks, one budget"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    passFocusOn(*this, *m_tabs);
}

bool WorkflowPage::showInput(const std::string& pointer)
{
    m_tabs->setCurrentWidget(m_process);
    return m_process->showInput(pointer);
}

} // namespace tunepoint::ui
