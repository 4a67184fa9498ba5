// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution_chart.h"

#include "ui/charts/label_box.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/picture.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tunepoint::ui {

namespace {

constexpr qreal kMarker = 10;
constexpr qreal kReach = 9;
constexpr double kSqueeze = 3; ///< options that are out may make the range so many times larger
constexpr int kBins = 40; ///< of the strip that shows how often a range comes up
constexpr qreal kStripShare = 0.22; ///< of the plot's height
constexpr double kFirstShare = 0.01; ///< the ends beyond are a matter of single trials
constexpr double kLastShare = 0.99;

class DistributionPicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::DistributionPicture)

public:
    DistributionPicture(std::shared_ptr<const MoneyDistributions> distributions, DistributionFigure figure)
        : m_distributions(std::move(distributions))
        , m_figure(figure)
    {
        setPainters([this](QPainter& painter) { paintBelow(painter); },
            [this](QPainter& painter) { paintAbove(painter); });
        connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
    }

    void set(std::shared_ptr<const MoneyDistributions> distributions, DistributionFigure figure)
    {
        m_distributions = std::move(distributions);
        m_figure = figure;
    }
    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override
    {
        return isWorth() ? tr("How the worth may turn out") : tr("How the cost may turn out");
    }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] std::string strategyAt(const QPointF& point) override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

private:
    struct Line {
        const MoneyDistribution* money = nullptr;
        QString name;
        bool eligible = true;
        bool recommended = false;
        StrategyStyle style;
        QPolygonF positions;
        qreal labelHeight = 0;
        QString shownName;
    };

    [[nodiscard]] bool isWorth() const { return m_figure == DistributionFigure::Worth; }
    [[nodiscard]] const Quantiles& quantiles(const Line& line) const
    {
        return isWorth() ? line.money->netPresentValue : line.money->totalCost;
    }
    [[nodiscard]] double central(const Line& line) const
    {
        return isWorth() ? line.money->centralNetPresentValue : line.money->centralTotalCost;
    }
    /// Height of the curve at a share of the trials below.
    [[nodiscard]] double height(double shareBelow) const { return isWorth() ? 1 - shareBelow : shareBelow; }
    [[nodiscard]] const Line* focused() const;
    void showAxes();
    [[nodiscard]] QPen penOf(const Line& line, qreal width) const;
    void makeRoom();
    void paintBelow(QPainter& painter) const;
    void paintStrip(QPainter& painter, const Line& line) const;
    void paintAbove(QPainter& painter);
    void paintName(QPainter& painter, const Line& line) const;
    void paintMarks(QPainter& painter, const Line& line) const;

    std::shared_ptr<const MoneyDistributions> m_distributions;
    DistributionFigure m_figure;
    Format m_format;
    QList<Line> m_lines;
    qreal m_labelWidth = 0;
};

void DistributionPicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    m_lines.clear();
    for (const MoneyDistribution& money : m_distributions->strategies) {
        const StrategyResult* strategy = findResult(evaluation, money.strategy);
        if (strategy == nullptr)
            continue;
        Line line;
        line.money = &money;
        const auto finite = [](double x) { return std::isfinite(x); };
        if (!std::ranges::all_of(quantiles(line).values, finite) || !finite(central(line)))
            continue;
        line.name = strategyName(*strategy);
        line.eligible = strategy->eligible;
        line.recommended = evaluation.recommendation.strategy == money.strategy;
        line.style = styles.style(money.strategy);
        m_lines.append(std::move(line));
    }
    showAxes();
    QList<PlotLine> lines;
    for (Line& line : m_lines) {
        line.positions.clear();
        const Quantiles& q = quantiles(line);
        for (std::size_t i = 0; i < q.values.size(); ++i)
            line.positions << QPointF(xScale().position(q.values[i]),
                yScale().position(height(double(i) / double(Quantiles::kSteps))));
        lines.append({line.positions, penOf(line, 2)});
    }
    setLines(lines);
    makeRoom();
    repaint();
}

