// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/rank_weights.h"

#include "core/decision/weight_edits.h"
#include "ui/decision/criteria_binding.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

RankWeights::RankWeights(CriteriaBinding& binding, QWidget* parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Counts more"), this))
    , m_down(new QPushButton(tr("Counts less"), this))
    , m_tie(new QPushButton(tr("Like the one above"), this))
{
    m_list->setObjectName(QStringLiteral("rankList"));
    m_list->setAccessibleName(tr("Criteria by importance"));
    createButtons();
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_tie})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        plainLabel(tr("Put what counts most on top (Alt with the arrow keys moves a criterion). The "
                      "weights follow from the order alone: they are the middle of all weights that "
                      "keep it."),
            this));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RankWeights::showButtons);
}

void RankWeights::createButtons()
{
    m_up->setObjectName(QStringLiteral("rankUp"));
    m_down->setObjectName(QStringLiteral("rankDown"));
    m_tie->setObjectName(QStringLiteral("rankTie"));
    m_tie->setCheckable(true);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_tie, &QPushButton::clicked, this, &RankWeights::tie);
    for (const auto& [key, steps] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto* action = new QAction(m_list);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, steps = steps] { move(steps); });
        m_list->addAction(action);
    }
}

void RankWeights::showGroup(const std::string& parent)
{
    m_parent = parent;
    readOrder();
    showOrder();
}

/// The order that is stated; criteria without a rank stand where their present weight puts them.
void RankWeights::readOrder()
{
    m_order = m_binding.group(m_parent);
    const std::vector<std::string> ids = m_order;
    const std::vector<double> shares = m_binding.shares(m_parent);
    const auto& weighting = m_binding.assessment().weighting;
    const auto rank = [&](const std::string& id) {
        if (!weighting)
            return 0.0;
        const auto at = weighting->ranks.find(id);
        return at == weighting->ranks.end() ? 0.0 : at->second;
    };
    const bool complete = std::all_of(ids.begin(), ids.end(), [&](const auto& id) { return rank(id) > 0; });
    const auto share = [&](const std::string& id) {
        const auto at = std::size_t(std::find(ids.begin(), ids.end(), id) - ids.begin());
        return at < shares.size() ? shares[at] : 0;
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](const std::string& a, const std::string& b) {
        return complete ? rank(a) < rank(b) : share(a) > share(b);
    });
    m_tied.assign(m_order.size(), false);
    for (std::size_t i = 1; i < m_order.size(); ++i)
        m_tied[i] = complete && rank(m_order[i]) == rank(m_order[i - 1]);
}

void RankWeights::showOrder()
{
    const QSignalBlocker quiet(m_list);
    const int current = std::max(m_list->currentRow(), 0);
    const Format format = m_binding.format();
    const std::vector<std::string> ids = m_binding.group(m_parent);
    const std::vector<double> shares = m_binding.shares(m_parent);
    m_list->clear();
    std::size_t rank = 1;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (!m_tied[i])
            rank = i + 1;
        const auto at = std::size_t(std::find(ids.begin(), ids.end(), m_order[i]) - ids.begin());
        m_list->addItem(tr("%1. %2 – %3", "rank, criterion, weight")
                            .arg(format.count(double(rank)), m_binding.name(m_order[i]),
                                at < shares.size() ? format.share(shares[at], 0) : QString()));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    showButtons();
}

void RankWeights::showButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_tie->setEnabled(row > 0);
    m_tie->setChecked(row > 0 && m_tied[std::size_t(row)]);
}

void RankWeights::move(int steps)
{
    const int row = m_list->currentRow();
    const int to = row + steps;
    if (row < 0 || to < 0 || to >= int(m_order.size()))
        return;
    std::swap(m_order[std::size_t(row)], m_order[std::size_t(to)]);
    judge(to);
}

void RankWeights::tie()
{
    const int row = m_list->currentRow();
    if (row < 1)
        return;
    m_tied[std::size_t(row)] = !m_tied[std::size_t(row)];
    judge(row);
}

void RankWeights::judge(int row)
{
    const std::vector<std::string> order = m_order;
    const std::vector<bool> tied = m_tied;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    }
    m_binding.endMerge();
    m_binding.judge("/weighting/judgements/rankOrderCentroid", tr("Change the order of criteria"), m_parent,
        [&](Weighting& weighting) { setRanks(weighting, order, tied); });
    m_binding.endMerge();
}

} // namespace tunepoint::ui
