// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <charconv>
#include <chrono>

namespace tunepoint {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

std::chrono::year_month_day calendar(const Date& date)
{
    return {std::chrono::year(date.year), std::chrono::month(unsigned(date.month)),
        std::chrono::day(unsigned(date.day))};
}

std::string padded(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year < 1900 || *year > 2200)
        return std::nullopt;
    const Date date{*year, *month, *day};
    return calendar(date).ok() ? std::optional(date) : std::nullopt;
}

std::string toIso(const Date& date)
{
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

int daysBetween(const Date& from, const Date& to)
{
    return int((std::chrono::sys_days(calendar(to)) - std::chrono::sys_days(calendar(from))).count());
}

Date plusDays(const Date& date, int days)
{
    const std::chrono::year_month_day day(std::chrono::sys_days(calendar(date)) + std::chrono::days(days));
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

double monthsBetween(const Date& from, const Date& to)
{
    return daysBetween(from, to) / (365.25 / 12.0);
}

} // namespace tunepoint
