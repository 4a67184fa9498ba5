// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/provenance_editor.h"

#include "core/assessment/assessment.h"
#include "ui/text/names.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/undo_keys.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tunepoint::ui {

namespace {

constexpr EvidenceGrade kGrades[]
    = {EvidenceGrade::Measured, EvidenceGrade::Published, EvidenceGrade::Vendor, EvidenceGrade::Guess};
constexpr int kLongestSource = 2000; // a reference with its title; far below what would slow a label

} // namespace

ProvenanceEditor::ProvenanceEditor(QWidget* parent)
    : QWidget(parent)
    , m_source(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_grade(new QComboBox(this))
{
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("where the figure comes from"));
    m_source->setMaxLength(kLongestSource);
    leaveUndoToWindow(m_source);
    m_date->setObjectName(QStringLiteral("sourceDate"));
    m_date->setAccessibleName(tr("Day of the source"));
    m_grade->setObjectName(QStringLiteral("grade"));
    m_grade->setAccessibleName(tr("How well founded"));
    m_grade->addItem(tr("not said"));
    for (const EvidenceGrade grade : kGrades)
        m_grade->addItem(gradeName(grade));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Source"), this));
    row->addWidget(m_source, 3);
    row->addWidget(m_date, 1);
    row->addWidget(m_grade);
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_quantity.source = text.toStdString();
        Q_EMIT edited(m_quantity);
    });
    connect(m_date, &DateField::dayEdited, this, [this](const std::string& day) {
        m_quantity.date = day;
        Q_EMIT edited(m_quantity);
    });
    connect(m_grade, &QComboBox::activated, this, [this](int grade) {
        m_quantity.grade = grade > 0 ? std::optional(kGrades[grade - 1]) : std::nullopt;
        Q_EMIT edited(m_quantity);
    });
    connect(m_source, &QLineEdit::editingFinished, this, &ProvenanceEditor::editingFinished);
    connect(m_date, &QLineEdit::editingFinished, this, &ProvenanceEditor::editingFinished);
    connect(m_grade, &QComboBox::activated, this, &ProvenanceEditor::editingFinished);
}

void ProvenanceEditor::setQuantity(const Quantity& quantity)
{
    m_quantity = quantity;
    if (m_source->text().toStdString() != quantity.source)
        m_source->setText(QString::fromStdString(quantity.source));
    m_date->setIsoDay(quantity.date);
    m_grade->setCurrentIndex(quantity.grade ? 1 + int(*quantity.grade) : 0);
}

void ProvenanceEditor::focusSource()
{
    m_source->setFocus(Qt::OtherFocusReason);
}

} // namespace tunepoint::ui
