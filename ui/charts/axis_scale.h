// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tunepoint::ui {

/// Where values lie along an axis, as a share of its length: 0 at the axis' start, 1 at its end.
///
/// Always drawable: low < high, both finite, at most kMaximumTicks ticks, a logarithmic range within 12
/// decades.
class AxisScale {
public:
    static constexpr std::size_t kMaximumTicks = 50;

    /// From 0 to 1.
    AxisScale() = default;

    /// Round limits around [low, high] with about `wanted` ticks at 1, 2 or 5 times a power of ten. Values
    /// that are not finite count as 0, and equal limits are widened.
    [[nodiscard]] static AxisScale linear(double low, double high, int wanted = 6);
    /// The limits as they are, with round ticks inside.
    [[nodiscard]] static AxisScale linearExact(double low, double high, int wanted = 6);
    /// Months 0 to `last` (at least 1), with ticks at a number of months that divides a year or is whole
    /// years.
    [[nodiscard]] static AxisScale months(int last, int wanted = 12);
    /// Rows 0 to `count` (at least 1), with a tick in the middle of each of them while they are few enough.
    [[nodiscard]] static AxisScale rows(int count);
    /// Powers of ten, with 2 and 5 between them where the range is short. With `rail`, a strip at the start
    /// keeps room for values at or below zero. Requires canBeLogarithmic(low, high).
    [[nodiscard]] static AxisScale logarithmic(double low, double high, bool rail, int wanted = 7);
    /// The stretch between two places along this axis (0 and 1 are its ends, a rail not counted) as an axis
    /// of its own, with the same division and rail. A stretch too short or too long to be drawn is this axis.
    [[nodiscard]] AxisScale part(double from, double to) const;
    /// An axis of the same division that shows all that this one and `other` do; `other` where they are
    /// divided differently.
    [[nodiscard]] AxisScale united(const AxisScale& other) const;
    /// The roundest value (1, 2 or 5 times a power of ten, times a whole number) within half of `slack` of
    /// `value`, both places along the axis turned into the axis' unit there.
    [[nodiscard]] double rounded(double value, double slack) const;
    /// Whether a logarithmic axis can be drawn: both above 0 and finite, low <= high, within 12 decades.
    [[nodiscard]] static bool canBeLogarithmic(double low, double high);

    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }
    [[nodiscard]] bool hasRail() const { return m_rail > 0; }
    /// Share of the axis that the rail takes.
    [[nodiscard]] double railWidth() const { return m_rail; }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] const std::vector<double>& ticks() const { return m_ticks; }

    /// Where `value` lies; outside 0 … 1 when it is out of range, the middle of the rail when a logarithm has
    /// none.
    [[nodiscard]] double position(double value) const;
    /// The value at a position; the inverse of position() off the rail.
    [[nodiscard]] double value(double position) const;

private:
    /// Place of a value off the rail, and back.
    [[nodiscard]] double placeOf(double value) const;

    double m_low = 0;
    double m_high = 1;
    int m_wanted = 6; ///< ticks
    bool m_logarithmic = false;
    double m_rail = 0;
    std::vector<double> m_ticks{0, 1};
};

} // namespace tunepoint::ui
