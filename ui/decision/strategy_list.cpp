// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/strategy_list.h"

#include "core/assessment/assessment.h"
#include "ui/text/names.h"
#include "ui/widgets/plain_label.h"

#include <QSignalBlocker>

#include <algorithm>

namespace tunepoint::ui {

StrategyList::StrategyList(const QString& none, QWidget* parent)
    : CalmList(parent)
    , m_none(none)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    connect(
        this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(m_ids[std::size_t(index)]); });
}

void StrategyList::show(const Assessment& assessment, const std::string& id)
{
    const QSignalBlocker quiet(this);
    clear();
    m_ids = {std::string()};
    addItem(m_none);
    for (const Strategy& strategy : assessment.strategies) {
        m_ids.push_back(strategy.id);
        addItem(strategy.name.empty() ? archetypeName(strategy.archetype) : displayText(strategy.name));
    }
    auto at = std::find(m_ids.begin(), m_ids.end(), id);
    if (at == m_ids.end()) {
        m_ids.push_back(id);
        addItem(tr("an option that is gone"));
        at = m_ids.end() - 1;
    }
    setCurrentIndex(int(at - m_ids.begin()));
}

} // namespace tunepoint::ui
