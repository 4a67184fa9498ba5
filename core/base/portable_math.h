// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

/// Elementary functions made of additions, multiplications, divisions and square roots only, so that they
/// give the same bits on every machine: a system's libm may answer differently where the processor has fused
/// multiply-add. They are inline and free of tables, so that compilers can put several into one vector. Each
/// is within 4 units in the last place of the true value unless it says otherwise;
/// tests/core/tst_portable_math.cpp holds them to it. Requires compilation without contraction
/// (-ffp-contract=off).
namespace tunepoint::portable {

/// e^x. Underflows to 0 below -745.1 and overflows to infinity above 709.78; NaN stays NaN.
[[nodiscard]] inline double exp(double x)
{
    // x = k ln 2 + r with |r| <= ln(2)/2; ln 2 in two parts, the first with 21 trailing zero bits.
    const double bounded = x < -746.0 ? -746.0 : (x > 710.0 ? 710.0 : x);
    const double shifted = bounded * 1.4426950408889634 + 0x1.8p52;
    const double k = shifted - 0x1.8p52;
    const double r = (bounded - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10;
    // Taylor to r^13: the rest is below 5e-18. By pairs (Estrin), so that a processor need not wait for each
    // term before the next.
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double low = (0.5 + r * (1.0 / 6.0)) + (1.0 / 24.0 + r * (1.0 / 120.0)) * r2;
    const double middle = (1.0 / 720.0 + r * (1.0 / 5040.0)) + (1.0 / 40320.0 + r * (1.0 / 362880.0)) * r2;
    const double high
        = (1.0 / 3628800.0 + r * (1.0 / 39916800.0)) + (1.0 / 479001600.0 + r * (1.0 / 6227020800.0)) * r2;
    const double series = (low + middle * r4) + high * (r4 * r4);
    const double mantissa = 1.0 + (r + r2 * series);
    // 2^k in two factors, so that results below the normal range come out right.
    const auto exponent = std::int64_t(std::bit_cast<std::uint64_t>(shifted) << 13)
        >> 13; // k sits in the low bits of the sum
    const std::int64_t half = exponent >> 1;
    const double first = std::bit_cast<double>(std::uint64_t(half + 1023) << 52);
    const double second = std::bit_cast<double>(std::uint64_t(exponent - half + 1023) << 52);
    const double result = mantissa * first * second;
    return x == x ? result : x;
}

/// Natural logarithm. 0 gives -infinity, negative numbers and NaN give NaN, infinity gives infinity.
[[nodiscard]] inline double log(double x)
{
    if (!(x > 0))
        return x == 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    if (x > std::numeric_limits<double>::max())
        return x;
    const bool tiny = x < std::numeric_limits<double>::min();
    const auto bits = std::bit_cast<std::uint64_t>(tiny ? x * 0x1p54 : x);
    // x = 2^e m with m in [sqrt(1/2), sqrt(2)).
    const std::uint64_t moved = bits - 0x3fe6a09e667f3bcdULL;
    const auto exponent = std::int64_t(moved) >> 52;
    const double m = std::bit_cast<double>(bits - (std::uint64_t(exponent) << 52));
    const double e = double(exponent - (tiny ? 54 : 0));
    const double s = (m - 1.0) / (m + 1.0); // ln m = 2 artanh s
    const double z = s * s;
    const double z2 = z * z;
    const double z4 = z2 * z2;
    const double low = (2.0 / 3.0 + z * (2.0 / 5.0)) + (2.0 / 7.0 + z * (2.0 / 9.0)) * z2;
    const double middle = (2.0 / 11.0 + z * (2.0 / 13.0)) + (2.0 / 15.0 + z * (2.0 / 17.0)) * z2;
    const double high = (2.0 / 19.0 + z * (2.0 / 21.0)) + (2.0 / 23.0) * z2;
    const double series = (low + middle * z4) + high * (z4 * z4);
    return e * 6.93147180369123816490e-01 + (2.0 * s + (s * z * series + e * 1.90821492927058770002e-10));
}

/// ln(1 + x) without losing a small x.
/// Range: x > -1.
[[nodiscard]] inline double log1p(double x)
{
    const double y = 1.0 + x;
    // log(y) times the share of x that the rounding of 1 + x kept (Goldberg 1991, theorem 4).
    return y == 1.0 ? x : log(y) * (x / (y - 1.0));
}

/// x^y for x > 0; relative error about 1e-16 (1 + |y ln x|). 0^y is 0 for y > 0 and 1 for y = 0.
[[nodiscard]] inline double pow(double x, double y)
{
    if (x == 0)
        return y > 0 ? 0.0 : (y == 0 ? 1.0 : std::numeric_limits<double>::infinity());
    return exp(y * log(x));
}

/// x to a whole power, by squaring.
[[nodiscard]] inline double wholePower(double x, int exponent)
{
    double result = 1.0;
    for (auto n = unsigned(exponent < 0 ? -exponent : exponent); n > 0; n >>= 1) {
        if (n & 1u)
            result *= x;
        x *= x;
    }
    return exponent < 0 ? 1.0 / result : result;
}

/// 1/(1 + e^-x).
[[nodiscard]] inline double logistic(double x)
{
    const double small = exp(x < 0 ? x : -x);
    return (x < 0 ? small : 1.0) / (1.0 + small);
}

/// ln(p/(1-p)) for p in (0, 1).
[[nodiscard]] inline double logit(double p)
{
    return log(p / (1.0 - p));
}

/// Density of the standard normal distribution.
[[nodiscard]] inline double normalDensity(double x)
{
    return 0.39894228040143267794 * exp(-0.5 * x * x);
}

/// Share of the standard normal distribution below x. Relative error below 1e-13 down to x = -37, then 0.
/// Source: Hart et al. 1968, algorithm 5666, as given by West 2005, "Better approximations to cumulative
/// normal functions", Wilmott Magazine.
[[nodiscard]] inline double normalCdf(double x)
{
    const double size = x < 0 ? -x : x;
    double tail = 0;
    if (size < 37) {
        const double e = exp(-0.5 * size * size);
        if (size < 3) {
            double top = 3.52624965998911e-02 * size + 0.700383064443688;
            top = top * size + 6.37396220353165;
            top = top * size + 33.912866078383;
            top = top * size + 112.079291497871;
            top = top * size + 221.213596169931;
            top = top * size + 220.206867912376;
            double below = 8.83883476483184e-02 * size + 1.75566716318264;
            below = below * size + 16.064177579207;
            below = below * size + 86.7807322029461;
            below = below * size + 296.564248779674;
            below = below * size + 637.333633378831;
            below = below * size + 793.826512519948;
            below = below * size + 440.413735824752;
            tail = e * top / below;
        } else {
            double fraction = size; // Laplace's continued fraction
            for (int level = 40; level > 0; --level)
                fraction = size + level / fraction;
            tail = e / fraction / 2.5066282746310005024;
        }
    }
    return x > 0 ? 1 - tail : tail;
}

/// x with normalCdf(x) = p, for p in (0, 1); relative error about 1e-15.
/// Source: Wichura 1988, "Algorithm AS 241: The percentage points of the normal distribution", routine
/// PPND16.
[[nodiscard]] inline double normalQuantile(double p)
{
    const double q = p - 0.5;
    if (q > -0.425 && q < 0.425) {
        const double r = 0.180625 - q * q;
        double top = 2.5090809287301226727e+3;
        top = top * r + 3.3430575583588128105e+4;
        top = top * r + 6.7265770927008700853e+4;
        top = top * r + 4.5921953931549871457e+4;
        top = top * r + 1.3731693765509461125e+4;
        top = top * r + 1.9715909503065514427e+3;
        top = top * r + 1.3314166789178437745e+2;
        top = top * r + 3.3871328727963666080e+0;
        double below = 5.2264952788528545610e+3;
        below = below * r + 2.8729085735721942674e+4;
        below = below * r + 3.9307895800092710610e+4;
        below = below * r + 2.1213794301586595867e+4;
        below = below * r + 5.3941960214247511077e+3;
        below = below * r + 6.8718700749205790830e+2;
        below = below * r + 4.2313330701600911252e+1;
        below = below * r + 1.0;
        return q * top / below;
    }
    const double r
        = std::sqrt(-log(q < 0 ? p : 1 - p)); // the square root is exact to the last bit by IEEE 754
    double top = 0;
    double below = 0;
    if (r <= 5) {
        const double s = r - 1.6;
        top = 7.74545014278341407640e-4;
        top = top * s + 2.27238449892691845833e-2;
        top = top * s + 2.41780725177450611770e-1;
        top = top * s + 1.27045825245236838258e+0;
        top = top * s + 3.64784832476320460504e+0;
        top = top * s + 5.76949722146069140550e+0;
        top = top * s + 4.63033784615654529590e+0;
        top = top * s + 1.42343711074968357734e+0;
        below = 1.05075007164441684324e-9;
        below = below * s + 5.47593808499534494600e-4;
        below = below * s + 1.51986665636164571966e-2;
        below = below * s + 1.48103976427480074590e-1;
        below = below * s + 6.89767334985100004550e-1;
        below = below * s + 1.67638483018380384940e+0;
        below = below * s + 2.05319162663775882187e+0;
        below = below * s + 1.0;
    } else {
        const double s = r - 5.0;
        top = 2.01033439929228813265e-7;
        top = top * s + 2.71155556874348757815e-5;
        top = top * s + 1.24266094738807843860e-3;
        top = top * s + 2.65321895265761230930e-2;
        top = top * s + 2.96560571828504891230e-1;
        top = top * s + 1.78482653991729133580e+0;
        top = top * s + 5.46378491116411436990e+0;
        top = top * s + 6.65790464350110377720e+0;
        below = 2.04426310338993978564e-15;
        below = below * s + 1.42151175831644588870e-7;
        below = below * s + 1.84631831751005468180e-5;
        below = below * s + 7.86869131145613259100e-4;
        below = below * s + 1.48753612908506148525e-2;
        below = below * s + 1.36929880922735805310e-1;
        below = below * s + 5.99832206555887937690e-1;
        below = below * s + 1.0;
    }
    return q < 0 ? -top / below : top / below;
}

} // namespace tunepoint::portable
