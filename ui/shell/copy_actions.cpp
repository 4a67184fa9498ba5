// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copy_actions.h"

#include "ui/charts/chart.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"

#include <QApplication>

namespace tunepoint::ui {

namespace {

/// The widget of this kind that holds the focus, else the largest of them on the page; nullptr: none.
template <class Widget>
Widget* wanted(const QWidget& page)
{
    for (QWidget* widget = page.window()->focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto* found = qobject_cast<Widget*>(widget); found && page.isAncestorOf(found))
            return found;
    }
    Widget* largest = nullptr;
    const auto area = [](const QWidget* widget) { return widget->width() * widget->height(); };
    for (Widget* widget : page.findChildren<Widget*>()) {
        if (widget->isVisibleTo(&page) && (!largest || area(widget) > area(largest)))
            largest = widget;
    }
    return largest;
}

bool hasFocusWithin(const QWidget& widget)
{
    const QWidget* focus = widget.window()->focusWidget();
    return focus && (focus == &widget || widget.isAncestorOf(focus));
}

} // namespace

QString copyFrom(const QWidget& page, CopyWhat what)
{
    auto* frame = wanted<ChartFrame>(page);
    auto* table = wanted<FigureTable>(page);
    if (what == CopyWhat::Figures && table
        && (!frame || (hasFocusWithin(*table) && !frame->isAncestorOf(table)))) {
        table->copy();
        return table->accessibleName();
    }
    if (!frame)
        return {};
    if (what == CopyWhat::Picture)
        frame->copyPicture();
    else
        frame->copyFigures();
    return frame->chart().title();
}

} // namespace tunepoint::ui
