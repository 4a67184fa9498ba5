// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/holds.h"

#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/table.h"
#include "core/exchange/holds_json.h"
#include "resources/resources.h"
#include "ui/text/holds_sentences.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96; // columns of text
constexpr int kOldShown = 5; // figures that are merely old, in words

struct Options {
    std::string path;
    std::string prices;
    std::string date;
    double keep = 0.5;
    unsigned threads = 0;
    bool json = false;
};

void say(const HoldsReport& report, const Assessment& assessment, Environment& environment)
{
    const ui::Format format(environment.locale, QString::fromStdString(assessment.currency));
    std::ostream& out = environment.out;
    out << wrapped(ui::holdsSentence(report, assessment, format), kLine, 0);
    if (!report.recorded)
        out << wrapped(
            QStringLiteral("No evaluation was recorded in the document, so it is compared with what "
                           "it comes to for its own day at the program's own prices."),
            kLine, 0);
    for (const Movement& movement : report.broken)
        out << wrapped(ui::movementSentence(movement, assessment, format), kLine, 2);
    if (!report.moved.empty())
        out << "\nWhat moved\n";
    int old = 0;
    for (const Movement& movement : report.moved) {
        if (movement.id == "inputOld" && ++old > kOldShown)
            continue;
        out << wrapped(ui::movementSentence(movement, assessment, format), kLine, 2);
    }
    if (old > kOldShown)
        out << wrapped(QStringLiteral("%1 more figures are older than 180 days; --json lists them.")
                           .arg(format.count(old - kOldShown)),
            kLine, 2);
}

Exit askWhetherItHolds(const Options& options, Environment& environment)
{
    ReadDocument document = readSoundDocument(options.path, environment);
    if (!document.assessment)
        return document.exit;
    const auto own = bundledCatalogue();
    const ReadPrices today = readPriceList(options.prices, *own, environment);
    if (!today.catalogue)
        return today.exit;
    HoldsOptions how;
    how.date = parseDate(options.date);
    how.marginKept = options.keep;
    how.threads = options.threads;
    const HoldsReport report = holds(*document.assessment, *own, *today.catalogue, how);
    if (hasErrors(report.problems)) {
        sayProblems(report.problems, document.assessment->currency, environment);
        return DocumentErrors;
    }
    if (options.json)
        environment.out << writeHoldsJson(report);
    else
        say(report, *document.assessment, environment);
    return report.holds ? Fine : NoLongerHolds;
}

} // namespace

void addHolds(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("holds", "Say whether a decision still stands, by exit code");
    auto options = std::make_shared<Options>();
    verb->add_option("FILE", options->path, "Assessment with a decision; - reads standard input")->required();
    verb->add_option(
        "--prices", options->prices, "Today's price list, in the form of resources/catalogue/prices.json");
    verb->add_option("--date", options->date, "Today, as 2026-11-21; else the document's date")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb->add_option("--keep-margin", options->keep,
            "Share of the recorded lead over the next best that must be left (0.5)")
        ->check(CLI::Range(0.0, 1.0));
    verb->add_option("--threads", options->threads, "Threads to use; the figures do not depend on it")
        ->check(CLI::Range(1u, 1024u));
    verb->add_flag("--json", options->json, "Print JSON");
    verb->footer(
        "Exit code 0 while winner and lead stand, 4 when not; either way it says what moved: prices,\n"
        "offers that closed, figures older than 180 days, triggers, the day to look again.\n"
        "It is compared with what was recorded on saving or by evaluate --record.\n\n"
        "Example:\n  tunepoint-cli holds shop.tunepoint --date 2027-06-01 --prices prices.json");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return askWhetherItHolds(*options, environment); };
    });
}

} // namespace tunepoint::cli
