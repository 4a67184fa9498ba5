// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/sources_page.h"

#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/evidence/claims_pane.h"
#include "ui/evidence/figures_pane.h"
#include "ui/evidence/findings_pane.h"
#include "ui/evidence/source_tables.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/parts_in_view.h"
#include "ui/widgets/plain_label.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tunepoint::ui {

SourcesPage::SourcesPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_tabs(new QTabWidget(this))
    , m_figures(new FiguresPane(document, this))
    , m_findings(new FindingsPane(document, this))
    , m_claims(new ClaimsPane(document, this))
    , m_tokens(new FigureTable(StrategyStyles::of(document), this))
    , m_view(new PartsInView(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->addTab(m_findings, tr("Published findings"));
    m_tabs->addTab(m_claims, tr("Claims"));
    QWidget* tokens = createTokens();
    m_tabs->addTab(tokens, tr("Tokens"));
    keepInView(tokens);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->addWidget(m_tabs);
    passFocusOn(*this, *m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SourcesPage::showTab);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &SourcesPage::showEvaluation);
}

QWidget* SourcesPage::createTokens()
{
    m_tokens->setObjectName(QStringLiteral("tokenTable"));
    m_tokens->setAccessibleName(tr("Tokens of one item with each option"));
    auto* pane = new QWidget(this);
    auto* caption = plainLabel(
        tr("What one item sends to the model and gets back, over all its calls. Options that call no "
           "model are left out. Of a staged path the tokens are those of the first stage, the cost that of "
           "all stages."),
        pane);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_tokens, 1);
    return pane;
}

void SourcesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showTab();
}

bool SourcesPage::showInput(const std::string& pointer)
{
    if (m_claims->edits(pointer)) {
        m_tabs->setCurrentWidget(m_claims);
        showTab();
        return m_claims->showInput(pointer);
    }
    if (!m_figures->edits(pointer))
        return false;
    m_tabs->setCurrentWidget(m_figures);
    showTab();
    return m_figures->showInput(pointer);
}

void SourcesPage::keepInView(QWidget* tokens)
{
    m_view->add(m_figures, [this] { m_figures->showEvaluation(); });
    m_view->add(m_findings, [this] { m_findings->showEvaluation(); });
    m_view->add(m_claims, [this] { m_claims->showEvaluation(); });
    m_view->add(tokens, [this] {
        const Evaluation& evaluation = m_document.evaluation();
        m_tokens->setTable(tokenTable(evaluation, m_document.catalogue(),
            Format(QLocale(), QString::fromStdString(evaluation.currency))));
    });
}

void SourcesPage::showEvaluation()
{
    m_stale = true;
    if (isVisible())
        showTab();
}

void SourcesPage::showTab()
{
    if (m_stale) {
        m_stale = false;
        StrategyStyles::of(m_document).assign(m_document.evaluation());
        m_view->refresh();
    }
    m_view->finish(*m_tabs->currentWidget());
}

} // namespace tunepoint::ui
