// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"
#include "core/base/date.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string>

namespace tunepoint::ui {

/// Figures as a reader of `locale` writes them. Undefined figures become the word "unknown", never 0 or NaN.
class Format {
public:
    explicit Format(QLocale locale = QLocale(), QString currency = QStringLiteral("USD"));

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QString& currency() const { return m_currency; }

    /// Three significant digits with a short scale on charts and headlines: "$1.24 M", "$9,000", "$0.0012".
    [[nodiscard]] QString moneyShort(std::optional<double> amount) const;
    /// In full, for tables: "$1,240,300", cents below 100, as many digits as an amount below 0.01 needs.
    [[nodiscard]] QString money(std::optional<double> amount) const;
    [[nodiscard]] QString share(std::optional<double> share, int decimals = 1) const; ///< 0.914 → "91.4%"
    [[nodiscard]] QString number(std::optional<double> value, int significant = 3) const;
    [[nodiscard]] QString count(std::optional<double> value) const; ///< whole number with group signs
    [[nodiscard]] QString months(
        std::optional<double> months) const; ///< "4 months", "less than a month", "never"
    [[nodiscard]] QString date(
        const QString& isoDay) const; ///< "21 November 2026"; another text as it stands
    [[nodiscard]] QString shortDate(const QString& isoDay) const; ///< "21 Nov 2026", for tables
    /// A figure in its unit: "$0.01 an item", "350 tokens", "2.5%".
    [[nodiscard]] QString figure(std::optional<double> value, Unit unit) const;
    /// Low to high with an en dash and one unit: "91–96%".
    [[nodiscard]] QString range(double low, double high, Unit unit) const;
    /// The same without the unit, where it stands beside: "91–96".
    [[nodiscard]] QString bareRange(double low, double high, Unit unit) const;
    /// Central value, followed by P10–P90 in parentheses when the quantity is uncertain.
    [[nodiscard]] QString quantity(const Quantity& quantity, Unit unit, const Bounds& bounds) const;

private:
    struct Scaled {
        double value = 0;
        QString suffix; ///< " M", " B", …; empty below a million
        int decimals = 0;
    };
    [[nodiscard]] Scaled shortScale(double amount) const;
    [[nodiscard]] QString digits(double value, int decimals) const; ///< of a value that is not negative
    [[nodiscard]] QString withSign(double value, const QString& text) const;
    [[nodiscard]] QString withCurrency(const QString& amount) const;
    [[nodiscard]] QString withPercent(const QString& number) const;
    [[nodiscard]] QString shareDigits(double share, int decimals) const;
    [[nodiscard]] QString bare(double value, Unit unit) const; ///< without unit, for the inside of a range

    QLocale m_locale;
    QString m_currency;
};

/// Document text for display as plain text: control characters and bidi overrides taken out, cut at `limit`
/// characters with an ellipsis.
[[nodiscard]] QString plainText(const std::string& text, int limit = 200);
/// The same inside a sentence: wrapped so that its writing direction does not touch its surroundings.
[[nodiscard]] QString isolated(const QString& text);
/// A sentence that begins with a name in another script, marked so that it runs in its own direction: widgets
/// take the direction of the first letter.
[[nodiscard]] QString inOwnDirection(const QString& sentence);

/// The unit as a suffix or label: "items a month", "% a month", "USD per million tokens". Empty for
/// Unit::None.
[[nodiscard]] QString unitName(Unit unit, const QString& currency);

} // namespace tunepoint::ui
