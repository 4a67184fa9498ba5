// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/source_tables.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class FigureTable;
class PlainLabel;
class QuantityEditor;

/// The register of every figure that the answer rests on, with its age and grade; the selected one can be
/// corrected.
class FiguresPane : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPane(AssessmentDocument& document, QWidget* parent = nullptr);

    void showEvaluation();
    /// Whether the answer rests on a figure with this JSON pointer.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Selects that figure and gives its correction the focus.
    bool showInput(const std::string& pointer);

private:
    [[nodiscard]] QWidget* createFilters();
    [[nodiscard]] QWidget* createDetails();
    void showSelected();
    void showFigure(const Input& input);
    void correct(const Quantity& quantity);
    void forget();
    [[nodiscard]] FigureFilter filter() const;
    [[nodiscard]] const Input* selected() const;

    AssessmentDocument& m_document;
    SourceTable m_shown;
    std::string m_pointer; ///< of the selected figure

    QLineEdit* m_words; // owned by this widget, like all below
    QComboBox* m_kind;
    PlainLabel* m_count;
    PlainLabel* m_influence;
    FigureTable* m_table;
    QWidget* m_details;
    PlainLabel* m_name;
    PlainLabel* m_origin;
    PlainLabel* m_findings;
    QuantityEditor* m_editor;
    QPushButton* m_forget;
    bool m_filling = false;
};

} // namespace tunepoint::ui
