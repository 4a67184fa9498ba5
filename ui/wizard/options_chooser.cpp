// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/options_chooser.h"

#include "core/assessment/strategy_edits.h"
#include "core/catalogue/proposals.h"
#include "ui/document/assessment_document.h"
#include "ui/text/names.h"
#include "ui/widgets/archetype_groups.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

bool has(const Assessment& assessment, std::string_view archetype)
{
    return std::any_of(assessment.strategies.begin(), assessment.strategies.end(),
        [&](const Strategy& strategy) { return strategy.archetype == archetype; });
}

} // namespace

OptionsChooser::OptionsChooser(AssessmentDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    createRows(*content);
    setWidget(content);
    connect(&document, &AssessmentDocument::changed, this, &OptionsChooser::showStrategies);
    showStrategies();
}

void OptionsChooser::createRows(QWidget& content)
{
    auto* grid = new QGridLayout(&content);
    grid->setContentsMargins(24, 8, 24, 24);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto* proposals = new QPushButton(tr("Take the proposals for this task"), &content);
    proposals->setObjectName(QStringLiteral("takeProposals"));
    connect(proposals, &QPushButton::clicked, this, &OptionsChooser::takeProposals);
    int row = 0;
    grid->addWidget(proposals, row++, 0, 1, 2, Qt::AlignLeading);
    const ArchetypeEntry* before = nullptr;
    for (const ArchetypeEntry& entry : archetypeEntries()) {
        if (!before || before->group != entry.group) {
            auto* title = new PlainLabel(archetypeGroupName(entry.group), &content);
            title->setScale(1.1, true);
            grid->setRowMinimumHeight(row++, 8);
            grid->addWidget(title, row++, 0, 1, 3);
        }
        before = &entry;
        const QString name = archetypeName(entry.id);
        auto* box = new QCheckBox(withoutMnemonic(name), &content);
        box->setObjectName(QString::fromUtf8(entry.id.data(), qsizetype(entry.id.size())));
        auto* summary = plainLabel(archetypeSummary(entry.id), &content);
        summary->setScale(0.9);
        summary->setForegroundRole(QPalette::PlaceholderText);
        box->setAccessibleDescription(summary->text());
        auto* proposed = new PlainLabel(tr("proposed"), &content);
        proposed->setScale(0.9);
        grid->addWidget(box, row, 0, Qt::AlignTop);
        grid->addWidget(summary, row, 1);
        grid->addWidget(proposed, row++, 2, Qt::AlignTop);
        const std::string archetype(entry.id);
        connect(
            box, &QCheckBox::clicked, this, [this, archetype](bool chosen) { choose(archetype, chosen); });
        m_rows.push_back({archetype, box, proposed});
    }
    grid->setRowStretch(row, 1);
}

void OptionsChooser::showStrategies()
{
    const Assessment& assessment = m_document.assessment();
    const auto proposed = proposedArchetypes(assessment.task);
    for (const Row& row : m_rows) {
        row.box->setChecked(has(assessment, row.archetype));
        // Hidden by retaining its room, so that the column does not jump.
        QSizePolicy policy = row.proposed->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        row.proposed->setSizePolicy(policy);
        row.proposed->setVisible(
            std::find(proposed.begin(), proposed.end(), row.archetype) != proposed.end());
    }
}

void OptionsChooser::choose(const std::string& archetype, bool chosen)
{
    const QString name = archetypeName(archetype);
    m_document.edit("/strategies", chosen ? tr("Add “%1”").arg(name) : tr("Remove “%1”").arg(name),
        [&](Assessment& assessment) {
            if (chosen) {
                addStrategy(assessment, archetype, name.toStdString());
                return;
            }
            for (std::size_t i = assessment.strategies.size(); i-- > 0;)
                if (assessment.strategies[i].archetype == archetype)
                    removeStrategy(assessment, i);
        });
    m_document.endMerge();
}

void OptionsChooser::takeProposals()
{
    m_document.edit("/strategies", tr("Take the proposed options"), addProposedStrategies);
    m_document.endMerge();
}

void addProposedStrategies(Assessment& assessment)
{
    for (const std::string_view archetype : proposedArchetypes(assessment.task))
        if (!has(assessment, archetype))
            addStrategy(assessment, archetype, archetypeName(archetype).toStdString());
}

} // namespace tunepoint::ui
