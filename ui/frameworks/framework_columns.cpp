// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/framework_columns.h"

#include "core/frameworks/disputes.h"
#include "ui/document/assessment_document.h"
#include "ui/frameworks/framework_column.h"
#include "ui/text/framework_names.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kMostSettlements = 2; ///< that are told of one input

class DisputeText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::FrameworkColumns)

public:
    /// "Examples: 100 (Four criteria) … 1,000 (Ladder); here: 400."
    static QString head(const Dispute& dispute, const Format& format)
    {
        const QString have = factValue(dispute.pointer, dispute.have, format);
        QStringList wanted;
        for (const DisputedThreshold& each : dispute.thresholds)
            wanted << tr("%1 (%2)", "a threshold, the way to decide that has it")
                          .arg(factValue(dispute.pointer, each.value, format), frameworkName(each.framework));
        if (wanted.isEmpty())
            return tr("%1 – here: %2.", "name of an answer, the answer").arg(factName(dispute.pointer), have);
        return tr("%1: %2; here: %3.", "name of an answer, what it is compared with, the answer")
            .arg(factName(dispute.pointer), wanted.join(QStringLiteral(" … ")), have);
    }
    static QString settlement(const Settlement& settlement, const std::string& pointer, const Format& format)
    {
        return tr("With %1 instead, “%2” and “%3” would both say: %4.")
            .arg(factValue(pointer, settlement.to, format), frameworkName(settlement.a),
                frameworkName(settlement.b), verdictName(settlement.agreed));
    }
    static QString together(const Dispute& dispute)
    {
        return tr("Together with another answer it decides between %n pair(s) of them.", nullptr,
            int(dispute.pairs));
    }
};

} // namespace

FrameworkColumns::FrameworkColumns(AssessmentDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
{
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    createColumns(*column);
    auto* block = new QWidget(inside);
    block->setObjectName(QStringLiteral("disputes"));
    m_disputes = new QVBoxLayout(block);
    m_disputes->setContentsMargins(0, 0, 0, 0);
    m_disputes->setSpacing(8);
    column->addWidget(block);
    column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void FrameworkColumns::createColumns(QVBoxLayout& content)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Framework& framework : frameworks()) {
        const std::string id(framework.id);
        auto* column = new FrameworkColumn(id, content.parentWidget());
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // all as wide as each other
        policy.setHeightForWidth(true);
        column->setSizePolicy(policy);
        connect(column, &FrameworkColumn::detailsWanted, this, [this, id] { Q_EMIT detailsWanted(id); });
        connect(column, &FrameworkColumn::questionsWanted, this, [this, id] { Q_EMIT questionsWanted(id); });
        row->addWidget(column, 1);
        m_columns.push_back(column);
    }
    content.addLayout(row);
}

void FrameworkColumns::showEvaluation()
{
    const auto& results = m_document.evaluation().frameworks;
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    const auto all = frameworks();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto at = std::find_if(results.begin(), results.end(),
            [&](const FrameworkResult& result) { return result.id == all[i].id; });
        m_columns[i]->setVisible(at != results.end());
        if (at != results.end())
            m_columns[i]->showResult(*at, format);
    }
    showDisputes();
}

void FrameworkColumns::showDisputes()
{
    QWidget* block = m_disputes->parentWidget();
    while (QLayoutItem* item = m_disputes->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater(); // a button of it may be on the way to its slot
        delete item;
    }
    const auto all = disputes(m_document.evaluation().frameworks);
    const Format format(locale(), QString::fromStdString(m_document.evaluation().currency));
    auto* title = plainLabel(
        all.empty() ? tr("Nothing that was answered separates them.") : tr("What they disagree over"), block);
    title->setScale(1.25);
    m_disputes->addWidget(title);
    for (const Dispute& dispute : all) {
        auto* entry = new QWidget(block);
        auto* head = plainLabel(DisputeText::head(dispute, format), entry);
        head->setScale(1, true);
        auto* change = new QPushButton(tr("Change it"), entry);
        change->setObjectName(QStringLiteral("changeDisputed"));
        change->setAccessibleName(tr("Change “%1”").arg(factName(dispute.pointer)));
        connect(change, &QPushButton::clicked, this,
            [this, pointer = dispute.pointer] { Q_EMIT answerWanted(pointer); });
        QStringList why;
        for (std::size_t i = 0; i < std::min(kMostSettlements, dispute.settlements.size()); ++i)
            why << DisputeText::settlement(dispute.settlements[i], dispute.pointer, format);
        if (dispute.settlements.empty())
            why << DisputeText::together(dispute);
        auto* grid = new QGridLayout(entry);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(2);
        grid->addWidget(head, 0, 0);
        grid->addWidget(change, 0, 1, 2, 1, Qt::AlignTop);
        grid->addWidget(plainLabel(why.join(QLatin1Char('\n')), entry), 1, 0);
        grid->setColumnStretch(0, 1);
        m_disputes->addWidget(entry);
    }
}

} // namespace tunepoint::ui
