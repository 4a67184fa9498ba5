// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tunepoint::ui {

/// Draws a line of a PickDialog: title and detail from one side, keys at the other.
class PickDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole, Keys, Index };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tunepoint::ui
