// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/heavy_turn.h"

#include <QMutex>
#include <QThread>

namespace tunepoint::ui {

namespace {

constexpr int kAskedEvery = 5; // milliseconds, for a stop

QMutex& turn()
{
    static QMutex mutex;
    return mutex;
}

} // namespace

bool isQuiet(int milliseconds, const std::stop_token& stop)
{
    for (int waited = 0; waited < milliseconds && !stop.stop_requested(); waited += kAskedEvery)
        QThread::msleep(kAskedEvery);
    return !stop.stop_requested();
}

HeavyTurn::HeavyTurn(const std::stop_token& stop, int quietMilliseconds)
{
    if (!isQuiet(quietMilliseconds, stop))
        return;
    while (!m_held && !stop.stop_requested())
        m_held = turn().tryLock(kAskedEvery);
}

HeavyTurn::~HeavyTurn()
{
    if (m_held)
        turn().unlock();
}

} // namespace tunepoint::ui
