// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/threshold_editor.h"

#include "ui/document/assessment_document.h"
#include "ui/text/format.h"
#include "ui/text/framework_names.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

ThresholdEditor::ThresholdEditor(
    std::string framework, const FrameworkThreshold& threshold, AssessmentDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_framework(std::move(framework))
    , m_threshold(threshold)
    , m_field(new NumberField(this))
    , m_echo(new PlainLabel({}, this))
    , m_back(new QPushButton(this))
{
    const QString name = thresholdName(m_framework, m_threshold.id);
    setObjectName(QString::fromStdString(m_threshold.id));
    auto* title = plainLabel(name, this);
    title->setScale(1, true);
    m_field->setAccessibleName(name);
    m_field->setUnit(m_threshold.unit, QString::fromStdString(document.assessment().currency));
    m_field->setBounds(m_threshold.bounds);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    QString says = standingName(m_threshold.standing) + QStringLiteral(". ")
        + thresholdEvidence(m_framework, m_threshold.id);
    for (const std::string& row : m_threshold.evidence)
        says += QStringLiteral(" [%1]").arg(QString::fromStdString(row));
    auto* evidence = plainLabel(tr("Published evidence: %1").arg(says), this);
    evidence->setScale(0.9);
    evidence->setForegroundRole(QPalette::PlaceholderText);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_echo);
    row->addWidget(m_back);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(evidence);
    setFocusProxy(m_field);

    connect(m_field, &NumberField::valueEdited, this, &ThresholdEditor::set);
    connect(m_field, &NumberField::stateChanged, this,
        [this] { m_echo->setText(m_field->isGood() ? m_field->echo() : m_field->message()); });
    connect(m_field, &QLineEdit::editingFinished, &m_document, &AssessmentDocument::endMerge);
    connect(m_back, &QPushButton::clicked, this, [this] {
        set(std::nullopt);
        m_document.endMerge();
    });
    connect(&m_document, &AssessmentDocument::changed, this, &ThresholdEditor::showValue);
    showValue();
}

void ThresholdEditor::set(std::optional<double> value)
{
    const bool published = !value || *value == m_threshold.value;
    m_document.edit("/frameworks/thresholds/" + m_framework + "/" + m_threshold.id,
        tr("Change “%1”").arg(thresholdName(m_framework, m_threshold.id)), [&](Assessment& assessment) {
            auto& thresholds = assessment.frameworks.thresholds;
            if (!published) {
                thresholds[m_framework][m_threshold.id] = *value;
                return;
            }
            if (const auto own = thresholds.find(m_framework); own != thresholds.end()) {
                own->second.erase(m_threshold.id);
                if (own->second.empty())
                    thresholds.erase(own);
            }
        });
}

void ThresholdEditor::showValue()
{
    const auto& thresholds = m_document.assessment().frameworks.thresholds;
    double value = m_threshold.value;
    bool own = false;
    if (const auto framework = thresholds.find(m_framework); framework != thresholds.end()) {
        if (const auto at = framework->second.find(m_threshold.id); at != framework->second.end()) {
            value = at->second;
            own = true;
        }
    }
    m_field->setValue(value);
    m_field->setGuess(!m_threshold.stated && !own);
    m_echo->setText(m_field->echo());
    const Format format(locale(), QString::fromStdString(m_document.assessment().currency));
    const QString published = format.figure(m_threshold.value, m_threshold.unit);
    m_back->setText(m_threshold.stated ? tr("Back to the published %1").arg(published)
                                       : tr("Back to our reading, %1").arg(published));
    m_back->setVisible(own);
}

} // namespace tunepoint::ui
