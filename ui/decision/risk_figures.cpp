// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/risk_figures.h"

#include "core/assessment/quantities.h"
#include "ui/decision/criteria_binding.h"
#include "ui/document/assessment_document.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

RiskFigures::RiskFigures(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_column(new QVBoxLayout(this))
    , m_add(new CalmList(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_add->setObjectName(QStringLiteral("riskAddFigure"));
    m_add->setAccessibleName(tr("Add a figure that it changes"));
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setMinimumContentsLength(24);
    m_column->addWidget(m_add);
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT figureAdded(m_choices[std::size_t(index - 1)]);
    });
}

const Input* RiskFigures::input(const std::string& pointer) const
{
    const auto& inputs = m_binding.document().evaluation().inputs;
    const auto at = std::find_if(
        inputs.begin(), inputs.end(), [&](const Input& each) { return each.pointer == pointer; });
    return at == inputs.end() ? nullptr : &*at;
}

void RiskFigures::addRow()
{
    const std::size_t index = m_rows.size();
    Row made;
    made.row = new QWidget(this);
    made.name = plainLabel({}, made.row);
    made.kind = new CalmList(made.row);
    made.kind->addItem(tr("is multiplied by"));
    made.kind->addItem(tr("becomes"));
    made.number = new NumberField(made.row);
    made.number->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    made.number->setObjectName(QStringLiteral("riskNumber%1").arg(index));
    made.kind->setObjectName(QStringLiteral("riskKind%1").arg(index));
    made.remove = new QPushButton(tr("Remove"), made.row);
    made.remove->setObjectName(QStringLiteral("riskRemove%1").arg(index));
    connect(made.kind, &QComboBox::activated, this, [this, index](int kind) {
        const Input* figure = input(m_pointers[index]);
        Q_EMIT kindChosen(m_pointers[index], kind == 1, figure != nullptr ? figure->central : 0);
    });
    connect(made.number, &NumberField::valueEdited, this, [this, index](std::optional<double> number) {
        if (number) // an empty field is being typed into
            Q_EMIT numberEdited(m_pointers[index], *number);
    });
    connect(made.number, &QLineEdit::editingFinished, this, &RiskFigures::finished);
    connect(
        made.remove, &QPushButton::clicked, this, [this, index] { Q_EMIT figureRemoved(m_pointers[index]); },
        Qt::QueuedConnection); // the button goes with its row
    auto* layout = new QHBoxLayout(made.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(made.name, 1);
    layout->addWidget(made.kind);
    layout->addWidget(made.number);
    layout->addWidget(made.remove);
    m_column->insertWidget(m_column->count() - 1, made.row);
    m_rows.push_back(made);
}

void RiskFigures::showRisk(const PremortemRisk& risk)
{
    m_pointers.clear();
    for (const auto& figures : {risk.values, risk.factors}) {
        for (const auto& [pointer, number] : figures)
            m_pointers.push_back(pointer);
    }
    std::sort(m_pointers.begin(), m_pointers.end()); // a row stays where it is when its kind changes
    while (m_rows.size() > m_pointers.size()) {
        delete m_rows.back().row;
        m_rows.pop_back();
    }
    while (m_rows.size() < m_pointers.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showRow(i, risk);
    showChoices(risk);
}

void RiskFigures::showRow(std::size_t index, const PremortemRisk& risk)
{
    const std::string& pointer = m_pointers[index];
    const Row& row = m_rows[index];
    const Input* figure = input(pointer);
    const Evaluation& evaluation = m_binding.document().evaluation();
    const auto value = risk.values.find(pointer);
    const bool becomes = value != risk.values.end();
    const QString name = figure != nullptr ? inputName(*figure, evaluation) : placeOf(pointer);
    row.name->setText(figure != nullptr
            ? tr("%1, now %2", "a figure, its value")
                  .arg(name, m_binding.format().quantity(figure->quantity, figure->unit, figure->bounds))
            : name);
    row.kind->setCurrentIndex(becomes ? 1 : 0);
    row.kind->setAccessibleName(tr("What happens to %1").arg(name));
    row.number->setAccessibleName(tr("Number for %1").arg(name));
    row.remove->setAccessibleName(tr("Leave %1 alone").arg(name));
    row.number->setUnit(
        becomes && figure != nullptr ? figure->unit : Unit::None, m_binding.format().currency());
    row.number->setBounds(becomes ? (figure != nullptr ? figure->bounds : unbounded) : notNegative);
    row.number->setValue(becomes ? value->second : risk.factors.at(pointer));
}

void RiskFigures::showChoices(const PremortemRisk& risk)
{
    const Evaluation& evaluation = m_binding.document().evaluation();
    const QuantityNames names(m_binding.assessment());
    std::vector<std::string> choices;
    for (const Input& each : evaluation.inputs) {
        if (names.contains(each.pointer) && !risk.values.contains(each.pointer)
            && !risk.factors.contains(each.pointer))
            choices.push_back(each.pointer);
    }
    if (choices != m_choices || m_add->count() == 0) {
        m_choices = std::move(choices);
        const QSignalBlocker quiet(m_add);
        m_add->clear();
        m_add->addItem(tr("Add a figure that it changes …"));
        for (const std::string& pointer : m_choices)
            m_add->addItem(inputName(*input(pointer), evaluation));
    }
    m_add->setCurrentIndex(0);
    m_add->setVisible(!m_choices.empty());
}

} // namespace tunepoint::ui
