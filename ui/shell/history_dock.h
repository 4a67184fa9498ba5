// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QUndoView;

namespace tunepoint::ui {

class AssessmentDocument;

/// Every step that can be undone or done again; choosing one goes to the state after it.
class HistoryDock : public QDockWidget {
    Q_OBJECT

public:
    HistoryDock(AssessmentDocument& document, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void translate();

    QUndoView* m_view; // owned by this dock
};

} // namespace tunepoint::ui
