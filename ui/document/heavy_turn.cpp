// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/heavy_turn.h"

#include <QMutex>
#include <QThread>

namespace tunepoint::ui {

namespace {

QMutex& turn()
{
    static QMutex mutex;
    return mutex;
}

} // namespace

HeavyTurn::HeavyTurn(const std::stop_token& stop, int quietMilliseconds)
{
    constexpr int kAskedEvery = 5; // milliseconds
    for (int waited = 0; waited < quietMilliseconds && !stop.stop_requested(); waited += kAskedEvery)
        QThread::msleep(kAskedEvery);
    while (!m_held && !stop.stop_requested())
        m_held = turn().tryLock(kAskedEvery);
}

HeavyTurn::~HeavyTurn()
{
    if (m_held)
        turn().unlock();
}

} // namespace tunepoint::ui
