// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QScrollArea;
class QVBoxLayout;

namespace tunepoint::ui {

/// What the user may choose for all documents, on one page. Every choice holds at once and is kept.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent);

    /// Opens the page beside `parent`, or shows the one that is open.
    static void showFor(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QFormLayout* addGroup(QVBoxLayout& column, const QString& title);
    void addLook(QFormLayout& form);
    void addNewAssessments(QFormLayout& form);
    void addFigures(QFormLayout& form);
    void addFiles(QFormLayout& form);

    QScrollArea* m_scroll; // owned by this dialog
    QTimer m_rebuild; ///< language, font and palette change in several steps
};

} // namespace tunepoint::ui
