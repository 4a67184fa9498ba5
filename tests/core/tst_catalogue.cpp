// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "resources/resources.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace tunepoint;

namespace {

CatalogueTexts filesOnDisk()
{
    CatalogueTexts texts;
    for (const std::string& name : catalogueFiles()) {
        QFile file(
            QStringLiteral(TUNEPOINT_SOURCE_DIR "/resources/catalogue/") + QString::fromStdString(name));
        if (file.open(QIODevice::ReadOnly))
            texts[name] = file.readAll().toStdString();
    }
    return texts;
}

QByteArray told(const Problems& problems)
{
    QByteArray out;
    for (const Problem& problem : problems) {
        const std::string_view id = problemId(problem.code);
        out += QByteArray::fromStdString(problem.pointer) + ' ' + QByteArray(id.data(), qsizetype(id.size()));
        for (const std::string& arg : problem.args)
            out += " [" + QByteArray::fromStdString(arg) + ']';
        out += '\n';
    }
    return out;
}

/// A figure of the catalogue, wherever it stands.
struct Listed {
    std::string label;
    const DefaultFigure* figure;
    Bounds bounds;
};

std::vector<Listed> allFigures(const Catalogue& catalogue)
{
    std::vector<Listed> out;
    for (const Archetype& archetype : catalogue.archetypes) {
        for (const auto& [id, figure] : archetype.figures)
            out.push_back({archetype.id + "/" + id, &figure, parameterSpec(id)->bounds});
    }
    for (const auto& [id, figure] : catalogue.taskDefaults)
        out.push_back({"task/" + id, &figure, taskField(id)->bounds});
    for (const auto& [column, figure] : catalogue.drift)
        out.push_back({"drift/" + column, &figure, unbounded});
    for (const auto& [column, figure] : catalogue.learningScale)
        out.push_back({"learningScale/" + column, &figure, notNegative});
    return out;
}

std::vector<std::pair<std::string, const LogOddsPrior*>> allPriors(const Catalogue& catalogue)
{
    std::vector<std::pair<std::string, const LogOddsPrior*>> out;
    for (const auto& [column, prior] : catalogue.reference)
        out.emplace_back("reference/" + column, &prior);
    for (const auto& [row, cells] : catalogue.gains) {
        for (const auto& [column, prior] : cells)
            out.emplace_back(row + "/" + column, &prior);
    }
    return out;
}

const DefaultFigure& figureOf(const Catalogue& catalogue, const char* archetype, const char* parameter)
{
    return findArchetype(catalogue, archetype)->figures.at(parameter);
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theBundleCarriesTheFiles();
    void everyArchetypeOfTheDefinitionIsThereOnce();
    void figuresAreFeasibleAndFounded();
    void evidenceBehindFiguresWasRead();
    void defaultModelsAreStillOffered();
    void unknownPricesAreEmptyAndNeverZero();
    void sharedFiguresStandInOneEntry();
    void prices_data();
    void prices();
    void priors_data();
    void priors();
    void closingDates_data();
    void closingDates();
    void overrunHasThePublishedQuantiles();
    void evidenceIsCarriedOverWhole();
    void brokenFiles_data();
    void brokenFiles();
    void allFaultsAreToldAtOnce();

private:
    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    auto loaded = loadCatalogue(filesOnDisk());
    if (!loaded)
        QFAIL(told(loaded.error()).constData());
    m_catalogue = *std::move(loaded);
    QCOMPARE(m_catalogue.compiled, "2026-11-21");
}

void TestCatalogue::theBundleCarriesTheFiles()
{
    QCOMPARE(catalogueTexts(), filesOnDisk());
    QCOMPARE(*bundledCatalogue(), m_catalogue);
}

void TestCatalogue::everyArchetypeOfTheDefinitionIsThereOnce()
{
    std::vector<std::string> ids;
    for (const Archetype& archetype : m_catalogue.archetypes)
        ids.push_back(archetype.id);
    const std::vector<std::string> wanted{"statusQuo", "businessLogic", "classicClassifier", "zeroShot",
        "fewShot", "chain", "rag", "smallPrompted", "loraHosted", "loraSelfHosted", "hostedTuningClosed",
        "fullTuning", "ragTuned", "cascade", "distilled", "staged", "custom"};
    QCOMPARE(ids, wanted);
    for (const Archetype& archetype : m_catalogue.archetypes) {
        const bool bare = archetype.id == "statusQuo" || archetype.id == "custom" || archetype.id == "staged";
        QVERIFY2(bare || archetype.figures.size() >= 15, archetype.id.c_str());
        QVERIFY2(bare || archetype.words.contains("residency"), archetype.id.c_str());
        QVERIFY2(bare || !archetype.priorRow.empty(), archetype.id.c_str());
        // what learns needs its curve
        QVERIFY2(!archetype.learns || archetype.figures.contains("learningRate"), archetype.id.c_str());
    }
}

void TestCatalogue::figuresAreFeasibleAndFounded()
{
    for (const Listed& listed : allFigures(m_catalogue)) {
        const Quantity& q = listed.figure->quantity;
        const Problems wrong = check(q, listed.bounds, "/" + listed.label);
        QVERIFY2(wrong.empty(), told(wrong).constData());
        QVERIFY2(!q.source.empty() && parseDate(q.date) && q.grade, listed.label.c_str());
        const bool ours = q.source.starts_with("our assumption");
        QVERIFY2(ours == (*q.grade == EvidenceGrade::Guess), listed.label.c_str());
        QVERIFY2(isUncertain(q) || listed.label.ends_with("callsPerItem")
                || listed.label.ends_with("minimumGpus") || listed.label.ends_with("batchPriceFactor")
                || listed.label.ends_with("checkedItemsPerMonth"), // chosen, not found out
            listed.label.c_str());
    }
    for (const auto& [label, prior] : allPriors(m_catalogue))
        QVERIFY2(!prior->source.empty() && parseDate(prior->date), label.c_str());
    for (const ModelPrice& model : m_catalogue.models)
        QVERIFY2(!model.source.empty() && parseDate(model.date), model.id.c_str());
    for (const LifecycleFact& fact : m_catalogue.lifecycle)
        QVERIFY2(!fact.source.empty() && parseDate(fact.date) && parseDate(fact.readOn), fact.id.c_str());
}

void TestCatalogue::evidenceBehindFiguresWasRead()
{
    const auto fine = [&](const std::vector<std::string>& ids) {
        return std::all_of(ids.begin(), ids.end(), [&](const std::string& id) {
            const EvidenceRow* row = findEvidence(m_catalogue, id);
            return row && row->grade != "recalled";
        });
    };
    for (const Listed& listed : allFigures(m_catalogue)) {
        QVERIFY2(fine(listed.figure->evidence), listed.label.c_str());
        const bool founded = listed.figure->quantity.grade != EvidenceGrade::Guess;
        const bool listPrice = listed.label.ends_with("batchPriceFactor");
        QVERIFY2(!founded || listPrice || !listed.figure->evidence.empty(), listed.label.c_str());
    }
    for (const auto& [label, prior] : allPriors(m_catalogue)) {
        QVERIFY2(fine(prior->evidence), label.c_str());
        QVERIFY2(prior->evidence.empty() == (prior->grade == EvidenceGrade::Guess), label.c_str());
    }
}

void TestCatalogue::defaultModelsAreStillOffered()
{
    for (const Archetype& archetype : m_catalogue.archetypes) {
        for (const char* word : {"model", "escalationModel"}) {
            const auto found = archetype.words.find(word);
            if (found == archetype.words.end())
                continue;
            const ModelPrice* model = findModel(m_catalogue, found->second);
            QVERIFY2(model && model->input && model->output, archetype.id.c_str());
            for (const LifecycleFact& fact : m_catalogue.lifecycle) {
                const bool meant
                    = std::find(fact.models.begin(), fact.models.end(), model->id) != fact.models.end();
                QVERIFY2(!meant || fact.event != LifecycleKind::Retirement || fact.date > "2026-11-21",
                    archetype.id.c_str());
            }
        }
    }
}

void TestCatalogue::unknownPricesAreEmptyAndNeverZero()
{
    QCOMPARE(m_catalogue.models.size(), std::size_t(72));
    for (const ModelPrice& model : m_catalogue.models) {
        for (const auto& price : {model.input, model.output, model.cachedInput, model.cacheWrite,
                 model.batchInput, model.batchOutput, model.contextTokens})
            QVERIFY2(!price || *price > 0, model.id.c_str());
    }
    // the price lists carry no batch price for this one, which does not make a batch free
    QVERIFY(!findModel(m_catalogue, "gpt-5-nano")->batchInput);
    // three price lists disagree
    QVERIFY(!findModel(m_catalogue, "deepseek-chat")->note.empty());
}

void TestCatalogue::sharedFiguresStandInOneEntry()
{
    QCOMPARE(figureOf(m_catalogue, "fewShot", "dayRate").entry, "project/dayRate");
    QCOMPARE(figureOf(m_catalogue, "rag", "dayRate"), figureOf(m_catalogue, "fewShot", "dayRate"));
    QCOMPARE(figureOf(m_catalogue, "fewShot", "engineeringDays").entry, "fewShot/engineeringDays");
    // an archetype's own figure goes before that of its set
    QCOMPARE(figureOf(m_catalogue, "fullTuning", "trainingExamples").entry, "fullTuning/trainingExamples");
    QCOMPARE(figureOf(m_catalogue, "loraHosted", "trainingExamples").entry, "tuning/trainingExamples");
}

void TestCatalogue::prices_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("output");
    // genai-prices of 2026-08-21, USD per million tokens, typed by hand
    QTest::newRow("the smallest model of OpenAI's fifth generation") << "gpt-5-nano" << 0.05 << 0.4;
    QTest::newRow("a frontier model of OpenAI") << "gpt-5.4" << 2.5 << 15.0;
    QTest::newRow("a small model of Anthropic") << "claude-haiku-4-5" << 1.0 << 5.0;
    QTest::newRow("a middle model of Anthropic after its introductory price")
        << "claude-sonnet-5" << 3.0 << 15.0;
    QTest::newRow("GPT-4 at its price of 2023") << "gpt-4" << 30.0 << 60.0;
    QTest::newRow("open weights at Fireworks") << "llama-v3p1-8b-instruct" << 0.2 << 0.2;
    QTest::newRow("the cheapest row of Bedrock") << "amazon.nova-micro" << 0.035 << 0.14;
}

