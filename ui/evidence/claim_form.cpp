// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/claim_form.h"

#include "core/assessment/assessment.h"
#include "core/journal/claims.h"
#include "ui/document/assessment_document.h"
#include "ui/evidence/claim_figure_editor.h"
#include "ui/text/claim_names.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/focus_pass.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"
#include "ui/widgets/undo_keys.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace tunepoint::ui {

namespace {

constexpr int kKinds = int(ClaimKind::Forecast) + 1;
constexpr int kComparisons = int(ClaimComparison::AtMost) + 1;
constexpr int kReadings = int(ClaimReading::Remaining) + 1;
constexpr Bounds kShare{0, 1};

QLineEdit* lineEdit(const char* name, int longest, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longest);
    leaveUndoToWindow(edit);
    return edit;
}

void showText(QLineEdit& edit, const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (edit.text() != shown)
        edit.setText(shown);
}

/// Which fields a claim's figures are typed into: names of its kind, and those that people gave.
std::vector<std::string> inputNames(const Claim& claim)
{
    const auto fixed = claimInputNames(claim.kind);
    std::vector<std::string> names(fixed.begin(), fixed.end());
    for (const auto& [name, figure] : claim.inputs) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

std::string shapeOf(const Claim& claim)
{
    std::string shape = std::to_string(int(claim.kind));
    for (const std::string& name : inputNames(claim))
        shape += '\n' + name;
    return shape;
}

bool isEmpty(const ClaimFigure& figure)
{
    return figure == ClaimFigure();
}

} // namespace

ClaimForm::ClaimForm(AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QPlainTextEdit(this))
    , m_source(lineEdit("claimSource", int(kMaximumNotes), this))
    , m_topic(lineEdit("claimTopic", int(kMaximumName), this))
    , m_kind(new CalmList(this))
    , m_help(plainLabel({}, this))
    , m_comparison(new CalmList(this))
    , m_reading(new CalmList(this))
    , m_tolerance(new NumberField(this))
    , m_inputs(new QWidget(this))
    , m_inputColumn(new QVBoxLayout(m_inputs))
    , m_due(new DateField(this))
    , m_probability(new NumberField(this))
    , m_holds(new CalmList(this))
    , m_by(lineEdit("claimVerdictBy", int(kMaximumName), this))
    , m_day(new DateField(this))
    , m_note(lineEdit("claimVerdictNote", int(kMaximumNotes), this))
{
    auto* form = new QFormLayout(this);
    m_form = form;
    form->setContentsMargins(sideMargins(0, 0, 8, 0));
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_inputColumn->setContentsMargins(0, 0, 0, 0);
    m_inputColumn->setSpacing(4);
    createWords(*form);
    createFigures(*form);
    createForecast(*form);
    createVerdict(*form);
    passFocusOn(*this, *m_text);
}

void ClaimForm::createWords(QFormLayout& form)
{
    m_text->setObjectName(QStringLiteral("claimText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4);
    leaveUndoToWindow(m_text);
    m_kind->setObjectName(QStringLiteral("claimKind"));
    for (int kind = 0; kind < kKinds; ++kind)
        m_kind->addItem(claimKindName(ClaimKind(kind)));
    m_help->setScale(0.9);
    form.addRow(tr("What is claimed"), m_text);
    form.addRow(tr("Who says so, and where"), m_source);
    form.addRow(tr("Subject"), m_topic);
    m_topic->setToolTip(tr("Claims of one subject and unit are held against each other."));
    form.addRow(tr("What kind of figure"), m_kind);
    form.addRow(m_help);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const std::string text = m_text->toPlainText().left(int(kMaximumNotes)).toStdString();
        change("/text", [&](Claim& claim) { claim.text = text; });
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString& text) {
        change("/source", [&](Claim& claim) { claim.source = text.toStdString(); });
    });
    connect(m_topic, &QLineEdit::textEdited, this, [this](const QString& text) {
        change("/topic", [&](Claim& claim) { claim.topic = text.toStdString(); });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        change("/kind", [&](Claim& claim) { claim.kind = ClaimKind(kind); });
        m_document.endMerge();
    });
}

