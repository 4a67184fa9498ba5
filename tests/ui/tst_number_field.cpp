// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"
#include "ui/widgets/number_parser.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace tunepoint;
using namespace tunepoint::ui;
using State = ParsedNumber::State;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale swissGerman(QLocale::German, QLocale::Switzerland);
const QLocale french(QLocale::French, QLocale::France);
const QLocale egyptian(QLocale::Arabic, QLocale::Egypt); // Arabic-Indic digits
const QLocale moroccan(QLocale::Arabic, QLocale::Morocco); // European digits, decimal comma

} // namespace

class TestNumberField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsPercent_data();
    void readsPercent();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesPlainly();
    void roundsTheTextAndKeepsTheValue();
    void keepsTheLastGoodValue();
    void tellsBounds();
    void wholeNumbersRefuseDecimals();
    void offersTheGroupedReading();
    void stepsByKeyboard();
    void leavesTypedTextThatMeansTheSame();
    void neverShowsWhatIsNoNumber();
};

void TestNumberField::reads_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<State>("state");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, const QLocale& locale, const QString& text, double value) {
        QTest::newRow(name) << locale << text << State::Understood << value;
    };
    const auto refused
        = [](const char* name, const QLocale& locale, const QString& text, State state = State::NotUnderstood,
              double value = 0) { QTest::newRow(name) << locale << text << state << value; };
    refused("nothing typed is unknown", english, "", State::Empty);
    refused("spaces alone are unknown", english, "   ", State::Empty);
    row("a whole number", english, "400", 400);
    row("a negative one", english, "-3.5", -3.5);
    row("with the typographic minus", english, QString(QChar(0x2212)) + "3", -3);
    row("point in English", english, "1.5", 1.5);
    row("comma in English cannot group here", english, "1,5", 1.5);
    row("comma in German", german, "1,5", 1.5);
    row("point in German cannot group here", german, "1.5", 1.5);
    row("a zero in front cannot be a group", german, "0.125", 0.125);
    row("four digits in front cannot be a group", german, "1234.567", 1234.567);
    row("four decimals cannot be a group", german, "1.2345", 1.2345);
    row("no digit in front of the sign", german, ".5", 0.5);
    row("a sign at the end, as one types on", english, "12.", 12);
    row("three decimals in English are decimals", english, "1.234", 1.234);
    row("three decimals in German are decimals", german, "1,234", 1.234);
    refused("point with three digits in German may be either", german, "1.234", State::Ambiguous, 1234);
    refused("comma with three digits in English may be either", english, "1,500", State::Ambiguous, 1500);
    refused("so may a negative one", english, "-12,500", State::Ambiguous, -12500);
    row("two groups can only be groups", german, "1.234.567", 1234567);
    row("two groups in English", english, "1,234,567", 1234567);
    row("groups and decimals in English", english, "1,234.5", 1234.5);
    row("groups and decimals in German", german, "1.234,5", 1234.5);
    refused("the other country's groups and decimals", german, "1,234.5");
    refused("and the other way round", english, "1.234,5");
    refused("uneven groups", english, "1,23,456.5");
    refused("two decimal signs", english, "1.5.2");
    row("a space groups", english, "1 500 000", 1500000);
    row("a narrow no-break space groups in French", french, QStringLiteral("1\u202f500"), 1500);
    row("so does a no-break space", french, QStringLiteral("1\u00a0500,5"), 1500.5);
    row("point in French cannot group here", french, "2.5", 2.5);
    refused("point with three digits in French may be either", french, "2.500", State::Ambiguous, 2500);
    refused("a space in the wrong place", english, "15 00");
    row("an apostrophe groups in Switzerland", swissGerman, "1'500", 1500);
    row("so does the typographic one", swissGerman, QStringLiteral("1\u2019500.25"), 1500.25);
    row("Arabic digits", egyptian, QStringLiteral("\u0661\u0665\u0660\u0660"), 1500);
    row("Arabic digits with the Arabic decimal sign", egyptian, QStringLiteral("\u0661\u066b\u0665"), 1.5);
    row("Arabic digits with the Arabic thousands sign", egyptian,
        QStringLiteral("\u0661\u066c\u0665\u0660\u0660"), 1500);
    row("European digits in Egypt", egyptian, "1500", 1500);
    row("Persian digits", english, QStringLiteral("\u06f1\u06f5"), 15);
    row("comma in Morocco", moroccan, "1,5", 1.5);
    row("a direction mark in front", egyptian, QStringLiteral("\u061c-\u0663"), -3);
    row("k for thousand", english, "1.5k", 1500);
    row("k after a space", german, "1,5 k", 1500);
    row("M for a million", english, "2M", 2000000);
    row("an exponent", english, "1e6", 1000000);
    row("a negative exponent", german, "2,5e-3", 0.0025);
    row("a currency sign in front", english, "$12.50", 12.5);
    row("a currency sign behind", german, QStringLiteral("12,50 \u20ac"), 12.5);
    refused("a word", english, "many");
    refused("not a number is no number", english, "nan");
    refused("infinity is no number", english, "inf");
    refused("a number past all numbers", english, "1e999");
    refused("only a sign", english, "-");
    refused("only a suffix", english, "k");
    refused("an unfinished exponent", english, "1e");
    refused("percent where there is none", english, "5%");
    refused("markup", english, "<b>5</b>");
    refused("a sum", english, "1+2");
}

