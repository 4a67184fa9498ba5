// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/step_form.h"

#include "core/assessment/assessment.h"
#include "ui/document/assessment_document.h"
#include "ui/text/workflow_sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"
#include "ui/workflow/link_editor.h"
#include "ui/workflow/workflow_binding.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kFeaturesOfAKind[]{4, 3, 5}; ///< rules in code, language model, people

PlainLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setScale(1, true);
    return label;
}

} // namespace

StepForm::StepForm(WorkflowBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_name(new QLineEdit(this))
    , m_performer(new CalmList(this))
    , m_proposal(plainLabel({}, this))
    , m_why(plainLabel({}, this))
    , m_features(new QWidget(this))
    , m_link(new LinkEditor(binding, this))
{
    createName();
    createPerformer();
    createFeatures();
    createFigures();
    layOut();
    connect(&binding, &WorkflowBinding::changed, this, &StepForm::showStep);
    connect(&binding, &WorkflowBinding::chosenChanged, this, &StepForm::showStep);
    showStep();
}

void StepForm::createName()
{
    m_name->setObjectName(QStringLiteral("stepName"));
    m_name->setMaxLength(int(kMaximumName));
    leaveUndoToWindow(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_binding.edit("name", [&](WorkflowStep& step) { step.name = text.toStdString(); });
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
}

void StepForm::createPerformer()
{
    m_performer->setObjectName(QStringLiteral("stepPerformer"));
    m_performer->addItem(tr("not decided yet"));
    for (std::size_t i = 0; i < kPerformerWords.size(); ++i)
        m_performer->addItem(performerName(Performer(i)));
    m_proposal->setObjectName(QStringLiteral("stepProposal"));
    m_proposal->setScale(1, true);
    m_why->setObjectName(QStringLiteral("stepWhy"));
    connect(m_performer, &QComboBox::activated, this, [this](int index) {
        m_binding.editOnce("performer", [&](WorkflowStep& step) {
            step.performer = index > 0 ? std::optional(Performer(index - 1)) : std::nullopt;
        });
    });
}

void StepForm::createFeatures()
{
    auto* column = new QVBoxLayout(m_features);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString kinds[]{tr("What rules in code can do"), tr("What a language model is best at"),
        tr("What stays with people")};
    std::size_t feature = 0;
    for (std::size_t kind = 0; kind < std::size(kinds); ++kind) {
        auto* title = new PlainLabel(kinds[kind], m_features);
        title->setScale(0.9);
        title->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(title);
        for (std::size_t i = 0; i < kFeaturesOfAKind[kind]; ++i, ++feature) {
            auto* box = new QCheckBox(stepFeatureName(StepFeature(feature)), m_features);
            box->setObjectName(QString::fromLatin1(
                kStepFeatureWords[feature].data(), qsizetype(kStepFeatureWords[feature].size())));
            connect(box, &QCheckBox::clicked, this, [this, feature](bool on) {
                m_binding.editOnce("features", [&](WorkflowStep& step) {
                    std::erase(step.features, StepFeature(feature));
                    if (on)
                        step.features.push_back(StepFeature(feature));
                    std::sort(step.features.begin(), step.features.end());
                });
            });
            column->addWidget(box);
            m_boxes.push_back(box);
        }
    }
}

void StepForm::createFigures()
{
    const auto add
        = [this](const char* member, const QString& name, std::optional<Quantity> WorkflowStep::*quantity,
              Unit unit, const Bounds& bounds, const QString& unknown) {
              QuantityFrame frame{name, {}, unit, bounds, m_binding.format().currency(), true};
              frame.unknownText = unknown;
              auto* editor = new QuantityEditor(frame, this);
              editor->setObjectName(QString::fromLatin1(member));
              connect(editor, &QuantityEditor::valueEdited, this,
                  [this, member, quantity](const std::optional<Quantity>& value) {
                      m_binding.edit(member, [&](WorkflowStep& step) { step.*quantity = value; });
                  });
              connect(editor, &QuantityEditor::editingFinished, this, [this] { m_binding.endMerge(); });
              m_figures.push_back({member, quantity, frame, editor});
          };
    add("itemsPerMonth", tr("Items that reach it"), &WorkflowStep::itemsPerMonth, Unit::ItemsPerMonth,
        notNegative, tr("all"));
    add("minutesPerItem", tr("A person's time for one"), &WorkflowStep::minutesPerItem, Unit::Minutes,
        notNegative, tr("not stated"));
    add("wagePerHour", tr("Cost of that person"), &WorkflowStep::wagePerHour, Unit::MoneyPerHour, notNegative,
        tr("as in today's process"));
    add("costPerItem", tr("Other cost of one item"), &WorkflowStep::costPerItem, Unit::MoneyPerItem,
        unbounded, tr("not stated"));
    add("accuracy", tr("Right when they leave it"), &WorkflowStep::accuracy, Unit::Share, share,
        tr("not stated"));
}

void StepForm::layOut()
{
    auto* who = new QWidget(this);
    QFormLayout* whoForm = makeForm(who);
    whoForm->addRow(tr("Step"), m_name);
    whoForm->addRow(tr("Who does it"), m_performer);
    auto* figures = new QWidget(this);
    QFormLayout* form = makeForm(figures);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // the column is narrow
    for (const Figure& figure : m_figures)
        form->addRow(figure.frame.name, figure.editor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(8);
    column->addWidget(who);
    column->addWidget(m_proposal);
    column->addWidget(m_why);
    column->addSpacing(8);
    column->addWidget(heading(tr("What the step asks for"), this));
    column->addWidget(m_features);
    column->addSpacing(8);
    column->addWidget(heading(tr("Its figures"), this));
    column->addWidget(figures);
    column->addSpacing(8);
    column->addWidget(heading(tr("An assessment of its own"), this));
    column->addWidget(m_link);
    column->addStretch(1);
}

void StepForm::showStep()
{
    const WorkflowStep* step = m_binding.step();
    const MappedStep* mapped = m_binding.mapped();
    setEnabled(step != nullptr);
    if (step == nullptr || mapped == nullptr)
        return;
    const QString name = QString::fromStdString(step->name);
    if (m_name->text() != name)
        m_name->setText(name);
    m_performer->setCurrentIndex(step->performer ? int(*step->performer) + 1 : 0);
    m_proposal->setText(
        mapped->proposed ? tr("Proposed: %1").arg(proposalText(*mapped)) : proposalText(*mapped));
    const QStringList why = stepSentences(*mapped);
    m_why->setText(why.join(QLatin1Char('\n')));
    m_why->setVisible(!why.isEmpty());
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(
            std::find(step->features.begin(), step->features.end(), StepFeature(i)) != step->features.end());
    showFigures(*step);
}

void StepForm::showFigures(const WorkflowStep& step)
{
    const Assessment& assessment = m_binding.document().assessment();
    const std::string at = "/workflow/" + std::to_string(m_binding.chosen()) + "/";
    for (const Figure& figure : m_figures) {
        QuantityFrame frame = figure.frame;
        frame.pointer = at + figure.member;
        frame.currency = m_binding.format().currency();
        figure.editor->setFrame(frame);
        figure.editor->setValue(step.*figure.quantity);
    }
    for (const Figure& figure : m_figures) {
        if (std::string_view(figure.member) == "wagePerHour")
            figure.editor->setDefault(assessment.baseline.wagePerHour, m_binding.format().currency());
    }
}

bool StepForm::showMember(const std::string& member)
{
    if (member == "features")
        return focusEditor(m_features);
    if (member == "performer")
        return focusEditor(m_performer);
    if (member == "assessment" || member == "strategy")
        return focusEditor(m_link);
    for (const Figure& figure : m_figures) {
        if (member == figure.member)
            return focusEditor(figure.editor);
    }
    return focusEditor(m_name);
}

} // namespace tunepoint::ui
