// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/random_stream.h"

#include "core/uncertainty/kernels.h"

#include <Random123/philox.h>

#include <bit>
#include <cassert>

namespace tunepoint {

namespace {

/// Finaliser of SplitMix64 (Steele, Lea and Flood 2014, variant 13 of Stafford): every bit changes every bit.
std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15ULL; // 2^64 over the golden ratio

std::uint64_t seededKey(std::uint64_t seed, std::uint64_t key)
{
    return mixed(mixed(seed + kGolden) ^ key);
}

r123::Philox4x32::ctr_type philoxBlock(std::uint64_t key, std::uint64_t block)
{
    const r123::Philox4x32::ctr_type counter{{std::uint32_t(block), std::uint32_t(block >> 32), 0, 0}};
    const r123::Philox4x32::key_type keys{{std::uint32_t(key), std::uint32_t(key >> 32)}};
    return r123::Philox4x32{}(counter, keys); // ten rounds
}

} // namespace

std::uint64_t streamKey(std::string_view id)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : id)
        hash = (hash ^ std::uint64_t(static_cast<unsigned char>(c))) * 0x100000001b3ULL;
    return mixed(hash);
}

std::uint64_t roundedTrials(Sampler sampler, std::uint64_t wanted)
{
    if (sampler == Sampler::Random)
        return wanted == 0 ? 1 : wanted;
    const std::uint64_t points = (wanted + kRandomisations - 1) / kRandomisations;
    return kRandomisations * std::bit_ceil(points == 0 ? 1 : points);
}

Stream::Stream(Sampler sampler, std::uint64_t seed, std::uint64_t key)
    : m_sampler(sampler)
    , m_philoxKey(seededKey(seed, key))
{
    for (std::uint64_t r = 0; r < kRandomisations; ++r) {
        const std::uint64_t both = mixed(m_philoxKey + (r + 1) * kGolden);
        m_seeds.shuffle[r] = std::uint32_t(both);
        m_seeds.scramble[r] = std::uint32_t(both >> 32);
    }
}

std::uint32_t Stream::draw(std::uint64_t trial) const
{
    if (m_sampler == Sampler::Random)
        return philoxBlock(m_philoxKey, trial / 4)[trial % 4];
    assert(trial < (std::uint64_t(1) << 36));
    const std::uint64_t r = trial % kRandomisations;
    return sobolDraw(std::uint32_t(trial / kRandomisations), m_seeds.shuffle[r], m_seeds.scramble[r]);
}

void Stream::fill(std::uint64_t firstTrial, std::span<std::uint32_t> draws) const
{
    std::size_t i = 0;
    if (m_sampler == Sampler::Random) {
        while (i < draws.size()) {
            const std::uint64_t trial = firstTrial + i;
            const auto block = philoxBlock(m_philoxKey, trial / 4);
            for (std::uint64_t word = trial % 4; word < 4 && i < draws.size(); ++word)
                draws[i++] = block[word];
        }
        return;
    }
    // Whole rows of 16 trials, one of each randomisation, go through the vectors; ragged ends one by one.
    while (i < draws.size() && (firstTrial + i) % kRandomisations != 0) {
        draws[i] = draw(firstTrial + i);
        ++i;
    }
    const std::size_t rows = (draws.size() - i) / kRandomisations;
    kernels::sobolRows(m_seeds, std::uint32_t((firstTrial + i) / kRandomisations), rows, draws.data() + i);
    for (i += rows * kRandomisations; i < draws.size(); ++i)
        draws[i] = draw(firstTrial + i);
}

double uniform01(Sampler sampler, std::uint64_t seed, std::uint64_t key, std::uint64_t trial)
{
    return uniform01(Stream(sampler, seed, key).draw(trial));
}

} // namespace tunepoint
