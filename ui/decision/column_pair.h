// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tunepoint::ui {

/// Two parts side by side in a wide window, one below the other in a narrow one or where long words need the
/// whole width.
class ColumnPair : public QWidget {
    Q_OBJECT

public:
    ColumnPair(QWidget* first, QWidget* second, QWidget* parent = nullptr);

    /// As wide as the wider part: the pair can always be put one below the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_layout;
    QWidget* m_first; // owned by this widget, like the second
    QWidget* m_second;
};

} // namespace tunepoint::ui