void ClaimForm::createFigures(QFormLayout& form)
{
    m_comparison->setObjectName(QStringLiteral("claimComparison"));
    for (int comparison = 0; comparison < kComparisons; ++comparison)
        m_comparison->addItem(claimComparisonName(ClaimComparison(comparison)));
    m_reading->setObjectName(QStringLiteral("claimReading"));
    for (int reading = 0; reading < kReadings; ++reading)
        m_reading->addItem(claimReadingName(ClaimReading(reading)));
    m_stated = new ClaimFigureEditor(
        tr("The figure as stated"), ClaimFigureEditor::Content::Number, m_document, this);
    m_stated->setObjectName(QStringLiteral("claimStated"));
    m_tolerance->setObjectName(QStringLiteral("claimTolerance"));
    m_tolerance->setUnit(Unit::Share, {});
    m_tolerance->setBounds({0, {}});
    form.addRow(tr("The figure as stated"), m_stated);
    form.addRow(tr("Meant as"), m_comparison);
    form.addRow(tr("The accuracy is"), m_reading);
    form.addRow(tr("Figures that it rests on"), m_inputs);
    form.addRow(tr("Agrees when within (5% unless stated)"), m_tolerance);
    connect(m_stated, &ClaimFigureEditor::edited, this, [this](const ClaimFigure& figure) {
        change("/stated",
            [&](Claim& claim) { claim.stated = isEmpty(figure) ? std::nullopt : std::optional(figure); });
    });
    connect(m_stated, &ClaimFigureEditor::editingFinished, &m_document, &AssessmentDocument::endMerge);
    connect(m_comparison, &QComboBox::activated, this, [this](int index) {
        change("/comparison", [&](Claim& claim) { claim.comparison = ClaimComparison(index); });
        m_document.endMerge();
    });
    connect(m_reading, &QComboBox::activated, this, [this](int index) {
        change("/reading", [&](Claim& claim) { claim.reading = ClaimReading(index); });
        m_document.endMerge();
    });
    connect(m_tolerance, &NumberField::valueEdited, this, [this](std::optional<double> value) {
        change("/tolerance", [&](Claim& claim) { claim.tolerance = value; });
    });
}

void ClaimForm::createForecast(QFormLayout& form)
{
    m_due->setObjectName(QStringLiteral("claimDue"));
    m_probability->setObjectName(QStringLiteral("claimProbability"));
    m_probability->setUnit(Unit::Share, {});
    m_probability->setBounds(kShare);
    form.addRow(tr("Settled on"), m_due);
    form.addRow(tr("How sure the source is"), m_probability);
    connect(m_due, &DateField::dayEdited, this,
        [this](const std::string& day) { change("/due", [&](Claim& claim) { claim.due = day; }); });
    connect(m_probability, &NumberField::valueEdited, this, [this](std::optional<double> value) {
        change("/probability", [&](Claim& claim) { claim.probability = value; });
    });
}

void ClaimForm::createVerdict(QFormLayout& form)
{
    m_holds->setObjectName(QStringLiteral("claimHolds"));
    m_holds->addItem(tr("not settled"));
    m_holds->addItem(tr("it holds"));
    m_holds->addItem(tr("it does not hold"));
    m_day->setObjectName(QStringLiteral("claimVerdictDay"));
    form.addRow(tr("What you found"), m_holds);
    form.addRow(tr("Found by"), m_by);
    form.addRow(tr("On"), m_day);
    form.addRow(tr("Note"), m_note);
    connect(m_holds, &QComboBox::activated, this, [this](int index) {
        setVerdict("/holds", [index](ClaimVerdict& verdict) {
            verdict.holds = index == 0 ? std::nullopt : std::optional(index == 1);
        });
        m_document.endMerge();
    });
    connect(m_by, &QLineEdit::textEdited, this, [this](const QString& text) {
        setVerdict("/by", [&](ClaimVerdict& verdict) { verdict.by = text.toStdString(); });
    });
    connect(m_day, &DateField::dayEdited, this, [this](const std::string& day) {
        setVerdict("/date", [&](ClaimVerdict& verdict) { verdict.date = day; });
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        setVerdict("/note", [&](ClaimVerdict& verdict) { verdict.note = text.toStdString(); });
    });
}

void ClaimForm::setVerdict(const std::string& place, const std::function<void(ClaimVerdict&)>& how)
{
    change("/verdict" + place, [&how](Claim& claim) {
        ClaimVerdict verdict = claim.verdict.value_or(ClaimVerdict());
        how(verdict);
        claim.verdict = verdict == ClaimVerdict() ? std::nullopt : std::optional(verdict);
    });
}

