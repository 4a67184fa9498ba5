// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/failures.h"
#include "core/accuracy/log_odds.h"
#include "core/catalogue/catalogue.h"
#include "resources/resources.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <map>
#include <optional>

using namespace tunepoint;

namespace {

/// Strategy of an evidence row → row of the table of gains.
const std::map<std::string, std::string> kRows{{"zero_shot", "zeroShot"}, {"few_shot", "fewShot"},
    {"chain_agent", "chain"}, {"rag", "rag"}, {"lora_small_open", "lora"}, {"hosted_ft_api", "hostedTuning"},
    {"full_ft", "fullTuning"}, {"rag_plus_ft", "ragTuned"}, {"no_llm", "classic"}};

/// Task of an evidence row → column of the tables.
const std::map<std::string, std::string> kColumns{{"classification", "classification"},
    {"extraction", "extraction"}, {"knowledge_qa", "domainKnowledge"}, {"domain_qa", "domainKnowledge"},
    {"medical_qa", "domainKnowledge"}, {"open_domain_qa", "domainKnowledge"},
    {"multi_hop_qa", "domainKnowledge"}, {"reading_comprehension", "domainKnowledge"},
    {"new_knowledge_qa", "newKnowledge"}, {"structured_generation", "fixedForm"},
    {"summarisation", "fixedForm"}, {"text_to_sql", "narrowCode"}, {"code", "narrowCode"},
    {"api_documentation_qa", "narrowCode"}, {"math_reasoning", "reasoning"}, {"reasoning", "reasoning"}};

constexpr const char* kFirstDate = "2023-03"; // the first model of the present kind

/// The accuracy that a row reports; empty for other measures, differences, quotations and rows nobody read.
std::optional<double> accuracyOf(const EvidenceRow& row)
{
    static const QRegularExpression otherMeasure(QStringLiteral(
        "rouge|bleu|change|similarity|mae-based|gain|pass@5|finding|semanticf1|maximum|average"));
    const bool read = row.grade == "primary" || row.grade == "secondary" || row.grade == "unreviewed"
        || row.grade == "vendor";
    const bool fraction = row.unit == "fraction" || row.unit == "percent";
    if (row.topic != "strategy_accuracy" || !read || !fraction || row.values.size() != 1
        || row.date < kFirstDate
        || otherMeasure.match(QString::fromStdString(row.metric).toLower()).hasMatch())
        return std::nullopt;
    return row.values.front() / (row.unit == "percent" ? 100 : 1);
}

struct Prior {
    double mean = 0;
    double deviation = 0;
    double formatFailure = 0;

    /// Probability of an accuracy up to `p`: the prior, and with the chance of a format failure its spike.
    [[nodiscard]] double below(double p) const
    {
        const auto plain = [&](double share) {
            return share >= 1 ? 1.0 : portable::normalCdf((logOdds(share) - mean) / deviation);
        };
        return (1 - formatFailure) * plain(p) + formatFailure * plain(p / kKeptAfterFormatFailure);
    }
};

Prior priorOf(const Catalogue& catalogue, const std::string& row, std::string column)
{
    if (!catalogue.gains.at(row).contains(column))
        column = "other";
    const LogOddsPrior& reference = catalogue.reference.at(column);
    const LogOddsPrior& gain = catalogue.gains.at(row).at(column);
    Prior prior{
        reference.mean + gain.mean, std::hypot(reference.standardDeviation, gain.standardDeviation), 0};
    for (const Archetype& archetype : catalogue.archetypes) {
        const auto failure = archetype.figures.find("formatFailure");
        if (archetype.priorRow == row && failure != archetype.figures.end())
            prior.formatFailure = median(failure->second.quantity, share);
    }
    return prior;
}

struct Count {
    int rows = 0;
    int inside = 0;
};

} // namespace

/// Holds the default priors against the results that were published: about nine in ten should lie inside the
/// 90% interval, neither much fewer (too sure) nor all of them (too vague).
class TestPriorCoverage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nineInTenLieInside();
    void resultsSpreadOverTheWholePrior();
    void theDocumentTellsTheseNumbers_data();
    void theDocumentTellsTheseNumbers();

private:
    std::map<std::string, Count> m_counts; ///< by row of gains, and "all"
    std::vector<double> m_places; ///< probability below each result
};

void TestPriorCoverage::initTestCase()
{
    const auto catalogue = bundledCatalogue();
    QVERIFY(catalogue);
    for (const EvidenceRow& row : catalogue->evidence) {
        const auto accuracy = accuracyOf(row);
        const auto strategy = kRows.find(row.strategy);
        const auto column = kColumns.find(row.taskType);
        if (!accuracy || strategy == kRows.end() || column == kColumns.end())
            continue;
        const double place = priorOf(*catalogue, strategy->second, column->second).below(*accuracy);
        m_places.push_back(place);
        const bool inside = place >= 0.05 && place <= 0.95;
        for (const std::string& key : {strategy->second, std::string("all")}) {
            ++m_counts[key].rows;
            m_counts[key].inside += inside;
        }
    }
    for (const auto& [key, count] : m_counts)
        qInfo("%s: %d of %d", key.c_str(), count.inside, count.rows);
}

void TestPriorCoverage::nineInTenLieInside()
{
    const Count all = m_counts["all"];
    QVERIFY(all.rows >= 80);
    // 90% less or more two standard errors of that many rows
    const double error = std::sqrt(0.9 * 0.1 / all.rows);
    const double inside = double(all.inside) / all.rows;
    QVERIFY(inside > 0.9 - 2 * error && inside < 0.9 + 2 * error);
}

void TestPriorCoverage::resultsSpreadOverTheWholePrior()
{
    // No half of the prior is left empty: a median that were far off would show here.
    int upper = 0;
    for (const double place : m_places)
        upper += place > 0.5;
    const double half = double(upper) / double(m_places.size());
    QVERIFY2(half > 0.4 && half < 0.6, qPrintable(QString::number(half)));
}

void TestPriorCoverage::theDocumentTellsTheseNumbers_data()
{
    QTest::addColumn<QString>("row");
    for (const auto& [key, count] : m_counts)
        QTest::newRow(key.c_str()) << QString::fromStdString(key);
}

void TestPriorCoverage::theDocumentTellsTheseNumbers()
{
    QFETCH(QString, row);
    QFile file(QStringLiteral(TUNEPOINT_SOURCE_DIR "/docs/evidence.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Count count = m_counts[row.toStdString()];
    const QString line = QStringLiteral("| %1 | %2 | %3 | %4% |")
                             .arg(row)
                             .arg(count.rows)
                             .arg(count.inside)
                             .arg(std::lround(100.0 * count.inside / count.rows));
    QVERIFY2(QString::fromUtf8(file.readAll()).contains(line), qPrintable(line));
}

QTEST_APPLESS_MAIN(TestPriorCoverage)
#include "tst_prior_coverage.moc"
