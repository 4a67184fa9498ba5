// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/answer_tab.h"

#include "ui/charts/acceptability_chart.h"
#include "ui/charts/chances_chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/contributions_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/methods_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/weight_bands_chart.h"
#include "ui/charts/worth_chart.h"
#include "ui/decision/answer_card.h"
#include "ui/decision/column_pair.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/criteria_start.h"
#include "ui/decision/flip_table.h"
#include "ui/decision/rail_list.h"
#include "ui/decision/weights_panel.h"
#include "ui/document/assessment_document.h"
#include "ui/document/draw_tries.h"
#include "ui/text/decision_sentences.h"
#include "ui/widgets/parts_in_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kContributionsHeight = 460;
constexpr int kSureHeight = 340;
constexpr int kMovesHeight = 420;
constexpr int kMethodsHeight = 360;
constexpr int kMostRows = 10;

} // namespace

AnswerTab::AnswerTab(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_styles(StrategyStyles::of(binding.document()))
    , m_scroll(new QScrollArea(this))
    , m_sections(nullptr)
    , m_links(new QHBoxLayout)
    , m_answer(nullptr)
{
    auto* content = new QWidget;
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(24, 16, 24, 24);
    m_sections->setSpacing(32);
    m_answer = new AnswerCard(binding.document(), content);
    m_links->setContentsMargins(sideMargins(20, 8, 24, 0));
    m_links->setSpacing(4);
    addSection(tr("In short"), "answer", m_answer);
    addSection(tr("Weights"), "weights", weightsSection());
    addSection(tr("How sure"), "sure", suresSection());
    addSection(tr("What moves it"), "moves", movesSection());
    addSection(tr("What would flip it"), "flips", flipsSection());
    addSection(tr("Other methods"), "methods", methodsSection());
    m_links->addStretch(1);
    m_sections->addStretch(1);

    m_scroll->setWidget(content); // owns it
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its controls take the keys, and it scrolls along
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // with large text on a small screen
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(m_links);
    outer->addWidget(m_scroll, 1);
    connect(&binding, &CriteriaBinding::changed, this, &AnswerTab::showParts);
    connect(&binding, &CriteriaBinding::handChanged, m_contributions, &ContributionsChart::holdOrder);
    QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_held = nullptr; });
    connect(bar, &QScrollBar::rangeChanged, this, &AnswerTab::followHeld, Qt::QueuedConnection);
    keepInView();
    showParts();
}

void AnswerTab::addSection(const QString& name, const char* id, QWidget* section)
{
    m_sections->addWidget(section);
    auto* link = new QToolButton(this);
    link->setText(name);
    link->setAutoRaise(true);
    link->setObjectName(QStringLiteral("link_") + QString::fromUtf8(id));
    m_links->addWidget(link);
    connect(link, &QToolButton::clicked, this, [this, section] { goTo(*section); });
    if (id == std::string_view("methods"))
        m_byCriteria << link;
}

QWidget* AnswerTab::framed(Chart* chart, int height, bool fromTrials)
{
    chart->setMinimumHeight(height);
    m_charts.append(chart);
    if (fromTrials)
        m_slow.append(chart);
    return new ChartFrame(chart, m_styles, this); // becomes a child of its section
}

QWidget* AnswerTab::weightsSection()
{
    auto* section = new QWidget(this);
    m_start = new CriteriaStart(m_binding, section);
    m_contributions = new ContributionsChart(m_styles);
    auto* left = new QWidget(section);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(framed(m_contributions, kContributionsHeight, false));
    leftColumn->addWidget(new RailList(m_binding.document(), Concern::Table, left));
    leftColumn->addStretch(1);
    m_panel = new WeightsPanel(m_binding, section);
    m_weights = new ColumnPair(left, m_panel, section);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_start);
    column->addWidget(m_weights);
    m_byCriteria << m_weights;
    return section;
}

void AnswerTab::createFreeSwitch(QWidget* frame)
{
    auto* button = new QToolButton(frame);
    button->setText(tr("All weights free"));
    button->setToolTip(tr("What the figures alone say, whatever anybody's weights"));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setObjectName(QStringLiteral("freeWeights"));
    static_cast<ChartFrame*>(frame)->addControl(button);
    connect(button, &QToolButton::toggled, m_acceptability, &AcceptabilityChart::setFreeWeights);
}

QWidget* AnswerTab::suresSection()
{
    auto* section = new QWidget(this);
    m_acceptability = new AcceptabilityChart(m_styles);
    QWidget* places = framed(m_acceptability, kSureHeight, true);
    createFreeSwitch(places);
    QWidget* bands = framed(new WeightBandsChart(m_styles), kSureHeight, false);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    auto* pair = new ColumnPair(places, bands, section);
    column->addWidget(framed(new ChancesChart(m_styles), kSureHeight, true));
    column->addWidget(pair);
    m_byCriteria << pair;
    return section;
}

QWidget* AnswerTab::movesSection()
{
    return new ColumnPair(framed(new TornadoChart(m_styles), kMovesHeight, true),
        framed(new WorthChart(m_styles), kMovesHeight, true), this);
}

