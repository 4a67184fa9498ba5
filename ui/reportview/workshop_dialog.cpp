// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/workshop_dialog.h"

#include "core/assessment/free_id.h"
#include "core/assessment/workshop_json.h"
#include "ui/document/assessment_document.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr int kMostVotes = 100'000;

std::string textOf(const QLineEdit& field)
{
    return field.text().trimmed().toStdString();
}

std::string textOf(const QPlainTextEdit& field)
{
    return field.toPlainText().trimmed().toStdString();
}

std::optional<int> votesOf(const QSpinBox& field)
{
    return field.value() < 0 ? std::nullopt : std::optional(field.value());
}

QLineEdit* nameField(QWidget* parent, const char* name)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(int(kMaximumName));
    return field;
}

QPlainTextEdit* wordsField(QWidget* parent, const char* name)
{
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    return field;
}

QHBoxLayout* buttonRow(std::initializer_list<QPushButton*> buttons)
{
    auto* row = new QHBoxLayout;
    for (QPushButton* button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

QPushButton* pushButton(const QString& text, QWidget* parent, const char* name)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

WorkshopDialog::WorkshopDialog(std::vector<WorkshopRecord> workshops, QWidget* parent)
    : QDialog(parent)
    , m_workshops(std::move(workshops))
    , m_choice(new QComboBox(this))
    , m_remove(pushButton(tr("Remove"), this, "removeWorkshop"))
    , m_tabs(new QTabWidget(this))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Workshops"));
    m_choice->setObjectName(QStringLiteral("workshop"));
    m_choice->setAccessibleName(tr("Workshop"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    auto* add = pushButton(tr("Add a workshop"), this, "addWorkshop");
    auto* top = new QHBoxLayout;
    top->addWidget(m_choice, 1);
    top->addWidget(add);
    top->addWidget(m_remove);
    createMeeting(*m_tabs);
    createTopics(*m_tabs);
    createRest(*m_tabs);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(640, 560);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &WorkshopDialog::addWorkshop);
    connect(m_remove, &QPushButton::clicked, this, &WorkshopDialog::removeWorkshop);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        keep();
        showWorkshop(index);
    });
    connect(m_date, &DateField::stateChanged, this, &WorkshopDialog::check);
    for (QPlainTextEdit* field : {m_minutes, m_outcome, m_open, m_notes})
        connect(field, &QPlainTextEdit::textChanged, this, &WorkshopDialog::check);
    showWorkshop(m_workshops.empty() ? -1 : int(m_workshops.size()) - 1);
}

void WorkshopDialog::createMeeting(QTabWidget& tabs)
{
    auto* page = new QWidget(&tabs);
    m_name = nameField(page, "name");
    m_date = new DateField(page);
    m_date->setObjectName(QStringLiteral("date"));
    m_place = nameField(page, "place");
    m_facilitator = nameField(page, "facilitator");
    m_participants = new QTableWidget(0, 3, page);
    m_participants->setObjectName(QStringLiteral("participants"));
    m_participants->setAccessibleName(tr("Participants"));
    m_participants->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Organisation")});
    m_participants->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_participants->verticalHeader()->hide();
    m_participants->setTabKeyNavigation(false);
    auto* add = pushButton(tr("Add a participant"), page, "addParticipant");
    auto* remove = pushButton(tr("Remove the participant"), page, "removeParticipant");
    connect(add, &QPushButton::clicked, this, &WorkshopDialog::addParticipant);
    connect(remove, &QPushButton::clicked, this, &WorkshopDialog::removeParticipant);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Led by"), m_facilitator);
    auto* column = new QVBoxLayout(page);
    column->addLayout(form);
    column->addWidget(plainLabel(tr("Who took part"), page));
    column->addWidget(m_participants, 1);
    column->addLayout(buttonRow({add, remove}));
    tabs.addTab(page, tr("Meeting"));
}

