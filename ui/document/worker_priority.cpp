// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/worker_priority.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tunepoint::ui {

void letWindowGoFirst()
{
#ifdef Q_OS_LINUX
    // QThread's priorities mean nothing to Linux' usual scheduler; a thread has a niceness of its own there,
    // and hands it on to the threads it starts.
    constexpr int kNiceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNiceness);
#endif
}

void shareFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace tunepoint::ui
