// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_card.h"

#include "ui/shell/card_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/tradeoff_thumbnail.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

namespace tunepoint::ui {

namespace {

constexpr int kPadding = 16;
constexpr int kRadius = 6;
constexpr int kPictureHeight = 104;
constexpr int kRecentPicture = 72;
constexpr int kTitleLines = 2; ///< of an example
constexpr int kExampleLines = 3;
constexpr int kRecentLines = 2;

} // namespace

DocumentCard::DocumentCard(const QString& path, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    m_answer.path = path;
    m_answer.title = QFileInfo(path).completeBaseName();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Button);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void DocumentCard::setAnswer(const Answer& answer)
{
    m_answer = answer;
    describe();
    update();
}

QSize DocumentCard::sizeHint() const
{
    const QFontMetrics title(titleFont());
    const QFontMetrics text(font());
    if (m_kind == Kind::Recent)
        return {360, 2 * 12 + title.lineSpacing() + 4 + kRecentLines * text.lineSpacing()};
    return {280,
        2 * kPadding + kPictureHeight + 12 + kTitleLines * title.lineSpacing() + 4
            + kExampleLines * text.lineSpacing()};
}

QSize DocumentCard::minimumSizeHint() const
{
    return {m_kind == Kind::Recent ? 240 : 200, sizeHint().height()};
}

void DocumentCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// Buttons outside dialogs hear only the space bar; people press Enter as well.
void DocumentCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DocumentCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QColor accent = colours.color(QPalette::Highlight);
    const QColor base = colours.color(QPalette::Base);
    const bool lit = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(lit ? accent : cardLine(colours), 1));
    painter.setBrush(isDown() ? blended(base, accent, 0.12) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);

    const QRect picture = pictureRect();
    paintPicture(painter);
    QRect words = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    if (m_kind == Kind::Example) {
        words.setTop(picture.bottom() + 12);
    } else {
        words = rect().adjusted(kPadding, 12, -kPadding, -12);
        if (layoutDirection() == Qt::RightToLeft)
            words.setRight(picture.left() - kPadding);
        else
            words.setLeft(picture.right() + kPadding);
    }
    paintWords(painter, words);
}

QRect DocumentCard::pictureRect() const
{
    if (m_kind == Kind::Example)
        return {kPadding, kPadding, width() - 2 * kPadding, kPictureHeight};
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kPadding - kRecentPicture : kPadding;
    return {left, 12, kRecentPicture, height() - 24};
}

void DocumentCard::paintPicture(QPainter& painter) const
{
    paintTradeoffThumbnail(painter, pictureRect(), m_answer.verdict.preview, palette());
}

void DocumentCard::paintWords(QPainter& painter, const QRect& area) const
{
    const QFontMetrics title(titleFont());
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    const bool example = m_kind == Kind::Example;
    const int titleLines
        = drawLines(painter, area, m_answer.title, example ? kTitleLines : 1, layoutDirection());
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    drawLines(painter, area.adjusted(0, titleLines * title.lineSpacing() + 4, 0, 0), sentence(),
        example ? kExampleLines : kRecentLines, layoutDirection());
}

QString DocumentCard::sentence() const
{
    if (!m_answer.trouble.isEmpty())
        return m_answer.trouble;
    return m_answer.verdict.sentence.isEmpty() ? tr("Working out the answer …") : m_answer.verdict.sentence;
}

QFont DocumentCard::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

void DocumentCard::describe()
{
    setAccessibleName(m_answer.title);
    setAccessibleDescription(sentence());
    setToolTip(m_kind == Kind::Recent ? literal(QDir::toNativeSeparators(m_answer.path)) : QString());
}

} // namespace tunepoint::ui
