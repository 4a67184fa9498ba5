// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure_check.h"

#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/table.h"
#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/report/report_attachments.h"

#include <CLI/CLI.hpp>

#include <QFile>

#include <algorithm>
#include <memory>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96; // columns of text
constexpr std::size_t kShown = 20; // differences, in words
constexpr int kLongestValue = 60;

struct Options {
    std::string path;
    unsigned threads = 0;
    bool json = false;
};

QString shortened(const std::string& json)
{
    const QString text = json.empty() ? QStringLiteral("nothing") : QString::fromStdString(json);
    return text.size() > kLongestValue ? text.left(kLongestValue) + QStringLiteral("…") : text;
}

void say(const FigureCheck& check, const Environment& environment)
{
    const QLocale& locale = environment.locale;
    std::ostream& out = environment.out;
    const QString figures = locale.toString(qulonglong(check.figures));
    if (check.agrees()) {
        out << wrapped(
            QStringLiteral("All %1 figures of the report come out of its document again.").arg(figures),
            kLine, 0);
    } else {
        out << wrapped(QStringLiteral("%1 of %2 figures agree; what differs:")
                           .arg(locale.toString(qulonglong(check.agreeing)), figures),
            kLine, 0);
        for (std::size_t i = 0; i < std::min(kShown, check.differences.size()); ++i) {
            const FigureDifference& difference = check.differences[i];
            out << wrapped(QStringLiteral("%1: printed %2, computed %3")
                               .arg(QString::fromStdString(difference.pointer), shortened(difference.printed),
                                   shortened(difference.computed)),
                kLine, 2);
        }
        if (check.differences.size() > kShown)
            out << wrapped(QStringLiteral("%1 more; --json lists them all.")
                               .arg(locale.toString(qulonglong(check.differences.size() - kShown))),
                kLine, 2);
    }
    if (!check.exact)
        out << wrapped(
            QStringLiteral("Written by Tunepoint %1, checked by %2: numbers may differ by a "
                           "billionth.")
                .arg(QString::fromStdString(check.engineThen), QString::fromStdString(check.engineNow)),
            kLine, 0);
}

Exit verifyReport(const Options& options, Environment& environment)
{
    const auto fail = [&](const QString& message) {
        environment.err << terminalText(message) << '\n';
        return FileTrouble;
    };
    const auto attachments = ui::readReportFile(QFile::decodeName(options.path.c_str()));
    if (!attachments)
        return fail(attachments.error());
    if (attachments->evaluation.isEmpty())
        return fail(QStringLiteral("This PDF carries no figures to compare with."));
    const std::string figures = attachments->evaluation.toStdString();
    const auto printed = readPrintedFigures(figures);
    if (!printed) {
        sayProblems(printed.error(), "USD", environment);
        return fail(QStringLiteral("The figures in this PDF cannot be read."));
    }
    const auto assessment = readAssessment(attachments->assessment.toStdString());
    if (!assessment) {
        sayProblems(assessment.error(), "USD", environment);
        return DocumentErrors;
    }
    EvaluationOptions how = printed->options;
    how.threads = options.threads;
    const Evaluation now = evaluate(*assessment, *bundledCatalogue(), how);
    if (hasErrors(now.problems)) {
        sayProblems(now.problems, now.currency, environment);
        return DocumentErrors;
    }
    const auto check = checkFigures(figures, now);
    if (!check) {
        sayProblems(check.error(), now.currency, environment);
        return fail(QStringLiteral("The figures in this PDF cannot be read."));
    }
    if (options.json)
        environment.out << writeFigureCheckJson(*check);
    else
        say(*check, environment);
    return check->agrees() ? Fine : NoLongerHolds;
}

} // namespace

void addVerify(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("verify", "Compute the figures of a report again and compare");
    auto options = std::make_shared<Options>();
    verb->add_option("REPORT", options->path, "PDF that Tunepoint wrote")->required();
    verb->add_option("--threads", options->threads, "Threads to use; the figures do not depend on it")
        ->check(CLI::Range(1u, 1024u));
    verb->add_flag("--json", options->json, "Print JSON");
    verb->footer(
        "A report carries the document it was made from and every figure. They are computed again and\n"
        "compared: equal with the same version of the program, else to a billionth. Exit code 0 when\n"
        "all agree, 4 when not, 3 when the file is no report, 1 when its document has errors.\n\n"
        "Example:\n  tunepoint-cli verify shop.pdf");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return verifyReport(*options, environment); };
    });
}

} // namespace tunepoint::cli
