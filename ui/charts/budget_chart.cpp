// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/budget_chart.h"

#include "ui/charts/picture.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr double kBeyond = 0.08; ///< of the axis behind the last step
constexpr qreal kTip = 4; ///< half the width of the ends of a range

class BudgetPicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::BudgetPicture)

public:
    explicit BudgetPicture(BudgetCurve curve)
        : m_curve(std::move(curve))
    {
        setPainters([this](QPainter& painter) { paintBelow(painter); },
            [this](QPainter& painter) { paintAbove(painter); });
        connect(this, &QGraphicsWidget::geometryChanged, this, [this] { repaint(); });
    }

    void setCurve(const BudgetCurve& curve) { m_curve = curve; }

    void show(const Evaluation&, const StrategyStyles&) override
    {
        m_format = Format(look().locale, m_curve.currency);
        setAxesVisible(!m_curve.points.empty());
        setOuterMargins(24, 4);
        if (m_curve.points.empty()) {
            setLines({});
            repaint();
            return;
        }
        showAxes();
        setLines({{steps(), QPen(look().accent, 2)}});
        repaint();
    }

    [[nodiscard]] QString title() const override { return tr("What more money would buy"); }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

private:
    void showAxes();
    [[nodiscard]] QPolygonF steps() const;
    [[nodiscard]] const SumRange* rangeAt(std::size_t point) const
    {
        return point < m_curve.ranges.size() && m_curve.ranges[point] ? &*m_curve.ranges[point] : nullptr;
    }
    [[nodiscard]] QString stepText(std::size_t point) const;
    void paintBelow(QPainter& painter) const;
    void paintAbove(QPainter& painter) const;

    BudgetCurve m_curve;
    Format m_format;
};

QString BudgetPicture::stepText(std::size_t point) const
{
    const QString budget = m_format.moneyShort(m_curve.points[point].budget);
    const QString worth = m_format.moneyShort(m_curve.points[point].netPresentValue);
    const SumRange* range = rangeAt(point);
    if (range == nullptr || range->together.isCertain())
        return tr("From %1 on: worth %2", "a budget, a value").arg(budget, worth);
    const auto text = [this](const PercentileRange& percentiles) {
        return m_format.range(percentiles.p10, percentiles.p90, Unit::Money);
    };
    return tr("From %1 on: worth %2 (P10 to P90: %3 with independent tasks, %4 with tasks moving together)",
        "a budget, a value")
        .arg(budget, worth, text(range->independent), text(range->together));
}

void BudgetPicture::showAxes()
{
    double low = std::min(0.0, m_curve.points.front().netPresentValue);
    double high = std::max(m_curve.unlimitedValue, m_curve.points.back().netPresentValue);
    for (std::size_t i = 0; i < m_curve.points.size(); ++i) {
        if (const SumRange* range = rangeAt(i)) {
            low = std::min(low, range->independent.p10);
            high = std::max(high, range->independent.p90);
        }
    }
    if (high <= low)
        high = low + 1;
    const double first = std::min(0.0, m_curve.points.front().budget);
    const double last = std::max(m_curve.points.back().budget, m_curve.budget.value_or(0));
    const double end = last > first ? last + (last - first) * kBeyond : first + 1;
    low -= (high - low) * 0.02;
    high += (high - low) * 0.08;
    const QString money = m_curve.perMonth ? tr("Money a month for all tasks (%1)")
                                           : tr("Money at the start for all tasks (%1)");
    const auto label = [this](double value) { return m_format.moneyShort(value); };
    setAxes({AxisScale::linearExact(first, end), money.arg(m_format.currency()), label},
        {AxisScale::linearExact(low, high),
            tr("Worth of the best plan in today's money (%1)").arg(m_format.currency()), label});
}

/// A stair in positions of the axes: flat until the next budget that buys more.
QPolygonF BudgetPicture::steps() const
{
    QPolygonF line;
    for (const CurvePoint& point : m_curve.points) {
        const double x = xScale().position(point.budget);
        if (!line.isEmpty())
            line << QPointF(x, line.back().y());
        line << QPointF(x, yScale().position(point.netPresentValue));
    }
    return line << QPointF(1, line.back().y());
}

