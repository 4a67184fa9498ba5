// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/best_worst_weights.h"

#include "core/decision/weight_edits.h"
#include "ui/decision/criteria_binding.h"
#include "ui/document/assessment_document.h"
#include "ui/text/decision_sentences.h"
#include "ui/widgets/calm_list.h"
#include "ui/widgets/plain_label.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kMostTimes = 9;

/// A number that the wheel does not change by accident.
class CalmNumber : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

BestWorstWeights::BestWorstWeights(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_best(new CalmList(this))
    , m_worst(new CalmList(this))
    , m_grid(new QGridLayout)
    , m_consistency(plainLabel({}, this))
{
    m_consistency->setObjectName(QStringLiteral("bestWorstConsistency"));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    createEnds();
    auto* form = new QFormLayout;
    form->addRow(tr("Counts most"), m_best);
    form->addRow(tr("Counts least"), m_worst);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        plainLabel(tr("Say which criterion counts most and which least. Then, for each, how many "
                      "times the first counts more than it, and how many times it counts more than "
                      "the last: 1 is the same, 9 is far more."),
            this));
    column->addLayout(form);
    column->addLayout(m_grid);
    column->addWidget(m_consistency);
    column->addStretch(1);
    connect(&binding, &CriteriaBinding::evaluated, this, &BestWorstWeights::showConsistency);
}

void BestWorstWeights::createEnds()
{
    m_best->setObjectName(QStringLiteral("bestCriterion"));
    m_worst->setObjectName(QStringLiteral("worstCriterion"));
    connect(m_best, &QComboBox::activated, this, [this](int index) {
        judge("best", [&](BestWorstComparison& comparison) {
            if (comparison.worst == m_ids[std::size_t(index)])
                comparison.worst = comparison.best; // the two change places
            comparison.best = m_ids[std::size_t(index)];
            comparison.bestToOthers[comparison.best] = 1;
        });
        m_binding.endMerge();
    });
    connect(m_worst, &QComboBox::activated, this, [this](int index) {
        judge("worst", [&](BestWorstComparison& comparison) {
            if (comparison.best == m_ids[std::size_t(index)])
                comparison.best = comparison.worst;
            comparison.worst = m_ids[std::size_t(index)];
            comparison.othersToWorst[comparison.worst] = 1;
        });
        m_binding.endMerge();
    });
}

void BestWorstWeights::judge(const std::string& what, const std::function<void(BestWorstComparison&)>& change)
{
    const std::vector<std::string> ids = m_ids;
    m_binding.judge("/weighting/judgements/bestWorst/" + m_parent + "/" + what,
        tr("Compare with the best and the worst criterion"), m_parent,
        [&](Weighting& weighting) { change(bestWorstOf(weighting, m_parent, ids)); });
}

void BestWorstWeights::showGroup(const std::string& parent)
{
    const bool other = parent != m_parent || m_binding.group(parent) != m_ids;
    m_parent = parent;
    m_ids = m_binding.group(parent);
    if (m_ids.empty())
        return;
    bool renamed = false;
    for (const Row& row : m_rows)
        renamed = renamed || row.name->text() != m_binding.name(row.id);
    if (other || renamed || m_rows.empty())
        rebuild();
    showJudgements();
    showConsistency();
}

QSpinBox* BestWorstWeights::addNumber(const std::string& id, bool fromBest)
{
    auto* number = new CalmNumber(this);
    number->setRange(1, kMostTimes);
    number->setObjectName(
        (fromBest ? QStringLiteral("fromBest_") : QStringLiteral("toWorst_")) + QString::fromStdString(id));
    number->setAccessibleName(fromBest
            ? tr("How many times more the first counts than %1").arg(m_binding.name(id))
            : tr("How many times more %1 counts than the last").arg(m_binding.name(id)));
    connect(number, &QSpinBox::valueChanged, this, [this, id, fromBest](int times) {
        judge((fromBest ? "bestToOthers/" : "othersToWorst/") + id, [&](BestWorstComparison& comparison) {
            (fromBest ? comparison.bestToOthers : comparison.othersToWorst)[id] = times;
        });
    });
    connect(number, &QSpinBox::editingFinished, this, [this] { m_binding.endMerge(); });
    return number;
}

void BestWorstWeights::rebuild()
{
    const QSignalBlocker quietBest(m_best);
    const QSignalBlocker quietWorst(m_worst);
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget(); // the rows before
        delete item;
    }
    m_rows.clear();
    m_best->clear();
    m_worst->clear();
    m_grid->addWidget(plainLabel(tr("The first against it"), this), 0, 1);
    m_grid->addWidget(plainLabel(tr("It against the last"), this), 0, 2);
    m_grid->addWidget(plainLabel(tr("Weight"), this), 0, 3);
    for (const std::string& id : m_ids) {
        m_best->addItem(m_binding.name(id));
        m_worst->addItem(m_binding.name(id));
        Row row{id, plainLabel(m_binding.name(id), this), addNumber(id, true), addNumber(id, false),
            new PlainLabel({}, this)};
        const int line = int(m_rows.size()) + 1;
        m_grid->addWidget(row.name, line, 0);
        m_grid->addWidget(row.fromBest, line, 1);
        m_grid->addWidget(row.toWorst, line, 2);
        m_grid->addWidget(row.share, line, 3);
        m_rows.push_back(row);
    }
}

void BestWorstWeights::showJudgements()
{
    Weighting copy = m_binding.assessment().weighting.value_or(Weighting{});
    const BestWorstComparison& stated = bestWorstOf(copy, m_parent, m_ids);
    const std::vector<double> shares = m_binding.shares(m_parent);
    const Format format = m_binding.format();
    const auto indexOf = [this](const std::string& id) {
        return int(std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
    };
    m_best->setCurrentIndex(indexOf(stated.best));
    m_worst->setCurrentIndex(indexOf(stated.worst));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QSignalBlocker quietFirst(row.fromBest);
        const QSignalBlocker quietSecond(row.toWorst);
        row.fromBest->setValue(int(stated.bestToOthers.at(row.id)));
        row.toWorst->setValue(int(stated.othersToWorst.at(row.id)));
        row.fromBest->setEnabled(row.id != stated.best); // against itself there is nothing to say
        row.toWorst->setEnabled(row.id != stated.worst);
        row.share->setText(i < shares.size() ? format.share(shares[i], 0) : QString());
    }
}

void BestWorstWeights::showConsistency()
{
    const CriteriaAnalysis* analysis = m_binding.analysis();
    QString said;
    for (const GroupResult& group : analysis ? analysis->groups : std::vector<GroupResult>()) {
        if (group.parent == m_parent && group.bestWorst)
            said = consistencySentence(group, m_binding.document().evaluation(), m_binding.format());
    }
    m_consistency->setText(said);
}

} // namespace tunepoint::ui
