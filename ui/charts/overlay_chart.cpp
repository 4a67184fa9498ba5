// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overlay_chart.h"

#include "ui/charts/overlay_picture.h"

#include <utility>

namespace tunepoint::ui {

OverlayChart::OverlayChart(StrategyStyles& styles, QWidget* parent)
    : Chart(styles, parent)
{
    initialize();
}

void OverlayChart::setStates(std::vector<OverlayState> states)
{
    m_states = std::move(states);
    static_cast<OverlayPicture&>(picture()).setStates(m_states);
    refresh();
}

std::unique_ptr<Picture> OverlayChart::makePicture() const
{
    return std::make_unique<OverlayPicture>(m_states);
}

} // namespace tunepoint::ui
