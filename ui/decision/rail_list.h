// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/text/format.h"

#include <QWidget>

#include <string>

class QPushButton;
class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;

/// What a warning of the decision concerns: it is shown beside that.
enum class Concern { Weights, Money, Table, Methods };

/// Errors and warnings of the document and its evaluation that concern one part of this room.
[[nodiscard]] Problems problemsOf(const AssessmentDocument& document, Concern concern);

/// These warnings as sentences; beyond the first few on demand. Hidden without any.
class RailList : public QWidget {
    Q_OBJECT

public:
    RailList(AssessmentDocument& document, Concern concern, QWidget* parent = nullptr);

private:
    void showProblems();

    AssessmentDocument& m_document;
    Concern m_concern;
    QStringList m_sentences;
    bool m_all = false;
    QVBoxLayout* m_lines; // owned by this widget, like the button
    QPushButton* m_more;
};

} // namespace tunepoint::ui
