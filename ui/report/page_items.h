// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/strategy_style.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QPainter;

namespace tunepoint::ui {

// What stands on a page. Measures are tenths of a point, so that fonts of whole pixels are fine enough.

inline constexpr qreal kPoint = 10;
inline constexpr qreal kMillimetre = kPoint * 72 / 25.4;

/// Lines `first` to `first + count - 1` of a text that is broken into lines; `at` is the upper left corner of
/// the first of them.
struct TextItem {
    std::shared_ptr<QTextLayout> layout;
    int first = 0;
    int count = 0;
    QPointF at;
    QColor colour;
};
struct FillItem {
    QRectF place;
    QColor colour;
};
struct RuleItem {
    QPointF from;
    QPointF to;
    QColor colour;
    qreal width = 0;
    bool dotted = false;
};
struct MarkerItem {
    QPointF centre;
    qreal size = 0;
    StrategyStyle style;
};
struct PictureItem {
    QRectF place;
    std::function<void(QPainter&, const QRectF&)> paint;
};

using PageItem = std::variant<TextItem, FillItem, RuleItem, MarkerItem, PictureItem>;

[[nodiscard]] PageItem moved(const PageItem& item, qreal down);
void paintItem(QPainter& painter, const PageItem& item);

} // namespace tunepoint::ui
