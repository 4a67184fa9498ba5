// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <string>
#include <vector>

class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class FrameworkColumn;

/// All ways to decide side by side in columns of equal width, and beneath them what they disagree over, each
/// with the input to change.
class FrameworkColumns : public QScrollArea {
    Q_OBJECT

public:
    explicit FrameworkColumns(AssessmentDocument& document, QWidget* parent = nullptr);

    void showEvaluation();

Q_SIGNALS:
    void detailsWanted(const std::string& framework);
    void questionsWanted(const std::string& framework);
    void answerWanted(const std::string& pointer); ///< the input that a dispute turns on

private:
    void createColumns(QVBoxLayout& content);
    void showDisputes();

    AssessmentDocument& m_document;
    std::vector<FrameworkColumn*> m_columns; // owned by the content, like the layout; as frameworks()
    QVBoxLayout* m_disputes = nullptr;
};

} // namespace tunepoint::ui
