// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/catalogue/benchmarks.h"
#include "core/exchange/catalogue_json.h"
#include "resources/resources.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96;

struct Options {
    std::string part = "archetypes";
    std::vector<std::string> ids;
    std::string date;
    bool json = false;
};

QString ageText(const std::string& date, const CatalogueQuery& query, const ui::Format& format)
{
    const auto days = ageInDays(date, query.on);
    return days ? format.count(*days) : QStringLiteral("unknown");
}

void sayArchetypes(const Catalogue& catalogue, std::ostream& out)
{
    for (const Archetype& archetype : catalogue.archetypes) {
        out << terminalText(QString::fromStdString(archetype.id)) << "  -  "
            << terminalText(ui::archetypeName(archetype.id)) << '\n'
            << wrapped(ui::archetypeSummary(archetype.id), kLine, 4);
    }
    out << "\n"
        << catalogue.archetypes.size() << " kinds of option, " << catalogue.models.size() << " models, "
        << catalogue.evidence.size() << " rows of evidence; compiled " << catalogue.compiled << ".\n"
        << "Defaults of one: tunepoint-cli catalogue archetypes fewShot\n";
}

void sayDefaults(
    const Archetype& archetype, const CatalogueQuery& query, const ui::Format& format, std::ostream& out)
{
    out << terminalText(ui::archetypeName(archetype.id)) << " (" << archetype.id << ")\n"
        << wrapped(ui::archetypeSummary(archetype.id), kLine, 2) << '\n';
    for (const auto& [id, word] : archetype.words)
        out << "  " << terminalText(ui::parameterName(id)) << ": " << terminalText(ui::wordName(id, word))
            << '\n';
    Table table;
    table.addColumn(QStringLiteral("Figure"), Table::Left);
    table.addColumn(QStringLiteral("Default and range"), Table::Left);
    table.addColumn(QStringLiteral("Grade"), Table::Left);
    table.addColumn(QStringLiteral("Of"), Table::Left);
    table.addColumn(QStringLiteral("Days"), Table::Right);
    table.addColumn(QStringLiteral("Source"), Table::Left);
    for (const ParameterSpec& spec : parameterSpecs()) {
        const auto at = archetype.figures.find(std::string(spec.id));
        if (at == archetype.figures.end())
            continue;
        const DefaultFigure& figure = at->second;
        QString source = ui::plainText(figure.quantity.source, 100);
        for (const std::string& row : figure.evidence)
            source += QLatin1Char(' ') + QString::fromStdString(row);
        table.addRow({ui::parameterName(spec.id), format.quantity(figure.quantity, spec.unit, spec.bounds),
            ui::gradeName(figure.quantity.grade.value_or(EvidenceGrade::Guess)),
            QString::fromStdString(figure.quantity.date), ageText(figure.quantity.date, query, format),
            source});
    }
    out << '\n' << table.text(2) << '\n';
}

void sayModels(
    const Catalogue& catalogue, const CatalogueQuery& query, const ui::Format& format, std::ostream& out)
{
    Table table;
    table.addColumn(QStringLiteral("Model"), Table::Left);
    table.addColumn(QStringLiteral("Provider"), Table::Left);
    table.addColumn(QStringLiteral("Input"), Table::Right);
    table.addColumn(QStringLiteral("Output"), Table::Right);
    table.addColumn(QStringLiteral("Of"), Table::Left);
    table.addColumn(QStringLiteral("Days"), Table::Right);
    table.addColumn(QStringLiteral("Price"), Table::Left);
    int stale = 0;
    for (const ModelPrice& model : catalogue.models) {
        if (!query.wants(model.id))
            continue;
        const bool old = ageInDays(model.date, query.on).value_or(0) > kStaleAfterDays;
        stale += old ? 1 : 0;
        table.addRow({QString::fromStdString(model.id), ui::plainText(model.provider),
            format.money(model.input), format.money(model.output), QString::fromStdString(model.date),
            ageText(model.date, query, format),
            old ? QStringLiteral("old: look it up again") : ui::gradeName(model.grade)});
    }
    out << table.text() << "\nUSD per million tokens. " << stale << " older than " << kStaleAfterDays
        << " days on " << query.on << ".\n";
}

void sayEvidence(
    const Catalogue& catalogue, const CatalogueQuery& query, const ui::Format& format, std::ostream& out)
{
    for (const EvidenceRow& row : catalogue.evidence) {
        if (!query.wants(row.id))
            continue;
        QStringList values;
        for (const double value : row.values)
            values << format.locale().toString(value, 'g', QLocale::FloatingPointShortest);
        QString finding = ui::plainText(row.metric);
        if (!values.isEmpty())
            finding += QStringLiteral(": ") + values.join(QStringLiteral(", ")) + QLatin1Char(' ')
                + ui::plainText(row.unit);
        if (!row.text.empty())
            finding += QStringLiteral(" ") + ui::plainText(row.text, 600);
        out << row.id << "  " << terminalText(ui::plainText(row.grade)) << ", " << row.date << '\n'
            << wrapped(finding, kLine, 4) << wrapped(ui::plainText(row.title, 300), kLine, 4)
            << wrapped(ui::plainText(row.reference, 300), kLine, 4);
    }
}

