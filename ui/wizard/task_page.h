// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tunepoint::ui {

class AssessmentDocument;

/// All questions of the wizard as one form that can be searched.
class TaskPage : public QWidget {
    Q_OBJECT

public:
    explicit TaskPage(AssessmentDocument& document, QWidget* parent = nullptr);
};

} // namespace tunepoint::ui
