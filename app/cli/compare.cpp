// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluation_flags.h"
#include "app/cli/linked.h"
#include "app/cli/table.h"
#include "core/compare/comparison.h"
#include "core/exchange/comparison_json.h"
#include "resources/resources.h"
#include "ui/text/comparison_sentences.h"
#include "ui/text/sentences.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96;
constexpr std::size_t kMostDocuments = 6;
constexpr std::size_t kMostShown = 8; // contributions of a figure in words; the JSON has them all

struct Options {
    std::vector<std::string> paths;
    std::vector<std::string> versions;
    EvaluationFlags how;
    std::size_t pairs = CompareOptions{}.permutationPairs;
};

/// "A", "B" …: what the documents are called in tables.
QString letter(std::size_t i)
{
    return QString(QChar(u'A' + char16_t(i)));
}

QString elided(const QString& text, int width)
{
    return text.size() <= width ? text : text.left(width - 1).trimmed() + QChar(0x2026);
}

class Words {
public:
    Words(const std::vector<EvaluatedFile>& files, Environment& environment)
        : m_files(files)
        , m_out(environment.out)
        , m_format(environment.locale, QString::fromStdString(files.front().evaluation.currency))
        , m_names(documents(files))
    {
    }

    void sayDocuments() const
    {
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const EvaluatedFile& file = m_files[i];
            QString line = letter(i) + QStringLiteral("  ") + ui::plainText(titleOf(file));
            if (!file.version.empty())
                line += QStringLiteral(" (%1)").arg(ui::plainText(file.version));
            m_out << terminalText(line) << '\n' << wrapped(ui::headline(file.evaluation, m_format), kLine, 3);
        }
        m_out << '\n';
    }

    void sayFigures() const
    {
        std::vector<const Evaluation*> evaluations;
        for (const EvaluatedFile& file : m_files)
            evaluations.push_back(&file.evaluation);
        Table table;
        table.addColumn(QStringLiteral("Side by side"), Table::Left);
        for (std::size_t i = 0; i < m_files.size(); ++i)
            table.addColumn(letter(i), Table::Right);
        const std::vector<ComparedFigure> figures = sideBySide(evaluations);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (i == 0 || figures[i].strategy != figures[i - 1].strategy)
                table.addRow({strategyName(figures[i].strategy)});
            QStringList row{QStringLiteral("  ") + ui::comparedFigureName(figures[i].figure)};
            for (std::size_t d = 0; d < m_files.size(); ++d)
                row << (isThere(figures[i], d)
                        ? ui::comparedFigureText(figures[i].figure, figures[i].values[d], m_format)
                        : QString(QChar(0x2013)));
            table.addRow(row);
        }
        m_out << table.text() << '\n';
    }

    void sayComparison(const Comparison& comparison, std::size_t to) const
    {
        m_out << terminalText(QStringLiteral("From A to %1\n").arg(letter(to)));
        sayDifferences(comparison);
        for (const QString& line : ui::winnerSentences(comparison, m_names, m_format))
            m_out << wrapped(line, kLine, 2);
        m_out << '\n';
        bool any = false;
        for (const Attribution& attribution : comparison.attribution)
            any = sayAttribution(comparison, attribution) || any;
        if (any)
            m_out << wrapped(ui::attributionMethod(comparison, m_format), kLine, 2) << '\n';
    }

private:
    static std::vector<const Assessment*> documents(const std::vector<EvaluatedFile>& files)
    {
        std::vector<const Assessment*> all;
        for (const EvaluatedFile& file : files)
            all.push_back(&file.assessment);
        return all;
    }

    /// Payback is undefined where the money never comes back, and where the strategy is not there at all.
    [[nodiscard]] bool isThere(const ComparedFigure& figure, std::size_t document) const
    {
        const Evaluation& evaluation = m_files[document].evaluation;
        const std::string id
            = figure.strategy.empty() ? evaluation.recommendation.strategy.value_or("") : figure.strategy;
        const StrategyResult* result = findResult(evaluation, id);
        return result && (figure.values[document] || figure.figure == "paybackMonths");
    }

    [[nodiscard]] QString strategyName(const std::string& id) const
    {
        return id.empty() ? QStringLiteral("Recommended option") : elided(m_names.strategy(id), 44);
    }

    void sayDifferences(const Comparison& comparison) const
    {
        if (comparison.differences.empty()) {
            m_out << "  The documents are the same.\n";
            return;
        }
        Table table;
        table.addColumn(QStringLiteral("What differs"), Table::Left);
        table.addColumn(QStringLiteral("From"), Table::Left);
        table.addColumn(QStringLiteral("To"), Table::Left);
        for (const Difference& difference : comparison.differences)
            table.addRow({elided(m_names.difference(difference, m_format), 46),
                elided(ui::differenceValue(difference, false, m_format), 26),
                elided(ui::differenceValue(difference, true, m_format), 26)});
        m_out << table.text(2) << '\n';
    }

    bool sayAttribution(const Comparison& comparison, const Attribution& attribution) const
    {
        if (attribution.contributions.empty())
            return false;
        m_out << wrapped(
            QStringLiteral("%1, %2: %3 to %4 (%5)")
                .arg(strategyName(attribution.strategy), ui::comparedFigureName(attribution.figure).toLower(),
                    ui::comparedFigureText(attribution.figure, attribution.from, m_format),
                    ui::comparedFigureText(attribution.figure, attribution.to, m_format),
                    ui::comparedChangeText(
                        attribution.figure, *attribution.to - *attribution.from, m_format)),
            kLine, 2);
        Table table;
        table.addColumn(QStringLiteral("because of"), Table::Left);
        table.addColumn(QStringLiteral("change"), Table::Right);
        table.addColumn({}, Table::Left);
        const std::size_t shown = std::min(kMostShown, attribution.contributions.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const Contribution& part = attribution.contributions[i];
            const QString error = part.standardError && *part.standardError > 0 ? QStringLiteral("± ")
                    + ui::comparedChangeText(attribution.figure, *part.standardError, m_format).mid(1)
                                                                                : QString();
            table.addRow({elided(groupName(comparison, part.group), 60),
                ui::comparedChangeText(attribution.figure, part.value, m_format), error});
        }
        m_out << table.text(4);
        if (shown < attribution.contributions.size())
            m_out << terminalText(QStringLiteral("    and %1 smaller parts; --json has them all\n")
                                      .arg(attribution.contributions.size() - shown));
        m_out << '\n';
        return true;
    }

    [[nodiscard]] QString groupName(const Comparison& comparison, const std::string& id) const
    {
        const auto at = std::find_if(comparison.groups.begin(), comparison.groups.end(),
            [&](const ChangedGroup& group) { return group.id() == id; });
        return at == comparison.groups.end() ? ui::plainText(id) : m_names.group(*at, m_format);
    }

    const std::vector<EvaluatedFile>& m_files;
    std::ostream& m_out;
    ui::Format m_format;
    ui::ComparedNames m_names;
};

