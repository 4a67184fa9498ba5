// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/decision_words.h"
#include "app/cli/explain.h"
#include "app/cli/files.h"
#include "app/cli/outlook_text.h"
#include "app/cli/records.h"
#include "app/cli/table.h"
#include "core/base/vectors.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/recorded_evaluation.h"
#include "core/evaluation/scenarios.h"
#include "core/exchange/evaluation_json.h"
#include "resources/resources.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/information_sentences.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96; // columns of text

struct Options {
    std::string path;
    std::string date;
    std::string version;
    std::string prices;
    bool json = false;
    bool record = false;
    std::uint64_t trials = EvaluationOptions{}.trials; ///< 0: central case only
    bool central = false; ///< the same
    bool totalSobol = false;
    std::optional<std::uint64_t> seed;
    unsigned threads = 0;
    bool noVectors = false;
    std::string sampler = "sobol";
    std::string explain; ///< a part to tell more of; empty: none
    bool standardScenarios = false;
};

/// "yes", or the gates that a strategy fails.
QString eligibility(const StrategyResult& strategy)
{
    if (!strategy.comparable)
        return QStringLiteral("not comparable");
    QStringList failed;
    for (const GateResult& gate : strategy.gates) {
        if (!gate.passed)
            failed << ui::gateName(gate);
    }
    return failed.isEmpty() ? QStringLiteral("yes")
                            : QStringLiteral("no: ") + failed.join(QStringLiteral(", "));
}

QString elided(const QString& text, int width)
{
    return text.size() <= width ? text : text.left(width - 1).trimmed() + QChar(0x2026);
}

std::string strategyTable(const Evaluation& evaluation, const ui::Format& format)
{
    Table table;
    table.addColumn(QStringLiteral("Option"), Table::Left);
    table.addColumn(QStringLiteral("Right"), Table::Right);
    table.addColumn(QStringLiteral("A month"), Table::Right);
    table.addColumn(QStringLiteral("To start"), Table::Right);
    if (evaluation.hasBaseline) {
        table.addColumn(QStringLiteral("Present value"), Table::Right);
        table.addColumn(QStringLiteral("Money back"), Table::Right);
    } else {
        table.addColumn(QStringLiteral("In all"), Table::Right);
    }
    table.addColumn(QStringLiteral("May be chosen"), Table::Left);
    for (const StrategyResult& strategy : evaluation.strategies) {
        const CentralFigures& central = strategy.central;
        const bool best = evaluation.recommendation.strategy == strategy.id;
        QStringList row{
            (best ? QStringLiteral("> ") : QStringLiteral("  ")) + elided(ui::strategyName(strategy), 46),
            format.share(central.accuracy), format.moneyShort(central.costPerMonth),
            format.moneyShort(central.oneOffCost)};
        if (evaluation.hasBaseline)
            row << format.moneyShort(central.netPresentValue)
                << (strategy.archetype == "statusQuo" ? QString(QChar(0x2013))
                                                      : format.months(central.paybackMonths));
        else
            row << format.moneyShort(central.totalCost);
        row << eligibility(strategy);
        table.addRow(row);
    }
    return table.text();
}

/// "Worst 5%": the trials whose mean is the conditional value at risk.
QString worstShare(const Evaluation& evaluation, const ui::Format& format)
{
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (strategy.chance)
            return QStringLiteral("Worst %1").arg(format.share(strategy.chance->tailShare));
    }
    return QStringLiteral("Worst");
}

