// SPDX-License-Identifier: GPL-3.0-or-later
// docs/assessment.schema.json and docs/file-format.md are held to what the program reads and knows. Their
// tables of fields and parameters come from the program: run this test with TUNEPOINT_WRITE_DOCS=1 to write
// them anew.
#include "core/assessment/assessment_json.h"
#include "core/assessment/words.h"
#include "tests/support/parameter_docs.h"
#include "tests/support/random_document.h"
#include "tests/support/schema_validator.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace tunepoint;
using namespace tunepoint::support;

namespace {

using Ordered = nlohmann::ordered_json;

const QString kSchema = QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/assessment.schema.json");
constexpr const char* kOutOfDate = "docs/ is behind the catalogue or the tables of core: run this test with "
                                   "TUNEPOINT_WRITE_DOCS=1 and commit";
const QString kGuide = QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/file-format.md");

std::string fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool write(const QString& path, const std::string& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(text.data(), qint64(text.size())) == qint64(text.size());
}

bool mayWrite()
{
    return qEnvironmentVariableIsSet("TUNEPOINT_WRITE_DOCS");
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += line + "\n";
    return out;
}

Catalogue catalogue()
{
    CatalogueTexts texts;
    for (const std::string& name : catalogueFiles())
        texts[name] = fileText(
            QStringLiteral(TUNEPOINT_SOURCE_DIR "/resources/catalogue/") + QString::fromStdString(name));
    return loadCatalogue(texts).value_or(Catalogue{});
}

/// `text` with what stands between the two marks replaced.
std::string replaced(const std::string& text, const std::string& mark, const std::string& between)
{
    const std::string begin = "<!-- " + mark + ": begin -->\n";
    const std::size_t from = text.find(begin);
    const std::size_t to = text.find("<!-- " + mark + ": end -->");
    if (from == std::string::npos || to == std::string::npos)
        return {};
    return text.substr(0, from + begin.size()) + between + text.substr(to);
}

} // namespace

class TestFileFormat : public QObject {
    Q_OBJECT

private slots:
    void schemaListsEveryParameter();
    void schemaListsEveryTaskField();
    void guideListsEveryFieldAndParameter();
    void guideShowsAReadableExample();
    void randomDocumentsConform();
    void examplesConform_data();
    void examplesConform();
    void schemaRefusesWhatTheReaderRefuses_data();
    void schemaRefusesWhatTheReaderRefuses();
};

void TestFileFormat::schemaListsEveryParameter()
{
    auto schema = Ordered::parse(fileText(kSchema));
    auto& stated = schema.at("$defs").at("parameters").at("properties");
    const Catalogue known = catalogue();
    QVERIFY(!known.archetypes.empty());
    const Ordered expected = parameterSchema(known, stated);
    for (const auto& [id, parameter] : expected.items())
        QVERIFY2(
            !parameter.at("description").get<std::string>().empty(), (id + " has no description").c_str());
    if (mayWrite()) {
        stated = expected;
        QVERIFY(write(kSchema, schema.dump(2) + "\n"));
    }
    QVERIFY2(stated == expected, kOutOfDate);
}

void TestFileFormat::schemaListsEveryTaskField()
{
    const auto schema = Ordered::parse(fileText(kSchema));
    const auto& frame = schema.at("$defs").at("document").at("properties");
    for (const TaskField& field : taskFields()) {
        std::string path(1, '/');
        path += field.id;
        if (const std::size_t slash = path.find('/', 1); slash != std::string::npos)
            path.replace(slash, 1, "/properties/");
        const Ordered::json_pointer at(path);
        const Ordered& stated = frame.at("task").at("properties").at(at);
        const std::string id(field.id);
        QVERIFY2(stated.contains("description"), id.c_str());
        if (field.kind() == FieldKind::Word) {
            Ordered words = std::vector<std::string>(field.words().begin(), field.words().end());
            words.push_back(nullptr);
            QVERIFY2(stated.at("enum") == words, id.c_str());
        } else if (field.kind() == FieldKind::Number) {
            QVERIFY2(stated.contains("minimum") == field.bounds.lower.has_value(), id.c_str());
            QVERIFY2(stated.contains("maximum") == field.bounds.upper.has_value(), id.c_str());
            QVERIFY2(!field.bounds.lower || stated.at("minimum") == *field.bounds.lower, id.c_str());
            QVERIFY2(!field.bounds.upper || stated.at("maximum") == *field.bounds.upper, id.c_str());
        }
    }
    for (const BaselineField& field : baselineFields()) {
        const Ordered& stated = frame.at("baseline").at("properties").at(std::string(field.id));
        QVERIFY2(stated.contains("minimum") == field.bounds.lower.has_value(), std::string(field.id).c_str());
    }
}

void TestFileFormat::guideListsEveryFieldAndParameter()
{
    const auto schema = Ordered::parse(fileText(kSchema));
    const std::string guide = fileText(kGuide);
    std::string expected = replaced(guide, "fields", fieldTables(schema));
    expected = replaced(expected, "parameters",
        parameterTables(catalogue(), schema.at("$defs").at("parameters").at("properties")));
    QVERIFY(!expected.empty());
    if (mayWrite())
        QVERIFY(write(kGuide, expected));
    QVERIFY2(mayWrite() || guide == expected, kOutOfDate);
}

