// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlined_style.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr double kFocusWidth = 2;
constexpr QColor kQuietFrame(0x80, 0x80, 0x80); ///< 5 : 1 on black
constexpr int kCellMargin = 6; ///< a figure ends at the right of its column, where the next one's words begin

bool isFigureTable(const QWidget* widget)
{
    return widget != nullptr && widget->inherits("tunepoint::ui::FigureTable");
}

bool needsOutline(const QStyleOption* option)
{
    return option != nullptr && option->palette.color(QPalette::Window) == QColor(Qt::black);
}

/// Fusion makes the edge of a field out of a darker window, which in the dark palette nobody sees.
bool needsEdge(const QStyleOption* option)
{
    return option != nullptr && !needsOutline(option) && isDark(option->palette)
        && !option->state.testFlag(QStyle::State_HasFocus); // Fusion marks that one itself
}

/// A pen of the text's colour, of the accent's for what has the focus; of a shade between for an edge.
QPen outline(const QStyleOption& option)
{
    if (needsEdge(&option)) {
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        return {option.palette.color(enabled ? QPalette::Dark : QPalette::Mid), 1.0};
    }
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

/// One pixel is all that the contents leave of a frame: white and the accent would look alike there.
void drawFrame(QPainter& painter, const QStyleOption& option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setPen(focused ? option.palette.color(QPalette::Active, QPalette::Highlight) : kQuietFrame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// What can be written into or ticked, on the dark palette.
void drawEdge(
    QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const bool isText = element == QStyle::PE_Frame && qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    if (element == QStyle::PE_FrameLineEdit || element == QStyle::PE_IndicatorCheckBox || isText)
        drawOutline(painter, option);
    else if (element == QStyle::PE_IndicatorRadioButton)
        drawOutline(painter, option, true);
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

/// What the hand takes: of the text's colour, of the accent's while it is held or has the focus.
QColor handleColour(const QStyleOption& option, bool held)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto role = held && enabled ? QPalette::Highlight : QPalette::WindowText;
    return option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, role);
}

/// A line with a block on it: Fusion's handle and groove are made of shades that black does not have.
void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle)
{
    const bool across = option.orientation == Qt::Horizontal;
    const QPoint centre = groove.center();
    const QRect rail = across ? QRect(groove.left(), centre.y() - 1, groove.width(), 3)
                              : QRect(centre.x() - 1, groove.top(), 3, groove.height());
    const bool held = option.state.testFlag(QStyle::State_HasFocus)
        || option.activeSubControls.testFlag(QStyle::SC_SliderHandle);
    painter.save();
    painter.fillRect(rail, handleColour(option, false));
    painter.fillRect(handle, option.palette.color(QPalette::Window));
    painter.fillRect(handle.adjusted(2, 2, -2, -2), handleColour(option, held));
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawOutline(painter, option);
}

void drawScrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& slider)
{
    painter.save();
    painter.fillRect(groove, option.palette.color(QPalette::Window));
    painter.setPen(handleColour(option, false));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(groove.adjusted(0, 0, -1, -1));
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.fillRect(slider.adjusted(3, 3, -3, -3), handleColour(option, held));
    painter.restore();
}

/// The tab that is shown has a bar of the accent at the side that points away from its page.
void drawTab(QPainter& painter, const QStyleOptionTab& option)
{
    drawOutline(painter, option);
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    constexpr int kBar = 4;
    const bool below = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    const QRect& tab = option.rect;
    const int top = below ? tab.bottom() + 1 - kBar : tab.top();
    painter.fillRect(QRect(tab.left(), top, tab.width(), kBar),
        option.palette.color(QPalette::Active, QPalette::Highlight));
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

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    if (metric == PM_FocusFrameHMargin && isFigureTable(widget))
        return std::max(usual, kCellMargin - 1); // the delegate adds one
    if (metric == PM_HeaderMargin && widget != nullptr && isFigureTable(widget->parentWidget()))
        return std::max(usual, kCellMargin);
    return usual;
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
    if (needsEdge(option))
        drawEdge(element, *option, *painter, widget);
    if (!needsOutline(option))
        return;
    switch (element) {
    case PE_Frame: // lists, longer texts and cards, which have no ground of their own here
        drawFrame(*painter, *option);
        break;
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
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

void OutlinedStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_TabBarTabShape && tab != nullptr && needsOutline(option))
        drawTab(*painter, *tab);
}

void OutlinedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const bool outlined = needsOutline(option);
    if (control == CC_Slider && outlined && slider != nullptr) {
        drawSlider(*painter, *slider, subControlRect(control, option, SC_SliderGroove, widget),
            subControlRect(control, option, SC_SliderHandle, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (needsEdge(option) && (control == CC_ComboBox || control == CC_SpinBox))
        drawOutline(*painter, *option);
    if (!outlined)
        return;
    if (control == CC_ScrollBar && slider != nullptr)
        drawScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarGroove, widget),
            subControlRect(control, option, SC_ScrollBarSlider, widget));
    const bool raised = !option->state.testFlag(State_AutoRaise) || option->state.testFlag(State_On);
    if (control == CC_ComboBox || control == CC_SpinBox || (control == CC_ToolButton && raised))
        drawOutline(*painter, *option);
}

} // namespace tunepoint::ui