/// What the trials say: how often each option is best, and how far its worth may stray.
std::string chanceTable(const Evaluation& evaluation, const ui::Format& format)
{
    Table table;
    table.addColumn(QStringLiteral("Option"), Table::Left);
    table.addColumn(QStringLiteral("Best in"), Table::Right);
    table.addColumn(QStringLiteral("Worth, mean"), Table::Right);
    table.addColumn(QStringLiteral("±"), Table::Right); // standard error of the mean
    table.addColumn(QStringLiteral("P10 to P90"), Table::Right);
    if (evaluation.hasBaseline)
        table.addColumn(QStringLiteral("Loses in"), Table::Right);
    table.addColumn(worstShare(evaluation, format), Table::Right);
    table.addColumn(QStringLiteral("On front in"), Table::Right);
    table.addColumn(QStringLiteral("Passes gates in"), Table::Right);
    table.addColumn(QStringLiteral("Right, P10 to P90"), Table::Right);
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!strategy.chance)
            continue;
        const StrategyChance& chance = *strategy.chance;
        const QString worth = QStringLiteral("%1 to %2")
                                  .arg(format.moneyShort(chance.netPresentValue.p10),
                                      format.moneyShort(chance.netPresentValue.p90));
        const QString right = chance.accuracy
            ? format.range(chance.accuracy->p10, chance.accuracy->p90, Unit::Share)
            : format.share(std::nullopt);
        QStringList row{QStringLiteral("  ") + elided(ui::strategyName(strategy), 46),
            format.share(chance.probabilityBest, 0), format.moneyShort(chance.netPresentValue.mean),
            format.moneyShort(chance.netPresentValue.standardError), worth};
        if (evaluation.hasBaseline)
            row << format.share(chance.probabilityLoss, 0);
        table.addRow(row << format.moneyShort(chance.tailMean) << format.share(chance.paretoProbability, 0)
                         << format.share(chance.probabilityGatesPassed, 0) << right);
    }
    return table.text();
}

QString quotedName(const StrategyResult& strategy, const ui::Format& format)
{
    return format.locale().quoteString(ui::strategyName(strategy));
}

