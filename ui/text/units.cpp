// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "core/economics/parameters.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

namespace {

class Units {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Units)

public:
    /// `number` with the unit behind it; `value` chooses the plural form.
    static QString with(const QString& number, double value, Unit unit);
    static QString label(Unit unit, const QString& currency);
};

/// Whole number that picks the plural form of `value`; only 1 itself is singular.
int pluralCount(double value)
{
    const double size = std::fabs(value);
    return size == 1 ? 1 : int(std::min(1e6, std::max(2.0, std::ceil(size))));
}

/// The number that stands in `text`: the plural agrees with what is read, not with digits left out. One with
/// a scale behind it is large.
double shownValue(const QString& text, const QLocale& locale)
{
    QString digits = text;
    digits.replace(QChar(0x2212), locale.negativeSign());
    bool isNumber = false;
    const double value = locale.toDouble(digits, &isNumber);
    return isNumber ? value : 1e6;
}

QString Units::with(const QString& number, double value, Unit unit)
{
    const int n = pluralCount(value);
    const bool one = n == 1;
    switch (unit) {
    case Unit::None:
    case Unit::Share:
    case Unit::Money:
        return number;
    case Unit::SharePerMonth:
    case Unit::MoneyPerMonth:
        return tr("%1 a month").arg(number);
    case Unit::ItemsPerMonth:
        return (one ? tr("%1 item a month") : tr("%1 items a month", nullptr, n)).arg(number);
    case Unit::ItemsPerHour:
        return (one ? tr("%1 item an hour") : tr("%1 items an hour", nullptr, n)).arg(number);
    case Unit::Items:
        return (one ? tr("%1 item") : tr("%1 items", nullptr, n)).arg(number);
    case Unit::Tokens:
        return (one ? tr("%1 token") : tr("%1 tokens", nullptr, n)).arg(number);
    case Unit::TokensPerSecond:
        return (one ? tr("%1 token a second") : tr("%1 tokens a second", nullptr, n)).arg(number);
    case Unit::MoneyPerItem:
        return tr("%1 an item").arg(number);
    case Unit::MoneyPerLabel:
        return tr("%1 a label").arg(number);
    case Unit::MoneyPerHour:
        return tr("%1 an hour").arg(number);
    case Unit::MoneyPerDay:
        return tr("%1 a day").arg(number);
    case Unit::MoneyPerMillionTokens:
        return tr("%1 per million tokens").arg(number);
    case Unit::Seconds:
        return (one ? tr("%1 second") : tr("%1 seconds", nullptr, n)).arg(number);
    case Unit::Minutes:
        return (one ? tr("%1 minute") : tr("%1 minutes", nullptr, n)).arg(number);
    case Unit::Days:
        return (one ? tr("%1 day") : tr("%1 days", nullptr, n)).arg(number);
    case Unit::DaysPerMonth:
        return (one ? tr("%1 day a month") : tr("%1 days a month", nullptr, n)).arg(number);
    case Unit::Weeks:
        return (one ? tr("%1 week") : tr("%1 weeks", nullptr, n)).arg(number);
    case Unit::Months:
        return (one ? tr("%1 month") : tr("%1 months", nullptr, n)).arg(number);
    case Unit::Hours:
        return (one ? tr("%1 hour") : tr("%1 hours", nullptr, n)).arg(number);
    case Unit::PerYear:
        return tr("%1 a year").arg(number);
    case Unit::LogOdds:
        return tr("%1 log-odds").arg(number);
    case Unit::LogOddsPerYear:
        return tr("%1 log-odds a year").arg(number);
    case Unit::Factor:
        return tr("%1×", "a multiple").arg(number);
    case Unit::Calls:
        return (one ? tr("%1 call") : tr("%1 calls", nullptr, n)).arg(number);
    case Unit::Classes:
        return (one ? tr("%1 class") : tr("%1 classes", nullptr, n)).arg(number);
    }
    return number;
}

QString Units::label(Unit unit, const QString& currency)
{
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Share:
        return tr("%", "unit: per cent");
    case Unit::SharePerMonth:
        return tr("% a month", "unit: per cent a month");
    case Unit::ItemsPerMonth:
        return tr("items a month");
    case Unit::ItemsPerHour:
        return tr("items an hour");
    case Unit::Items:
        return tr("items");
    case Unit::Tokens:
        return tr("tokens");
    case Unit::TokensPerSecond:
        return tr("tokens a second");
    case Unit::MoneyPerItem:
        return tr("%1 an item").arg(currency);
    case Unit::MoneyPerLabel:
        return tr("%1 a label").arg(currency);
    case Unit::MoneyPerHour:
        return tr("%1 an hour").arg(currency);
    case Unit::MoneyPerDay:
        return tr("%1 a day").arg(currency);
    case Unit::MoneyPerMonth:
        return tr("%1 a month").arg(currency);
    case Unit::MoneyPerMillionTokens:
        return tr("%1 per million tokens").arg(currency);
    case Unit::Money:
        return currency;
    case Unit::Seconds:
        return tr("seconds");
    case Unit::Minutes:
        return tr("minutes");
    case Unit::Days:
        return tr("days");
    case Unit::DaysPerMonth:
        return tr("days a month");
    case Unit::Weeks:
        return tr("weeks");
    case Unit::Months:
        return tr("months");
    case Unit::Hours:
        return tr("hours");
    case Unit::PerYear:
        return tr("a year");
    case Unit::LogOdds:
        return tr("log-odds");
    case Unit::LogOddsPerYear:
        return tr("log-odds a year");
    case Unit::Factor:
        return tr("times", "unit of a multiple");
    case Unit::Calls:
        return tr("calls");
    case Unit::Classes:
        return tr("classes");
    }
    return {};
}

} // namespace

QString Format::figure(std::optional<double> value, Unit unit) const
{
    if (!value || !std::isfinite(*value))
        return number(value); // the word "unknown"
    if (unit == Unit::Share || unit == Unit::SharePerMonth)
        return Units::with(share(value), *value, unit);
    if (isMoney(unit))
        return Units::with(money(value), *value, unit);
    const double size = std::fabs(*value);
    if (unit == Unit::Seconds && size >= 7200) // nobody reads 86,400 seconds as a day
        return figure(*value / 3600, Unit::Hours);
    if (unit == Unit::Minutes && size > 0 && size < 0.05)
        return figure(*value * 60, Unit::Seconds);
    const QString shown = size >= 100 ? count(value) : number(value);
    return Units::with(shown, shownValue(shown, m_locale), unit);
}

QString Format::range(double low, double high, Unit unit) const
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return number(std::nullopt);
    const QString both = bareRange(low, high, unit);
    if (unit == Unit::Share || unit == Unit::SharePerMonth)
        return Units::with(withPercent(both), 2, unit);
    if (isMoney(unit))
        return Units::with(withCurrency(both), 2, unit);
    const QString last = bareRange(high, high, unit);
    const double end = shownValue(last, m_locale);
    return Units::with(both, both == last ? end : std::max(2.0, std::fabs(end)), unit);
}

QString unitName(Unit unit, const QString& currency)
{
    return Units::label(unit, currency);
}

} // namespace tunepoint::ui
