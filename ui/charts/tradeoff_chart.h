// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_scale.h"
#include "ui/charts/chart.h"
#include "ui/charts/tradeoff_points.h"

#include <QPointF>

#include <optional>
#include <string>
#include <utility>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace tunepoint::ui {

class TradeoffPicture;

/// How the cost axis is divided.
enum class CostScale {
    Automatic, ///< logarithmic when the costs spread over more than a factor of 12
    Logarithmic, ///< where it can be drawn; else linear, and the chart says why
    Linear
};

/// What of the trade-off is drawn.
struct TradeoffSettings {
    TradeoffAxes axes;
    CostScale scale = CostScale::Automatic;
    std::optional<std::pair<AxisScale, AxisScale>> window; ///< stretch of both axes; empty: all
    bool grips = false; ///< limits show where they can be taken hold of: on screens
    std::string bandOf; ///< strategy whose break-even band is drawn; empty: the recommended one's
    bool numbers = false; ///< where names would touch, points carry numbers and a key: on paper
};

/// What of the trade-off is to be seen on a picture, for the words beneath it.
struct TradeoffDrawn {
    bool regions = false;
    bool manyRegions = false; ///< so many that most show the inner one alone
    bool front = false; ///< a dashed line of at least two options
    bool band = false; ///< of the accuracy from which the recommended option pays
    bool limits = false; ///< an area that breaks a hard condition
};

/// Cost against accuracy, or other figures against each other: the main picture. Regions hold 50% and 90% of
/// the trials. Limits are lines that can be moved: by the mouse, or, reached with Tab, by the arrow keys. The
/// wheel, + and - zoom, dragging the ground and Shift with arrows move what is shown, 0 shows all again.
class TradeoffChart : public Chart {
    Q_OBJECT

public:
    explicit TradeoffChart(StrategyStyles& styles, QWidget* parent = nullptr);

    void setScale(CostScale scale);
    [[nodiscard]] CostScale scale() const { return m_settings.scale; }
    /// What the horizontal axis is at present, whatever was asked for.
    [[nodiscard]] bool isLogarithmic() const;
    void setAxes(const TradeoffAxes& axes);
    [[nodiscard]] const TradeoffAxes& axes() const { return m_settings.axes; }
    /// While figures are only tried the axes keep their range, and widen where they must.
    void setAxesCalm(bool calm);

    void zoom(double factor);
    void showWhole();
    [[nodiscard]] bool isZoomed() const;
    /// Ends of what is shown of the horizontal and the vertical axis.
    [[nodiscard]] std::pair<double, double> rangeAcross() const;
    [[nodiscard]] std::pair<double, double> rangeUp() const;

    /// A point on the line of a limit in this widget, empty when it is not shown.
    [[nodiscard]] QPointF placeOfLimit(const std::string& gate) const;
    /// Gives the line of a limit the keys.
    void focusLimit(const std::string& gate);
    [[nodiscard]] const std::string& focusedLimit() const { return m_focused; }
    /// Corners, in this widget, of the region that holds half (nine tenths) of a strategy's trials.
    [[nodiscard]] QList<QPointF> regionOf(const std::string& strategyId, bool half) const;

Q_SIGNALS:
    void limitGrabbed(const std::string& gate); ///< the first of a row of moves comes
    void limitMoved(const std::string& gate, double value);
    void limitReleased(const std::string& gate); ///< no more of them
    void limitRemoved(const std::string& gate); ///< Delete on a line
    void windowChanged(); ///< zoomed, moved or whole again

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
    bool handle(QEvent& event) override;
    void newEvaluation() override;
    void refreshed() override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void zoomAround(double factor, const QPointF& place);
    enum class Drag { None, Limit, Ground };

    [[nodiscard]] TradeoffPicture& trade() const;
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool wheel(const QWheelEvent& event);
    bool key(const QKeyEvent& event);
    bool keyOnLimit(const QKeyEvent& event);
    void grab(const std::string& gate);
    void moveLimit(double value);
    void letGo();
    void leaveLimit();
    void changeWindow();

    TradeoffSettings m_settings;
    bool m_calm = false;
    Drag m_drag = Drag::None;
    QPointF m_from; ///< where the drag started or came to
    double m_before = 0; ///< of the limit, when it was taken
    std::string m_grabbed; ///< gate whose limit is being moved
    std::string m_focused; ///< gate whose line has the keys
};

/// Paints the trade-off of `evaluation`, which needs no window, into `target`.
void renderTradeoff(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, CostScale scale = CostScale::Automatic);
/// What that picture shows.
[[nodiscard]] TradeoffDrawn drawnOnTradeoff(const Evaluation& evaluation, const StrategyStyles& styles);

} // namespace tunepoint::ui
