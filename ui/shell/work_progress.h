// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class PlainLabel;

/// How far the trials are, in the status bar: shown when they take more than half a second, with a way to
/// stop them. What has arrived by then stands, and the strip says of how few trials it is until all are run.
class WorkProgress : public QWidget {
    Q_OBJECT

public:
    explicit WorkProgress(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void showState();

    AssessmentDocument& m_document;
    QTimer m_patience;
    bool m_late = false;
    PlainLabel* m_words; // owned by this widget, like all below
    QProgressBar* m_bar;
    QPushButton* m_button;
};

} // namespace tunepoint::ui
