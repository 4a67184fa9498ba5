// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_label.h"

#include <QApplication>

namespace tunepoint::ui {

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // before the text
    setText(text);
}

void PlainLabel::setScale(double factor, bool bold)
{
    m_scale = factor;
    m_bold = bold;
    refreshScale();
}

void PlainLabel::refreshScale()
{
    if (m_scale == 1 && !m_bold)
        return;
    QFont scaled = QApplication::font();
    scaled.setPointSizeF(scaled.pointSizeF() * m_scale);
    scaled.setBold(m_bold);
    setFont(scaled);
}

void PlainLabel::setSelectable(bool selectable)
{
    m_selectable = selectable;
    if (!selectable)
        setTextInteractionFlags(Qt::NoTextInteraction);
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void PlainLabel::enterEvent(QEnterEvent* event)
{
    QLabel::enterEvent(event);
    if (m_selectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void PlainLabel::leaveEvent(QEvent* event)
{
    QLabel::leaveEvent(event);
    if (m_selectable && !hasSelectedText())
        setTextInteractionFlags(Qt::NoTextInteraction);
}

void PlainLabel::changeEvent(QEvent* event)
{
    m_heights.clear(); // of another font, style or direction
    QLabel::changeEvent(event);
}

PlainLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setSelectable(true);
    return label;
}

QString literal(const QString& text)
{
    if (!text.contains(QLatin1Char('<')) && !text.contains(QLatin1Char('&')))
        return text;
    // Escapes alone are not enough to be taken for markup, and would be shown as escapes.
    return QLatin1String("<qt>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))
        + QLatin1String("</qt>");
}

QString withoutMnemonic(const QString& text)
{
    QString safe = text;
    return safe.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString titleText(const QString& text)
{
    QString safe = text;
    return safe.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

QString displayText(const std::string& text, int limit)
{
    QString shown;
    for (const QChar c : QString::fromStdString(text)) {
        const ushort code = c.unicode();
        const bool bidi = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (bidi || c.category() == QChar::Other_Control)
            shown += bidi ? QString() : QStringLiteral(" ");
        else
            shown += c;
        if (shown.size() > limit) {
            QString cut = shown.left(limit - 1).trimmed();
            while (cut.endsWith(QLatin1Char('.')) || cut.endsWith(QChar(0x2026)))
                cut.chop(1); // four dots are none
            return cut + QChar(0x2026);
        }
    }
    return shown.simplified();
}

} // namespace tunepoint::ui
