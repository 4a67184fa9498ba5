// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tornado_chart.h"

#include "ui/charts/bars_picture.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr qsizetype kMostBars = 12;
constexpr QRgb kLow = 0xff3b7cb8; ///< blue and orange keep apart for every kind of colour blindness
constexpr QRgb kHigh = 0xffd9822b;

/// Name of the option that a figure belongs to, or empty.
QString optionOf(const std::string& pointer, const Evaluation& evaluation)
{
    const auto input = std::ranges::find(evaluation.inputs, pointer, &Input::pointer);
    const StrategyResult* strategy = input == evaluation.inputs.end() || input->strategy.empty()
        ? nullptr
        : findResult(evaluation, input->strategy);
    return strategy ? strategyName(*strategy) : QString();
}

class TornadoPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::TornadoPicture)

public:
    [[nodiscard]] QString title() const override { return tr("What moves the answer most"); }
    [[nodiscard]] QString description() const override
    {
        QStringList parts;
        for (const Bar& bar : shown())
            parts << bar.hint;
        return parts.isEmpty() ? emptyText() : parts.join(QLatin1Char(' '));
    }
    [[nodiscard]] ChartTable table() const override { return m_table; }

protected:
    [[nodiscard]] QList<Bar> bars(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString axisTitle(const Evaluation& evaluation) const override;
    [[nodiscard]] QString shortAxisTitle(const Evaluation& evaluation) const override;
    [[nodiscard]] QList<LegendStrip::Entry> legend() const override
    {
        return {{tr("the figure at its P10"), QColor::fromRgb(kLow), false},
            {tr("the figure at its P90"), QColor::fromRgb(kHigh), true}};
    }
    [[nodiscard]] QString tickText(double value) const override { return format().moneyShort(value); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("Nothing moves the answer yet: either all figures are certain, or the trials still run.");
    }

private:
    ChartTable m_table;
};

QString TornadoPicture::axisTitle(const Evaluation& evaluation) const
{
    if (!evaluation.sensitivity)
        return {};
    const std::string& best = evaluation.sensitivity->strategy;
    const std::string& second = evaluation.sensitivity->over;
    if (second.empty())
        return tr("Worth today of %1 (%2)")
            .arg(quotedStrategy(best, evaluation, format()), format().currency());
    return tr("Lead of %1 over %2, worth today (%3)")
        .arg(quotedStrategy(best, evaluation, format()), quotedStrategy(second, evaluation, format()),
            format().currency());
}

QString TornadoPicture::shortAxisTitle(const Evaluation& evaluation) const
{
    if (!evaluation.sensitivity)
        return {};
    return (evaluation.sensitivity->over.empty() ? tr("Worth today (%1)") : tr("Lead, worth today (%1)"))
        .arg(format().currency());
}

QList<BarsPicture::Bar> TornadoPicture::bars(const Evaluation& evaluation, const StrategyStyles&)
{
    m_table = {};
    m_table.columns = {{tr("Input"), false, {}}, {tr("Low"), true, tr("10th percentile (P10) of the input")},
        {tr("High"), true, tr("90th percentile (P90) of the input")},
        {tr("Lead at low"), true, tr("Margin over the runner-up, the other inputs at their medians")},
        {tr("Lead at high"), true, tr("Margin over the runner-up, the other inputs at their medians")}};
    QList<Bar> bars;
    if (!evaluation.sensitivity)
        return bars;
    const bool alone = evaluation.sensitivity->over.empty();
    for (const TornadoEntry& entry : evaluation.sensitivity->tornado) {
        const double atLow = alone ? entry.netPresentValueLow : entry.marginLow;
        const double atHigh = alone ? entry.netPresentValueHigh : entry.marginHigh;
        const QString name = inputAt(entry.pointer, evaluation);
        const QString low = figureAt(entry.pointer, entry.low, evaluation, format());
        const QString high = figureAt(entry.pointer, entry.high, evaluation, format());
        m_table.rows.append({{name, {}}, {low, entry.low}, {high, entry.high},
            {format().moneyShort(atLow), atLow}, {format().moneyShort(atHigh), atHigh}});
        m_table.strategies.append(std::string());
        if (bars.size() == kMostBars || atLow == atHigh)
            continue;
        const double middle = (atLow + atHigh) / 2;
        bars.append({name,
            {{atLow, middle, QColor::fromRgb(kLow), false}, {middle, atHigh, QColor::fromRgb(kHigh), true}},
            rangeAt(entry.pointer, entry.low, entry.high, evaluation, format()),
            tr("%1: %2 at %3, %4 at %5.")
                .arg(name, format().moneyShort(atLow), low, format().moneyShort(atHigh), high),
            {}, optionOf(entry.pointer, evaluation)});
    }
    return bars;
}

} // namespace

TornadoChart::TornadoChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

std::unique_ptr<Picture> TornadoChart::makePicture() const
{
    return std::make_unique<TornadoPicture>();
}

void renderTornado(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles)
{
    TornadoPicture picture;
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
