// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/strategy_details.h"

#include "core/evaluation/advantages.h"
#include "ui/charts/chart_look.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/tradeoff/figure_list.h"
#include "ui/tradeoff/reason_bars.h"
#include "ui/tradeoff/strategy_figures.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr int kMarker = 20;
constexpr std::size_t kMostBars = 5;
constexpr int kMostFlips = 4;

QString advantageName(const Advantage& advantage, const Evaluation& evaluation)
{
    if (!advantage.criterion)
        return advantage.id == "value" ? StrategyDetails::tr("Value of correct answers")
                                       : wordName("costPart", advantage.id);
    const auto criterion
        = std::ranges::find(evaluation.criteria->criteria, advantage.id, &CriterionResult::id);
    return criterion == evaluation.criteria->criteria.end() ? QString() : criterionName(*criterion);
}

QString advantageText(const Advantage& advantage, const Format& format)
{
    const QString sign = advantage.amount > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
    const double size = std::abs(advantage.amount);
    return sign + (advantage.criterion ? format.number(size * 100, 2) : format.moneyShort(size));
}

} // namespace

StrategyDetails::StrategyDetails(StrategyStyles& styles, QWidget* parent)
    : QWidget(parent)
    , m_styles(styles)
    , m_marker(new QLabel(this))
    , m_name(plainLabel({}, this))
    , m_kind(plainLabel({}, this))
    , m_figures(new FigureList(this))
    , m_more(new FigureList(this))
{
    m_name->setScale(1.25, true);
    m_name->setObjectName(QStringLiteral("strategyName"));
    m_kind->setScale(0.9);
    m_marker->setFixedSize(kMarker, kMarker);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_marker, 0, Qt::AlignTop);
    heading->addWidget(m_name, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargins(0, 0, 8, 0));
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_kind);
    layout->addWidget(m_figures);
    m_reasons = addSection(*layout);
    m_bars = new ReasonBars(this);
    m_bars->setObjectName(QStringLiteral("reasonBars"));
    m_bars->setAccessibleName(tr("Why"));
    layout->addWidget(m_bars);
    m_flips = addSection(*layout);
    m_gates = addSection(*layout);
    m_rest = addSection(*layout);
    layout->addWidget(m_more);
    m_grounds = addSection(*layout);
    layout->addStretch(1);
}

StrategyDetails::Section StrategyDetails::addSection(QVBoxLayout& parent)
{
    Section section;
    section.heading = plainLabel({}, this);
    section.heading->setScale(1, true);
    section.layout = new QVBoxLayout;
    section.layout->setSpacing(4);
    section.layout->setContentsMargins(0, 8, 0, 0);
    section.layout->addWidget(section.heading);
    parent.addLayout(section.layout);
    return section;
}

void StrategyDetails::showLines(Section& section, const QString& heading, const QStringList& lines)
{
    section.heading->setText(heading);
    section.heading->setVisible(!heading.isEmpty());
    while (section.lines.size() < lines.size()) {
        section.lines.append(plainLabel({}, this));
        section.layout->addWidget(section.lines.back());
    }
    for (qsizetype i = 0; i < section.lines.size(); ++i) {
        section.lines[i]->setVisible(i < lines.size());
        section.lines[i]->setText(i < lines.size() ? lines[i] : QString());
    }
}

void StrategyDetails::showNothing()
{
    m_name->setText(tr("No option selected"));
    m_kind->setText(tr("Click a point of the chart, or walk through them with the arrow keys."));
    m_kind->show();
    m_figures->setRows({});
    m_more->setRows({});
    m_bars->setBars({});
    for (Section* section : {&m_reasons, &m_flips, &m_gates, &m_rest, &m_grounds})
        showLines(*section, {}, {});
    for (QPushButton* button : m_flipButtons)
        button->hide();
}

void StrategyDetails::show(const Evaluation& evaluation, const std::string& strategyId)
{
    const StrategyResult* strategy = findResult(evaluation, strategyId);
    m_marker->setVisible(strategy != nullptr);
    if (strategy == nullptr) {
        showNothing();
        return;
    }
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    showHeading(evaluation, *strategy);
    m_figures->setRows(mainFigures(evaluation, *strategy, format));
    showReasons(evaluation, *strategy, format);
    showFlips(evaluation, format);
    showGates(*strategy, format);
    showLines(m_rest, tr("All figures"), {});
    m_more->setRows(otherFigures(evaluation, *strategy, format));
    const QStringList lines = grounds(evaluation, *strategy);
    showLines(m_grounds, lines.isEmpty() ? QString() : tr("What this rests on"), lines);
}

