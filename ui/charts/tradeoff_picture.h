// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/label_layout.h"
#include "ui/charts/picture.h"
#include "ui/charts/tradeoff_chart.h"
#include "ui/charts/tradeoff_limits.h"
#include "ui/charts/tradeoff_points.h"
#include "ui/charts/tradeoff_regions.h"
#include "ui/text/format.h"

namespace tunepoint::ui {

/// So many regions can show both their parts without becoming one grey.
inline constexpr qsizetype kFewRegions = 4;

/// Whether the axes may change with the figures.
enum class AxesHold {
    Free, ///< they fit the figures
    Loose, ///< they keep their range while all figures fit, and widen where they do not
    Firm ///< they stay, whatever comes
};

class TradeoffPicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::TradeoffPicture)

public:
    explicit TradeoffPicture(const TradeoffSettings& settings);

    void setSettings(const TradeoffSettings& settings) { m_settings = settings; }
    void setHold(AxesHold hold) { m_hold = hold; }
    /// `evaluation` stays where it is for as long as it is shown.
    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

    // what is shown of the axes; steps are shares of their length
    void zoom(double factor, const QPointF& around);
    void pan(double right, double up);
    void showWhole();
    [[nodiscard]] bool isZoomed() const { return m_settings.window.has_value(); }
    [[nodiscard]] const TradeoffSettings& settings() const { return m_settings; }

    [[nodiscard]] const QList<TradeoffLimit>& limits() const { return m_limits; }
    /// Place in limits() of the line at a point, or -1.
    [[nodiscard]] int limitAt(const QPointF& point) const;
    void setHeldLimit(const std::string& gate);
    /// Draws a limit at another value until the next evaluation that has it there.
    void moveLimit(const std::string& gate, double value);
    void forgetMove() { m_moved.reset(); }
    [[nodiscard]] const QList<TradeoffRegion>& regions() const { return m_regions; }
    [[nodiscard]] const std::optional<BreakEvenBand>& band() const { return m_band; }
    [[nodiscard]] TradeoffDrawn drawn() const;
    /// Whether the points carry numbers, for which a key beside the plot has the names.
    [[nodiscard]] bool isKeyed() const { return m_keyed; }

protected:
    void selectionShown() override;

private:
    struct Move {
        std::string gate;
        double value = 0;
    };

    void keepRegions(const Evaluation& evaluation, const StrategyStyles& styles);
    void applyMove();
    void showBand();
    [[nodiscard]] AxisScale scaleOf(bool across);
    [[nodiscard]] AxisScale heldScale(const AxisScale& wanted, const AxisScale& now) const;
    void showAxes();
    void showStretch();
    void placeFront();
    void noteAbsent();

    void makeRoom();
    void layOut();
    void spreadEqualPoints();
    void placeNames(const QList<QRectF>& obstacles);
    [[nodiscard]] QList<LabelRequest> labelRequests(const QList<qsizetype>& order);
    [[nodiscard]] bool namesTouch(qreal bottom) const;
    void layOutKey(qreal bottom);
    void paintKey(QPainter& painter) const;
    void paintSign(QPainter& painter, const TradeoffPoint& point, const QPointF& place, qreal size) const;
    [[nodiscard]] QString labelOf(const TradeoffPoint& point) const;
    [[nodiscard]] QFont labelFont(const TradeoffPoint& point) const;
    /// Points along the lines that labels should not stand on.
    [[nodiscard]] QPolygonF crossedLines() const;

    void paintBelow(QPainter& painter);
    void paintRail(QPainter& painter) const;
    void paintAbove(QPainter& painter);
    void paintNotes(QPainter& painter) const;
    void paintPoint(QPainter& painter, const TradeoffPoint& point) const;
    [[nodiscard]] bool isCrowded(const TradeoffPoint& point) const;
    void paintLabel(QPainter& painter, const TradeoffPoint& point) const;

    TradeoffSettings m_settings;
    AxesHold m_hold = AxesHold::Free;
    Format m_format;
    const Evaluation* m_evaluation = nullptr; ///< what is shown; the chart's own
    TradeoffPoints m_content;
    QList<TradeoffLimit> m_limits;
    QList<TradeoffRegion> m_regions;
    std::pair<std::vector<std::string>, TradeoffAxes> m_regionsOf; ///< strategies and axes of them
    std::optional<BreakEvenBand> m_band;
    QRectF m_bandLabel;
    std::string m_held; ///< gate whose line is in the hand or has the focus
    std::optional<Move> m_moved;
    std::optional<std::pair<AxisScale, AxisScale>> m_whole; ///< axes that show all
    QPolygonF m_front; ///< positions along the axes
    QStringList m_axisNotes; ///< why a scale is not what was asked for
    QStringList m_notes; ///< beneath the chart: what is not on it and why
    QRectF m_laidOutFor;
    bool m_keyed = false;
    qreal m_keyColumn = 0; ///< width of one
    int m_keyRows = 1;
};

} // namespace tunepoint::ui
