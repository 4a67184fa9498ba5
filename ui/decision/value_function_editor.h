// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/text/format.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace tunepoint::ui {

class CriteriaBinding;
class NumberField;
class PlainLabel;
class ValueCurve;
class CalmList;

/// How figures of the chosen criterion become values from 0 to 1: a straight line, a bent one, points, steps
/// or words, with a small picture. What is no function yet is said and not passed on.
class ValueFunctionEditor : public QWidget {
    Q_OBJECT

public:
    explicit ValueFunctionEditor(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showCriterion();

private:
    struct Row {
        QLineEdit* word = nullptr; ///< levels
        NumberField* figure = nullptr; ///< the others
        NumberField* value = nullptr;
    };

    void changeKind(int kind);
    void rebuild();
    void addEnds(const LinearValue& ends, const std::optional<double>& curvature);
    void addPoints(const std::vector<Point>& points);
    void addLevels(const LevelsValue& levels);
    void addRowButtons(int row, int count);
    void addRow();
    void removeRow(int row);
    NumberField* addNumber(
        const QString& name, const QString& objectName, double value, const Bounds& bounds);
    void typed();
    void commit(const std::optional<ValueFunction>& function);
    void showCurve();
    [[nodiscard]] std::optional<ValueFunction> present() const;
    [[nodiscard]] std::optional<ValueFunction> read();
    [[nodiscard]] std::optional<ValueFunction> readPoints();
    [[nodiscard]] std::optional<ValueFunction> readLevels();
    [[nodiscard]] LinearValue range() const;

    CriteriaBinding& m_binding;
    std::string m_shown; ///< criterion whose rows these are
    std::optional<ValueFunction> m_function; ///< as the rows show it
    std::vector<Row> m_rows;
    NumberField* m_worst = nullptr;
    NumberField* m_best = nullptr;
    NumberField* m_curvature = nullptr;
    CalmList* m_kind; // owned by this widget, like all below
    PlainLabel* m_help;
    QWidget* m_panel = nullptr; ///< the rows; made anew for another kind
    QGridLayout* m_grid = nullptr;
    ValueCurve* m_curve;
    PlainLabel* m_message;
};

} // namespace tunepoint::ui
