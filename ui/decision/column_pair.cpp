// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/column_pair.h"

#include <QBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kWideWindow = 1200;

} // namespace

ColumnPair::ColumnPair(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, 1);
}

void ColumnPair::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto direction
        = window()->width() >= kWideWindow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

} // namespace tunepoint::ui
