// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework_results.h"

#include <QWidget>

#include <string>
#include <vector>

class QTabWidget;
class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class FactEditor;
class PlainLabel;

/// One way to decide in full: why it says what it says, its questions to answer, its thresholds to change,
/// and what separates it from the others.
class FrameworkDetails : public QWidget {
    Q_OBJECT

public:
    explicit FrameworkDetails(AssessmentDocument& document, QWidget* parent = nullptr);

    /// Shows this framework of the newest evaluation; editors are made anew for another one only, so that
    /// what somebody is typing stays.
    void showFramework(const std::string& id);
    /// Brings its questions to the front.
    void showQuestions();
    /// Brings the question with this pointer to the front and gives it the focus; false: it does not ask it.
    bool showQuestion(const std::string& pointer);

Q_SIGNALS:
    void frameworkWanted(const QString& id); ///< the user follows a disagreement

private:
    void createEditors(const FrameworkSpec& spec);
    void showReasons(const FrameworkResult& result);
    void showOthers(const FrameworkResult& result);

    AssessmentDocument& m_document;
    std::string m_id;
    std::vector<FactEditor*> m_questions; // owned by their tab
    PlainLabel* m_idea; // owned by this widget, like all below
    PlainLabel* m_source;
    QTabWidget* m_tabs;
    QVBoxLayout* m_reasons;
    QVBoxLayout* m_answers;
    QVBoxLayout* m_thresholds;
    QVBoxLayout* m_others;
};

} // namespace tunepoint::ui
