// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfolio_file.h"

#include <QTest>

using namespace tunepoint;

namespace {

constexpr const char* kTeam = R"({
  "format": "tunepoint-portfolio-file",
  "version": 1,
  "currency": "EUR",
  "budget": {
    "oneOff": 40000,
    "days": 60,
    "owner": "Board"
  },
  "tasks": [
    {
      "file": "mail.tunepoint"
    },
    {
      "file": "../forms.tunepoint",
      "included": false,
      "priority": 2
    }
  ],
  "note": "for June"
}
)";

QString inFrame(const char* rest)
{
    return QStringLiteral(R"({"format": "tunepoint-portfolio-file", "version": 1, %1})")
        .arg(QLatin1String(rest));
}

} // namespace

class TestPortfolioFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain();
    void anEmptyPortfolioIsOne();
    void aBadFileIsRefused_data();
    void aBadFileIsRefused();
    void everythingThatIsWrongIsSaidAtOnce();
};

void TestPortfolioFile::whatIsWrittenIsReadAgain()
{
    const auto portfolio = readPortfolioFile(kTeam);
    QVERIFY(portfolio);
    QCOMPARE(portfolio->currency, std::string("EUR"));
    QCOMPARE(portfolio->budget.oneOff, std::optional(40000.0));
    QVERIFY(!portfolio->budget.perMonth);
    QCOMPARE(portfolio->budget.days, std::optional(60.0));
    QCOMPARE(portfolio->tasks.size(), std::size_t(2));
    QCOMPARE(portfolio->tasks[0].file, std::string("mail.tunepoint"));
    QVERIFY(portfolio->tasks[0].included && !portfolio->tasks[1].included);
    // keys of a newer program stay, at every level
    QCOMPARE(writePortfolioFile(*portfolio), std::string(kTeam));
}

void TestPortfolioFile::anEmptyPortfolioIsOne()
{
    const auto portfolio = readPortfolioFile(R"({"format": "tunepoint-portfolio-file", "version": 1})");
    QVERIFY(portfolio);
    QVERIFY(*portfolio == PortfolioFile{});
    const auto again = readPortfolioFile(writePortfolioFile(*portfolio));
    QVERIFY(again && *again == PortfolioFile{});
}

void TestPortfolioFile::aBadFileIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const QString& text, const char* pointer, const char* id) {
        QTest::newRow(name) << text << QString::fromLatin1(pointer) << QString::fromLatin1(id);
    };
    row("no JSON", QStringLiteral("budget: 40"), "", "notJson");
    row("a list", QStringLiteral("[]"), "", "wrongType");
    row("an assessment", QStringLiteral(R"({"format": "tunepoint-assessment", "version": 1})"), "/format",
        "unknownWord");
    row("no format", QStringLiteral(R"({"version": 1})"), "/format", "missing");
    row("of a newer program", QStringLiteral(R"({"format": "tunepoint-portfolio-file", "version": 2})"),
        "/version", "newerVersion");
    row("of no version that ever was",
        QStringLiteral(R"({"format": "tunepoint-portfolio-file", "version": "x"})"), "/version",
        "unknownVersion");
    row("a budget below nothing", inFrame(R"("budget": {"oneOff": -1})"), "/budget/oneOff", "outOfRange");
    row("a budget in words", inFrame(R"("budget": {"days": "many"})"), "/budget/days", "wrongType");
    row("no currency that there is", inFrame(R"("currency": "euro")"), "/currency", "badCurrency");
    row("a task without a file", inFrame(R"("tasks": [{}])"), "/tasks/0/file", "missing");
    row("a file twice", inFrame(R"("tasks": [{"file": "a"}, {"file": "a"}])"), "/tasks/1/file",
        "duplicateId");
    row("a file with a line break", inFrame(R"("tasks": [{"file": "a\nb"}])"), "/tasks/0/file", "badPath");
}

void TestPortfolioFile::aBadFileIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, pointer);
    QFETCH(QString, id);
    const auto portfolio = readPortfolioFile(text.toStdString());
    QVERIFY(!portfolio);
    QCOMPARE(QString::fromUtf8(problemId(portfolio.error()[0].code).data()), id);
    QCOMPARE(QString::fromStdString(portfolio.error()[0].pointer), pointer);
}

void TestPortfolioFile::everythingThatIsWrongIsSaidAtOnce()
{
    const auto portfolio = readPortfolioFile(
        inFrame(R"("currency": "€", "budget": {"oneOff": -1}, "tasks": [{"file": ""}])").toStdString());
    QVERIFY(!portfolio);
    QCOMPARE(portfolio.error().size(), std::size_t(3));
}

QTEST_APPLESS_MAIN(TestPortfolioFile)
#include "tst_portfolio_file.moc"
