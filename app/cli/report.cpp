// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"
#include "ui/text/translation.h"

#include <CLI/CLI.hpp>

#include <QFile>

namespace tunepoint::cli {

namespace {

struct Options {
    std::string path;
    std::string output;
    std::string date;
    std::string version;
    std::string language = "en";
    std::string paper;
};

Exit writeReport(const Options& options, Environment& environment)
{
    ReadDocument document = readDocument(options.path, environment);
    if (document.exit == FileTrouble)
        return FileTrouble;
    if (!document.assessment) {
        sayProblems(document.problems, "USD", environment);
        return DocumentErrors;
    }
    if (!options.version.empty() && !selectVersion(*document.assessment, options.version, environment))
        return Usage;
    EvaluationOptions how;
    how.date = parseDate(options.date);
    how.depth = Depth::Full; // ranges, sensitivity and value of information are sections of their own
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(*document.assessment, *catalogue, how);
    if (hasErrors(evaluation.problems)) {
        sayProblems(evaluation.problems, evaluation.currency, environment);
        return DocumentErrors;
    }

    const QString language = QString::fromStdString(options.language);
    const ui::Translation words(language); // for as long as the report is made
    ui::ReportOptions look;
    look.locale = environment.locale.language() == QLocale(language).language() ? environment.locale
                                                                                : QLocale(language);
    if (!options.paper.empty())
        look.pageSize = options.paper == "letter" ? QPageSize::Letter : QPageSize::A4;
    else if (QLocale::system().language() == QLocale::C)
        look.pageSize = QPageSize::A4; // nobody said where we are
    const QLocale before;
    QLocale::setDefault(look.locale); // the charts' figures
    const auto saved = ui::saveReport(
        QFile::decodeName(options.output.c_str()), {*document.assessment, evaluation, *catalogue}, look);
    QLocale::setDefault(before);
    if (!saved) {
        environment.err << terminalText(saved.error()) << '\n';
        return FileTrouble;
    }
    return Fine;
}

} // namespace

void addReport(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("report", "Write the report as a PDF");
    auto options = std::make_shared<Options>();
    const auto isDay = [](const std::string& text) {
        return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
    };
    verb->add_option("FILE", options->path, "Assessment to report on; - reads standard input")->required();
    verb->add_option("-o,--output", options->output, "PDF to write; an older one is replaced")->required();
    verb->add_option("--date", options->date, "Day to evaluate for, as 2026-11-21; else the document's")
        ->check(isDay);
    verb->add_option(
        "--version", options->version, "Report on this stored version of the document, by id or name");
    std::vector<std::string> languages;
    for (const QString& language : ui::Translation::languages())
        languages.push_back(language.toStdString());
    verb->add_option("--language", options->language, "Language of the report (en)")
        ->check(CLI::IsMember(languages));
    verb->add_option("--paper", options->paper, "a4 or letter; else what is usual where you are")
        ->check(CLI::IsMember({"a4", "letter"}));
    verb->footer("The PDF needs no display. It is written as a whole or not at all.\n\n"
                 "Examples:\n"
                 "  tunepoint-cli report shop.tunepoint -o shop.pdf\n"
                 "  tunepoint-cli report shop.tunepoint -o shop.pdf --language de --paper a4");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return writeReport(*options, environment); };
    });
}

} // namespace tunepoint::cli
