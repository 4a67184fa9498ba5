// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <sstream>

namespace tunepoint::cli {

namespace {

Exit parse(CLI::App& program, const std::vector<std::string>& arguments, Environment& environment)
{
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend()); // as CLI11 wants them
    try {
        program.parse(reversed);
    } catch (const CLI::ParseError& error) {
        std::ostringstream out;
        std::ostringstream err;
        const bool asked = program.exit(error, out, err) == 0; // --help and --version are no errors
        environment.out << out.str();
        environment.err << terminalText(QString::fromStdString(err.str()));
        return asked ? Fine : Usage;
    }
    return Fine;
}

} // namespace

int run(const std::vector<std::string>& arguments, Environment& environment)
{
    CLI::App program(
        "Tunepoint decides how to put a language model to work on one task: prompt it, tune it,\n"
        "retrieve documents, or leave the model out.",
        "tunepoint-cli");
    program.set_version_flag("--version", std::string("tunepoint-cli ") + TUNEPOINT_VERSION);
    program.require_subcommand(1);
    program.footer(
        "Examples:\n"
        "  tunepoint-cli evaluate shop.tunepoint           the recommendation in words\n"
        "  tunepoint-cli evaluate shop.tunepoint --json    every figure, for other programs\n"
        "  tunepoint-cli report shop.tunepoint -o shop.pdf the report for the meeting\n"
        "  tunepoint-cli verify shop.pdf                   whether its figures can be made again\n"
        "  tunepoint-cli export shop.tunepoint --as xlsx   its tables as a workbook\n"
        "  cat shop.tunepoint | tunepoint-cli validate -   what is wrong with a document\n"
        "  tunepoint-cli holds shop.tunepoint              whether the decision still stands\n"
        "  tunepoint-cli catalogue models                  prices, their dates and which are old\n\n"
        "Data goes to standard output, words about trouble to standard error.\n"
        "Exit codes: 0 fine, 1 the document has errors, 2 the command line was not understood,\n"
        "3 a file cannot be read or written, 4 what was decided no longer holds.\n"
        "Each verb has a help of its own: tunepoint-cli evaluate --help");
    Action action;
    addEvaluate(program, action);
    addValidate(program, action);
    addAudit(program, action);
    addReport(program, action);
    addVerify(program, action);
    addExport(program, action);
    addCatalogue(program, action);
    addFrameworks(program, action);
    addClaims(program, action);
    addJournal(program, action);
    addHolds(program, action);
    addCompare(program, action);
    addWorkflow(program, action);
    addPortfolio(program, action);

    int exit = parse(program, arguments, environment);
    if (exit == Fine && action) {
        try {
            exit = action(environment);
        } catch (const std::exception& error) {
            environment.err << "Something went wrong inside the program: " << error.what() << '\n';
            exit = FileTrouble;
        }
    }
    environment.out.flush();
    if (!environment.out) {
        environment.err << "Standard output could not be written.\n";
        return FileTrouble;
    }
    return exit;
}

bool draws(const std::vector<std::string>& arguments)
{
    const auto verb = std::find_if(arguments.begin(), arguments.end(),
        [](const std::string& argument) { return argument.empty() || argument.front() != '-'; });
    const bool onlyHelp = std::find(arguments.begin(), arguments.end(), "--help") != arguments.end();
    return verb != arguments.end() && (*verb == "report" || *verb == "export") && !onlyHelp;
}

} // namespace tunepoint::cli
