// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/journal_entry.h"
#include "core/evaluation/evaluation.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace tunepoint::ui {

class CalmList;
class CriteriaBinding;
class NumberField;
class PlainLabel;

/// Which figures a risk would change: each becomes a number, or is multiplied by one.
class RiskFigures : public QWidget {
    Q_OBJECT

public:
    explicit RiskFigures(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showRisk(const PremortemRisk& risk);

Q_SIGNALS:
    void figureAdded(const std::string& pointer);
    void figureRemoved(const std::string& pointer);
    /// The figure becomes its present value (`value`), or is multiplied by 1.
    void kindChosen(const std::string& pointer, bool becomes, double value);
    void numberEdited(const std::string& pointer, double number);
    void finished(); ///< the edit is a step of its own

private:
    struct Row {
        QWidget* row = nullptr;
        PlainLabel* name = nullptr;
        QComboBox* kind = nullptr;
        NumberField* number = nullptr;
        QPushButton* remove = nullptr;
    };

    void addRow();
    void showRow(std::size_t index, const PremortemRisk& risk);
    void showChoices(const PremortemRisk& risk);
    [[nodiscard]] const Input* input(const std::string& pointer) const;

    CriteriaBinding& m_binding;
    std::vector<std::string> m_pointers; ///< of the rows
    std::vector<std::string> m_choices; ///< pointers that can be added, behind the first entry of the list
    std::vector<Row> m_rows; // owned by this widget, like all below
    QVBoxLayout* m_column;
    CalmList* m_add;
};

} // namespace tunepoint::ui
