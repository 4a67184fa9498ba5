// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sstream>

using namespace tunepoint::cli;
using nlohmann::json;

namespace {

const std::string shop = TUNEPOINT_SOURCE_DIR "/resources/examples/shop-reviews.tunepoint";

struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

/// Runs the program.
Ran runWith(const std::vector<std::string>& arguments, const std::string& in = {})
{
    std::istringstream input(in);
    std::ostringstream out;
    std::ostringstream err;
    Environment environment{input, out, err, QLocale(QLocale::English, QLocale::UnitedStates), "2027-06-01"};
    const int exit = run(arguments, environment);
    return {exit, out.str(), err.str()};
}

/// Whether `text` holds `part`, however its lines are broken.
bool has(const std::string& text, const char* part)
{
    return QString::fromStdString(text).simplified().contains(QString::fromUtf8(part));
}

/// One month of so many calls at so much, beside a flat fee.
std::string calls(int items, double price)
{
    return R"({"format": "tunepoint-assessment", "version": 1, "title": "Calls", "horizonMonths": 1,
      "task": {"itemsPerMonth": )"
        + std::to_string(items) + R"(}, "strategies": [
      {"id": "calls", "name": "Pay by call", "costs": [{"name": "calls", "kind": "perItem", "amount": )"
        + std::to_string(price) + R"(}]},
      {"id": "flat", "name": "Flat fee", "costs": [{"name": "fee", "kind": "monthly", "amount": 2500}]}]})";
}

