// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cost_parts_chart.h"

#include "ui/charts/picture.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

enum class Lines { None, Rising, Falling, Level, Upright };

/// A part of the cost. Colours are the muted scheme of Paul Tol (2021), safe for colour-blind readers and
/// unlike the strategies'.
struct Part {
    double CostParts::*amount;
    const char* word;
    QRgb colour;
    Lines lines; ///< tell parts apart in grey print whose colours are equally dark

    [[nodiscard]] QString name() const { return wordName("costPart", word); }
};
constexpr std::array kParts{
    Part{&CostParts::examples, "examples", 0xff88ccee, Lines::None},
    Part{&CostParts::training, "training", 0xff44aa99, Lines::None},
    Part{&CostParts::people, "people", 0xff117733, Lines::None},
    Part{&CostParts::setup, "setup", 0xff999933, Lines::Upright},
    Part{&CostParts::modelCalls, "modelCalls", 0xff5b4bb5, Lines::Falling},
    Part{&CostParts::serving, "serving", 0xffaa4499, Lines::Level},
    Part{&CostParts::upkeep, "upkeep", 0xffddcc77, Lines::Level},
    Part{&CostParts::review, "review", 0xffcc6677, Lines::Falling},
    Part{&CostParts::stated, "stated", 0xffb0b0b0, Lines::Upright},
    Part{&CostParts::errors, "errors", 0xff882255, Lines::Rising},
};

void paintLines(QPainter& painter, const QRectF& area, const Part& part)
{
    constexpr qreal spacing = 6;
    const bool light = QColor::fromRgb(part.colour).lightnessF() > 0.55F;
    const QColor ink = light ? QColor(0, 0, 0, 70) : QColor(255, 255, 255, 110);
    painter.save();
    painter.setPen(QPen(ink, 1));
    switch (part.lines) {
    case Lines::None:
        break;
    case Lines::Rising:
        paintHatch(painter, area, ink, spacing);
        break;
    case Lines::Falling: // the other one in a mirror
        painter.translate(2 * area.center().x(), 0);
        painter.scale(-1, 1);
        paintHatch(painter, area, ink, spacing);
        break;
    case Lines::Level:
        for (qreal y = area.top() + spacing / 2; y < area.bottom(); y += spacing)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        break;
    case Lines::Upright:
        for (qreal x = area.left() + spacing / 2; x < area.right(); x += spacing)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        break;
    }
    painter.restore();
}

constexpr qreal kLongestName = 190;
constexpr qreal kFaded = 0.4; ///< of a strategy that fails a requirement

class CostPartsPicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::CostPartsPicture)

public:
    CostPartsPicture()
    {
        setGrid(Qt::Horizontal);
        setPainters({}, [this](QPainter& painter) { paintAbove(painter); });
        connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
    }

    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override { return tr("What the money goes into"); }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] std::string strategyAt(const QPointF& point) override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

private:
    struct Bar {
        std::string strategy;
        QString name;
        CostParts parts;
        double total = 0;
        bool eligible = true;
        StrategyStyle style;
    };
    struct LegendEntry {
        const Part* part;
        QPointF place;
    };

    [[nodiscard]] QRectF barRect(qsizetype row) const;
    [[nodiscard]] bool isUsed(const Part& part) const;
    void makeRoom();
    void paintAbove(QPainter& painter) const;
    void paintBar(QPainter& painter, const QRectF& rect, const Bar& bar) const;
    void paintLegend(QPainter& painter) const;

    Format m_format;
    QList<Bar> m_bars;
    QList<LegendEntry> m_legend;
};

void CostPartsPicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    m_bars.clear();
    double largest = 0;
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!strategy.comparable || !std::isfinite(strategy.central.totalCost))
            continue;
        m_bars.append({strategy.id, strategyName(strategy), strategy.central.parts,
            strategy.central.totalCost, strategy.eligible, styles.style(strategy.id)});
        largest = std::max(largest, strategy.central.totalCost);
    }
    setAxesVisible(!m_bars.isEmpty());
    const auto count = static_cast<int>(m_bars.size());
    const QFontMetricsF metrics(look().caption());
    setAxes({AxisScale::linearExact(0, largest > 0 ? largest * 1.12 : 1, 6),
                tr("Cost over the horizon (%1)").arg(m_format.currency()),
                [this](double amount) { return m_format.moneyShort(amount); }},
        {AxisScale::rows(count), {}, [this, count, metrics](double row) {
             const int index = count - 1 - static_cast<int>(row); // the first one on top
             return metrics.elidedText(m_bars[index].name, Qt::ElideRight, kLongestName);
         }});
    makeRoom();
    repaint();
}

