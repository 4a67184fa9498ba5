// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>
#include <string>
#include <vector>

class QGridLayout;
class QPushButton;

namespace tunepoint::ui {

class CriteriaBinding;
class PlainLabel;
class QuantityEditor;
class WeightSlider;

/// Weights by hand: a slider for each criterion, with the band in which the winner stays the same on its
/// track. The chosen weight can be typed, given a range or said to be unknown below.
class DirectWeights : public QWidget {
    Q_OBJECT

public:
    explicit DirectWeights(CriteriaBinding& binding, QWidget* parent = nullptr);

    /// Gives the focus to the editor of the chosen criterion's weight.
    bool focusExactWeight();

private:
    struct Row {
        std::string id;
        std::string parent;
        PlainLabel* name = nullptr;
        WeightSlider* slider = nullptr;
        PlainLabel* share = nullptr;
    };

    void createEditor();
    void showDocument();
    void rebuild();
    void addRow(std::size_t index, int depth);
    void showShares();
    void showStability();
    void showChosen();
    void move(const std::string& id, double share);
    void state(const std::string& id);
    [[nodiscard]] bool sameRows() const;
    [[nodiscard]] std::string pointer(const std::string& id) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    CriteriaBinding& m_binding;
    std::vector<Row> m_rows;
    QGridLayout* m_grid; // owned by this widget, like all below
    QWidget* m_exact;
    PlainLabel* m_exactName;
    PlainLabel* m_exactNote;
    QuantityEditor* m_editor;
    QPushButton* m_keep; ///< the weight still holds for the new range
};

} // namespace tunepoint::ui
