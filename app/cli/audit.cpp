// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "core/evaluation/self_audit.h"
#include "core/exchange/audit_json.h"
#include "resources/resources.h"
#include "ui/text/audit_sentences.h"

#include <CLI/CLI.hpp>

namespace tunepoint::cli {

namespace {

struct Options {
    std::string path;
    std::string date;
    bool json = false;
};

void sayLines(const std::vector<AuditLine>& audit, const std::string& currency, Environment& environment)
{
    const ui::Format format(environment.locale, QString::fromStdString(currency));
    for (const AuditLine& line : missingBeforePrint(audit))
        environment.out << terminalText(
            QStringLiteral("%1  %2: %3 %4")
                .arg(QString::fromStdString(line.id), -5)
                .arg(ui::auditStateName(line.state), ui::auditRequirementText(line.id) + QLatin1Char('.'),
                    ui::auditReasonSentence(line, format)))
                        << '\n';
}

Exit audit(const Options& options, Environment& environment)
{
    ReadDocument document = readSoundDocument(options.path, environment);
    if (!document.assessment)
        return document.exit;
    EvaluationOptions how;
    how.date = parseDate(options.date);
    how.depth = Depth::Full;
    const Evaluation evaluation = evaluate(*document.assessment, *bundledCatalogue(), how);
    if (hasErrors(evaluation.problems)) {
        sayProblems(evaluation.problems, evaluation.currency, environment);
        return DocumentErrors;
    }
    const std::vector<AuditLine> lines = selfAudit(*document.assessment, evaluation);
    if (options.json)
        environment.out << writeAuditJson(lines);
    else
        sayLines(lines, evaluation.currency, environment);
    return Fine;
}

} // namespace

void addAudit(CLI::App& program, Action& action)
{
    auto* verb
        = program.add_subcommand("audit", "Hold a document against published requirements for reports");
    auto options = std::make_shared<Options>();
    verb->add_option("FILE", options->path, "Assessment to audit; - reads standard input")->required();
    verb->add_flag("--json", options->json, "Every requirement as JSON, also those that are met");
    verb->add_option("--date", options->date, "Day to evaluate for, as 2026-11-21; else the document's")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb->footer("Without --json: what is missing before a report is printed, the gravest first.\n\n"
                 "Example:\n  tunepoint-cli audit shop.tunepoint");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return audit(*options, environment); };
    });
}

} // namespace tunepoint::cli
