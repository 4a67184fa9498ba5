// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace tunepoint::ui {

struct Room;

// Signs of the rooms, drawn with the painter's pen so that they follow the palette.
void paintTaskIcon(QPainter& painter, const QRectF& square);
void paintOptionsIcon(QPainter& painter, const QRectF& square);
void paintTradeoffIcon(QPainter& painter, const QRectF& square);
void paintCostsIcon(QPainter& painter, const QRectF& square);
void paintDecisionIcon(QPainter& painter, const QRectF& square);
void paintCompareIcon(QPainter& painter, const QRectF& square);
void paintSourcesIcon(QPainter& painter, const QRectF& square);
void paintReportIcon(QPainter& painter, const QRectF& square);
void paintFrameworksIcon(QPainter& painter, const QRectF& square);
void paintWorkflowIcon(QPainter& painter, const QRectF& square);

/// The room's sign in the colours of `palette`, sharp at `pixelRatio`.
[[nodiscard]] QIcon roomIcon(const Room& room, const QPalette& palette, qreal pixelRatio);

} // namespace tunepoint::ui
