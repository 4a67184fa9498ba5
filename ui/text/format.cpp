// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "core/economics/parameters.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

class FormatText {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Format)

public:
    static QString unknown() { return tr("unknown"); }
    static QString never() { return tr("never"); }
    static QString soon() { return tr("less than a month"); }
    static QString atOnce() { return tr("at once"); }
    static QString million() { return tr("M", "million, after a number"); }
    static QString billion() { return tr("B", "thousand million, after a number"); }
    static QString trillion() { return tr("T", "million million, after a number"); }
};

constexpr QChar noBreak(0x00A0);
constexpr QChar enDash(0x2013);
constexpr QChar minus(0x2212);

bool isStated(std::optional<double> value)
{
    return value && std::isfinite(*value);
}

/// `value` rounded to so many significant digits.
double rounded(double value, int significant)
{
    if (value == 0)
        return 0;
    const double power = std::floor(std::log10(std::fabs(value))) - significant + 1;
    if (std::fabs(power) > 290)
        return value;
    return power >= 0 ? std::round(value / std::pow(10, power)) * std::pow(10, power)
                      : std::round(value * std::pow(10, -power)) / std::pow(10, -power);
}

/// Decimals that `value`, already rounded to `significant` digits, needs: no trailing noughts.
int decimalsOf(double value, int significant)
{
    if (value == 0)
        return 0;
    const int most = std::clamp(significant - 1 - int(std::floor(std::log10(std::fabs(value)))), 0, 15);
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::fabs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::fabs(scaled)))
            return decimals;
    }
    return most;
}

struct Symbol {
    const char* code;
    const char16_t* symbol;
};
constexpr std::array symbols{Symbol{"USD", u"$"}, Symbol{"EUR", u"€"}, Symbol{"GBP", u"£"},
    Symbol{"JPY", u"¥"}, Symbol{"INR", u"₹"}, Symbol{"KRW", u"₩"}, Symbol{"ILS", u"₪"}, Symbol{"VND", u"₫"},
    Symbol{"NGN", u"₦"}, Symbol{"UAH", u"₴"}, Symbol{"TRY", u"₺"}, Symbol{"BRL", u"R$"}};

/// The sign of a currency where there is one that `locale` will not take for another; else its code.
QString currencySymbol(const QLocale& locale, const QString& code)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return locale.currencySymbol();
    // "$" and "¥" are the reader's own money where another currency goes by the same sign
    const QString own = locale.currencySymbol();
    for (const Symbol& row : symbols) {
        const QString symbol = QString::fromUtf16(row.symbol);
        if (code == QLatin1String(row.code) && symbol != own)
            return symbol;
    }
    return code;
}

/// Languages that set the per cent sign off with a space.
bool spacesPercent(QLocale::Language language)
{
    using enum QLocale::Language;
    constexpr std::array spaced{German, French, Spanish, Swedish, Danish, NorwegianBokmal, NorwegianNynorsk,
        Finnish, Czech, Slovak, Russian, Ukrainian, Bulgarian, Lithuanian, Slovenian, Croatian, Romanian,
        Catalan};
    return std::find(spaced.begin(), spaced.end(), language) != spaced.end();
}

QString dayText(const QLocale& locale, const QString& isoDay, bool abbreviated)
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    if (!day.isValid())
        return isoDay.isEmpty() ? FormatText::unknown() : plainText(isoDay.toStdString(), 40);
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("[\\s,،]*dddd[\\s,،]*"));
    pattern.replace(weekday, QStringLiteral(" "));
    if (abbreviated)
        pattern.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return locale.toString(day, pattern.trimmed());
}

} // namespace

Format::Format(QLocale locale, QString currency)
    : m_locale(std::move(locale))
    , m_currency(std::move(currency))
{
}

QString Format::digits(double value, int decimals) const
{
    if (std::fabs(value) >= 1e15)
        return m_locale.toString(value, 'g', 3);
    return m_locale.toString(value, 'f', decimals);
}

