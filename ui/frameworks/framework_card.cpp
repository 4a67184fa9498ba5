// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/framework_card.h"

#include "ui/widgets/accessible_role.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace tunepoint::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 6;
constexpr int kBar = 5;
constexpr double kRadius = 6;

QColor between(const QColor& a, const QColor& b, double part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
        float(a.greenF() + (b.greenF() - a.greenF()) * part),
        float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

} // namespace

FrameworkCard::FrameworkCard(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Button);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FrameworkCard::showVerdict(const QString& verdict, double strength, const QString& note)
{
    m_verdict = verdict;
    m_strength = strength;
    m_note = note;
    setAccessibleName(tr("%1: %2", "way to decide: verdict").arg(text(), verdict));
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

QFont FrameworkCard::verdictFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize FrameworkCard::sizeHint() const
{
    const int line = fontMetrics().height();
    const int two = 2 * QFontMetrics(verdictFont()).height(); // long verdicts take two lines
    return {fontMetrics().averageCharWidth() * 20 + 2 * kMargin,
        2 * kMargin + line + kGap + two + kGap + kBar + kGap + line};
}

void FrameworkCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor quiet = between(ink, ground, 0.35);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isChecked() ? between(ground, accent, 0.10)
            : underMouse()       ? between(ground, ink, 0.04)
                                 : ground);
    painter.setPen(QPen(isChecked() ? accent : between(ground, ink, 0.2), isChecked() ? 2 : 1));
    painter.drawRoundedRect(frame, kRadius, kRadius);

    QRect inside = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int line = fontMetrics().height();
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    painter.setPen(quiet);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), start,
        fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    inside.setTop(inside.top() + line + kGap);
    painter.setPen(ink);
    painter.setFont(verdictFont());
    const int two = 2 * painter.fontMetrics().height();
    painter.drawText(
        QRect(inside.left(), inside.top(), inside.width(), two), int(start) | Qt::TextWordWrap, m_verdict);
    painter.setFont(font());
    inside.setTop(inside.top() + two + kGap);

    const QRectF bar(inside.left(), inside.top(), inside.width(), kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(between(ground, ink, 0.12));
    painter.drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    if (m_strength > 0) {
        const double width = bar.width() * m_strength;
        const double left = layoutDirection() == Qt::RightToLeft ? bar.right() - width : bar.left();
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(left, bar.top(), width, kBar), kBar / 2.0, kBar / 2.0);
    }
    inside.setTop(inside.top() + kBar + kGap);
    painter.setPen(quiet);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), start,
        fontMetrics().elidedText(m_note, Qt::ElideRight, inside.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(4, 4, -4, -4);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace tunepoint::ui
