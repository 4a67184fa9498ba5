// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/finance_page.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/cost_parts_chart.h"
#include "ui/charts/cost_waterfall_chart.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/finance/break_even_panel.h"
#include "ui/finance/distribution_panel.h"
#include "ui/finance/finance_runner.h"
#include "ui/finance/finance_tables.h"
#include "ui/finance/outlook_panel.h"
#include "ui/text/format.h"
#include "ui/widgets/explanation_dialog.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/parts_in_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdint>

namespace tunepoint::ui {

namespace {

constexpr int kChartHeight = 420;
constexpr int kMostRows = 12;
constexpr std::uint64_t kDistributionTrials = 16'384; ///< more move a curve by less than its line is wide

PlainLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(1.25);
    return label;
}

} // namespace

FinancePage::FinancePage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_styles(StrategyStyles::of(document))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(24);
    createCumulative(*layout);
    createReturns(*layout);
    m_breakEven = new BreakEvenPanel(m_document, m_styles, this);
    connect(m_breakEven, &BreakEvenPanel::strategySelected, this, &FinancePage::select);
    layout->addWidget(m_breakEven);
    createParts(*layout);
    m_distribution = new DistributionPanel(m_styles, this);
    connect(m_distribution, &DistributionPanel::strategySelected, this, &FinancePage::select);
    layout->addWidget(m_distribution);
    m_outlook = new OutlookPanel(m_document, m_styles, this);
    layout->addWidget(m_outlook);

    fillScrolled(*this, content);
    passFocusOn(*this, *m_cumulative);

    m_runner = new FinanceRunner(this);
    connect(m_runner, &FinanceRunner::curvesReady, m_breakEven, &BreakEvenPanel::setCurves);
    connect(
        m_runner, &FinanceRunner::distributionsReady, m_distribution, &DistributionPanel::setDistributions);

    keepInView();
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &FinancePage::showEvaluation);
}

void FinancePage::keepInView()
{
    m_view = new PartsInView(this);
    const auto evaluation = [this]() -> const Evaluation& { return m_document.evaluation(); };
    m_view->add(m_cumulative, [=, this] { m_cumulative->setEvaluation(evaluation()); });
    m_view->add(m_returns, [=, this] {
        const Format format(QLocale(), QString::fromStdString(evaluation().currency));
        m_returns->setTable(returnTable(evaluation(), format));
        m_returns->fitHeight(kMostRows);
        m_returnsKind->setText(returnTableKind(evaluation(), format));
    });
    m_view->add(m_breakEven, [this] { m_breakEven->showEvaluation(); });
    m_view->add(m_parts, [=, this] { m_parts->setEvaluation(evaluation()); });
    m_view->add(m_waterfall, [=, this] { m_waterfall->setEvaluation(evaluation()); });
    m_view->add(m_distribution, [=, this] { m_distribution->setEvaluation(evaluation()); });
    m_view->add(m_outlook, [=, this] { m_outlook->setEvaluation(evaluation()); });
}

void FinancePage::createCumulative(QVBoxLayout& layout)
{
    m_cumulative = new CumulativeChart(m_styles);
    m_cumulative->setMinimumHeight(kChartHeight);
    auto* frame = new ChartFrame(m_cumulative, m_styles, this);

    auto* group = new QButtonGroup(this);
    const auto button = [&](const QString& text, const QString& hint, CumulativeFigure figure) {
        auto* choice = new QToolButton(this);
        choice->setText(text);
        choice->setToolTip(hint);
        choice->setCheckable(true);
        choice->setAutoRaise(true);
        choice->setChecked(figure == m_cumulative->figure());
        group->addButton(choice, static_cast<int>(figure));
        frame->addControl(choice);
    };
    button(tr("Gain"), tr("Value less cost, against going on as today"), CumulativeFigure::CashFlow);
    button(tr("Cost"), tr("All that was paid, errors included"), CumulativeFigure::Cost);
    connect(group, &QButtonGroup::idClicked, this,
        [this](int figure) { m_cumulative->setFigure(static_cast<CumulativeFigure>(figure)); });
    connect(m_cumulative, &Chart::selectionChanged, this, &FinancePage::select);

    auto* convention = plainLabel(tr("One-off cost falls at time 0, all other flows at the end of each "
                                     "month; all are relative to going on as today."),
        this);
    convention->setScale(0.9);
    auto* block = new QVBoxLayout;
    block->setSpacing(8);
    block->addWidget(frame);
    block->addWidget(convention);
    layout.addLayout(block);
}

