// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluation_flags.h"
#include "app/cli/files.h"
#include "app/cli/linked.h"
#include "app/cli/table.h"
#include "core/evaluation/portfolio_task.h"
#include "core/exchange/portfolio_file.h"
#include "core/exchange/process_json.h"
#include "ui/text/workflow_sentences.h"

#include <CLI/CLI.hpp>

#include <QFile>

#include <algorithm>
#include <set>

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96;
constexpr std::uint64_t kUsualTrials = 10'000;
constexpr auto kNoRanges
    = "Figures of assessments are central and have no range; --trials 10000 gives them one.";

struct WorkflowOptions {
    std::string path;
    EvaluationFlags how;
};

struct PortfolioOptions {
    std::vector<std::string> paths;
    PortfolioBudget budget;
    EvaluationFlags how;
};

QString unknown()
{
    return QString(QChar(0x2013));
}

/// The assessments that the steps link to, evaluated; what cannot be read becomes a problem.
Links openLinks(
    const EvaluatedFile& file, const EvaluationOptions& options, Problems& problems, Environment& environment)
{
    Links links;
    const auto& steps = file.assessment.workflow;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].assessment.empty())
            continue;
        const std::string path = linkedPath(file.path, steps[i].assessment);
        EvaluatedFile linked{.exit = FileTrouble};
        if (steps[i].assessment == kThisAssessment)
            linked = file;
        else if (isPlainFile(path))
            linked = evaluateFile(path, "", options, environment);
        if (linked.exit == Fine)
            links[steps[i].id] = linkedFigures(titleOf(linked), linked.evaluation, steps[i].strategy);
        else
            problems.push_back({ProblemCode::LinkUnreadable, "/workflow/" + std::to_string(i) + "/assessment",
                {steps[i].assessment}});
    }
    return links;
}

QString spread(
    const QString& text, const std::optional<PercentileRange>& range, Unit unit, const ui::Format& format)
{
    return ui::withPercentiles(text, range, unit, format);
}

/// Whether an assessment in the map was evaluated without trials, so that its figures have no range.
bool lacksRanges(const ProcessMap& map)
{
    return std::any_of(map.steps.begin(), map.steps.end(),
        [](const MappedStep& step) { return step.linked && step.costPerMonth && !step.ranges.costPerMonth; });
}

void sayMap(const ProcessMap& map, const ui::Format& format, Environment& environment)
{
    Table table;
    table.addColumn(QStringLiteral("Step"), Table::Left);
    table.addColumn(QStringLiteral("Proposed"), Table::Left);
    table.addColumn(QStringLiteral("Chosen"), Table::Left);
    table.addColumn(QStringLiteral("A month"), Table::Right);
    table.addColumn(QStringLiteral("Right"), Table::Right);
    for (const MappedStep& step : map.steps)
        table.addRow({(step.clash ? QStringLiteral("! ") : QStringLiteral("  ")) + ui::stepName(step),
            step.proposed ? ui::proposalText(step) : unknown(),
            step.chosen ? ui::performerName(*step.chosen) : unknown(),
            step.costPerMonth
                ? spread(format.moneyShort(step.costPerMonth), step.ranges.costPerMonth, Unit::Money, format)
                : unknown(),
            step.accuracy ? spread(format.share(step.accuracy), step.ranges.accuracy, Unit::Share, format)
                          : unknown()});
    environment.out << table.text() << '\n';
    for (const MappedStep& step : map.steps) {
        environment.out << terminalText(ui::stepName(step)) << '\n';
        if (!step.proposed)
            environment.out << wrapped(ui::proposalText(step), kLine, 2);
        for (const QString& sentence : ui::stepSentences(step))
            environment.out << wrapped(sentence, kLine, 2);
        if (step.linked && !step.linked->strategy.empty())
            environment.out << wrapped(
                QStringLiteral("By its assessment: %1.")
                    .arg(ui::plainText(step.linked->strategyName.empty() ? step.linked->strategy
                                                                         : step.linked->strategyName)),
                kLine, 2);
    }
    environment.out << "\nThe whole process\n";
    for (const QString& sentence : ui::processSentences(map, format))
        environment.out << wrapped(sentence, kLine, 2);
    if (const QString note = ui::processRangeNote(map); !note.isEmpty())
        environment.out << wrapped(note, kLine, 2);
    if (lacksRanges(map))
        environment.out << wrapped(QString::fromLatin1(kNoRanges), kLine, 2);
}

