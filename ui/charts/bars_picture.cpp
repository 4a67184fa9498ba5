// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr qreal kLongestName = 300;
constexpr qreal kShortestName = 120;
constexpr int kMostTicks = 6;
constexpr qreal kTickRoom = 2.2; ///< from tick to tick, in widths of a label
constexpr qreal kThickest = 24;
constexpr qreal kThickness = 0.64; ///< of a row
constexpr qreal kNameShare = 0.38; ///< of the picture's width that names may take
constexpr qreal kTitleMargins = 32; ///< what the plot is narrower than the room beside the names
constexpr qreal kNameGap = 6; ///< from a name to its bar's row

/// Room that names get in a picture of this width, and at most the widest one's own.
qreal roomForNames(qreal width, qreal widest)
{
    const qreal longest
        = width > 0 ? std::clamp(width * kNameShare, kShortestName, kLongestName) : kLongestName;
    return std::min(widest, longest);
}

} // namespace

BarsPicture::BarsPicture()
{
    setGrid(Qt::Horizontal);
    setPainters({}, [this](QPainter& painter) { paintAbove(painter); });
    connect(this, &QGraphicsWidget::geometryChanged, this, [this] { makeRoom(); });
}

void BarsPicture::show(const Evaluation& evaluation, const StrategyStyles& styles)
{
    m_format = Format(look().locale, QString::fromStdString(evaluation.currency));
    m_bars = bars(evaluation, styles);
    for (Bar& bar : m_bars)
        bar.name = look().directed(bar.name);
    double low = 0;
    double high = 0;
    m_beside = 0;
    const QFontMetricsF metrics(look().caption());
    for (const Bar& bar : m_bars) {
        for (const Piece& piece : bar.pieces) {
            low = std::min({low, piece.from, piece.to});
            high = std::max({high, piece.from, piece.to});
        }
        m_beside = std::max(m_beside, metrics.horizontalAdvance(bar.text));
    }
    if (fixedEnd())
        high = *fixedEnd();
    if (!(high > low))
        high = low + 1;
    m_low = low;
    m_high = high;
    m_axisTitle = axisTitle(evaluation);
    m_shortAxisTitle = shortAxisTitle(evaluation);
    setAxesVisible(!m_bars.isEmpty());
    makeRoom();
    repaint();
}

void BarsPicture::makeRoom()
{
    const auto count = static_cast<int>(m_bars.size());
    const qreal across = size().width() - roomForNames(size().width(), widestName()) - m_beside;
    const bool fits
        = QFontMetricsF(look().caption()).horizontalAdvance(m_axisTitle) + kTitleMargins <= across;
    setAxes({scaleOfBars(), fits ? m_axisTitle : m_shortAxisTitle,
                [this](double value) { return tickText(value); }},
        {AxisScale::rows(std::max(count, 1)), {},
            {}}); // names are painted: QtCharts cuts long ones at their beginning
    m_legend.layOut(m_bars.isEmpty() ? QList<LegendStrip::Entry>() : legend(), size().width(), look());
    setOuterMargins(m_beside + 16, m_legend.height() > 0 ? m_legend.height() + 4 : 4);
    QMargins outer = margins();
    const int names = static_cast<int>(std::ceil(roomForNames(size().width(), widestName()) + kNameGap));
    look().rightToLeft ? outer.setRight(names) : outer.setLeft(names);
    setMargins(outer);
}

/// Where bars go below zero, one tick at least does too: how far they go can be read.
AxisScale BarsPicture::scaleOfBars() const
{
    int wanted = wantedTicks();
    AxisScale scale = AxisScale::linearExact(m_low, m_high, wanted);
    while (scale.ticks().size() < 2 && wanted < kMostTicks)
        scale = AxisScale::linearExact(m_low, m_high, ++wanted); // a single tick tells no length
    const std::vector<double>& ticks = scale.ticks();
    if (m_low >= 0 || ticks.size() < 2 || ticks.front() < 0)
        return scale;
    return AxisScale::linearExact(ticks.front() - (ticks[1] - ticks[0]), m_high, wantedTicks());
}

/// As many as leave their labels apart, whatever the size of the type.
int BarsPicture::wantedTicks() const
{
    const QFontMetricsF metrics(look().caption());
    const qreal label
        = std::max(metrics.horizontalAdvance(tickText(m_low)), metrics.horizontalAdvance(tickText(m_high)));
    const qreal across = size().width() - roomForNames(size().width(), widestName()) - m_beside;
    return std::clamp(static_cast<int>(across / (kTickRoom * std::max(label, 1.0))), 2, kMostTicks);
}

qreal BarsPicture::widestName() const
{
    const QFontMetricsF metrics(look().caption());
    qreal widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.name));
    return std::ceil(widest) + 1;
}

/// The name in `width`; what it says matters more than whose it is.
QString BarsPicture::shownName(const Bar& bar, qreal width) const
{
    const QFontMetricsF metrics(look().caption());
    const qreal over = metrics.horizontalAdvance(bar.name) - width;
    QString name = bar.name;
    if (over > 0 && !bar.option.isEmpty()) {
        const qreal room = std::max(metrics.horizontalAdvance(bar.option) - over - 1, 0.0);
        const QString ellipsis(QChar(0x2026));
        const QString cut = metrics.elidedText(bar.option, Qt::ElideRight, room);
        name.replace(bar.option, cut.isEmpty() ? ellipsis : cut);
    }
    return metrics.elidedText(name, Qt::ElideRight, width);
}

