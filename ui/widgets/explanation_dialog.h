// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/explanation.h"

#include <QDialog>

#include <string>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class PlainLabel;

/// "How was this computed": a figure of one option taken apart line by line, with the numbers put in. Figures
/// among them can be taken apart in turn; inputs lead to where they are edited. Follows the document.
class ExplanationDialog : public QDialog {
    Q_OBJECT

public:
    ExplanationDialog(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows the figure and forgets the way back.
    void showFigure(ExplainedFigure figure, const std::string& strategy);
    [[nodiscard]] ExplainedFigure figure() const { return m_way.back(); }

private:
    void open(ExplainedFigure figure);
    void back();
    void fill();
    void addStep(QVBoxLayout& column, const FormulaStep& step, bool last);
    [[nodiscard]] QWidget* termRow(const FormulaTerm& term, QWidget* parent);
    [[nodiscard]] QWidget* monthTable(const FormulaStep& step, QWidget* parent) const;
    [[nodiscard]] QString sourceOf(const std::string& pointer) const;

    AssessmentDocument& m_document;
    std::string m_strategy;
    std::vector<ExplainedFigure> m_way; ///< the figure that is shown last
    // owned by this dialog
    PlainLabel* m_title;
    PlainLabel* m_result;
    PlainLabel* m_reference;
    QScrollArea* m_lines;
    QPushButton* m_back;
};

} // namespace tunepoint::ui
