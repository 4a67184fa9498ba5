// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/workflow_step.h"
#include "ui/widgets/quantity_editor.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace tunepoint::ui {

class CalmList;
class LinkEditor;
class PlainLabel;
class WorkflowBinding;

/// Everything about the step that is chosen: its name, who does it and why, what it asks for, its figures and
/// its assessment.
class StepForm : public QWidget {
    Q_OBJECT

public:
    explicit StepForm(WorkflowBinding& binding, QWidget* parent = nullptr);

    /// Focus to the field of this member of a step ("name", "features", "accuracy" …); false: there is none.
    bool showMember(const std::string& member);

private:
    struct Figure {
        const char* member;
        std::optional<Quantity> WorkflowStep::*quantity;
        QuantityFrame frame; ///< for the first step
        QuantityEditor* editor; ///< owned by this form
    };

    void createName();
    void createPerformer();
    void createFeatures();
    void createFigures();
    void layOut();
    void showStep();
    void showFigures(const WorkflowStep& step);

    WorkflowBinding& m_binding;
    QLineEdit* m_name; // owned by this form, like all below
    CalmList* m_performer;
    PlainLabel* m_proposal;
    PlainLabel* m_why;
    QWidget* m_features;
    std::vector<QCheckBox*> m_boxes; ///< in the order of StepFeature
    std::vector<Figure> m_figures;
    LinkEditor* m_link;
};

} // namespace tunepoint::ui
