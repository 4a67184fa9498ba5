// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/objective_choice.h"

#include "ui/decision/criteria_binding.h"

namespace tunepoint::ui {

ObjectiveChoice::ObjectiveChoice(CriteriaBinding& binding, QWidget* parent)
    : CalmList(parent)
    , m_binding(binding)
{
    setObjectName(QStringLiteral("objective"));
    addItem(tr("Money: the highest worth today"));
    addItem(tr("The criteria: the highest weighted value"));
    setToolTip(
        tr("What the recommendation goes by: expected net present value, or weighted sum of the criteria"));
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_binding.editOnce("/decision/objective", tr("Change what decides"), [&](Assessment& assessment) {
            assessment.decision.objective
                = index == 1 ? Objective::WeightedValue : Objective::ExpectedNetPresentValue;
        });
    });
    connect(&binding, &CriteriaBinding::changed, this, &ObjectiveChoice::showDocument);
    showDocument();
}

void ObjectiveChoice::showDocument()
{
    const bool criteria = m_binding.assessment().decision.objective == Objective::WeightedValue;
    setCurrentIndex(criteria ? 1 : 0);
}

} // namespace tunepoint::ui
