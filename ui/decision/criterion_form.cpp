// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/criterion_form.h"

#include "core/decision/criteria_edits.h"
#include "core/decision/gates.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/value_function_editor.h"
#include "ui/document/assessment_document.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/figure_names.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

constexpr std::array kPreferences{PreferenceType::Usual, PreferenceType::UShape, PreferenceType::VShape,
    PreferenceType::Level, PreferenceType::Linear, PreferenceType::Gaussian};

bool needsIndifference(PreferenceType type)
{
    return type == PreferenceType::UShape || type == PreferenceType::Level || type == PreferenceType::Linear;
}

bool needsFull(PreferenceType type)
{
    return type == PreferenceType::VShape || type == PreferenceType::Level || type == PreferenceType::Linear;
}

} // namespace

CriterionForm::CriterionForm(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_name(new QLineEdit(this))
    , m_help(plainLabel({}, this))
    , m_source(new CalmList(this))
    , m_direction(new CalmList(this))
    , m_parent(new CalmList(this))
    , m_function(new ValueFunctionEditor(binding, this))
    , m_preference(new CalmList(this))
    , m_indifference(new NumberField(this))
    , m_full(new NumberField(this))
    , m_spread(new NumberField(this))
{
    createName();
    createLists();
    createPreference();
    layOut();
    connect(&binding, &CriteriaBinding::changed, this, &CriterionForm::showCriterion);
    connect(&binding, &CriteriaBinding::chosenChanged, this, &CriterionForm::showCriterion);
    showCriterion();
}

void CriterionForm::createName()
{
    m_name->setObjectName(QStringLiteral("criterionName"));
    m_name->setMaxLength(int(kMaximumName));
    m_help->setScale(0.9);
    leaveUndoToWindow(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(
            "name", [&](Criterion& criterion) { criterion.name = text.trimmed().toStdString(); }, false);
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
}

void CriterionForm::createLists()
{
    m_source->setObjectName(QStringLiteral("criterionSource"));
    m_sources = {"score"};
    m_source->addItem(tr("Scores of our own"));
    for (const std::string_view figure : figureNames()) {
        m_sources.push_back("model:" + std::string(figure));
        m_source->addItem(tr("Model: %1", "a figure").arg(modelFigureName(figure)));
    }
    connect(m_source, &QComboBox::activated, this, [this](int index) {
        edit(
            "source", [&](Criterion& criterion) { criterion.source = m_sources[std::size_t(index)]; }, true);
    });
    m_direction->setObjectName(QStringLiteral("criterionDirection"));
    m_direction->addItem(tr("More is better"));
    m_direction->addItem(tr("Less is better"));
    connect(m_direction, &QComboBox::activated, this, [this](int index) {
        edit(
            "direction",
            [&](Criterion& criterion) {
                criterion.direction = index == 0 ? Direction::Maximise : Direction::Minimise;
            },
            true);
    });
    m_parent->setObjectName(QStringLiteral("criterionParent"));
    connect(m_parent, &QComboBox::activated, this, [this](int index) {
        const auto place = m_binding.place();
        if (!place)
            return;
        m_binding.editOnce("/criteria/" + std::to_string(*place) + "/parent",
            tr("Move a criterion in the tree"),
            [&](Assessment& assessment) { putBelow(assessment, *place, m_parents[std::size_t(index)]); });
    });
    for (CalmList* list : {m_source, m_direction, m_parent, m_preference}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(22);
    }
}

void CriterionForm::createPreference()
{
    m_preference->setObjectName(QStringLiteral("preference"));
    m_preference->setToolTip(tr("Preference function of PROMETHEE II; the other methods do not read it"));
    for (const PreferenceType type : kPreferences)
        m_preference->addItem(preferenceTypeName(type));
    connect(m_preference, &QComboBox::activated, this, [this](int index) {
        editPreference(
            [&](PreferenceFunction& preference) {
                preference.type = kPreferences[std::size_t(index)];
                // A threshold that the type asks for and nobody has given yet.
                if (needsFull(preference.type))
                    preference.p = std::max(preference.p > 0 ? preference.p : 1, preference.q);
                if (preference.type == PreferenceType::Gaussian && !(preference.s > 0))
                    preference.s = 1;
            },
            true);
    });
    const auto bind = [this](NumberField* field, const char* name, double PreferenceFunction::*member) {
        field->setObjectName(QString::fromUtf8(name));
        field->setBounds(notNegative);
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
        connect(field, &NumberField::valueEdited, this, [this, member](const std::optional<double>& value) {
            if (value)
                editPreference([&](PreferenceFunction& preference) { preference.*member = *value; }, false);
        });
        connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    };
    bind(m_indifference, "preferenceQ", &PreferenceFunction::q);
    bind(m_full, "preferenceP", &PreferenceFunction::p);
    bind(m_spread, "preferenceS", &PreferenceFunction::s);
}

void CriterionForm::layOut()
{
    m_form = makeForm(this);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(QString(), m_help);
    m_form->addRow(tr("What it reads"), m_source);
    m_form->addRow(tr("Which way"), m_direction);
    m_form->addRow(tr("Part of"), m_parent);
    m_form->addRow(tr("How figures become values"), m_function);
    m_form->addRow(tr("Differences count"), m_preference);
    m_form->addRow(tr("No difference up to"), m_indifference);
    m_form->addRow(tr("In full from"), m_full);
    m_form->addRow(tr("Width of the bell"), m_spread);
}

void CriterionForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CriterionForm::edit(const char* member, const Change& change, bool once)
{
    const auto place = m_binding.place();
    if (!place)
        return;
    const std::string pointer = "/criteria/" + std::to_string(*place) + "/" + member;
    const auto whole = [&](Assessment& assessment) { change(assessment.criteria[*place]); };
    if (once)
        m_binding.editOnce(pointer, tr("Change a criterion"), whole);
    else
        m_binding.edit(pointer, tr("Change a criterion"), whole);
}

void CriterionForm::editPreference(const std::function<void(PreferenceFunction&)>& change, bool once)
{
    edit(
        "preference",
        [&](Criterion& criterion) {
            PreferenceFunction preference = criterion.preference.value_or(PreferenceFunction{});
            change(preference);
            criterion.preference = preference;
        },
        once);
}

void CriterionForm::showCriterion()
{
    const auto place = m_binding.place();
    setEnabled(place.has_value());
    if (!place)
        return;
    const Criterion& criterion = m_binding.criteria()[*place];
    const bool leaf = m_binding.group(criterion.id).empty();
    const QString name = QString::fromStdString(criterion.name);
    if (m_name->text().trimmed() != name)
        m_name->setText(name);
    m_name->setPlaceholderText(criterionName(criterion.id));
    m_help->setText(leaf ? criterionHelp(criterion.id)
                         : tr("It holds together the criteria below it and has no figures of its own."));
    m_form->setRowVisible(m_help, !m_help->text().isEmpty());
    const auto source = std::find(m_sources.begin(), m_sources.end(), criterion.source);
    m_source->setCurrentIndex(source == m_sources.end() ? -1 : int(source - m_sources.begin()));
    m_direction->setCurrentIndex(criterion.direction == Direction::Maximise ? 0 : 1);
    for (QWidget* row : {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_direction),
             static_cast<QWidget*>(m_function), static_cast<QWidget*>(m_preference)})
        m_form->setRowVisible(row, leaf);
    showParents(criterion);
    m_function->showCriterion();
    showPreference(criterion);
}

void CriterionForm::showParents(const Criterion& criterion)
{
    const auto place = m_binding.place();
    m_parents = {std::string()};
    const QSignalBlocker quiet(m_parent);
    m_parent->clear();
    m_parent->addItem(tr("the top"));
    for (const TreePlace& each : treeOrder(m_binding.assessment())) {
        const std::string& id = m_binding.criteria()[each.index].id;
        if (!mayStandBelow(m_binding.assessment(), *place, id))
            continue;
        m_parents.push_back(id);
        m_parent->addItem(m_binding.name(id));
    }
    const auto at = std::find(m_parents.begin(), m_parents.end(), criterion.parent);
    m_parent->setCurrentIndex(at == m_parents.end() ? 0 : int(at - m_parents.begin()));
}

void CriterionForm::showPreference(const Criterion& criterion)
{
    const PreferenceFunction preference = criterion.preference.value_or(PreferenceFunction{});
    const bool leaf = m_binding.group(criterion.id).empty();
    m_preference->setCurrentIndex(
        int(std::find(kPreferences.begin(), kPreferences.end(), preference.type) - kPreferences.begin()));
    m_indifference->setValue(preference.q);
    m_full->setValue(preference.p);
    m_spread->setValue(preference.s);
    m_form->setRowVisible(m_indifference, leaf && needsIndifference(preference.type));
    m_form->setRowVisible(m_full, leaf && needsFull(preference.type));
    m_form->setRowVisible(m_spread, leaf && preference.type == PreferenceType::Gaussian);
}

bool CriterionForm::focusMember(std::string_view member)
{
    const std::string_view first = member.substr(0, member.find('/'));
    QWidget* editor = first == "source" ? static_cast<QWidget*>(m_source)
        : first == "direction"          ? m_direction
        : first == "parent"             ? m_parent
        : first == "valueFunction"      ? static_cast<QWidget*>(m_function)
        : first == "preference"         ? static_cast<QWidget*>(m_preference)
                                        : m_name;
    return focusEditor(editor) || focusEditor(m_name);
}

} // namespace tunepoint::ui
