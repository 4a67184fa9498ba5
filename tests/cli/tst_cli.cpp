// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/table.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>
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

Ran runWith(const std::vector<std::string>& arguments, const std::string& in = {},
    const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates))
{
    std::istringstream input(in);
    std::ostringstream out;
    std::ostringstream err;
    Environment environment{input, out, err, locale, "2027-06-01"};
    const int exit = run(arguments, environment);
    return {exit, out.str(), err.str()};
}

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// The case as an article tells it: a cent an item against 100 once and a tenth of a cent.
const std::string published = R"({"format": "tunepoint-assessment", "version": 1, "title": "Reviews",
  "horizonMonths": 1, "task": {"itemsPerMonth": 1000000}, "strategies": [
  {"id": "general", "name": "General", "archetype": "custom", "costs": [{"name": "calls", "kind": "perItem", "amount": 0.01}]},
  {"id": "tuned", "name": "Tuned", "archetype": "custom", "costs": [
    {"name": "tuning", "kind": "oneOff", "amount": 100}, {"name": "calls", "kind": "perItem", "amount": 0.001}]}]})";

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpIsForNewcomers()
    {
        for (const auto& arguments :
            std::vector<std::vector<std::string>>{{"--help"}, {"evaluate", "--help"}, {"validate", "--help"},
                {"catalogue", "--help"}, {"compare", "--help"}, {"claims", "--help"}, {"workflow", "--help"},
                {"portfolio", "--help"}, {"journal", "--help"}, {"holds", "--help"}}) {
            const Ran ran = runWith(arguments);
            QCOMPARE(ran.exit, int(Fine));
            QVERIFY(has(ran.out, "Example") && has(ran.out, "tunepoint-cli "));
            QVERIFY(ran.err.empty());
        }
        QVERIFY(has(runWith({"--version"}).out, "tunepoint-cli "));
    }

    void aCommandLineThatIsNotUnderstoodExitsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("an unknown verb") << QStringList{"guess"};
        QTest::newRow("no file") << QStringList{"evaluate"};
        QTest::newRow("an unknown option") << QStringList{"evaluate", "-", "--fast"};
        QTest::newRow("a day that does not exist") << QStringList{"evaluate", "-", "--date", "2026-02-30"};
        QTest::newRow("an unknown part of the catalogue") << QStringList{"catalogue", "fruit"};
        QTest::newRow("an unknown entry") << QStringList{"catalogue", "models", "no-such-model"};
        QTest::newRow("one document to compare") << QStringList{"compare", QString::fromStdString(shop)};
        QTest::newRow("standard input twice") << QStringList{"compare", "-", "-"};
        QTest::newRow("versions of two documents")
            << QStringList{"compare", QString::fromStdString(shop), "-", "--versions", "asPublished"};
        QTest::newRow("a version that the document does not have")
            << QStringList{"evaluate", QString::fromStdString(shop), "--version", "nineteen"};
    }
    void aCommandLineThatIsNotUnderstoodExitsWith2()
    {
        QFETCH(QStringList, arguments);
        std::vector<std::string> texts;
        for (const QString& argument : arguments)
            texts.push_back(argument.toStdString());
        const Ran ran = runWith(texts);
        QCOMPARE(ran.exit, int(Usage));
        QVERIFY(!ran.err.empty());
    }

    void thePublishedCaseComesOutAsPublished()
    {
        const Ran ran = runWith({"evaluate", "-"}, published);
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(has(ran.out, "“Tuned”"));
        QVERIFY(has(ran.out, "$10,000") && has(ran.out, "$1,000")); // a month each
        QVERIFY(has(ran.out, "11,112 items")); // 100 / (0.01 - 0.001), rounded up
        QVERIFY(has(ran.err, "warning: "));
    }

    void whatMayComeIsSaid()
    {
        const Ran ran = runWith({"evaluate", shop, "--trials", "1024", "--standard-scenarios"});
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(has(ran.out, "Scenarios\n") && has(ran.out, "“Providers double their prices”"));
        QVERIFY(has(ran.out, "Loses in") && has(ran.out, "Worst 5%"));
        QVERIFY(has(ran.out, "Staged path\n") && has(ran.out, "Cost of delay\n"));
        QVERIFY(has(ran.out, "Calendar\n") && has(ran.out, "takes no new tuning jobs"));
        const json value
            = json::parse(runWith({"evaluate", shop, "--json", "--central", "--standard-scenarios"}).out);
        QCOMPARE(value.at("scenarios").size(), std::size_t(3));
        QVERIFY(value.at("scenarios").at(0).at("strategies").at(0).at("expectedNetPresentValue").is_null());
        QVERIFY(value.at("stagedPath").empty()); // that takes trials
    }

    void jsonFitsItsSchemaAndNothingElseIsPrinted()
    {
        QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/evaluation.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const tunepoint::testing::JsonSchema schema(json::parse(file.readAll().toStdString()));
        for (const char* name : {"shop-reviews", "contract-clinic", "knowledge-assistant", "credit-reports",
                 "service-bot-api", "published-claims"}) {
            const Ran ran = runWith({"evaluate",
                TUNEPOINT_SOURCE_DIR "/resources/examples/" + std::string(name) + ".tunepoint", "--json"});
            QCOMPARE(ran.exit, int(Fine));
            QCOMPARE(ran.err, std::string());
            for (const std::string& fault : schema.faults(json::parse(ran.out)))
                QFAIL((name + fault).c_str());
        }
    }

    void anAccuracyIsExplainedWhenAsked()
    {
        const Ran plain = runWith({"evaluate", shop});
        const Ran told = runWith({"evaluate", shop, "--explain", "accuracy"});
        QCOMPARE(told.exit, 0);
        QVERIFY(!has(plain.out, "Where it starts"));
        for (const char* part : {"Where it starts", "What it learns from examples", "What can go wrong",
                 "What time does to it", "People who look at answers", "What it takes to keep"})
            QVERIFY2(has(told.out, part), part);
        QCOMPARE(runWith({"evaluate", shop, "--explain", "fate"}).exit, 2);
        const json value = json::parse(runWith({"evaluate", shop, "--json"}).out);
        for (const json& strategy : value.at("strategies"))
            QVERIFY(strategy.contains("accuracyModel"));
    }

    void benchmarksAreListedLikeAgainstLike()
    {
        const Ran words = runWith({"catalogue", "benchmarks"});
        QCOMPARE(words.exit, 0);
        QVERIFY(has(words.out, "Llama 3 instruct 8B"));
        const json value = json::parse(runWith({"catalogue", "benchmarks", "--json"}).out);
        QVERIFY(value.at("benchmarks").size() > 60);
        QVERIFY(!value.at("trends").empty());
    }

    void trialsAreDrawnUnlessTheCentralCaseIsAskedFor()
    {
        const json usual = json::parse(runWith({"evaluate", shop, "--json"}).out);
        QCOMPARE(usual.at("engine").at("trials").get<int>(), 16384); // 10,000, rounded up to 16 · 2^10
        QVERIFY(usual.at("sensitivity").at("sobol").at(0).at("total").is_null());
        for (const std::vector<std::string>& flags :
            {std::vector<std::string>{"--central"}, std::vector<std::string>{"--trials", "0"}}) {
            std::vector<std::string> all{"evaluate", shop, "--json"};
            all.insert(all.end(), flags.begin(), flags.end());
            const json central = json::parse(runWith(all).out);
            QCOMPARE(central.at("engine").at("trials").get<int>(), 0);
            QVERIFY(central.at("valueOfInformation").is_null());
            QVERIFY(
                central.at("strategies").at(1).at("central") == usual.at("strategies").at(1).at("central"));
        }
        const json totals
            = json::parse(runWith({"evaluate", shop, "--json", "--trials", "256", "--total-sobol"}).out);
        QVERIFY(totals.at("sensitivity").at("sobol").at(0).at("total").is_number());
    }

    void theDateDecidesWhatIsStillOffered()
    {
        // new tuning jobs at one provider end on 2027-01-06 for customers with recent use
        const auto eligible = [](const char* date) {
            const json value = json::parse(runWith({"evaluate", shop, "--json", "--date", date}).out);
            int count = 0;
            for (const json& strategy : value.at("strategies"))
                count += strategy.at("eligible").get<bool>() ? 1 : 0;
            return std::pair(value.at("date").get<std::string>(), count);
        };
        const auto early = eligible("2026-03-01");
        const auto late = eligible("2027-03-01");
        QCOMPARE(early.first, std::string("2026-03-01"));
        QVERIFY(early.second > late.second);
    }

    void aStoredVersionIsEvaluatedByItsId()
    {
        const std::string outer = R"({"format": "tunepoint-assessment", "version": 1, "versions": [
            {"id": "v1", "name": "as published", "date": "2026-11-21", "document": )"
            + published + "}]}";
        const Ran byId = runWith({"evaluate", "-", "--version", "v1"}, outer);
        QCOMPARE(byId.exit, int(Fine));
        QVERIFY(has(byId.out, "11,112 items"));
        QCOMPARE(runWith({"evaluate", "-", "--version", "as published"}, outer).out, byId.out);
        QVERIFY(has(runWith({"evaluate", "-", "--version", "v2"}, outer).err, "as published"));
    }

    void everyProblemIsReportedAtOnce()
    {
        const Ran ran = runWith({"validate", "-"},
            R"({"format": "tunepoint-assessment", "version": 1, "horizonMonths": 0, "currency": "euros",
                "strategies": [{"id": "a", "costs": [{"kind": "magic", "amount": 1}]}]})");
        QCOMPARE(ran.exit, int(DocumentErrors));
        const json problems = json::parse(ran.out).at("problems");
        std::set<std::string> pointers;
        for (const json& problem : problems)
            pointers.insert(problem.at("pointer").get<std::string>());
        QVERIFY(pointers.count("/horizonMonths") && pointers.count("/currency")
            && pointers.count("/strategies/0/costs/0/kind"));
        QVERIFY(has(ran.err, "error: Months looked ahead: 0 is outside"));
        QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), std::ptrdiff_t(problems.size()));
    }

    void anEvaluationOfABrokenDocumentExitsWith1()
    {
        const Ran words = runWith({"evaluate", "-"}, "{");
        QCOMPARE(words.exit, int(DocumentErrors));
        QVERIFY(words.out.empty() && has(words.err, "error: "));
        const Ran figures = runWith({"evaluate", "-", "--json"}, "{");
        QCOMPARE(figures.exit, int(DocumentErrors));
        QVERIFY(json::parse(figures.out).at("strategies").empty());
    }

    void warningsAloneAreFine()
    {
        const Ran ran = runWith({"validate", "-"}, published);
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(!json::parse(ran.out).at("problems").empty());
    }

    void aFileThatCannotBeReadExitsWith3()
    {
        for (const std::string path : {"/no/such/file", "/", "\xff\xfe"}) {
            const Ran ran = runWith({"evaluate", path});
            QCOMPARE(ran.exit, int(FileTrouble));
            QVERIFY(has(ran.err, "Cannot open"));
        }
    }

    void aDeviceThatNeverEndsIsCutAtTheLimit()
    {
        const Ran ran = runWith({"validate", "/dev/zero"});
        QCOMPARE(ran.exit, int(DocumentErrors));
        QVERIFY(has(ran.out, "tooLarge"));
    }

    void outputThatIsLostExitsWith3()
    {
        class Full : public std::stringbuf {
            int sync() override { return -1; }
        } full;
        std::istringstream in;
        std::ostream out(&full);
        std::ostringstream err;
        Environment environment{in, out, err, QLocale::c(), "2026-11-21"};
        QCOMPARE(run({"catalogue", "models"}, environment), int(FileTrouble));
        QVERIFY(has(err.str(), "could not be written"));
    }

    void controlCharactersOfADocumentAreHarmless()
    {
        std::string evil = published;
        evil.replace(evil.find("Reviews"), 7, R"(\u001b[2J\u202eevil\u0007)");
        const Ran ran = runWith({"evaluate", "-"}, evil);
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(ran.out.find('\x1b') == std::string::npos && ran.out.find('\a') == std::string::npos);
        QVERIFY(!has(ran.out, "\u202e"));
    }

    void figuresFollowTheLocale()
    {
        const Ran ran = runWith({"evaluate", "-"}, published, QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(has(ran.out, "11.112 items"));
        QVERIFY(has(ran.out, "10.000 $"));
    }

    void theCatalogueShowsSourcesAndAges()
    {
        const Ran models = runWith({"catalogue", "models"});
        QVERIFY(has(models.out, "old: look it up again")); // prices of 2026-08 on 2027-06-01
        const json value
            = json::parse(runWith({"catalogue", "models", "--json", "--date", "2026-11-21"}).out);
        QVERIFY(!value.at("models").empty());
        for (const json& model : value.at("models"))
            QVERIFY(!model.at("source").get<std::string>().empty() && model.at("ageDays").is_number());
        const json kinds
            = json::parse(runWith({"catalogue", "archetypes", "rag", "--json"}).out).at("archetypes");
        QCOMPARE(kinds.size(), std::size_t(1));
        for (const auto& [id, figure] : kinds.at(0).at("parameters").items())
            QVERIFY2(!figure.at("source").get<std::string>().empty(), id.c_str());
        QVERIFY(has(runWith({"catalogue"}).out, "statusQuo  -  Go on as today"));
        QVERIFY(has(runWith({"catalogue", "archetypes", "rag"}).out, "our assumption"));
        QVERIFY(has(runWith({"catalogue", "evidence", "POOL-008"}).out, "19 successions"));
    }

    void claimsAreRecomputed()
    {
        const std::string claims = TUNEPOINT_SOURCE_DIR "/resources/examples/published-claims.tunepoint";
        const Ran words = runWith({"claims", claims});
        QCOMPARE(words.exit, int(Fine));
        QVERIFY(has(words.out, "hundredfoldCalls: contradicts itself"));
        QVERIFY(has(words.out, "factor of 10"));
        QVERIFY(has(words.out, "It would take at least 111,112 items."));
        QVERIFY(has(words.out, "Missing: the baseline and the size of the test."));
        const Ran figures = runWith({"claims", claims, "--json"});
        const json list = json::parse(figures.out).at("claims");
        const auto factor = std::find_if(
            list.begin(), list.end(), [](const json& claim) { return claim.at("id") == "hundredfoldCalls"; });
        QVERIFY(factor != list.end() && factor->at("state") == "contradicts");
        QVERIFY(has(runWith({"claims", shop}).err, "no claims"));
        // a forecast is judged on the day asked for
        QVERIFY(has(runWith({"claims", claims, "--date", "2028-01-01"}).out, "nobody has said how it went"));
    }

    void theJournalSaysWhatIsReady()
    {
        const Ran ran = runWith({"journal", shop});
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(has(ran.out, "Before you decide") && has(ran.out, "Somebody owns the upkeep: missing."));
        QVERIFY(has(runWith({"evaluate", shop}).out, "Before you decide"));
    }

    void aDecisionHoldsOrDoesNot()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("case.tunepoint").toStdString();
        QVERIFY(QFile::copy(QString::fromStdString(shop), QString::fromStdString(path)));
        QFile::setPermissions(QString::fromStdString(path), QFile::ReadOwner | QFile::WriteOwner);
        const Ran unrecorded = runWith({"holds", path});
        QCOMPARE(unrecorded.exit, int(Fine));
        QVERIFY(has(unrecorded.out, "No evaluation was recorded"));
        QCOMPARE(runWith({"evaluate", path, "--record"}).exit, int(Fine));
        const Ran recorded = runWith({"holds", path, "--json"});
        QCOMPARE(recorded.exit, int(Fine));
        QVERIFY(json::parse(recorded.out).at("recorded").get<bool>());

        QFile own(QStringLiteral(TUNEPOINT_SOURCE_DIR "/resources/catalogue/prices.json"));
        QVERIFY(own.open(QIODevice::ReadOnly));
        json prices = json::parse(own.readAll().toStdString());
        for (json& model : prices.at("models")) {
            if (model.at("id") != "gpt-5-nano")
                continue;
            for (const char* key : {"input", "output"})
                model[key] = model[key].get<double>() * 1000;
            model["cachedInput"] = model["cacheWrite"] = model["batchInput"] = model["batchOutput"] = nullptr;
        }
        const QString list = folder.filePath("prices.json");
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(prices.dump().c_str()) > 0);
        file.close();
        const Ran dear = runWith({"holds", path, "--prices", list.toStdString()});
        QCOMPARE(dear.exit, int(NoLongerHolds));
        QVERIFY(has(dear.out, "no longer holds") && has(dear.out, "the price was"));
        // the same list decides an evaluation
        QVERIFY(runWith({"evaluate", path, "--prices", list.toStdString(), "--json"}).out
            != runWith({"evaluate", path, "--json"}).out);

        QCOMPARE(runWith({"holds", path, "--prices", "/no/such/list"}).exit, int(FileTrouble));
        QCOMPARE(runWith({"holds", path, "--prices", shop}).exit, int(DocumentErrors));
        QCOMPARE(runWith({"evaluate", "-", "--record"}, published).exit, int(Usage));
    }

    void tablesAlignScriptsOfAnyWidth()
    {
        Table table;
        table.addColumn(QStringLiteral("Name"), Table::Left);
        table.addColumn(QStringLiteral("Cost"), Table::Right);
        table.addRow({QStringLiteral("日本"), QStringLiteral("1")});
        table.addRow({QStringLiteral("abcdef"), QStringLiteral("1,000")});
        QCOMPARE(QString::fromStdString(table.text()),
            QStringLiteral("Name     Cost\n------  -----\n日本        1\nabcdef  1,000\n"));
        QCOMPARE(wrapped(QStringLiteral("one two three"), 8, 1), std::string(" one two\n three\n"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
