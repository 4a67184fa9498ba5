// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlined_style.h"

#include <QPainter>
#include <QStyleOption>

namespace tunepoint::ui {

namespace {

constexpr double kFocusWidth = 2;

bool needsOutline(const QStyleOption* option)
{
    return option != nullptr && option->palette.color(QPalette::Window) == QColor(Qt::black);
}

/// A pen of the text's colour, of the accent's for what has the focus.
QPen outline(const QStyleOption& option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    return {option.palette.color(group, focused ? QPalette::Highlight : QPalette::WindowText),
        focused ? kFocusWidth : 1.0};
}

void drawOutline(QPainter& painter, const QStyleOption& option, bool round = false)
{
    const QPen pen = outline(option);
    const double half = pen.widthF() / 2;
    const QRectF rect = QRectF(option.rect).adjusted(half, half, -half, -half);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (round)
        painter.drawEllipse(rect);
    else
        painter.drawRoundedRect(rect, 2, 2);
    painter.restore();
}

/// A ring that is seen from afar, of the colour that stands out from what is behind.
void drawFocus(QPainter& painter, const QStyleOption& option)
{
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    const QPalette& palette = option.palette;
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const bool onAccent = focus != nullptr && focus->backgroundColor == accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(onAccent ? palette.color(QPalette::Active, QPalette::HighlightedText) : accent, kFocusWidth));
    painter.setBrush(Qt::NoBrush);
    const double half = kFocusWidth / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 2, 2);
    painter.restore();
}

bool isFlat(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OutlinedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && option != nullptr) {
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawFocus(*painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame && option != nullptr && option->state.testFlag(State_HasFocus))
        drawFocus(*painter, *option); // lists, tables and longer texts
    if (!needsOutline(option))
        return;
    switch (element) {
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
    case PE_IndicatorCheckBox:
        drawOutline(*painter, *option);
        break;
    case PE_PanelButtonCommand:
        if (!isFlat(*option))
            drawOutline(*painter, *option);
        break;
    case PE_IndicatorRadioButton:
        drawOutline(*painter, *option, true);
        break;
    default: // everything else can be seen as it is
        break;
    }
}

void OutlinedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!needsOutline(option))
        return;
    const bool raised = !option->state.testFlag(State_AutoRaise) || option->state.testFlag(State_On);
    if (control == CC_ComboBox || control == CC_SpinBox || (control == CC_ToolButton && raised))
        drawOutline(*painter, *option);
}

} // namespace tunepoint::ui
