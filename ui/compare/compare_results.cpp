// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_results.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/overlay_chart.h"
#include "ui/compare/compare_tables.h"
#include "ui/compare/comparison_runner.h"
#include "ui/compare/waterfall_view.h"
#include "ui/document/assessment_document.h"
#include "ui/text/sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMostRows = 14;
constexpr qsizetype kMostSteps = 12; ///< of the waterfall; the rest is one step
constexpr int kChartHeight = 380;

PlainLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(1.25);
    return label;
}

FigureTable* figureTable(
    AssessmentDocument& document, const char* name, const QString& title, QWidget* parent)
{
    auto* table = new FigureTable(StrategyStyles::of(document), parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(title);
    return table;
}

std::vector<const Assessment*> documentsOf(const ComparedStates& states)
{
    std::vector<const Assessment*> documents;
    for (const auto& document : states.documents)
        documents.push_back(document.get());
    return documents;
}

/// The central case may come to another verdict than the trials, whose the headline is.
bool verdictIsOut(const Evaluation& evaluation)
{
    return evaluation.trials > 0 || evaluation.strategies.empty() || hasErrors(evaluation.problems);
}

/// Whether the trials recommend what the central case does, before the change and after it.
bool agreesWithTrials(const ComparedStates& states)
{
    const auto same = [&](std::size_t state, const std::string& strategy) {
        return states.evaluations[state].recommendation.strategy.value_or("") == strategy;
    };
    const WinnerChange& winner = states.comparison.winner;
    return same(states.from, winner.from) && same(states.to, winner.to);
}

} // namespace