QString CostPartsPicture::description() const
{
    if (m_bars.isEmpty())
        return tr("The chart is empty: there is no option to compare.");
    QStringList sentences;
    for (const Bar& bar : m_bars) {
        QStringList parts;
        for (const Part& part : kParts)
            if (bar.parts.*part.amount > 0)
                parts << tr("%1 %2").arg(part.name(), m_format.moneyShort(bar.parts.*part.amount));
        sentences << tr("%1 costs %2: %3.")
                         .arg(bar.name, m_format.moneyShort(bar.total),
                             look().locale.createSeparatedList(parts));
    }
    return sentences.join(QLatin1Char(' '));
}

ChartTable CostPartsPicture::table() const
{
    ChartTable table;
    table.columns.append({tr("Option"), false, {}});
    for (const Part& part : kParts)
        table.columns.append({part.name(), true, {}});
    table.columns.append({tr("Total"), true, tr("Total cost of ownership, not discounted")});
    for (const Bar& bar : m_bars) {
        QList<ChartCell> row{{bar.name, {}}};
        for (const Part& part : kParts)
            row.append({m_format.money(bar.parts.*part.amount), bar.parts.*part.amount});
        row.append({m_format.money(bar.total), bar.total});
        table.rows.append(row);
        table.strategies.append(bar.strategy);
    }
    return table;
}

QList<Picture::Target> CostPartsPicture::targets()
{
    QList<Target> targets;
    for (qsizetype row = 0; row < m_bars.size(); ++row)
        targets.append({m_bars[row].strategy, barRect(row).center()});
    return targets;
}

std::string CostPartsPicture::strategyAt(const QPointF& point)
{
    for (qsizetype row = 0; row < m_bars.size(); ++row) {
        const QRectF rect = barRect(row);
        if (point.y() >= rect.top() && point.y() <= rect.bottom())
            return m_bars[row].strategy;
    }
    return {};
}

QString CostPartsPicture::hintAt(const QPointF& point)
{
    const auto bar = std::ranges::find(m_bars, strategyAt(point), &Bar::strategy);
    if (bar == m_bars.end())
        return {};
    QStringList lines{bar->name};
    for (const Part& part : kParts)
        if (bar->parts.*part.amount > 0)
            lines << tr("%1: %2").arg(part.name(), m_format.money(bar->parts.*part.amount));
    lines << tr("Total: %1").arg(m_format.money(bar->total));
    return lines.join(QLatin1Char('\n'));
}

QRectF CostPartsPicture::barRect(qsizetype row) const
{
    const double middle = yScale().position(static_cast<double>(m_bars.size() - 1 - row) + 0.5);
    const qreal height = std::min(plotArea().height() / static_cast<qreal>(m_bars.size()) * 0.66, 26.0);
    const QPointF start = at(0, middle);
    const QPointF end = at(std::clamp(xScale().position(m_bars[row].total), 0.0, 1.0), middle);
    return QRectF(start - QPointF(0, height / 2), end + QPointF(0, height / 2)).normalized();
}

bool CostPartsPicture::isUsed(const Part& part) const
{
    return std::ranges::any_of(m_bars, [&part](const Bar& bar) { return bar.parts.*part.amount > 0; });
}

void CostPartsPicture::makeRoom()
{
    const QFontMetricsF metrics(look().caption());
    const qreal line = metrics.height() + 4;
    m_legend.clear();
    QPointF place(8, 0);
    for (const Part& part : kParts) {
        if (!isUsed(part))
            continue;
        const qreal width = metrics.horizontalAdvance(part.name()) + 32;
        if (place.x() > 8 && place.x() + width > size().width() - 8)
            place = {8, place.y() + line};
        m_legend.append({&part, place});
        place.rx() += width;
    }
    setOuterMargins(24, m_legend.isEmpty() ? 4 : place.y() + line + 8);
}

