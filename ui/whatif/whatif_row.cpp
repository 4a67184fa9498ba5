// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatif_row.h"

#include "ui/text/names.h"
#include "ui/whatif/whatif_slider.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tunepoint::ui {

namespace {

/// The mean of a range has fifteen digits and means four of them; what somebody stated or tries stands as it
/// is.
double shown(const Input& input, std::optional<double> tried)
{
    if (tried || !isUncertain(input.quantity))
        return tried.value_or(input.central);
    const QLocale plain = QLocale::c();
    return plain.toDouble(plain.toString(input.central, 'g', 4));
}

} // namespace

WhatIfRow::WhatIfRow(std::string pointer, QWidget* parent)
    : QWidget(parent)
    , m_pointer(std::move(pointer))
    , m_name(new PlainLabel({}, this))
    , m_field(new NumberField(this))
    , m_slider(new WhatIfSlider(this))
    , m_reset(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setScale(0.9);
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 11);
    m_reset->setText(QStringLiteral("\u21ba"));
    m_reset->setToolTip(tr("Back to the document's value"));
    m_remove->setText(QStringLiteral("\u00d7"));
    m_remove->setToolTip(tr("Take this slider away"));
    for (QToolButton* button : {m_reset, m_remove})
        button->setAutoRaise(true);
    QSizePolicy keeps = m_reset->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // nothing jumps
    m_reset->setSizePolicy(keeps);

    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_name, 1);
    top->addWidget(m_remove);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(4);
    bottom->addWidget(m_slider, 1);
    bottom->addWidget(m_field);
    bottom->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(bottom);

    const auto tries = [this](double value) { Q_EMIT valueTried(m_pointer, value); };
    const auto resets = [this] { Q_EMIT valueReset(m_pointer); };
    connect(m_slider, &WhatIfSlider::valueTried, this, tries);
    connect(m_slider, &WhatIfSlider::valueReset, this, resets);
    connect(m_field, &NumberField::valueEdited, this, [tries, resets](std::optional<double> value) {
        if (value)
            tries(*value);
        else
            resets();
    });
    connect(m_reset, &QToolButton::clicked, this, resets);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removed(m_pointer); });
}

void WhatIfRow::setNumber(int number)
{
    m_slider->setObjectName(QStringLiteral("whatIfSlider%1").arg(number));
    m_field->setObjectName(QStringLiteral("whatIfField%1").arg(number));
    m_reset->setObjectName(QStringLiteral("whatIfReset%1").arg(number));
    m_remove->setObjectName(QStringLiteral("whatIfRemove%1").arg(number));
}

void WhatIfRow::show(const Input& input, const Evaluation& evaluation, std::optional<double> tried)
{
    m_tried = tried;
    m_fullName = inputName(input, evaluation);
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const double value = tried.value_or(input.central);
    m_slider->setRange(inputRange(input, tried));
    m_slider->setDocumentValue(input.central);
    m_slider->showValue(value);
    m_slider->setAccessibleName(m_fullName);
    m_slider->setAccessibleDescription(format.figure(value, input.unit));
    m_field->setUnit(input.unit, format.currency());
    m_field->setBounds(input.bounds);
    m_field->setValue(shown(input, tried));
    m_field->setAccessibleName(m_fullName);
    m_reset->setVisible(tried.has_value());
    m_reset->setAccessibleName(tr("Back to the document's value: %1").arg(m_fullName));
    m_remove->setAccessibleName(tr("Take away: %1").arg(m_fullName));
    m_name->setScale(0.9, tried.has_value());
    QPalette ink = palette();
    if (tried)
        ink.setColor(QPalette::WindowText, ink.color(QPalette::Link));
    m_name->setPalette(ink);

    const QString unit = unitName(input.unit, format.currency());
    QStringList lines{
        unit.isEmpty() ? m_fullName : tr("%1, %2", "an input and its unit").arg(m_fullName, unit),
        tr("In the document: %1").arg(format.quantity(input.quantity, input.unit, input.bounds))};
    if (input.quantity.grade)
        lines << gradeName(*input.quantity.grade);
    if (!input.quantity.source.empty())
        lines << displayText(input.quantity.source);
    lines << tr(
        "Ticks: P10, median and P90. The mark is the document's value; a double click goes back to it.");
    const QString hint = literal(lines.join(QLatin1Char('\n')));
    m_name->setToolTip(hint);
    m_slider->setToolTip(hint);
    elide();
}

void WhatIfRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

void WhatIfRow::elide()
{
    m_name->setText(m_name->fontMetrics().elidedText(
        m_fullName, Qt::ElideRight, std::max(width() - m_remove->sizeHint().width() - 4, 20)));
}

} // namespace tunepoint::ui