void FinancePage::createReturns(QVBoxLayout& layout)
{
    m_returns = new FigureTable(m_styles, this);
    m_returns->setObjectName(QStringLiteral("returnTable"));
    m_returns->setAccessibleName(tr("Costs and return of each option"));
    auto* copy = new QToolButton(this);
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy the table for a spreadsheet"));
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, m_returns, [this] { m_returns->copy(); });
    connect(m_returns, &FigureTable::strategySelected, this, &FinancePage::select);
    connect(m_returns, &FigureTable::cellActivated, this, &FinancePage::explainCell);
    auto* how = new QToolButton(this);
    how->setObjectName(QStringLiteral("howComputed"));
    how->setText(tr("How computed?"));
    how->setToolTip(tr("How the chosen figure was computed (Enter or a double click on it)"));
    how->setAutoRaise(true);
    connect(how, &QToolButton::clicked, m_returns, [this] { m_returns->activateCurrent(); });
    m_returns->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* action = new QAction(tr("How was this computed?"), m_returns);
    connect(action, &QAction::triggered, m_returns, [this] { m_returns->activateCurrent(); });
    m_returns->addAction(action);

    auto* header = new QHBoxLayout;
    header->addWidget(heading(tr("Costs and return"), this), 1);
    header->addWidget(how);
    header->addWidget(copy);
    auto* block = new QVBoxLayout;
    block->setSpacing(8);
    block->addLayout(header);
    block->addWidget(m_returns);
    m_returnsKind = plainLabel({}, this);
    m_returnsKind->setObjectName(QStringLiteral("returnTableKind"));
    m_returnsKind->setScale(0.9);
    block->addWidget(m_returnsKind);
    layout.addLayout(block);
}

void FinancePage::createParts(QVBoxLayout& layout)
{
    m_parts = new CostPartsChart(m_styles);
    m_parts->setMinimumHeight(kChartHeight);
    connect(m_parts, &Chart::selectionChanged, this, &FinancePage::select);
    m_parts->setToolTip(tr("Enter or a double click on an option: how its cost was computed"));
    connect(m_parts, &Chart::activated, this,
        [this](const std::string& strategy) { explainCell(strategy, kTotalCostColumn); });
    layout.addWidget(new ChartFrame(m_parts, m_styles, this));
    m_waterfall = new CostWaterfallChart(m_styles);
    m_waterfall->setObjectName(QStringLiteral("waterfallChart"));
    m_waterfall->setMinimumHeight(kChartHeight);
    layout.addWidget(new ChartFrame(m_waterfall, m_styles, this));
}

void FinancePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showEvaluation();
    m_view->finish(); // who comes in finds the page whole
}

void FinancePage::showEvaluation()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_view->refresh();
    requestMore();
}

void FinancePage::requestMore()
{
    // Of the state that the evaluation speaks for; a coarse one has few trials or none.
    m_runner->requestCurves(m_document.tried(), m_document.sharedCatalogue(), m_breakEven->around());
    if (!m_document.isEvaluating())
        m_runner->requestDistributions(m_document.tried(), m_document.sharedCatalogue(),
            std::min<std::uint64_t>(m_document.evaluation().trials, kDistributionTrials));
}

void FinancePage::explainCell(const std::string& strategy, int column)
{
    const auto figure = explainedColumn(column);
    if (strategy.empty() || !figure)
        return;
    if (m_explanation == nullptr)
        m_explanation = new ExplanationDialog(m_document, this);
    m_explanation->showFigure(*figure, strategy);
}

void FinancePage::select(const std::string& strategy)
{
    m_cumulative->setSelection(strategy);
    m_parts->setSelection(strategy);
    m_returns->setSelection(strategy);
    m_breakEven->setSelection(strategy);
    m_waterfall->setStrategy(strategy);
    m_distribution->setSelection(strategy);
}

} // namespace tunepoint::ui