void BudgetPicture::paintBelow(QPainter& painter) const
{
    if (m_curve.points.empty())
        return;
    const QFontMetricsF metrics(look().caption());
    painter.setFont(look().caption());
    const QPointF left = atValues(xScale().low(), m_curve.unlimitedValue);
    const QPointF right = atValues(xScale().high(), m_curve.unlimitedValue);
    painter.setPen(QPen(look().quiet, 1, Qt::DashLine));
    painter.drawLine(left, right);
    const qreal start = std::min(left.x(), right.x());
    const qreal width = std::abs(right.x() - left.x());
    painter.drawText(QRectF(start + 4, left.y() - metrics.height() - 2, width - 8, metrics.height()),
        Qt::AlignAbsolute | Qt::AlignVCenter | (look().rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        tr("without limits %1").arg(m_format.moneyShort(m_curve.unlimitedValue)));
    if (!m_curve.budget)
        return;
    const double x = xScale().position(*m_curve.budget);
    painter.setPen(QPen(look().text, 1.5, Qt::DashLine));
    painter.drawLine(at(x, 0), at(x, 1));
    const QString text = tr("budget %1").arg(m_format.moneyShort(m_curve.budget));
    const qreal textWidth = metrics.horizontalAdvance(text) + 8;
    const QRectF area = plotArea();
    const QPointF foot = at(x, 0);
    const bool before = foot.x() + textWidth > area.right();
    painter.drawText(QRectF(before ? foot.x() - textWidth : foot.x() + 2, foot.y() - metrics.height() - 4,
                         textWidth, metrics.height()),
        Qt::AlignCenter, text);
}

void BudgetPicture::paintAbove(QPainter& painter) const
{
    if (m_curve.points.empty()) {
        paintEmpty(painter, tr("State a budget to see what more of it would buy, and what less would cost."));
        return;
    }
    painter.setPen(QPen(look().text, 1.2));
    painter.setBrush(look().ground);
    for (std::size_t i = 0; i < m_curve.points.size(); ++i) {
        const CurvePoint& point = m_curve.points[i];
        if (const SumRange* range = rangeAt(i)) {
            for (const double end : {range->independent.p10, range->independent.p90}) {
                const QPointF tip = atValues(point.budget, end);
                painter.drawLine(atValues(point.budget, point.netPresentValue), tip);
                painter.drawLine(tip - QPointF(kTip, 0), tip + QPointF(kTip, 0));
            }
        }
        painter.drawEllipse(atValues(point.budget, point.netPresentValue), 4, 4);
    }
}

QString BudgetPicture::hintAt(const QPointF& place)
{
    constexpr qreal kReach = 9;
    for (std::size_t i = 0; i < m_curve.points.size(); ++i) {
        const CurvePoint& point = m_curve.points[i];
        if ((atValues(point.budget, point.netPresentValue) - place).manhattanLength() < kReach)
            return stepText(i);
    }
    return {};
}

QString BudgetPicture::description() const
{
    if (m_curve.points.empty())
        return tr("The chart is empty: no budget is stated.");
    QStringList said;
    for (std::size_t i = 0; i < m_curve.points.size(); ++i)
        said << stepText(i);
    return said.join(QStringLiteral("; ")) + QLatin1Char('.');
}

ChartTable BudgetPicture::table() const
{
    ChartTable table;
    table.columns = {{m_curve.perMonth ? tr("Money a month") : tr("Money at the start"), true,
                         tr("The least that reaches the worth beside it")},
        {tr("Worth of the best plan"), true, tr("Sum of the net present values of the chosen options")},
        {tr("P10"), true, tr("One case in ten lies below, if tasks vary independently")},
        {tr("P90"), true, tr("One case in ten lies above, if tasks vary independently")},
        {tr("P10, together"), true, tr("One case in ten lies below, if all tasks move together")},
        {tr("P90, together"), true, tr("One case in ten lies above, if all tasks move together")}};
    for (std::size_t i = 0; i < m_curve.points.size(); ++i) {
        const CurvePoint& point = m_curve.points[i];
        const SumRange* range = rangeAt(i);
        const auto cell = [&](double PercentileRange::*end, PercentileRange SumRange::*how) {
            return range != nullptr ? ChartCell{m_format.money((range->*how).*end), (range->*how).*end}
                                    : ChartCell{tr("–", "no entry in a table"), {}};
        };
        table.rows.append({{m_format.money(point.budget), point.budget},
            {m_format.money(point.netPresentValue), point.netPresentValue},
            cell(&PercentileRange::p10, &SumRange::independent),
            cell(&PercentileRange::p90, &SumRange::independent),
            cell(&PercentileRange::p10, &SumRange::together),
            cell(&PercentileRange::p90, &SumRange::together)});
        table.strategies.append(std::string());
    }
    return table;
}

} // namespace

BudgetChart::BudgetChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void BudgetChart::setCurve(const BudgetCurve& curve)
{
    if (curve == m_curve)
        return;
    m_curve = curve;
    static_cast<BudgetPicture&>(picture()).setCurve(curve);
    refresh();
}

std::unique_ptr<Picture> BudgetChart::makePicture() const
{
    return std::make_unique<BudgetPicture>(m_curve);
}

} // namespace tunepoint::ui
