// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/cumulative_chart.h"
#include "ui/charts/picture.h"
#include "ui/text/format.h"

#include <optional>
#include <vector>

namespace tunepoint::ui {

class CumulativePicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::CumulativePicture)

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
    static constexpr qreal kEndMarker = 10; ///< size of the sign at the end of a line

    struct Line {
        std::string strategy;
        QString name;
        std::vector<double> amounts; ///< [m] = end of month m
        std::optional<Bands> bands; ///< eight trials in ten lie between; same shape
        std::optional<double> payback; ///< months
        bool eligible = true;
        bool recommended = false;
        StrategyStyle style;
        QPolygonF positions; ///< along the axes
        QPointF end; ///< the last position on the chart
        bool leaves = false; ///< it goes beyond the axes before it ends
        qreal labelHeight = 0; ///< centre of its label
        QString shownName;
    };
    /// Where two lines meet.
    struct Crossing {
        std::string a;
        std::string b;
        double month = 0;
        double amount = 0;
        QString ahead; ///< name of the one that is ahead from then on
        QString behind;
        QString number; ///< of the month in which it happens

        // laid out for the present size
        QString label;
        QRectF labelRect;
        bool labelled = false;
        bool leader = false;
    };
    struct Range {
        double low = 0;
        double high = 0;
    };

    [[nodiscard]] static QString todayIsUnknown();
    void collectLines(const Evaluation& evaluation, const StrategyStyles& styles);
    void collectCrossings(const Evaluation& evaluation);
    [[nodiscard]] const Line* line(const std::string& strategy) const;
    [[nodiscard]] static std::optional<double> amountAt(const Line& line, double month);
    [[nodiscard]] double largestAmount() const;
    [[nodiscard]] QString sentence(const Crossing& crossing) const;
    /// The strategy whose crossings are shown: the selected one, else the recommended one; empty: all.
    [[nodiscard]] std::string focus() const;
    [[nodiscard]] bool isShown(const Crossing& crossing) const;
    /// Whether the line's band is drawn: of the recommended option, and of the one that is looked at.
    [[nodiscard]] bool isBanded(const Line& line) const;
    /// What the vertical axis spans: all in the running, and the others as far as they do not squeeze them.
    [[nodiscard]] Range shownRange() const;
    void showAxes();
    void showLines();

    void makeRoom();
    void layOut();
    void layOutCrossings();
    [[nodiscard]] qreal distanceTo(const Line& line, const QPointF& point) const;
    [[nodiscard]] const Crossing* crossingAt(const QPointF& point) const;
    [[nodiscard]] QPen penOf(const Line& line, qreal width) const;

    void paintBelow(QPainter& painter) const;
    void paintAbove(QPainter& painter);
    void paintPayback(QPainter& painter, const Line& line) const;
    void paintEnd(QPainter& painter, const Line& line) const;
    void paintCrossing(QPainter& painter, const Crossing& crossing) const;

    CumulativeFigure m_figure;
    Format m_format;
    int m_months = 1;
    QList<Line> m_lines;
    bool m_todayUnknown = false; ///< so that there is no gain to draw
    QList<Crossing> m_crossings;
    QString m_note; ///< what is not on the chart
    qreal m_labelWidth = 0;
    QRectF m_laidOutFor;
    std::string m_laidOutFocus;
};

} // namespace tunepoint::ui
