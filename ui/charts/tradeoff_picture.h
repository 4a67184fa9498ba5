// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/picture.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/text/format.h"

namespace tunepoint::ui {

/// A strategy on the trade-off chart.
struct TradeoffPoint {
    std::string strategy;
    QString name;
    double cost = 0; ///< a month
    double accuracy = 0;
    bool eligible = true;
    bool comparable = true;
    bool recommended = false;
    Footing footing = Footing::Founded;
    StrategyStyle style;
    QString hint;

    // laid out for the present size
    QPointF place;
    QRectF label;
    bool leader = false;
    QString shownName;
};

class TradeoffPicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::TradeoffPicture)

public:
    explicit TradeoffPicture(CostScale scale);

    void setScale(CostScale scale) { m_wanted = scale; }
    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

private:
    struct Gate {
        double limit = 0;
        QString label;
    };

    void collectPoints(const Evaluation& evaluation, const StrategyStyles& styles);
    void collectGates(const Evaluation& evaluation);
    [[nodiscard]] AxisScale costScale();
    [[nodiscard]] AxisScale accuracyScale() const;
    void showAxes();
    void showFront(const Evaluation& evaluation);
    [[nodiscard]] ChartTable makeTable(const Evaluation& evaluation) const;
    [[nodiscard]] QString describe(const Evaluation& evaluation) const;

    void makeRoom();
    void layOut();
    void spreadEqualPoints();
    /// Points along the lines that labels should not stand on.
    [[nodiscard]] QPolygonF crossedLines() const;
    [[nodiscard]] QRectF accuracyGateArea() const;
    [[nodiscard]] QRectF budgetGateArea() const;
    [[nodiscard]] QRectF gateLabel(const QRectF& area, const Gate& gate, bool budget) const;

    void paintBelow(QPainter& painter) const;
    void paintRail(QPainter& painter) const;
    void paintGate(QPainter& painter, const QRectF& area, const QLineF& edge) const;
    void paintAbove(QPainter& painter);
    void paintPoint(QPainter& painter, const TradeoffPoint& point) const;
    void paintLabel(QPainter& painter, const TradeoffPoint& point) const;

    CostScale m_wanted;
    Format m_format;
    QList<TradeoffPoint> m_points;
    std::optional<Gate> m_requiredAccuracy;
    std::optional<Gate> m_budget;
    QPolygonF m_front; ///< positions along the axes
    QStringList m_notes; ///< beneath the chart: what is not on it and why
    QString m_description;
    ChartTable m_table;
    QRectF m_laidOutFor;
};

} // namespace tunepoint::ui
