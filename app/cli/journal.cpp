// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/records.h"
#include "app/cli/table.h"
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"
#include "ui/text/record_sentences.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <sstream>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96; // columns of text

struct Options {
    std::string path;
    std::string date;
};

/// A heading and sentences below it; nothing without sentences.
void sayList(const char* heading, const QStringList& sentences, std::ostream& out)
{
    if (sentences.isEmpty())
        return;
    out << heading << '\n';
    for (const QString& sentence : sentences)
        out << wrapped(sentence, kLine, 2);
    out << '\n';
}

void sayJournal(const Assessment& assessment, const Evaluation& evaluation, Environment& environment)
{
    const ui::Format format(environment.locale, QString::fromStdString(evaluation.currency));
    const JournalReport& journal = evaluation.records.journal;
    QStringList forecasts;
    for (const ForecastScore& score : journal.forecasts)
        forecasts << ui::forecastSentence(score, assessment, format);
    forecasts << ui::scoreSentences(journal, format);
    QStringList inputs;
    for (const InputMiss& miss : journal.inputs)
        inputs << ui::inputMissSentence(miss, evaluation, format);
    QStringList triggers;
    for (const TriggerStatus& trigger : journal.triggers)
        triggers << ui::triggerSentence(trigger, assessment, evaluation, format);
    QStringList dissent;
    for (const std::size_t entry : journal.dissent)
        dissent << ui::dissentSentence(assessment.journal[entry], evaluation, format);
    QStringList risks;
    for (const PremortemResult& risk : evaluation.records.premortem)
        risks << ui::premortemSentence(risk, assessment, evaluation, format);
    std::ostream& out = environment.out;
    out << readinessText(evaluation, format, true);
    sayList("Forecasts", forecasts, out);
    sayList("What turned out otherwise", inputs, out);
    sayList("To watch", triggers, out);
    sayList("What may go wrong", risks, out);
    sayList("Dissent", dissent, out);
    if (!journal.reviewDate.empty())
        out << terminalText((journal.reviewDue ? QStringLiteral("The day to look again has come: %1.\n")
                                               : QStringLiteral("Look again on %1.\n"))
                                .arg(format.date(QString::fromStdString(journal.reviewDate))));
}

Exit showJournal(const Options& options, Environment& environment)
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
    sayJournal(*document.assessment, evaluation, environment);
    return Fine;
}

} // namespace

std::string readinessText(const Evaluation& evaluation, const ui::Format& format, bool all)
{
    std::ostringstream out;
    for (const ReadinessCheck& check : evaluation.records.readiness) {
        const bool open = check.state == ReadinessState::Missing || check.state == ReadinessState::Partly;
        if (!open && !all)
            continue;
        const QString name
            = QStringLiteral("%1: %2").arg(ui::readinessName(check.id), ui::readinessStateName(check.state));
        out << wrapped(
            open ? name + QStringLiteral(". ") + ui::readinessRisk(check, format) : name + QLatin1Char('.'),
            kLine, 2);
    }
    const std::string lines = out.str();
    return lines.empty() ? lines : "Before you decide\n" + lines + "\n";
}

void addJournal(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand(
        "journal", "Say what is ready, what was forecast and came of it, what to watch");
    auto options = std::make_shared<Options>();
    verb->add_option("FILE", options->path, "Assessment to read; - reads standard input")->required();
    verb->add_option("--date", options->date, "Day to speak for, as 2026-11-21; else the document's")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb->footer(
        "Forecasts are scored with the actuals in the journal (Brier score, share of ranges that held),\n"
        "inputs that turned out otherwise with what that did to the money. As JSON it is part of\n"
        "`evaluate --json`: journal, readiness, premortem.\n\n"
        "Example:\n  tunepoint-cli journal shop.tunepoint --date 2027-06-01");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return showJournal(*options, environment); };
    });
}

} // namespace tunepoint::cli
