// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/column_pair.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr int kWideWindow = 1200;
constexpr int kGap = 24;

} // namespace

ColumnPair::ColumnPair(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_first(first)
    , m_second(second)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, 1);
}

QSize ColumnPair::minimumSizeHint() const
{
    const int width = std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

bool ColumnPair::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void ColumnPair::arrange()
{
    const int half = std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    const bool wide = window()->width() >= kWideWindow && width() >= 2 * half + kGap;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

} // namespace tunepoint::ui
