// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/workflow_step.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace tunepoint::ui {

/// Draws who does a step into a square: a cogwheel for business logic, a head and shoulders for a person, a
/// speech bubble for a model, a question mark where nobody is decided. Dashed: only proposed.
void paintPerformer(QPainter& painter, const QRectF& square, const std::optional<Performer>& performer,
    const QColor& ink, bool dashed);

} // namespace tunepoint::ui
