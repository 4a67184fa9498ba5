// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/workshop_record.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace tunepoint::ui {

class AssessmentDocument;
class DateField;

/// The minutes of the document's workshops: who took part, what was spoken of, how the votes went.
class WorkshopDialog : public QDialog {
    Q_OBJECT

public:
    explicit WorkshopDialog(std::vector<WorkshopRecord> workshops, QWidget* parent = nullptr);

    /// As they stand in the fields.
    [[nodiscard]] std::vector<WorkshopRecord> workshops();

private:
    void createMeeting(QTabWidget& tabs);
    void createTopics(QTabWidget& tabs);
    void createRest(QTabWidget& tabs);

    void addWorkshop();
    void removeWorkshop();
    void showWorkshop(int index);
    void addTopic();
    void removeTopic();
    void showTopic(int index);
    void addParticipant();
    void removeParticipant();
    void showParticipants();
    void keep(); ///< takes the fields into the shown workshop
    void keepTopic();
    void check();
    void nameChoices();

    std::vector<WorkshopRecord> m_workshops;
    int m_shown = -1; ///< of m_workshops; -1: none
    int m_topic = -1; ///< of its topics; -1: none
    // owned by this dialog
    QComboBox* m_choice;
    QPushButton* m_remove;
    QTabWidget* m_tabs;
    QLineEdit* m_name = nullptr;
    DateField* m_date = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_facilitator = nullptr;
    QTableWidget* m_participants = nullptr;
    QListWidget* m_topics = nullptr;
    QWidget* m_topicForm = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_minutes = nullptr;
    QPlainTextEdit* m_outcome = nullptr;
    QSpinBox* m_inFavour = nullptr;
    QSpinBox* m_against = nullptr;
    QSpinBox* m_abstained = nullptr;
    QPlainTextEdit* m_open = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QPushButton* m_ok = nullptr;
};

/// Opens the dialog on `document`; what is accepted becomes one edit.
void editWorkshops(QWidget& parent, AssessmentDocument& document);

} // namespace tunepoint::ui