Exit showWorkflow(const WorkflowOptions& options, Environment& environment)
{
    const EvaluatedFile file = evaluateFile(options.path, "", options.how.options(), environment);
    if (file.exit != Fine)
        return file.exit;
    Problems problems;
    const Links links = openLinks(file, options.how.options(), problems, environment);
    const ProcessMap map = mapProcess(file.assessment, links);
    if (options.how.json) {
        environment.out << writeProcessMapJson(map, file.assessment.currency, problems);
    } else if (map.steps.empty()) {
        environment.out << "The document has no workflow.\n";
    } else {
        sayMap(map, ui::Format(environment.locale, QString::fromStdString(file.assessment.currency)),
            environment);
    }
    sayProblems(problems, file.assessment.currency, environment);
    return problems.empty() ? Fine : FileTrouble;
}

/// A portfolio's file; what is wrong with it is said on `err`, and `exit` says of what kind it is.
std::optional<PortfolioFile> readPortfolio(const std::string& path, Exit& exit, Environment& environment)
{
    const std::string name = terminalText(QFile::decodeName(path.c_str()));
    QFile file(QFile::decodeName(path.c_str()));
    if (!isPlainFile(path) || !file.open(QIODevice::ReadOnly)) {
        environment.err << "Cannot open " << name << ".\n";
        exit = std::max(exit, FileTrouble);
        return std::nullopt;
    }
    const QByteArray bytes = file.read(qint64(kMaximumPortfolioBytes) + 1);
    auto portfolio = readPortfolioFile(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    if (portfolio)
        return std::move(*portfolio);
    environment.err << name << ":\n";
    sayProblems(portfolio.error(), "USD", environment);
    exit = std::max(exit, DocumentErrors);
    return std::nullopt;
}

/// The tasks of a portfolio: every file with options of its own and, where it has a workflow, what its steps
/// link to; each file once.
class Tasks {
public:
    Tasks(const PortfolioOptions& options, Environment& environment)
        : budget(options.budget)
        , m_how(options.how.options())
        , m_environment(environment)
    {
        for (const std::string& path : options.paths) {
            if (path.ends_with("." + std::string(kPortfolioSuffix)))
                addPortfolio(path);
            else
                add(path, true);
        }
    }

    Exit exit = Fine;
    PortfolioBudget budget; ///< as given, else as a portfolio's file says
    std::vector<PortfolioTask> tasks;
    std::string currency;
    std::uint64_t seed = 1; ///< of the first task
    Problems problems;

private:
    void add(const std::string& path, bool follow)
    {
        if (!m_seen.insert(uniquePath(path)).second)
            return;
        const EvaluatedFile file = evaluateFile(path, "", m_how, m_environment);
        exit = std::max(exit, file.exit);
        if (file.exit != Fine)
            return;
        if (!file.assessment.strategies.empty())
            addTask(file);
        for (const WorkflowStep& step : file.assessment.workflow) {
            if (follow && !step.assessment.empty() && step.assessment != kThisAssessment)
                addLink(linkedPath(path, step.assessment), step.assessment);
        }
    }

    /// The tasks of a portfolio's file, with its budgets where none is given.
    void addPortfolio(const std::string& path)
    {
        const std::optional<PortfolioFile> portfolio = readPortfolio(path, exit, m_environment);
        if (!portfolio)
            return;
        for (const PortfolioEntry& entry : portfolio->tasks) {
            if (entry.included)
                add(linkedPath(path, entry.file), false);
        }
        if (!portfolio->currency.empty() && !currency.empty() && portfolio->currency != currency)
            problems.push_back({ProblemCode::CurrenciesMixed, "", {path, portfolio->currency, currency}});
        for (const auto member : {&PortfolioBudget::oneOff, &PortfolioBudget::perMonth,
                 &PortfolioBudget::days, &PortfolioBudget::step}) {
            if (!(budget.*member))
                budget.*member = portfolio->budget.*member;
        }
    }

    void addLink(const std::string& path, const std::string& link)
    {
        if (isPlainFile(path))
            return add(path, false);
        problems.push_back({ProblemCode::LinkUnreadable, "", {link}});
    }

    void addTask(const EvaluatedFile& file)
    {
        PortfolioTask task = portfolioTask(file.path, titleOf(file), file.evaluation);
        if (currency.empty()) {
            currency = file.assessment.currency;
            seed = file.evaluation.seed;
        }
        if (currency != file.assessment.currency)
            problems.push_back(
                {ProblemCode::CurrenciesMixed, "", {file.path, file.assessment.currency, currency}});
        if (task.options.empty())
            problems.push_back({ProblemCode::NoOptionForTask, "", {file.path}});
        tasks.push_back(std::move(task));
    }

    EvaluationOptions m_how;
    Environment& m_environment;
    std::set<std::string> m_seen;
};

/// Which budgets fall short, and by how much.
Problems shortfalls(const Portfolio& portfolio)
{
    Problems problems;
    const auto look = [&](const char* pointer, const BudgetValue& value, double least) {
        if (value.budget && *value.budget < least)
            problems.push_back({ProblemCode::BudgetTooSmall, pointer,
                {QString::number(*value.budget, 'g', 12).toStdString(),
                    QString::number(least, 'g', 12).toStdString()}});
    };
    look("/budget/oneOff", portfolio.oneOff, portfolio.leastOneOff);
    look("/budget/perMonth", portfolio.perMonth, portfolio.leastPerMonth);
    look("/budget/days", portfolio.days, portfolio.leastDays);
    return problems;
}

void sayCurve(const char* heading, const std::vector<CurvePoint>& points,
    const std::vector<std::optional<SumRange>>& ranges, const ui::Format& format, Environment& environment)
{
    if (points.empty())
        return;
    Table table;
    table.addColumn(QString::fromLatin1(heading), Table::Right);
    table.addColumn(QStringLiteral("Best plan"), Table::Right);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool known = i < ranges.size() && ranges[i];
        table.addRow({format.moneyShort(points[i].budget),
            spread(format.moneyShort(points[i].netPresentValue),
                known ? std::optional(ranges[i]->independent) : std::nullopt, Unit::Money, format)});
    }
    environment.out << '\n' << table.text(2);
}

