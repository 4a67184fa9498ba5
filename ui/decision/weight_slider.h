// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/weight_stability.h"

#include <QSlider>

#include <optional>
#include <utility>

namespace tunepoint::ui {

/// A slider of a share in percent that shows on its track where the winner stays the same and how uncertain
/// the share is. The wheel leaves it alone, for it stands on a page that is scrolled.
class WeightSlider : public QSlider {
    Q_OBJECT

public:
    explicit WeightSlider(QWidget* parent = nullptr);

    /// Shows `share` (0 to 1), without a signal and not while a hand is on the slider.
    void setShare(double share);
    void setBand(const std::optional<WeightInterval>& band);
    void setUncertainty(const std::optional<std::pair<double, double>>& range); ///< P10 to P90
    void setUnknown(bool unknown); ///< a hollow handle: nobody has said so

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void shareMoved(double share); ///< by the user
    void handChanged(bool on); ///< the mouse button is down on it, or up again

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double x(double share) const;
    [[nodiscard]] int valueAt(double x) const;

    std::optional<WeightInterval> m_band;
    std::optional<std::pair<double, double>> m_uncertainty;
    double m_share = 0; ///< as shown, finer than the steps
    bool m_unknown = false;
    bool m_quiet = false;
};

} // namespace tunepoint::ui
