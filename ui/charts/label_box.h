// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
class QString;

namespace tunepoint::ui {

struct ChartLook;

/// Writes `text` small into the middle of `place`, on so much ground that lines behind do not disturb it.
void paintLabelBox(QPainter& painter, const QRectF& place, const QString& text, const ChartLook& look);

} // namespace tunepoint::ui
