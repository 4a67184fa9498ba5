// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/text/format.h"

#include <QWidget>

#include <string>
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
