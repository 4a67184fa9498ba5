// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/table.h"
#include "core/evaluation/evaluation.h"
#include "core/exchange/frameworks_json.h"
#include "resources/resources.h"
#include "ui/text/framework_names.h"
#include "ui/text/framework_sentences.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96; // columns of text

struct Options {
    std::string path;
    std::string date;
    std::string version;
    std::vector<std::string> ids;
    bool json = false;
};

void sayLines(const QString& heading, const QStringList& lines, std::ostream& out)
{
    if (lines.isEmpty())
        return;
    out << "  " << terminalText(heading) << '\n';
    for (const QString& line : lines)
        out << wrapped(QStringLiteral("- ") + line, kLine, 4);
}

QStringList triggersOf(const std::vector<Trigger>& triggers, const ui::Format& format)
{
    QStringList lines;
    for (const Trigger& trigger : triggers)
        lines << ui::triggerSentence(trigger, format);
    return lines;
}

QStringList stepsOf(const FrameworkResult& result, const ui::Format& format)
{
    QStringList lines;
    for (const Step& step : result.steps) {
        const QString state = ui::stepStateName(step.state);
        lines << (state.isEmpty() ? QString() : QStringLiteral("[%1] ").arg(state))
                + ui::stepSentence(step, format);
    }
    return lines;
}

QStringList thresholdsOf(const FrameworkResult& result, const FrameworkSpec* spec, const ui::Format& format)
{
    QStringList lines;
    for (std::size_t i = 0; spec && i < result.thresholds.size() && i < spec->thresholds.size(); ++i) {
        const ThresholdValue& value = result.thresholds[i];
        const FrameworkThreshold& threshold = spec->thresholds[i];
        QString line = QStringLiteral("%1: %2").arg(
            ui::thresholdName(result.id, value.id), format.figure(value.value, threshold.unit));
        if (value.own)
            line += QStringLiteral(" (yours; published: %1)")
                        .arg(format.figure(value.published, threshold.unit));
        else if (!threshold.stated)
            line += QStringLiteral(" (our reading)");
        line += QStringLiteral(". Evidence: ") + ui::standingName(threshold.standing) + QStringLiteral(". ")
            + ui::thresholdEvidence(result.id, value.id);
        for (const std::string& row : threshold.evidence)
            line += QLatin1Char(' ') + QString::fromStdString(row);
        lines << line;
    }
    return lines;
}

QStringList disagreementsOf(const FrameworkResult& result, const ui::Format& format)
{
    QStringList lines;
    for (const Disagreement& disagreement : result.disagreements)
        lines << QStringLiteral("%1: %2").arg(
            ui::frameworkName(disagreement.with), ui::disagreementSentence(disagreement, format));
    return lines;
}

void sayFramework(
    const FrameworkResult& result, const FrameworkSpec* spec, const ui::Format& format, std::ostream& out)
{
    out << terminalText(ui::frameworkName(result.id)) << " (" << result.id << ")\n";
    if (spec) {
        QString source = ui::plainText(spec->title) + QStringLiteral("; ") + ui::plainText(spec->source);
        source += spec->date.empty() ? QStringLiteral("; undated.")
                                     : QStringLiteral("; %1.").arg(QString::fromStdString(spec->date));
        out << wrapped(source + QLatin1Char(' ') + ui::interestSentence(spec->interest), kLine, 2);
    }
    out << wrapped(QStringLiteral("Verdict: %1 (strength %2)")
                       .arg(ui::verdictSentence(result), format.share(result.strength, 0)),
        kLine, 2);
    sayLines(QStringLiteral("For it:"), triggersOf(result.triggers, format), out);
    sayLines(QStringLiteral("Against it:"), triggersOf(result.against, format), out);
    QStringList missing;
    for (const std::string& pointer : result.missing)
        missing << ui::factName(pointer);
    sayLines(QStringLiteral("Not known yet:"), missing, out);
    sayLines(QStringLiteral("Its process:"), stepsOf(result, format), out);
    sayLines(QStringLiteral("Its thresholds:"), thresholdsOf(result, spec, format), out);
    sayLines(QStringLiteral("Where others say otherwise:"), disagreementsOf(result, format), out);
    out << '\n';
}

/// One line for each, before the details.
std::string overview(const std::vector<FrameworkResult>& results, const ui::Format& format)
{
    Table table;
    table.addColumn(QStringLiteral("Way to decide"), Table::Left);
    table.addColumn(QStringLiteral("Verdict"), Table::Left);
    table.addColumn(QStringLiteral("Strength"), Table::Right);
    table.addColumn(QStringLiteral("Not known"), Table::Right);
    for (const FrameworkResult& result : results)
        table.addRow({ui::frameworkName(result.id), ui::verdictSentence(result),
            format.share(result.strength, 0), format.count(double(result.missing.size()))});
    return table.text();
}

Exit sayFrameworks(const Options& options, Environment& environment)
{
    ReadDocument document = readDocument(options.path, environment);
    if (document.exit != Fine) {
        sayProblems(document.problems, {}, environment);
        return document.exit;
    }
    if (!options.version.empty() && !selectVersion(*document.assessment, options.version, environment))
        return Usage;
    const auto catalogue = bundledCatalogue();
    EvaluationOptions how;
    how.date = parseDate(options.date);
    Evaluation evaluation = evaluate(*document.assessment, *catalogue, how);
    if (hasErrors(evaluation.problems)) {
        sayProblems(evaluation.problems, evaluation.currency, environment);
        return DocumentErrors;
    }
    auto& results = evaluation.frameworks;
    for (const std::string& id : options.ids) {
        if (!findFramework(*catalogue, id)) {
            environment.err << "There is no framework \"" << terminalText(QString::fromStdString(id))
                            << "\".\n";
            return Usage;
        }
    }
    if (!options.ids.empty())
        std::erase_if(results, [&](const FrameworkResult& result) {
            return std::find(options.ids.begin(), options.ids.end(), result.id) == options.ids.end();
        });
    if (options.json) {
        environment.out << writeFrameworksJson(results);
        return Fine;
    }
    const ui::Format format(environment.locale, QString::fromStdString(evaluation.currency));
    environment.out << overview(results, format) << '\n';
    for (const FrameworkResult& result : results)
        sayFramework(result, findFramework(*catalogue, result.id), format, environment.out);
    return Fine;
}

} // namespace

void addFrameworks(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand(
        "frameworks", "Say what published ways to decide say, and where they disagree");
    auto options = std::make_shared<Options>();
    verb->add_option("FILE", options->path, "Assessment to judge; - reads standard input")->required();
    verb->add_option("ID", options->ids, "Ways to show, such as article001; all if none is named");
    verb->add_flag("--json", options->json, "Print JSON, as in the key frameworks of evaluate --json");
    verb->add_option("--date", options->date, "Day to judge for, as 2026-11-21; else the document's")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb->add_option(
        "--version", options->version, "Judge this stored version of the document, by id or name");
    verb->footer(
        "Each verdict comes with what speaks for and against it, what is not known yet, its thresholds\n"
        "with what published evidence says of them, and the smallest change of answers that would\n"
        "bring two of them together. The options of the document change nothing but figures.\n\n"
        "Examples:\n"
        "  tunepoint-cli frameworks shop.tunepoint\n"
        "  tunepoint-cli frameworks shop.tunepoint article001 article002\n"
        "  tunepoint-cli frameworks shop.tunepoint --json | jq '.frameworks[] | {id, verdict}'");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return sayFrameworks(*options, environment); };
    });
}

} // namespace tunepoint::cli