void CostPartsPicture::paintAbove(QPainter& painter) const
{
    if (m_bars.isEmpty()) {
        paintEmpty(painter, tr("Nothing to draw yet. Add options and say what they cost."));
        return;
    }
    for (qsizetype row = 0; row < m_bars.size(); ++row)
        paintBar(painter, barRect(row), m_bars[row]);
    paintLegend(painter);
}

void CostPartsPicture::paintBar(QPainter& painter, const QRectF& rect, const Bar& bar) const
{
    const QFontMetricsF metrics(look().caption());
    const auto y = yScale().position(0.5);
    painter.setFont(look().caption());
    painter.setOpacity(bar.eligible ? 1 : kFaded);
    double sum = 0;
    for (const Part& part : kParts) {
        const double amount = bar.parts.*part.amount;
        if (!(amount > 0))
            continue;
        const qreal from = at(std::clamp(xScale().position(sum), 0.0, 1.0), y).x();
        sum += amount;
        const qreal to = at(std::clamp(xScale().position(sum), 0.0, 1.0), y).x();
        const QRectF piece = QRectF(QPointF(from, rect.top()), QPointF(to, rect.bottom())).normalized();
        const QColor colour = QColor::fromRgb(part.colour);
        painter.fillRect(piece, colour);
        paintLines(painter, piece, part);
        painter.setPen(QPen(look().ground, 1)); // a thin gap tells neighbours apart in grey print
        painter.drawLine(piece.topRight(), piece.bottomRight());
        const QString text = m_format.moneyShort(amount);
        if (metrics.horizontalAdvance(text) + 8 < piece.width() && metrics.height() <= piece.height()) {
            painter.setOpacity(1);
            painter.setPen(!bar.eligible          ? look().text
                    : colour.lightnessF() > 0.55F ? QColor(Qt::black)
                                                  : QColor(Qt::white));
            const QPen ink = painter.pen();
            painter.fillRect(QRectF(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 4, metrics.height()))
                                 .translated(piece.center()
                                     - QPointF(metrics.horizontalAdvance(text) + 4, metrics.height()) / 2),
                bar.eligible ? colour : blend(look().ground, colour, kFaded));
            painter.setPen(ink);
            painter.drawText(piece, Qt::AlignCenter, text);
            painter.setOpacity(bar.eligible ? 1 : kFaded);
        }
    }
    painter.setOpacity(1);
    painter.setPen(bar.eligible ? look().text : look().quiet);
    const QString total = m_format.moneyShort(bar.total);
    const qreal width = metrics.horizontalAdvance(total) + 8;
    const qreal left = look().rightToLeft ? rect.left() - width - 2 : rect.right() + 2;
    painter.drawText(QRectF(left, rect.top(), width, rect.height()), Qt::AlignCenter, total);
    if (bar.strategy == selected()) {
        painter.setPen(QPen(look().accent, isFocused() ? 2 : 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-1, -2, 1, 2));
    }
}

void CostPartsPicture::paintLegend(QPainter& painter) const
{
    if (m_legend.isEmpty())
        return;
    const QFontMetricsF metrics(look().caption());
    const qreal height = metrics.height();
    const qreal top = size().height() - (m_legend.back().place.y() + height + 6);
    painter.setFont(look().caption());
    for (const LegendEntry& entry : m_legend) {
        const QString name = entry.part->name();
        const qreal width = metrics.horizontalAdvance(name);
        const qreal x = look().rightToLeft ? size().width() - entry.place.x() - 12 : entry.place.x();
        const QRectF square(x, top + entry.place.y() + height / 2 - 6, 12, 12);
        painter.fillRect(square, QColor::fromRgb(entry.part->colour));
        paintLines(painter, square, *entry.part);
        painter.setPen(look().text);
        painter.drawText(QPointF(look().rightToLeft ? x - 6 - width : x + 18,
                             top + entry.place.y() + height / 2 + metrics.ascent() / 2 - 1),
            name);
    }
}

} // namespace

CostPartsChart::CostPartsChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

std::unique_ptr<Picture> CostPartsChart::makePicture() const
{
    return std::make_unique<CostPartsPicture>();
}

void renderCostParts(
    QPainter& painter, const QRectF& target, const Evaluation& evaluation, const StrategyStyles& styles)
{
    CostPartsPicture picture;
    renderOnPaper(painter, target, picture, evaluation, styles);
}

} // namespace tunepoint::ui
