// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/tradeoff_page.h"

#include "core/assessment/figure_at.h"
#include "core/assessment/gate_edits.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/outcome_words.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/document/assessment_document.h"
#include "ui/document/draw_tries.h"
#include "ui/tradeoff/axes_bar.h"
#include "ui/tradeoff/limits_bar.h"
#include "ui/tradeoff/options_list.h"
#include "ui/tradeoff/strategy_details.h"
#include "ui/widgets/focus_pass.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kNarrowWindow = 1200; ///< the side pane folds below this width
constexpr int kPaneWidth = 320; ///< at the usual size of the type
constexpr int kWidestPane = 480; ///< that a wide window gives it without need
constexpr int kPaneLetters = 44; ///< average ones across the pane, with large text
constexpr double kMostOfPage = 0.42; ///< that the pane takes: the chart stays the larger part
constexpr int kPatienceMilliseconds = 150;

} // namespace

TradeoffPage::TradeoffPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_styles(StrategyStyles::of(document))
    , m_chart(new TradeoffChart(m_styles))
    , m_frame(new ChartFrame(m_chart, m_styles, this))
    , m_axes(new AxesBar(*m_chart, this))
    , m_limits(new LimitsBar(this))
    , m_list(new OptionsList(m_styles, this))
    , m_details(new StrategyDetails(m_styles))
    , m_pane(new QWidget(this))
    , m_scaleButton(new QToolButton(this))
    , m_detailsButton(new QToolButton(this))
{
    m_chart->setObjectName(QStringLiteral("tradeoffChart"));
    createPane();
    createControls();
    connectChart();
    connectLimits();

    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_frame, 1);
    left->addWidget(m_axes);
    left->addWidget(m_limits);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(m_pane);
    passFocusOn(*this, *m_chart);

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &TradeoffPage::showDetails);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &TradeoffPage::showEvaluation);
    connect(&m_document, &AssessmentDocument::whatIfChanged, this,
        [this] { m_chart->setAxesCalm(!m_document.whatIf().empty()); });
    m_chart->setAxesCalm(!m_document.whatIf().empty());
}

