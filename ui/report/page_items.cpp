// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_items.h"

#include "ui/report/typesetter.h"

#include <QPainter>

namespace tunepoint::ui {

namespace {

struct Mover {
    QPointF by;

    PageItem operator()(TextItem item) const
    {
        item.at += by;
        return item;
    }
    PageItem operator()(FillItem item) const
    {
        item.place.translate(by);
        return item;
    }
    PageItem operator()(RuleItem item) const
    {
        item.from += by;
        item.to += by;
        return item;
    }
    PageItem operator()(MarkerItem item) const
    {
        item.centre += by;
        return item;
    }
    PageItem operator()(PictureItem item) const
    {
        item.place.translate(by);
        return item;
    }
};

struct Painter {
    QPainter& painter;

    void operator()(const TextItem& item) const
    {
        painter.setPen(item.colour);
        const qreal top = topOf(*item.layout, item.first);
        for (int i = item.first; i < item.first + item.count; ++i)
            item.layout->lineAt(i).draw(&painter, item.at - QPointF(0, top));
    }
    void operator()(const FillItem& item) const { painter.fillRect(item.place, item.colour); }
    void operator()(const RuleItem& item) const
    {
        QPen pen(item.colour, item.width);
        if (item.dotted) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({1, 4});
        }
        painter.setPen(pen);
        painter.drawLine(item.from, item.to);
    }
    void operator()(const MarkerItem& item) const
    {
        painter.save();
        paintMarker(painter, item.centre, item.size, item.style, false);
        painter.restore();
    }
    void operator()(const PictureItem& item) const
    {
        painter.save();
        item.paint(painter, item.place);
        painter.restore();
    }
};

} // namespace

PageItem moved(const PageItem& item, qreal down)
{
    return std::visit(Mover{{0, down}}, item);
}

void paintItem(QPainter& painter, const PageItem& item)
{
    std::visit(Painter{painter}, item);
}

} // namespace tunepoint::ui
