// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/charts/strategy_style.h"

#include <QTableView>

#include <utility>
#include <vector>

class QSortFilterProxyModel;

namespace tunepoint::ui {

/// A table of figures: right-aligned, sortable, copied as text with Ctrl+C; rows of strategies carry their
/// marker.
class FigureTable : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(StrategyStyles& styles, QWidget* parent = nullptr);

    void setTable(const ChartTable& table);
    [[nodiscard]] const ChartTable& table() const { return m_model->table(); }
    void setSelection(const std::string& strategyId);
    /// Widths in pixels that columns of words keep to where there is no room for all, by column; 0 and those
    /// beyond: the usual. Columns of figures are never cut.
    void setWidestWords(std::vector<int> widths) { m_widestWords = std::move(widths); }
    /// Height at which all rows show, at most `rows` of them.
    void fitHeight(int rows);

    /// As Enter on the current cell.
    void activateCurrent();

    /// The table as shown, as text for spreadsheets.
    void copy() const;

Q_SIGNALS:
    void strategySelected(const std::string& strategyId);
    void rowActivated(int row); ///< Enter or a double click on this row of table()
    /// Enter, a double click or activateCurrent(); column of the table that was set.
    void cellActivated(const std::string& strategyId, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void showMarkers();
    void fitColumns();
    [[nodiscard]] int neededWidth(int column) const;

    StrategyStyles& m_styles;
    ChartTableModel* m_model; // owned by this view, like the proxy
    QSortFilterProxyModel* m_sorted;
    bool m_quiet = false;
    std::vector<int> m_widestWords;
    bool m_fitting = false;
    bool m_byHand = false; ///< a column was dragged to its width
    bool m_widthsKnown = false; ///< of columns: found when they are first seen
};

/// Puts a table on the clipboard, as text and as CSV.
void copyToClipboard(const ChartTable& table);

} // namespace tunepoint::ui
