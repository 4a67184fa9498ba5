// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/limit_form.h"

#include "core/assessment/gate_edits.h"
#include "core/decision/criteria_edits.h"
#include "core/decision/gates.h"
#include "ui/decision/criteria_binding.h"
#include "ui/decision/text_field.h"
#include "ui/document/assessment_document.h"
#include "ui/text/figure_names.h"
#include "ui/text/limit_sentences.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/quantity_editor.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace tunepoint::ui {

namespace {

constexpr std::array kResidencies{DataResidency::Anywhere, DataResidency::Region, DataResidency::OwnPremises};

/// Criteria that a limit can measure: scored by figures of the document's own.
bool isMeasurable(const Assessment& assessment, const TreePlace& place)
{
    const Criterion& criterion = assessment.criteria[place.index];
    const bool words
        = criterion.valueFunction && std::holds_alternative<LevelsValue>(*criterion.valueFunction);
    return place.leaf && criterion.source == "score" && !words;
}

/// Which way criteria take the figure; empty: nobody says.
std::optional<Direction> usualDirection(
    const std::string& measure, const Assessment& assessment, const Catalogue& catalogue)
{
    for (const auto* criteria : {&assessment.criteria, &catalogue.criteria.criteria}) {
        for (const Criterion& criterion : *criteria) {
            if (criterion.id == measure || criterion.source == measure)
                return criterion.direction;
        }
    }
    return std::nullopt;
}

} // namespace

