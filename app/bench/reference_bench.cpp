// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/reference_bench.h"

#include "app/bench/reference_workload.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/input_sampler.h"
#include "core/evaluation/simulation.h"
#include "core/evaluation/trial_worlds.h"
#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/value_of_information.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

namespace tunepoint {

namespace {

constexpr int kRuns = 7;
constexpr std::uint64_t kEditTrials = 2'000;

struct Time {
    double wall = 0; ///< milliseconds
    double processor = 0; ///< milliseconds of user and system time, all threads
};

double processorMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) * 1e-3; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

double memoryMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// The fastest of a few runs, by either clock: what other programs on the machine take away is not ours.
template <class Work>
Time fastest(const Work& work, int runs = kRuns)
{
    using Clock = std::chrono::steady_clock;
    Time best{1e300, 1e300};
    for (int run = 0; run < runs; ++run) {
        const double used = processorMilliseconds();
        const auto start = Clock::now();
        work(run);
        const auto wall = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        best.wall = std::min(best.wall, wall);
        best.processor = std::min(best.processor, processorMilliseconds() - used);
    }
    return best;
}

void printLine(const char* what, const Time& time)
{
    std::printf("  %-68s %8.2f ms wall %8.2f ms processor\n", what, time.wall, time.processor);
}

/// Every figure of the trials by the books: one ledger for each strategy and trial, nothing shared.
double plainLoop(
    const Assessment& assessment, const Plan& plan, const InputSampler& sampler, std::size_t trials)
{
    (void)assessment;
    double sum = 0;
    std::vector<double> values = centralWorld(plan);
    values.resize(plan.inputs.size() + plan.events.size());
    std::vector<StrategyFigures> stretches;
    for (std::size_t trial = 0; trial < trials; ++trial) {
        for (std::size_t c = 0; c < sampler.columns().size(); ++c) {
            std::uint32_t draw = 0;
            sampler.fillColumn(c, trial, {&draw, 1});
            for (std::size_t i = 0; i < sampler.columns()[c].inputs.size(); ++i)
                sampler.fillValues(c, i, {&draw, 1}, {&values[sampler.columns()[c].inputs[i]], 1});
        }
        for (std::size_t e = 0; e < plan.events.size(); ++e)
            values[plan.inputs.size() + e] = uniform01(sampler.stream(plan.events[e]).draw(trial));
        const SharedFigures shared = sharedFigures(plan, values);
        for (const StrategyPlan& strategy : plan.strategies) {
            fillStrategyFigures(plan, strategy, values, stretches);
            Ledger ledger = ledgerOf(shared, stretches.front());
            for (std::size_t i = 1; i < stretches.size(); ++i)
                ledger = ledger + ledgerOf(shared, stretches[i]);
            sum += figuresOf(shared, ledger).netPresentValue;
        }
    }
    return sum;
}

EvaluationOptions optionsFor(std::uint64_t trials, Depth depth, unsigned threads)
{
    EvaluationOptions options;
    options.trials = trials;
    options.depth = depth;
    options.threads = threads;
    return options;
}

bool isAsAnnounced(const Plan& plan, const InputSampler& sampler)
{
    std::vector<std::size_t> uncertain(plan.strategies.size(), 0);
    for (const auto& column : sampler.columns()) {
        for (const std::size_t input : column.inputs) {
            for (std::size_t s = 0; s < plan.strategies.size(); ++s)
                uncertain[s] += plan.inputs[input].strategy == plan.strategies[s].id ? 1 : 0;
        }
    }
    const bool sound = sampler.columns().size() == kReferenceStrategies * kReferenceInputs
        && std::all_of(
            uncertain.begin(), uncertain.end(), [](std::size_t n) { return n == kReferenceInputs; });
    if (!sound) {
        std::fprintf(stderr, "the reference workload has %zu uncertain inputs:", sampler.columns().size());
        for (std::size_t s = 0; s < uncertain.size(); ++s)
            std::fprintf(stderr, " %s %zu", plan.strategies[s].id.c_str(), uncertain[s]);
        std::fprintf(stderr, "\n");
    }
    return sound;
}

/// How long evaluate() goes on after a stop is asked for, at worst over stops spread over a whole run.
double slowestStop(const Assessment& assessment, const Catalogue& catalogue, double wholeRun)
{
    using Clock = std::chrono::steady_clock;
    constexpr int kStops = 40;
    double slowest = 0;
    for (int i = 0; i < kStops; ++i) {
        std::stop_source stop;
        EvaluationOptions options = optionsFor(kReferenceTrials, Depth::Full, 0);
        options.stop = stop.get_token();
        Clock::time_point asked;
        std::jthread asker([&] {
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(wholeRun * i / kStops));
            asked = Clock::now();
            stop.request_stop();
        });
        (void)evaluate(assessment, catalogue, options);
        const auto ended = Clock::now();
        asker.join();
        slowest = std::max(slowest, std::chrono::duration<double, std::milli>(ended - asked).count());
    }
    return slowest;
}

} // namespace

