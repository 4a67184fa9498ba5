// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_parser.h"

#include "core/base/numbers.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tunepoint::ui {

namespace {

using State = ParsedNumber::State;

constexpr ParsedNumber notUnderstood{State::NotUnderstood, 0};

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200E || u == 0x200F || u == 0x061C || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x066C); // the last is the Arabic thousands sign
}

/// The text with ASCII digits and signs, group apostrophes as "'", spaces as ' ', the Arabic decimal sign as
/// 'd'.
QString plainSigns(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            plain += u' ';
        else if (isApostrophe(c))
            plain += u'\'';
        else if (c == QChar(0x066B))
            plain += u'd';
        else if (c == QChar(0x060C)) // Arabic comma
            plain += u',';
        else if (c == QChar(0x2212))
            plain += u'-';
        else if (c == QChar(0x066A))
            plain += u'%';
        else if (c.category() != QChar::Symbol_Currency)
            plain += c;
    }
    return plain.trimmed();
}

/// Takes a trailing k or M off `text`.
double takeSuffix(QString& text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    const double factor = last == u'k' || last == u'K' ? 1e3 : last == u'M' || last == u'm' ? 1e6 : 1;
    if (factor != 1) {
        text.chop(1);
        text = text.trimmed();
    }
    return factor;
}

bool allDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether `parts`, the text between group signs, can be groups of thousands.
bool areGroups(const QStringList& parts)
{
    if (parts.front().isEmpty() || parts.front().size() > 3 || parts.front().startsWith(u'0'))
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts[i].size() != 3)
            return false;
    return true;
}

/// Whole part and decimals of an unsigned number.
struct Split {
    QString whole;
    QString decimals;
    bool ambiguous = false;
};

std::optional<QString> withoutGroups(const QString& whole, QChar group)
{
    const QStringList parts = whole.split(group);
    if (parts.size() == 1)
        return whole;
    return areGroups(parts) ? std::optional(parts.join(QString())) : std::nullopt;
}

/// Removes the one group sign that `whole` uses; nothing when groups are uneven or signs are mixed.
std::optional<QString> ungroup(const QString& whole)
{
    for (const QChar group : {u' ', u'\'', u'.', u','})
        if (whole.contains(group)) {
            const auto joined = withoutGroups(whole, group);
            return joined && allDigits(*joined) ? joined : std::nullopt;
        }
    return allDigits(whole) ? std::optional(whole) : std::nullopt;
}

std::optional<Split> splitAt(const QString& text, qsizetype at)
{
    const auto whole = ungroup(text.left(at));
    const QString decimals = text.mid(at + 1);
    if (!whole || !allDigits(decimals))
        return std::nullopt;
    return Split{*whole, decimals};
}

/// `text` is unsigned and holds digits, '.', ',', ' ', ''' and at most 'd' for a sure decimal sign.
std::optional<Split> split(const QString& text, QChar decimal)
{
    if (text.count(u'd') > 1)
        return std::nullopt;
    if (const qsizetype at = text.indexOf(u'd'); at >= 0)
        return splitAt(text, at);
    const QChar other = decimal == u',' ? u'.' : u',';
    const qsizetype decimals = text.count(decimal);
    const qsizetype others = text.count(other);
    if (decimals == 1)
        return splitAt(text, text.indexOf(decimal)); // whatever groups must come before it
    if (decimals > 1 && others == 0) {
        const auto grouped = ungroup(text); // "1.234.567" typed where "." marks decimals: can only group
        return grouped ? std::optional(Split{*grouped, {}}) : std::nullopt;
    }
    if (decimals > 1)
        return std::nullopt;
    if (others == 1) {
        if (areGroups(text.split(other)))
            return Split{text.left(text.indexOf(other)) + text.mid(text.indexOf(other) + 1), {}, true};
        return splitAt(text, text.indexOf(other));
    }
    const auto whole = ungroup(text);
    return whole ? std::optional(Split{*whole, {}}) : std::nullopt;
}

QChar decimalSign(const QLocale& locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? u',' : u'.';
}

