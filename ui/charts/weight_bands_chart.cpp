// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weight_bands_chart.h"

#include "ui/charts/bars_picture.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr double kMark = 0.006; ///< width of the mark of a weight, as a share of the axis
constexpr QRgb kBand = 0xff44aa99;
constexpr QRgb kRange = 0xffd9822b;

class WeightBandsPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::WeightBandsPicture)

public:
    [[nodiscard]] QString title() const override { return tr("Weights, and how far each may move"); }
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
    [[nodiscard]] QString axisTitle(const Evaluation&) const override { return tr("Share of the whole"); }
    [[nodiscard]] QString shortAxisTitle(const Evaluation&) const override { return tr("Weight"); }
    [[nodiscard]] QString tickText(double value) const override { return format().share(value, 0); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("No option can be ranked by the criteria yet.");
    }
    [[nodiscard]] std::optional<double> fixedEnd() const override { return 1; }
    [[nodiscard]] QList<LegendStrip::Entry> legend() const override
    {
        QList<LegendStrip::Entry> entries{
            {tr("weight"), look().text, false}, {tr("within this the winner stays the same"), band(), false}};
        if (m_ranges)
            entries.append({tr("range of an uncertain weight (P10 to P90)"), QColor::fromRgb(kRange), false});
        return entries;
    }

private:
    [[nodiscard]] QColor band() const { return blend(QColor::fromRgb(kBand), look().ground, 0.45); }
    [[nodiscard]] QString hintOf(const CriterionResult& criterion, const QString& name) const;

    bool m_ranges = false;
    ChartTable m_table;
};

QString WeightBandsPicture::hintOf(const CriterionResult& criterion, const QString& name) const
{
    const QString weight = format().share(criterion.weight, 0);
    const QString lower = format().share(criterion.stability.lower, 0);
    const QString upper = format().share(criterion.stability.upper, 0);
    if (criterion.weightLow && criterion.weightHigh)
        return tr("%1: %2 of the whole (%3); the winner stays the same from %4 to %5.")
            .arg(name, weight, format().range(*criterion.weightLow, *criterion.weightHigh, Unit::Share),
                lower, upper);
    return tr("%1: %2 of the whole; the winner stays the same from %3 to %4.")
        .arg(name, weight, lower, upper);
}

QList<BarsPicture::Bar> WeightBandsPicture::bars(const Evaluation& evaluation, const StrategyStyles&)
{
    QList<Bar> bars;
    m_ranges = false;
    m_table = {};
    m_table.columns = {{tr("Criterion"), false, {}}, {tr("Weight"), true, tr("Share of the whole")},
        {tr("Low"), true, tr("10th percentile (P10) of an uncertain or unknown weight")},
        {tr("High"), true, tr("90th percentile (P90) of an uncertain or unknown weight")},
        {tr("Same winner from"), true, tr("Weight stability interval, the others rescaled in proportion")},
        {tr("Same winner to"), true, tr("Weight stability interval, the others rescaled in proportion")}};
    if (!evaluation.criteria || evaluation.criteria->rated.empty())
        return bars;
    for (const CriterionResult& criterion : evaluation.criteria->criteria) {
        const QString name = criterionName(criterion);
        const double weight = criterion.weight;
        m_table.rows.append({{name, {}}, {format().share(weight), weight},
            {criterion.weightLow ? format().share(criterion.weightLow) : QString(), criterion.weightLow},
            {criterion.weightHigh ? format().share(criterion.weightHigh) : QString(), criterion.weightHigh},
            {format().share(criterion.stability.lower), criterion.stability.lower},
            {format().share(criterion.stability.upper), criterion.stability.upper}});
        m_table.strategies.append(std::string());
        if (!criterion.used)
            continue;
        QList<Piece> pieces{
            {criterion.stability.lower, criterion.stability.upper, band(), false, 0.8, false}};
        if (criterion.weightLow && criterion.weightHigh) {
            m_ranges = true;
            pieces.append(
                {*criterion.weightLow, *criterion.weightHigh, QColor::fromRgb(kRange), false, 0.22, false});
        }
        pieces.append({std::max(weight - kMark / 2, 0.0), std::min(weight + kMark / 2, 1.0), look().text,
            false, 1, false});
        bars.append({name, pieces, format().share(weight, 0), hintOf(criterion, name), {}});
    }
    return bars;
}

} // namespace

WeightBandsChart::WeightBandsChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

std::unique_ptr<Picture> WeightBandsChart::makePicture() const
{
    return std::make_unique<WeightBandsPicture>();
}

void renderWeightBands(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles)
{
    WeightBandsPicture picture;
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
