// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include "ui/widgets/number_parser.h"
#include "ui/widgets/undo_keys.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

NumberField::NumberField(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(60);
    leaveUndoToWindow(this);
    connect(this, &QLineEdit::textEdited, this, &NumberField::read);
}

void NumberField::setUnit(Unit unit, const QString& currency)
{
    if (unit == m_unit && currency == m_currency)
        return;
    m_unit = unit;
    m_currency = currency;
    show(m_value);
}

void NumberField::setBounds(const Bounds& bounds)
{
    m_bounds = bounds;
}

bool NumberField::isPercent() const
{
    return m_unit == Unit::Share || m_unit == Unit::SharePerMonth;
}

QString NumberField::textOf(double value) const
{
    return isPercent() ? typedPercentText(value, locale()) : typedText(value, locale());
}

void NumberField::setValue(std::optional<double> value)
{
    if (value && !std::isfinite(*value))
        value.reset();
    const ParsedNumber now = isPercent() ? parseTypedPercent(text(), locale()) : parseTyped(text(), locale());
    const bool sameText = value ? text() == textOf(*value) || (now.understood() && now.value == *value)
                                : text().trimmed().isEmpty();
    m_value = value;
    if (!sameText)
        show(value);
    else if (!m_message.isEmpty()) {
        m_message.clear();
        m_suggestion.clear();
        Q_EMIT stateChanged();
    }
}

void NumberField::show(std::optional<double> value)
{
    m_value = value;
    m_message.clear();
    m_suggestion.clear();
    setText(value ? textOf(*value) : QString());
    setCursorPosition(0);
    update();
    Q_EMIT stateChanged();
}

QString NumberField::boundsMessage(double value) const
{
    const Format format(locale(), m_currency);
    const bool low = m_bounds.lower && value < *m_bounds.lower;
    const bool high = m_bounds.upper && value > *m_bounds.upper;
    if (!low && !high)
        return m_whole && value != std::floor(value) ? tr("Whole numbers only.") : QString();
    if (m_bounds.lower && m_bounds.upper)
        return tr("From %1 to %2.")
            .arg(format.figure(m_bounds.lower, m_unit), format.figure(m_bounds.upper, m_unit));
    return low ? tr("Not below %1.").arg(format.figure(m_bounds.lower, m_unit))
               : tr("Not above %1.").arg(format.figure(m_bounds.upper, m_unit));
}

void NumberField::read()
{
    const ParsedNumber typed
        = isPercent() ? parseTypedPercent(text(), locale()) : parseTyped(text(), locale());
    m_message.clear();
    m_suggestion.clear();
    switch (typed.state) {
    case ParsedNumber::State::Empty:
        m_value.reset();
        break;
    case ParsedNumber::State::Understood:
        m_message = boundsMessage(typed.value);
        if (m_message.isEmpty())
            m_value = typed.value;
        break;
    case ParsedNumber::State::Ambiguous:
        m_suggestion = textOf(typed.value);
        m_message = tr("This can be read in two ways. Write the number without a sign for thousands.");
        break;
    case ParsedNumber::State::NotUnderstood:
        m_message = tr("Not understood as a number.");
        break;
    }
    setAccessibleDescription(m_message);
    update();
    Q_EMIT stateChanged();
    if (m_message.isEmpty())
        Q_EMIT valueEdited(m_value);
}

QString NumberField::echo() const
{
    return m_value && m_message.isEmpty()
        ? tr("= %1").arg(Format(locale(), m_currency).figure(m_value, m_unit))
        : QString();
}

void NumberField::takeSuggestion()
{
    if (m_suggestion.isEmpty())
        return;
    setText(m_suggestion);
    read();
    Q_EMIT editingFinished();
}

void NumberField::setSuffix(const QString& suffix)
{
    if (suffix == m_suffix)
        return;
    m_suffix = suffix;
    makeRoomForSuffix();
    update();
}

void NumberField::makeRoomForSuffix()
{
    constexpr int kGap = 4;
    const int room = m_suffix.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_suffix) + kGap;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? room : 0, 0, rightToLeft ? 0 : room, 0);
}

void NumberField::setGuess(bool guess)
{
    m_guess = guess;
    update();
}

void NumberField::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void NumberField::step(double steps)
{
    if (isReadOnly() || !m_value || !m_message.isEmpty())
        return;
    // A tenth of the leading digit's place, so that a step is felt and never jumps: 400 → 410, 94% → 95%.
    const double shown = isPercent() ? *m_value * 100 : *m_value;
    double size = shown == 0 ? 1 : std::pow(10, std::floor(std::log10(std::abs(shown)) - 1));
    if (m_whole)
        size = std::max(size, 1.0);
    double next = std::round(shown / size + steps) * size;
    next = (isPercent() ? next / 100 : next);
    next = std::clamp(next, m_bounds.lower.value_or(-1e300), m_bounds.upper.value_or(1e300));
    next = QString::number(next, 'g', 12).toDouble(); // 0.30000000000000004 is nobody's figure
    setText(textOf(next));
    read();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_PageUp:
        return step(10);
    case Qt::Key_PageDown:
        return step(-10);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NumberField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_suffix.isEmpty()) {
        constexpr int kEdge = 5;
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(kEdge, 0, -kEdge, 0),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter
                | Qt::TextSingleLine,
            m_suffix);
    }
    const bool wrong = m_marked || !m_message.isEmpty();
    if (!wrong && !m_guess)
        return;
    QPainter painter(this);
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    QPen pen(wrong ? (dark ? QColor(255, 120, 100) : QColor(190, 40, 20))
                   : palette().color(QPalette::PlaceholderText),
        wrong ? 2 : 1, wrong ? Qt::SolidLine : Qt::DotLine);
    painter.setPen(pen);
    const int y = height() - 4;
    painter.drawLine(6, y, width() - 6, y);
}

void NumberField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoomForSuffix();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        show(m_value);
}

} // namespace tunepoint::ui
