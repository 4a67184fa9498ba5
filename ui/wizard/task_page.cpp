// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/task_page.h"

#include "ui/document/assessment_document.h"
#include "ui/widgets/plain_label.h"
#include "ui/wizard/question_form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tunepoint::ui {

TaskPage::TaskPage(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
{
    auto* title = new PlainLabel(tr("The task"), this);
    title->setScale(1.5, true);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the questions"));
    m_search->setPlaceholderText(tr("Search the questions"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 50);

    std::vector<QuestionPage> pages;
    for (int page = 0; page < int(QuestionPage::Options); ++page)
        pages.push_back(QuestionPage(page));
    m_form = new QuestionForm(std::move(pages), document, this);
    m_form->setObjectName(QStringLiteral("form"));
    connect(m_search, &QLineEdit::textChanged, m_form, &QuestionForm::setSearch);
    connect(&document, &AssessmentDocument::replaced, m_search, &QLineEdit::clear);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(24, 16, 24, 0);
    top->setSpacing(24);
    top->addWidget(title);
    top->addWidget(m_search, 1);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_form, 1);
}

bool TaskPage::showInput(const std::string& pointer)
{
    if (!m_form->edits(pointer))
        return false;
    m_search->clear();
    return m_form->showInput(pointer);
}

} // namespace tunepoint::ui
