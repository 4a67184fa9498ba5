// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/strategy_style.h"

#include <QString>

#include <optional>
#include <vector>

namespace tunepoint::ui {

/// A table of the report. Columns are as wide as they need be; text columns share what is left and break into
/// lines.
struct ReportTable {
    struct Column {
        QString heading;
        bool numeric = false; ///< right-aligned, never broken if it can be helped
        double share
            = 0; ///< of the page's width, where several tables are to look alike; 0: as wide as it needs be
    };
    struct Cell {
        QString text;
        std::optional<StrategyStyle> marker = {}; ///< painted before the text
        bool bold = false;
        bool quiet = false;
        std::optional<double> value = {}; ///< the figure behind the text, for files that compute
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< each as long as columns

    [[nodiscard]] bool isEmpty() const { return columns.empty() || rows.empty(); }
};

} // namespace tunepoint::ui