ParsedNumber parsePlain(QString text, QChar decimal)
{
    if (text.isEmpty())
        return {};
    const double factor = takeSuffix(text);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1).trimmed();
    QString exponent;
    if (const qsizetype at = text.indexOf(u'e', 0, Qt::CaseInsensitive); at >= 0) {
        exponent = text.mid(at);
        text.truncate(at);
        const QString digits
            = exponent.mid(exponent.size() > 1 && (exponent[1] == u'-' || exponent[1] == u'+') ? 2 : 1);
        if (digits.isEmpty() || digits.size() > 3 || !allDigits(digits))
            return notUnderstood;
        exponent.remove(u'+');
    }
    const auto parts = split(text, decimal);
    if (!parts || (parts->whole.isEmpty() && parts->decimals.isEmpty()))
        return notUnderstood;
    const QString number = (parts->whole.isEmpty() ? QStringLiteral("0") : parts->whole)
        + (parts->decimals.isEmpty() ? QString() : u'.' + parts->decimals) + exponent;
    const auto value = tunepoint::parseNumber(number.toStdString());
    if (!value || !std::isfinite(*value * factor))
        return notUnderstood;
    const double size = *value * factor;
    return {parts->ambiguous ? State::Ambiguous : State::Understood, negative && size != 0 ? -size : size};
}

QString inLocaleDigits(const QString& plain, const QLocale& locale)
{
    const uint zero = locale.zeroDigit().isEmpty() ? u'0' : locale.zeroDigit().at(0).unicode();
    QString text;
    for (const QChar c : plain) {
        if (c >= u'0' && c <= u'9' && zero < 0xD800)
            text += QChar(char16_t(zero + (c.unicode() - u'0')));
        else if (c == u'.')
            text += locale.decimalPoint();
        else
            text += c;
    }
    return text;
}

constexpr int kMostDigits = 15; ///< somebody may have typed so many; a double keeps them all
constexpr int kMeantDigits = 12; ///< of what needs more: they come of the arithmetic, not of the figure

QString typedDigits(double scaled, int digits, const QLocale& locale)
{
    const bool plain = scaled == 0 || (std::abs(scaled) >= 1e-9 && std::abs(scaled) < 1e15);
    QString text = QString::number(scaled, 'g', digits);
    if (plain && text.contains(u'e')) { // "1e+06" for a million
        const int decimals = std::max(0, digits - 1 - int(std::floor(std::log10(std::abs(scaled)))));
        text = QString::number(text.toDouble(), 'f', decimals);
        if (text.contains(u'.'))
            while (text.endsWith(u'0'))
                text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return inLocaleDigits(text, locale);
}

/// Shortest text of `scaled` that `parse` reads back as `value`, or the nearest with the digits that are
/// meant.
template <class Parse>
QString shortest(double value, double scaled, const QLocale& locale, Parse parse)
{
    for (int digits = 1; digits <= kMostDigits; ++digits) {
        const QString text = typedDigits(scaled, digits, locale);
        const ParsedNumber read = parse(text);
        if (read.understood() && read.value == value)
            return text;
    }
    return typedDigits(scaled, kMeantDigits, locale);
}

} // namespace

ParsedNumber parseTyped(const QString& text, const QLocale& locale)
{
    return parsePlain(plainSigns(text), decimalSign(locale));
}

ParsedNumber parseTypedPercent(const QString& text, const QLocale& locale)
{
    QString plain = plainSigns(text);
    if (plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    else if (plain.startsWith(u'%')) // Turkish and Basque put it first
        plain = plain.mid(1).trimmed();
    if (plain.isEmpty() && !text.trimmed().isEmpty())
        return notUnderstood;
    ParsedNumber number = parsePlain(plain, decimalSign(locale));
    number.value /= 100;
    return number;
}

QString typedText(double value, const QLocale& locale)
{
    return shortest(value, value, locale, [&](const QString& text) { return parseTyped(text, locale); });
}

QString typedPercentText(double value, const QLocale& locale)
{
    return shortest(
        value, value * 100, locale, [&](const QString& text) { return parseTypedPercent(text, locale); });
}

} // namespace tunepoint::ui
