// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QTest>

#include <limits>

using namespace tunepoint;
using namespace tunepoint::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale french(QLocale::French, QLocale::France);
const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Spaces of all widths as plain ones, so that rows can be read.
QString spaced(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
}

} // namespace

class TestFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyShort_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("expected");
        QTest::newRow("millions carry three digits") << english << "USD" << 1'240'300.0 << "$1.24 M";
        QTest::newRow("thousands are written out") << english << "USD" << 9000.0 << "$9,000";
        QTest::newRow("thousands are rounded to three digits") << english << "USD" << 61'234.0 << "$61,200";
        QTest::newRow("rounding up reaches the next scale") << english << "USD" << 999'600.0 << "$1 M";
        QTest::newRow("small amounts keep their digits") << english << "USD" << 0.0012 << "$0.0012";
        QTest::newRow("cents come in pairs") << english << "USD" << 0.5 << "$0.50";
        QTest::newRow("cents come in pairs above ten too") << english << "USD" << 22.8 << "$22.80";
        QTest::newRow("nothing is nothing") << english << "USD" << 0.0 << "$0";
        QTest::newRow("a loss has a real minus") << english << "USD" << -1500.0 << "−$1,500";
        QTest::newRow("billions") << english << "USD" << 2.5e9 << "$2.5 B";
        QTest::newRow("not a number is unknown") << english << "USD" << notANumber << "unknown";
        QTest::newRow("euro in English") << english << "EUR" << 9000.0 << "€9,000";
        QTest::newRow("francs stand apart by their code") << english << "CHF" << 9000.0 << "CHF 9,000";
        QTest::newRow("Canadian dollars are not US dollars") << english << "CAD" << 9000.0 << "CAD 9,000";
        QTest::newRow("German puts the sign behind") << german << "EUR" << 9000.0 << "9.000 €";
        QTest::newRow("German millions") << german << "EUR" << 1'240'000.0 << "1,24 M €";
        QTest::newRow("German dollars") << german << "USD" << 0.01 << "0,01 $";
        QTest::newRow("French groups by narrow spaces") << french << "EUR" << 9000.0 << "9 000 €";
    }
    void moneyShort()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, currency);
        QFETCH(double, amount);
        QTEST(spaced(Format(locale, currency).moneyShort(amount)), "expected");
    }

    void money_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole from a hundred on") << 1'240'300.4 << "$1,240,300";
        QTest::newRow("cents below a hundred") << 12.5 << "$12.50";
        QTest::newRow("a tenth of a cent is kept") << 0.001 << "$0.001";
        QTest::newRow("one and a half cents are kept") << 0.015 << "$0.015";
        QTest::newRow("one cent") << 0.01 << "$0.01";
        QTest::newRow("three digits of a tiny amount") << 0.000123456 << "$0.000123";
        QTest::newRow("nothing") << 0.0 << "$0";
        QTest::newRow("a loss") << -42.0 << "−$42.00";
    }
    void money()
    {
        QFETCH(double, amount);
        QTEST(Format(english).money(amount), "expected");
    }

    void shares_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one decimal") << english << 0.914 << "91.4%";
        QTest::newRow("no trailing nought") << english << 0.94 << "94%";
        QTest::newRow("nearly all is not all") << english << 0.99996 << "99.996%";
        QTest::newRow("nearly nothing is not nothing") << english << 0.0002 << "0.02%";
        QTest::newRow("all") << english << 1.0 << "100%";
        QTest::newRow("a loss") << english << -0.05 << "−5%";
        QTest::newRow("German") << german << 0.914 << "91,4 %";
        QTest::newRow("French") << french << 0.914 << "91,4 %";
        QTest::newRow("not a number") << english << notANumber << "unknown";
    }
    void shares()
    {
        QFETCH(QLocale, locale);
        QFETCH(double, share);
        QTEST(spaced(Format(locale).share(share)), "expected");
    }

    void figures_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("money an item") << 0.01 << Unit::MoneyPerItem << "$0.01 an item";
        QTest::newRow("tokens") << 350.0 << Unit::Tokens << "350 tokens";
        QTest::newRow("one token") << 1.0 << Unit::Tokens << "1 token";
        QTest::newRow("counts are whole and grouped") << 11'112.0 << Unit::Items << "11,112 items";
        QTest::newRow("a share") << 0.025 << Unit::Share << "2.5%";
        QTest::newRow("growth") << 0.02 << Unit::SharePerMonth << "2% a month";
        QTest::newRow("one month") << 1.0 << Unit::Months << "1 month";
        QTest::newRow("half a week") << 0.5 << Unit::Weeks << "0.5 weeks";
        QTest::newRow("a day in seconds is read in hours") << 86'400.0 << Unit::Seconds << "24 hours";
        QTest::newRow("a blink in minutes is read in seconds") << 0.01 << Unit::Minutes << "0.6 seconds";
        QTest::newRow("log-odds") << -0.7 << Unit::LogOdds << "−0.7 log-odds";
        QTest::newRow("unknown has no unit") << notANumber << Unit::Tokens << "unknown";
    }
    void figures()
    {
        QFETCH(double, value);
        QFETCH(Unit, unit);
        QTEST(spaced(Format(english).figure(value, unit)), "expected");
    }

    void ranges_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("shares have one sign") << english << 0.91 << 0.96 << Unit::Share << "91–96%";
        QTest::newRow("money has one sign")
            << english << 2400.0 << 4600.0 << Unit::MoneyPerMonth << "$2,400–4,600 a month";
        QTest::newRow("one scale") << english << 1.2e6 << 3.4e6 << Unit::Money << "$1.2–3.4 M";
        QTest::newRow("two scales") << english << 900'000.0 << 1.2e6 << Unit::Money << "$900,000–1.2 M";
        QTest::newRow("below nought the dash stands free")
            << english << -0.3 << 0.9 << Unit::LogOdds << "−0.3 – 0.9 log-odds";
        QTest::newRow("German") << german << 0.91 << 0.965 << Unit::Share << "91–96,5 %";
    }
    void ranges()
    {
        QFETCH(QLocale, locale);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(Unit, unit);
        QTEST(spaced(Format(locale).range(low, high, unit)), "expected");
    }

    void quantitiesShowTheirRange()
    {
        const Format format(english);
        QCOMPARE(format.quantity(fixed(0.94), Unit::Share, tunepoint::share), QStringLiteral("94%"));
        QCOMPARE(format.quantity(threePoint(0.86, 0.91, 0.95), Unit::Share, tunepoint::share),
            QStringLiteral("91% (86–95)"));
    }

    void monthsAreWords()
    {
        const Format format(english);
        QCOMPARE(spaced(format.months(4.04)), QStringLiteral("4 months"));
        QCOMPARE(spaced(format.months(4.26)), QStringLiteral("4.3 months"));
        QCOMPARE(format.months(0.2), QStringLiteral("less than a month"));
        QCOMPARE(format.months(0.0), QStringLiteral("at once"));
        QCOMPARE(format.months(std::nullopt), QStringLiteral("never"));
    }

    void datesFollowTheLocale()
    {
        QCOMPARE(Format(english).date(QStringLiteral("2026-11-21")), QStringLiteral("November 21, 2026"));
        QCOMPARE(Format(german).date(QStringLiteral("2026-11-21")), QStringLiteral("21. November 2026"));
        QCOMPARE(Format(french).date(QStringLiteral("2026-11-21")), QStringLiteral("21 novembre 2026"));
        QCOMPARE(Format(english).date(QStringLiteral("soon")), QStringLiteral("soon"));
        QCOMPARE(Format(english).date(QString()), QStringLiteral("unknown"));
    }

    void arabicUsesItsOwnDigits()
    {
        const Format format(arabic, QStringLiteral("EUR"));
        QVERIFY(format.money(1234.0).contains(QStringLiteral("١٬٢٣٤")));
        QVERIFY(format.share(0.5).contains(QStringLiteral("٥٠")));
        QVERIFY(format.share(0.5).contains(arabic.percent()));
    }

    void numbersAreNeverNotANumber()
    {
        for (const QLocale& locale : {english, german, french, arabic}) {
            const Format format(locale);
            const double infinity = std::numeric_limits<double>::infinity();
            for (const double value : {notANumber, infinity, -infinity}) {
                for (const QString& text : {format.number(value), format.count(value), format.money(value),
                         format.moneyShort(value), format.share(value), format.figure(value, Unit::Tokens),
                         format.range(value, 1, Unit::Items)})
                    QCOMPARE(text, QStringLiteral("unknown"));
            }
            for (const double value : {1e300, -1e300, 1e-300, 5e-324})
                QVERIFY(!format.money(value).contains(QStringLiteral("notANumber"), Qt::CaseInsensitive)
                    && format.money(value).size() < 60);
        }
    }

    void unitsHaveLabels()
    {
        QCOMPARE(unitName(Unit::MoneyPerMillionTokens, QStringLiteral("USD")),
            QStringLiteral("USD per million tokens"));
        for (int unit = 1; unit <= int(Unit::Classes); ++unit)
            QVERIFY2(
                !unitName(Unit(unit), QStringLiteral("EUR")).isEmpty(), qPrintable(QString::number(unit)));
    }

    void documentTextIsMadeHarmless()
    {
        QCOMPARE(plainText("a\tb\u202Ec\u2066d\x1b[31m"), QStringLiteral("a bcd [31m"));
        QCOMPARE(plainText(std::string(300, 'x'), 10), QString(10, QLatin1Char('x')) + QChar(0x2026));
    }

    void thePluralAgreesWithTheNumberThatIsShown()
    {
        const Format format(english);
        QCOMPARE(spaced(format.figure(1.0004, Unit::Days)), QStringLiteral("1 day"));
        QCOMPARE(spaced(format.figure(10.04, Unit::Days)), QStringLiteral("10 days"));
        QCOMPARE(spaced(format.range(0, 1, Unit::Days)), QStringLiteral("0–1 days"));
        QCOMPARE(spaced(format.range(1, 1.0001, Unit::Days)), QStringLiteral("1 day"));
    }

    void theSignOfMoneyStandsOnOneSideInArabic()
    {
        // number first, then the sign, both for a gain and a loss, behind a mark that turns them around alike
        const QString gain = Format(arabic).moneyShort(5.0);
        const QString loss = Format(arabic).moneyShort(-5.0);
        QVERIFY(gain.startsWith(QChar(0x061C)) && loss.startsWith(QChar(0x061C)));
        QVERIFY(gain.endsWith(QLatin1Char('$')) && loss.endsWith(QLatin1Char('$')));
    }

    void aSentenceRunsInItsOwnDirection()
    {
        const QString name = isolated(QStringLiteral("Small model"));
        const QString arabic = name + QStringLiteral(" \u0647\u0648 \u0627\u0644\u0623\u0643\u062b\u0631");
        QCOMPARE(inOwnDirection(arabic), QChar(0x200F) + arabic);
        const QString english
            = isolated(QStringLiteral("\u0645\u0647\u0645\u0629")) + QStringLiteral(" brings most");
        QCOMPARE(inOwnDirection(english), english);
        QCOMPARE(inOwnDirection(QStringLiteral("12")), QStringLiteral("12"));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
