// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/engine_bench.h"

#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/value_of_information.h"

#include <hwy/targets.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <numeric>
#include <string>
#include <vector>

namespace tunepoint {

namespace {

constexpr std::size_t kTrials = 131'072; // 100,000, rounded up
constexpr std::size_t kStrategies = 10;
constexpr std::size_t kInputs = 180; // the reference workload: 18 for each of 10 strategies

/// Milliseconds of the fastest of a few runs: what the machine can do when nothing else disturbs it.
template <class Work>
double fastestMilliseconds(const Work& work)
{
    using Clock = std::chrono::steady_clock;
    double fastest = 1e300;
    for (int run = 0; run < 5; ++run) {
        const auto start = Clock::now();
        work();
        fastest = std::min(fastest, std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return fastest;
}

QuantileTable tableOf(const Shape& shape)
{
    Quantity quantity;
    quantity.shape = shape;
    return {quantity, unbounded};
}

Stream streamOf(Sampler sampler, std::uint64_t seed, std::size_t input)
{
    std::string id = "bench/";
    id += std::to_string(input);
    return {sampler, seed, streamKey(id)};
}

/// Draws and values of all inputs, block by block on all cores, as an evaluation asks for them.
void drawEverything(const std::vector<SampledInput>& inputs, unsigned threads)
{
    forEachBlock(kTrials / kBlockTrials, threads, {}, [&](std::size_t block, unsigned) {
        std::array<std::uint32_t, kBlockTrials> draws;
        std::array<double, kBlockTrials> values;
        for (const SampledInput& input : inputs) {
            input.draws(block * kBlockTrials, draws);
            input.table.values(draws, values);
        }
    });
}

void benchDraws(const std::vector<SampledInput>& inputs, const char* sampler)
{
    const double perDraw = 1e6 / double(kTrials * inputs.size());
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        hwy::SetSupportedTargetsForTest(target);
        const double one = fastestMilliseconds([&] { drawEverything(inputs, 1); });
        const double all = fastestMilliseconds([&] { drawEverything(inputs, 0); });
        std::printf("  %-8s %-8s %8.1f ms on one core (%.2f ns a draw), %.1f ms on %u\n", sampler,
            hwy::TargetName(target), one, one * perDraw, all, allThreads());
    }
    hwy::SetSupportedTargetsForTest(0);
}

std::vector<SampledInput> workload(Sampler sampler)
{
    std::vector<SampledInput> inputs;
    for (std::size_t i = 0; i < kInputs; ++i)
        inputs.push_back({drawsOf(streamOf(sampler, 1, i)), tableOf(Pert{1, 2 + double(i) / 100, 6})});
    return inputs;
}

/// Net benefits that lean on all inputs: each strategy has the sum of its 18.
std::vector<double> benefitsOf(const std::vector<SampledInput>& inputs)
{
    std::vector<double> benefits(kTrials * kStrategies, 0);
    std::vector<std::uint32_t> draws(kTrials);
    std::vector<double> values(kTrials);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        inputs[i].draws(0, draws);
        inputs[i].table.values(draws, values);
        for (std::size_t t = 0; t < kTrials; ++t)
            benefits[t * kStrategies + i % kStrategies] += values[t];
    }
    return benefits;
}

} // namespace

void benchEngine()
{
    std::printf("\nengine: %zu trials, %zu PERT inputs, %zu strategies; the fastest of 5 runs\n", kTrials,
        kInputs, kStrategies);
    std::printf("  quantile tables of all inputs: %.1f ms on one core\n",
        fastestMilliseconds([] { (void)workload(Sampler::Sobol); }));
    const auto inputs = workload(Sampler::Sobol);
    benchDraws(inputs, "sobol");
    const auto random = workload(Sampler::Random);
    const double philox = fastestMilliseconds([&] { drawEverything(random, 1); });
    std::printf("  random            %8.1f ms on one core (%.2f ns a draw)\n", philox,
        philox * 1e6 / double(kTrials * kInputs));
    const auto benefits = benefitsOf(inputs);
    const TrialMatrix matrix{benefits, kStrategies};
    std::printf("  summary of one figure: %.2f ms on one core\n",
        fastestMilliseconds([&] { (void)summarise(std::span(benefits).first(kTrials), Sampler::Sobol); }));
    std::printf("  probability best and regret: %.2f ms on one core\n",
        fastestMilliseconds([&] { (void)contest(matrix, std::vector<bool>(kStrategies, true)); }));
    std::printf("  EVPPI, first-order indices and conditional means of all inputs: %.1f ms on %u cores\n",
        fastestMilliseconds([&] { (void)inputValues(matrix, inputs); }), allThreads());
    std::printf("  EVPPI of a group of 18 inputs: %.1f ms on one core\n",
        fastestMilliseconds([&] { (void)groupValue(matrix, std::span(inputs).first(18), Sampler::Sobol); }));
}

} // namespace tunepoint
