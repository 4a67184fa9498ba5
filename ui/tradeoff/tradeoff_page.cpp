// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/tradeoff_page.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/document/assessment_document.h"
#include "ui/tradeoff/strategy_details.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

namespace tunepoint::ui {

namespace {

constexpr int kNarrowWindow = 1200; ///< the side pane folds below this width
constexpr int kPaneWidth = 320;

} // namespace

TradeoffPage::TradeoffPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_styles(StrategyStyles::of(document))
    , m_chart(new TradeoffChart(m_styles))
    , m_frame(new ChartFrame(m_chart, m_styles, this))
    , m_details(new StrategyDetails(m_styles))
    , m_pane(new QScrollArea(this))
    , m_scaleButton(new QToolButton(this))
    , m_detailsButton(new QToolButton(this))
{
    m_pane->setWidget(m_details);
    m_pane->setWidgetResizable(true);
    m_pane->setFrameShape(QFrame::NoFrame);
    m_pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pane->setFixedWidth(kPaneWidth);
    createControls();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_frame, 1);
    layout->addWidget(m_pane);
    setFocusProxy(m_chart);

    connect(m_chart, &Chart::selectionChanged, this, [this](const std::string& strategy) {
        m_chosen = strategy;
        showDetails();
    });
    connect(m_chart, &Chart::activated, this, [this] { m_detailsButton->setChecked(true); });
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &TradeoffPage::showEvaluation);
}

void TradeoffPage::createControls()
{
    m_scaleButton->setText(tr("Logarithmic"));
    m_scaleButton->setToolTip(tr("Divide the cost axis by factors instead of steps"));
    m_scaleButton->setCheckable(true);
    m_scaleButton->setAutoRaise(true);
    m_scaleButton->setObjectName(QStringLiteral("scaleButton"));
    connect(m_scaleButton, &QToolButton::clicked, this, [this](bool checked) {
        m_chart->setScale(checked ? CostScale::Logarithmic : CostScale::Linear);
        m_scaleButton->setChecked(m_chart->isLogarithmic());
    });

    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setToolTip(tr("Show what is known of the selected option"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setChecked(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setObjectName(QStringLiteral("detailsButton"));
    connect(m_detailsButton, &QToolButton::toggled, m_pane, &QWidget::setVisible);

    m_frame->addControl(m_scaleButton);
    m_frame->addControl(m_detailsButton);
}

void TradeoffPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showEvaluation();
}

void TradeoffPage::showEvaluation()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_chart->setEvaluation(m_document.evaluation());
    m_scaleButton->setChecked(m_chart->isLogarithmic());
    showDetails();
}

void TradeoffPage::showDetails()
{
    const Evaluation& evaluation = m_document.evaluation();
    std::string shown = m_chosen;
    if (findResult(evaluation, shown) == nullptr)
        shown = evaluation.recommendation.strategy.value_or(
            evaluation.strategies.empty() ? std::string() : evaluation.strategies.front().id);
    m_chart->setSelection(shown);
    m_details->show(evaluation, shown);
}

void TradeoffPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldDetails();
}

void TradeoffPage::foldDetails()
{
    const bool narrow = window()->width() < kNarrowWindow;
    if (narrow == m_narrow)
        return; // the hand decides until the window crosses the limit again
    m_narrow = narrow;
    m_detailsButton->setChecked(!narrow);
}

} // namespace tunepoint::ui