void TestNumberField::reads()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(State, state);
    QFETCH(double, value);
    const ParsedNumber number = parseTyped(text, locale);
    QCOMPARE(int(number.state), int(state));
    QCOMPARE(number.value, value);
}

void TestNumberField::readsPercent_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("two percent") << english << "2" << 0.02;
    QTest::newRow("with the sign") << english << "2%" << 0.02;
    QTest::newRow("with a space and the sign") << german << QStringLiteral("94,5\u00a0%") << 0.945;
    QTest::newRow("with the Arabic sign") << egyptian << QStringLiteral("\u0662\u066a") << 0.02;
    QTest::newRow("more than all") << english << "120" << 1.2;
}

void TestNumberField::readsPercent()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(double, value);
    const ParsedNumber number = parseTypedPercent(text, locale);
    QVERIFY(number.understood());
    QCOMPARE(number.value, value);
}

void TestNumberField::writesWhatItReads_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << english;
    QTest::newRow("German") << german;
    QTest::newRow("French") << french;
    QTest::newRow("Arabic, Egypt") << egyptian;
    QTest::newRow("Arabic, Morocco") << moroccan;
}

void TestNumberField::writesWhatItReads()
{
    QFETCH(QLocale, locale);
    for (const double value : {0.0, 1.0, -1.0, 0.1, 1.5, 1234.0, 1234.567, 1e6, 1e12, 123456789.0, 0.0012,
             1e-7, 2.0 / 3, -98765.4321, 1e22, 5e-324, 1.79769313486e308}) {
        const ParsedNumber read = parseTyped(typedText(value, locale), locale);
        QVERIFY2(read.understood(), qPrintable(typedText(value, locale)));
        QCOMPARE(read.value, value);
    }
    for (const double value : {0.02, 0.07, 0.945, 0.9, 1.0, 0.001, 0.29, 0.57, 0.1234}) {
        const ParsedNumber read = parseTypedPercent(typedPercentText(value, locale), locale);
        QVERIFY2(read.understood(), qPrintable(typedPercentText(value, locale)));
        QCOMPARE(read.value, value);
    }
}

void TestNumberField::writesPlainly()
{
    QCOMPARE(typedText(1000000, english), "1000000");
    QCOMPARE(typedText(0.6, german), "0,6");
    QCOMPARE(typedText(1234.5, english), "1234.5");
    QCOMPARE(typedPercentText(0.02, english), "2");
    QCOMPARE(typedPercentText(0.07, english), "7"); // 0.07·100 is 7.000000000000001
    QCOMPARE(typedPercentText(0.9990000000000006, english), "99.9"); // 1 − 0.001, as a machine subtracts it
    QCOMPARE(typedText(0.1 + 0.2, german), "0,3");
    QCOMPARE(typedText(1234567890123.0, english), "1234567890123"); // whole figures stay whole
    QCOMPARE(typedText(15, egyptian), QStringLiteral("\u0661\u0665"));
}

