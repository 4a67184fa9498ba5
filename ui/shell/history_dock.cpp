// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_dock.h"

#include "ui/document/assessment_document.h"

#include <QEvent>
#include <QUndoView>

namespace tunepoint::ui {

HistoryDock::HistoryDock(AssessmentDocument& document, QWidget* parent)
    : QDockWidget(parent)
    , m_view(new QUndoView(&document.undoStack(), this))
{
    setObjectName(QStringLiteral("historyDock"));
    m_view->setObjectName(QStringLiteral("history"));
    m_view->setFrameShape(QFrame::NoFrame);
    setWidget(m_view);
    translate();
}

void HistoryDock::translate()
{
    setWindowTitle(tr("History"));
    m_view->setEmptyLabel(tr("As opened"));
    m_view->setAccessibleName(tr("Steps that can be undone"));
    m_view->setToolTip(tr("Choose a step to go back to the state after it"));
}

void HistoryDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

} // namespace tunepoint::ui
