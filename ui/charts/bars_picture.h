// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/legend_strip.h"
#include "ui/charts/picture.h"
#include "ui/text/format.h"

#include <QList>

#include <optional>

namespace tunepoint::ui {

/// Horizontal bars, one above the other, each from one value to another: what the charts of chances,
/// influences and worths have in common.
class BarsPicture : public Picture {
public:
    BarsPicture();

    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;

    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] std::string strategyAt(const QPointF& point) override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

protected:
    struct Piece {
        double from = 0;
        double to = 0;
        QColor colour;
        bool hatched = false; ///< tells two colours apart in grey print
        double thickness = 1; ///< share of the bar's height
        bool labelled = false; ///< says its share of the axis in itself where there is room
    };
    struct Bar {
        QString name;
        QList<Piece> pieces;
        QString text; ///< beside the end of the bar
        QString hint;
        std::string strategy; ///< or empty
        QString option = {}; ///< the part of the name that is cut first where there is no room
    };

    /// The bars, from top to bottom; called by show().
    [[nodiscard]] virtual QList<Bar> bars(const Evaluation& evaluation, const StrategyStyles& styles) = 0;
    /// Title of the axis and how its ticks are written.
    [[nodiscard]] virtual QString axisTitle(const Evaluation& evaluation) const = 0;
    /// The same where that one has no room.
    [[nodiscard]] virtual QString shortAxisTitle(const Evaluation& evaluation) const
    {
        return axisTitle(evaluation);
    }
    [[nodiscard]] virtual QString tickText(double value) const = 0;
    /// Said in the middle where there is no bar.
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// What the colours mean, beneath the chart; none: they need no words.
    [[nodiscard]] virtual QList<LegendStrip::Entry> legend() const { return {}; }
    /// Highest value of the axis; empty: as far as the bars go.
    [[nodiscard]] virtual std::optional<double> fixedEnd() const { return std::nullopt; }

    [[nodiscard]] const QList<Bar>& shown() const { return m_bars; }
    [[nodiscard]] const Format& format() const { return m_format; }

private:
    [[nodiscard]] QRectF rowRect(qsizetype row) const;
    [[nodiscard]] QRectF pieceRect(qsizetype row, const Piece& piece) const;
    [[nodiscard]] qsizetype rowAt(const QPointF& point) const;
    void paintAbove(QPainter& painter) const;
    [[nodiscard]] int wantedTicks() const;
    [[nodiscard]] AxisScale scaleOfBars() const;
    [[nodiscard]] QString shownName(const Bar& bar, qreal width) const;
    [[nodiscard]] qreal widestName() const;
    void paintName(QPainter& painter, qsizetype row) const;
    void paintBar(QPainter& painter, qsizetype row) const;
    void paintPieceText(QPainter& painter, const QRectF& rect, const Piece& piece) const;
    void makeRoom();

    Format m_format;
    QList<Bar> m_bars;
    QString m_axisTitle;
    QString m_shortAxisTitle;
    double m_low = 0;
    double m_high = 1;
    LegendStrip m_legend;
    qreal m_beside = 0; ///< widest text beside a bar
};

} // namespace tunepoint::ui