void TestCatalogue::prices()
{
    QFETCH(QString, model);
    QFETCH(double, input);
    QFETCH(double, output);
    const ModelPrice* found = findModel(m_catalogue, model.toStdString());
    QVERIFY(found);
    QCOMPARE(*found->input, input);
    QCOMPARE(*found->output, output);
    QCOMPARE(found->date, "2026-08-21");
}

void TestCatalogue::priors_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("sd");
    // pooled log-odds of the evidence review, typed by hand; an empty row is the reference
    QTest::newRow("a frontier model classifies") << ""
                                                 << "classification" << 1.3 << 1.0;
    QTest::newRow("new knowledge is near chance without retrieval") << ""
                                                                    << "newKnowledge" << -0.3 << 0.9;
    QTest::newRow("nothing is known of other tasks") << ""
                                                     << "other" << 0.9 << 1.2;
    QTest::newRow("examples in the prompt help a little") << "fewShot"
                                                          << "classification" << 0.12 << 0.25;
    QTest::newRow("retrieval brings new knowledge") << "rag"
                                                    << "newKnowledge" << 1.5 << 0.9;
    QTest::newRow("a tuned small model extracts well") << "lora"
                                                       << "extraction" << 1.0 << 1.1;
    QTest::newRow("a tuned small model knows less") << "lora"
                                                    << "domainKnowledge" << -0.6 << 0.6;
    QTest::newRow("hosted tuning on classification") << "hostedTuning"
                                                     << "classification" << 0.6 << 0.5;
    QTest::newRow("a small model writes worse code") << "smallPrompted"
                                                     << "narrowCode" << -1.2 << 0.7;
    QTest::newRow("an encoder classifies") << "classic"
                                           << "classification" << 0.3 << 1.0;
    // full tuning = adapter + 0 (0.2): sqrt(0.9² + 0.2²) = 0.92
    QTest::newRow("full tuning widens the adapter's spread") << "fullTuning"
                                                             << "classification" << 0.3 << 0.92;
    // retrieval + tuning - 0.2 (0.6): 0.15 - 0.6 - 0.2, and (0.7) for domain questions: sqrt(.25 + .36 + .49)
    // = 1.05
    QTest::newRow("retrieval and tuning do not add up") << "ragTuned"
                                                        << "domainKnowledge" << -0.65 << 1.05;
}

