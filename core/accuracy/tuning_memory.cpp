// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/tuning_memory.h"

namespace tunepoint {

namespace {

double lookUp(
    std::span<const MemoryPoint> table, double MemoryPoint::*from, double MemoryPoint::*to, double x)
{
    if (x <= table.front().*from)
        return table.front().*to * x / table.front().*from;
    for (std::size_t i = 1; i < table.size(); ++i) {
        const MemoryPoint& a = table[i - 1];
        const MemoryPoint& b = table[i];
        if (x <= b.*from)
            return a.*to + (b.*to - a.*to) * (x - a.*from) / (b.*from - a.*from);
    }
    return table.back().*to * x / table.back().*from;
}

} // namespace

double memoryNeeded(std::span<const MemoryPoint> table, double billions)
{
    return lookUp(table, &MemoryPoint::billions, &MemoryPoint::gigabytes, billions);
}

double largestModel(std::span<const MemoryPoint> table, double gigabytes)
{
    return lookUp(table, &MemoryPoint::gigabytes, &MemoryPoint::billions, gigabytes);
}

} // namespace tunepoint
