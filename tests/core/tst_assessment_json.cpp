// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment_json.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <string>

using namespace tunepoint;

namespace {

std::string inDocument(const std::string& members)
{
    return R"({"format":"tunepoint-assessment","version":1,)" + members + "}";
}

std::string minimal()
{
    return R"({"format":"tunepoint-assessment","version":1})";
}

QString described(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        QStringList args;
        for (const std::string& arg : problem.args)
            args << QString::fromStdString(arg);
        lines << QString::fromStdString(problem.pointer + ": " + std::string(problemId(problem.code))) + " {"
                + args.join("; ") + "}";
    }
    return lines.join("\n");
}

std::string fileText(const QString& path)
{
    QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

} // namespace

class TestAssessmentJson : public QObject {
    Q_OBJECT

private slots:
    void missingMeansDefault();
    void nullIsMissing();
    void canonicalForm();
    void unknownKeysSurvive();
    void everyProblemAtOnce();
    void oneProblem_data();
    void oneProblem();
    void acceptedAsIs_data();
    void acceptedAsIs();
    void longDocumentsAreReadInTime();
    void warningsDoNotRefuse();
    void draftMigrates();
};

void TestAssessmentJson::missingMeansDefault()
{
    const auto document = readAssessment(minimal());
    QVERIFY2(document, qPrintable(described(document ? Problems{} : document.error())));
    QCOMPARE(document->horizonMonths, 36);
    QCOMPARE(document->seed, std::uint64_t(1));
    QCOMPARE(document->currency, std::string("USD"));
    QVERIFY(document->discountRatePerYear == fixed(0));
    QVERIFY(*document == Assessment{});
}

void TestAssessmentJson::nullIsMissing()
{
    const auto document = readAssessment(inDocument(
        R"("title":null,"horizonMonths":null,"discountRatePerYear":null,"seed":null,"currency":null,"task":null,
        "baseline":{"accuracy":null},"strategies":null,"scores":null,"criteria":[],"exchangeRate":null)"));
    QVERIFY2(document, qPrintable(described(document ? Problems{} : document.error())));
    QVERIFY(*document == Assessment{});
}

void TestAssessmentJson::canonicalForm()
{
    const auto document = readAssessment(
        inDocument(R"("zebra":[1.0,2e0,-0.0,1e400000e],"task":{"itemsPerMonth":1e6}, "title":"é\u0041\n")")
            .replace(0, 0, ""));
    QVERIFY(!document); // 1e400000e is no number at all

    const auto fine = readAssessment(inDocument(
        R"("zebra":[1.0,2e0,-0.0,{"b":1,"a":[]}],"task":{"itemsPerMonth":1e6,"noveltyShare":{"value":0.1,
        "source":"q/a"}},"apple":true,"title":"\u00e9\u0041\n", "strategies":[{"id":"s","costs":[{"kind":"series",
        "amounts":[-100,0.1,1e21]}]}])"));
    QVERIFY2(fine, qPrintable(described(fine ? Problems{} : fine.error())));
    const std::string expected = R"({
  "format": "tunepoint-assessment",
  "version": 1,
  "title": "éA\n",
  "task": {
    "itemsPerMonth": 1000000,
    "noveltyShare": {
      "value": 0.1,
      "source": "q/a"
    }
  },
  "strategies": [
    {
      "id": "s",
      "archetype": "custom",
      "costs": [
        {
          "kind": "series",
          "amounts": [-100, 0.1, 1e+21]
        }
      ]
    }
  ],
  "apple": true,
  "zebra": [
    1,
    2,
    0,
    {
      "a": [],
      "b": 1
    }
  ]
}
)";
    QCOMPARE(QString::fromStdString(writeAssessment(*fine)), QString::fromStdString(expected));
}

