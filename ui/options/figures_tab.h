// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/figure_rows.h"

#include <QWidget>

#include <string>

class QCheckBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tunepoint::ui {

class EmptyHint;
class PlainLabel;
class QuantityEditor;
class StrategyBinding;

/// Every figure that a strategy can override, by group: the archetype's default with range, source and grade,
/// and ours where there is one. The figure that is chosen is edited below the list.
class FiguresTab : public QWidget {
    Q_OBJECT

public:
    explicit FiguresTab(StrategyBinding& binding, QWidget* parent = nullptr);

    /// Chooses the figure with this key of the strategy's parameters.
    void showFigure(const std::string& key);
    /// Whether the strategy's member `tail` ("parameters/dayRate") is a figure of this tab.
    [[nodiscard]] bool edits(const std::string& tail) const;
    bool showInput(const std::string& tail);

private:
    void createTree();
    void createEditor();
    void fill();
    void addRow(const FigureRow& row, QTreeWidgetItem& group);
    void showCurrent();
    void keepOrReset(const std::optional<Quantity>& value);

    StrategyBinding& m_binding;
    std::vector<FigureRow> m_rows;
    std::string m_key; ///< of the chosen figure
    QLineEdit* m_search; // owned by this tab, like all below
    QCheckBox* m_all;
    QTreeWidget* m_tree;
    EmptyHint* m_empty = nullptr;
    PlainLabel* m_name;
    PlainLabel* m_help;
    QuantityEditor* m_editor;
};

} // namespace tunepoint::ui