void TestNumberField::roundsTheTextAndKeepsTheValue()
{
    NumberField field;
    field.setLocale(english);
    field.setUnit(Unit::Share, QStringLiteral("USD"));
    QSignalSpy edited(&field, &NumberField::valueEdited);
    field.setValue(0.9990000000000006);
    QCOMPARE(field.text(), "99.9");
    QVERIFY(*field.value() == 0.9990000000000006); // not nearly
    QCOMPARE(edited.count(), 0);
    field.setSuffix(QStringLiteral("%"));
    QCOMPARE(field.text(), "99.9"); // it stands beside
}

void TestNumberField::keepsTheLastGoodValue()
{
    NumberField field;
    field.setLocale(german);
    QSignalSpy edited(&field, &NumberField::valueEdited);
    QTest::keyClicks(&field, "12");
    QCOMPARE(field.value(), std::optional(12.0));
    QCOMPARE(edited.count(), 2);
    QTest::keyClicks(&field, "x");
    QCOMPARE(field.value(), std::optional(12.0));
    QCOMPARE(edited.count(), 2);
    QVERIFY(!field.message().isEmpty());
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(field.isGood());
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QCOMPARE(field.value(), std::optional<double>());
}

void TestNumberField::tellsBounds()
{
    NumberField field;
    field.setLocale(english);
    field.setUnit(Unit::Share, "USD");
    field.setBounds(share);
    QTest::keyClicks(&field, "94");
    QCOMPARE(field.value(), std::optional(0.94));
    QTest::keyClicks(&field, "0");
    QVERIFY(!field.isGood());
    QVERIFY2(field.message().contains("100"), qPrintable(field.message()));
    QCOMPARE(field.value(), std::optional(0.94));
}

void TestNumberField::wholeNumbersRefuseDecimals()
{
    NumberField field;
    field.setLocale(english);
    field.setWholeNumbers(true);
    QTest::keyClicks(&field, "3.5");
    QVERIFY(!field.isGood());
    QCOMPARE(field.value(), std::optional(3.0));
}

void TestNumberField::offersTheGroupedReading()
{
    NumberField field;
    field.setLocale(german);
    QTest::keyClicks(&field, "1.500");
    QVERIFY(!field.isGood());
    QCOMPARE(field.suggestion(), "1500");
    field.takeSuggestion();
    QVERIFY(field.isGood());
    QCOMPARE(field.value(), std::optional(1500.0));
}

void TestNumberField::stepsByKeyboard()
{
    NumberField field;
    field.setLocale(english);
    field.setBounds(notNegative);
    field.setValue(400);
    QSignalSpy edited(&field, &NumberField::valueEdited);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), std::optional(410.0));
    QTest::keyClick(&field, Qt::Key_PageDown);
    QCOMPARE(field.value(), std::optional(310.0));
    QCOMPARE(edited.count(), 2);
    field.setValue(0.3);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), "0.31");
    field.setValue(0);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.value(), std::optional(0.0)); // not below the bound
}

void TestNumberField::leavesTypedTextThatMeansTheSame()
{
    NumberField field;
    field.setLocale(english);
    QSignalSpy edited(&field, &NumberField::valueEdited);
    QTest::keyClicks(&field, "1.50");
    field.setValue(1.5); // what the document sends back after the edit
    QCOMPARE(field.text(), "1.50");
    field.setValue(2);
    QCOMPARE(field.text(), "2");
    QCOMPARE(edited.count(), 4); // setting says nothing
}

void TestNumberField::neverShowsWhatIsNoNumber()
{
    NumberField field;
    field.setValue(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(field.value(), std::optional<double>());
    QCOMPARE(field.text(), QString());
    field.setValue(std::numeric_limits<double>::infinity());
    QCOMPARE(field.text(), QString());
}

QTEST_MAIN(TestNumberField)
#include "tst_number_field.moc"
