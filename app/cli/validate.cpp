// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "core/evaluation/evaluation.h"
#include "core/exchange/evaluation_json.h"
#include "resources/resources.h"

#include <CLI/CLI.hpp>

namespace tunepoint::cli {

namespace {

Exit validate(const std::string& path, Environment& environment)
{
    ReadDocument document = readDocument(path, environment);
    if (document.exit == FileTrouble)
        return FileTrouble;
    const std::string currency = document.assessment ? document.assessment->currency : "USD";
    // warnings come to light only when the figures are put together
    if (document.assessment)
        document.problems = evaluate(*document.assessment, *bundledCatalogue()).problems;
    environment.out << writeProblemsJson(document.problems);
    sayProblems(
        document.problems, currency, environment, document.assessment ? &*document.assessment : nullptr);
    return hasErrors(document.problems) ? DocumentErrors : Fine;
}

} // namespace

void addValidate(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("validate", "Say everything that is wrong with a document");
    auto path = std::make_shared<std::string>();
    verb->add_option("FILE", *path, "Assessment to check; - reads standard input")->required();
    verb->footer(
        "Prints {\"problems\": [...]} with a JSON pointer each, and the same in words on standard error.\n"
        "Errors stop an evaluation and give exit code 1; warnings alone give 0.\n\n"
        "Example:\n  tunepoint-cli validate shop.tunepoint");
    verb->callback([path, &action] {
        action = [path](Environment& environment) { return validate(*path, environment); };
    });
}

} // namespace tunepoint::cli