void DistributionPicture::showAxes()
{
    setAxesVisible(!m_lines.isEmpty());
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto widen = [&](const Line& line) {
        low = std::min({low, quantiles(line).at(kFirstShare), central(line)});
        high = std::max({high, quantiles(line).at(kLastShare), central(line)});
    };
    for (const Line& line : m_lines)
        if (line.eligible)
            widen(line);
    const double most = (high - low) * kSqueeze;
    for (const Line& line : m_lines) {
        const double from = std::min(low, quantiles(line).at(kFirstShare));
        const double to = std::max(high, quantiles(line).at(kLastShare));
        if (!(high > low) || to - from <= most)
            widen(line);
    }
    if (!std::isfinite(low) || !std::isfinite(high))
        low = high = 0;
    const double margin = (high - low) * 0.03;
    setAxes({AxisScale::linearExact(low - margin, high + margin, 5),
                isWorth() ? tr("Worth today against going on as today (%1)").arg(m_format.currency())
                          : tr("Total cost over the horizon (%1)").arg(m_format.currency()),
                [this](double amount) { return m_format.moneyShort(amount); }},
        {AxisScale::linearExact(0, 1, 5),
            isWorth() ? tr("Chance of at least so much") : tr("Chance of no more than so much"),
            [this](double share) { return m_format.share(share, 0); }});
}

