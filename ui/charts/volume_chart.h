// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/volume_curve.h"
#include "ui/charts/chart.h"

#include <memory>

class QKeyEvent;
class QMouseEvent;

namespace tunepoint::ui {

/// What one item costs over the number of items, both on logarithmic axes, with the volumes at which two
/// options cost the same and today's volume as a line that can be dragged, or moved with the left and right
/// arrow keys (Page Up and Page Down: twice and half).
class VolumeChart : public Chart {
    Q_OBJECT

public:
    explicit VolumeChart(StrategyStyles& styles, QWidget* parent = nullptr);

    void setCurves(std::shared_ptr<const VolumeCurves> curves);
    /// Draws these two alone; empty names: all.
    void setPair(const std::string& a, const std::string& b);
    /// Where a volume stands in this widget.
    [[nodiscard]] QPointF placeOfVolume(double itemsPerMonth) const;

Q_SIGNALS:
    void volumeMoved(double itemsPerMonth); ///< by the user's hand; within the axis
    void volumeReset(); ///< Escape or a double click on the line: back to the document's

protected:
    [[nodiscard]] std::unique_ptr<Picture> makePicture() const override;
    bool handle(QEvent& event) override;

private:
    bool handleMouse(QMouseEvent& event);
    bool handleKey(const QKeyEvent& event);
    [[nodiscard]] bool isOnLine(const QPointF& place) const;
    [[nodiscard]] double volumeAt(const QPointF& place) const;
    void moveVolume(double itemsPerMonth);

    std::shared_ptr<const VolumeCurves> m_curves = std::make_shared<const VolumeCurves>();
    std::string m_a;
    std::string m_b;
    bool m_dragging = false;
};

/// Paints it from `evaluation` and `curves`, which need no window, into `target`.
void renderVolume(QPainter& painter, const QRectF& target, const Evaluation& evaluation,
    const StrategyStyles& styles, std::shared_ptr<const VolumeCurves> curves);

} // namespace tunepoint::ui
