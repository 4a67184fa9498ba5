// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QPushButton;
class QSlider;
class QTableWidget;

namespace tunepoint::ui {

class CriteriaBinding;
class PlainLabel;

/// Pairwise comparison (AHP): the matrix of judgements, the chosen pair as a sentence with a slider, and how
/// consistent they are.
class PairwiseWeights : public QWidget {
    Q_OBJECT

public:
    explicit PairwiseWeights(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showGroup(const std::string& parent);

private:
    void createTable();
    void createPair();
    void fillTable();
    void showPair();
    void showConsistency();
    void judge(int step);
    void goToWorst();
    [[nodiscard]] double judgement(std::size_t row, std::size_t column) const;

    CriteriaBinding& m_binding;
    std::string m_parent;
    std::vector<std::string> m_ids;
    std::size_t m_row = 0; ///< the chosen pair
    std::size_t m_column = 1;
    bool m_quiet = false;
    QTableWidget* m_table; // owned by this widget, like all below
    PlainLabel* m_sentence;
    QSlider* m_slider;
    PlainLabel* m_consistency;
    QPushButton* m_worst;
};

} // namespace tunepoint::ui