CompareResults::CompareResults(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_beforeName(plainLabel({}, this))
    , m_before(plainLabel({}, this))
    , m_nowName(plainLabel({}, this))
    , m_now(plainLabel({}, this))
    , m_winner(plainLabel({}, this))
{
    m_winner->setObjectName(QStringLiteral("winnerChange"));
    m_before->setObjectName(QStringLiteral("answerBefore"));
    m_now->setObjectName(QStringLiteral("answerNow"));
    createChart();
    createExplanation();
    m_sideBySide = figureTable(m_document, "sideBySide", tr("Figures side by side"), this);
    m_kind = plainLabel({}, this);
    m_kind->setObjectName(QStringLiteral("sideBySideKind"));
    m_kind->setScale(0.9);
    m_differences = figureTable(m_document, "differences", tr("What differs"), this);
    layOut();
}

QWidget* CompareResults::createAnswers()
{
    auto* block = new QWidget(this);
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    for (PlainLabel* name : {m_beforeName, m_nowName}) {
        name->setScale(0.9);
        name->setForegroundRole(QPalette::PlaceholderText);
    }
    grid->addWidget(m_beforeName, 0, 0);
    grid->addWidget(m_nowName, 0, 1);
    grid->addWidget(m_before, 1, 0, Qt::AlignTop);
    grid->addWidget(m_now, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return block;
}

void CompareResults::createChart()
{
    StrategyStyles& styles = StrategyStyles::of(m_document);
    m_chart = new OverlayChart(styles, this);
    m_chart->setObjectName(QStringLiteral("overlay"));
    m_frame = new ChartFrame(m_chart, styles, this);
    m_frame->setFixedHeight(kChartHeight);
}

void CompareResults::createExplanation()
{
    m_figure = new CalmList(this);
    m_figure->setObjectName(QStringLiteral("explainedFigure"));
    m_figure->setAccessibleName(tr("Figure to explain"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(24);
    m_waterfall = new WaterfallView(this);
    m_contributions = figureTable(m_document, "contributions", tr("What each input changed"), this);
    m_method = plainLabel({}, this);
    m_method->setScale(0.9);
    connect(m_figure, &QComboBox::activated, this, [this] {
        m_explained = m_figure->currentText();
        showAttribution();
    });
}

QWidget* CompareResults::createControls()
{
    m_controls = new QWidget(this);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_figure, 1);
    return m_controls;
}

void CompareResults::addControl(QWidget* control)
{
    auto* row = static_cast<QHBoxLayout*>(m_controls->layout());
    row->insertWidget(row->count() - 1, control);
}

void CompareResults::layOut()
{
    auto* block = new QVBoxLayout(this);
    block->setContentsMargins(0, 0, 0, 0);
    block->setSpacing(8);
    const auto add = [&](const QString& title, std::initializer_list<QWidget*> widgets) {
        block->addWidget(heading(title, this));
        for (QWidget* widget : widgets)
            block->addWidget(widget);
        block->addSpacing(16);
    };
    add(tr("The answer"), {createAnswers(), m_winner});
    block->addWidget(m_frame);
    block->addSpacing(16);
    add(tr("Why it moved"), {createControls(), m_waterfall, m_contributions, m_method});
    add(tr("Side by side"), {m_sideBySide, m_kind});
    add(tr("What differs"), {m_differences});
}

bool CompareResults::showStates(const std::shared_ptr<const ComparedStates>& states, const QStringList& names)
{
    m_states = states;
    m_names = names;
    const Comparison& comparison = states->comparison;
    if (states->documents.empty() || !comparison.problemsBefore.empty() || !comparison.problemsAfter.empty())
        return false;
    showAnswers();
    showChart();
    showFigures();
    showAttribution();
    return true;
}

void CompareResults::showAnswers()
{
    const auto say = [&](std::size_t state, PlainLabel* name, PlainLabel* answer) {
        const Evaluation& evaluation = m_states->evaluations[state];
        const Format format(QLocale(), QString::fromStdString(evaluation.currency));
        name->setText(m_names[qsizetype(state)]);
        answer->setText(
            verdictIsOut(evaluation) ? headline(evaluation, format) : tr("Working out the answer …"));
    };
    say(m_states->from, m_beforeName, m_before);
    say(m_states->to, m_nowName, m_now);
    const Format format(QLocale(), QString::fromStdString(m_states->evaluations.back().currency));
    const ComparedNames names(documentsOf(*m_states));
    if (!m_states->attributed)
        return m_winner->setText(tr("What made the change is being worked out …"));
    QStringList said = winnerSentences(m_states->comparison, names, format);
    if (!agreesWithTrials(*m_states))
        said.prepend(tr("The trials and the central case, every input at its median, do not agree on the "
                        "option. For the central case:"));
    m_winner->setText(said.join(QLatin1Char('\n')));
}

void CompareResults::showChart()
{
    std::vector<OverlayState> overlaid;
    for (std::size_t i = 0; i < m_states->evaluations.size(); ++i)
        overlaid.push_back({m_names[qsizetype(i)],
            std::shared_ptr<const Evaluation>(m_states, &m_states->evaluations[i])}); // keeps all states
    m_chart->setStates(std::move(overlaid));
}

void CompareResults::showFigures()
{
    const Comparison& comparison = m_states->comparison;
    const Format format(QLocale(), QString::fromStdString(m_states->evaluations.back().currency));
    const ComparedNames names(documentsOf(*m_states));
    std::vector<const Evaluation*> evaluations;
    for (const Evaluation& evaluation : m_states->evaluations)
        evaluations.push_back(&evaluation);
    m_sideBySide->setTable(sideBySideTable(evaluations, m_names, names, format));
    m_sideBySide->fitHeight(kMostRows);
    const std::uint64_t trials = m_states->evaluations.back().trials;
    m_kind->setText(trials == 0 ? tr("Central case: every input at its median.")
                                : tr("Net present value: expected, the mean over %1 trials. All other "
                                     "figures: central case, every "
                                     "input at its median.")
                                      .arg(format.count(double(trials))));
    m_differences->setTable(differenceTable(comparison, names, format));
    m_differences->fitHeight(kMostRows);
    m_method->setText(tr("%1 %2", "two sentences")
                          .arg(tr("These are figures of the central case: every input at its median."),
                              attributionMethod(comparison, format)));
    m_figure->clear();
    for (std::size_t i = 0; i < comparison.attribution.size(); ++i) {
        if (!comparison.attribution[i].contributions.empty())
            m_figure->addItem(attributionTitle(comparison.attribution[i], names), qulonglong(i));
    }
    m_figure->setCurrentIndex(std::max(m_figure->count() > 0 ? 0 : -1, m_figure->findText(m_explained)));
    const bool moved = m_figure->count() > 0;
    for (QWidget* part : {static_cast<QWidget*>(m_figure), static_cast<QWidget*>(m_waterfall),
             static_cast<QWidget*>(m_contributions)})
        part->setVisible(moved);
    if (!moved)
        m_method->setText(m_states->attributed ? tr("No figure that both have has moved.")
                                               : tr("What made the change is being worked out …"));
}

void CompareResults::showAttribution()
{
    const auto index = std::size_t(m_figure->currentData().toULongLong());
    if (!m_states || m_figure->currentIndex() < 0 || index >= m_states->comparison.attribution.size())
        return m_waterfall->clear();
    const Comparison& comparison = m_states->comparison;
    const Attribution& attribution = comparison.attribution[index];
    const Format format(QLocale(), QString::fromStdString(m_states->evaluations.back().currency));
    const ComparedNames names(documentsOf(*m_states));
    QList<WaterfallStep> steps;
    double rest = 0;
    for (const Contribution& part : attribution.contributions) {
        if (steps.size() < kMostSteps)
            steps.append({groupTitle(comparison, part.group, names, format), part.value,
                comparedChangeText(attribution.figure, part.value, format)});
        else
            rest += part.value;
    }
    if (attribution.contributions.size() > std::size_t(kMostSteps))
        steps.append({tr("Smaller parts"), rest, comparedChangeText(attribution.figure, rest, format)});
    m_waterfall->setSteps(*attribution.from, comparedFigureText(attribution.figure, attribution.from, format),
        *attribution.to, comparedFigureText(attribution.figure, attribution.to, format), steps);
    m_contributions->setTable(contributionTable(comparison, attribution, names, format));
    m_contributions->fitHeight(kMostRows);
}

} // namespace tunepoint::ui
