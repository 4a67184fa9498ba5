// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace tunepoint::support {

/// Seeded throws for property tests: the same everywhere, unlike the distributions of <random>. SplitMix64.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t n) { return bits() % n; }
    int between(int lowest, int highest) { return lowest + int(below(std::uint64_t(highest - lowest) + 1)); }
    /// In [0, 1).
    double share() { return double(bits() >> 11) * 0x1.0p-53; }
    double between(double lowest, double highest) { return lowest + (highest - lowest) * share(); }
    bool chance(double probability) { return share() < probability; }

    template <class List>
    auto pick(const List& list)
    {
        return list[std::size_t(below(list.size()))];
    }

private:
    std::uint64_t m_state;
};

} // namespace tunepoint::support