/// Where the recommended option and the runner-up change places.
QString breakEvenText(const Evaluation& evaluation, const ui::Format& format)
{
    const auto& recommendation = evaluation.recommendation;
    if (!recommendation.strategy || !recommendation.runnerUp)
        return {};
    const auto pair
        = std::find_if(evaluation.breakEven.begin(), evaluation.breakEven.end(), [&](const BreakEven& entry) {
              return (entry.a == *recommendation.strategy && entry.b == *recommendation.runnerUp)
                  || (entry.b == *recommendation.strategy && entry.a == *recommendation.runnerUp);
          });
    const StrategyResult* best = findResult(evaluation, *recommendation.strategy);
    const StrategyResult* second = findResult(evaluation, *recommendation.runnerUp);
    if (pair == evaluation.breakEven.end() || !best || !second)
        return {};
    const QString names
        = QStringLiteral("%1 and %2").arg(quotedName(*best, format), quotedName(*second, format));
    if (pair->always)
        return names + QStringLiteral(" are equal at every volume.");
    QStringList parts;
    if (!pair->volumesPerMonth.empty()) {
        QStringList volumes;
        for (const double volume : pair->volumesPerMonth)
            volumes << format.count(volume);
        parts << QStringLiteral("at %1 items a month").arg(volumes.join(QStringLiteral(" and ")));
    }
    if (pair->items && !pair->months.empty())
        parts << QStringLiteral("after %1 items, in month %2")
                     .arg(format.count(*pair->items), format.number(pair->months.front(), 3));
    return parts.isEmpty()
        ? names + QStringLiteral(": none.")
        : names + QStringLiteral(": ") + parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

void sayList(const char* heading, const QStringList& lines, std::ostream& out)
{
    if (lines.isEmpty())
        return;
    out << heading << '\n';
    for (const QString& line : lines)
        out << wrapped(line, kLine, 2);
    out << '\n';
}

/// What breaks the tie, what would flip the answer, what to measure next, and what to do in which order.
void sayAdvice(const Evaluation& evaluation, const ui::Format& format, std::ostream& out)
{
    const Recommendation& recommendation = evaluation.recommendation;
    if (recommendation.question)
        sayList("What decides", {ui::questionSentence(*recommendation.question, evaluation, format)}, out);
    QStringList flips;
    for (const Flip& flip : recommendation.flips)
        flips << ui::flipSentence(flip, evaluation, format);
    if (recommendation.smallestChange && recommendation.smallestChange->changes.size() > 1)
        flips << ui::flipSentence(*recommendation.smallestChange, evaluation, format);
    sayList("What would flip it", flips, out);
    QStringList next;
    if (recommendation.pilot)
        next << ui::pilotSentence(*recommendation.pilot, evaluation, format);
    for (const Unknown& unknown : recommendation.measureNext)
        next << ui::unknownSentence(unknown, evaluation, format);
    sayList("What to measure next", next, out);
    sayList("Published ways to decide", ui::voiceSentences(evaluation, format), out);
    sayList("Road map", ui::roadMapSentences(evaluation, format), out);
}

void sayEvaluation(const Assessment& assessment, const Evaluation& evaluation, Environment& environment)
{
    const ui::Format format(environment.locale, QString::fromStdString(evaluation.currency));
    std::ostream& out = environment.out;
    const QString title = ui::plainText(assessment.title);
    if (!title.isEmpty())
        out << terminalText(title) << "\n\n";
    out << wrapped(ui::headline(evaluation, format), kLine, 0) << '\n';
    if (!evaluation.strategies.empty())
        out << strategyTable(evaluation, format) << '\n';
    if (const QStringList reasons = ui::reasonSentences(evaluation, format); !reasons.isEmpty()) {
        out << "Why\n";
        for (const QString& reason : reasons)
            out << wrapped(reason, kLine, 2);
        out << '\n';
    }
    sayAdvice(evaluation, format, out);
    out << readinessText(evaluation, format, false);
    if (evaluation.trials > 0)
        out << "Chance\n" << chanceTable(evaluation, format) << '\n';
    sayList("How long tuned options stay ahead", ui::overtakenSentences(evaluation, format), out);
    sayList("What knowing more is worth",
        ui::informationSentences(evaluation, format) + ui::pilotSentences(evaluation, format), out);
    if (evaluation.criteria)
        out << decisionWords(evaluation, format, kLine) << '\n';
    if (const QString text = breakEvenText(evaluation, format); !text.isEmpty())
        out << "Break-even\n" << wrapped(text, kLine, 2) << '\n';
    sayOutlook(evaluation, format, out);
    out << terminalText(
        QStringLiteral("Over %1, %2. %3\n")
            .arg(format.figure(evaluation.horizonMonths, Unit::Months),
                format.figure(evaluation.itemsPerMonth, Unit::ItemsPerMonth),
                evaluation.date.empty()
                    ? QStringLiteral("No date is stated.")
                    : QStringLiteral("As of %1.").arg(format.date(QString::fromStdString(evaluation.date)))));
}

Exit evaluateFile(const Options& options, Environment& environment)
{
    ReadDocument document = readDocument(options.path, environment);
    if (document.exit == FileTrouble)
        return FileTrouble;
    if (options.record && options.path == "-") {
        environment.err << "--record writes into a file; standard input is none.\n";
        return Usage;
    }
    const ReadPrices prices = readPriceList(options.prices, *bundledCatalogue(), environment);
    if (!prices.catalogue)
        return prices.exit;
    Evaluation evaluation;
    evaluation.problems = document.problems;
    if (document.assessment) {
        if (!options.version.empty() && !selectVersion(*document.assessment, options.version, environment))
            return Usage;
        EvaluationOptions how;
        how.date = parseDate(options.date);
        how.seed = options.seed;
        how.threads = options.threads;
        if (options.noVectors)
            doWithoutVectors();
        how.sampler = options.sampler == "random" ? Sampler::Random : Sampler::Sobol;
        how.totalSobol = options.totalSobol;
        if (options.trials > 0 && !options.central) {
            how.depth = Depth::Full;
            how.trials = options.trials;
        }
        if (options.standardScenarios)
            addMissingScenarios(*document.assessment,
                standardScenarios(evaluate(*document.assessment, *prices.catalogue, {.date = how.date})));
        evaluation = evaluate(*document.assessment, *prices.catalogue, how);
    }
    const bool errors = hasErrors(evaluation.problems);
    if (options.record && !errors && document.assessment) {
        document.assessment->lastEvaluation = recordOf(*document.assessment, evaluation);
        if (!writeDocumentFile(options.path, *document.assessment, environment))
            return FileTrouble;
    }
    if (options.json)
        environment.out << writeEvaluationJson(evaluation);
    else if (!errors && document.assessment)
        sayEvaluation(*document.assessment, evaluation, environment);
    if (!options.json && !errors && options.explain == "accuracy")
        sayAccuracy(evaluation, ui::Format(environment.locale, QString::fromStdString(evaluation.currency)),
            environment.out << "\nAccuracy\n\n");
    if (!options.json || errors) {
        environment.out.flush();
        sayProblems(evaluation.problems, evaluation.currency, environment,
            document.assessment ? &*document.assessment : nullptr);
    }
    return errors ? DocumentErrors : Fine;
}

} // namespace

