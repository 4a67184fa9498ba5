// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatif_row.h"

#include "ui/text/names.h"
#include "ui/whatif/whatif_slider.h"
#include "ui/widgets/elided_name.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr int kSignificant = 4;
constexpr int kMostStated = 6; ///< digits of a figure that a person writes
constexpr int kFieldCharacters = 11;
constexpr double kMostOfUnit = 0.45; ///< of the line that it shares with the name

/// The mean of a range and a flip point have fifteen digits and mean four of them. What somebody stated or
/// types stands as it is.
double shown(const Input& input, std::optional<double> tried)
{
    const double value = tried.value_or(input.central);
    const QLocale plain = QLocale::c();
    const auto rounded = [&](int digits) { return plain.toDouble(plain.toString(value, 'g', digits)); };
    const bool stated = tried || !isUncertain(input.quantity);
    if (stated && rounded(kMostStated) == value)
        return value;
    const int whole = std::abs(value) >= 1 ? int(std::floor(std::log10(std::abs(value)))) + 1 : 0;
    return rounded(stated ? std::max(kSignificant, whole) : kSignificant);
}

} // namespace

WhatIfRow::WhatIfRow(std::string pointer, QWidget* parent)
    : QWidget(parent)
    , m_pointer(std::move(pointer))
    , m_name(new PlainLabel({}, this))
    , m_unit(new PlainLabel({}, this))
    , m_field(new NumberField(this))
    , m_slider(new WhatIfSlider(this))
    , m_reset(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setScale(0.9);
    m_unit->setScale(0.9);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * kFieldCharacters);
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
    top->addWidget(m_unit);
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

void WhatIfRow::show(
    const Input& input, const QString& name, const Evaluation& evaluation, std::optional<double> tried)
{
    m_tried = tried;
    m_fullName = name;
    const Format format(QLocale(), QString::fromStdString(evaluation.currency));
    const double value = tried.value_or(input.central);
    m_slider->setRange(inputRange(input, tried));
    m_slider->setDocumentValue(input.central);
    m_slider->showValue(value);
    m_slider->setAccessibleName(m_fullName);
    m_slider->setAccessibleDescription(format.figure(value, input.unit));
    m_field->setUnit(input.unit, format.currency());
    m_field->setBounds(input.bounds);
    showUnit(input, format.currency());
    if (!tried || !m_field->hasFocus()) // what is being typed stays as it is
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

void WhatIfRow::tellApart(const QStringList& names)
{
    m_names = names;
    elide();
}

void WhatIfRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

QSize WhatIfRow::minimumSizeHint() const
{
    const int spacing = 2 * 4;
    return {m_slider->minimumSizeHint().width() + m_field->width() + m_reset->sizeHint().width() + spacing,
        QWidget::minimumSizeHint().height()};
}

void WhatIfRow::showUnit(const Input& input, const QString& currency)
{
    const bool percent = input.unit == Unit::Share || input.unit == Unit::SharePerMonth;
    const bool money = isMoney(input.unit);
    m_field->setSuffix(percent ? unitName(Unit::Share, currency) : money ? currency : QString());
    m_unitName = percent || money ? QString() : unitName(input.unit, currency);
}

void WhatIfRow::elide()
{
    const int room = std::max(width() - m_remove->sizeHint().width() - 8, 20);
    const QString unit
        = m_unit->fontMetrics().elidedText(m_unitName, Qt::ElideRight, int(room * kMostOfUnit));
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    const int taken = unit.isEmpty() ? 0 : m_unit->sizeHint().width() + 4;
    constexpr int kRounding = 3; // of joined letters, which are laid out in fractions of a pixel
    m_name->setText(elidedApart(m_fullName, m_names, m_name->fontMetrics(), room - taken - kRounding));
}

} // namespace tunepoint::ui