/// The plan with all figures of its options.
void sayPlan(const Portfolio& portfolio, const std::vector<PortfolioTask>& tasks, const ui::Format& format,
    Environment& environment)
{
    Table table;
    table.addColumn(QStringLiteral("Task"), Table::Left);
    table.addColumn(QStringLiteral("Option"), Table::Left);
    table.addColumn(QStringLiteral("To start"), Table::Right);
    table.addColumn(QStringLiteral("A month"), Table::Right);
    table.addColumn(QStringLiteral("Present value"), Table::Right);
    const auto money = [&](const PortfolioOption& option, double amount, Spread OptionSpreads::*figure) {
        return spread(format.moneyShort(amount),
            option.spreads ? std::optional(((*option.spreads).*figure).range()) : std::nullopt, Unit::Money,
            format);
    };
    for (std::size_t t = 0; t < portfolio.chosen.size(); ++t) {
        const PortfolioOption& option = tasks[t].options[portfolio.chosen[t]];
        table.addRow({ui::plainText(tasks[t].title, 40), ui::portfolioOptionName(option),
            money(option, option.oneOff, &OptionSpreads::oneOff),
            money(option, option.perMonth, &OptionSpreads::perMonth),
            money(option, option.netPresentValue, &OptionSpreads::netPresentValue)});
    }
    environment.out << table.text() << '\n';
}

void saySums(const Portfolio& portfolio, const PortfolioRanges& ranges, const ui::Format& format,
    Environment& environment)
{
    if (!ranges.netPresentValue) {
        environment.out << '\n' << wrapped(QString::fromLatin1(kNoRanges), kLine, 0);
        return;
    }
    Table table;
    for (const QString& title : ui::portfolioSumColumns())
        table.addColumn(title, Table::Left);
    for (const ui::PortfolioSum& sum : ui::portfolioSums(portfolio, ranges, format))
        table.addRow({sum.name, sum.amount, sum.independent, sum.together});
    environment.out << '\n' << table.text() << '\n' << wrapped(ui::portfolioRangeNote(), kLine, 0);
}

