// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/task_page.h"

#include "ui/widgets/plain_label.h"
#include "ui/wizard/question_form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tunepoint::ui {

TaskPage::TaskPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
{
    auto* title = new PlainLabel(tr("The task"), this);
    title->setScale(1.5, true);
    auto* search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("search"));
    search->setAccessibleName(tr("Search the questions"));
    search->setPlaceholderText(tr("Search the questions"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(fontMetrics().averageCharWidth() * 50);

    std::vector<QuestionPage> pages;
    for (int page = 0; page < int(QuestionPage::Options); ++page)
        pages.push_back(QuestionPage(page));
    auto* form = new QuestionForm(std::move(pages), document, this);
    form->setObjectName(QStringLiteral("form"));
    connect(search, &QLineEdit::textChanged, form, &QuestionForm::setSearch);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(24, 16, 24, 0);
    top->setSpacing(24);
    top->addWidget(title);
    top->addWidget(search, 1);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(form, 1);
}

} // namespace tunepoint::ui
