// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace tunepoint {

// Elementary functions of multiplications, additions and divisions alone, so that a trial gives the same bits with
// every C library and instruction set (definition 24). Relative error below 4e-15 on the ranges given. No NaN and
// no subnormal numbers go in.

/// Base-2 logarithm. Range: x normal and > 0.
[[nodiscard]] inline double log2Of(double x)
{
    const auto bits = std::bit_cast<std::uint64_t>(x);
    // Split at sqrt(1/2), so that the mantissa lies in [0.707, 1.414) and the series converges at once.
    const std::uint64_t shifted = bits - 0x3fe6a09e667f3bcdULL;
    const double exponent = double(std::int64_t(shifted) >> 52);
    const double mantissa = std::bit_cast<double>((shifted & 0x000fffffffffffffULL) + 0x3fe6a09e667f3bcdULL);
    const double s = (mantissa - 1) / (mantissa + 1);
    const double z = s * s;
    double sum = 1.0 / 21;
    sum = sum * z + 1.0 / 19;
    sum = sum * z + 1.0 / 17;
    sum = sum * z + 1.0 / 15;
    sum = sum * z + 1.0 / 13;
    sum = sum * z + 1.0 / 11;
    sum = sum * z + 1.0 / 9;
    sum = sum * z + 1.0 / 7;
    sum = sum * z + 1.0 / 5;
    sum = sum * z + 1.0 / 3;
    sum = sum * z + 1.0;
    constexpr double twoOverLn2 = 2.885390081777926814720;
    return exponent + s * sum * twoOverLn2;
}

/// 2 to the power y; 0 below -1022, the largest power of two above 1023.
[[nodiscard]] inline double exp2Of(double y)
{
    if (y < -1022)
        return 0;
    if (y > 1023)
        y = 1023;
    const double whole = std::floor(y + 0.5);
    const double x = (y - whole) * 0.693147180559945309417;
    double sum = 1.0 / 6227020800;
    sum = sum * x + 1.0 / 479001600;
    sum = sum * x + 1.0 / 39916800;
    sum = sum * x + 1.0 / 3628800;
    sum = sum * x + 1.0 / 362880;
    sum = sum * x + 1.0 / 40320;
    sum = sum * x + 1.0 / 5040;
    sum = sum * x + 1.0 / 720;
    sum = sum * x + 1.0 / 120;
    sum = sum * x + 1.0 / 24;
    sum = sum * x + 1.0 / 6;
    sum = sum * x + 0.5;
    sum = sum * x + 1;
    sum = sum * x + 1;
    return sum * std::bit_cast<double>(std::uint64_t(std::int64_t(whole) + 1023) << 52);
}

[[nodiscard]] inline double naturalLog(double x)
{
    return log2Of(x) * 0.693147180559945309417;
}

[[nodiscard]] inline double naturalExp(double x)
{
    return exp2Of(x * 1.442695040888963407360);
}

/// base to the power `exponent`. Range: base >= 0; 0 to a positive power is 0, to 0 it is 1.
[[nodiscard]] inline double power(double base, double exponent)
{
    if (base <= 0)
        return exponent > 0 ? 0.0 : 1.0;
    return exp2Of(exponent * log2Of(base));
}

/// base to a whole power by squaring.
[[nodiscard]] inline double wholePower(double base, int exponent)
{
    double result = 1;
    for (unsigned n = exponent < 0 ? unsigned(-exponent) : unsigned(exponent); n > 0; n >>= 1) {
        if (n & 1)
            result *= base;
        base *= base;
    }
    return exponent < 0 ? 1 / result : result;
}

} // namespace tunepoint