/// The documents that were asked for; with versions, one file as often as there are.
std::vector<EvaluatedFile> readAll(const Options& options, Exit& exit, Environment& environment)
{
    std::vector<std::pair<std::string, std::string>> wanted;
    if (options.versions.empty()) {
        for (const std::string& path : options.paths)
            wanted.emplace_back(path, "");
    } else {
        for (const std::string& version : options.versions)
            wanted.emplace_back(options.paths.front(), version);
        if (options.versions.size() == 1)
            wanted.emplace_back(options.paths.front(), "");
    }
    std::vector<EvaluatedFile> files;
    for (const auto& [path, version] : wanted) {
        files.push_back(evaluateFile(path, version, options.how.options(), environment));
        exit = std::max(exit, files.back().exit);
    }
    return files;
}

Exit checkUsage(const Options& options, Environment& environment)
{
    const bool versions = !options.versions.empty();
    const auto stdins = std::count(options.paths.begin(), options.paths.end(), "-");
    if (versions && options.paths.size() != 1)
        environment.err << "--versions compares states of one document: name one FILE.\n";
    else if (versions && stdins > 0)
        environment.err << "--versions reads its FILE more than once: it cannot be standard input.\n";
    else if (!versions && options.paths.size() < 2)
        environment.err << "Name two documents, or one with --versions.\n";
    else if (stdins > 1)
        environment.err << "Standard input can be one document only.\n";
    else if (std::max(options.paths.size(), options.versions.size()) > kMostDocuments)
        environment.err << "At most six documents can be compared at once.\n";
    else
        return Fine;
    return Usage;
}

Exit compareFiles(const Options& options, Environment& environment)
{
    Exit exit = checkUsage(options, environment);
    if (exit != Fine)
        return exit;
    const std::vector<EvaluatedFile> files = readAll(options, exit, environment);
    if (exit != Fine)
        return exit;
    const auto catalogue = bundledCatalogue();
    CompareOptions how;
    how.trials = options.how.trials;
    how.threads = options.how.threads;
    how.seed = options.how.seed;
    how.permutationPairs = options.pairs;
    const auto date = parseDate(options.how.date);
    std::vector<Comparison> comparisons;
    for (std::size_t i = 1; i < files.size(); ++i)
        comparisons.push_back(compare({&files[0].assessment, catalogue.get(), date},
            {&files[i].assessment, catalogue.get(), date}, how));
    for (const EvaluatedFile& file : files) {
        if (file.evaluation.currency != files[0].evaluation.currency)
            environment.err << "warning: the documents count in " << files[0].evaluation.currency << " and "
                            << file.evaluation.currency << "; amounts are compared as they stand.\n";
    }
    if (options.how.json) {
        std::vector<ComparedDocument> documents;
        for (const EvaluatedFile& file : files)
            documents.push_back({file.path, file.version, file.assessment.title, &file.evaluation});
        environment.out << writeComparisonJson(documents, comparisons);
        return Fine;
    }
    const Words words(files, environment);
    words.sayDocuments();
    words.sayFigures();
    for (std::size_t i = 0; i < comparisons.size(); ++i)
        words.sayComparison(comparisons[i], i + 1);
    return Fine;
}

} // namespace

void addCompare(CLI::App& program, Action& action)
{
    auto* verb
        = program.add_subcommand("compare", "Say what differs between documents, and why figures moved");
    auto options = std::make_shared<Options>();
    verb->add_option("FILES", options->paths, "Two to six documents; one with --versions")->required();
    verb->add_option("--versions", options->versions,
        "Stored versions of the one FILE, by id or name; a single one is compared with the present state");
    addEvaluationFlags(*verb, options->how);
    verb->add_option("--orders", options->pairs,
            "Pairs of orders drawn to share out changes where more than ten inputs changed")
        ->check(CLI::Range(std::size_t(2), std::size_t(100'000)));
    verb->footer(
        "Each change of a figure is shared out among the inputs that changed; the parts add up to it.\n"
        "The JSON is described in docs/comparison.schema.json.\n\n"
        "Examples:\n"
        "  tunepoint-cli compare before.tunepoint after.tunepoint\n"
        "  tunepoint-cli compare shop.tunepoint --versions asPublished      against the present state\n"
        "  tunepoint-cli compare a.tunepoint b.tunepoint --json | jq '.winner'");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return compareFiles(*options, environment); };
    });
}

} // namespace tunepoint::cli
