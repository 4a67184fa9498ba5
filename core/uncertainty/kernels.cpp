// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each instruction set by foreach_target.h, which includes this file again and again.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/uncertainty/kernels.cpp"
#include <hwy/foreach_target.h>
//
#include <hwy/highway.h>

#include "core/uncertainty/kernels.h"

HWY_BEFORE_NAMESPACE();
namespace tunepoint::kernels::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

template <class D, class V>
HWY_INLINE V swappedBits(D d, V x, std::uint32_t mask, int by)
{
    const V m = hn::Set(d, mask);
    return hn::Or(hn::And(hn::ShiftRightSame(x, by), m), hn::ShiftLeftSame(hn::And(x, m), by));
}

template <class D, class V>
HWY_INLINE V reversed(D d, V x)
{
    x = hn::Or(hn::ShiftRight<16>(x), hn::ShiftLeft<16>(x));
    x = swappedBits(d, x, 0x00ff00ffu, 8);
    x = swappedBits(d, x, 0x0f0f0f0fu, 4);
    x = swappedBits(d, x, 0x33333333u, 2);
    return swappedBits(d, x, 0x55555555u, 1);
}

template <class D, class V>
HWY_INLINE V scrambled(D d, V x, V seed, V factor)
{
    x = hn::Xor(x, hn::Mul(x, hn::Set(d, 0x3d20adeau)));
    x = hn::Mul(hn::Add(x, seed), factor);
    x = hn::Xor(x, hn::Mul(x, hn::Set(d, 0x05526c56u)));
    return hn::Xor(x, hn::Mul(x, hn::Set(d, 0x53a22864u)));
}

void sobolRows(const Stream::Seeds& seeds, std::uint32_t firstIndex, std::size_t rows, std::uint32_t* draws)
{
    const hn::CappedTag<std::uint32_t, kRandomisations> d;
    constexpr std::size_t kChunk = 64; // rows whose reversed indices are made at once
    std::uint32_t reversedIndex[kChunk];
    for (std::size_t begin = 0; begin < rows; begin += kChunk) {
        const std::size_t count = HWY_MIN(kChunk, rows - begin);
        for (std::size_t row = 0; row < count; ++row)
            reversedIndex[row] = reversedBits(firstIndex + std::uint32_t(begin + row));
        for (std::size_t lane = 0; lane < kRandomisations; lane += hn::Lanes(d)) {
            const auto shuffle = hn::Load(d, seeds.shuffle.data() + lane);
            const auto scramble = hn::Load(d, seeds.scramble.data() + lane);
            const auto one = hn::Set(d, 1u);
            const auto shuffleFactor = hn::Or(hn::ShiftRight<16>(shuffle), one);
            const auto scrambleFactor = hn::Or(hn::ShiftRight<16>(scramble), one);
            std::uint32_t* to = draws + begin * kRandomisations + lane;
            for (std::size_t row = 0; row < count; ++row, to += kRandomisations) {
                auto x = scrambled(d, hn::Set(d, reversedIndex[row]), shuffle, shuffleFactor);
                x = scrambled(d, reversed(d, x), scramble, scrambleFactor);
                hn::StoreU(reversed(d, x), d, to);
            }
        }
    }
}

void cubicValues(const Cubic* cells, const std::uint32_t* draws, std::size_t count, double* values)
{
    const hn::ScalableTag<double> d;
    const hn::RebindToUnsigned<decltype(d)> du;
    const hn::RebindToSigned<decltype(d)> di;
    const hn::Rebind<std::uint32_t, decltype(d)> d32;
    const std::size_t lanes = hn::Lanes(d);
    const double* base = cells->c.data();
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const auto draw = hn::PromoteTo(du, hn::LoadU(d32, draws + i));
        const auto upper = hn::ShiftRight<31>(draw); // 1 in the upper half
        // All ones in the upper half mirror the draw; 31 bits remain.
        const auto mirror = hn::And(hn::Sub(hn::Zero(du), upper), hn::Set(du, 0xffffffffULL));
        const auto distance = hn::Xor(draw, mirror);
        // The bits of 2^52 + n are those of the integer n: gives n exactly as a double, for every instruction
        // set.
        const auto magic = hn::Set(d, 0x1p52);
        const auto number = hn::Sub(hn::BitCast(d, hn::Or(distance, hn::BitCast(du, magic))), magic);
        const auto bits = hn::BitCast(du, hn::Add(number, hn::Set(d, 0.5)));
        const auto cell = hn::Add(hn::Sub(hn::ShiftRight<48>(bits), hn::Set(du, std::uint64_t(1022) << 4)),
            hn::ShiftLeft<9>(upper));
        const auto oneBits = hn::Set(du, 0x3ff0000000000000ULL);
        const auto fraction = hn::And(hn::ShiftLeft<4>(bits), hn::Set(du, 0x000fffffffffffffULL));
        const auto t = hn::Sub(hn::BitCast(d, hn::Or(fraction, oneBits)), hn::Set(d, 1.0));
        const auto at = hn::BitCast(di, hn::ShiftLeft<2>(cell));
        auto y = hn::GatherIndex(d, base + 3, at);
        y = hn::Add(hn::GatherIndex(d, base + 2, at), hn::Mul(t, y));
        y = hn::Add(hn::GatherIndex(d, base + 1, at), hn::Mul(t, y));
        y = hn::Add(hn::GatherIndex(d, base, at), hn::Mul(t, y));
        hn::StoreU(y, d, values + i);
    }
    for (; i < count; ++i)
        values[i] = cubicValue(cells, draws[i]);
}

} // namespace tunepoint::kernels::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include <bit>

namespace tunepoint::kernels {

static_assert(kCellsPerOctave == 16 && kOctaves == 32, "the shifts above are written for these");

HWY_EXPORT(sobolRows);
HWY_EXPORT(cubicValues);

void sobolRows(const Stream::Seeds& seeds, std::uint32_t firstIndex, std::size_t rows, std::uint32_t* draws)
{
    HWY_DYNAMIC_DISPATCH(sobolRows)(seeds, firstIndex, rows, draws);
}

void cubicValues(const Cubic* cells, const std::uint32_t* draws, std::size_t count, double* values)
{
    HWY_DYNAMIC_DISPATCH(cubicValues)(cells, draws, count, values);
}

double cubicValue(const Cubic* cells, std::uint32_t draw)
{
    const std::uint64_t upper = draw >> 31;
    const std::uint32_t distance = upper != 0 ? ~draw : draw;
    const auto bits = std::bit_cast<std::uint64_t>(double(distance) + 0.5);
    const std::uint64_t cell = (bits >> 48) - (std::uint64_t(1022) << 4) + (upper << 9);
    const double t
        = std::bit_cast<double>(((bits << 4) & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL) - 1.0;
    const auto& c = cells[cell].c;
    return c[0] + t * (c[1] + t * (c[2] + t * c[3]));
}

} // namespace tunepoint::kernels
#endif