QPen DistributionPicture::penOf(const Line& line, qreal width) const
{
    QColor colour = line.style.colour(look().dark);
    if (!line.eligible)
        colour = blend(colour, look().ground, 0.55);
    QPen pen(colour, line.eligible ? width : width * 0.6, line.style.lineStyle());
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

const DistributionPicture::Line* DistributionPicture::focused() const
{
    const auto chosen = std::ranges::find_if(
        m_lines, [this](const Line& line) { return line.money->strategy == selected(); });
    if (chosen != m_lines.end())
        return &*chosen;
    const auto recommended = std::ranges::find(m_lines, true, &Line::recommended);
    return recommended != m_lines.end() ? &*recommended : m_lines.isEmpty() ? nullptr : &m_lines.front();
}

QString DistributionPicture::description() const
{
    if (m_lines.isEmpty())
        return tr("The chart is empty until the trials have been run.");
    QStringList sentences{isWorth() ? tr("How likely each option is to be worth at least so much.")
                                    : tr("How likely each option is to cost no more than so much.")};
    for (const Line& line : m_lines) {
        const Quantiles& q = quantiles(line);
        sentences << tr("%1: %2 in the middle, %3 to %4 in eight cases of ten.")
                         .arg(line.name, m_format.moneyShort(q.at(0.5)), m_format.moneyShort(q.at(0.1)),
                             m_format.moneyShort(q.at(0.9)));
    }
    return sentences.join(QLatin1Char(' '));
}

ChartTable DistributionPicture::table() const
{
    ChartTable table;
    table.columns = {{tr("Option"), false, {}},
        {tr("Point estimate"), true, tr("The central case: every quantity at its median")},
        {isWorth() ? tr("Trials worth less than that") : tr("Trials that cost no more than that"), true,
            tr("Cumulative probability of the point estimate")}};
    constexpr std::array kShares{0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95};
    for (const double share : kShares)
        table.columns.append({tr("P%1", "percentile").arg(look().locale.toString(share * 100)), true,
            tr("%1 of the trials lie below").arg(m_format.share(share, 0))});
    table.columns.append(isWorth() ? ChartTable::Column{tr("Chance of loss"), true,
                             tr("Share of the trials with a net present value below zero")}
                                   : ChartTable::Column{tr("Contingency for P80"), true,
                                       tr("What to add to the point estimate so that eight trials in ten "
                                          "stay within")});
    for (const Line& line : m_lines) {
        const double below
            = isWorth() ? line.money->shareBelowCentralValue : line.money->shareBelowCentralCost;
        QList<ChartCell> row{{line.name, {}}, {m_format.money(central(line)), central(line)},
            {m_format.share(below, 0), below}};
        for (const double share : kShares) {
            const double value = quantiles(line).at(share);
            row.append({m_format.money(value), value});
        }
        if (isWorth())
            row.append({m_format.share(line.money->probabilityLoss, 0), line.money->probabilityLoss});
        else
            row.append({m_format.money(line.money->contingency), line.money->contingency});
        table.rows.append(row);
        table.strategies.append(line.money->strategy);
    }
    return table;
}

QList<Picture::Target> DistributionPicture::targets()
{
    QList<Target> targets;
    for (const Line& line : m_lines)
        targets.append({line.money->strategy, atValues(quantiles(line).at(0.5), 0.5)});
    std::ranges::stable_sort(targets, {}, [](const Target& target) { return target.place.x(); });
    return targets;
}

std::string DistributionPicture::strategyAt(const QPointF& point)
{
    const Line* nearest = nullptr;
    qreal least = kReach;
    const bool beside = look().rightToLeft ? point.x() < plotArea().left() : point.x() > plotArea().right();
    for (const Line& line : m_lines) {
        qreal distance = 1e9;
        if (beside)
            distance = std::abs(point.y() - line.labelHeight);
        else
            for (qsizetype i = 1; i < line.positions.size(); ++i) {
                const QPointF a = at(line.positions[i - 1].x(), line.positions[i - 1].y());
                const QPointF way = at(line.positions[i].x(), line.positions[i].y()) - a;
                const qreal length = QPointF::dotProduct(way, way);
                const qreal along
                    = length > 0 ? std::clamp(QPointF::dotProduct(point - a, way) / length, 0.0, 1.0) : 0;
                distance = std::min(distance, QLineF(point, a + along * way).length());
            }
        if (distance < least) {
            least = distance;
            nearest = &line;
        }
    }
    return nearest != nullptr ? nearest->money->strategy : std::string();
}

QString DistributionPicture::hintAt(const QPointF& point)
{
    const std::string strategy = strategyAt(point);
    const auto line
        = std::ranges::find_if(m_lines, [&](const Line& each) { return each.money->strategy == strategy; });
    const QRectF area = plotArea();
    if (line == m_lines.end() || area.isEmpty())
        return {};
    const double along
        = (look().rightToLeft ? area.right() - point.x() : point.x() - area.left()) / area.width();
    const double amount = xScale().value(std::clamp(along, 0.0, 1.0));
    const double below = quantiles(*line).shareBelow(amount);
    return isWorth() ? tr("%1\n%2 or more: %3 of the trials")
                           .arg(line->name, m_format.moneyShort(amount), m_format.share(1 - below, 0))
                     : tr("%1\n%2 or less: %3 of the trials")
                           .arg(line->name, m_format.moneyShort(amount), m_format.share(below, 0));
}

void DistributionPicture::makeRoom()
{
    m_labelWidth = fitLineNames(m_lines, QFontMetricsF(look().bold()), size().width());
    setOuterMargins(m_labelWidth + kMarker * 2 + 10, 4);
}

void DistributionPicture::paintBelow(QPainter& painter) const
{
    const Line* line = focused();
    if (line == nullptr)
        return;
    paintStrip(painter, *line);
    const double zero = xScale().position(0);
    if (isWorth() && zero >= 0 && zero <= 1) {
        painter.setPen(QPen(look().quiet, 1));
        painter.drawLine(at(zero, 0), at(zero, 1));
    }
}

/// How often each range comes up: shares of the trials in equal steps of money, as a quiet strip of bars.
void DistributionPicture::paintStrip(QPainter& painter, const Line& line) const
{
    std::array<double, kBins> shares{};
    const double step = (xScale().high() - xScale().low()) / kBins;
    for (int i = 0; i < kBins; ++i) {
        const double from = xScale().low() + i * step;
        shares[std::size_t(i)] = quantiles(line).shareBelow(from + step) - quantiles(line).shareBelow(from);
    }
    const double most = std::ranges::max(shares);
    if (!(most > 0))
        return;
    QColor colour = line.style.colour(look().dark);
    colour.setAlphaF(0.2F);
    for (int i = 0; i < kBins; ++i) {
        const double share = shares[std::size_t(i)];
        if (share <= 0)
            continue;
        const QPointF low = at(double(i) / kBins, 0);
        const QPointF high = at(double(i + 1) / kBins, share / most * kStripShare);
        painter.fillRect(QRectF(low, high).normalized().adjusted(0.5, 0, -0.5, 0), colour);
    }
}

void DistributionPicture::paintAbove(QPainter& painter)
{
    if (m_lines.isEmpty()) {
        paintEmpty(painter, tr("The curves appear as soon as the uncertain figures have been drawn."));
        return;
    }
    QList<qreal> wanted;
    QList<Line*> order;
    for (Line& line : m_lines)
        order.append(&line);
    std::ranges::stable_sort(order,
        [this](const Line* a, const Line* b) { return quantiles(*a).at(0.5) > quantiles(*b).at(0.5); });
    for (qsizetype i = 0; i < order.size(); ++i)
        wanted.append(plotArea().top() + 20.0 * double(i));
    const QList<qreal> heights = spreadLabels(
        wanted, QFontMetricsF(look().font).height(), plotArea().top() - 8, plotArea().bottom() + 8);
    for (qsizetype i = 0; i < order.size(); ++i) {
        order[i]->labelHeight = heights[i];
        paintName(painter, *order[i]);
    }
    for (const Line& line : m_lines) {
        if (line.money->strategy != selected() && line.money->strategy != hovered())
            continue;
        QPolygonF points;
        for (const QPointF& position : line.positions)
            points << at(position.x(), position.y());
        painter.setPen(penOf(line, 4));
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF& part : clipped(points, plotArea()))
            painter.drawPolyline(part);
    }
    if (const Line* line = focused())
        paintMarks(painter, *line);
}

