// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tradeoff/limits_bar.h"

#include "core/assessment/gate_edits.h"
#include "ui/charts/outcome_words.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace tunepoint::ui {

namespace {

/// The task's own field for a limit of the kind, which knows its unit and bounds.
const TaskField& fieldOf(GateKind kind)
{
    return *taskField(limitField(kind));
}

} // namespace

LimitsBar::LimitsBar(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    create(m_slots[0], QStringLiteral("Up"));
    create(m_slots[1], QStringLiteral("Across"));
    row->addStretch(1);
}

void LimitsBar::create(Slot& slot, const QString& objectName)
{
    slot.frame = new QWidget(this);
    slot.name = new PlainLabel({}, slot.frame);
    slot.field = new NumberField(slot.frame);
    slot.field->setObjectName(QStringLiteral("limitField") + objectName);
    slot.field->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    slot.unit = new PlainLabel({}, slot.frame);
    slot.remove = new QToolButton(slot.frame);
    slot.remove->setObjectName(QStringLiteral("limitRemove") + objectName);
    slot.remove->setText(QStringLiteral("\u00d7"));
    slot.remove->setAutoRaise(true);
    slot.add = new QToolButton(this);
    slot.add->setObjectName(QStringLiteral("limitAdd") + objectName);
    slot.add->setAutoRaise(true);
    slot.name->setBuddy(slot.field);

    auto* row = new QHBoxLayout(slot.frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{slot.name, slot.field, slot.unit, slot.remove})
        row->addWidget(part);
    layout()->addWidget(slot.frame);
    layout()->addWidget(slot.add);

    connect(slot.field, &NumberField::valueEdited, this, [this, &slot](std::optional<double> value) {
        if (value && !slot.gate.empty())
            Q_EMIT limitTyped(slot.gate, *value);
    });
    connect(slot.field, &QLineEdit::editingFinished, this, &LimitsBar::limitLeft);
    connect(slot.remove, &QToolButton::clicked, this, [this, &slot] { Q_EMIT limitUnwanted(slot.gate); });
    connect(slot.add, &QToolButton::clicked, this, [this, &slot] { Q_EMIT limitWanted(slot.figure); });
}

void LimitsBar::show(const Evaluation& evaluation, const TradeoffAxes& axes)
{
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const QList<TradeoffLimit> limits = tradeoffLimits(evaluation, axes, format);
    m_slots[0].figure = axes.y;
    m_slots[1].figure = axes.x;
    for (Slot& slot : m_slots) {
        const std::optional<GateKind> kind = limitOf(slot.figure);
        const auto limit
            = std::ranges::find_if(limits, [&](const TradeoffLimit& l) { return kind && l.kind == *kind; });
        const bool set = kind && limit != limits.end();
        slot.gate = set ? limit->gate : std::string();
        slot.frame->setVisible(set);
        slot.add->setVisible(kind && !set && !evaluation.strategies.empty());
        if (!kind)
            continue;
        const QString name = limitName(*kind);
        const Unit unit = fieldOf(*kind).unit;
        slot.name->setText(name);
        slot.field->setUnit(unit, format.currency());
        slot.field->setBounds(fieldOf(*kind).bounds);
        slot.field->setAccessibleName(name);
        slot.unit->setText(unitName(unit, format.currency()));
        slot.remove->setToolTip(tr("Take this limit away"));
        slot.remove->setAccessibleName(tr("Take away: %1").arg(name));
        slot.add->setText(withoutMnemonic(tr("+ %1", "sets a limit of this name").arg(name)));
        slot.add->setToolTip(
            tr("Set a limit. It starts where every option keeps it; then drag its line on the chart."));
        if (set)
            slot.field->setValue(limit->value);
    }
}

void LimitsBar::follow(const std::string& gate, double value)
{
    for (Slot& slot : m_slots)
        if (slot.gate == gate && !gate.empty())
            slot.field->setValue(value);
}

} // namespace tunepoint::ui
