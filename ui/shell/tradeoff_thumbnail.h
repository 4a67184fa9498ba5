// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRectF;

namespace tunepoint::ui {

struct TradeoffPreview;

/// A tiny trade-off picture without words: cost to the right (log), accuracy upwards (log-odds), the front
/// dashed, the recommended strategy ringed. Nothing comparable gives the two axes alone.
void paintTradeoffThumbnail(
    QPainter& painter, const QRectF& area, const TradeoffPreview& preview, const QPalette& palette);

} // namespace tunepoint::ui