QWidget* AnswerTab::flipsSection()
{
    auto* section = new QWidget(this);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* heading = new PlainLabel(tr("What would flip the answer"), section);
    heading->setScale(1.25);
    m_flips = new FigureTable(m_styles, section);
    m_flips->setObjectName(QStringLiteral("flipTable"));
    m_flips->setAccessibleName(tr("What would flip the answer"));
    column->addWidget(heading);
    column->addWidget(
        plainLabel(tr("A double click or Enter tries the value out, in every chart."), section));
    column->addWidget(m_flips);
    connect(m_flips, &FigureTable::rowActivated, this, [this](int row) {
        const std::vector<FlipEntry> entries = flipEntries(m_binding.document().evaluation());
        if (row < 0 || std::size_t(row) >= entries.size())
            return;
        const FlipEntry& flip = entries[std::size_t(row)];
        holdInPlace(*m_flips);
        tryWholeDraw(m_binding.document(), flip.pointer, flip.flipsAt);
    });
    return section;
}

QWidget* AnswerTab::methodsSection()
{
    auto* section = new QWidget(this);
    m_differences = plainLabel({}, section);
    m_differences->setObjectName(QStringLiteral("differences"));
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(framed(new MethodsChart(m_styles), kMethodsHeight, false));
    column->addWidget(m_differences);
    column->addWidget(new RailList(m_binding.document(), Concern::Methods, section));
    m_byCriteria << section;
    return section;
}

/// The parts above change their height with the answer: `part` stays where the hand is, until something else
/// scrolls.
void AnswerTab::holdInPlace(QWidget& part)
{
    m_held = &part;
    m_heldAt = part.mapTo(m_scroll->viewport(), QPoint()).y();
}

/// What is above may still be worked out or be waiting for its turn, and push the section away.
void AnswerTab::goTo(QWidget& section)
{
    constexpr int kSettled = 3'000; // milliseconds
    const int top = m_sections->contentsMargins().top();
    m_held = &section;
    m_heldAt = top;
    m_scroll->verticalScrollBar()->setValue(section.y() - top);
    QTimer::singleShot(kSettled, &section, [this, &section] {
        if (m_held == &section && !m_binding.document().isRefining())
            m_held = nullptr;
    });
}

void AnswerTab::followHeld()
{
    if (m_held == nullptr || !m_held->isVisible())
        return;
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    bar.setValue(bar.value() + m_held->mapTo(m_scroll->viewport(), QPoint()).y() - m_heldAt);
}

void AnswerTab::showParts()
{
    const bool criteria = !m_binding.criteria().empty();
    m_start->setVisible(!criteria);
    for (QWidget* part : std::as_const(m_byCriteria))
        part->setVisible(criteria);
}

void AnswerTab::showDifferences()
{
    const CriteriaAnalysis* analysis = m_binding.analysis();
    QStringList sentences;
    if (analysis && !analysis->rated.empty()) {
        for (const MethodDifference& difference : analysis->differences)
            sentences << differenceSentence(
                difference, m_binding.document().evaluation(), m_binding.format());
        if (sentences.isEmpty())
            sentences << tr("All four methods put the same option first.");
    }
    m_differences->setText(sentences.join(u'\n'));
}

void AnswerTab::keepInView()
{
    m_view = new PartsInView(this);
    m_view->add(m_answer, [this] { m_answer->show(m_binding.document().evaluation(), m_binding.format()); });
    for (Chart* chart : std::as_const(m_charts))
        m_view->add(chart, [this, chart] { showChart(*chart); });
    m_view->add(m_flips, [this] {
        if (isUnfinished())
            return;
        m_flips->setTable(flipTable(m_binding.document().evaluation(), m_binding.format()));
        m_flips->fitHeight(kMostRows);
    });
    m_view->add(m_differences, [this] { showDifferences(); });
}

/// Whether what only the last stage tells is still on its way.
bool AnswerTab::isUnfinished() const
{
    return !m_binding.document().evaluation().sensitivity && m_binding.document().isRefining();
}

void AnswerTab::showChart(Chart& chart)
{
    // A chart of the trials keeps the figures before until the new ones are there: nothing blinks.
    const Evaluation& evaluation = m_binding.document().evaluation();
    const bool coarse = evaluation.trials == 0 && m_binding.document().isRefining();
    const bool needsInsight
        = qobject_cast<TornadoChart*>(&chart) != nullptr || qobject_cast<WorthChart*>(&chart) != nullptr;
    if (m_slow.contains(&chart) && (coarse || (needsInsight && isUnfinished())))
        return;
    chart.setEvaluation(evaluation);
}

void AnswerTab::showEvaluation()
{
    m_view->refresh();
}

bool AnswerTab::edits(const std::string& pointer) const
{
    return m_panel->edits(pointer);
}

bool AnswerTab::showInput(const std::string& pointer)
{
    return m_panel->showInput(pointer);
}

} // namespace tunepoint::ui