/// Beside its row: in two lines where there is height for them, else cut at its end.
void BarsPicture::paintName(QPainter& painter, qsizetype row) const
{
    const QRectF place = rowRect(row);
    const qreal width = roomForNames(size().width(), widestName());
    const QRectF room(look().rightToLeft ? place.right() + kNameGap : place.left() - kNameGap - width,
        place.top(), width, place.height());
    const int side
        = (look().rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const QFontMetricsF metrics(look().caption());
    const QString& name = m_bars[row].name;
    painter.setPen(look().quiet);
    const QRectF broken = metrics.boundingRect(room, side | Qt::TextWordWrap, name);
    if (broken.height() <= room.height() && broken.width() <= room.width())
        painter.drawText(room, side | Qt::TextWordWrap, name);
    else
        painter.drawText(room, side, shownName(m_bars[row], width));
}

QList<Picture::Target> BarsPicture::targets()
{
    QList<Target> targets;
    for (qsizetype row = 0; row < m_bars.size(); ++row) {
        if (!m_bars[row].strategy.empty())
            targets.append({m_bars[row].strategy, rowRect(row).center()});
    }
    return targets;
}

qsizetype BarsPicture::rowAt(const QPointF& point) const
{
    for (qsizetype row = 0; row < m_bars.size(); ++row) {
        const QRectF rect = rowRect(row);
        if (point.y() >= rect.top() && point.y() <= rect.bottom())
            return row;
    }
    return -1;
}

std::string BarsPicture::strategyAt(const QPointF& point)
{
    const qsizetype row = rowAt(point);
    return row < 0 ? std::string() : m_bars[row].strategy;
}

QString BarsPicture::hintAt(const QPointF& point)
{
    const qsizetype row = rowAt(point);
    return row < 0 ? QString() : m_bars[row].hint;
}

QRectF BarsPicture::rowRect(qsizetype row) const
{
    const qreal height = plotArea().height() / static_cast<qreal>(m_bars.size());
    const qreal top = plotArea().top() + height * static_cast<qreal>(row);
    return {plotArea().left(), top, plotArea().width(), height};
}

QRectF BarsPicture::pieceRect(qsizetype row, const Piece& piece) const
{
    const QRectF place = rowRect(row);
    const qreal height = std::min(place.height() * kThickness, kThickest) * piece.thickness;
    const auto x = [this](double value) { return at(std::clamp(xScale().position(value), 0.0, 1.0), 0).x(); };
    return QRectF(QPointF(x(piece.from), place.center().y() - height / 2),
        QPointF(x(piece.to), place.center().y() + height / 2))
        .normalized();
}

void BarsPicture::paintAbove(QPainter& painter) const
{
    if (m_bars.isEmpty()) {
        paintEmpty(painter, emptyText());
        return;
    }
    painter.setFont(look().caption());
    for (qsizetype row = 0; row < m_bars.size(); ++row) {
        paintName(painter, row);
        paintBar(painter, row);
    }
    painter.setPen(QPen(look().text, 1));
    const qreal zero = at(std::clamp(xScale().position(0), 0.0, 1.0), 0).x();
    painter.drawLine(QPointF(zero, plotArea().top()), QPointF(zero, plotArea().bottom()));
    m_legend.paint(painter, size(), look());
}

void BarsPicture::paintPieceText(QPainter& painter, const QRectF& rect, const Piece& piece) const
{
    const QFontMetricsF metrics(look().caption());
    const QString text = tickText(piece.to - piece.from);
    if (metrics.horizontalAdvance(text) + 6 > rect.width() || metrics.height() > rect.height())
        return;
    painter.setPen(piece.colour.lightnessF() > 0.55F ? QColor(Qt::black) : QColor(Qt::white));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void BarsPicture::paintBar(QPainter& painter, qsizetype row) const
{
    const Bar& bar = m_bars[row];
    QRectF whole;
    for (const Piece& piece : bar.pieces) {
        const QRectF rect = pieceRect(row, piece);
        painter.fillRect(rect, piece.colour);
        if (piece.hatched)
            paintHatch(painter, rect, QColor(255, 255, 255, 120), 6);
        if (piece.labelled)
            paintPieceText(painter, rect, piece);
        whole = whole.united(rect);
    }
    const QFontMetricsF metrics(look().caption());
    const qreal width = metrics.horizontalAdvance(bar.text) + 4;
    const qreal left = look().rightToLeft ? whole.left() - width - 4 : whole.right() + 4;
    painter.setPen(look().text);
    painter.drawText(QRectF(left, whole.center().y() - metrics.height() / 2, width, metrics.height()),
        Qt::AlignCenter, bar.text);
    if (!bar.strategy.empty() && bar.strategy == selected()) {
        painter.setPen(QPen(look().accent, isFocused() ? 2 : 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(whole.adjusted(-1, -2, 1, 2));
    }
}

} // namespace tunepoint::ui
