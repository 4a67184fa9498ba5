// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pick_delegate.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMargin = 10;
constexpr int kGap = 16;

} // namespace

void PickDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen || !enabled ? ink : quietText(option.palette);
    const QRect area = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QFontMetrics metrics(option.font);
    const auto place = [&](int start, int width) {
        return QStyle::visualRect(
            option.direction, option.rect, QRect(area.left() + start, area.top(), width, area.height()));
    };
    const auto write = [&](int start, int width, const QString& text, const QColor& colour, bool atEnd) {
        painter->setPen(colour);
        const Qt::Alignment side = QStyle::visualAlignment(
            option.direction, (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        painter->drawText(place(start, width), int(side | Qt::TextSingleLine),
            metrics.elidedText(text, Qt::ElideRight, width));
    };
    painter->save();
    painter->setFont(option.font);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(Detail).toString();
    const QString keys = index.data(Keys).toString();
    const int keysWidth
        = keys.isEmpty() ? 0 : std::min(metrics.horizontalAdvance(keys) + 2, area.width() / 2);
    const int room = area.width() - keysWidth - (keysWidth > 0 ? kGap : 0);
    const int titleWidth = std::min(metrics.horizontalAdvance(title) + 2, room);
    write(0, titleWidth, title, ink, false);
    if (room - titleWidth > 4 * kGap)
        write(titleWidth + kGap, room - titleWidth - kGap, detail, quiet, false);
    write(area.width() - keysWidth, keysWidth, keys, quiet, true);
    painter->restore();
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, QFontMetrics(option.font).height() + 12};
}

} // namespace tunepoint::ui
