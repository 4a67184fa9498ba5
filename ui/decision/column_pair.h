// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tunepoint::ui {

/// Two parts side by side in a wide window, one below the other in a narrow one.
class ColumnPair : public QWidget {
    Q_OBJECT

public:
    ColumnPair(QWidget* first, QWidget* second, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_layout;
};

} // namespace tunepoint::ui