void StrategyDetails::showHeading(const Evaluation& evaluation, const StrategyResult& strategy)
{
    const Footing certainty = footing(evaluation, strategy.id);
    m_marker->setPixmap(
        markerPixmap(m_styles.style(strategy.id), kMarker, isDark(*this), devicePixelRatioF(), certainty));
    const QString name = strategyName(strategy);
    m_name->setText(isRightToLeft() ? QChar(0x200F) + name : name); // beside its marker
    QStringList kind;
    if (evaluation.recommendation.strategy == strategy.id)
        kind << tr("Recommended");
    if (!strategy.comparable)
        kind << tr("Not comparable: today's process is not described");
    if (certainty == Footing::Guess)
        kind << tr("Rests on our assumptions only");
    m_kind->setText(kind.join(QStringLiteral(" · ")));
    m_kind->setVisible(!kind.isEmpty());
}

void StrategyDetails::showReasons(
    const Evaluation& evaluation, const StrategyResult& strategy, const Format& format)
{
    const Advantages advantages = advantagesOf(evaluation, strategy.id);
    QList<ReasonBars::Bar> bars;
    for (const Advantage& part : advantages.parts)
        if (bars.size() < qsizetype(kMostBars))
            bars.append({advantageName(part, evaluation), part.amount, advantageText(part, format)});
    const StrategyResult* other = findResult(evaluation, advantages.over);
    const bool recommended = evaluation.recommendation.strategy == strategy.id;
    const QStringList sentences = recommended ? reasonSentences(evaluation, format) : QStringList();
    QString heading;
    if (!bars.isEmpty() && other != nullptr)
        heading = (advantages.weighted ? tr("Why, against %1 (points of 100)")
                                       : tr("Why, against %1 (money over the horizon)"))
                      .arg(strategyName(*other));
    else if (!sentences.isEmpty())
        heading = tr("Why");
    showLines(m_reasons, heading, sentences);
    m_bars->setBars(bars);
}

void StrategyDetails::showFlips(const Evaluation& evaluation, const Format& format)
{
    int used = 0;
    if (evaluation.sensitivity) {
        for (const FlipEntry& flip : evaluation.sensitivity->flipPoints) {
            const StrategyResult* winner = findResult(evaluation, flip.to);
            if (flip.unlikely || winner == nullptr || used == kMostFlips)
                continue;
            if (used == m_flipButtons.size()) {
                auto* button = new QPushButton(this);
                button->setObjectName(QStringLiteral("flip%1").arg(used));
                button->setFlat(true);
                button->setCursor(Qt::PointingHandCursor);
                button->setStyleSheet(
                    QStringLiteral("text-align: %1; padding: 2px;")
                        .arg(isRightToLeft() ? QLatin1String("right") : QLatin1String("left")));
                m_flipButtons.append(button);
                m_flips.layout->addWidget(button);
            }
            QPushButton* button = m_flipButtons[used++];
            const QString name = inputAt(flip.pointer, evaluation);
            const QString at
                = tr("%1 → %2", "value of an input, and who wins there")
                      .arg(figureAt(flip.pointer, flip.flipsAt, evaluation, format), strategyName(*winner));
            const int room = std::max(width() - 24, 160);
            const auto fitting = [&](const QString& text) {
                return withoutMnemonic(fontMetrics().elidedText(text, Qt::ElideRight, room));
            };
            button->setText(fitting(name) + QLatin1Char('\n') + fitting(at));
            button->setAccessibleName(tr("Try %1 at %2").arg(name, at));
            button->setToolTip(literal(tr("%1\nNow %2. Click to try the value at which the answer flips.")
                                           .arg(name + QStringLiteral(": ") + at,
                                               figureAt(flip.pointer, flip.current, evaluation, format))));
            button->disconnect(this);
            connect(button, &QPushButton::clicked, this,
                [this, pointer = flip.pointer, value = flip.flipsAt] { Q_EMIT flipWanted(pointer, value); });
            button->show();
        }
    }
    for (qsizetype i = used; i < m_flipButtons.size(); ++i)
        m_flipButtons[i]->hide();
    showLines(m_flips, used > 0 ? tr("Flips the answer (click to try)") : QString(), {});
}

void StrategyDetails::showGates(const StrategyResult& strategy, const Format& format)
{
    QStringList gates;
    for (const GateResult& gate : strategy.gates) {
        const QString mark = !gate.checked ? QStringLiteral("? ")
            : gate.passed                  ? QStringLiteral("✓ ")
                                           : QStringLiteral("✗ ");
        gates << mark
                + (gate.probabilityPassed && *gate.probabilityPassed > 0 && *gate.probabilityPassed < 1
                        ? tr("%1 Met in %2 of the trials.")
                              .arg(gateSentence(gate, format), format.share(*gate.probabilityPassed, 0))
                        : gateSentence(gate, format));
    }
    showLines(m_gates, gates.isEmpty() ? QString() : tr("Requirements"), gates);
}

} // namespace tunepoint::ui
