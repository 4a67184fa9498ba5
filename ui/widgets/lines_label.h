// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plain_label.h"

namespace tunepoint::ui {

/// A label that has the height of a number of lines whatever its text, so that nothing beneath it moves when
/// the text changes. What does not fit ends in an ellipsis and stands in full in the tool tip; text() and
/// what screen readers are told stay whole.
class LinesLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit LinesLabel(int lines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Whether the text needs more room than there is.
    [[nodiscard]] bool isElided() const;

protected:
    bool event(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString fittedText() const;
    [[nodiscard]] int lineHeight() const;

    int m_lines;
};

} // namespace tunepoint::ui