void TestAssessmentJson::unknownKeysSurvive()
{
    const std::string text = inDocument(R"("future":{"b":[1,{"c":null}],"a":18446744073709551615},
        "journal":[{"who":"x"}],"decision":{"objective":"weightedValue","f18":18,
          "riskLimit":{"f19":19,"conditionalValueAtRisk":{"f20":20}}},"scenarios":[{"id":"c","f21":21}],
        "task":{"f1":1,"teamSkills":{"f2":2}},"baseline":{"f3":3},
        "strategies":[{"id":"s","f4":4,"accuracy":{"pilot":"p","f5":5},"parameters":{"x":{"low":1,"likely":2,"high":3,"f6":6}},
          "costs":[{"kind":"oneOff","amount":{"distribution":"lognormalMixture","weights":[1],
            "parts":[{"median":1,"sigmaLog":1,"f7":7}]},"f8":8}],"lifecycle":[{"event":"retirement","f9":9}]}],
        "criteria":[{"id":"c","f10":10,"valueFunction":{"type":"linear","worst":0,"best":1,"f11":11}}],
        "gates":[{"id":"g","kind":"ownWeights","limit":true,"f12":12}],"pilots":[{"id":"p","strategy":"s","f13":13}],
        "correlations":[{"a":"/task/itemsPerMonth","b":"/baseline/accuracy","rank":0.5,"f14":14}],
        "exchangeRate":{"from":"USD","to":"EUR","rate":0.9,"f15":15},
        "versions":[{"id":"v","f16":16,"document":{"format":"tunepoint-assessment","version":1,"f17":17}}])");
    const auto document = readAssessment(text);
    QVERIFY2(document, qPrintable(described(document ? Problems{} : document.error())));
    const std::string saved = writeAssessment(*document);
    for (int i = 1; i <= 21; ++i) {
        const std::string pair = "\"f" + std::to_string(i) + "\": " + std::to_string(i);
        QVERIFY2(saved.find(pair) != std::string::npos, pair.c_str());
    }
    QVERIFY(saved.find("18446744073709551615") != std::string::npos);
    QVERIFY(saved.find("\"limit\": true") != std::string::npos);
    QVERIFY(saved.find("\"c\": null") != std::string::npos);
    const auto again = readAssessment(saved);
    QVERIFY(again && *again == *document);
    QCOMPARE(writeAssessment(*again), saved);
}

