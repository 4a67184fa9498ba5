// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shows_input.h"

#include <QWidget>

class QTabWidget;

namespace tunepoint::ui {

class AssessmentDocument;
class ProcessTab;

/// The process that the task stands in: who does which step, and what several tasks come to under one budget.
class WorkflowPage : public QWidget, public ShowsInput {
    Q_OBJECT

public:
    explicit WorkflowPage(AssessmentDocument& document, QWidget* parent = nullptr);

    bool showInput(const std::string& pointer) override;

private:
    QTabWidget* m_tabs; // owned by this page, like the tab
    ProcessTab* m_process;
};

} // namespace tunepoint::ui
