// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/library_delegate.h"

#include "ui/library/library_model.h"
#include "ui/shell/card_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/tradeoff_thumbnail.h"
#include "ui/text/format.h"

#include <QDateTime>
#include <QPainter>

namespace tunepoint::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kPicture = 72;
constexpr int kGap = 4;
constexpr int kAnswerLines = 2;
constexpr int kRadius = 6;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont caption(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// Caption of a row: when the file was changed and how fresh the answer is.
QString captionOf(const LibraryEntry& entry)
{
    const QString changed
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.changed), QLocale::ShortFormat);
    const QString source = entry.trouble.isEmpty() ? sourceSentence(entry) : QString();
    return source.isEmpty()
        ? LibraryDelegate::tr("Changed %1").arg(changed)
        : LibraryDelegate::tr("Changed %1 · %2", "time, how fresh the answer is").arg(changed, source);
}

/// Text of one line at the reading side, cut where it does not fit.
void drawLine(
    QPainter& painter, const QRect& area, const QString& text, Qt::LayoutDirection direction, bool atEnd)
{
    const bool right = (direction == Qt::RightToLeft) != atEnd;
    painter.drawText(area,
        int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintCard(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QPalette& colours = option.palette;
    const QColor accent = colours.color(QPalette::Highlight);
    const QColor base = colours.color(QPalette::Base);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_HasFocus);
    const bool lit = option.state & QStyle::State_MouseOver;
    painter.setPen(focused ? QPen(accent, 2) : QPen(lit || selected ? accent : cardLine(colours), 1));
    painter.setBrush(selected ? blended(base, accent, 0.12) : base);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -3), kRadius, kRadius);
}

void paintWords(QPainter& painter, const QStyleOptionViewItem& option, QRect area, const LibraryEntry& entry)
{
    const QFontMetrics title(bold(option.font));
    const QFontMetrics text(option.font);
    painter.setPen(quietText(option.palette));
    painter.setFont(option.font);
    const QString date = Format().shortDate(entry.date);
    const int dateWidth = text.horizontalAdvance(date);
    drawLine(painter, area, date, option.direction, true);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.setFont(bold(option.font));
    const int taken = date.isEmpty() ? 0 : dateWidth + kPadding;
    const QRect beside = option.direction == Qt::RightToLeft ? area.adjusted(taken, 0, 0, 0)
                                                             : area.adjusted(0, 0, -taken, 0);
    drawLine(painter, beside, entry.title, option.direction, false);

    area.setTop(area.top() + title.lineSpacing() + kGap);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    drawLines(painter, area, answerSentence(entry), kAnswerLines, option.direction);
    area.setTop(area.top() + kAnswerLines * text.lineSpacing() + kGap);
    painter.setFont(caption(option.font));
    painter.setPen(quietText(option.palette));
    drawLine(painter, area, captionOf(entry), option.direction, false);
}

} // namespace

void LibraryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* filter = qobject_cast<const LibraryFilter*>(index.model());
    if (filter == nullptr)
        return;
    const LibraryEntry& entry = filter->entry(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, option);
    const QRect inner = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding - 2);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QRect picture(
        rightToLeft ? inner.right() - kPicture : inner.left(), inner.top(), kPicture, inner.height());
    paintTradeoffThumbnail(*painter, picture, entry.preview.value_or(TradeoffPreview()), option.palette);
    const QRect words = rightToLeft ? inner.adjusted(0, 0, -kPicture - kPadding - kGap, 0)
                                    : inner.adjusted(kPicture + kPadding + kGap, 0, 0, 0);
    paintWords(*painter, option, words, entry);
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int words = QFontMetrics(bold(option.font)).lineSpacing()
        + kAnswerLines * QFontMetrics(option.font).lineSpacing()
        + QFontMetrics(caption(option.font)).lineSpacing();
    return {360, words + 2 * kGap + 2 * kPadding + 2};
}

} // namespace tunepoint::ui
