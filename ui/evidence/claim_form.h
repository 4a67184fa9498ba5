// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/claim.h"

#include <QWidget>

#include <functional>
#include <map>
#include <string>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class ClaimFigureEditor;
class DateField;
class NumberField;
class PlainLabel;

/// One claim in full: the sentence, who says it, the figure as stated and the figures that it rests on. Every
/// change is an edit of the document.
class ClaimForm : public QWidget {
    Q_OBJECT

public:
    explicit ClaimForm(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows the claim at this place of the document; -1: none.
    void showClaim(int index);

private:
    void createWords(QFormLayout& form);
    void createFigures(QFormLayout& form);
    void createForecast(QFormLayout& form);
    void createVerdict(QFormLayout& form);
    void createInputs(const Claim& claim);
    void addInput();
    void change(const std::string& place, const std::function<void(Claim&)>& how);
    void showWords(const Claim& claim);
    void showVerdict(const Claim& claim);
    void setVerdict(const std::string& place, const std::function<void(ClaimVerdict&)>& how);

    AssessmentDocument& m_document;
    int m_index = -1;
    std::string m_shape; ///< of the input editors: kind and names; other ones are made anew
    QFormLayout* m_form = nullptr; // owned by this widget, like all below
    QPlainTextEdit* m_text;
    QLineEdit* m_source;
    QLineEdit* m_topic;
    QComboBox* m_kind;
    PlainLabel* m_help;
    QComboBox* m_comparison;
    QComboBox* m_reading;
    ClaimFigureEditor* m_stated = nullptr;
    NumberField* m_tolerance;
    QWidget* m_inputs;
    QVBoxLayout* m_inputColumn;
    std::map<std::string, ClaimFigureEditor*> m_editors; ///< by the name of the input
    DateField* m_due;
    NumberField* m_probability;
    QComboBox* m_holds;
    QLineEdit* m_by;
    DateField* m_day;
    QLineEdit* m_note;
};

} // namespace tunepoint::ui
