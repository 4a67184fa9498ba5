// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problems_dock.h"

#include "ui/document/assessment_document.h"
#include "ui/text/sentences.h"

#include <QEvent>
#include <QListWidget>
#include <QStyle>

#include <algorithm>

namespace tunepoint::ui {

ProblemsDock::ProblemsDock(AssessmentDocument& document, QWidget* parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("problemsDock"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_list->setObjectName(QStringLiteral("problems"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    setWidget(m_list);
    connect(&m_document, &AssessmentDocument::changed, this, &ProblemsDock::showProblems);
    connect(&m_document, &AssessmentDocument::evaluationChanged, this, &ProblemsDock::showProblems);
    showProblems();
}

void ProblemsDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showProblems();
}

void ProblemsDock::showProblems()
{
    setWindowTitle(tr("Things to know"));
    m_list->setAccessibleName(windowTitle());
    Problems problems
        = hasErrors(m_document.problems()) ? m_document.problems() : m_document.evaluation().problems;
    std::stable_partition(problems.begin(), problems.end(),
        [](const Problem& problem) { return severityOf(problem.code) == Severity::Error; });
    const Format format(QLocale(), QString::fromStdString(m_document.assessment().currency));
    m_list->clear();
    for (const Problem& problem : problems) {
        const bool error = severityOf(problem.code) == Severity::Error;
        auto* item = new QListWidgetItem(
            problemSentence(problem, format, &m_document.assessment()), m_list); // owned by the list
        item->setIcon(
            style()->standardIcon(error ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxInformation));
    }
    if (problems.empty())
        m_list->addItem(tr("Nothing to report."));
}

} // namespace tunepoint::ui