void WorkshopDialog::createTopics(QTabWidget& tabs)
{
    auto* page = new QWidget(&tabs);
    m_topics = new QListWidget(page);
    m_topics->setObjectName(QStringLiteral("topics"));
    m_topics->setAccessibleName(tr("Topics in the order of the agenda"));
    m_topics->setTextElideMode(Qt::ElideRight);
    m_topics->setMaximumHeight(fontMetrics().height() * 7);
    auto* add = pushButton(tr("Add a topic"), page, "addTopic");
    auto* remove = pushButton(tr("Remove the topic"), page, "removeTopic");
    connect(add, &QPushButton::clicked, this, &WorkshopDialog::addTopic);
    connect(remove, &QPushButton::clicked, this, &WorkshopDialog::removeTopic);
    connect(m_topics, &QListWidget::currentRowChanged, this, [this](int row) {
        keepTopic();
        showTopic(row);
    });
    m_topicForm = new QWidget(page);
    m_title = nameField(m_topicForm, "topicTitle");
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (QListWidgetItem* item = m_topics->item(m_topic))
            item->setText(text);
    });
    m_minutes = wordsField(m_topicForm, "minutes");
    m_outcome = wordsField(m_topicForm, "outcome");
    auto* votes = new QHBoxLayout;
    const auto vote = [&](const QString& text, const char* name) {
        auto* field = new QSpinBox(m_topicForm);
        field->setObjectName(QLatin1String(name));
        field->setRange(-1, kMostVotes);
        field->setSpecialValueText(tr("not counted"));
        field->setAccessibleName(text);
        votes->addWidget(plainLabel(text, m_topicForm));
        votes->addWidget(field);
        return field;
    };
    m_inFavour = vote(tr("In favour"), "inFavour");
    m_against = vote(tr("Against"), "against");
    m_abstained = vote(tr("Abstained"), "abstained");
    votes->addStretch(1);
    auto* form = new QFormLayout(m_topicForm);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Topic"), m_title);
    form->addRow(tr("What was said"), m_minutes);
    form->addRow(tr("What was agreed"), m_outcome);
    form->addRow(tr("Votes"), votes);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_topics);
    column->addLayout(buttonRow({add, remove}));
    column->addWidget(m_topicForm, 1);
    tabs.addTab(page, tr("Topics"));
}

void WorkshopDialog::createRest(QTabWidget& tabs)
{
    auto* page = new QWidget(&tabs);
    m_open = wordsField(page, "openQuestions");
    m_open->setAccessibleName(tr("Questions left open, one on each line"));
    m_notes = wordsField(page, "workshopNotes");
    m_notes->setAccessibleName(tr("Notes"));
    auto* column = new QVBoxLayout(page);
    column->addWidget(plainLabel(tr("Questions left open, one on each line"), page));
    column->addWidget(m_open, 1);
    column->addWidget(plainLabel(tr("Notes"), page));
    column->addWidget(m_notes, 1);
    tabs.addTab(page, tr("Left open and notes"));
}

std::vector<WorkshopRecord> WorkshopDialog::workshops()
{
    keep();
    return m_workshops;
}

void WorkshopDialog::nameChoices()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (std::size_t i = 0; i < m_workshops.size(); ++i) {
        const QString name = displayText(m_workshops[i].name);
        const QString day = QString::fromStdString(m_workshops[i].date);
        m_choice->addItem(!name.isEmpty() ? name : !day.isEmpty() ? day : tr("Workshop %1").arg(i + 1));
    }
    m_choice->setCurrentIndex(m_shown);
}

void WorkshopDialog::addWorkshop()
{
    keep();
    m_workshops.emplace_back().id = freeId(m_workshops, "workshop");
    showWorkshop(int(m_workshops.size()) - 1);
    m_tabs->setCurrentIndex(0);
    m_name->setFocus();
}

void WorkshopDialog::removeWorkshop()
{
    if (m_shown < 0)
        return;
    m_workshops.erase(m_workshops.begin() + m_shown);
    showWorkshop(std::min(m_shown, int(m_workshops.size()) - 1));
}

void WorkshopDialog::showWorkshop(int index)
{
    m_shown = index;
    m_topic = -1;
    const WorkshopRecord none;
    const WorkshopRecord& workshop = index < 0 ? none : m_workshops[std::size_t(index)];
    m_name->setText(QString::fromStdString(workshop.name));
    m_date->setIsoDay(workshop.date);
    m_place->setText(QString::fromStdString(workshop.place));
    m_facilitator->setText(QString::fromStdString(workshop.facilitator));
    showParticipants();
    {
        const QSignalBlocker quiet(m_topics);
        m_topics->clear();
        for (const WorkshopTopic& topic : workshop.topics)
            m_topics->addItem(displayText(topic.title));
        m_topics->setCurrentRow(workshop.topics.empty() ? -1 : 0);
    }
    showTopic(workshop.topics.empty() ? -1 : 0);
    QStringList open;
    for (const std::string& question : workshop.openQuestions)
        open << QString::fromStdString(question).replace(QLatin1Char('\n'), QLatin1Char(' '));
    m_open->setPlainText(open.join(QLatin1Char('\n')));
    m_notes->setPlainText(QString::fromStdString(workshop.notes));
    m_tabs->setEnabled(index >= 0);
    m_remove->setEnabled(index >= 0);
    m_choice->setEnabled(!m_workshops.empty());
    nameChoices();
    check();
}

void WorkshopDialog::showParticipants()
{
    m_participants->setRowCount(0);
    if (m_shown < 0)
        return;
    for (const Participant& person : m_workshops[std::size_t(m_shown)].participants) {
        const int row = m_participants->rowCount();
        m_participants->insertRow(row);
        int column = 0;
        for (const std::string* text : {&person.name, &person.role, &person.organisation})
            m_participants->setItem(row, column++, new QTableWidgetItem(QString::fromStdString(*text)));
    }
}

