// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QLocale>
#include <QStringList>

namespace tunepoint::ui {

/// Unit of a cost's amount.
[[nodiscard]] Unit costUnit(CostKind kind);

/// A cost as cells of the cost table: name, when, amount, from, to, every, trend.
[[nodiscard]] QStringList costCells(const CostElement& cost, const QLocale& locale, const QString& currency);

} // namespace tunepoint::ui
