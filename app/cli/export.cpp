// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"
#include "ui/report/report_format.h"
#include "ui/text/translation.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QFileInfo>

namespace tunepoint::cli {

namespace {

struct Options {
    std::string path;
    std::string format;
    std::string output;
    std::string date;
    std::string version;
    std::string language = "en";
    std::string base;
    std::vector<std::string> sections;
    std::uint64_t trials = 10'000;
};

/// Beside the document, with the ending of the format; of standard input, in the present folder.
QString defaultOutput(const Options& options, const ui::ReportFormat& format)
{
    const QFileInfo document(QFile::decodeName(options.path.c_str()));
    const QString base = options.path == "-"
        ? QStringLiteral("report")
        : document.path() + QLatin1Char('/') + document.completeBaseName();
    const QString id = QString::fromUtf8(format.id.data(), qsizetype(format.id.size()));
    return base + QLatin1Char(format.folder ? '-' : '.') + id;
}

ui::ReportOptions lookOf(const Options& options, const Environment& environment)
{
    const QLocale spoken(QString::fromStdString(options.language));
    ui::ReportOptions look;
    look.language = QString::fromStdString(options.language);
    look.locale = environment.locale.language() == spoken.language() ? environment.locale : spoken;
    look.templateId = options.base;
    look.sections = options.sections;
    return look;
}

/// To standard output, or as a file or folder.
Exit deliver(const Options& options, const ui::ReportFormat& format, const ui::ReportSource& source,
    const ui::ReportOptions& look, Environment& environment)
{
    if (options.output == "-") {
        const auto files = ui::makeReportAs(format, source, look);
        if (!files) {
            environment.err << terminalText(files.error()) << '\n';
            return FileTrouble;
        }
        environment.out << files->front().bytes.toStdString();
        return Fine;
    }
    const QString target
        = options.output.empty() ? defaultOutput(options, format) : QFile::decodeName(options.output.c_str());
    if (const auto saved = ui::saveReportAs(target, format, source, look); !saved) {
        environment.err << terminalText(saved.error()) << '\n';
        return FileTrouble;
    }
    return Fine;
}

Exit writeExport(const Options& options, Environment& environment)
{
    const ui::ReportFormat* format = ui::findReportFormat(options.format);
    if (options.output == "-" && format->folder) {
        environment.err
            << "csv makes a folder of files, which standard output cannot take; name one with -o.\n";
        return Usage;
    }
    ReadDocument document = readSoundDocument(options.path, environment);
    if (!document.assessment)
        return document.exit;
    if (!options.version.empty() && !selectVersion(*document.assessment, options.version, environment))
        return Usage;
    EvaluationOptions how;
    how.date = parseDate(options.date);
    how.trials = options.trials;
    how.depth = options.trials > 0 ? Depth::Full : Depth::Central;
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(*document.assessment, *catalogue, how);
    if (hasErrors(evaluation.problems)) {
        sayProblems(evaluation.problems, evaluation.currency, environment);
        return DocumentErrors;
    }
    const ui::Translation words(QString::fromStdString(options.language)); // while the files are made
    const ui::ReportOptions look = lookOf(options, environment);
    const QLocale before;
    QLocale::setDefault(look.locale); // the charts' figures
    const Exit exit
        = deliver(options, *format, {*document.assessment, evaluation, *catalogue}, look, environment);
    QLocale::setDefault(before);
    return exit;
}

std::vector<std::string> formatIds()
{
    std::vector<std::string> ids;
    for (const ui::ReportFormat& format : ui::reportFormats())
        ids.emplace_back(format.id);
    return ids;
}

std::vector<std::string> sectionIds()
{
    std::vector<std::string> ids;
    for (const ui::ReportSection& section : ui::reportSections())
        ids.emplace_back(section.id);
    return ids;
}

std::vector<std::string> templateIds()
{
    const auto words = reportTemplateWords();
    return {words.begin(), words.end()};
}

void addChoices(CLI::App& verb, Options& options)
{
    verb.add_option("--as", options.format, "html, md, xlsx, csv or json")
        ->required()
        ->check(CLI::IsMember(formatIds()));
    verb.add_option("-o,--output", options.output,
        "File to write, or folder for csv; - is standard output; else beside FILE");
    std::vector<std::string> languages;
    for (const QString& language : ui::Translation::languages())
        languages.push_back(language.toStdString());
    verb.add_option("--language", options.language, "Language of words and figures (en)")
        ->check(CLI::IsMember(languages));
    verb.add_option(
            "--template", options.base, "full, brief or technical; else what the document says of its report")
        ->check(CLI::IsMember(templateIds()));
    verb.add_option("--sections", options.sections, "Only these sections, in this order, between commas")
        ->delimiter(',')
        ->check(CLI::IsMember(sectionIds()));
    verb.add_option("--trials", options.trials, "Draws of the uncertain figures (10000); 0 for none")
        ->check(CLI::Range(std::uint64_t(0), std::uint64_t(10'000'000)));
}

} // namespace

void addExport(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("export", "Write the report or its tables as other files");
    auto options = std::make_shared<Options>();
    const auto isDay = [](const std::string& text) {
        return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
    };
    verb->add_option("FILE", options->path, "Assessment to export; - reads standard input")->required();
    addChoices(*verb, *options);
    verb->add_option("--date", options->date, "Day to evaluate for, as 2026-11-21; else the document's")
        ->check(isDay);
    verb->add_option(
        "--version", options->version, "Export this stored version of the document, by id or name");
    verb->footer(
        "html and md hold the whole report, charts included, in one file. xlsx, csv and json hold its\n"
        "tables: in csv each is a file of one folder, and text that a spreadsheet would run as a\n"
        "formula begins with an apostrophe.\n\n"
        "Examples:\n"
        "  tunepoint-cli export shop.tunepoint --as html -o shop.html --language de\n"
        "  tunepoint-cli export shop.tunepoint --as xlsx --sections costs,assumptions\n"
        "  tunepoint-cli export shop.tunepoint --as csv -o tables");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return writeExport(*options, environment); };
    });
}

} // namespace tunepoint::cli