void ClaimForm::change(const std::string& place, const std::function<void(Claim&)>& how)
{
    if (m_index < 0)
        return;
    m_document.edit("/claims/" + std::to_string(m_index) + place, tr("Change a claim"),
        [this, &how](Assessment& assessment) {
            if (std::size_t(m_index) < assessment.claims.size())
                how(assessment.claims[std::size_t(m_index)]);
        });
}

void ClaimForm::showClaim(int index)
{
    const auto& claims = m_document.assessment().claims;
    m_index = index >= 0 && std::size_t(index) < claims.size() ? index : -1;
    setEnabled(m_index >= 0);
    const Claim claim = m_index >= 0 ? claims[std::size_t(m_index)] : Claim();
    showWords(claim);
    if (const std::string shape = shapeOf(claim); shape != m_shape) {
        m_shape = shape;
        createInputs(claim);
    }
    for (const auto& [name, editor] : m_editors) {
        const auto at = claim.inputs.find(name);
        editor->setFigure(at == claim.inputs.end() ? ClaimFigure() : at->second);
    }
    showVerdict(claim);
}

void ClaimForm::showWords(const Claim& claim)
{
    const QSignalBlocker quiet(m_text);
    if (m_text->toPlainText() != QString::fromStdString(claim.text))
        m_text->setPlainText(QString::fromStdString(claim.text));
    showText(*m_source, claim.source);
    showText(*m_topic, claim.topic);
    m_kind->setCurrentIndex(int(claim.kind));
    m_help->setText(claimKindHelp(claim.kind));
    m_stated->setFigure(claim.stated.value_or(ClaimFigure()));
    m_comparison->setCurrentIndex(int(claim.comparison));
    m_reading->setCurrentIndex(int(claim.reading));
    m_tolerance->setValue(claim.tolerance);
    const bool forecast = claim.kind == ClaimKind::Forecast;
    const auto setRow = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    setRow(m_reading, claim.kind == ClaimKind::Accuracy);
    setRow(m_inputs, !forecast);
    setRow(m_tolerance, !forecast);
    setRow(m_due, forecast);
    setRow(m_probability, forecast);
}

void ClaimForm::showVerdict(const Claim& claim)
{
    const ClaimVerdict verdict = claim.verdict.value_or(ClaimVerdict());
    m_due->setIsoDay(claim.due);
    m_probability->setValue(claim.probability);
    m_holds->setCurrentIndex(!verdict.holds ? 0 : *verdict.holds ? 1 : 2);
    showText(*m_by, verdict.by);
    m_day->setIsoDay(verdict.date);
    showText(*m_note, verdict.note);
}

void ClaimForm::createInputs(const Claim& claim)
{
    m_editors.clear();
    while (QLayoutItem* item = m_inputColumn->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be the one just edited
        }
        delete item;
    }
    const auto content = claim.kind == ClaimKind::Duration ? ClaimFigureEditor::Content::Day
                                                           : ClaimFigureEditor::Content::Number;
    for (const std::string& name : inputNames(claim)) {
        auto* label = new PlainLabel(claimInputName(name), m_inputs);
        label->setScale(0.9);
        auto* editor = new ClaimFigureEditor(claimInputName(name), content, m_document, m_inputs);
        editor->setObjectName(QStringLiteral("claimInput-") + QString::fromStdString(name));
        m_inputColumn->addWidget(label);
        m_inputColumn->addWidget(editor);
        m_editors[name] = editor;
        connect(editor, &ClaimFigureEditor::edited, this, [this, name](const ClaimFigure& figure) {
            change("/inputs/" + name, [&](Claim& changed) {
                if (isEmpty(figure) && !claimInputNames(changed.kind).empty())
                    changed.inputs.erase(name);
                else
                    changed.inputs[name] = figure;
            });
        });
        connect(editor, &ClaimFigureEditor::editingFinished, &m_document, &AssessmentDocument::endMerge);
    }
    if (claimInputNames(claim.kind).empty() && claim.kind != ClaimKind::Forecast) {
        auto* add = new QPushButton(tr("Add a figure"), m_inputs);
        add->setObjectName(QStringLiteral("claimAddInput"));
        m_inputColumn->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, &ClaimForm::addInput);
    }
}

void ClaimForm::addInput()
{
    change("/inputs", [this](Claim& claim) {
        for (int number = int(claim.inputs.size()) + 1;; ++number) {
            const std::string name = tr("Figure %1").arg(number).toStdString();
            if (claim.inputs.emplace(name, ClaimFigure()).second)
                return;
        }
    });
    m_document.endMerge();
}

} // namespace tunepoint::ui
