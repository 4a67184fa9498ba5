// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/lean_panel.h"

#include "ui/charts/strategy_style.h"
#include "ui/document/assessment_document.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace tunepoint::ui {

namespace {

constexpr qsizetype kMovers = 3;

PlainLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    label->setScale(0.9);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// The failed gate's sentence, or empty when the strategy is in.
QString whyOut(const StrategyResult& strategy, const Format& format)
{
    const auto failed = std::find_if(strategy.gates.begin(), strategy.gates.end(),
        [](const GateResult& gate) { return gate.checked && !gate.passed; });
    return failed == strategy.gates.end() ? QString() : gateSentence(*failed, format);
}

/// The volume and one more figure that weighs: before that the answer is the catalogue's, not this task's.
bool restsOnAnswers(const Assessment& assessment)
{
    const TaskProfile& task = assessment.task;
    const Baseline& today = assessment.baseline;
    const std::initializer_list<const std::optional<Quantity>*> keys{&task.requiredAccuracy,
        &task.inputTokens, &task.examplesAvailable, &task.promptingAccuracy, &task.costPerError,
        &today.minutesPerItem, &today.wagePerHour, &today.accuracy, &today.valuePerCorrectItem};
    return task.itemsPerMonth
        && std::ranges::any_of(keys, [](const std::optional<Quantity>* key) { return key->has_value(); });
}

} // namespace

LeanPanel::LeanPanel(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_assumed(plainLabel(tr("So far on assumptions alone: the volume and one more figure of this task are "
                              "needed before this says anything about it."),
          this))
    , m_headline(plainLabel({}, this))
    , m_note(caption({}, this))
    , m_movers(plainLabel({}, this))
{
    setObjectName(QStringLiteral("leanPanel"));
    auto* title = new PlainLabel(tr("Leaning now"), this);
    title->setScale(1.2, true);
    m_headline->setObjectName(QStringLiteral("leanHeadline"));

    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(title);
    m_assumed->setObjectName(QStringLiteral("leanAssumed"));
    column->addWidget(m_assumed);
    column->addWidget(m_headline);
    column->addWidget(m_note);
    m_movers->setObjectName(QStringLiteral("leanMovers"));
    column->addWidget(m_movers);
    column->addStretch(1);

    auto* content = new QWidget(this);
    content->setLayout(column);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(&document, &AssessmentDocument::evaluationChanged, this, &LeanPanel::showEvaluation);
    connect(&document, &AssessmentDocument::changed, this, &LeanPanel::showEvaluation);
    showEvaluation();
}

void LeanPanel::showEvaluation()
{
    const Format format(locale(), QString::fromStdString(m_document.assessment().currency));
    const Problems& problems = m_document.problems();
    const auto error = std::find_if(problems.begin(), problems.end(),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
    if (error != problems.end())
        m_note->setText(
            tr("Not worked out: %1").arg(problemSentence(*error, format, &m_document.assessment())));
    else if (m_document.assessment().strategies.empty())
        m_note->setText(tr("There are no options to compare yet. The last page proposes some."));
    else if (const QString chance = chanceSentence(m_document.evaluation(), format); !chance.isEmpty())
        m_note->setText(chance);
    else
        m_note->setText(tr("Central values; without a range around them yet."));
    const bool counts = restsOnAnswers(m_document.assessment());
    m_assumed->setVisible(!counts && !m_document.assessment().strategies.empty());
    m_headline->setForegroundRole(counts ? QPalette::WindowText : QPalette::PlaceholderText);
    m_headline->setText(headline(m_document.evaluation(), format));
    m_headline->setVisible(!m_document.assessment().strategies.empty());
    showStrategies();
    showMovers();
}

/// The inputs that swing the lead over the runner-up the most, known once the fine evaluation is there; while
/// it is on its way the last ones stay.
void LeanPanel::showMovers()
{
    const Evaluation& evaluation = m_document.evaluation();
    if (evaluation.strategies.empty())
        m_movers->clear();
    if (evaluation.sensitivity) {
        QStringList names;
        for (const TornadoEntry& entry : evaluation.sensitivity->tornado) {
            const auto input = std::ranges::find(evaluation.inputs, entry.pointer, &Input::pointer);
            if (input != evaluation.inputs.end() && names.size() < kMovers)
                names << inputName(*input, evaluation);
        }
        m_movers->setText(
            names.isEmpty() ? QString() : tr("Moved most by: %1").arg(locale().createSeparatedList(names)));
    }
    m_movers->setVisible(!m_movers->text().isEmpty());
}

QString LeanPanel::chanceOf(const StrategyChance& chance, bool hasBaseline, const Format& format)
{
    const Summary& worth = chance.netPresentValue;
    const QString best = format.share(chance.probabilityBest, 0);
    return hasBaseline ? tr("best in %1 of all cases · worth %2 to %3")
                             .arg(best, format.moneyShort(worth.p10), format.moneyShort(worth.p90))
                       : tr("best in %1 of all cases · costs %2 to %3")
                             .arg(best, format.moneyShort(-worth.p90), format.moneyShort(-worth.p10));
}

void LeanPanel::showStrategies()
{
    delete m_list;
    m_list = new QWidget(this);
    auto* grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const Evaluation& evaluation = m_document.evaluation();
    const Format format(locale(), QString::fromStdString(evaluation.currency));
    StrategyStyles& styles = StrategyStyles::of(m_document);
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    int row = 0;
    for (const StrategyResult& strategy : evaluation.strategies) {
        const bool leads = evaluation.recommendation.strategy == strategy.id;
        auto* mark = new QLabel(m_list);
        mark->setPixmap(markerPixmap(styles.style(strategy.id), 14, dark, devicePixelRatioF()));
        auto* name = plainLabel(
            leads ? tr("%1 – leading").arg(strategyName(strategy)) : strategyName(strategy), m_list);
        name->setScale(1, leads);
        const QString out = strategy.eligible ? QString() : whyOut(strategy, format);
        QString figures;
        if (!out.isEmpty())
            figures = tr("out: %1").arg(out);
        else if (!strategy.comparable)
            figures = tr("not comparable without figures of today's work");
        else if (!evaluation.hasBaseline)
            figures = tr("%1 a month · %2 correct")
                          .arg(format.moneyShort(strategy.central.costPerMonth),
                              format.share(strategy.central.accuracy, 0));
        else
            figures = tr("%1 a month · %2 correct · worth %3")
                          .arg(format.moneyShort(strategy.central.costPerMonth),
                              format.share(strategy.central.accuracy, 0),
                              format.moneyShort(strategy.central.netPresentValue));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(name, row++, 1);
        grid->addWidget(caption(figures, m_list), row++, 1);
        if (strategy.chance && out.isEmpty() && strategy.comparable)
            grid->addWidget(
                caption(chanceOf(*strategy.chance, evaluation.hasBaseline, format), m_list), row++, 1);
        grid->setRowMinimumHeight(row++, 6);
    }
    auto* column = qobject_cast<QVBoxLayout*>(m_headline->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_note), m_list);
    m_list->setVisible(row > 0);
}

void LeanPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStrategies();
}

} // namespace tunepoint::ui
