// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/questions.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class PlainLabel;
class QuestionEditor;

/// Questions of some pages below each other, each page under its title. Questions that the answers rule out
/// are hidden; a search shows what it finds and nothing else.
class QuestionForm : public QScrollArea {
    Q_OBJECT

public:
    QuestionForm(std::vector<QuestionPage> pages, AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows the questions that hold every word of `text`; all that are asked when it is empty.
    void setSearch(const QString& text);
    [[nodiscard]] int shownQuestions() const;
    void focusFirst();
    /// Whether one of the questions edits the input with this JSON pointer, or one below it ("/baseline").
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings that question into view, also when the answers rule it out, and gives it the focus.
    bool showInput(const std::string& pointer);

private:
    void addPage(QuestionPage page, QVBoxLayout& column, bool titled);
    void showAsked();
    [[nodiscard]] QuestionEditor* editorOf(const std::string& pointer) const; ///< null: none

    struct Section {
        QWidget* title = nullptr; ///< null when the form is one page
        std::vector<QuestionEditor*> questions;
    };

    AssessmentDocument& m_document;
    std::vector<Section> m_sections;
    QString m_search;
    std::string m_wanted; ///< pointer of a question that is shown although it is not asked
    PlainLabel* m_nothing; // owned by this widget
};

} // namespace tunepoint::ui
