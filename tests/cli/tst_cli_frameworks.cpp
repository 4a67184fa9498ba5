// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QTest>

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

Ran runWith(const std::vector<std::string>& arguments, const std::string& in = {})
{
    std::istringstream input(in);
    std::ostringstream out;
    std::ostringstream err;
    Environment environment{input, out, err, QLocale(QLocale::English, QLocale::UnitedStates), "2027-06-01"};
    const int exit = run(arguments, environment);
    return {exit, out.str(), err.str()};
}

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestCliFrameworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsTellVerdictReasonsAndDisagreements()
    {
        const Ran ran = runWith({"frameworks", shop});
        QCOMPARE(ran.exit, int(Fine));
        QVERIFY(ran.err.empty());
        for (const char* part : {"Small tuned model (article002)", "Verdict: A small tuned model", "For it:",
                 "Not known yet:", "Its process:", "Its thresholds:", "LCFT-001", "Both would say"})
            QVERIFY2(has(ran.out, part), part);
    }

    void oneCanBeNamed()
    {
        const Ran ran = runWith({"frameworks", shop, "article003"});
        QVERIFY(has(ran.out, "Five questions") && !has(ran.out, "(article001)"));
        QCOMPARE(runWith({"frameworks", shop, "article999"}).exit, int(Usage));
    }

    void jsonIsThatOfTheEvaluation()
    {
        const json alone = json::parse(runWith({"frameworks", shop, "--json"}).out);
        const json whole = json::parse(runWith({"evaluate", shop, "--json"}).out);
        QVERIFY(alone.at("frameworks") == whole.at("frameworks"));
        QCOMPARE(alone.at("frameworks").size(), std::size_t(6));
        QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/evaluation.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        json schema = json::parse(file.readAll().toStdString());
        json framework = schema;
        framework.erase("properties");
        framework.erase("required");
        framework["$ref"] = "#/$defs/framework";
        framework.erase("type");
        const tunepoint::testing::JsonSchema rules(framework);
        for (const json& entry : alone.at("frameworks")) {
            for (const std::string& fault : rules.faults(entry))
                QFAIL(fault.c_str());
        }
    }

    void aDocumentWithoutOptionsIsAnswered()
    {
        const Ran ran = runWith({"frameworks", "-", "--json"},
            R"({"format":"tunepoint-assessment","version":1,"task":{"knowledgeNeeded":"own"}})");
        QCOMPARE(ran.exit, int(Fine));
        const json result = json::parse(ran.out).at("frameworks");
        QCOMPARE(result.at(1).at("verdict").get<std::string>(), std::string("rag"));
        QCOMPARE(result.at(1).at("triggers").at(0).at("pointer").get<std::string>(),
            std::string("/task/knowledgeNeeded"));
    }

    void anUnknownThresholdIsAnError()
    {
        const Ran ran = runWith({"frameworks", "-"},
            R"({"format":"tunepoint-assessment","version":1,"frameworks":{"thresholds":{"article001":{"luck":3}}}})");
        QCOMPARE(ran.exit, int(DocumentErrors));
        QVERIFY(has(ran.err, "luck"));
    }

    void helpHasAnExample()
    {
        QVERIFY(has(runWith({"frameworks", "--help"}).out, "tunepoint-cli frameworks"));
    }
};

QTEST_GUILESS_MAIN(TestCliFrameworks)
#include "tst_cli_frameworks.moc"