void TestFileFormat::guideShowsAReadableExample()
{
    const std::string guide = fileText(kGuide);
    const std::string fence = "```json\n";
    const std::size_t from = guide.find(fence) + fence.size();
    const std::string example = guide.substr(from, guide.find("```", from) - from);
    const auto document = readAssessment(example);
    QVERIFY(document);
    QCOMPARE(document->strategies.size(), std::size_t(3));
    SchemaValidator validator(nlohmann::json::parse(fileText(kSchema)));
    QVERIFY2(validator.validate(nlohmann::json::parse(example)).empty(), example.c_str());
}

void TestFileFormat::randomDocumentsConform()
{
    SchemaValidator validator(nlohmann::json::parse(fileText(kSchema)));
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Dice dice(seed);
        const std::string text = writeAssessment(randomDocument(dice));
        const auto complaints = validator.validate(nlohmann::json::parse(text));
        QVERIFY2(complaints.empty(), ("seed " + std::to_string(seed) + "\n" + joined(complaints)).c_str());
    }
    // What no random document had is a field that the round trip does not cover, or one that the schema makes
    // up.
    auto unseen = validator.propertiesNamed();
    for (const std::string& property : validator.propertiesSeen())
        unseen.erase(property);
    std::erase_if(unseen, [](const std::string& property) {
        // Written in the plain form, read in both; a null pilot never comes; conditions name what is named
        // elsewhere.
        return property.starts_with("/$defs/fixedDistribution/")
            || property.find("/if/") != std::string::npos;
    });
    QVERIFY2(unseen.empty(), joined({unseen.begin(), unseen.end()}).c_str());
}

void TestFileFormat::examplesConform_data()
{
    QTest::addColumn<QString>("path");
    const QDir examples(QStringLiteral(TUNEPOINT_SOURCE_DIR "/resources/examples"));
    for (const QString& name : examples.entryList({"*.tunepoint"}))
        QTest::newRow(qPrintable(name)) << examples.filePath(name);
}

void TestFileFormat::examplesConform()
{
    QFETCH(QString, path);
    const std::string text = fileText(path);
    SchemaValidator validator(nlohmann::json::parse(fileText(kSchema)));
    const auto complaints = validator.validate(nlohmann::json::parse(text));
    QVERIFY2(complaints.empty(), joined(complaints).c_str());
    const auto document = readAssessment(text);
    QVERIFY(document);
    const std::string saved = writeAssessment(*document);
    const auto again = readAssessment(saved);
    QVERIFY(again && *again == *document);
    QVERIFY2(validator.validate(nlohmann::json::parse(saved)).empty(), "as saved");
}

void TestFileFormat::schemaRefusesWhatTheReaderRefuses_data()
{
    QTest::addColumn<QString>("members");
    QTest::newRow("a horizon of 0") << R"("horizonMonths":0)";
    QTest::newRow("half a month") << R"("horizonMonths":1.5)";
    QTest::newRow("a rate of -100%") << R"("discountRatePerYear":-1)";
    QTest::newRow("a title that is a number") << R"("title":3)";
    QTest::newRow("a long title") << R"("title":")" + QString(201, 'x') + "\"";
    QTest::newRow("no day") << R"("date":"yesterday")";
    QTest::newRow("no currency") << R"("currency":"EURO")";
    QTest::newRow("an unknown word") << R"("task":{"type":"poetry"})";
    QTest::newRow("a negative volume") << R"("task":{"itemsPerMonth":-1})";
    QTest::newRow("half a range") << R"("task":{"itemsPerMonth":{"low":1,"likely":2}})";
    QTest::newRow("an unknown distribution") << R"("task":{"itemsPerMonth":{"distribution":"cauchy"}})";
    QTest::newRow("a strategy without id") << R"("strategies":[{"name":"x"}])";
    QTest::newRow("a null among strategies") << R"("strategies":[null])";
    QTest::newRow("a cost without kind") << R"("strategies":[{"id":"a","costs":[{"amount":1}]}])";
    QTest::newRow("a cost without amount") << R"("strategies":[{"id":"a","costs":[{"kind":"monthly"}]}])";
    QTest::newRow("an unknown amount")
        << R"("strategies":[{"id":"a","costs":[{"kind":"monthly","amount":null}]}])";
    QTest::newRow("a series without amounts") << R"("strategies":[{"id":"a","costs":[{"kind":"series"}]}])";
    QTest::newRow("an accuracy over 1") << R"("strategies":[{"id":"a","accuracy":1.5}])";
    QTest::newRow("a value over 1")
        << R"("criteria":[{"id":"a","valueFunction":{"type":"step","points":[[0,2]]}}])";
    QTest::newRow("a gate without kind") << R"("gates":[{"id":"g"}])";
    QTest::newRow("an unknown place") << R"("gates":[{"id":"g","kind":"dataResidency","limit":"moon"}])";
    QTest::newRow("a limit in words") << R"("gates":[{"id":"g","kind":"deadline","limit":"soon"}])";
    QTest::newRow("a rank over 1")
        << R"("correlations":[{"a":"/task/classes","b":"/task/prevalence","rank":1.1}])";
    QTest::newRow("a rate without currency") << R"("exchangeRate":{"rate":1})";
    QTest::newRow("an earlier version without document") << R"("versions":[{"id":"v"}])";
}

void TestFileFormat::schemaRefusesWhatTheReaderRefuses()
{
    QFETCH(QString, members);
    const std::string text = R"({"format":"tunepoint-assessment","version":1,)" + members.toStdString() + "}";
    SchemaValidator validator(nlohmann::json::parse(fileText(kSchema)));
    QVERIFY(!validator.validate(nlohmann::json::parse(text)).empty());
    QVERIFY(!readAssessment(text));
}

QTEST_APPLESS_MAIN(TestFileFormat)
#include "tst_file_format.moc"
