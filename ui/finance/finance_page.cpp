// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/finance_page.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_look.h"
#include "ui/charts/cost_parts_chart.h"
#include "ui/charts/cumulative_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/document/assessment_document.h"
#include "ui/finance/finance_tables.h"
#include "ui/finance/outlook_panel.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kChartHeight = 420;
constexpr int kMostRows = 12;
constexpr qsizetype kLongestChoice = 48; ///< characters of a name in a list

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
    createBreakEven(*layout);
    createParts(*layout);
    m_outlook = new OutlookPanel(m_document, m_styles, this);
    layout->addWidget(m_outlook);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(m_cumulative);

    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &FinancePage::showEvaluation);
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

    auto* header = new QHBoxLayout;
    header->addWidget(heading(tr("Costs and return"), this), 1);
    header->addWidget(copy);
    auto* block = new QVBoxLayout;
    block->setSpacing(8);
    block->addLayout(header);
    block->addWidget(m_returns);
    layout.addLayout(block);
}

void FinancePage::createBreakEven(QVBoxLayout& layout)
{
    const auto box = [this](const QString& name) {
        auto* choice = new QComboBox(this);
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(choice, &QComboBox::activated, this, [this] {
            m_pairChosen = true;
            showBreakEven();
        });
        return choice;
    };
    m_first = box(tr("First option"));
    m_second = box(tr("Second option"));
    m_breakEven = plainLabel({}, this);
    m_breakEven->setObjectName(QStringLiteral("breakEven"));

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_first);
    row->addWidget(new PlainLabel(tr("against"), this));
    row->addWidget(m_second);
    row->addStretch(1);
    auto* block = new QVBoxLayout;
    block->setSpacing(8);
    block->addWidget(heading(tr("Break-even"), this));
    block->addLayout(row);
    block->addWidget(m_breakEven);
    layout.addLayout(block);
}

void FinancePage::createParts(QVBoxLayout& layout)
{
    m_parts = new CostPartsChart(m_styles);
    m_parts->setMinimumHeight(kChartHeight);
    connect(m_parts, &Chart::selectionChanged, this, &FinancePage::select);
    layout.addWidget(new ChartFrame(m_parts, m_styles, this));
}

void FinancePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showEvaluation();
}

void FinancePage::showEvaluation()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const Evaluation& evaluation = m_document.evaluation();
    m_cumulative->setEvaluation(evaluation);
    m_parts->setEvaluation(evaluation);
    m_returns->setTable(
        returnTable(evaluation, Format(QLocale(), QString::fromStdString(evaluation.currency))));
    m_returns->fitHeight(kMostRows);
    m_outlook->setEvaluation(evaluation);
    showPairs();
}

void FinancePage::showPairs()
{
    const Evaluation& evaluation = m_document.evaluation();
    const std::string first
        = m_pairChosen ? chosen(*m_first) : evaluation.recommendation.strategy.value_or("");
    const std::string second
        = m_pairChosen ? chosen(*m_second) : evaluation.recommendation.runnerUp.value_or("");
    const bool dark = isDark(*this);
    for (QComboBox* box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const StrategyResult& strategy : evaluation.strategies) {
            QString name = strategyName(strategy);
            if (name.size() > kLongestChoice)
                name = name.left(kLongestChoice) + QStringLiteral("…");
            box->addItem(
                markerIcon(m_styles.style(strategy.id), dark), name, QString::fromStdString(strategy.id));
        }
        const int wanted = box->findData(QString::fromStdString(box == m_first ? first : second));
        box->setCurrentIndex(wanted >= 0 ? wanted : std::min(box == m_first ? 0 : 1, box->count() - 1));
    }
    if (m_second->currentIndex() == m_first->currentIndex() && m_second->count() > 1 && !m_pairChosen)
        m_second->setCurrentIndex(m_first->currentIndex() == 0 ? 1 : 0);
    showBreakEven();
}

std::string FinancePage::chosen(const QComboBox& box) const
{
    return box.currentData().toString().toStdString();
}

void FinancePage::showBreakEven()
{
    const Evaluation& evaluation = m_document.evaluation();
    const std::string first = chosen(*m_first);
    const std::string second = chosen(*m_second);
    if (evaluation.strategies.size() < 2) {
        m_breakEven->setText(tr("Add a second option to see where the two break even."));
        return;
    }
    if (first == second) {
        m_breakEven->setText(tr("Choose two different options."));
        return;
    }
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    m_breakEven->setText(breakEvenSentences(evaluation, first, second, format).join(QLatin1Char('\n')));
}

void FinancePage::select(const std::string& strategy)
{
    m_cumulative->setSelection(strategy);
    m_parts->setSelection(strategy);
    m_returns->setSelection(strategy);
}

} // namespace tunepoint::ui