bool benchReference(const Catalogue& catalogue)
{
    const Assessment workload = referenceWorkload(catalogue);
    const Plan plan = makePlan(workload, catalogue, parseDate(workload.date));
    const InputSampler sampler(workload, plan, Sampler::Sobol, 1);
    const auto trials = double(roundedTrials(Sampler::Sobol, kReferenceTrials));
    std::printf(
        "\nreference workload: %zu strategies, %d months, %zu uncertain inputs (PERT) each, %.0f trials "
        "(100,000 rounded up); the fastest of %d runs, %u threads\n",
        plan.strategies.size(), workload.horizonMonths, kReferenceInputs, trials, kRuns, allThreads());
    const bool sound = isAsAnnounced(plan, sampler);

    constexpr std::size_t kPlainTrials = 2'000;
    const Time plain = fastest(
        [&](int) {
            volatile double sink = plainLoop(workload, plan, sampler, kPlainTrials);
            (void)sink;
        },
        3);
    const auto run = [&](std::uint64_t count, Depth depth, unsigned threads, bool edits) {
        return [&, count, depth, threads, edits](int i) {
            (void)evaluate(edits ? edited(workload, 1 + i * 1e-3) : workload, catalogue,
                optionsFor(count, depth, threads));
        };
    };
    const Time central = fastest(run(0, Depth::Central, 0, false));
    const Time trialsOnly = fastest([&](int) { (void)simulate(plan, sampler, {kReferenceTrials, 0, {}}); });
    const Time one = fastest(run(kReferenceTrials, Depth::Distributions, 1, false));
    const Time all = fastest(run(kReferenceTrials, Depth::Distributions, 0, false));
    const Time full = fastest(run(kReferenceTrials, Depth::Full, 0, false), 3);
    const Time edit = fastest(run(kEditTrials, Depth::Distributions, 0, true), 25);
    printLine("central case alone", central);
    printLine("trials alone, without summaries", trialsOnly);
    printLine("all distributions, one thread", one);
    printLine("all distributions, all threads", all);
    printLine("and sensitivity, flip points, value of information", full);
    printLine("after an edit: 2,000 trials (2,048)", edit);
    const double plainEach = plain.processor / double(kPlainTrials) * 1e6;
    const double each = one.processor / trials * 1e6;
    std::printf("  %.0f trials/s on all threads; %.0f ns of processor time a trial (%.1f a strategy)\n",
        trials / all.wall * 1e3, each, each / double(plan.strategies.size()));
    std::printf("  plain reference loop: %.0f ns a trial on one core, %.1f times as long\n", plainEach,
        plainEach / each);
    std::printf("  a stop is obeyed within %.2f ms\n", slowestStop(workload, catalogue, full.wall));
    std::printf("  memory at most: %.0f MB\n", memoryMegabytes());
    return sound;
}

void repeatReference(const Catalogue& catalogue, Depth depth)
{
    const Assessment workload = referenceWorkload(catalogue);
    for (int run = 0; run < 20; ++run)
        (void)evaluate(workload, catalogue, optionsFor(kReferenceTrials, depth, 1));
}

void repeatEdit(const Catalogue& catalogue)
{
    const Assessment workload = referenceWorkload(catalogue);
    for (int run = 0; run < 200; ++run)
        (void)evaluate(
            edited(workload, 1 + run * 1e-3), catalogue, optionsFor(kEditTrials, Depth::Distributions, 1));
}

} // namespace tunepoint
