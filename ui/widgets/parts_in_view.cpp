// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts_in_view.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace tunepoint::ui {

namespace {

constexpr int kPauseMilliseconds = 4; ///< between parts out of sight: painting and the hand come first

} // namespace

PartsInView::PartsInView(QWidget* page)
    : QObject(page)
{
    m_timer.setInterval(kPauseMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &PartsInView::next);
}

void PartsInView::add(QWidget* part, std::function<void()> refresh)
{
    m_parts.push_back({part, std::move(refresh)});
}

void PartsInView::bring(Part& part)
{
    part.stale = false;
    part.refresh();
}

void PartsInView::refresh()
{
    for (Part& part : m_parts)
        part.stale = true;
    for (Part& part : m_parts) {
        if (!part.widget->visibleRegion().isEmpty())
            bring(part);
    }
    m_timer.start();
}

void PartsInView::next()
{
    const auto part = std::ranges::find_if(m_parts, &Part::stale);
    if (part == m_parts.end())
        m_timer.stop();
    else
        bring(*part);
}

void PartsInView::finish()
{
    m_timer.stop();
    for (Part& part : m_parts) {
        if (part.stale)
            bring(part);
    }
}

void PartsInView::finish(const QWidget& part)
{
    const auto found = std::ranges::find(m_parts, &part, &Part::widget);
    if (found != m_parts.end() && found->stale)
        bring(*found);
}

void finishParts(const QWidget& page)
{
    for (PartsInView* parts : page.findChildren<PartsInView*>())
        parts->finish();
}

} // namespace tunepoint::ui
