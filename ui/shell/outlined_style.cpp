// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlined_style.h"

#include <QPainter>
#include <QStyleOption>

namespace tunepoint::ui {

namespace {

bool needsOutline(const QStyleOption* option)
{
    return option != nullptr && option->palette.color(QPalette::Window) == QColor(Qt::black);
}

/// A pen of the text's colour, of the accent's for what has the focus.
QPen outline(const QStyleOption& option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    return {option.palette.color(group, focused ? QPalette::Highlight : QPalette::WindowText), 1.0};
}

void drawOutline(QPainter& painter, const QStyleOption& option, bool round = false)
{
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(option));
    painter.setBrush(Qt::NoBrush);
    if (round)
        painter.drawEllipse(rect);
    else
        painter.drawRoundedRect(rect, 2, 2);
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
    QProxyStyle::drawPrimitive(element, option, painter, widget);
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
