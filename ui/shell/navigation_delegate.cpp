// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_delegate.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace tunepoint::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kSign = 20;
constexpr int kGap = 12;
constexpr int kBar = 4;

} // namespace

void NavigationDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& colours = option.palette;
    const QColor window = colours.color(QPalette::Window);
    const QColor accent = colours.color(QPalette::Highlight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect row = option.rect;
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };

    painter->save();
    if (selected || hovered)
        painter->fillRect(row, blended(window, accent, selected ? 0.14 : 0.06));
    if (selected)
        painter->fillRect(placed({row.left(), row.top(), kBar, row.height()}), accent);
    if (focused) {
        painter->setPen(QPen(accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    const QRect sign = placed({row.left() + kMargin, row.center().y() - kSign / 2 + 1, kSign, kSign});
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
    QFont font = option.font;
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(colours.color(QPalette::WindowText));
    const int left = kMargin + kSign + kGap;
    painter->drawText(placed(row.adjusted(left, 0, -8, 0)),
        int(Qt::AlignVCenter | Qt::TextSingleLine | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {
        kMargin + kSign + kGap + metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + kMargin,
        metrics.height() + 22};
}

} // namespace tunepoint::ui
