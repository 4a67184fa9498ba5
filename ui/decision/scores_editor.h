// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/text/format.h"

#include <QWidget>

#include <optional>
#include <string>
#include <utility>
#include <vector>

class QTableWidget;

namespace tunepoint::ui {

class CalmList;
class CriteriaBinding;
class PlainLabel;
class QuantityEditor;

/// How each option does on each criterion: scores of one's own, figures of the model, and what the catalogue
/// assumes. The chosen cell is edited below the table.
class ScoresEditor : public QWidget {
    Q_OBJECT

public:
    explicit ScoresEditor(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showScores();
    /// Whether the input is a score ("/scores/<option>/<criterion>"), or all of them.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Chooses the score's cell and gives the focus to its editor.
    bool showInput(const std::string& pointer);

private:
    struct Cell {
        QString text;
        QString from; ///< where it comes from
        bool own = false;
    };

    void createTable();
    void createCellEditor();
    void fillTable();
    void showCell();
    void showWords(const LevelsValue& levels, const Score* score);
    void setWord(int index);
    [[nodiscard]] Cell cell(const Strategy& strategy, const Criterion& criterion) const;
    /// Row and column of the score with this JSON pointer; empty: there is no such cell.
    [[nodiscard]] std::optional<std::pair<int, int>> placeOfScore(const std::string& pointer) const;
    [[nodiscard]] const Strategy* strategy() const;
    [[nodiscard]] const Criterion* criterion() const;
    void commit(const std::optional<Score>& score);

    CriteriaBinding& m_binding;
    std::vector<std::string> m_columns; ///< criterion ids
    std::vector<std::string> m_words; ///< of the chosen criterion, worst first
    bool m_quiet = false;
    QTableWidget* m_table; // owned by this widget, like all below
    PlainLabel* m_name;
    PlainLabel* m_from;
    CalmList* m_word;
    QuantityEditor* m_figure;
};

} // namespace tunepoint::ui
