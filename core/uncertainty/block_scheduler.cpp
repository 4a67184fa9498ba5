// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/block_scheduler.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace tunepoint {

unsigned allThreads()
{
    return std::max(1u, std::thread::hardware_concurrency());
}

bool forEachBlock(std::size_t blocks, unsigned threads, const std::stop_token& stop,
    const std::function<void(std::size_t block, unsigned worker)>& work)
{
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    std::atomic<bool> failed{false};
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto loop = [&](unsigned worker) {
        while (!stop.stop_requested() && !failed.load(std::memory_order_relaxed)) {
            const std::size_t block = next.fetch_add(1, std::memory_order_relaxed);
            if (block >= blocks)
                return;
            try {
                work(block, worker);
                done.fetch_add(1, std::memory_order_relaxed);
            } catch (...) {
                const std::lock_guard lock(failureMutex);
                if (!failed.exchange(true))
                    failure = std::current_exception();
            }
        }
    };
    {
        const std::size_t wanted = std::min<std::size_t>(threads == 0 ? allThreads() : threads, blocks);
        std::vector<std::jthread> others;
        for (unsigned worker = 1; worker < wanted; ++worker)
            others.emplace_back(loop, worker);
        loop(0);
    } // joins
    if (failure)
        std::rethrow_exception(failure);
    return done.load() == blocks;
}

} // namespace tunepoint
