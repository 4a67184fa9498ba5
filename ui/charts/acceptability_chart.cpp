// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/acceptability_chart.h"

#include "core/decision/contributions.h"
#include "ui/charts/bars_picture.h"
#include "ui/text/names.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr QRgb kFirst = 0xff0b5f8a; ///< first place; later ones fade into the ground
constexpr QRgb kFirstOnDark = 0xff56b4e9;
constexpr double kLeast = 0.002; ///< a share that would not be seen

class AcceptabilityPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::AcceptabilityPicture)

public:
    explicit AcceptabilityPicture(bool free)
        : m_free(free)
    {
    }

    void setFree(bool free) { m_free = free; }

    [[nodiscard]] QString title() const override { return tr("How often each option takes which place"); }
    [[nodiscard]] QString description() const override
    {
        QStringList parts;
        for (const Bar& bar : shown())
            parts << bar.hint.split(u'\n').join(QStringLiteral(", "));
        return parts.isEmpty() ? emptyText() : parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    }
    [[nodiscard]] ChartTable table() const override { return m_table; }

protected:
    [[nodiscard]] QList<Bar> bars(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString axisTitle(const Evaluation&) const override
    {
        return m_free ? tr("Share of the trials, all weights free")
                      : tr("Share of the trials, with your weights");
    }
    [[nodiscard]] QString shortAxisTitle(const Evaluation&) const override
    {
        return tr("Share of the trials");
    }
    [[nodiscard]] QString tickText(double value) const override { return format().share(value, 0); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("The places appear as soon as weights and figures have been drawn many times.");
    }
    [[nodiscard]] std::optional<double> fixedEnd() const override { return 1; }
    [[nodiscard]] QList<LegendStrip::Entry> legend() const override { return m_legend; }

private:
    [[nodiscard]] QColor colourOf(std::size_t place, std::size_t places) const
    {
        const QColor first = QColor::fromRgb(look().dark ? kFirstOnDark : kFirst);
        const qreal fade = places > 1 ? 0.9 * qreal(place) / qreal(places - 1) : 0;
        return blend(first, look().ground, fade);
    }
    void startTable(std::size_t places);

    bool m_free = false;
    QList<LegendStrip::Entry> m_legend;
    ChartTable m_table;
};

void AcceptabilityPicture::startTable(std::size_t places)
{
    m_table.columns = {{tr("Option"), false, {}}};
    for (std::size_t place = 0; place < places; ++place) {
        const QString name = tr("Place %1").arg(format().count(double(place) + 1));
        m_table.columns.append({name, true, tr("Rank acceptability (SMAA)")});
        m_legend.append({name, colourOf(place, places), false});
    }
    m_table.columns.append({tr("First with its own weights"), true,
        tr("Confidence factor: how often it is first with the weights that favour it most (SMAA)")});
    m_table.columns.append(
        {tr("On the front"), true, tr("How often no other option is better on every criterion")});
}

QList<BarsPicture::Bar> AcceptabilityPicture::bars(const Evaluation& evaluation, const StrategyStyles&)
{
    QList<Bar> bars;
    m_table = {};
    m_legend.clear();
    if (!evaluation.criteria || evaluation.criteria->acceptability.empty())
        return bars;
    const CriteriaAnalysis& analysis = *evaluation.criteria;
    const std::size_t places = analysis.acceptability.size();
    startTable(places);
    for (const std::size_t rated : byWeightedSum(analysis)) {
        const OptionAcceptability& chances = analysis.acceptability[rated];
        const std::vector<double>& ranks = m_free ? chances.ranksFree : chances.ranks;
        const std::string& id = analysis.options[analysis.rated[rated]].id;
        const StrategyResult* result = findResult(evaluation, id);
        const QString name = result ? strategyName(*result) : QString();
        QStringList lines{name};
        QList<ChartCell> row{{name, {}}};
        QList<Piece> pieces;
        double sum = 0;
        for (std::size_t place = 0; place < ranks.size(); ++place) {
            const QString share = format().share(ranks[place], 0);
            row.append({format().share(ranks[place]), ranks[place]});
            if (ranks[place] > kLeast) {
                pieces.append({sum, sum + ranks[place], colourOf(place, places), false, 1, true});
                lines << tr("place %1: %2").arg(format().count(double(place) + 1), share);
            }
            sum += ranks[place];
        }
        row.append({format().share(chances.confidenceFactor), chances.confidenceFactor});
        row.append({format().share(chances.paretoProbability), chances.paretoProbability});
        m_table.rows.append(row);
        m_table.strategies.append(id);
        bars.append({name, pieces, {}, lines.join(u'\n'), id});
    }
    return bars;
}

} // namespace

AcceptabilityChart::AcceptabilityChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void AcceptabilityChart::setFreeWeights(bool free)
{
    m_free = free;
    static_cast<AcceptabilityPicture&>(picture()).setFree(free);
    refresh();
}

std::unique_ptr<Picture> AcceptabilityChart::makePicture() const
{
    return std::make_unique<AcceptabilityPicture>(m_free);
}

void renderAcceptability(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, bool freeWeights)
{
    AcceptabilityPicture picture(freeWeights);
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