LimitForm::LimitForm(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_sentence(plainLabel({}, this))
    , m_kind(new CalmList(this))
    , m_name(new QLineEdit(this))
    , m_measure(new CalmList(this))
    , m_direction(new CalmList(this))
    , m_limit(new QuantityEditor({tr("Limit"), {}, Unit::None, unbounded, {}}, this))
    , m_residency(new CalmList(this))
    , m_source(new TextField(this))
    , m_problems(plainLabel({}, this))
{
    createKind();
    createMeasure();
    createLimit();
    createWords();
    layOut();
}

void LimitForm::createKind()
{
    m_kind->setObjectName(QStringLiteral("limitKind"));
    for (int kind = 0; kind <= int(GateKind::Custom); ++kind)
        m_kind->addItem(gateKindName(GateKind(kind)));
    connect(m_kind, &QComboBox::activated, this,
        [this](int index) { editOnce("kind", [&](Gate& gate) { setGateKind(gate, GateKind(index)); }); });
    for (CalmList* list : {m_kind, m_measure, m_direction, m_residency}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(22);
    }
}

void LimitForm::createMeasure()
{
    m_measure->setObjectName(QStringLiteral("limitMeasure"));
    connect(m_measure, &QComboBox::activated, this,
        [this](int index) { chooseMeasure(m_measures[std::size_t(index)]); });
    m_direction->setObjectName(QStringLiteral("limitDirection"));
    m_direction->addItem(tr("At least the limit")); // in the order of Direction
    m_direction->addItem(tr("At most the limit"));
    connect(m_direction, &QComboBox::activated, this,
        [this](int index) { editOnce("direction", [&](Gate& gate) { gate.direction = Direction(index); }); });
}

void LimitForm::createLimit()
{
    m_limit->setObjectName(QStringLiteral("limitValue"));
    connect(m_limit, &QuantityEditor::valueEdited, this, [this](const std::optional<Quantity>& value) {
        edit("limit", [&](Gate& gate) { gate.limit = value; });
    });
    connect(m_limit, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
    m_residency->setObjectName(QStringLiteral("limitResidency"));
    for (const DataResidency place : kResidencies)
        m_residency->addItem(wordName("dataResidency", wordOf(place)));
    m_residency->addItem(tr("not chosen yet"));
    connect(m_residency, &QComboBox::activated, this, [this](int index) {
        editOnce("limit", [&](Gate& gate) {
            gate.residency = std::size_t(index) < kResidencies.size()
                ? std::optional(kResidencies[std::size_t(index)])
                : std::nullopt;
        });
    });
}

void LimitForm::createWords()
{
    m_sentence->setObjectName(QStringLiteral("limitSentence"));
    m_problems->setObjectName(QStringLiteral("limitProblems"));
    m_name->setObjectName(QStringLiteral("limitName"));
    m_name->setMaxLength(int(kMaximumName));
    leaveUndoToWindow(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit("name", [&](Gate& gate) { gate.name = text.trimmed().toStdString(); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    m_source->setObjectName(QStringLiteral("limitSource"));
    connect(m_source, &TextField::edited, this,
        [this](const std::string& text) { edit("source", [&](Gate& gate) { gate.source = text; }); });
    connect(m_source, &TextField::editingFinished, this, [this] { m_binding.endMerge(); });
}

void LimitForm::addRow(const QString& name, QWidget* field)
{
    m_form->addRow(name, field);
    field->setAccessibleName(name);
}

void LimitForm::layOut()
{
    m_form = makeForm(this);
    m_form->addRow(m_sentence);
    m_form->addRow(m_problems);
    addRow(tr("What is limited"), m_kind);
    addRow(tr("Name"), m_name);
    addRow(tr("What it measures"), m_measure);
    addRow(tr("Which way"), m_direction);
    m_form->addRow(tr("Limit"), m_limit);
    addRow(tr("Where it must be able to run"), m_residency);
    addRow(tr("Source"), m_source);
    m_source->setToolTip(tr("Who asks for the limit, or where it is written"));
}

const Gate* LimitForm::gate() const
{
    const auto& gates = m_binding.assessment().gates;
    return m_place && *m_place < gates.size() ? &gates[*m_place] : nullptr;
}

std::string LimitForm::pointer() const
{
    return "/gates/" + std::to_string(m_place.value_or(0));
}

void LimitForm::edit(const char* member, const Change& change)
{
    if (gate())
        m_binding.edit(pointer() + "/" + member, tr("Change a limit"),
            [&](Assessment& assessment) { change(assessment.gates[*m_place]); });
}

void LimitForm::editOnce(const char* member, const Change& change)
{
    m_binding.endMerge();
    edit(member, change);
    m_binding.endMerge();
}

void LimitForm::chooseMeasure(const std::string& measure)
{
    const Catalogue& catalogue = m_binding.document().catalogue();
    const auto direction = usualDirection(measure, m_binding.assessment(), catalogue);
    editOnce("measure", [&](Gate& gate) {
        if (gate.measure != measure)
            gate.direction = direction.value_or(gate.direction);
        setGateMeasure(gate, measure);
    });
}

void LimitForm::showLimit(std::optional<std::size_t> place)
{
    m_place = place;
    const Gate* shown = gate();
    if (!shown)
        return;
    m_sentence->setText(limitSentence(*shown, m_binding.assessment(), m_binding.format()));
    m_kind->setCurrentIndex(int(shown->kind));
    const QString name = QString::fromStdString(shown->name);
    if (m_name->text().trimmed() != name)
        m_name->setText(name);
    m_name->setPlaceholderText(gateKindName(shown->kind));
    m_direction->setCurrentIndex(int(shown->direction));
    m_source->setText(shown->source);
    showMeasure(*shown);
    showValue(*shown);
    showProblems();
}

void LimitForm::showMeasure(const Gate& gate)
{
    const bool custom = gate.kind == GateKind::Custom;
    m_form->setRowVisible(m_measure, custom);
    m_form->setRowVisible(m_direction, custom);
    if (!custom)
        return;
    const Assessment& assessment = m_binding.assessment();
    const QSignalBlocker quiet(m_measure);
    m_measure->clear();
    m_measures.clear();
    const auto add = [this](const std::string& measure, const QString& name) {
        m_measures.push_back(measure);
        m_measure->addItem(name);
    };
    for (const std::string_view figure : figureNames())
        add("model:" + std::string(figure), tr("Model: %1", "a figure").arg(modelFigureName(figure)));
    for (const TreePlace& place : treeOrder(assessment)) {
        const std::string& id = assessment.criteria[place.index].id;
        if (isMeasurable(assessment, place))
            add(id, tr("Score: %1", "a criterion").arg(isolated(m_binding.name(id))));
    }
    auto at = std::find(m_measures.begin(), m_measures.end(), gate.measure);
    if (at == m_measures.end()) { // none yet, or one that cannot be chosen any more
        add(gate.measure,
            gate.measure.empty() ? tr("not chosen yet") : measureName(gate.measure, assessment));
        at = m_measures.end() - 1;
    }
    m_measure->setCurrentIndex(int(at - m_measures.begin()));
}

void LimitForm::showValue(const Gate& gate)
{
    const bool place = gate.kind == GateKind::DataResidency;
    const bool measured = gate.kind != GateKind::Custom || !gate.measure.empty();
    m_form->setRowVisible(m_residency, place);
    m_form->setRowVisible(m_limit, !place && gate.kind != GateKind::OwnWeights && measured);
    const auto at = std::find(kResidencies.begin(), kResidencies.end(), gate.residency);
    m_residency->setCurrentIndex(int(at - kResidencies.begin()));
    m_limit->setFrame({tr("Limit"), pointer() + "/limit", gateUnit(gate.kind, gate.measure),
        limitBounds(gate.kind), m_binding.format().currency(), true, tr("no limit yet")});
    m_limit->setValue(gate.limit);
}

void LimitForm::showProblems()
{
    const std::string at = pointer();
    QStringList sentences;
    const auto add = [&](const Problems& problems) {
        for (const Problem& problem : problems) {
            if (problem.pointer == at || problem.pointer.starts_with(at + "/"))
                sentences << tr("⚠ %1", "a warning").arg(problemSentence(problem, m_binding.format()));
        }
    };
    add(m_binding.document().problems());
    add(m_binding.document().evaluation().problems);
    sentences.removeDuplicates();
    m_problems->setText(sentences.join(u'\n'));
    m_form->setRowVisible(m_problems, !sentences.isEmpty());
}

void LimitForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool LimitForm::focusMember(std::string_view member)
{
    const Gate* shown = gate();
    const bool place = shown && shown->kind == GateKind::DataResidency;
    QWidget* editor = member == "kind" ? static_cast<QWidget*>(m_kind)
        : member == "measure"          ? m_measure
        : member == "direction"        ? m_direction
        : member == "limit"            ? (place ? static_cast<QWidget*>(m_residency) : m_limit)
        : member == "source"           ? static_cast<QWidget*>(m_source)
                                       : m_name;
    return (editor->isVisibleTo(this) && focusEditor(editor)) || focusEditor(m_name);
}

} // namespace tunepoint::ui