void TestCatalogue::priors()
{
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(double, mean);
    QFETCH(double, sd);
    const auto& cells = row.isEmpty() ? m_catalogue.reference : m_catalogue.gains.at(row.toStdString());
    QCOMPARE(cells.at(column.toStdString()).mean, mean);
    QCOMPARE(cells.at(column.toStdString()).standardDeviation, sd);
}

void TestCatalogue::closingDates_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("onlyWithoutRecentUse");
    QTest::newRow("OpenAI takes no tuning jobs of newcomers") << "openaiTuningClosesWithoutUse"
                                                              << "2026-07-02" << true;
    QTest::newRow("OpenAI takes no tuning jobs at all") << "openaiTuningCloses"
                                                        << "2027-01-06" << false;
    QTest::newRow("the 4o and 4.1 models retire") << "openaiDatedVersionsRetire"
                                                  << "2027-01-14" << false;
    QTest::newRow("GPT-4 and others have retired") << "openaiOctoberRetirements"
                                                   << "2026-10-23" << false;
    QTest::newRow("Cohere ends tuning") << "cohereTuningCloses"
                                        << "2025-09-15" << false;
    QTest::newRow("Databricks ends tuning") << "databricksTuningCloses"
                                            << "2026-08-14" << false;
    QTest::newRow("AI21 ends its API") << "ai21JambaRetires"
                                       << "2026-08-09" << false;
}

