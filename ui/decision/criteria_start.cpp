// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/criteria_start.h"

#include "core/decision/default_criteria.h"
#include "ui/decision/criteria_binding.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/accent_button.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace tunepoint::ui {

CriteriaStart::CriteriaStart(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("criteriaStart"));
    auto* title = new PlainLabel(tr("Does more count than money?"), this);
    title->setScale(1.25);
    auto* button = new AccentButton(this);
    button->setText(tr("Judge by several criteria"));
    button->setObjectName(QStringLiteral("judgeByCriteria"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(
        plainLabel(tr("So far the answer goes by money alone. Judge the options by cost, accuracy, time "
                      "to first use, control of the data, compliance, upkeep and more, each weighed as "
                      "your team sees it. You will see what each criterion adds, how far a weight may "
                      "move before another option wins, how often each option takes which place, and "
                      "whether other methods agree."),
            this));
    column->addWidget(
        plainLabel(tr("The answer goes on to count money until you say that the criteria decide."), this));
    column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [&binding] { addOfferedCriteria(binding); });
}

void addOfferedCriteria(const CriteriaBinding& binding)
{
    const CriteriaCatalogue& catalogue = binding.document().catalogue().criteria;
    binding.editOnce("/criteria", CriteriaStart::tr("Add the offered criteria"),
        [&](Assessment& assessment) { (void)addDefaultCriteria(assessment, catalogue); });
}

} // namespace tunepoint::ui
