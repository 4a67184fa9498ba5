// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/table.h"
#include "core/evaluation/evaluation.h"
#include "core/exchange/records_json.h"
#include "resources/resources.h"
#include "ui/text/record_sentences.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96; // columns of text

struct Options {
    std::string path;
    std::string date;
    bool json = false;
};

void sayClaim(const ClaimFinding& finding, const Claim& claim, const ui::Format& format, std::ostream& out)
{
    out << terminalText(ui::plainText(finding.id)) << ": " << terminalText(ui::claimStateName(finding.state))
        << '\n';
    out << wrapped(ui::plainText(claim.text, 2000), kLine, 2);
    if (!claim.source.empty())
        out << wrapped(QStringLiteral("Source: ") + ui::plainText(claim.source, 2000), kLine, 2);
    out << wrapped(ui::claimSentence(finding, claim, format), kLine, 4);
    for (const QString& remark : ui::claimRemarks(finding, claim, format))
        out << wrapped(remark, kLine, 4);
    for (const QString& figure : ui::claimFigures(finding, claim, format))
        out << wrapped(figure, kLine, 4);
    out << '\n';
}

Exit judge(const Options& options, Environment& environment)
{
    ReadDocument document = readDocument(options.path, environment);
    if (document.exit == FileTrouble)
        return FileTrouble;
    Problems problems = document.problems;
    Evaluation evaluation;
    if (document.assessment) {
        EvaluationOptions how;
        how.date = parseDate(options.date);
        evaluation = evaluate(*document.assessment, *bundledCatalogue(), how);
        problems = evaluation.problems;
    }
    if (hasErrors(problems)) {
        sayProblems(problems, "USD", environment);
        return DocumentErrors;
    }
    const auto& findings = evaluation.records.claims;
    if (options.json) {
        environment.out << writeClaimsJson(findings);
        return Fine;
    }
    const ui::Format format(environment.locale, QString::fromStdString(evaluation.currency));
    for (std::size_t i = 0; i < findings.size(); ++i)
        sayClaim(findings[i], document.assessment->claims[i], format, environment.out);
    if (findings.empty())
        environment.err << "The document states no claims.\n";
    return Fine;
}

} // namespace

void addClaims(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("claims", "Recompute what sources and vendors claim");
    auto options = std::make_shared<Options>();
    verb->add_option("FILE", options->path, "Assessment with claims; - reads standard input")->required();
    verb->add_flag("--json", options->json, "Print JSON, as `claims` of the evaluation");
    verb->add_option("--date", options->date, "Day to judge forecasts on, as 2026-11-21; else the document's")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb->footer(
        "Each claim is worked out from the figures that stand beside it: what agrees, what contradicts\n"
        "itself and by how much, what is missing to check it.\n\n"
        "Example:\n  tunepoint-cli claims published-claims.tunepoint");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return judge(*options, environment); };
    });
}

} // namespace tunepoint::cli