void TestCatalogue::closingDates()
{
    QFETCH(QString, fact);
    QFETCH(QString, date);
    QFETCH(bool, onlyWithoutRecentUse);
    const auto found = std::find_if(m_catalogue.lifecycle.begin(), m_catalogue.lifecycle.end(),
        [&](const LifecycleFact& f) { return f.id == fact.toStdString(); });
    QVERIFY(found != m_catalogue.lifecycle.end());
    QCOMPARE(QString::fromStdString(found->date), date);
    QCOMPARE(found->onlyWithoutRecentUse, onlyWithoutRecentUse);
}

void TestCatalogue::overrunHasThePublishedQuantiles()
{
    // The review gives .95 / 1.39 / 2.81 / 3.53 for cost and 1.05 / 1.34 / 1.95 for time, two digits each.
    const auto at = [&](const char* parameter, double p) {
        return quantile(figureOf(m_catalogue, "zeroShot", parameter).quantity, notNegative, p);
    };
    QVERIFY(std::abs(at("costOverrun", 0.5) - 0.95) < 0.006);
    QVERIFY(std::abs(at("costOverrun", 0.8) - 1.39) < 0.006);
    QVERIFY(std::abs(at("costOverrun", 0.9) - 2.81) < 0.006);
    QVERIFY(std::abs(at("costOverrun", 0.95) - 3.53) < 0.006);
    QVERIFY(std::abs(at("scheduleSlip", 0.5) - 1.05) < 0.006);
    QVERIFY(std::abs(at("scheduleSlip", 0.8) - 1.34) < 0.006);
    QVERIFY(std::abs(at("scheduleSlip", 0.95) - 1.95) < 0.006);
}

void TestCatalogue::evidenceIsCarriedOverWhole()
{
    QCOMPARE(m_catalogue.evidence.size(), std::size_t(572));
    QCOMPARE(std::count_if(m_catalogue.evidence.begin(), m_catalogue.evidence.end(),
                 [](const EvidenceRow& row) { return row.grade == "recalled"; }),
        13);
    // LoRA Land: the tuned 7B beats GPT-4 on 23 of 31 tasks
    QCOMPARE(findEvidence(m_catalogue, "LORA-033")->values, std::vector<double>{23});
    // Llama-2-7B on TREC: .6552 with 32 examples
    const EvidenceRow* curve = findEvidence(m_catalogue, "LCFT-004");
    QCOMPARE(curve->at.front(), "32");
    QCOMPARE(curve->values.front(), 0.6552);
    QCOMPARE(findEvidence(m_catalogue, "LIFE-006")->text, "2027-01-06");
}

