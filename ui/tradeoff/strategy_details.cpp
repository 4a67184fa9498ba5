// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/strategy_details.h"

#include "ui/charts/chart_look.h"
#include "ui/text/format.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kFigures = 14; // those of chance are hidden until the trials have been run
constexpr int kMarker = 20;

} // namespace

StrategyDetails::StrategyDetails(StrategyStyles& styles, QWidget* parent)
    : QWidget(parent)
    , m_styles(styles)
    , m_marker(new QLabel(this))
    , m_name(plainLabel({}, this))
    , m_kind(plainLabel({}, this))
    , m_figures(new QFormLayout)
{
    m_name->setScale(1.25, true);
    m_name->setObjectName(QStringLiteral("strategyName"));
    m_kind->setScale(0.9);
    m_marker->setFixedSize(kMarker, kMarker);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_marker, 0, Qt::AlignTop);
    heading->addWidget(m_name, 1);

    m_figures->setHorizontalSpacing(16);
    m_figures->setRowWrapPolicy(QFormLayout::WrapLongRows); // ranges are long in some languages
    m_figures->setVerticalSpacing(6);
    m_figures->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int row = 0; row < kFigures; ++row) {
        m_names.append(new PlainLabel({}, this));
        m_values.append(new PlainLabel({}, this));
        m_values.back()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_values.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figures->addRow(m_names.back(), m_values.back());
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    layout->addLayout(m_figures);
    m_reasons = addSection(*layout);
    m_gates = addSection(*layout);
    layout->addStretch(1);
}

StrategyDetails::Section StrategyDetails::addSection(QVBoxLayout& parent)
{
    Section section;
    section.heading = new PlainLabel({}, this);
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
    section.heading->setVisible(!lines.isEmpty());
    while (section.lines.size() < lines.size()) {
        section.lines.append(plainLabel({}, this));
        section.layout->addWidget(section.lines.back());
    }
    for (qsizetype i = 0; i < section.lines.size(); ++i) {
        section.lines[i]->setVisible(i < lines.size());
        section.lines[i]->setText(i < lines.size() ? lines[i] : QString());
    }
}

void StrategyDetails::show(const Evaluation& evaluation, const std::string& strategyId)
{
    const StrategyResult* strategy = findResult(evaluation, strategyId);
    m_marker->setVisible(strategy != nullptr);
    if (strategy == nullptr) {
        for (int row = 0; row < kFigures; ++row)
            m_figures->setRowVisible(row, false);
        m_name->setText(tr("No option selected"));
        m_kind->setText(tr("Click a point of the chart, or walk through them with the arrow keys."));
        showLines(m_reasons, {}, {});
        showLines(m_gates, {}, {});
        return;
    }
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const bool recommended = evaluation.recommendation.strategy == strategyId;
    const Footing certainty = footing(evaluation, strategyId);
    m_marker->setPixmap(
        markerPixmap(m_styles.style(strategyId), kMarker, isDark(*this), devicePixelRatioF(), certainty));
    m_name->setText(strategyName(*strategy));

    QStringList kind;
    if (recommended)
        kind << tr("Recommended");
    if (!strategy->comparable)
        kind << tr("Not comparable: today's process is not described");
    if (certainty == Footing::Guess)
        kind << tr("Rests on our assumptions only");
    m_kind->setText(kind.join(QStringLiteral(" · ")));
    m_kind->setVisible(!kind.isEmpty());

    showFigures(evaluation, *strategy, format);
    showLines(m_reasons, tr("Why"), recommended ? reasonSentences(evaluation, format) : QStringList());
    QStringList gates;
    for (const GateResult& gate : strategy->gates)
        gates << (!gate.checked        ? QStringLiteral("? ")
                         : gate.passed ? QStringLiteral("✓ ")
                                       : QStringLiteral("✗ "))
                + gateSentence(gate, format);
    showLines(m_gates, tr("Requirements"), gates);
}

void StrategyDetails::showFigures(
    const Evaluation& evaluation, const StrategyResult& strategy, const Format& format)
{
    const CentralFigures& figures = strategy.central;
    int row = 0;
    setFigure(row++, tr("Cost per month"), format.money(figures.costPerMonth),
        tr("Recurring cost without one-off cost and errors, per month in use"));
    setFigure(row++, tr("One-off cost"), format.money(figures.oneOffCost), tr("Paid at the start"));
    setFigure(row++, tr("Correct answers"), format.share(figures.accuracy),
        tr("Accuracy after review, mean over the months in use"));
    setFigure(row++, tr("Pays from"), format.share(figures.breakEvenAccuracy),
        tr("Break-even accuracy: below it, going on as today is cheaper"));
    setFigure(row++, tr("Saves a month"), format.money(figures.monthlySaving),
        tr("Value less recurring and error cost, per month in use"));
    setFigure(row++, tr("Money back after"), format.months(figures.paybackMonths),
        tr("Payback time, not discounted"));
    setFigure(row++, tr("Worth over %n month(s)", nullptr, evaluation.horizonMonths),
        format.money(figures.netPresentValue), tr("Net present value against going on as today"));
    setFigure(row++, tr("Return on cost"), format.share(figures.roi, 0),
        tr("Return on investment: value less cost, divided by cost"));
    setFigure(row++, tr("Slowest answers"), format.figure(figures.latencyP95Seconds, Unit::Seconds),
        tr("95th percentile of the time to an answer"));
    setFigure(row++, tr("In use after"), format.figure(figures.weeksToFirstUse, Unit::Weeks),
        tr("Time until the first use"));
    if (strategy.chance)
        row = showChance(row, *strategy.chance, evaluation.hasBaseline, format);
    for (int each = 0; each < kFigures; ++each)
        m_figures->setRowVisible(each, each < row);
}

int StrategyDetails::showChance(int row, const StrategyChance& chance, bool hasBaseline, const Format& format)
{
    setFigure(row++, tr("Best in"), format.share(chance.probabilityBest, 0),
        tr("Share of the trials in which no other option that may be chosen is worth more"));
    setFigure(row++, tr("Worth, from and to"),
        tr("%1 to %2", "amounts of money")
            .arg(
                format.moneyShort(chance.netPresentValue.p10), format.moneyShort(chance.netPresentValue.p90)),
        tr("P10 and P90 of the net present value: one trial in ten is worth less, one in ten more"));
    if (hasBaseline)
        setFigure(row++, tr("Loses money in"), format.share(chance.probabilityLoss, 0),
            tr("Share of the trials in which going on as today is worth more"));
    setFigure(row++, tr("Worst %1", "share of all trials").arg(format.share(chance.tailShare)),
        format.moneyShort(chance.tailMean), tr("Conditional value at risk: mean worth of the worst trials"));
    return row;
}

void StrategyDetails::setFigure(int row, const QString& name, const QString& value, const QString& term)
{
    m_names[row]->setText(name);
    // A label aligns by the direction of its own letters: figures have none, so the window's is put in front.
    m_values[row]->setText(isRightToLeft() ? QChar(0x200F) + value : value);
    m_names[row]->setToolTip(literal(term));
    m_values[row]->setToolTip(literal(term));
}

} // namespace tunepoint::ui
