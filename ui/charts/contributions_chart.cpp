// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/contributions_chart.h"

#include "core/decision/contributions.h"
#include "ui/charts/bars_picture.h"
#include "ui/charts/criterion_colours.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/names.h"

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

class ContributionsPicture : public BarsPicture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::ContributionsPicture)

public:
    explicit ContributionsPicture(std::vector<std::string> held)
        : m_held(std::move(held))
    {
    }

    void hold(std::vector<std::string> order) { m_held = std::move(order); }
    [[nodiscard]] std::vector<std::string> order() const
    {
        std::vector<std::string> ids;
        for (const Bar& bar : shown())
            ids.push_back(bar.strategy);
        return ids;
    }

    [[nodiscard]] QString title() const override { return tr("What each criterion adds"); }
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
        return tr("Weighted value: 0 the worst, 1 the best on every criterion");
    }
    [[nodiscard]] QString shortAxisTitle(const Evaluation&) const override
    {
        return tr("Weighted value, 0 to 1");
    }
    [[nodiscard]] QString tickText(double value) const override { return format().number(value, 2); }
    [[nodiscard]] QString emptyText() const override
    {
        return tr("No option can be ranked by the criteria: each needs a figure for every criterion that "
                  "counts, and must meet every hard condition.");
    }
    [[nodiscard]] std::optional<double> fixedEnd() const override { return 1; }
    [[nodiscard]] QList<LegendStrip::Entry> legend() const override { return m_legend; }

private:
    [[nodiscard]] std::vector<std::size_t> rows(const CriteriaAnalysis& analysis) const;
    void startTable(const CriteriaAnalysis& analysis);

    std::vector<std::string> m_held;
    QList<LegendStrip::Entry> m_legend;
    ChartTable m_table;
};

/// Rated options from top to bottom.
std::vector<std::size_t> ContributionsPicture::rows(const CriteriaAnalysis& analysis) const
{
    std::vector<std::size_t> order = byWeightedSum(analysis);
    const auto place = [&](std::size_t rated) {
        const std::string& id = analysis.options[analysis.rated[rated]].id;
        return std::find(m_held.begin(), m_held.end(), id) - m_held.begin();
    };
    if (!m_held.empty())
        std::stable_sort(
            order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    return order;
}

void ContributionsPicture::startTable(const CriteriaAnalysis& analysis)
{
    m_table = {};
    m_table.columns = {{tr("Option"), false, {}}, {tr("Place"), true, tr("By weighted sum")},
        {tr("Weighted value"), true, tr("Sum of weight times value (multi-attribute value)")}};
    m_legend.clear();
    for (std::size_t k = 0; k < analysis.criteria.size(); ++k) {
        const CriterionResult& criterion = analysis.criteria[k];
        m_table.columns.append({criterionName(criterion), true, tr("Weight times value")});
        const CriterionStyle style = criterionStyle(k);
        if (criterion.weight > 0)
            m_legend.append({criterionName(criterion), style.colour, style.hatched});
    }
}

QList<BarsPicture::Bar> ContributionsPicture::bars(const Evaluation& evaluation, const StrategyStyles&)
{
    QList<Bar> bars;
    m_table = {};
    m_legend.clear();
    if (!evaluation.criteria)
        return bars;
    const CriteriaAnalysis& analysis = *evaluation.criteria;
    startTable(analysis);
    const std::size_t criteria = analysis.criteria.size();
    const std::vector<double> parts = contributions(analysis);
    const std::vector<std::size_t> places = placesOf(analysis.weightedSum.ranking, analysis.rated.size());
    for (const std::size_t rated : rows(analysis)) {
        const std::string& id = analysis.options[analysis.rated[rated]].id;
        const StrategyResult* result = findResult(evaluation, id);
        const QString name = result ? strategyName(*result) : QString();
        const double score = analysis.weightedSum.scores[rated];
        const QString place = format().count(double(places[rated]));
        QStringList lines{
            tr("%1. %2: %3", "place, option, weighted value").arg(place, name, format().number(score, 2))};
        QList<ChartCell> row{{name, {}}, {place, double(places[rated])}, {format().number(score, 3), score}};
        QList<Piece> pieces;
        double sum = 0;
        for (std::size_t k = 0; k < criteria; ++k) {
            const double part = parts[rated * criteria + k];
            row.append({format().number(part, 3), part});
            if (!(part > 0))
                continue;
            const CriterionStyle style = criterionStyle(k);
            pieces.append({sum, sum + part, style.colour, style.hatched, 1, true});
            sum += part;
            lines << tr("%1: %2", "criterion: what it adds")
                         .arg(criterionName(analysis.criteria[k]), format().number(part, 2));
        }
        if (pieces.isEmpty())
            pieces.append({0, 0, look().quiet, false, 1, false});
        m_table.rows.append(row);
        m_table.strategies.append(id);
        bars.append({tr("%1. %2", "place, option").arg(place, name), pieces, format().number(score, 2),
            lines.join(u'\n'), id});
    }
    return bars;
}

} // namespace

ContributionsChart::ContributionsChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void ContributionsChart::holdOrder(bool hold)
{
    auto& shown = static_cast<ContributionsPicture&>(picture());
    m_held = hold ? shown.order() : std::vector<std::string>();
    shown.hold(m_held);
    refresh();
}

std::unique_ptr<Picture> ContributionsChart::makePicture() const
{
    return std::make_unique<ContributionsPicture>(m_held);
}

void renderContributions(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles)
{
    ContributionsPicture picture({});
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