void TestAssessmentJson::everyProblemAtOnce()
{
    const auto document
        = readAssessment(inDocument(R"("horizonMonths":0,"seed":-1,"currency":"dollar","date":"2026-02-30",
        "discountRatePerYear":-1,"title":7,
        "task":{"type":"poetry","itemsPerMonth":-5,"regulated":"yes","noveltyShare":{"low":0.5,"likely":0.2,"high":0.9}},
        "baseline":{"accuracy":1.5},
        "strategies":[{"id":"a","accuracy":{"pilot":"nowhere"},"costs":[{"name":"x","kind":"weekly","amount":1},
                       {"kind":"monthly","amount":"much"},{"kind":"series"},{"kind":"oneOff","amount":1,"from":5,"to":3}]},
                      {"id":"a"},{"name":"no id"},17],
        "criteria":[{"id":"c","weight":-1,"source":"gut"}],"scores":{"a":{"d":1},"z":{}},
        "gates":[{"id":"g","kind":"dataResidency","limit":"moon"}],
        "pilots":[{"id":"p","strategy":"b","items":10,"correct":11}],
        "correlations":[{"a":"x","b":"/task/itemsPerMonth","rank":2}],
        "versions":[{"id":"v","document":{"format":"tunepoint-assessment","version":1,"horizonMonths":121}}])"));
    QVERIFY(!document);
    const std::vector<std::string> expected{
        "/horizonMonths outOfRange",
        "/seed outOfRange",
        "/currency badCurrency",
        "/date badDate",
        "/discountRatePerYear outOfRange",
        "/title wrongType",
        "/task/type unknownWord",
        "/task/itemsPerMonth outOfRange",
        "/task/regulated wrongType",
        "/task/noveltyShare notAscending",
        "/baseline/accuracy outOfRange",
        "/strategies/0/accuracy/pilot unknownReference",
        "/strategies/0/costs/0/kind unknownWord",
        "/strategies/0/costs/1/amount wrongType",
        "/strategies/0/costs/2/amounts missing",
        "/strategies/0/costs/3/to emptyPeriod",
        "/strategies/1/id duplicateId",
        "/strategies/2/id missing",
        "/strategies/3 wrongType",
        "/criteria/0/weight outOfRange",
        "/criteria/0/source unknownWord",
        "/scores/a/d unknownReference",
        "/scores/z unknownReference",
        "/gates/0/limit unknownWord",
        "/pilots/0/strategy unknownReference",
        "/pilots/0/correct outOfRange",
        "/correlations/0/a unknownReference",
        "/correlations/0/rank badCorrelation",
        "/versions/0/document/horizonMonths outOfRange",
    };
    std::vector<std::string> found;
    for (const Problem& problem : document.error())
        found.push_back(problem.pointer + " " + std::string(problemId(problem.code)));
    auto sortedExpected = expected;
    std::sort(sortedExpected.begin(), sortedExpected.end());
    std::sort(found.begin(), found.end());
    QVERIFY2(found == sortedExpected, qPrintable(described(document.error())));
}

void TestAssessmentJson::oneProblem_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("firstArgument");

    const auto row = [](const char* name, std::string text, ProblemCode code, std::string pointer,
                         std::string arg = {}) {
        QTest::newRow(name) << std::move(text) << code << std::move(pointer) << std::move(arg);
    };
    const auto nested = [](std::size_t depth) {
        return inDocument("\"x\":" + std::string(depth, '[') + std::string(depth, ']'));
    };
    using enum ProblemCode;
    row("an empty text is no JSON", "", NotJson, "", "1");
    row("the line of a slip is named", "{\n\"a\": 1,\n}", NotJson, "", "3");
    row("text after the end", minimal() + "x", NotJson, "", "1");
    row("NaN is no JSON", inDocument("\"seed\":NaN"), NotJson, "", "1");
    row("a comment is no JSON", "/* */" + minimal(), NotJson, "", "1");
    row("invalid UTF-8", inDocument("\"title\":\"\xC3\x28\""), NotJson, "", "1");
    row("a lone surrogate", inDocument("\"title\":\"\\ud800\""), NotJson, "", "1");
    row("1e999 has no place in a double", inDocument("\"task\":{\"itemsPerMonth\":1e999}"), OutOfRange,
        "/task/itemsPerMonth", "1e999");
    row("a key twice", inDocument("\"task\":{\"a\":1,\"a\":2}"), DuplicateKey, "/task/a", "a");
    row("a key twice, once spelled with an escape", inDocument("\"title\":\"x\",\"titl\\u0065\":\"y\""),
        DuplicateKey, "/title", "title");
    row("65 levels are too deep", nested(64), TooDeep, "", "64");
    row("100,000 levels are too deep", nested(100'000), TooDeep, "", "64");
    row("too many values",
        inDocument("\"x\":["
            + std::string(4'000'000, ' ')
                  .replace(0, 4'000'000,
                      [] {
                          std::string many;
                          for (int i = 0; i < 2'000'000; ++i)
                              many += "0,";
                          return many;
                      }())
            + "0]"),
        TooManyValues, "", "2000000");
    row("33 MiB are too much", minimal() + std::string(33u << 20, ' '), TooLarge, "", "33554432");
    row("an array is no document", "[]", WrongType, "", "object");
    row("null is no document", "null", WrongType, "", "object");
    row("another program's file", R"({"format":"spreadsheet","version":1})", NotAnAssessment, "/format",
        "spreadsheet");
    row("no format", R"({"version":1})", Missing, "/format", "format");
    row("no version", R"({"format":"tunepoint-assessment"})", Missing, "/version", "version");
    row("version in words", R"({"format":"tunepoint-assessment","version":"1"})", WrongType, "/version",
        "number");
    row("a newer version", R"({"format":"tunepoint-assessment","version":2,"horizonMonths":0})", NewerVersion,
        "/version", "2");
    row("a version far in the future", R"({"format":"tunepoint-assessment","version":1e300})", NewerVersion,
        "/version", "1e+300");
    row("half a version", R"({"format":"tunepoint-assessment","version":0.5})", UnknownVersion, "/version",
        "0.5");
    row("a version below 0", R"({"format":"tunepoint-assessment","version":-1})", UnknownVersion, "/version",
        "-1");

    row("horizon over its end", inDocument("\"horizonMonths\":121"), OutOfRange, "/horizonMonths", "121");
    row("3000000000 does not wrap", inDocument("\"horizonMonths\":3000000000"), OutOfRange, "/horizonMonths");
    row("1e300 does not wrap", inDocument("\"horizonMonths\":1e300"), OutOfRange, "/horizonMonths", "1e+300");
    row("half a month", inDocument("\"horizonMonths\":1.5"), NotWhole, "/horizonMonths", "1.5");
    row("a seed past 2^53 - 1", inDocument("\"seed\":9007199254740992"), OutOfRange, "/seed");
    row("a rate of -100% a year", inDocument("\"discountRatePerYear\":-1"), OutOfRange,
        "/discountRatePerYear", "-1");
    row("201 characters of a name", inDocument("\"title\":\"" + std::string(201, 'x') + "\""), TooLong,
        "/title", "201");
    row("20,001 characters of notes", inDocument("\"notes\":\"" + std::string(20'001, 'x') + "\""), TooLong,
        "/notes", "20001");
    row("a day that does not exist", inDocument("\"date\":\"2026-02-29\""), BadDate, "/date", "2026-02-29");
    row("a currency in small letters", inDocument("\"currency\":\"usd\""), BadCurrency, "/currency", "usd");
    row("a control character in an id", inDocument(R"("strategies":[{"id":"a\u0007"}])"), BadId,
        "/strategies/0/id");
    const auto decided
        = [](const std::string& members) { return inDocument("\"decision\":{" + members + "}"); };
    row("a chance of loss over 1", decided(R"("riskLimit":{"probabilityOfLoss":1.5})"), OutOfRange,
        "/decision/riskLimit/probabilityOfLoss", "1.5");
    row("the worst 0% of outcomes", decided(R"("riskLimit":{"conditionalValueAtRisk":{"share":0}})"),
        OutOfRange, "/decision/riskLimit/conditionalValueAtRisk/share", "0");
    row("an aim that is none", decided(R"("objective":"fame")"), UnknownWord, "/decision/objective", "fame");
    row("a choice of nobody", decided(R"("strategy":"ghost")"), UnknownReference, "/decision/strategy",
        "ghost");
    row("a review on no day", decided(R"("reviewDate":"soon")"), BadDate, "/decision/reviewDate", "soon");
    row("a clear winner of 160%", decided(R"("clearWinnerProbability":1.6)"), OutOfRange,
        "/decision/clearWinnerProbability", "1.6");
    const auto scenario = [](const std::string& members) {
        return inDocument(R"("scenarios":[{"id":"c",)" + members + "}]");
    };
    row("a scenario of a figure that is none", scenario(R"("values":{"/task/mood":1})"), UnknownReference,
        "/scenarios/0/values/~1task~1mood", "/task/mood");
    row("a scenario with a word for a figure", scenario(R"("values":{"/task/itemsPerMonth":"many"})"),
        WrongType, "/scenarios/0/values/~1task~1itemsPerMonth", "number");
    row("a factor below 0", scenario(R"("factors":{"/task/itemsPerMonth":-1})"), OutOfRange,
        "/scenarios/0/factors/~1task~1itemsPerMonth", "-1");
    row("a figure both set and multiplied",
        scenario(R"("values":{"/task/itemsPerMonth":1},"factors":{"/task/itemsPerMonth":2})"), DuplicateKey,
        "/scenarios/0/factors/~1task~1itemsPerMonth", "/task/itemsPerMonth");
    row("two scenarios of one id", inDocument(R"("scenarios":[{"id":"c"},{"id":"c"}])"), DuplicateId,
        "/scenarios/1/id", "c");
    row("a series longer than horizon and time 0",
        inDocument(
            R"("horizonMonths":2,"strategies":[{"id":"a","costs":[{"kind":"series","amounts":[1,2,3,4]}]}])"),
        SeriesTooLong, "/strategies/0/costs/0/amounts", "4");
    row("a word in a series",
        inDocument(R"("strategies":[{"id":"a","costs":[{"kind":"series","amounts":[1,"x"]}]}])"), WrongType,
        "/strategies/0/costs/0/amounts/1", "quantity");
    row("a cost without an amount", inDocument(R"("strategies":[{"id":"a","costs":[{"kind":"monthly"}]}])"),
        Missing, "/strategies/0/costs/0/amount", "amount");
    row("a cost before time 0",
        inDocument(R"("strategies":[{"id":"a","costs":[{"kind":"oneOff","amount":1,"from":-1}]}])"),
        OutOfRange, "/strategies/0/costs/0/from", "-1");
    row("an unknown distribution", inDocument(R"("task":{"itemsPerMonth":{"distribution":"cauchy"}})"),
        UnknownWord, "/task/itemsPerMonth/distribution", "cauchy");
    row("a distribution without its parameter",
        inDocument(R"("task":{"itemsPerMonth":{"distribution":"lognormal","median":5}})"), Missing,
        "/task/itemsPerMonth/sigmaLog", "sigmaLog");
    row("a range without its high end", inDocument(R"("task":{"itemsPerMonth":{"low":1,"likely":2}})"),
        Missing, "/task/itemsPerMonth/high", "high");
    row("an object that is no quantity", inDocument(R"("task":{"itemsPerMonth":{"source":"?"}})"), Missing,
        "/task/itemsPerMonth/value", "value");
    row("a criterion above itself", inDocument(R"("criteria":[{"id":"a","parent":"b"},{"id":"b","parent":"b"},
        {"id":"c"}])"),
        UnknownReference, "/criteria/1/parent", "b");
    row("values that do not ascend",
        inDocument(R"("criteria":[{"id":"a","valueFunction":{"type":"piecewise","points":[[1,0],[1,1]]}}])"),
        NotAscending, "/criteria/0/valueFunction/points/1/0", "1");
    row("a value over 1",
        inDocument(R"("criteria":[{"id":"a","valueFunction":{"type":"levels","levels":{"good":1.1}}}])"),
        OutOfRange, "/criteria/0/valueFunction/levels/good", "1.1");
    row("a key with a slash is escaped in the pointer", inDocument(R"("scores":{"a/b~c":{}})"),
        UnknownReference, "/scores/a~1b~0c", "a/b~c");
    row("joint draws of unequal length",
        inDocument(R"("task":{"itemsPerMonth":{"distribution":"sample","set":"x","values":[1,2]},
            "inputTokens":{"distribution":"sample","set":"x","values":[1,2,3]}})"),
        UnequalSampleLengths, "/task/inputTokens/values", "x");
    row("a correlation with a word",
        inDocument(R"("correlations":[{"a":"/task/type","b":"/task/classes","rank":0}])"), UnknownReference,
        "/correlations/0/a", "/task/type");
    row("a newer version inside",
        inDocument(R"("versions":[{"id":"v","document":{"format":"tunepoint-assessment","version":9}}])"),
        NewerVersion, "/versions/0/document/version", "9");
}

void TestAssessmentJson::oneProblem()
{
    QFETCH(std::string, text);
    QFETCH(ProblemCode, code);
    QFETCH(std::string, pointer);
    QFETCH(std::string, firstArgument);
    const auto document = readAssessment(text);
    QVERIFY(!document);
    QVERIFY2(document.error().size() == 1, qPrintable(described(document.error())));
    const Problem& problem = document.error().front();
    QVERIFY2(problem.code == code && problem.pointer == pointer, qPrintable(described(document.error())));
    if (!firstArgument.empty())
        QCOMPARE(problem.args.at(0), firstArgument);
}

void TestAssessmentJson::acceptedAsIs_data()
{
    QTest::addColumn<std::string>("text");
    const auto row = [](const char* name, std::string text) { QTest::newRow(name) << std::move(text); };
    row("a byte order mark", "\xEF\xBB\xBF" + minimal());
    row("64 levels", inDocument("\"x\":" + std::string(63, '[') + std::string(63, ']')));
    row("200 characters of four bytes each", [] {
        std::string title;
        for (int i = 0; i < 200; ++i)
            title += "\xF0\x9F\x98\x80";
        return inDocument("\"title\":\"" + title + "\"");
    }());
    row("the largest seed", inDocument("\"seed\":9007199254740991"));
    row("36.0 is a whole number", inDocument("\"horizonMonths\":36.0"));
    row("a series as long as horizon and time 0",
        inDocument(
            R"("horizonMonths":2,"strategies":[{"id":"a","costs":[{"kind":"series","amounts":[1,2,3]}]}])"));
    row("an object of 100,000 keys", [] {
        std::string keys = "\"x\":{\"a\":0";
        for (int i = 0; i < 100'000; ++i)
            keys += ",\"k" + std::to_string(i) + "\":{}";
        return inDocument(keys + "}");
    }());
}

void TestAssessmentJson::acceptedAsIs()
{
    QFETCH(std::string, text);
    const auto document = readAssessment(text);
    QVERIFY2(document, qPrintable(described(document ? Problems{} : document.error())));
    const std::string saved = writeAssessment(*document);
    const auto again = readAssessment(saved);
    QVERIFY2(again, qPrintable(described(again ? Problems{} : again.error())));
    QVERIFY(*again == *document);
    QVERIFY(writeAssessment(*again) == saved);
}

void TestAssessmentJson::longDocumentsAreReadInTime()
{
    // Each list refers into another; looking every reference up from the start would take hours.
    constexpr int many = 60'000;
    std::string strategies;
    std::string criteria;
    std::string pilots;
    std::string correlations;
    for (int i = 0; i < many; ++i) {
        const std::string id = std::to_string(i);
        const std::string next = std::to_string((i + 1) % many); // all criteria in one circle
        const std::string comma = i > 0 ? "," : "";
        strategies += comma + R"({"id":")" + id + R"(","accuracy":{"pilot":")" + id + R"("}})";
        criteria += comma + R"({"id":")" + id + R"(","parent":")" + next + R"("})";
        pilots += comma + R"({"id":")" + id + R"(","strategy":")" + id + R"("})";
        correlations
            += comma + R"({"a":"/strategies/)" + id + R"(/parameters/x","b":"/task/classes","rank":0})";
    }
    QElapsedTimer timer;
    timer.start();
    const auto document = readAssessment(inDocument("\"strategies\":[" + strategies + "],\"criteria\":["
        + criteria + "],\"pilots\":[" + pilots + "],\"correlations\":[" + correlations + "]"));
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(!document);
    QCOMPARE(document.error().size(), std::size_t(many));
    QVERIFY(document.error()[7].code == ProblemCode::UnknownReference);
    QCOMPARE(document.error()[7].pointer, std::string("/criteria/7/parent"));
}

void TestAssessmentJson::warningsDoNotRefuse()
{
    const auto document = readAssessment(inDocument("\"discountRatePerYear\":0.6"));
    QVERIFY(document);
    const Problems found = check(*document);
    QVERIFY2(
        found.size() == 1 && found[0].code == ProblemCode::HighDiscountRate, qPrintable(described(found)));
}

void TestAssessmentJson::draftMigrates()
{
    const auto document = readAssessment(fileText("tests/data/versions/0.tunepoint"));
    QVERIFY2(document, qPrintable(described(document ? Problems{} : document.error())));
    QCOMPARE(document->horizonMonths, 24);
    QVERIFY(document->discountRatePerYear == threePoint(0.04, 0.06, 0.09));
    QCOMPARE(document->versions.at(0).document->horizonMonths, 12);
    QVERIFY(document->unknown.empty());
    const std::string saved = writeAssessment(*document);
    QVERIFY(saved.find("\"version\": 1") != std::string::npos);
    QVERIFY(saved.find("\"version\": 0") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestAssessmentJson)
#include "tst_assessment_json.moc"
