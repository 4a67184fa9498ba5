// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QListWidget;

namespace tunepoint::ui {

class AssessmentDocument;

/// What the program noticed about the document: what must be solved first, then what is good to know.
class ProblemsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit ProblemsDock(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showProblems();

    AssessmentDocument& m_document;
    QListWidget* m_list; // owned by the dock
};

} // namespace tunepoint::ui
