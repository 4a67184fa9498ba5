// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/input_range.h"

#include <QSlider>

namespace tunepoint::ui {

/// A slider over an input's range, with ticks at P10, P50 and P90 and a mark at the document's value.
class WhatIfSlider : public QSlider {
    Q_OBJECT

public:
    explicit WhatIfSlider(QWidget* parent = nullptr);

    void setRange(const InputRange& range);
    [[nodiscard]] const InputRange& range() const { return m_range; }
    void setDocumentValue(double value);
    /// Shows a value without a signal.
    void showValue(double value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueTried(double value); ///< by the user, three significant digits
    void valueReset(); ///< a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int pixelOf(double value) const;

    InputRange m_range;
    double m_document = 0;
    bool m_quiet = false;
};

} // namespace tunepoint::ui
