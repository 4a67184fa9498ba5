// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "core/assessment/report_print.h"
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/sections.h"
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
    std::string language; ///< empty: the document's, else English
    std::string paper;
    std::string base;
    std::vector<std::string> sections;
    std::string status;
    std::uint64_t trials = EvaluationOptions().trials;
};

/// Asked for, else the document's where there is a translation, else English.
QString languageOf(const Options& options, const ReportSettings& settings)
{
    const QString asked = QString::fromStdString(options.language);
    const QString stated = QString::fromStdString(reportLanguage(settings));
    if (!asked.isEmpty())
        return asked;
    return ui::Translation::languages().contains(stated) ? stated : QStringLiteral("en");
}

/// How the report is to look, as the command line says it.
ui::ReportOptions lookOf(const Options& options, const QString& language, const ReportSettings& settings,
    const Environment& environment)
{
    ui::ReportOptions look;
    look.language = language;
    look.locale = environment.locale.language() == QLocale(language).language() ? environment.locale
                                                                                : QLocale(language);
    if (!options.paper.empty())
        look.pageSize = options.paper == "letter" ? QPageSize::Letter : QPageSize::A4;
    else if (!reportPaper(settings) && QLocale::system().language() == QLocale::C)
        look.pageSize = QPageSize::A4; // nobody said where we are
    look.templateId = options.base;
    look.sections = options.sections;
    if (!options.status.empty())
        look.status
            = options.status == reportStatusWords().back() ? ReportStatus::Final : ReportStatus::Draft;
    return look;
}

/// Letters that are not on the pages, said where nobody can miss it.
void sayUndrawable(const QSet<char32_t>& letters, Environment& environment)
{
    if (!letters.isEmpty())
        environment.err << "Letters are missing in the report, because no font on this computer has them: "
                        << terminalText(ui::undrawableText(letters)) << ".\n";
}

Exit writeReport(const Options& options, Environment& environment)
{
    ReadDocument document = readSoundDocument(options.path, environment);
    if (!document.assessment)
        return document.exit;
    if (!options.version.empty() && !selectVersion(*document.assessment, options.version, environment))
        return Usage;
    EvaluationOptions how;
    how.date = parseDate(options.date);
    if (options.trials > 0) {
        how.trials = options.trials;
        how.depth = Depth::Full; // ranges, sensitivity and value of information are sections of their own
    }
    const auto catalogue = bundledCatalogue();
    const Evaluation evaluation = evaluate(*document.assessment, *catalogue, how);
    if (hasErrors(evaluation.problems)) {
        sayProblems(evaluation.problems, evaluation.currency, environment);
        return DocumentErrors;
    }

    const QString language = languageOf(options, document.assessment->report);
    const ui::Translation words(language); // as long as the report is made
    ui::ReportOptions look = lookOf(options, language, document.assessment->report, environment);
    look.undrawable = [&](const QSet<char32_t>& letters) { sayUndrawable(letters, environment); };
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
    verb->add_option("--language", options->language, "Language of the report; else the document's, else en")
        ->check(CLI::IsMember(languages));
    verb->add_option(
            "--paper", options->paper, "a4 or letter; else the document's, else what is usual where you are")
        ->check(CLI::IsMember({"a4", "letter"}));
    std::vector<std::string> templates;
    for (const std::string_view word : reportTemplateWords())
        templates.emplace_back(word);
    verb->add_option("--template", options->base,
            "full, brief or technical; else what the document says of its report")
        ->check(CLI::IsMember(templates));
    std::vector<std::string> ids;
    for (const ui::ReportSection& section : ui::reportSections())
        ids.emplace_back(section.id);
    verb->add_option("--sections", options->sections, "Sections in this order, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember(ids));
    verb->add_option("--status", options->status, "draft or final; else what the document says")
        ->check(CLI::IsMember({"draft", "final"}));
    verb->add_option(
            "--trials", options->trials, "Draws behind chances and ranges (10000); 0: central case only")
        ->check(CLI::Range(std::uint64_t(0), std::uint64_t(10'000'000)));
    verb->footer("The PDF needs no display. It is written as a whole or not at all.\n\n"
                 "Examples:\n"
                 "  tunepoint-cli report shop.tunepoint -o shop.pdf\n"
                 "  tunepoint-cli report shop.tunepoint -o shop.pdf --language de --paper a4");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return writeReport(*options, environment); };
    });
}

} // namespace tunepoint::cli
