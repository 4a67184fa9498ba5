// SPDX-License-Identifier: GPL-3.0-or-later
// Several trials at once: a number, a condition and the functions of portable_math.h for each lane of a
// vector. Included once for each instruction set, after core/…/NAME.cpp has been given to foreach_target.h.
//
// What a lane computes depends on that lane alone and on nothing that differs between instruction sets, so
// that every trial has the same bits whatever its neighbours are and however wide the vectors. So: no fused
// multiply-add, no approximations, no minima and maxima of the processor (they differ for zeros of either
// sign); work that is skipped when no lane needs it must leave the other lanes' bits as they are when it is
// done.

#if defined(TUNEPOINT_CORE_BASE_LANES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef TUNEPOINT_CORE_BASE_LANES_INL_H
#undef TUNEPOINT_CORE_BASE_LANES_INL_H
#else
#define TUNEPOINT_CORE_BASE_LANES_INL_H
#endif

#include <hwy/highway.h>

#include <cstddef>
#include <cstdint>
#include <limits>

HWY_BEFORE_NAMESPACE();
namespace tunepoint::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Trials that stand together in memory: a multiple of the trials that are worked on at once.
inline constexpr std::size_t kTile = 16;

using LaneTag = hn::CappedTag<double, kTile / 2>;
using LaneBits = hn::RebindToUnsigned<LaneTag>;
using LaneWhole = hn::RebindToSigned<LaneTag>;
using LaneVector = hn::VFromD<LaneTag>;
using LaneCondition = decltype(hn::Eq(hn::Zero(LaneTag()), hn::Zero(LaneTag())));

/// Lanes of one vector, and those that are worked on at once: two vectors, since long chains of operations
/// on one would leave the processor waiting for each result.
inline constexpr std::size_t kVectorLanes = hn::MaxLanes(LaneTag());
inline constexpr std::size_t kLanes = 2 * kVectorLanes;

/// A condition in each lane.
struct LaneMask {
    LaneCondition a;
    LaneCondition b;
};

/// A number in each lane.
struct Lane {
    LaneVector a;
    LaneVector b;

    HWY_INLINE Lane() = default;
    HWY_INLINE Lane(double x)
        : a(hn::Set(LaneTag(), x))
        , b(a)
    {
    }
    HWY_INLINE Lane(LaneVector first, LaneVector second)
        : a(first)
        , b(second)
    {
    }
};

HWY_INLINE Lane load(const double* from)
{
    return {hn::LoadU(LaneTag(), from), hn::LoadU(LaneTag(), from + kVectorLanes)};
}
HWY_INLINE void store(Lane x, double* to)
{
    hn::StoreU(x.a, LaneTag(), to);
    hn::StoreU(x.b, LaneTag(), to + kVectorLanes);
}

HWY_INLINE Lane operator+(Lane x, Lane y)
{
    return {hn::Add(x.a, y.a), hn::Add(x.b, y.b)};
}
HWY_INLINE Lane operator-(Lane x, Lane y)
{
    return {hn::Sub(x.a, y.a), hn::Sub(x.b, y.b)};
}
HWY_INLINE Lane operator*(Lane x, Lane y)
{
    return {hn::Mul(x.a, y.a), hn::Mul(x.b, y.b)};
}
HWY_INLINE Lane operator/(Lane x, Lane y)
{
    return {hn::Div(x.a, y.a), hn::Div(x.b, y.b)};
}
HWY_INLINE Lane operator-(Lane x)
{
    return {hn::Neg(x.a), hn::Neg(x.b)};
}
HWY_INLINE Lane& operator+=(Lane& x, Lane y)
{
    return x = x + y;
}
HWY_INLINE Lane& operator-=(Lane& x, Lane y)
{
    return x = x - y;
}
HWY_INLINE Lane& operator*=(Lane& x, Lane y)
{
    return x = x * y;
}

