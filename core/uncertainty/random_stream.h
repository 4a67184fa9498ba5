// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace tunepoint {

/// How the uniform numbers of a stream are made.
enum class Sampler {
    Sobol, ///< scrambled and index-shuffled one-dimensional Sobol' points, 16 independent randomisations
    Random, ///< Philox4x32-10, counter-based
};

/// Independent randomisations of the Sobol' sampler: trial t belongs to randomisation t % 16 and is point t /
/// 16 of it, so that the first trials of a long run are the trials of a short one.
inline constexpr std::uint64_t kRandomisations = 16;

/// Key of the stream of the input with this stable id: the same on every machine and in every version.
/// 64-bit FNV-1a of the bytes, then the finaliser of SplitMix64.
/// Source: docs/models/random-streams.md,
/// section 1.
[[nodiscard]] std::uint64_t streamKey(std::string_view id);

/// Number of trials that a request for `wanted` is rounded up to: 16 times a power of two for Sobol, at least
/// 16; `wanted` itself for Random, at least 1.
[[nodiscard]] std::uint64_t roundedTrials(Sampler sampler, std::uint64_t wanted);

/// The draws of one input. A draw is a 32-bit number x that stands for the probability (x + 1/2) / 2^32, so
/// it lies strictly inside (0, 1). It is a pure function of sampler, seed, key and trial: threads, block
/// sizes, instruction sets and other inputs do not touch it. Range: trial < 2^36 for Sobol.
/// Source: docs/models/random-streams.md.
class Stream {
public:
    Stream(Sampler sampler, std::uint64_t seed, std::uint64_t key);

    [[nodiscard]] std::uint32_t draw(std::uint64_t trial) const;

    /// draws[i] = draw(firstTrial + i), by the widest vectors that this processor has.
    void fill(std::uint64_t firstTrial, std::span<std::uint32_t> draws) const;

    /// Seeds of the 16 randomisations: of the index shuffle and of the scrambling of the point.
    struct alignas(64) Seeds {
        std::array<std::uint32_t, kRandomisations> shuffle{};
        std::array<std::uint32_t, kRandomisations> scramble{};
    };

private:
    Sampler m_sampler;
    std::uint64_t m_philoxKey = 0;
    Seeds m_seeds;
};

/// The probability that a draw stands for, exact: (x + 1/2) / 2^32.
[[nodiscard]] inline double uniform01(std::uint32_t draw)
{
    return (double(draw) + 0.5) * 0x1p-32;
}

/// Draw of input `key` in `trial` as a number strictly inside (0, 1).
[[nodiscard]] double uniform01(Sampler sampler, std::uint64_t seed, std::uint64_t key, std::uint64_t trial);

/// Nested uniform (Owen) scrambling of a number whose bits stand in reversed order: bit i of the result
/// depends on bits 0 to i alone.
/// Source: Laine and Karras 2011 with the constants of Vegdahl 2021, "Building
/// a better LK hash".
[[nodiscard]] inline std::uint32_t scrambleReversed(std::uint32_t x, std::uint32_t seed)
{
    x ^= x * 0x3d20adeau;
    x += seed;
    x *= (seed >> 16) | 1u;
    x ^= x * 0x05526c56u;
    x ^= x * 0x53a22864u;
    return x;
}

[[nodiscard]] inline std::uint32_t reversedBits(std::uint32_t x)
{
    x = (x >> 16) | (x << 16);
    x = ((x >> 8) & 0x00ff00ffu) | ((x & 0x00ff00ffu) << 8);
    x = ((x >> 4) & 0x0f0f0f0fu) | ((x & 0x0f0f0f0fu) << 4);
    x = ((x >> 2) & 0x33333333u) | ((x & 0x33333333u) << 2);
    return ((x >> 1) & 0x55555555u) | ((x & 0x55555555u) << 1);
}

/// Point `index` of the first Sobol' dimension (the van der Corput sequence in base 2), its index shuffled
/// and its value scrambled, as a 32-bit fraction.
/// Source: Burley 2020, "Practical Hash-based Owen
/// Scrambling", JCGT 9(4).
[[nodiscard]] inline std::uint32_t sobolDraw(
    std::uint32_t index, std::uint32_t shuffleSeed, std::uint32_t scrambleSeed)
{
    // The Sobol' point of the shuffled index reverses the bits that the shuffle has just put right: both
    // cancel.
    const std::uint32_t point = scrambleReversed(reversedBits(index), shuffleSeed);
    return reversedBits(scrambleReversed(reversedBits(point), scrambleSeed));
}

} // namespace tunepoint
