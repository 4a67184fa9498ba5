// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tunepoint::ui {

/// A small picture of where an uncertain figure lies: its density, P10 to P90 filled stronger, a line at the
/// median.
class DensityView : public QWidget {
    Q_OBJECT

public:
    explicit DensityView(QWidget* parent = nullptr);

    /// `quantity` passes check() within `bounds`; nothing is drawn for one that is certain or not given.
    void setQuantity(const std::optional<Quantity>& quantity, const Bounds& bounds);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Slice {
        double left = 0; ///< shares of the width
        double right = 0;
        double height = 0; ///< share of the height
        bool core = false; ///< between P10 and P90
    };
    std::vector<Slice> m_slices;
    double m_median = 0; ///< share of the width
};

} // namespace tunepoint::ui