void addEvaluate(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("evaluate", "Say which option is best, and why");
    auto options = std::make_shared<Options>();
    verb->add_option("FILE", options->path, "Assessment to evaluate; - reads standard input")->required();
    verb->add_flag("--json", options->json, "Print every figure as JSON (docs/evaluation.schema.json)");
    verb->add_option("--date", options->date, "Day to evaluate for, as 2026-11-21; else the document's")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb->add_option(
        "--version", options->version, "Evaluate this stored version of the document, by id or name");
    verb->add_option(
        "--prices", options->prices, "Price list to use, in the form of resources/catalogue/prices.json");
    verb->add_flag(
            "--record", options->record, "Write what it came to into FILE, for `holds` to compare with later")
        ->excludes("--version");
    verb->add_flag("--standard-scenarios", options->standardScenarios,
        "Also try: providers double their prices, half the volume, every model retired after a year");
    verb->add_option("--trials", options->trials,
            "Draw the uncertain figures so many times (10,000) for ranges, chances, flip points and what to "
            "measure; 0 as --central")
        ->check(CLI::Range(std::uint64_t(0), std::uint64_t(10'000'000)));
    verb->add_flag("--central", options->central, "Only the central case: every figure at its median");
    verb->add_flag("--total-sobol", options->totalSobol,
        "Also say which part of the margin's variance each figure has a hand in; a sample of its own");
    verb->add_option("--seed", options->seed, "Seed of the draws; else the document's")
        ->check(CLI::Range(std::uint64_t(0), (std::uint64_t(1) << 53) - 1));
    verb->add_option("--threads", options->threads, "Threads to use; the figures do not depend on it")
        ->check(CLI::Range(1u, 1024u));
    verb->add_flag("--no-vectors", options->noVectors,
        "Compute with plain instructions: slower, the same figures to the last bit");
    verb->add_option("--sampler", options->sampler, "sobol (even spread, the default) or random")
        ->check(CLI::IsMember({"sobol", "random"}));
    verb->add_option("--explain", options->explain, "Also tell where this comes from: accuracy")
        ->check(CLI::IsMember({"accuracy"}));
    verb->footer(
        "The same document and date always give the same figures.\n\n"
        "Examples:\n"
        "  tunepoint-cli evaluate shop.tunepoint\n"
        "  tunepoint-cli evaluate shop.tunepoint --date 2027-03-01   are prices and offers still good then?\n"
        "  tunepoint-cli evaluate shop.tunepoint --explain accuracy   where each accuracy comes from\n"
        "  tunepoint-cli evaluate shop.tunepoint --central            without ranges and chances\n"
        "  tunepoint-cli evaluate - --json < shop.tunepoint | jq .recommendation");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return evaluateFile(*options, environment); };
    });
}

} // namespace tunepoint::cli