void TradeoffPage::createPane()
{
    auto* scroll = new QScrollArea(m_pane);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the keys, and it scrolls along
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(m_pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_list);
    layout->addWidget(scroll, 1);
    connect(m_list, &OptionsList::strategyChosen, this, &TradeoffPage::choose);
    connect(m_details, &StrategyDetails::flipWanted, this,
        [this](const std::string& pointer, double value) { tryWholeDraw(m_document, pointer, value); });
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

void TradeoffPage::connectChart()
{
    connect(m_chart, &Chart::selectionChanged, this, &TradeoffPage::choose);
    connect(m_chart, &Chart::activated, this, [this] { m_detailsButton->setChecked(true); });
    connect(m_chart, &TradeoffChart::windowChanged, this, [this] {
        m_scaleButton->setChecked(m_chart->isLogarithmic());
        m_limits->show(m_document.evaluation(), m_chart->axes());
        m_list->show(m_document.evaluation(), m_chart->axes(), shownStrategy());
    });
    connect(m_chart, &TradeoffChart::limitGrabbed, &m_document, &AssessmentDocument::endMerge);
    connect(m_chart, &TradeoffChart::limitMoved, this, [this](const std::string& gate, double value) {
        m_limits->follow(gate, value);
        setLimit(gate, value);
    });
    connect(m_chart, &TradeoffChart::limitReleased, &m_document, &AssessmentDocument::endMerge);
    connect(m_chart, &TradeoffChart::limitRemoved, this, &TradeoffPage::removeLimit);
}

void TradeoffPage::connectLimits()
{
    connect(m_limits, &LimitsBar::limitTyped, this, &TradeoffPage::setLimit);
    connect(m_limits, &LimitsBar::limitLeft, &m_document, &AssessmentDocument::endMerge);
    connect(m_limits, &LimitsBar::limitWanted, this, &TradeoffPage::addLimit);
    connect(m_limits, &LimitsBar::limitUnwanted, this, &TradeoffPage::removeLimit);
}

void TradeoffPage::setLimit(const std::string& gate, double value)
{
    const std::optional<std::string> pointer = limitPointer(m_document.assessment(), gate);
    if (!pointer)
        return;
    m_document.setWhatIf(*pointer, std::nullopt); // a limit that is only tried would hide the edit
    m_document.edit(*pointer, tr("Move a limit"),
        [&](Assessment& assessment) { setFigure(assessment, *pointer, fixed(value)); });
}

void TradeoffPage::addLimit(OutcomeFigure figure)
{
    const std::optional<GateKind> kind = limitOf(figure);
    const std::optional<double> value = loosestLimit(m_document.evaluation(), figure);
    if (!kind || !value)
        return;
    const std::string gate(limitField(*kind));
    const std::string pointer = taskField(gate)->pointer();
    m_document.endMerge();
    m_document.edit(pointer, tr("Set a limit"),
        [&](Assessment& assessment) { setFigure(assessment, pointer, fixed(*value)); });
    m_document.endMerge();
    m_newLimit = gate;
}

void TradeoffPage::removeLimit(const std::string& gate)
{
    const std::optional<std::string> pointer = limitPointer(m_document.assessment(), gate);
    if (!pointer)
        return;
    m_document.setWhatIf(*pointer, std::nullopt);
    m_document.endMerge();
    m_document.edit(*pointer, tr("Take a limit away"),
        [&gate](Assessment& assessment) { tunepoint::removeLimit(assessment, gate); });
    m_document.endMerge();
}

void TradeoffPage::focusNewLimit()
{
    if (m_newLimit.empty() || m_chart->placeOfLimit(m_newLimit).isNull())
        return;
    m_chart->focusLimit(m_newLimit);
    m_newLimit.clear();
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
    const Evaluation& evaluation = m_document.evaluation();
    m_chart->setEvaluation(evaluation);
    m_chart->setSelection(shownStrategy());
    m_scaleButton->setChecked(m_chart->isLogarithmic());
    m_limits->show(evaluation, m_chart->axes());
    focusNewLimit();
    const bool chances = !evaluation.strategies.empty() && evaluation.strategies.front().chance;
    if (!chances && m_detailsHaveChances && m_document.isRefining()) {
        if (!m_patience.isActive())
            m_patience.start();
    } else {
        showDetails();
    }
}

std::string TradeoffPage::shownStrategy() const
{
    const Evaluation& evaluation = m_document.evaluation();
    if (findResult(evaluation, m_chosen) != nullptr)
        return m_chosen;
    return evaluation.recommendation.strategy.value_or(
        evaluation.strategies.empty() ? std::string() : evaluation.strategies.front().id);
}

void TradeoffPage::choose(const std::string& strategy)
{
    m_chosen = strategy;
    m_chart->setSelection(strategy);
    showDetails();
}

void TradeoffPage::showDetails()
{
    m_patience.stop();
    const Evaluation& evaluation = m_document.evaluation();
    m_detailsHaveChances = !evaluation.strategies.empty() && evaluation.strategies.front().chance;
    const std::string shown = shownStrategy();
    m_list->show(evaluation, m_chart->axes(), shown);
    m_details->show(evaluation, shown);
}

void TradeoffPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldDetails();
    fitPane();
}

/// As wide as its words are with the size of the type, within what the chart can spare.
void TradeoffPage::fitPane()
{
    const int usual = std::clamp(window()->width() / 4, kPaneWidth, kWidestPane);
    const int wanted = std::max(usual, fontMetrics().averageCharWidth() * kPaneLetters);
    const QMargins margins = layout()->contentsMargins();
    const int beside = layout()->itemAt(0)->minimumSize().width() + layout()->spacing();
    const int free = width() - margins.left() - margins.right() - beside;
    const int spared = std::max(kPaneWidth, std::min(int(width() * kMostOfPage), free));
    m_pane->setFixedWidth(std::min(wanted, spared));
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