void TestCatalogue::brokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("problem");
    const auto row
        = [](const char* name, const char* file, const char* from, const char* to, const char* pointer,
              const char* problem) { QTest::newRow(name) << file << from << to << pointer << problem; };
    row("text that is no JSON names line and column", "lifecycle.json", "\"compiled\":", "\"compiled\"",
        "/lifecycle.json", "notJson");
    row("a parameter that the engine does not know", "archetypes.json", "\"switchMonth\"", "\"changeMonth\"",
        "/archetypes.json/archetypes/15/figures/changeMonth", "unknownParameter");
    row("a model that has no price", "archetypes.json", "\"model\": \"gpt-4.1-mini\"", "\"model\": \"gpt-9\"",
        "/archetypes.json/archetypes/10/model", "unknownModel");
    row("a word that does not exist", "archetypes.json", "\"weights\": \"provider\"", "\"weights\": \"mine\"",
        "/archetypes.json/archetypes/10/weights", "unknownWord");
    row("evidence that does not exist", "archetypes.json", "\"BUCH-009\"", "\"BUCH-999\"",
        "/archetypes.json/classicClassifier/trainingExamples/evidence", "unknownReference");
    row("evidence that was recalled only", "archetypes.json", "\"BUCH-009\"", "\"RCL-008\"",
        "/archetypes.json/classicClassifier/trainingExamples/evidence", "unknownReference");
    row("a figure without a grade", "task-defaults.json", "\"evidenceGrade\"", "\"grade\"",
        "/task-defaults.json/figures/itemsPerMonth", "missing");
    row("a figure without a source", "priors.json", "\"source\": \"pooled from the evidence rows named\"",
        "\"source\": \"\"", "/priors.json/reference/classification", "missing");
    row("a price of zero", "prices.json", "\"input\": 0.05, \"output\": 0.4", "\"input\": 0, \"output\": 0.4",
        "/prices.json/models/11/input", "outOfRange");
    row("a day that does not exist", "lifecycle.json", "2027-01-06", "2027-02-30",
        "/lifecycle.json/facts/1/date", "badDate");
    row("an infeasible triple", "task-defaults.json", "\"low\": 500, \"likely\": 10000, \"high\": 200000",
        "\"low\": 500, \"likely\": 600, \"high\": 200000", "/task-defaults.json/figures/itemsPerMonth",
        "infeasibleTriple");
    row("two models of one name", "prices.json", "\"id\": \"gpt-5-nano\"", "\"id\": \"gpt-5-mini\"",
        "/prices.json/models/11", "duplicateId");
    row("a column that nobody knows", "priors.json", "\"reasoning\"", "\"thinking\"",
        "/priors.json/reference/thinking", "unknownReference");
}

void TestCatalogue::brokenFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, pointer);
    QFETCH(QString, problem);
    CatalogueTexts texts = filesOnDisk();
    QString text = QString::fromStdString(texts[file.toStdString()]);
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    texts[file.toStdString()] = text.toStdString();
    const auto loaded = loadCatalogue(texts);
    QVERIFY(!loaded);
    const bool found = std::any_of(loaded.error().begin(), loaded.error().end(), [&](const Problem& p) {
        return QString::fromStdString(p.pointer) == pointer
            && problemId(p.code) == std::string_view(problem.toLatin1().constData());
    });
    QVERIFY2(found, told(loaded.error()).left(3000).constData());
}

void TestCatalogue::allFaultsAreToldAtOnce()
{
    CatalogueTexts texts = filesOnDisk();
    texts.erase("evidence.json");
    texts["lifecycle.json"]
        = R"({"compiled": "2026-13-01", "facts": [{"id": "a", "event": "never", "provider": "",
        "models": ["gpt-9"], "date": "soon", "source": "s", "readOn": "2026-11-21", "evidenceGrade": "sure"}]})";
    const auto loaded = loadCatalogue(texts);
    QVERIFY(!loaded);
    std::set<std::string> pointers;
    for (const Problem& problem : loaded.error())
        pointers.insert(problem.pointer);
    for (const char* wanted : {"/evidence.json", "/lifecycle.json/compiled", "/lifecycle.json/facts/0/event",
             "/lifecycle.json/facts/0", "/lifecycle.json/facts/0/models/0", "/lifecycle.json/facts/0/date",
             "/lifecycle.json/facts/0/evidenceGrade", "/priors.json/reference/classification/evidence"})
        QVERIFY2(pointers.contains(wanted), wanted);
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
