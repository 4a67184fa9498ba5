// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chances_chart.h"

#include "ui/charts/bars_picture.h"
#include "ui/text/names.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

class ChancesPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ChancesPicture)

public:
    [[nodiscard]] QString title() const override { return tr("How often each option is the best"); }
    [[nodiscard]] QString description() const override
    {
        QStringList parts;
        for (const Bar& bar : shown())
            parts << tr("%1: %2", "option: share").arg(bar.name, bar.text);
        return parts.isEmpty() ? emptyText() : parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    }
    [[nodiscard]] ChartTable table() const override { return m_table; }

protected:
    [[nodiscard]] QList<Bar> bars(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString axisTitle(const Evaluation&) const override { return tr("Share of the trials"); }
    [[nodiscard]] QString tickText(double value) const override { return format().share(value, 0); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("The chances appear as soon as the uncertain figures have been drawn.");
    }
    [[nodiscard]] std::optional<double> fixedEnd() const override { return 1; }

private:
    ChartTable m_table;
};

QList<BarsPicture::Bar> ChancesPicture::bars(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_table = {};
    m_table.columns = {{tr("Option"), false, {}},
        {tr("Best in"), true, tr("Share of the trials in which no eligible option brings more")},
        {tr("Chance of loss"), true, tr("Share of the trials with a net present value below zero")},
        {tr("Worth today, on average"), true, tr("Mean net present value")},
        {tr("±", "heading: standard error of a figure"), true,
            tr("Standard error of the mean: by how much other draws may change it")},
        {tr("9 in 10 above"), true, tr("10th percentile (P10) of the net present value")},
        {tr("1 in 10 above"), true, tr("90th percentile (P90) of the net present value")},
        {tr("Regret"), true, tr("Expected regret: what choosing it costs on average against knowing")}};
    QList<Bar> bars;
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!strategy.chance)
            continue;
        const StrategyChance& chance = *strategy.chance;
        const QString name = strategyName(strategy);
        m_table.rows.append({{name, {}}, {format().share(chance.probabilityBest, 0), chance.probabilityBest},
            {format().share(chance.probabilityLoss, 0), chance.probabilityLoss},
            {format().moneyShort(chance.netPresentValue.mean), chance.netPresentValue.mean},
            {format().moneyShort(chance.netPresentValue.standardError), chance.netPresentValue.standardError},
            {format().moneyShort(chance.netPresentValue.p10), chance.netPresentValue.p10},
            {format().moneyShort(chance.netPresentValue.p90), chance.netPresentValue.p90},
            {format().moneyShort(chance.expectedRegret), chance.expectedRegret}});
        m_table.strategies.append(strategy.id);
        if (!strategy.eligible || !strategy.comparable)
            continue;
        const QString share = format().share(chance.probabilityBest, 0);
        bars.append({name, {{0, chance.probabilityBest, styles.style(strategy.id).colour(look().dark)}},
            share, tr("%1 is the best in %2 of the trials.").arg(name, share), strategy.id});
    }
    std::ranges::stable_sort(
        bars, [](const Bar& a, const Bar& b) { return a.pieces.front().to > b.pieces.front().to; });
    return bars;
}

} // namespace

ChancesChart::ChancesChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

std::unique_ptr<Picture> ChancesChart::makePicture() const
{
    return std::make_unique<ChancesPicture>();
}

void renderChances(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles)
{
    ChancesPicture picture;
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