/// The list of the options beside the plot, best middle first, doubles as the legend.
void DistributionPicture::paintName(QPainter& painter, const Line& line) const
{
    const qreal side = look().rightToLeft ? -1 : 1;
    const QPointF marker(at(1, 0).x() + side * kMarker * 1.1, line.labelHeight);
    painter.setOpacity(line.eligible ? 1 : 0.5);
    paintMarker(painter, marker, kMarker, line.style, look().dark);
    painter.setOpacity(1);
    painter.setFont(&line == focused() ? look().bold() : look().font);
    painter.setPen(line.eligible ? look().text : look().quiet);
    const qreal height = QFontMetricsF(look().bold()).height();
    const qreal start = marker.x() + side * kMarker;
    painter.drawText(QRectF(side > 0 ? start : start - m_labelWidth - 4, line.labelHeight - height / 2,
                         m_labelWidth + 4, height),
        Qt::AlignVCenter | Qt::AlignAbsolute | (side > 0 ? Qt::AlignLeft : Qt::AlignRight), line.shownName);
}

void DistributionPicture::paintMarks(QPainter& painter, const Line& line) const
{
    const QFontMetricsF metrics(look().caption());
    const Quantiles& q = quantiles(line);
    struct Mark {
        QPointF place;
        QString text;
        bool point;
    };
    QList<Mark> marks;
    for (const double share : {0.1, 0.5, 0.9})
        marks.append({atValues(q.at(share), height(share)),
            tr("P%1 %2", "percentile, amount")
                .arg(isolated(look().locale.toString(share * 100)),
                    isolated(m_format.moneyShort(q.at(share)))),
            false});
    marks.append({atValues(central(line), height(q.shareBelow(central(line)))),
        look().directed(tr("point estimate %1").arg(m_format.moneyShort(central(line)))), true});
    QList<LabelRequest> requests;
    QList<QRectF> obstacles;
    for (const QPointF& position : line.positions)
        obstacles << QRectF(at(position.x(), position.y()) - QPointF(3, 3), QSizeF(6, 6));
    for (const Mark& mark : marks)
        requests.append({mark.place, 9, QSizeF(metrics.horizontalAdvance(mark.text) + 6, metrics.height())});
    const QList<LabelPlace> places = placeLabels(requests, plotArea(), obstacles);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (!plotArea().adjusted(-1, -1, 1, 1).contains(marks[i].place))
            continue;
        painter.setPen(QPen(look().text, 1.2));
        painter.setBrush(marks[i].point ? look().text : look().ground);
        if (marks[i].point)
            painter.drawRect(QRectF(marks[i].place - QPointF(3.5, 3.5), QSizeF(7, 7)));
        else
            painter.drawEllipse(marks[i].place, 4, 4);
        paintLabelBox(painter, places[i].rect, marks[i].text, look());
    }
}

} // namespace

DistributionChart::DistributionChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void DistributionChart::setDistributions(std::shared_ptr<const MoneyDistributions> distributions)
{
    m_distributions = std::move(distributions);
    static_cast<DistributionPicture&>(picture()).set(m_distributions, m_figure);
    refresh();
}

void DistributionChart::setFigure(DistributionFigure figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    static_cast<DistributionPicture&>(picture()).set(m_distributions, m_figure);
    refresh();
}

std::unique_ptr<Picture> DistributionChart::makePicture() const
{
    return std::make_unique<DistributionPicture>(m_distributions, m_figure);
}

void renderDistribution(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, std::shared_ptr<const MoneyDistributions> distributions,
    DistributionFigure figure)
{
    DistributionPicture picture(std::move(distributions), figure);
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
