// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/overlay_chart.h"
#include "ui/charts/picture.h"
#include "ui/charts/tradeoff_points.h"

#include <vector>

namespace tunepoint::ui {

class OverlayPicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::OverlayPicture)

public:
    explicit OverlayPicture(std::vector<OverlayState> states);

    void setStates(std::vector<OverlayState> states) { m_states = std::move(states); }
    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override { return tr("Cost against accuracy, before and now"); }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] std::string strategyAt(const QPointF& point) override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

private:
    struct Point : TradeoffPoint {
        std::size_t state = 0;
        bool last = false; ///< no later state has this option
    };

    void collect(const StrategyStyles& styles);
    void showAxes();
    void makeRoom();
    void addWays(QList<QRectF>& obstacles) const;
    void layOut();
    void paintAbove(QPainter& painter);
    void paintWay(QPainter& painter, const Point& from, const Point& to) const;
    void paintPoint(QPainter& painter, const Point& point) const;
    [[nodiscard]] const Point* pointAt(const QPointF& place);
    [[nodiscard]] const Point* next(const Point& point) const; ///< the same option in a later state, or null
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isNow(const Point& point) const { return point.state + 1 == m_states.size(); }

    std::vector<OverlayState> m_states;
    Format m_format;
    std::vector<Point> m_points; ///< by state, then in the document's order
    QStringList m_missing;
    QRectF m_laidOutFor;
};

} // namespace tunepoint::ui
