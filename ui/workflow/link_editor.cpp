// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workflow/link_editor.h"

#include "ui/document/assessment_document.h"
#include "ui/document/linked_assessments.h"
#include "ui/document/open_requests.h"
#include "ui/text/names.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"
#include "ui/workflow/workflow_binding.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

LinkEditor::LinkEditor(WorkflowBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_state(plainLabel({}, this))
    , m_message(plainLabel({}, this))
    , m_this(new QPushButton(tr("This document"), this))
    , m_file(new QPushButton(tr("A file …"), this))
    , m_open(new QPushButton(tr("Open it"), this))
    , m_none(new QPushButton(tr("No link"), this))
    , m_optionRow(new QWidget(this))
    , m_option(new CalmList(m_optionRow))
{
    createButtons();
    m_state->setObjectName(QStringLiteral("linkState"));
    m_message->setObjectName(QStringLiteral("linkMessage"));
    m_message->setScale(0.9);
    m_message->hide();
    m_option->setObjectName(QStringLiteral("linkOption"));
    m_option->setAccessibleName(tr("Option that counts"));
    m_option->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_option->setMinimumContentsLength(16);
    connect(m_option, &QComboBox::activated, this, [this](int index) {
        m_binding.editOnce(
            "strategy", [&](WorkflowStep& step) { step.strategy = m_optionIds[std::size_t(index)]; });
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_open, m_this, m_file, m_none})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* option = new QHBoxLayout(m_optionRow);
    option->setContentsMargins(0, 0, 0, 0);
    option->addWidget(new PlainLabel(tr("Option that counts"), m_optionRow));
    option->addWidget(m_option, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(m_optionRow);
    connect(&binding, &WorkflowBinding::changed, this, &LinkEditor::showLink);
    connect(&binding, &WorkflowBinding::chosenChanged, this, [this] {
        m_message->hide();
        showLink();
    });
    showLink();
}

void LinkEditor::createButtons()
{
    m_this->setObjectName(QStringLiteral("linkThis"));
    m_this->setToolTip(tr("The step is the task of this document: its options give the figures"));
    m_file->setObjectName(QStringLiteral("linkFile"));
    m_file->setToolTip(tr("An assessment in the folder of this document, or below"));
    m_open->setObjectName(QStringLiteral("openLink"));
    m_none->setObjectName(QStringLiteral("linkNone"));
    m_none->setToolTip(tr("The step's own figures count"));
    connect(m_this, &QPushButton::clicked, this, [this] { setLink(std::string(kThisAssessment)); });
    connect(m_file, &QPushButton::clicked, this, &LinkEditor::askForFile);
    connect(m_open, &QPushButton::clicked, this, &LinkEditor::open);
    connect(m_none, &QPushButton::clicked, this, [this] { setLink({}); });
}

QString LinkEditor::stateText() const
{
    const WorkflowStep* step = m_binding.step();
    if (step == nullptr || step->assessment.empty())
        return tr("The step has no assessment of its own; the figures above count.");
    if (step->assessment == kThisAssessment)
        return tr("Its figures come from this document.");
    const QString name = isolated(displayText(step->assessment));
    const LinkedAssessment* linked = m_binding.linked(*step);
    if (m_binding.pathOf(*step).isEmpty())
        return tr("It links to %1; save this document in that file's folder first.").arg(name);
    if (linked == nullptr || (linked->trouble.isEmpty() && !linked->evaluation))
        return tr("Reading %1 …").arg(name);
    if (!linked->trouble.isEmpty())
        return tr("%1 gives no figures: %2", "a file, why")
            .arg(name, isolated(displayText(linked->trouble.toStdString(), 400)));
    const auto& other = m_binding.map().otherCurrency;
    if (std::find(other.begin(), other.end(), step->id) != other.end())
        return tr("%1 counts in another currency and is left out.").arg(name);
    return tr("Its figures come from %1 (%2).", "title of an assessment, its file")
        .arg(isolated(displayText(linked->title.toStdString())), name);
}

void LinkEditor::showLink()
{
    const WorkflowStep* step = m_binding.step();
    m_state->setText(stateText());
    const bool linked = step != nullptr && !step->assessment.empty();
    m_open->setVisible(step != nullptr && !m_binding.pathOf(*step).isEmpty());
    m_none->setEnabled(linked);
    m_this->setEnabled(!linked || step->assessment != kThisAssessment);
    showOptions();
}

void LinkEditor::showOptions()
{
    const WorkflowStep* step = m_binding.step();
    const Evaluation* evaluation = nullptr;
    if (step != nullptr && step->assessment == kThisAssessment)
        evaluation = &m_binding.document().evaluation();
    else if (step != nullptr) {
        const LinkedAssessment* linked = m_binding.linked(*step);
        evaluation = linked != nullptr ? linked->evaluation.get() : nullptr;
    }
    m_optionRow->setVisible(evaluation != nullptr && !evaluation->strategies.empty());
    m_option->clear();
    m_optionIds.clear();
    if (evaluation == nullptr)
        return;
    m_option->addItem(tr("The recommended one"));
    m_optionIds.emplace_back();
    int chosen = 0;
    for (const StrategyResult& strategy : evaluation->strategies) {
        if (strategy.id == step->strategy)
            chosen = m_option->count();
        m_option->addItem(strategyName(strategy));
        m_optionIds.push_back(strategy.id);
    }
    if (chosen == 0 && !step->strategy.empty()) { // kept, although the assessment has no such option
        chosen = m_option->count();
        m_option->addItem(tr("%1, which it does not have").arg(displayText(step->strategy)));
        m_optionIds.push_back(step->strategy);
    }
    m_option->setCurrentIndex(chosen);
}

void LinkEditor::setLink(const std::string& link)
{
    m_message->hide();
    m_binding.editOnce("assessment", [&](WorkflowStep& step) {
        if (step.assessment != link)
            step.strategy.clear(); // an option of another assessment
        step.assessment = link;
    });
}

void LinkEditor::linkTo(const QString& path)
{
    const QString own = m_binding.document().path();
    const QFileInfo here(own);
    const QFileInfo there(path);
    if (there.exists() && here.exists() && here.canonicalFilePath() == there.canonicalFilePath())
        return setLink(std::string(kThisAssessment));
    const std::string link = LinkedAssessments::linkTo(own, path);
    if (!link.empty())
        return setLink(link);
    m_message->setText(own.isEmpty() ? tr("Save this document first: links lead from its folder.")
                                     : tr("The file must lie in the folder of this document or below, so "
                                          "that the link still leads there "
                                          "when the folder is passed on."));
    m_message->show();
}

void LinkEditor::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Assessment of this step"),
        QFileInfo(m_binding.document().path()).path(), tr("Assessments (*.tunepoint);;All files (*)"));
    if (!path.isEmpty())
        linkTo(path);
}

void LinkEditor::open()
{
    const WorkflowStep* step = m_binding.step();
    if (step != nullptr && !m_binding.pathOf(*step).isEmpty())
        OpenRequests::of(m_binding.document()).ask(m_binding.pathOf(*step));
}

} // namespace tunepoint::ui
