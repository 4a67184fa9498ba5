// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/final_trials.h"

namespace tunepoint::ui {

FinalTrials& FinalTrials::instance()
{
    static FinalTrials trials;
    return trials;
}

void FinalTrials::setCount(std::uint64_t count)
{
    if (count == m_count)
        return;
    m_count = count;
    Q_EMIT changed(count);
}

} // namespace tunepoint::ui