/// Two hours of a clerk today, 30 an hour; an option of the given cost that does it all.
std::string clerk(const std::string& title, int items, double oneOff)
{
    return R"({"format": "tunepoint-assessment", "version": 1, "title": ")" + title
        + R"(", "horizonMonths": 12, "task": {"itemsPerMonth": )" + std::to_string(items)
        + R"(}, "baseline": {"minutesPerItem": 6, "wagePerHour": 30}, "strategies": [
      {"id": "robot", "name": "Robot", "costs": [{"name": "robot", "kind": "oneOff", "amount": )"
        + std::to_string(oneOff) + "}]}]}";
}

/// Files in a folder that goes when the test does.
class Folder {
public:
    std::string write(const char* name, const std::string& text)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(text.data(), qint64(text.size())) == qint64(text.size());
        return written ? path.toStdString() : std::string();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestCliCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComparisonSaysWhatMovedTheWinner()
    {
        Folder folder;
        const std::string a = folder.write("a.tunepoint", calls(1000, 1));
        const std::string b = folder.write("b.tunepoint", calls(2000, 3));
        const Ran words = runWith({"compare", a, b});
        QCOMPARE(words.exit, int(Fine));
        QVERIFY(words.err.empty());
        QVERIFY(has(words.out, "“Flat fee” is recommended now instead of “Pay by call”"));
        QVERIFY(has(words.out, "This change alone is enough: “Pay by call”: stated costs"));
        // by hand: docs/models/attribution.md
        QVERIFY(has(words.out, "Pay by call, net present value: −$1,000 to −$6,000 (−$5,000)"));
        QVERIFY(has(words.out, "−$3,000") && has(words.out, "−$2,000"));
        QVERIFY(has(words.out, "1,000 items a month") && has(words.out, "2,000 items a month"));

        const Ran figures = runWith({"compare", a, b, b, "--json"});
        const json value = json::parse(figures.out);
        QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/comparison.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const tunepoint::testing::JsonSchema schema(json::parse(file.readAll().toStdString()));
        for (const std::string& fault : schema.faults(value))
            QFAIL(fault.c_str());
        QVERIFY(value.at("winner").at("to") == json("flat"));
        QVERIFY(value.at("further").at(0).at("document") == json(3));
        QCOMPARE(value.at("documents").size(), std::size_t(3));
        for (const json& entry : value.at("attribution")) {
            if (entry.at("figure") != "netPresentValue" || entry.at("strategy") != "calls")
                continue;
            QVERIFY(entry.at("contributions").at(0).at("value") == json(-3000));
            QVERIFY(entry.at("contributions").at(0).at("pointers")
                == json::array({"/strategies/0/costs/0/amount"}));
        }
    }

    void aDocumentComparedWithItselfDiffersInNothing()
    {
        const Ran ran = runWith({"compare", shop, shop});
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(has(ran.out, "The documents are the same."));
        QVERIFY(has(ran.out, "is recommended as before"));
    }

    void aVersionIsComparedWithThePresentState()
    {
        const Ran ran = runWith({"compare", shop, "--versions", "asPublished", "--json", "--orders", "4"});
        QCOMPARE(ran.exit, int(Fine));
        const json value = json::parse(ran.out);
        QVERIFY(value.at("documents").at(0).at("version") == json("asPublished"));
        QVERIFY(value.at("documents").at(1).at("version").is_null());
        QVERIFY(!value.at("method").at("exact").get<bool>());
        QVERIFY(value.at("differences").size() > 10);
    }

    void aPortfolioSpendsSharedMoneyWhereItBringsMost()
    {
        Folder folder;
        // 100 items: 10 hours a month, 300; a year is worth 3,600. 300 items: 10,800.
        const std::string small = folder.write("small.tunepoint", clerk("Small", 100, 1000));
        const std::string large = folder.write("large.tunepoint", clerk("Large", 300, 4000));
        const json poor = json::parse(runWith({"portfolio", small, large, "--budget", "4500", "--json"}).out);
        QVERIFY(poor.at("outcome") == json("optimal"));
        QVERIFY(poor.at("netPresentValue") == json(6800)); // the large one: 10,800 - 4,000
        QVERIFY(poor.at("tasks").at(0).at("strategy").is_null());
        QVERIFY(poor.at("budgets").at("oneOff").at("nextIncrease") == json(500));
        QVERIFY(poor.at("budgets").at("oneOff").at("nextGain") == json(2600)); // 3,600 - 1,000
        const Ran words = runWith({"portfolio", small, large, "--budget", "4500"});
        QVERIFY(has(words.out, "$6,800") && has(words.out, "Nothing is changed"));
        QVERIFY(has(words.out, "$500 more would bring $2,600 more"));

        // A workflow brings what it links to, once.
        const std::string process = folder.write("process.tunepoint",
            R"({"format": "tunepoint-assessment", "version": 1, "workflow": [
                {"id": "a", "features": ["languageUnderstanding"], "assessment": "small.tunepoint"},
                {"id": "b", "features": ["fixedRules"], "performer": "model", "assessment": "large.tunepoint"},
                {"id": "c", "features": ["judgement"], "assessment": "small.tunepoint"}]})");
        const json linked = json::parse(runWith({"portfolio", process, small, "--json"}).out);
        QCOMPARE(linked.at("tasks").size(), std::size_t(2));
        QVERIFY(linked.at("netPresentValue") == json(2600 + 6800));
    }

    void aSavedPortfolioIsPlannedWithItsBudgets()
    {
        Folder folder;
        (void)folder.write("small.tunepoint", clerk("Small", 100, 1000));
        (void)folder.write("large.tunepoint", clerk("Large", 300, 4000));
        const std::string team = folder.write("team.tunepoint-portfolio",
            R"({"format": "tunepoint-portfolio-file", "version": 1, "budget": {"oneOff": 4500},
                "tasks": [{"file": "small.tunepoint"}, {"file": "large.tunepoint"}]})");
        const json plan = json::parse(runWith({"portfolio", team, "--json"}).out);
        QVERIFY(plan.at("netPresentValue") == json(6800)); // as with --budget 4500
        QVERIFY(plan.at("budgets").at("oneOff").at("budget") == json(4500));
        const json richer = json::parse(runWith({"portfolio", team, "--budget", "5000", "--json"}).out);
        QVERIFY(richer.at("netPresentValue") == json(9400)); // what is given goes before what is saved
        const std::string bad = folder.write("bad.tunepoint-portfolio", R"({"format": "spreadsheet"})");
        QCOMPARE(runWith({"portfolio", bad}).exit, int(DocumentErrors));
        QCOMPARE(
            runWith({"portfolio", folder.write("x.tunepoint", "{}") + "-portfolio"}).exit, int(FileTrouble));
    }

    void aSumHasItsRangesByHowTheTasksMove()
    {
        // Money at the start of 1,000 +- 300 and 4,000 +- 400: 5,000 +- 500 independent, +- 700 together.
        Folder folder;
        const auto uncertain = [](std::string text, const char* deviation) {
            const std::size_t at = text.find("\"amount\": ") + 10;
            const std::string amount = text.substr(at, text.find('}', at) - at);
            return text.replace(at, amount.size(),
                R"({"distribution": "normal", "mean": )" + amount + R"(, "standardDeviation": )" + deviation
                    + "}");
        };
        const std::string small
            = folder.write("small.tunepoint", uncertain(clerk("Small", 100, 1000), "300"));
        const std::string large
            = folder.write("large.tunepoint", uncertain(clerk("Large", 300, 4000), "400"));
        const json plan = json::parse(runWith({"portfolio", small, large, "--json"}).out);
        const json used = plan.at("budgets").at("oneOff").at("usedRange");
        constexpr double z = 1.281552;
        const auto close = [&](const char* how, const char* end, double expected) {
            return std::abs(used.at(how).at(end).get<double>() - expected) < 15; // noise of the trials
        };
        QVERIFY(close("independent", "p10", 5000 - 500 * z) && close("independent", "p90", 5000 + 500 * z));
        QVERIFY(close("together", "p10", 5000 - 700 * z) && close("together", "p90", 5000 + 700 * z));
        const Ran words = runWith({"portfolio", small, large});
        QVERIFY(has(words.out, "tasks moving together") && has(words.out, "independently"));
        const Ran central = runWith({"portfolio", small, large, "--trials", "0"});
        QVERIFY(has(central.out, "have no range"));
        QVERIFY(json::parse(runWith({"portfolio", small, large, "--trials", "0", "--json"}).out)
                    .at("netPresentValueRange")
                    .is_null());
    }

    void budgetsThatAllowNothingAreRefused()
    {
        Folder folder;
        const std::string a = folder.write("a.tunepoint", calls(1000, 1));
        const Ran ran = runWith({"portfolio", a, "--monthly", "900", "--json"});
        QCOMPARE(ran.exit, int(DocumentErrors));
        const json value = json::parse(ran.out);
        QVERIFY(value.at("outcome") == json("infeasible"));
        QVERIFY(value.at("problems").at(0).at("id") == json("budgetTooSmall"));
        QVERIFY(value.at("problems").at(0).at("arguments") == json::array({"900", "1000"}));
        QVERIFY(has(ran.err, "Money a month: 900 is less than the 1,000"));
        std::string euros = calls(1000, 1);
        euros.insert(euros.find("\"title\""), "\"currency\": \"EUR\", ");
        const Ran mixed = runWith({"portfolio", a, folder.write("b.tunepoint", euros)});
        QCOMPARE(mixed.exit, int(DocumentErrors));
        QVERIFY(has(mixed.err, "amounts cannot be added up"));
    }

    void aWorkflowSaysWhoShouldDoWhat()
    {
        Folder folder;
        (void)folder.write("reading.tunepoint", clerk("Reading", 100, 1000));
        const std::string text = R"({"format": "tunepoint-assessment", "version": 1,
            "task": {"itemsPerMonth": 100}, "workflow": [
            {"id": "read", "name": "Read letters", "features": ["languageUnderstanding"], "performer": "model",
             "assessment": "reading.tunepoint", "accuracy": 0.9},
            {"id": "sum", "name": "Add up", "features": ["exactArithmetic"], "performer": "model", "accuracy": 1},
            {"id": "decide", "name": "Decide", "features": ["judgement"], "performer": "person", "accuracy": 0.9,
             "itemsPerMonth": 50, "minutesPerItem": 6, "wagePerHour": 30}]})";
        const std::string path = folder.write("process.tunepoint", text);
        const Ran words = runWith({"workflow", path});
        QCOMPARE(words.exit, int(Fine));
        QVERIFY(has(words.out, "! Add up") && has(words.out, "A model was chosen where rules are surer"));
        QVERIFY(has(words.out, "By its assessment: Robot."));
        QVERIFY(has(words.out, "85.5% of the items leave it right")); // 0.9 · (1 - 0.5 · 0.1)
        const json value = json::parse(runWith({"workflow", path, "--json"}).out);
        QVERIFY(value.at("steps").at(0).at("netPresentValue") == json(2600));
        QVERIFY(value.at("steps").at(1).at("proposed") == json("businessLogic"));
        QVERIFY(value.at("totals").at("clashes") == json::array({"sum"}));
        const Ran lost = runWith({"workflow", "-"}, text);
        QCOMPARE(lost.exit, int(FileTrouble));
        QVERIFY(has(lost.err, "reading.tunepoint") && has(lost.out, "Decide"));
    }
};

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_cli_compare.moc"
