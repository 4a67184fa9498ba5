// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decide_form.h"

#include "ui/decision/criteria_binding.h"
#include "ui/decision/objective_choice.h"
#include "ui/decision/strategy_list.h"
#include "ui/decision/text_field.h"
#include "ui/document/assessment_document.h"
#include "ui/text/sentences.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/list_and_form.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shows_input.h"
#include "ui/widgets/undo_keys.h"

#include <QDate>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

/// A risk limit that says nothing is none.
void tidy(DecisionRecord& decision)
{
    if (!decision.riskLimit)
        return;
    auto& tail = decision.riskLimit->conditionalValueAtRisk;
    if (tail && !tail->minimum && tail->share == kTailShare && tail->unknown == UnknownKeys{})
        tail.reset();
    if (*decision.riskLimit == RiskLimit{})
        decision.riskLimit.reset();
}

RiskLimit& limitOf(DecisionRecord& decision)
{
    return decision.riskLimit ? *decision.riskLimit : decision.riskLimit.emplace();
}

TailLimit& tailOf(DecisionRecord& decision)
{
    auto& tail = limitOf(decision).conditionalValueAtRisk;
    return tail ? *tail : tail.emplace();
}

} // namespace

DecideForm::DecideForm(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_strategy(new StrategyList(tr("not decided yet"), this))
    , m_advice(plainLabel({}, this))
    , m_take(new QPushButton(tr("Decide for what is recommended"), this))
    , m_by(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_reason(new TextField(this))
    , m_review(new DateField(this))
    , m_dateMessage(new PlainLabel({}, this))
    , m_objective(new ObjectiveChoice(binding, this))
    , m_clear(new NumberField(this))
    , m_loss(new NumberField(this))
    , m_tail(new NumberField(this))
    , m_minimum(new NumberField(this))
{
    setObjectName(QStringLiteral("decideForm"));
    createChoice();
    createText();
    createLimits();
    layOut();
    connect(&binding, &CriteriaBinding::changed, this, &DecideForm::showDocument);
    connect(&binding, &CriteriaBinding::evaluated, this, &DecideForm::showAdvice);
    showDocument();
}

void DecideForm::createChoice()
{
    m_strategy->setObjectName(QStringLiteral("decidedStrategy"));
    m_advice->setScale(0.9);
    m_take->setObjectName(QStringLiteral("takeAdvice"));
    connect(m_strategy, &StrategyList::chosen, this, [this](const std::string& id) {
        m_binding.endMerge();
        edit("strategy", [&](DecisionRecord& decision) { decision.strategy = id; });
        m_binding.endMerge();
    });
    connect(m_take, &QPushButton::clicked, this, &DecideForm::takeAdvice);
}

void DecideForm::createText()
{
    m_by->setObjectName(QStringLiteral("decidedBy"));
    m_by->setMaxLength(int(kMaximumName));
    leaveUndoToWindow(m_by);
    connect(m_by, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit("by", [&](DecisionRecord& decision) { decision.by = text.toStdString(); });
    });
    connect(m_by, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    m_reason->setObjectName(QStringLiteral("decidedWhy"));
    connect(m_reason, &TextField::edited, this, [this](const std::string& text) {
        edit("reason", [&](DecisionRecord& decision) { decision.reason = text; });
    });
    connect(m_reason, &TextField::editingFinished, this, [this] { m_binding.endMerge(); });
    m_date->setObjectName(QStringLiteral("decidedOn"));
    m_review->setObjectName(QStringLiteral("reviewOn"));
    const auto bind = [this](DateField* field, const char* member, std::string DecisionRecord::*day) {
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
        connect(field, &DateField::dayEdited, this, [this, member, day](const std::string& iso) {
            edit(member, [&](DecisionRecord& decision) { decision.*day = iso; });
        });
        connect(field, &DateField::stateChanged, this, [this] {
            const QString message = m_date->message().isEmpty() ? m_review->message() : m_date->message();
            m_dateMessage->setText(message);
            m_dateMessage->setVisible(!message.isEmpty());
        });
        connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
    };
    bind(m_date, "date", &DecisionRecord::date);
    bind(m_review, "reviewDate", &DecisionRecord::reviewDate);
    m_dateMessage->hide();
}

void DecideForm::bindLimit(NumberField* field, const char* member,
    const std::function<void(DecisionRecord&, std::optional<double>)>& set)
{
    field->setObjectName(QString::fromUtf8(member));
    field->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    connect(field, &NumberField::valueEdited, this, [this, member, set](const std::optional<double>& value) {
        edit(member, [&](DecisionRecord& decision) {
            set(decision, value);
            tidy(decision);
        });
    });
    connect(field, &QLineEdit::editingFinished, this, [this] { m_binding.endMerge(); });
}

void DecideForm::createLimits()
{
    for (NumberField* field : {m_clear, m_loss, m_tail}) {
        field->setUnit(Unit::Share, {});
        field->setBounds(share);
    }
    m_tail->setBounds({0.001, 1.0}); // of no outcome at all there is no mean
    m_loss->setPlaceholderText(tr("no limit"));
    m_minimum->setPlaceholderText(tr("no limit"));
    m_clear->setToolTip(tr("A winner that is the best in fewer of the trials is called no clear one"));
    m_loss->setToolTip(tr("An option with a higher chance of a net present value below zero is ruled out"));
    m_minimum->setToolTip(tr("An option whose worst outcomes are worth less on average is ruled out "
                             "(conditional value at risk)"));
    bindLimit(m_clear, "clearWinnerProbability", [](DecisionRecord& decision, std::optional<double> value) {
        decision.clearWinnerProbability = value.value_or(kClearWinnerProbability);
    });
    bindLimit(m_loss, "probabilityOfLoss", [](DecisionRecord& decision, std::optional<double> value) {
        limitOf(decision).probabilityOfLoss = value;
    });
    bindLimit(m_tail, "tailShare", [](DecisionRecord& decision, std::optional<double> value) {
        tailOf(decision).share = value.value_or(kTailShare);
    });
    bindLimit(m_minimum, "tailMinimum",
        [](DecisionRecord& decision, std::optional<double> value) { tailOf(decision).minimum = value; });
}

void DecideForm::addRow(const QString& name, QWidget* field)
{
    m_form->addRow(name, field);
    field->setAccessibleName(name);
}

void DecideForm::layOut()
{
    auto* title = new PlainLabel(tr("The decision"), this);
    title->setScale(1.25);
    auto* panel = new QWidget(this);
    m_form = makeForm(panel);
    addRow(tr("We choose"), m_strategy);
    m_form->addRow(QString(), m_advice);
    m_form->addRow(QString(), m_take);
    addRow(tr("Who decides"), m_by);
    addRow(tr("On the day"), m_date);
    addRow(tr("Why"), m_reason);
    addRow(tr("Look again on"), m_review);
    m_form->addRow(QString(), m_dateMessage);
    auto* limits = new PlainLabel(tr("What decides, and what may be risked"), panel);
    limits->setScale(1, true);
    m_form->addRow(limits);
    addRow(tr("The best is"), m_objective);
    addRow(tr("Clear winner from (%)"), m_clear);
    addRow(tr("Chance of loss at most (%)"), m_loss);
    addRow(tr("Worst outcomes: share (%)"), m_tail);
    addRow(tr("Their mean at least"), m_minimum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(panel);
    column->addStretch(1);
}

void DecideForm::edit(const char* member, const Change& change)
{
    m_binding.edit(std::string("/decision/") + member, tr("Change the decision"),
        [&](Assessment& assessment) { change(assessment.decision); });
}

void DecideForm::showDocument()
{
    const Assessment& assessment = m_binding.assessment();
    const DecisionRecord& decision = assessment.decision;
    m_strategy->show(assessment, decision.strategy);
    const QString by = QString::fromStdString(decision.by);
    if (m_by->text() != by)
        m_by->setText(by);
    m_by->setPlaceholderText(displayText(assessment.decisionOwner));
    m_date->setIsoDay(decision.date);
    m_review->setIsoDay(decision.reviewDate);
    m_reason->setText(decision.reason);
    m_clear->setValue(decision.clearWinnerProbability);
    const RiskLimit limit = decision.riskLimit.value_or(RiskLimit{});
    const TailLimit tail = limit.conditionalValueAtRisk.value_or(TailLimit{});
    m_loss->setValue(limit.probabilityOfLoss);
    m_tail->setValue(tail.share);
    m_minimum->setUnit(Unit::Money, QString::fromStdString(assessment.currency));
    m_minimum->setValue(tail.minimum);
    showAdvice();
}

void DecideForm::showAdvice()
{
    const Evaluation& evaluation = m_binding.document().evaluation();
    const auto& advised = evaluation.recommendation.strategy;
    const std::string& decided = m_binding.assessment().decision.strategy;
    m_take->setVisible(advised && *advised != decided);
    if (!advised)
        m_advice->setText(headline(evaluation, m_binding.format()));
    else if (*advised == decided)
        m_advice->setText(tr("That is what is recommended today."));
    else
        m_advice->setText(inOwnDirection(
            tr("Recommended today: %1.").arg(quotedStrategy(*advised, evaluation, m_binding.format()))));
}

void DecideForm::takeAdvice()
{
    const auto advised = m_binding.document().evaluation().recommendation.strategy;
    if (!advised)
        return;
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    m_binding.editOnce("/decision", tr("Decide"), [&](Assessment& assessment) {
        assessment.decision.strategy = *advised;
        assessment.decision.date = today;
        if (assessment.decision.by.empty())
            assessment.decision.by = assessment.decisionOwner;
    });
}

QWidget* DecideForm::editorOf(const std::string& pointer) const
{
    const std::pair<std::string_view, QWidget*> editors[]{
        {"/decision", m_strategy},
        {"/decision/strategy", m_strategy},
        {"/decision/by", m_by},
        {"/decision/date", m_date},
        {"/decision/reason", m_reason},
        {"/decision/reviewDate", m_review},
        {"/decision/objective", m_objective},
        {"/decision/clearWinnerProbability", m_clear},
        {"/decision/riskLimit", m_loss},
        {"/decision/riskLimit/probabilityOfLoss", m_loss},
        {"/decision/riskLimit/conditionalValueAtRisk", m_minimum},
        {"/decision/riskLimit/conditionalValueAtRisk/minimum", m_minimum},
        {"/decision/riskLimit/conditionalValueAtRisk/share", m_tail},
    };
    for (const auto& [part, editor] : editors) {
        if (part == pointer)
            return editor;
    }
    return nullptr;
}

bool DecideForm::edits(const std::string& pointer) const
{
    return editorOf(pointer) != nullptr;
}

bool DecideForm::showInput(const std::string& pointer)
{
    return focusEditor(editorOf(pointer));
}

} // namespace tunepoint::ui