QString Format::withSign(double value, const QString& text) const
{
    if (value >= 0)
        return text;
    const QString sign = m_locale.negativeSign();
    return (sign == QLatin1String("-") ? QString(minus) : sign) + text;
}

QString Format::withCurrency(const QString& amount) const
{
    QString symbol = currencySymbol(m_locale, m_currency);
    QString pattern = m_locale.toCurrencyString(1.0, symbol, 0);
    const QString one = m_locale.toString(1);
    const bool letters = !symbol.isEmpty() && symbol.back().isLetter();
    if (letters && pattern.startsWith(symbol + one))
        pattern.replace(symbol + one, symbol + noBreak + one);
    // the mark that such a minus brings along: without it the sign would stand on the other side of a gain
    const QChar mark(0x061C);
    if (m_locale.negativeSign().startsWith(mark) && !pattern.startsWith(mark))
        pattern.prepend(mark);
    return pattern.replace(one, amount);
}

QString Format::withPercent(const QString& number) const
{
    if (m_locale.language() == QLocale::Turkish)
        return m_locale.percent() + number;
    return spacesPercent(m_locale.language()) ? number + noBreak + m_locale.percent()
                                              : number + m_locale.percent();
}

Format::Scaled Format::shortScale(double amount) const
{
    const double value = rounded(std::fabs(amount), 3);
    struct Step {
        double size;
        QString name;
    };
    const std::array steps{Step{1e12, FormatText::trillion()}, Step{1e9, FormatText::billion()},
        Step{1e6, FormatText::million()}};
    for (const Step& step : steps) {
        if (value >= step.size && value < step.size * 1e3) {
            const double scaled = rounded(value / step.size, 3);
            return {scaled, noBreak + step.name, decimalsOf(scaled, 3)};
        }
    }
    return {value, {}, decimalsOf(value, 3)};
}

QString Format::moneyShort(std::optional<double> amount) const
{
    if (!isStated(amount))
        return FormatText::unknown();
    const auto [value, suffix, decimals] = shortScale(*amount);
    // cents come in pairs
    const int shown = suffix.isEmpty() && decimals > 0 && value < 100 ? std::max(decimals, 2) : decimals;
    return withSign(value == 0 ? 0 : *amount, withCurrency(digits(value, shown) + suffix));
}

QString Format::money(std::optional<double> amount) const
{
    if (!isStated(amount))
        return FormatText::unknown();
    const double size = std::fabs(*amount);
    constexpr std::array whole{"JPY", "KRW", "VND", "CLP", "ISK", "PYG", "XAF", "XOF"};
    const bool cents = std::find(whole.begin(), whole.end(), m_currency) == whole.end();
    int decimals = size >= 100 || size == 0 || !cents ? 0 : 2;
    if (size > 0 && size < 1)
        decimals = std::max(decimals, decimalsOf(rounded(size, 3), 3));
    const QString text = digits(size, decimals);
    const bool nought = text == digits(0, decimals);
    return withSign(nought ? 0 : *amount, withCurrency(text));
}

QString Format::shareDigits(double share, int decimals) const
{
    const double percent = std::fabs(share) * 100;
    // what is not quite all or nothing is not shown as all or nothing
    for (; decimals < 6; ++decimals) {
        const double shown = std::round(percent * std::pow(10, decimals)) / std::pow(10, decimals);
        if (!(shown == 0 && percent > 1e-7)
            && !(shown == 100 && percent != 100 && std::fabs(percent - 100) > 1e-7))
            break;
    }
    const double scale = std::pow(10, decimals);
    const double shown = std::round(percent * scale) / scale;
    while (decimals > 0
        && std::fabs(shown * std::pow(10, decimals - 1) - std::round(shown * std::pow(10, decimals - 1)))
            < 1e-9)
        --decimals;
    return digits(shown, decimals);
}

QString Format::share(std::optional<double> share, int decimals) const
{
    if (!isStated(share))
        return FormatText::unknown();
    return withSign(*share, withPercent(shareDigits(*share, decimals)));
}

