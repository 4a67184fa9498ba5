// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace tunepoint {

/// Trials in a block: small enough for the first-level cache and for a stop to be heeded at once, large
/// enough that handing blocks out costs nothing. It is a constant, so that sums by block do not depend on the
/// machine.
inline constexpr std::size_t kBlockTrials = 1024;

/// Threads that 0 stands for: those that this machine runs at once, at least 1.
[[nodiscard]] unsigned allThreads();

/// Calls work(block, worker) once for each block in [0, blocks), on `threads` threads (0: allThreads()) of
/// which the caller is one. Blocks start in ascending order, so work must only write what belongs to its
/// block; `worker` in [0, threads) picks scratch space. Returns false when `stop` was requested before all
/// blocks had run: then no new block starts, and running ones are waited for. An exception in `work` stops
/// the others and is thrown again here.
bool forEachBlock(std::size_t blocks, unsigned threads, const std::stop_token& stop,
    const std::function<void(std::size_t block, unsigned worker)>& work);

} // namespace tunepoint
