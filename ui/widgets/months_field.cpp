// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/months_field.h"

#include "core/assessment/assessment.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>

namespace tunepoint::ui {

MonthsField::MonthsField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_field(new NumberField(this))
    , m_message(new PlainLabel({}, this))
{
    m_field->setObjectName(QStringLiteral("months"));
    m_field->setAccessibleName(name);
    m_field->setUnit(Unit::Months, {});
    m_field->setBounds({1.0, double(kMaximumHorizonMonths)});
    m_field->setWholeNumbers(true);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_message, 1);
    setFocusProxy(m_field);
    connect(m_field, &NumberField::stateChanged, this, [this] {
        m_message->setText(!m_field->isGood()   ? m_field->message()
                : !m_field->value().has_value() ? tr("A figure is needed here.")
                                                : m_field->echo());
    });
    connect(m_field, &NumberField::valueEdited, this, [this](std::optional<double> months) {
        if (months)
            Q_EMIT monthsEdited(int(*months));
    });
    connect(m_field, &QLineEdit::editingFinished, this, &MonthsField::editingFinished);
}

void MonthsField::setMonths(int months)
{
    m_field->setValue(months);
}

} // namespace tunepoint::ui
