// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>

namespace tunepoint::ui {

/// A cell as the reader sees it and, for figures, the bare number behind it.
struct ChartCell {
    QString text;
    std::optional<double> value; ///< empty for words and for undefined figures

    bool operator==(const ChartCell&) const = default;
};

/// The figures of a chart: its table twin.
struct ChartTable {
    struct Column {
        QString title;
        bool numeric = false; ///< right-aligned, sorted by value with undefined figures last
        QString explanation; ///< the technical term, for the tool tip

        bool operator==(const Column&) const = default;
    };
    QList<Column> columns;
    QList<QList<ChartCell>> rows; ///< each as long as columns
    QList<std::string> strategies; ///< id of each row's strategy, or empty

    bool operator==(const ChartTable&) const = default;
};

/// Comma-separated, for files: text quoted and made harmless in spreadsheets, numbers bare with a decimal
/// point, undefined figures empty.
[[nodiscard]] QString toCsv(const ChartTable& table);
/// Tab-separated as the reader sees it, for the clipboard.
[[nodiscard]] QString toTsv(const ChartTable& table);

class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ChartTable& table);
    [[nodiscard]] const ChartTable& table() const { return m_table; }
    /// How strategies look in the first column.
    void setMarkers(std::function<QIcon(const std::string&)> markers);
    /// Id of the strategy in `row`, empty where there is none.
    [[nodiscard]] std::string strategyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
    std::function<QIcon(const std::string&)> m_markers;
};

} // namespace tunepoint::ui