QString Format::number(std::optional<double> value, int significant) const
{
    if (!isStated(value))
        return FormatText::unknown();
    if (std::fabs(*value) >= 999'500 && std::fabs(*value) < 1e15) {
        const auto [scaled, suffix, decimals] = shortScale(*value);
        return withSign(*value, digits(scaled, decimals) + suffix);
    }
    const double size = rounded(std::fabs(*value), significant);
    return withSign(size == 0 ? 0 : *value, digits(size, decimalsOf(size, significant)));
}

QString Format::count(std::optional<double> value) const
{
    if (!isStated(value))
        return FormatText::unknown();
    const double size = std::round(std::fabs(*value));
    return withSign(size == 0 ? 0 : *value, digits(size, 0));
}

QString Format::months(std::optional<double> months) const
{
    if (!isStated(months))
        return FormatText::never();
    if (*months <= 0)
        return FormatText::atOnce();
    if (*months < 1)
        return FormatText::soon();
    return figure(*months < 10 ? std::round(*months * 10) / 10 : std::round(*months), Unit::Months);
}

QString Format::date(const QString& isoDay) const
{
    return dayText(m_locale, isoDay, false);
}

QString Format::shortDate(const QString& isoDay) const
{
    return dayText(m_locale, isoDay, true);
}

QString Format::bare(double value, Unit unit) const
{
    if (unit == Unit::Share || unit == Unit::SharePerMonth)
        return withSign(value, shareDigits(value, 1));
    if (isMoney(unit)) {
        const auto [scaled, suffix, decimals] = shortScale(value);
        return withSign(value, digits(scaled, decimals) + suffix);
    }
    return std::fabs(value) >= 100 && std::fabs(value) < 1e6 ? count(value) : number(value);
}

QString Format::bareRange(double low, double high, Unit unit) const
{
    const QString gap = low < 0 ? QStringLiteral(" ") : QString();
    QString from = bare(low, unit);
    const QString to = bare(high, unit);
    // "1.2–3.4 M", not "1.2 M–3.4 M"
    const QString scale = isMoney(unit) ? shortScale(low).suffix : QString();
    if (!scale.isEmpty() && to.endsWith(scale))
        from.chop(scale.size());
    return from == to ? from : from + gap + enDash + gap + to;
}

QString Format::quantity(const Quantity& quantity, Unit unit, const Bounds& bounds) const
{
    const QString central = figure(median(quantity, bounds), unit);
    if (!isUncertain(quantity))
        return central;
    const double low = quantile(quantity, bounds, 0.1);
    const double high = quantile(quantity, bounds, 0.9);
    return QStringLiteral("%1 (%2)").arg(central, bareRange(low, high, unit));
}

QString plainText(const std::string& text, int limit)
{
    QString out;
    const QString all
        = QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 100'000)));
    for (const QChar c : all) {
        const ushort u = c.unicode();
        const bool bidi = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        if (bidi || u == 0x200E || u == 0x200F || u == 0xFEFF)
            continue;
        out += c.category() == QChar::Other_Control || u == 0x2028 || u == 0x2029 ? QChar(u' ') : c;
        if (out.size() > limit) {
            out.chop(out.at(limit - 1).isHighSurrogate() ? 2 : 1);
            return out + QChar(0x2026);
        }
    }
    return out.trimmed();
}

QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString inOwnDirection(const QString& sentence)
{
    // What stands between isolates is a name; the sentence's own letters decide.
    int depth = 0;
    for (const QChar c : sentence) {
        if (c.unicode() == 0x2068)
            ++depth;
        else if (c.unicode() == 0x2069)
            --depth;
        else if (depth == 0 && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL))
            return QChar(0x200F) + sentence;
        else if (depth == 0 && c.direction() == QChar::DirL)
            return sentence;
    }
    return sentence;
}

} // namespace tunepoint::ui