void WorkshopDialog::addParticipant()
{
    keep();
    m_workshops[std::size_t(m_shown)].participants.emplace_back();
    showParticipants();
    m_participants->setCurrentCell(m_participants->rowCount() - 1, 0);
    m_participants->editItem(m_participants->currentItem());
}

void WorkshopDialog::removeParticipant()
{
    const int row = m_participants->currentRow();
    if (row < 0)
        return;
    keep();
    auto& people = m_workshops[std::size_t(m_shown)].participants;
    people.erase(people.begin() + row);
    showParticipants();
}

void WorkshopDialog::addTopic()
{
    keepTopic();
    auto& topics = m_workshops[std::size_t(m_shown)].topics;
    topics.emplace_back();
    m_topics->addItem(QString());
    m_topics->setCurrentRow(int(topics.size()) - 1);
    m_title->setFocus();
}

void WorkshopDialog::removeTopic()
{
    if (m_topic < 0)
        return;
    auto& topics = m_workshops[std::size_t(m_shown)].topics;
    topics.erase(topics.begin() + m_topic);
    const int next = std::min(m_topic, int(topics.size()) - 1);
    {
        const QSignalBlocker quiet(m_topics);
        delete m_topics->takeItem(m_topic);
        m_topics->setCurrentRow(next);
    }
    showTopic(next);
}

void WorkshopDialog::showTopic(int index)
{
    m_topic = index;
    const WorkshopTopic none;
    const WorkshopTopic& topic
        = index < 0 ? none : m_workshops[std::size_t(m_shown)].topics[std::size_t(index)];
    m_title->setText(QString::fromStdString(topic.title));
    m_minutes->setPlainText(QString::fromStdString(topic.minutes));
    m_outcome->setPlainText(QString::fromStdString(topic.outcome));
    m_inFavour->setValue(topic.inFavour.value_or(-1));
    m_against->setValue(topic.against.value_or(-1));
    m_abstained->setValue(topic.abstained.value_or(-1));
    m_topicForm->setEnabled(index >= 0);
}

void WorkshopDialog::keepTopic()
{
    if (m_shown < 0 || m_topic < 0)
        return;
    WorkshopTopic& topic = m_workshops[std::size_t(m_shown)].topics[std::size_t(m_topic)];
    topic.title = textOf(*m_title);
    topic.minutes = textOf(*m_minutes);
    topic.outcome = textOf(*m_outcome);
    topic.inFavour = votesOf(*m_inFavour);
    topic.against = votesOf(*m_against);
    topic.abstained = votesOf(*m_abstained);
}

void WorkshopDialog::keep()
{
    if (m_shown < 0)
        return;
    keepTopic();
    WorkshopRecord& workshop = m_workshops[std::size_t(m_shown)];
    workshop.name = textOf(*m_name);
    workshop.date = m_date->isoDay();
    workshop.place = textOf(*m_place);
    workshop.facilitator = textOf(*m_facilitator);
    for (std::size_t i = 0; i < workshop.participants.size(); ++i) {
        Participant& person = workshop.participants[i];
        int column = 0;
        for (std::string* text : {&person.name, &person.role, &person.organisation}) {
            const QTableWidgetItem* item = m_participants->item(int(i), column++);
            *text = item ? item->text().trimmed().left(int(kMaximumName)).toStdString() : std::string();
        }
    }
    workshop.openQuestions.clear();
    for (const QString& line : m_open->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            workshop.openQuestions.push_back(line.trimmed().toStdString());
    }
    workshop.notes = textOf(*m_notes);
}

void WorkshopDialog::check()
{
    const std::array fields{m_minutes, m_outcome, m_open, m_notes};
    const bool fits = std::all_of(fields.begin(), fields.end(), [](const QPlainTextEdit* field) {
        return field->document()->characterCount() <= int(kMaximumNotes);
    });
    m_ok->setEnabled(fits && m_date->message().isEmpty());
}

void editWorkshops(QWidget& parent, AssessmentDocument& document)
{
    auto* dialog = new WorkshopDialog(workshopsOf(document.assessment()), &parent);
    dialog->setObjectName(QStringLiteral("workshopDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &parent, [dialog, &document] {
        const std::vector<WorkshopRecord> workshops = dialog->workshops();
        if (workshops == workshopsOf(document.assessment()))
            return;
        document.endMerge();
        document.edit("/workshops", WorkshopDialog::tr("Edit the workshop record"),
            [&](Assessment& assessment) { setWorkshops(assessment, workshops); });
    });
    dialog->open();
}

} // namespace tunepoint::ui
