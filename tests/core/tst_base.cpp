// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/numbers.h"
#include "core/base/problem.h"

#include <QtTest>

#include <limits>
#include <set>

using namespace tunepoint;

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void daysThatExist_data();
    void daysThatExist();
    void daysBetweenDates_data();
    void daysBetweenDates();
    void monthsAreAverageMonths();
    void numbersAsText_data();
    void numbersAsText();
    void textAsNumbers_data();
    void textAsNumbers();
    void everyProblemHasItsOwnName();
    void warningsAreNoErrors();
    void pointersAreEscaped();
};

void TestBase::daysThatExist_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("exists");
    const auto row = [](const char* name, const char* text, bool exists) {
        QTest::newRow(name) << std::string(text) << exists;
    };
    row("a plain day", "2026-11-21", true);
    row("a leap day", "2024-02-29", true);
    row("a leap day in another year", "2026-02-29", false);
    row("2000 was a leap year", "2000-02-29", true);
    row("1900 was none", "1900-02-29", false);
    row("the last day that can be said", "2200-12-31", true);
    row("a year after it", "2201-01-01", false);
    row("a year before the first", "1899-12-31", false);
    row("a thirteenth month", "2026-13-01", false);
    row("day 0", "2026-01-00", false);
    row("the 31st of a short month", "2026-04-31", false);
    row("a sign inside", "2026-+1-01", false);
    row("a space inside", "2026- 1-01", false);
    row("time of day", "2026-11-21T10:00", false);
    row("the other way round", "21-11-2026", false);
    row("nothing", "", false);
}

void TestBase::daysThatExist()
{
    QFETCH(std::string, text);
    QFETCH(bool, exists);
    const auto date = parseDate(text);
    QCOMPARE(date.has_value(), exists);
    if (date)
        QCOMPARE(toIso(*date), text);
}

void TestBase::daysBetweenDates_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<int>("days");
    const auto row = [](const char* name, const char* from, const char* to, int days) {
        QTest::newRow(name) << std::string(from) << std::string(to) << days;
    };
    row("the same day", "2026-11-21", "2026-11-21", 0);
    row("tomorrow", "2026-12-31", "2027-01-01", 1);
    row("backwards", "2026-03-01", "2026-02-28", -1);
    row("over a leap day", "2024-02-28", "2024-03-01", 2);
    row("300 years with 73 leap days", "1900-01-01", "2200-01-01", 109573);
}

void TestBase::daysBetweenDates()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(int, days);
    QCOMPARE(daysBetween(*parseDate(from), *parseDate(to)), days);
    QCOMPARE(daysBetween(*parseDate(to), *parseDate(from)), -days);
}

void TestBase::monthsAreAverageMonths()
{
    // four years with one leap day are 48 months
    QCOMPARE(monthsBetween({2025, 1, 1}, {2029, 1, 1}), 48.0);
    QCOMPARE(monthsBetween({2029, 1, 1}, {2025, 1, 1}), -48.0);
}

void TestBase::numbersAsText_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<std::string>("text");
    QTest::newRow("a tenth is not 0.1000000000000000055") << 0.1 << std::string("0.1");
    QTest::newRow("a third needs 16 digits") << 1.0 / 3 << std::string("0.3333333333333333");
    QTest::newRow("a whole number has no point") << 12.0 << std::string("12");
    QTest::newRow("large") << 1e30 << std::string("1e+30");
    QTest::newRow("the smallest") << 5e-324 << std::string("5e-324");
    QTest::newRow("negative") << -2.5 << std::string("-2.5");
}

void TestBase::numbersAsText()
{
    QFETCH(double, number);
    QFETCH(std::string, text);
    QCOMPARE(numberText(number), text);
    QCOMPARE(parseNumber(text).value(), number);
}

void TestBase::textAsNumbers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("a comma") << std::string("1,5");
    QTest::newRow("something behind") << std::string("1.5 EUR");
    QTest::newRow("something before") << std::string(" 1.5");
    QTest::newRow("infinity") << std::string("inf");
    QTest::newRow("not a number") << std::string("nan");
    QTest::newRow("more than a double holds") << std::string("1e999");
}

void TestBase::textAsNumbers()
{
    QFETCH(std::string, text);
    QVERIFY(!parseNumber(text));
}

void TestBase::everyProblemHasItsOwnName()
{
    std::set<std::string_view> names;
    for (int code = 0; code < int(ProblemCode::Count_); ++code) {
        const auto name = problemId(ProblemCode(code));
        QVERIFY(!name.empty() && name.front() >= 'a' && name.front() <= 'z');
        QVERIFY2(names.insert(name).second, std::string(name).c_str());
    }
}

void TestBase::warningsAreNoErrors()
{
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({{ProblemCode::HighDiscountRate, "", {}}}));
    QVERIFY(hasErrors({{ProblemCode::HighDiscountRate, "", {}}, {ProblemCode::OutOfRange, "", {}}}));
}

void TestBase::pointersAreEscaped()
{
    QCOMPARE(pointerToken("plain"), std::string("plain"));
    QCOMPARE(pointerToken("a/b~c"), std::string("a~1b~0c")); // RFC 6901, section 3
    QCOMPARE(pointerToken("~1"), std::string("~01"));
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