/// Scores of releases, and the trends of those that may be compared.
void sayBenchmarks(
    const Catalogue& catalogue, const CatalogueQuery& query, const ui::Format& format, std::ostream& out)
{
    std::vector<BenchmarkScore> scores = benchmarkScores(catalogue);
    std::erase_if(scores, [&](const BenchmarkScore& score) { return !query.wants(score.evidence); });
    Table table;
    table.addColumn(QStringLiteral("Row"), Table::Left);
    table.addColumn(QStringLiteral("Model"), Table::Left);
    table.addColumn(QStringLiteral("Kind"), Table::Left);
    table.addColumn(QStringLiteral("Benchmark"), Table::Left);
    table.addColumn(QStringLiteral("Shots"), Table::Right);
    table.addColumn(QStringLiteral("Right"), Table::Right);
    table.addColumn(QStringLiteral("Of"), Table::Left);
    for (const BenchmarkScore& score : scores)
        table.addRow({QString::fromStdString(score.evidence), ui::plainText(score.model),
            QString::fromStdString(score.variant), ui::plainText(score.benchmark),
            score.shots ? format.count(*score.shots) : QStringLiteral("not told"), format.share(score.score),
            QString::fromStdString(score.date)});
    out << table.text() << "\nLike against like: same size, kind, benchmark and shots\n\n";
    Table trends;
    trends.addColumn(QStringLiteral("From"), Table::Left);
    trends.addColumn(QStringLiteral("To"), Table::Left);
    trends.addColumn(QStringLiteral("Benchmark"), Table::Left);
    trends.addColumn(QStringLiteral("Gain"), Table::Right);
    trends.addColumn(QStringLiteral("Log-odds a year"), Table::Right);
    for (const BenchmarkTrend& trend : benchmarkTrends(scores))
        trends.addRow({ui::plainText(trend.from.model), ui::plainText(trend.to.model),
            ui::plainText(trend.from.benchmark), format.share(trend.points),
            format.number(trend.logOddsPerYear, 2)});
    out << trends.text() << "\nNone of these benchmarks is your task.\n";
}

/// The first id that the part of the catalogue does not have; empty if it has all.
std::string unknownId(const Catalogue& catalogue, const CatalogueQuery& query)
{
    for (const std::string& id : query.ids) {
        // the other parts list rows of evidence
        const bool known = query.part == CatalogueQuery::Part::Archetypes
            ? findArchetype(catalogue, id) != nullptr
            : query.part == CatalogueQuery::Part::Models ? findModel(catalogue, id) != nullptr
                                                         : findEvidence(catalogue, id) != nullptr;
        if (!known)
            return id;
    }
    return {};
}

Exit showCatalogue(const Options& options, Environment& environment)
{
    const auto catalogue = bundledCatalogue();
    CatalogueQuery query;
    query.part = options.part == "models" ? CatalogueQuery::Part::Models
        : options.part == "evidence"      ? CatalogueQuery::Part::Evidence
        : options.part == "benchmarks"    ? CatalogueQuery::Part::Benchmarks
                                          : CatalogueQuery::Part::Archetypes;
    query.ids = options.ids;
    query.on = options.date.empty() ? environment.today : options.date;
    if (const std::string id = unknownId(*catalogue, query); !id.empty()) {
        environment.err << "The catalogue has no " << options.part << " entry \""
                        << terminalText(QString::fromStdString(id)) << "\".\n";
        return Usage;
    }
    const ui::Format format(environment.locale);
    if (options.json) {
        environment.out << writeCatalogueJson(*catalogue, query);
    } else if (query.part == CatalogueQuery::Part::Models) {
        sayModels(*catalogue, query, format, environment.out);
    } else if (query.part == CatalogueQuery::Part::Evidence) {
        sayEvidence(*catalogue, query, format, environment.out);
    } else if (query.part == CatalogueQuery::Part::Benchmarks) {
        sayBenchmarks(*catalogue, query, format, environment.out);
    } else if (query.ids.empty()) {
        sayArchetypes(*catalogue, environment.out);
    } else {
        for (const std::string& id : query.ids)
            sayDefaults(*findArchetype(*catalogue, id), query, format, environment.out);
    }
    return Fine;
}

} // namespace

void addCatalogue(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("catalogue", "Show kinds of option, model prices and evidence");
    auto options = std::make_shared<Options>();
    verb->add_option("PART", options->part, "archetypes, models, evidence or benchmarks (archetypes)")
        ->check(CLI::IsMember({"archetypes", "models", "evidence", "benchmarks"}));
    verb->add_option("ID", options->ids, "Entries to show; all if none is named");
    verb->add_flag("--json", options->json, "Print JSON");
    verb->add_option("--date", options->date, "Day to count ages to, as 2026-11-21; else today")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb->footer(
        "Every default has a range, a source, a date and a grade; prices older than 180 days are flagged.\n\n"
        "Examples:\n"
        "  tunepoint-cli catalogue                            the kinds of option and when each fits\n"
        "  tunepoint-cli catalogue archetypes rag loraHosted  defaults of two of them\n"
        "  tunepoint-cli catalogue models                     prices\n"
        "  tunepoint-cli catalogue evidence POOL-008          a row behind a default\n"
        "  tunepoint-cli catalogue benchmarks                 scores of releases, like against like");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return showCatalogue(*options, environment); };
    });
}

} // namespace tunepoint::cli
