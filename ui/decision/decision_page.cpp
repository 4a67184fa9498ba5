// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decision_page.h"

#include "ui/charts/chances_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/worth_chart.h"
#include "ui/decision/answer_card.h"
#include "ui/decision/flip_table.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/plain_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kChancesHeight = 300;
constexpr int kTornadoHeight = 420;
constexpr int kWorthHeight = 360;
constexpr int kMostRows = 10;

} // namespace

DecisionPage::DecisionPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_styles(StrategyStyles::of(document))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(24);
    m_answer = new AnswerCard(content);
    layout->addWidget(m_answer);
    addChart(*layout, new ChancesChart(m_styles), kChancesHeight);
    addChart(*layout, new TornadoChart(m_styles), kTornadoHeight);
    addFlips(*layout);
    addChart(*layout, new WorthChart(m_styles), kWorthHeight);
    layout->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(m_charts.front());

    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &DecisionPage::showEvaluation);
}

void DecisionPage::addChart(QVBoxLayout& layout, Chart* chart, int height)
{
    chart->setMinimumHeight(height);
    m_charts.append(chart);
    layout.addWidget(new ChartFrame(chart, m_styles, this));
}

void DecisionPage::addFlips(QVBoxLayout& layout)
{
    m_flips = new FigureTable(m_styles, this);
    m_flips->setObjectName(QStringLiteral("flipTable"));
    m_flips->setAccessibleName(tr("What would flip the answer"));
    auto* heading = new PlainLabel(tr("What would flip the answer"), this);
    heading->setScale(1.25);
    auto* block = new QVBoxLayout;
    block->setSpacing(8);
    block->addWidget(heading);
    block->addWidget(m_flips);
    layout.addLayout(block);
}

void DecisionPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showEvaluation();
}

void DecisionPage::showEvaluation()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const Evaluation& evaluation = m_document.evaluation();
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    m_answer->show(evaluation, format);
    for (Chart* chart : std::as_const(m_charts))
        chart->setEvaluation(evaluation);
    m_flips->setTable(flipTable(evaluation, format));
    m_flips->fitHeight(kMostRows);
}

} // namespace tunepoint::ui
