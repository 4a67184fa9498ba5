// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tunepoint {

/// How well a figure is founded, best first. "guess" is shown as "our assumption".
enum class EvidenceGrade { Measured, Published, Vendor, Guess };

/// Keys of a JSON object that this version does not know, each with its value as compact JSON text. They are
/// written back unchanged, so that a newer program's data survive an older one.
using UnknownKeys = std::map<std::string, std::string>;

// The shapes a quantity can have. Parameters carry the unit of their quantity.
struct FixedValue {
    double value = 0;
    bool operator==(const FixedValue&) const = default;
};
/// P10, P50 and P90 as people state them (definition 21): a metalog with symmetric percentiles.
struct ThreePoint {
    double low = 0;
    double likely = 0;
    double high = 0;
    bool operator==(const ThreePoint&) const = default;
};
struct Normal {
    double mean = 0;
    double standardDeviation = 1; ///< > 0
    bool operator==(const Normal&) const = default;
};
struct Lognormal {
    double median = 1; ///< > 0
    double sigmaLog = 1; ///< > 0
    bool operator==(const Lognormal&) const = default;
};
struct Uniform {
    double minimum = 0;
    double maximum = 1; ///< > minimum
    bool operator==(const Uniform&) const = default;
};
struct Triangular {
    double minimum = 0;
    double mode = 0.5;
    double maximum = 1;
    bool operator==(const Triangular&) const = default;
};
/// Beta on [minimum, maximum] with shape 4: alpha = 1 + 4(mode-min)/(max-min), beta = 1 +
/// 4(max-mode)/(max-min).
struct Pert {
    double minimum = 0;
    double mode = 0.5;
    double maximum = 1;
    bool operator==(const Pert&) const = default;
};
struct Beta {
    double alpha = 1; ///< 0.001 to 10 million: beyond, its quantiles take too long to find
    double beta = 1; ///< the same
    double minimum = 0;
    double maximum = 1;
    bool operator==(const Beta&) const = default;
};
inline constexpr double kSmallestBetaShape = 1e-3;
inline constexpr double kLargestBetaShape = 1e7;
/// values[i] has probability probabilities[i]; probabilities sum to 1 within 1e-9.
struct Discrete {
    std::vector<double> values;
    std::vector<double> probabilities;
    bool operator==(const Discrete&) const = default;
};
/// Observations, each equally likely.
struct Empirical {
    std::vector<double> values;
    bool operator==(const Empirical&) const = default;
};
/// Joint draws: row i of every quantity with the same `set` belongs together.
struct Sample {
    std::string set;
    std::vector<double> values;
    bool operator==(const Sample&) const = default;
};
/// weights[i] of the mass lies in lognormal i; for costs with a heavy tail. Weights sum to 1 within 1e-9.
struct LognormalMixture {
    std::vector<double> weights;
    std::vector<Lognormal> parts;
    std::map<std::size_t, UnknownKeys> unknownOfParts; ///< by index
    bool operator==(const LognormalMixture&) const = default;
};

/// Distributions that can be fitted to percentiles.
enum class FitFamily { Normal, Lognormal, Uniform, Triangular, Pert, Beta, Metalog };
/// Percentiles as somebody stated them, kept as stated; the distribution is fitted to them by least squares
/// (percentile_fit.h). A beta lies between the natural bounds of its field.
struct Percentiles {
    FitFamily family = FitFamily::Metalog;
    std::vector<double> probabilities; ///< strictly ascending, inside (0, 1)
    std::vector<double> values; ///< strictly ascending, as many
    std::optional<int> terms; ///< Metalog only, 2 to 10; empty: as many as there are percentiles
    bool operator==(const Percentiles&) const = default;
};

using Shape = std::variant<FixedValue, ThreePoint, Normal, Lognormal, Uniform, Triangular, Pert, Beta,
    Discrete, Empirical, Sample, LognormalMixture, Percentiles>;

/// A figure with its range and where it comes from. The unit is fixed by the field that holds it; `unit` is
/// what the document says, for the reader.
struct Quantity {
    Shape shape = FixedValue{};
    std::optional<double> lower; ///< truncation: no value below it
    std::optional<double> upper; ///< truncation: no value above it
    std::string unit;
    std::string source;
    std::string date; ///< ISO 8601 day, or empty
    std::string note;
    std::optional<EvidenceGrade> grade;
    UnknownKeys unknown;

    bool operator==(const Quantity&) const = default;
};

/// A certain number.
[[nodiscard]] Quantity fixed(double value);
/// P10, P50, P90.
[[nodiscard]] Quantity threePoint(double low, double likely, double high);

/// Natural bounds of a quantity: money and counts from 0, shares from 0 to 1, the rest unbounded. They bound
/// the metalog of a three-point estimate and the search for flip points; custom costs are never bounded.
struct Bounds {
    std::optional<double> lower;
    std::optional<double> upper;

    bool operator==(const Bounds&) const = default;
};
inline constexpr Bounds unbounded{};
inline constexpr Bounds notNegative{0.0, std::nullopt};
inline constexpr Bounds share{0.0, 1.0};

/// All that is wrong with `quantity` by itself and within `bounds` (every value that it can take must lie
/// inside them), with pointers that start with `pointer`.
[[nodiscard]] Problems check(const Quantity& quantity, const Bounds& bounds, const std::string& pointer);

/// Share of the mass that the truncation leaves; 1 without one. For quantities whose shape is sound.
[[nodiscard]] double keptShare(const Quantity& quantity, const Bounds& bounds);

/// Value below which the share `p` of the mass lies. Range: 0 < p < 1; `quantity` passes check().
/// Discrete shapes give the smallest value whose cumulative probability reaches p. For Sample and Empirical
/// the values are equally likely. Truncation is applied by rescaling p to the mass that is left. Source:
/// docs/models/quantity.md.
[[nodiscard]] double quantile(const Quantity& quantity, const Bounds& bounds, double p);

/// Share of the mass at or below x. Same requirements as quantile().
[[nodiscard]] double cumulative(const Quantity& quantity, const Bounds& bounds, double x);

/// The central value (definition 20): the median, the lower one for discrete, empirical and sample.
[[nodiscard]] double median(const Quantity& quantity, const Bounds& bounds = unbounded);

/// Whether the quantity can take more than one value.
[[nodiscard]] bool isUncertain(const Quantity& quantity);

/// Name of the shape in files: "fixed", "threePoint", "normal", …
[[nodiscard]] std::string_view shapeName(const Shape& shape);

} // namespace tunepoint
