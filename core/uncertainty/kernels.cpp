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

#if HWY_TARGET != HWY_SCALAR

/// Cell and place in the cell of each draw; `count` is a multiple of the lanes.
HWY_INLINE void findCells(const std::uint32_t* draws, std::size_t count, std::uint64_t* cells, double* places)
{
    const hn::ScalableTag<double> d;
    const hn::RebindToUnsigned<decltype(d)> du;
    const hn::Rebind<std::uint32_t, decltype(d)> d32;
    for (std::size_t i = 0; i < count; i += hn::Lanes(d)) {
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
        hn::Store(cell, du, cells + i);
        hn::Store(hn::Sub(hn::BitCast(d, hn::Or(fraction, oneBits)), hn::Set(d, 1.0)), d, places + i);
    }
}

template <class D, class V>
HWY_INLINE void storeCubic(D d, V c0, V c1, V c2, V c3, const double* place, double* value)
{
    const V t = hn::Load(d, place);
    auto y = hn::Add(c2, hn::Mul(t, c3));
    y = hn::Add(c1, hn::Mul(t, y));
    hn::StoreU(hn::Add(c0, hn::Mul(t, y)), d, value);
}

// A cell is one vector of 256 bits or two of 128. Reading cells whole and turning rows into columns takes
// less time than gathering each coefficient by itself.
#if HWY_MAX_BYTES >= 32

constexpr std::size_t kCellsAtOnce = 4;

HWY_INLINE void cellValues(const Cubic* cells, const std::uint64_t* at, const double* place, double* value)
{
    const hn::FixedTag<double, 4> d;
    const auto r0 = hn::Load(d, cells[at[0]].c.data());
    const auto r1 = hn::Load(d, cells[at[1]].c.data());
    const auto r2 = hn::Load(d, cells[at[2]].c.data());
    const auto r3 = hn::Load(d, cells[at[3]].c.data());
    const auto even01 = hn::InterleaveLower(d, r0, r1);
    const auto odd01 = hn::InterleaveUpper(d, r0, r1);
    const auto even23 = hn::InterleaveLower(d, r2, r3);
    const auto odd23 = hn::InterleaveUpper(d, r2, r3);
    storeCubic(d, hn::ConcatLowerLower(d, even23, even01), hn::ConcatLowerLower(d, odd23, odd01),
        hn::ConcatUpperUpper(d, even23, even01), hn::ConcatUpperUpper(d, odd23, odd01), place, value);
}

#else

constexpr std::size_t kCellsAtOnce = 2;

HWY_INLINE void cellValues(const Cubic* cells, const std::uint64_t* at, const double* place, double* value)
{
    const hn::FixedTag<double, 2> d;
    const double* first = cells[at[0]].c.data();
    const double* second = cells[at[1]].c.data();
    const auto low0 = hn::Load(d, first);
    const auto high0 = hn::Load(d, first + 2);
    const auto low1 = hn::Load(d, second);
    const auto high1 = hn::Load(d, second + 2);
    storeCubic(d, hn::InterleaveLower(d, low0, low1), hn::InterleaveUpper(d, low0, low1),
        hn::InterleaveLower(d, high0, high1), hn::InterleaveUpper(d, high0, high1), place, value);
}

#endif
#endif

void cubicValues(const Cubic* cells, const std::uint32_t* draws, std::size_t count, double* values)
{
    std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
    constexpr std::size_t kChunk = 64;
    alignas(64) std::uint64_t at[kChunk];
    alignas(64) double places[kChunk];
    for (; i + 8 <= count;) {
        const std::size_t here = HWY_MIN(kChunk, (count - i) / 8 * 8);
        findCells(draws + i, here, at, places);
        for (std::size_t k = 0; k < here; k += kCellsAtOnce)
            cellValues(cells, at + k, places + k, values + i + k);
        i += here;
    }
#endif
    for (; i < count; ++i)
        values[i] = cubicValue(cells, draws[i]);
}

/// `Parts` times kRowParts numbers in a row; 0: as many as `parts` says.
template <std::size_t Parts>
HWY_INLINE void addRowsOf(
    const double* rows, std::size_t parts, const std::uint32_t* cells, std::size_t count, double* sums)
{
    const hn::CappedTag<double, kRowParts> d;
    const std::size_t stride = (Parts == 0 ? parts : Parts) * kRowParts;
    for (std::size_t i = 0; i < count; ++i, rows += stride) {
        double* to = sums + cells[i] * stride;
        for (std::size_t j = 0; j < stride; j += hn::Lanes(d))
            hn::StoreU(hn::Add(hn::LoadU(d, to + j), hn::LoadU(d, rows + j)), d, to + j);
    }
}

void addRows(
    const double* rows, std::size_t stride, const std::uint32_t* cells, std::size_t count, double* sums)
{
    switch (stride / kRowParts) {
    case 1:
        return addRowsOf<1>(rows, 1, cells, count, sums);
    case 2:
        return addRowsOf<2>(rows, 2, cells, count, sums);
    case 3:
        return addRowsOf<3>(rows, 3, cells, count, sums);
    case 4:
        return addRowsOf<4>(rows, 4, cells, count, sums);
    default:
        return addRowsOf<0>(rows, stride / kRowParts, cells, count, sums);
    }
}

} // namespace tunepoint::kernels::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include <bit>

namespace tunepoint::kernels {

static_assert(kCellsPerOctave == 16 && kOctaves == 32, "the shifts above are written for these");

HWY_EXPORT(sobolRows);
HWY_EXPORT(cubicValues);
HWY_EXPORT(addRows);

void sobolRows(const Stream::Seeds& seeds, std::uint32_t firstIndex, std::size_t rows, std::uint32_t* draws)
{
    HWY_DYNAMIC_DISPATCH(sobolRows)(seeds, firstIndex, rows, draws);
}

void cubicValues(const Cubic* cells, const std::uint32_t* draws, std::size_t count, double* values)
{
    HWY_DYNAMIC_DISPATCH(cubicValues)(cells, draws, count, values);
}

void addRows(
    const double* rows, std::size_t stride, const std::uint32_t* cells, std::size_t count, double* sums)
{
    HWY_DYNAMIC_DISPATCH(addRows)(rows, stride, cells, count, sums);
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
