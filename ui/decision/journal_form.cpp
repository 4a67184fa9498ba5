// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/journal_form.h"

#include "core/decision/gates.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/strategy_list.h"
#include "ui/decision/text_field.h"
#include "ui/document/assessment_document.h"
#include "ui/text/record_sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// A figure's name without the marks that only sentences need.
QString listed(const std::string& figure, const Evaluation& evaluation)
{
    QString name = recordedFigureName(figure, evaluation);
    for (const char16_t mark : {u'\u2068', u'\u2069'})
        name.remove(QChar(mark));
    return name;
}

} // namespace

QString journalKindName(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Note:
        return JournalForm::tr("Note");
    case JournalKind::Decision:
        return JournalForm::tr("Decision");
    case JournalKind::Forecast:
        return JournalForm::tr("Forecast");
    case JournalKind::Trigger:
        return JournalForm::tr("Something to watch");
    case JournalKind::Actual:
        return JournalForm::tr("What came of it");
    case JournalKind::Dissent:
        return JournalForm::tr("Dissent");
    }
    return {};
}

JournalForm::JournalForm(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_text(new TextField(this))
    , m_by(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_strategy(new StrategyList(tr("none in particular"), this))
    , m_figure(new CalmList(this))
    , m_expected(new QuantityEditor({tr("Expected"), {}, Unit::None, unbounded, {}, true}, this))
    , m_probability(new NumberField(this))
    , m_due(new DateField(this))
    , m_when(new CalmList(this))
    , m_limit(new NumberField(this))
    , m_of(new CalmList(this))
    , m_value(new NumberField(this))
    , m_happened(new CalmList(this))
{
    createText();
    createFigures();
    createOutcome();
    layOut();
}

void JournalForm::createText()
{
    m_text->setObjectName(QStringLiteral("entryText"));
    connect(m_text, &TextField::edited, this,
        [this](const std::string& text) { edit("text", [&](JournalEntry& entry) { entry.text = text; }); });
    connect(m_text, &TextField::editingFinished, this, [this] { m_binding.endMerge(); });
    m_by->setObjectName(QStringLiteral("entryBy"));
    m_by->setMaxLength(int(kMaximumName));
    leaveUndoToWindow(m_by);
    connect(m_by, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit("by", [&](JournalEntry& entry) { entry.by = text.toStdString(); });
    });
    connect(m_by, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    const auto bindDay
        = [this](DateField* field, const char* name, const char* member, std::string JournalEntry::*day) {
              field->setObjectName(QString::fromUtf8(name));
              field->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
              connect(field, &DateField::dayEdited, this, [this, member, day](const std::string& iso) {
                  edit(member, [&](JournalEntry& entry) { entry.*day = iso; });
              });
              connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
          };
    bindDay(m_date, "entryDate", "date", &JournalEntry::date);
    bindDay(m_due, "entryDue", "due", &JournalEntry::due);
    m_strategy->setObjectName(QStringLiteral("entryStrategy"));
    connect(m_strategy, &StrategyList::chosen, this, [this](const std::string& id) {
        edit(
            "strategy", [&](JournalEntry& entry) { entry.strategy = id; }, true);
    });
}

void JournalForm::createFigures()
{
    m_figure->setObjectName(QStringLiteral("entryFigure"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(24);
    connect(m_figure, &QComboBox::activated, this, [this](int index) {
        edit(
            "figure", [&](JournalEntry& entry) { entry.figure = m_figureIds[std::size_t(index)]; }, true);
    });
    m_expected->setObjectName(QStringLiteral("entryExpected"));
    connect(m_expected, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        edit("expected", [&](JournalEntry& entry) { entry.expected = value; });
    });
    connect(m_expected, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
    m_probability->setUnit(Unit::Share, {});
    m_probability->setBounds(share);
    const auto bind = [this](NumberField* field, const char* name, const char* member,
                          std::optional<double> JournalEntry::*number) {
        field->setObjectName(QString::fromUtf8(name));
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
        connect(field, &NumberField::valueEdited, this,
            [this, member, number](const std::optional<double>& value) {
                edit(member, [&](JournalEntry& entry) { entry.*number = value; });
            });
        connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    };
    bind(m_probability, "entryProbability", "probability", &JournalEntry::probability);
    bind(m_limit, "entryLimit", "limit", &JournalEntry::limit);
    bind(m_value, "entryValue", "value", &JournalEntry::value);
}

void JournalForm::createOutcome()
{
    m_when->setObjectName(QStringLiteral("entryWhen"));
    m_when->addItem(tr("reaches or passes"));
    m_when->addItem(tr("falls to or below"));
    connect(m_when, &QComboBox::activated, this, [this](int index) {
        edit(
            "when",
            [&](JournalEntry& entry) { entry.when = index == 0 ? TriggerSide::Above : TriggerSide::Below; },
            true);
    });
    m_of->setObjectName(QStringLiteral("entryOf"));
    m_of->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_of->setMinimumContentsLength(24);
    connect(m_of, &QComboBox::activated, this, [this](int index) {
        edit(
            "of", [&](JournalEntry& entry) { entry.of = m_forecastIds[std::size_t(index)]; }, true);
    });
    m_happened->setObjectName(QStringLiteral("entryHappened"));
    for (const QString& name : {tr("not known, or a figure"), tr("it happened"), tr("it did not happen")})
        m_happened->addItem(name);
    connect(m_happened, &QComboBox::activated, this, [this](int index) {
        edit(
            "happened",
            [&](JournalEntry& entry) {
                entry.happened = index == 0 ? std::nullopt : std::optional(index == 1);
            },
            true);
    });
}

void JournalForm::layOut()
{
    m_form = makeForm(this);
    const auto add = [this](const QString& name, QWidget* field) {
        m_form->addRow(name, field);
        field->setAccessibleName(name);
    };
    add(tr("In words"), m_text);
    add(tr("Who"), m_by);
    add(tr("Written down on"), m_date);
    add(tr("Option"), m_strategy);
    add(tr("Forecast that it settles"), m_of);
    add(tr("Figure"), m_figure);
    add(tr("When it"), m_when);
    add(tr("Limit"), m_limit);
    m_form->addRow(tr("Expected"), m_expected);
    add(tr("Or an event, likely (%)"), m_probability);
    add(tr("Known by"), m_due);
    add(tr("Came out as"), m_value);
    add(tr("The event"), m_happened);
}

void JournalForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void JournalForm::showEntry(std::optional<std::size_t> index)
{
    const auto& journal = m_binding.assessment().journal;
    m_index = index && *index < journal.size() ? index : std::nullopt;
    setVisible(m_index.has_value());
    if (!m_index)
        return;
    const JournalEntry& entry = journal[*m_index];
    m_text->setText(entry.text);
    const QString by = QString::fromStdString(entry.by);
    if (m_by->text() != by)
        m_by->setText(by);
    m_date->setIsoDay(entry.date);
    m_due->setIsoDay(entry.due);
    m_strategy->show(m_binding.assessment(), entry.strategy);
    m_expected->setFrame({tr("Expected"), "/journal/" + std::to_string(*m_index) + "/expected", Unit::None,
        unbounded, QString::fromStdString(m_binding.assessment().currency), true});
    m_expected->setValue(entry.expected);
    m_probability->setValue(entry.probability);
    m_when->setCurrentIndex(!entry.when ? -1 : *entry.when == TriggerSide::Above ? 0 : 1);
    m_limit->setValue(entry.limit);
    m_value->setValue(entry.value);
    m_happened->setCurrentIndex(!entry.happened ? 0 : *entry.happened ? 1 : 2);
    showFigures(entry);
    showForecasts(entry);
    showRows(entry);
}

void JournalForm::showRows(const JournalEntry& entry)
{
    const bool forecast = entry.kind == JournalKind::Forecast;
    const bool trigger = entry.kind == JournalKind::Trigger;
    const bool actual = entry.kind == JournalKind::Actual;
    const bool choice = entry.kind == JournalKind::Decision || entry.kind == JournalKind::Dissent;
    m_form->setRowVisible(m_strategy, choice);
    m_form->setRowVisible(m_of, actual);
    m_form->setRowVisible(m_figure, forecast || trigger || actual);
    m_form->setRowVisible(m_when, trigger);
    m_form->setRowVisible(m_limit, trigger);
    m_form->setRowVisible(m_expected, forecast);
    m_form->setRowVisible(m_probability, forecast);
    m_form->setRowVisible(m_due, forecast);
    m_form->setRowVisible(m_value, actual);
    m_form->setRowVisible(m_happened, actual);
}

void JournalForm::showFigures(const JournalEntry& entry)
{
    const Evaluation& evaluation = m_binding.document().evaluation();
    std::vector<std::string> ids{std::string()};
    for (const Input& input : evaluation.inputs)
        ids.push_back(input.pointer);
    for (const StrategyResult& strategy : evaluation.strategies) {
        for (const std::string_view figure : figureNames())
            ids.push_back(strategy.id + ":" + std::string(figure));
    }
    if (std::find(ids.begin(), ids.end(), entry.figure) == ids.end())
        ids.push_back(entry.figure);
    const QSignalBlocker quiet(m_figure);
    if (ids != m_figureIds) {
        m_figureIds = ids;
        m_figure->clear();
        for (const std::string& id : ids)
            m_figure->addItem(id.empty() ? tr("only in words") : listed(id, evaluation));
    }
    m_figure->setCurrentIndex(int(std::find(ids.begin(), ids.end(), entry.figure) - ids.begin()));
}

void JournalForm::showForecasts(const JournalEntry& entry)
{
    m_forecastIds = {std::string()};
    const QSignalBlocker quiet(m_of);
    m_of->clear();
    m_of->addItem(tr("none: an input of the document"));
    for (const JournalEntry& each : m_binding.assessment().journal) {
        if (each.kind != JournalKind::Forecast)
            continue;
        m_forecastIds.push_back(each.id);
        m_of->addItem(displayText(each.text.empty() ? each.id : each.text, 80));
    }
    const auto at = std::find(m_forecastIds.begin(), m_forecastIds.end(), entry.of);
    m_of->setCurrentIndex(at == m_forecastIds.end() ? 0 : int(at - m_forecastIds.begin()));
}

void JournalForm::edit(const char* member, const Change& change, bool once)
{
    if (!m_index)
        return;
    const std::string pointer = "/journal/" + std::to_string(*m_index) + "/" + member;
    const auto whole = [&](Assessment& assessment) { change(assessment.journal[*m_index]); };
    if (once)
        m_binding.editOnce(pointer, tr("Change an entry of the journal"), whole);
    else
        m_binding.edit(pointer, tr("Change an entry of the journal"), whole);
}

} // namespace tunepoint::ui