HWY_INLINE LaneMask operator<(Lane x, Lane y)
{
    return {hn::Lt(x.a, y.a), hn::Lt(x.b, y.b)};
}
HWY_INLINE LaneMask operator>(Lane x, Lane y)
{
    return {hn::Gt(x.a, y.a), hn::Gt(x.b, y.b)};
}
HWY_INLINE LaneMask operator<=(Lane x, Lane y)
{
    return {hn::Le(x.a, y.a), hn::Le(x.b, y.b)};
}
HWY_INLINE LaneMask operator>=(Lane x, Lane y)
{
    return {hn::Ge(x.a, y.a), hn::Ge(x.b, y.b)};
}
HWY_INLINE LaneMask operator==(Lane x, Lane y)
{
    return {hn::Eq(x.a, y.a), hn::Eq(x.b, y.b)};
}
HWY_INLINE LaneMask operator&(LaneMask x, LaneMask y)
{
    return {hn::And(x.a, y.a), hn::And(x.b, y.b)};
}
HWY_INLINE LaneMask operator|(LaneMask x, LaneMask y)
{
    return {hn::Or(x.a, y.a), hn::Or(x.b, y.b)};
}
HWY_INLINE LaneMask operator!(LaneMask x)
{
    return {hn::Not(x.a), hn::Not(x.b)};
}
HWY_INLINE bool any(LaneMask x)
{
    return !hn::AllFalse(LaneTag(), hn::Or(x.a, x.b));
}
HWY_INLINE bool all(LaneMask x)
{
    return hn::AllTrue(LaneTag(), hn::And(x.a, x.b));
}

HWY_INLINE Lane select(LaneMask condition, Lane yes, Lane no)
{
    return {hn::IfThenElse(condition.a, yes.a, no.a), hn::IfThenElse(condition.b, yes.b, no.b)};
}
/// `yes`, or +0 in lanes where the condition does not hold.
HWY_INLINE Lane orZero(LaneMask condition, Lane yes)
{
    return {hn::IfThenElseZero(condition.a, yes.a), hn::IfThenElseZero(condition.b, yes.b)};
}
/// std::max, std::min and std::clamp, zeros of either sign included.
HWY_INLINE Lane larger(Lane x, Lane y)
{
    return select(x < y, y, x);
}
HWY_INLINE Lane smaller(Lane x, Lane y)
{
    return select(y < x, y, x);
}
HWY_INLINE Lane clamped(Lane x, Lane low, Lane high)
{
    return smaller(larger(x, low), high);
}
HWY_INLINE Lane ceiled(Lane x)
{
    return {hn::Ceil(x.a), hn::Ceil(x.b)};
}
HWY_INLINE Lane floored(Lane x)
{
    return {hn::Floor(x.a), hn::Floor(x.b)};
}
HWY_INLINE Lane squareRoot(Lane x)
{
    return {hn::Sqrt(x.a), hn::Sqrt(x.b)};
}
HWY_INLINE Lane magnitude(Lane x)
{
    return {hn::Abs(x.a), hn::Abs(x.b)};
}

/// 2^k from 1.5 · 2^52 + k, in two factors.
HWY_INLINE void powersOfTwo(LaneVector shifted, LaneVector& first, LaneVector& second)
{
    const LaneWhole di;
    const auto exponent = hn::ShiftRight<13>(hn::ShiftLeft<13>(hn::BitCast(di, shifted)));
    const auto half = hn::ShiftRight<1>(exponent);
    const auto bias = hn::Set(di, 1023);
    first = hn::BitCast(LaneTag(), hn::ShiftLeft<52>(hn::Add(half, bias)));
    second = hn::BitCast(LaneTag(), hn::ShiftLeft<52>(hn::Add(hn::Sub(exponent, half), bias)));
}

