// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cumulative_chart.h"
#include "ui/charts/picture.h"
#include "ui/text/format.h"

#include <vector>

namespace tunepoint::ui {

class CumulativePicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(CumulativePicture)

public:
    explicit CumulativePicture(CumulativeFigure figure);

    void setFigure(CumulativeFigure figure) { m_figure = figure; }
    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] std::string strategyAt(const QPointF& point) override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

private:
    struct Line {
        std::string strategy;
        QString name;
        std::vector<double> amounts; ///< [m] = end of month m
        bool eligible = true;
        bool recommended = false;
        StrategyStyle style;
        QPolygonF positions; ///< along the axes
        qreal labelHeight = 0; ///< centre of its label
        QString shownName;
    };
    /// Where two lines meet.
    struct Crossing {
        double month = 0;
        double amount = 0;
        QString label;
        QString sentence;
        bool important = false; ///< the recommended strategy is one of the two
        QRectF labelRect;
        bool labelled = false;
        bool leader = false;
    };

    void collectLines(const Evaluation& evaluation, const StrategyStyles& styles);
    void collectCrossings(const Evaluation& evaluation);
    [[nodiscard]] const Line* line(const std::string& strategy) const;
    [[nodiscard]] static std::optional<double> amountAt(const Line& line, double month);
    [[nodiscard]] double largestAmount() const;
    void showAxes();
    void showLines();

    void makeRoom();
    void layOut();
    void layOutCrossings();
    [[nodiscard]] qreal distanceTo(const Line& line, const QPointF& point) const;
    [[nodiscard]] const Crossing* crossingAt(const QPointF& point) const;
    [[nodiscard]] QPen penOf(const Line& line, qreal width) const;

    void paintAbove(QPainter& painter);
    void paintEnd(QPainter& painter, const Line& line) const;
    void paintCrossing(QPainter& painter, const Crossing& crossing) const;

    CumulativeFigure m_figure;
    Format m_format;
    int m_months = 1;
    QList<Line> m_lines;
    QList<Crossing> m_crossings;
    qreal m_labelWidth = 0;
    QRectF m_laidOutFor;
};

} // namespace tunepoint::ui