void sayPortfolio(const Portfolio& portfolio, const PortfolioRanges& ranges,
    const std::vector<PortfolioTask>& tasks, const ui::Format& format, Environment& environment)
{
    sayPlan(portfolio, tasks, format, environment);
    for (const QString& sentence : ui::portfolioSentences(portfolio, ranges, format))
        environment.out << wrapped(sentence, kLine, 0);
    saySums(portfolio, ranges, format, environment);
    sayCurve("At the start", portfolio.oneOffCurve, ranges.oneOffCurve, format, environment);
    sayCurve("A month", portfolio.perMonthCurve, ranges.perMonthCurve, format, environment);
}

Exit showPortfolio(const PortfolioOptions& options, Environment& environment)
{
    Tasks found(options, environment);
    if (found.exit != Fine)
        return found.exit;
    if (found.tasks.empty()) {
        environment.err << "None of the documents has options to choose from.\n";
        return DocumentErrors;
    }
    Portfolio portfolio;
    PortfolioRanges ranges;
    if (found.problems.empty()) {
        portfolio = planPortfolio(found.tasks, found.budget);
        ranges = portfolioRanges(found.tasks, portfolio, found.seed);
        if (portfolio.outcome == PortfolioOutcome::Infeasible)
            found.problems = shortfalls(portfolio);
    }
    if (options.how.json)
        environment.out << writePortfolioJson(portfolio, ranges, found.tasks, found.currency, found.problems);
    else if (portfolio.outcome == PortfolioOutcome::Optimal)
        sayPortfolio(portfolio, ranges, found.tasks,
            ui::Format(environment.locale, QString::fromStdString(found.currency)), environment);
    sayProblems(found.problems, found.currency, environment);
    return portfolio.outcome == PortfolioOutcome::Optimal ? Fine : DocumentErrors;
}

} // namespace

void addWorkflow(CLI::App& program, Action& action)
{
    auto* verb = program.add_subcommand("workflow", "Say who should do each step of the process, and why");
    auto options = std::make_shared<WorkflowOptions>();
    options->how.trials = kUsualTrials;
    verb->add_option("FILE", options->path, "Document with a workflow; - reads standard input")->required();
    addEvaluationFlags(*verb, options->how);
    verb->footer(
        "Business logic, a person or a model, by what each step asks for; a ! marks a step for which people\n"
        "chose otherwise. Steps that link to an assessment take their figures from it.\n\n"
        "Example:\n  tunepoint-cli workflow process.tunepoint");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return showWorkflow(*options, environment); };
    });
}

void addPortfolio(CLI::App& program, Action& action)
{
    auto* verb
        = program.add_subcommand("portfolio", "Choose one option for each of several tasks under a budget");
    auto options = std::make_shared<PortfolioOptions>();
    options->how.trials = kUsualTrials;
    verb->add_option("FILES", options->paths,
            "Documents; one with a workflow brings those it links to, and a saved portfolio\n"
            "(*.tunepoint-portfolio) its tasks and budgets")
        ->required();
    verb->add_option("--budget", options->budget.oneOff, "Money for all starts together");
    verb->add_option("--monthly", options->budget.perMonth, "Money a month for all together");
    verb->add_option("--days", options->budget.days, "Days of engineering for all starts together");
    verb->add_option(
            "--step", options->budget.step, "What one more budget step is; else a tenth of the budget")
        ->check(CLI::NonNegativeNumber);
    addEvaluationFlags(*verb, options->how);
    verb->footer(
        "The plan with the largest net present value that keeps every budget. With a description of today's\n"
        "process a task may be left as it is; without one some option must be taken.\n\n"
        "Examples:\n"
        "  tunepoint-cli portfolio mail.tunepoint forms.tunepoint --budget 40000\n"
        "  tunepoint-cli portfolio process.tunepoint --budget 40000 --monthly 2500 --json\n"
        "  tunepoint-cli portfolio team.tunepoint-portfolio --trials 10000");
    verb->callback([options, &action] {
        action = [options](Environment& environment) { return showPortfolio(*options, environment); };
    });
}

} // namespace tunepoint::cli