/// portable::exp, bit by bit.
HWY_INLINE Lane exp(Lane x)
{
    const Lane bounded = select(x < Lane(-746.0), -746.0, select(x > Lane(710.0), 710.0, x));
    const Lane shifted = bounded * 1.4426950408889634 + 0x1.8p52;
    const Lane k = shifted - 0x1.8p52;
    const Lane r = (bounded - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10;
    const Lane r2 = r * r;
    const Lane r4 = r2 * r2;
    const Lane low = (Lane(0.5) + r * (1.0 / 6.0)) + (Lane(1.0 / 24.0) + r * (1.0 / 120.0)) * r2;
    const Lane middle
        = (Lane(1.0 / 720.0) + r * (1.0 / 5040.0)) + (Lane(1.0 / 40320.0) + r * (1.0 / 362880.0)) * r2;
    const Lane high = (Lane(1.0 / 3628800.0) + r * (1.0 / 39916800.0))
        + (Lane(1.0 / 479001600.0) + r * (1.0 / 6227020800.0)) * r2;
    const Lane series = (low + middle * r4) + high * (r4 * r4);
    const Lane mantissa = Lane(1.0) + (r + r2 * series);
    Lane first;
    Lane second;
    powersOfTwo(shifted.a, first.a, second.a);
    powersOfTwo(shifted.b, first.b, second.b);
    return select(x == x, mantissa * first * second, x);
}

/// x = 2^whole · m with m in [sqrt(1/2), sqrt(2)), for normal x.
HWY_INLINE void splitPower(LaneVector x, LaneVector& whole, LaneVector& m)
{
    const LaneBits du;
    const LaneWhole di;
    const auto bits = hn::BitCast(du, x);
    const auto moved = hn::BitCast(di, hn::Sub(bits, hn::Set(du, 0x3fe6a09e667f3bcdULL)));
    const auto exponent = hn::ShiftRight<52>(moved);
    m = hn::BitCast(LaneTag(), hn::Sub(bits, hn::BitCast(du, hn::ShiftLeft<52>(exponent))));
    // A small whole number added to the bits of 1.5 · 2^52 is the same sum as of the doubles: exact.
    const auto magic = hn::Set(LaneTag(), 0x1.8p52);
    whole = hn::Sub(hn::BitCast(LaneTag(), hn::Add(exponent, hn::BitCast(di, magic))), magic);
}

/// portable::log, bit by bit.
HWY_INLINE Lane log(Lane x)
{
    const LaneMask tiny = x < Lane(std::numeric_limits<double>::min());
    const Lane scaled = select(tiny, x * 0x1p54, x);
    Lane whole;
    Lane m;
    splitPower(scaled.a, whole.a, m.a);
    splitPower(scaled.b, whole.b, m.b);
    const Lane e = whole - select(tiny, 54.0, 0.0);
    const Lane s = (m - 1.0) / (m + 1.0);
    const Lane z = s * s;
    const Lane z2 = z * z;
    const Lane z4 = z2 * z2;
    const Lane low = (Lane(2.0 / 3.0) + z * (2.0 / 5.0)) + (Lane(2.0 / 7.0) + z * (2.0 / 9.0)) * z2;
    const Lane middle = (Lane(2.0 / 11.0) + z * (2.0 / 13.0)) + (Lane(2.0 / 15.0) + z * (2.0 / 17.0)) * z2;
    const Lane high = (Lane(2.0 / 19.0) + z * (2.0 / 21.0)) + Lane(2.0 / 23.0) * z2;
    const Lane series = (low + middle * z4) + high * (z4 * z4);
    const Lane result
        = e * 6.93147180369123816490e-01 + (s * 2.0 + (s * z * series + e * 1.90821492927058770002e-10));
    const Lane outside = select(
        x == Lane(0.0), -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN());
    return select(x > Lane(0.0), select(x > Lane(std::numeric_limits<double>::max()), x, result), outside);
}

/// portable::pow, bit by bit.
HWY_INLINE Lane pow(Lane x, Lane y)
{
    const Lane ofZero
        = select(y > Lane(0.0), 0.0, select(y == Lane(0.0), 1.0, std::numeric_limits<double>::infinity()));
    return select(x == Lane(0.0), ofZero, exp(y * log(x)));
}

/// portable::wholePower, bit by bit; the same power in every lane.
HWY_INLINE Lane wholePower(Lane x, int exponent)
{
    Lane result(1.0);
    for (auto n = unsigned(exponent < 0 ? -exponent : exponent); n > 0; n >>= 1) {
        if (n & 1u)
            result *= x;
        x *= x;
    }
    return exponent < 0 ? Lane(1.0) / result : result;
}

/// portable::logistic and portable::logit, bit by bit.
HWY_INLINE Lane logistic(Lane x)
{
    const LaneMask negative = x < Lane(0.0);
    const Lane small = exp(select(negative, x, -x));
    return select(negative, small, 1.0) / (Lane(1.0) + small);
}
HWY_INLINE Lane logit(Lane p)
{
    return log(p / (Lane(1.0) - p));
}

} // namespace tunepoint::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
