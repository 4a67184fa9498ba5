// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process_json.h"

#include "core/assessment/words.h"
#include "core/exchange/field_writer.h"

namespace tunepoint {

namespace {

std::optional<std::string> orNull(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::string> wordOf(const std::optional<Performer>& performer)
{
    return performer ? std::optional(std::string(wordIn(kPerformerWords, *performer))) : std::nullopt;
}

std::string_view wordOf(PortfolioOutcome outcome)
{
    switch (outcome) {
    case PortfolioOutcome::Optimal:
        return "optimal";
    case PortfolioOutcome::Infeasible:
        return "infeasible";
    case PortfolioOutcome::Stopped:
        break;
    }
    return "stopped";
}

class ProcessWriter : FieldWriter {
public:
    [[nodiscard]] std::string write(
        const ProcessMap& map, std::string_view currency, const Problems& problems);
    [[nodiscard]] std::string write(const Portfolio& portfolio, const PortfolioRanges& ranges,
        const std::vector<PortfolioTask>& tasks, std::string_view currency, const Problems& problems);

private:
    void reason(const Reason& reason);
    void step(const MappedStep& step);
    void totals(const ProcessMap& map);
    void range(std::string_view key, const std::optional<PercentileRange>& range);
    void range(std::string_view key, const std::optional<SumRange>& range);
    void options(const PortfolioTask& task);
    void task(const PortfolioTask& task, const PortfolioOption* chosen);
    void budget(
        std::string_view key, const BudgetValue& value, double least, const std::optional<SumRange>& used);
    void curve(std::string_view key, const std::vector<CurvePoint>& points,
        const std::vector<std::optional<SumRange>>& ranges);
    void problemList(const Problems& problems);
};

void ProcessWriter::range(std::string_view key, const std::optional<PercentileRange>& range)
{
    m_json.key(key);
    if (!range) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    number("p10", range->p10);
    number("p90", range->p90);
    m_json.endObject();
}

void ProcessWriter::range(std::string_view key, const std::optional<SumRange>& sum)
{
    m_json.key(key);
    if (!sum) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    range("independent", sum->independent);
    range("together", sum->together);
    m_json.endObject();
}

void ProcessWriter::reason(const Reason& reason)
{
    m_json.beginObject();
    text("id", reason.id);
    texts("arguments", reason.args);
    m_json.endObject();
}

void ProcessWriter::step(const MappedStep& step)
{
    m_json.beginObject();
    text("id", step.id);
    text("name", step.name);
    textOrNull("proposed", wordOf(step.proposed));
    text("oversight", step.oversight == Oversight::Approval ? "approval" : "none");
    textOrNull("chosen", wordOf(step.chosen));
    m_json.key("clash");
    if (step.clash)
        m_json.text(step.clash->id);
    else
        m_json.null();
    list("reasons", step.reasons, [this](const Reason& entry) { reason(entry); });
    textOrNull("assessment", orNull(step.assessment));
    textOrNull("strategy", step.linked ? orNull(step.linked->strategy) : std::nullopt);
    number("share", step.share);
    number("itemsPerMonth", step.itemsPerMonth);
    number("hoursPerMonth", step.hoursPerMonth);
    number("costPerMonth", step.costPerMonth);
    number("netPresentValue", step.netPresentValue);
    number("accuracy", step.accuracy);
    range("shareRange", step.ranges.share);
    range("itemsPerMonthRange", step.ranges.itemsPerMonth);
    range("hoursPerMonthRange", step.ranges.hoursPerMonth);
    range("costPerMonthRange", step.ranges.costPerMonth);
    range("netPresentValueRange", step.ranges.netPresentValue);
    range("accuracyRange", step.ranges.accuracy);
    m_json.endObject();
}

void ProcessWriter::totals(const ProcessMap& map)
{
    m_json.key("totals");
    m_json.beginObject();
    number("itemsPerMonth", map.itemsPerMonth);
    number("costPerMonth", map.costPerMonth);
    texts("withoutCost", map.withoutCost);
    number("hoursPerMonth", map.hoursPerMonth);
    number("oneOffCost", map.oneOffCost);
    number("netPresentValue", map.netPresentValue);
    number("shareRight", map.shareRight);
    number("shareRightAtMost", map.shareRightAtMost);
    texts("withoutAccuracy", map.withoutAccuracy);
    number("rightItemsPerMonth", map.rightItemsPerMonth);
    textOrNull("weakestStep", orNull(map.weakestStep));
    texts("clashes", map.clashes);
    texts("otherCurrency", map.otherCurrency);
    range("itemsPerMonthRange", map.ranges.itemsPerMonth);
    range("costPerMonthRange", map.ranges.costPerMonth);
    range("hoursPerMonthRange", map.ranges.hoursPerMonth);
    range("oneOffCostRange", map.ranges.oneOffCost);
    range("netPresentValueRange", map.ranges.netPresentValue);
    range("shareRightAtMostRange", map.ranges.shareRightAtMost);
    range("rightItemsPerMonthRange", map.ranges.rightItemsPerMonth);
    m_json.endObject();
}

void ProcessWriter::problemList(const Problems& problems)
{
    list("problems", problems, [this](const Problem& problem) {
        m_json.beginObject();
        text("pointer", problem.pointer);
        text("id", problemId(problem.code));
        text("severity", severityOf(problem.code) == Severity::Error ? "error" : "warning");
        texts("arguments", problem.args);
        m_json.endObject();
    });
}

std::string ProcessWriter::write(const ProcessMap& map, std::string_view currency, const Problems& problems)
{
    m_json.beginObject();
    text("format", "tunepoint-workflow");
    number("version", 1);
    text("currency", currency);
    list("steps", map.steps, [this](const MappedStep& entry) { step(entry); });
    totals(map);
    problemList(problems);
    m_json.endObject();
    return m_json.take() + "\n";
}

void ProcessWriter::options(const PortfolioTask& task)
{
    list("options", task.options, [this](const PortfolioOption& option) {
        const auto spread = [&](Spread OptionSpreads::*figure) {
            return option.spreads ? std::optional(((*option.spreads).*figure).range()) : std::nullopt;
        };
        m_json.beginObject();
        textOrNull("strategy", orNull(option.strategy));
        number("netPresentValue", option.netPresentValue);
        number("oneOff", option.oneOff);
        number("perMonth", option.perMonth);
        number("days", option.days);
        range("netPresentValueRange", spread(&OptionSpreads::netPresentValue));
        range("oneOffRange", spread(&OptionSpreads::oneOff));
        range("perMonthRange", spread(&OptionSpreads::perMonth));
        range("daysRange", spread(&OptionSpreads::days));
        m_json.endObject();
    });
}

void ProcessWriter::task(const PortfolioTask& task, const PortfolioOption* chosen)
{
    m_json.beginObject();
    text("id", task.id);
    text("title", task.title);
    textOrNull("strategy", chosen ? orNull(chosen->strategy) : std::nullopt);
    const auto figure = [&](std::string_view key, double PortfolioOption::*member) {
        number(key, chosen ? std::optional(chosen->*member) : std::nullopt);
    };
    figure("netPresentValue", &PortfolioOption::netPresentValue);
    figure("oneOff", &PortfolioOption::oneOff);
    figure("perMonth", &PortfolioOption::perMonth);
    figure("days", &PortfolioOption::days);
    options(task);
    m_json.endObject();
}

void ProcessWriter::budget(
    std::string_view key, const BudgetValue& value, double least, const std::optional<SumRange>& used)
{
    m_json.key(key);
    m_json.beginObject();
    number("budget", value.budget);
    number("used", value.used);
    range("usedRange", used);
    number("least", least);
    number("marginalValue", value.marginalValue);
    number("step", value.step);
    number("stepGain", value.stepGain);
    number("nextIncrease", value.nextIncrease);
    number("nextGain", value.nextGain);
    m_json.endObject();
}

void ProcessWriter::curve(std::string_view key, const std::vector<CurvePoint>& points,
    const std::vector<std::optional<SumRange>>& ranges)
{
    m_json.key(key);
    m_json.beginArray(false);
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_json.beginObject();
        number("budget", points[i].budget);
        number("netPresentValue", points[i].netPresentValue);
        range("netPresentValueRange", i < ranges.size() ? ranges[i] : std::nullopt);
        m_json.endObject();
    }
    m_json.endArray();
}

std::string ProcessWriter::write(const Portfolio& portfolio, const PortfolioRanges& ranges,
    const std::vector<PortfolioTask>& tasks, std::string_view currency, const Problems& problems)
{
    const bool optimal = portfolio.outcome == PortfolioOutcome::Optimal;
    const auto defined = [&](double value) { return optimal ? std::optional(value) : std::nullopt; };
    m_json.beginObject();
    text("format", "tunepoint-portfolio");
    number("version", 1);
    text("currency", currency);
    text("outcome", wordOf(portfolio.outcome));
    number("netPresentValue", defined(portfolio.netPresentValue));
    range("netPresentValueRange", ranges.netPresentValue);
    number("relaxedValue", defined(portfolio.relaxedValue));
    number("unlimitedValue", defined(portfolio.unlimitedValue));
    range("unlimitedValueRange", ranges.unlimitedValue);
    m_json.key("tasks");
    m_json.beginArray(tasks.empty());
    for (std::size_t t = 0; t < tasks.size(); ++t)
        task(tasks[t], t < portfolio.chosen.size() ? &tasks[t].options[portfolio.chosen[t]] : nullptr);
    m_json.endArray();
    m_json.key("budgets");
    m_json.beginObject();
    budget("oneOff", portfolio.oneOff, portfolio.leastOneOff, ranges.oneOff);
    budget("perMonth", portfolio.perMonth, portfolio.leastPerMonth, ranges.perMonth);
    budget("days", portfolio.days, portfolio.leastDays, ranges.days);
    m_json.endObject();
    curve("oneOffCurve", portfolio.oneOffCurve, ranges.oneOffCurve);
    curve("perMonthCurve", portfolio.perMonthCurve, ranges.perMonthCurve);
    problemList(problems);
    m_json.endObject();
    return m_json.take() + "\n";
}

} // namespace

std::string writeProcessMapJson(const ProcessMap& map, std::string_view currency, const Problems& problems)
{
    return ProcessWriter().write(map, currency, problems);
}

std::string writePortfolioJson(const Portfolio& portfolio, const PortfolioRanges& ranges,
    const std::vector<PortfolioTask>& tasks, std::string_view currency, const Problems& problems)
{
    return ProcessWriter().write(portfolio, ranges, tasks, currency, problems);
}

} // namespace tunepoint
