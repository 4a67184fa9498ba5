// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace tunepoint {

/// A day of the Gregorian calendar. Core never reads the clock: dates arrive as arguments.
struct Date {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1; ///< 1 to 31

    auto operator<=>(const Date&) const = default;
};

/// Reads ISO 8601 "YYYY-MM-DD" (years 1900 to 2200); nothing for any other text or a day that does not exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// "YYYY-MM-DD".
[[nodiscard]] std::string toIso(const Date& date);

/// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int daysBetween(const Date& from, const Date& to);

/// The day `days` after `date`; before it when negative.
[[nodiscard]] Date plusDays(const Date& date, int days);

/// Months from `from` to `to`, in average months of 365.25/12 days; negative when `to` is earlier.
[[nodiscard]] double monthsBetween(const Date& from, const Date& to);

} // namespace tunepoint
