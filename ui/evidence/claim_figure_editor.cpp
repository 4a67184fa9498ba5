// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/claim_figure_editor.h"

#include "ui/document/assessment_document.h"
#include "ui/evidence/figure_picker.h"
#include "ui/text/claim_names.h"
#include "ui/text/record_sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/undo_keys.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace tunepoint::ui {

namespace {

constexpr int kLongestUnit = 80;
constexpr ClaimPeriod kPeriods[]{ClaimPeriod::Day, ClaimPeriod::Month, ClaimPeriod::Year};

} // namespace

ClaimFigureEditor::ClaimFigureEditor(
    const QString& name, Content content, AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (content == Content::Day) {
        m_day = new DateField(this);
        m_day->setAccessibleName(name);
        row->addWidget(m_day);
        setFocusProxy(m_day);
        connect(m_day, &DateField::dayEdited, this, [this](const std::string& day) {
            m_figure.date = day;
            passOn();
        });
        connect(m_day, &QLineEdit::editingFinished, this, &ClaimFigureEditor::editingFinished);
    } else {
        createNumber(this);
        m_number->setAccessibleName(name);
        m_unit->setAccessibleName(tr("Unit of “%1”").arg(name));
        m_period->setAccessibleName(tr("Period of “%1”").arg(name));
        m_link->setAccessibleName(tr("Take “%1” from this assessment").arg(name));
        row->addWidget(m_number, 1);
        row->addWidget(m_linked, 3);
        row->addWidget(m_unit, 1);
        row->addWidget(m_period);
        row->addWidget(m_link);
        setFocusProxy(m_number);
    }
}

void ClaimFigureEditor::createNumber(QWidget* row)
{
    m_number = new NumberField(row);
    m_unit = new QLineEdit(row);
    m_unit->setMaxLength(kLongestUnit);
    m_unit->setPlaceholderText(tr("unit"));
    m_unit->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    leaveUndoToWindow(m_unit);
    m_period = new CalmList(row);
    m_period->addItem(tr("in all"));
    for (const ClaimPeriod period : kPeriods)
        m_period->addItem(claimPeriodName(period));
    m_linked = new PlainLabel({}, row);
    m_linked->setWordWrap(true);
    m_link = new QToolButton(row);
    m_link->setAutoRaise(true);
    connect(m_number, &NumberField::valueEdited, this, [this](std::optional<double> value) {
        m_figure.value = value;
        passOn();
    });
    connect(m_unit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_figure.unit = text.toStdString();
        passOn();
    });
    connect(m_period, &QComboBox::activated, this, [this](int index) {
        m_figure.period = index > 0 ? std::optional(kPeriods[index - 1]) : std::nullopt;
        passOn();
        Q_EMIT editingFinished();
    });
    connect(m_number, &QLineEdit::editingFinished, this, &ClaimFigureEditor::editingFinished);
    connect(m_unit, &QLineEdit::editingFinished, this, &ClaimFigureEditor::editingFinished);
    connect(m_link, &QToolButton::clicked, this, &ClaimFigureEditor::chooseLink);
}

void ClaimFigureEditor::setFigure(const ClaimFigure& figure)
{
    m_figure = figure;
    if (m_day) {
        m_day->setIsoDay(figure.date);
        return;
    }
    m_number->setValue(figure.value);
    if (m_unit->text() != QString::fromStdString(figure.unit))
        m_unit->setText(QString::fromStdString(figure.unit));
    m_period->setCurrentIndex(figure.period ? int(*figure.period) + 1 : 0);
    showLink();
}

void ClaimFigureEditor::showLink()
{
    const bool linked = !m_figure.pointer.empty();
    m_number->setVisible(!linked);
    m_linked->setVisible(linked);
    m_linked->setText(linked ? recordedFigureName(m_figure.pointer, m_document.evaluation()) : QString());
    m_link->setText(linked ? tr("Type a number") : tr("Take from here …"));
    m_link->setToolTip(linked ? tr("State a number instead of the assessment's own figure")
                              : tr("Use a figure of this assessment; the claim then follows it"));
}

void ClaimFigureEditor::passOn()
{
    Q_EMIT edited(m_figure);
}

void ClaimFigureEditor::chooseLink()
{
    if (!m_figure.pointer.empty()) {
        m_figure.pointer.clear();
    } else {
        FigurePicker picker(m_document.evaluation(), this);
        if (picker.exec() != QDialog::Accepted || picker.pointer().empty())
            return;
        m_figure.pointer = picker.pointer();
        m_figure.value.reset();
    }
    showLink();
    passOn();
    Q_EMIT editingFinished();
}

} // namespace tunepoint::ui
