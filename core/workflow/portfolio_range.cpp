// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/portfolio_range.h"

#include "core/workflow/portfolio_choice.h"

namespace tunepoint {

namespace {

/// The sums of different choices among the same tasks, in the same trials.
class ChoiceRanges {
public:
    ChoiceRanges(const std::vector<PortfolioTask>& tasks, std::uint64_t seed, std::stop_token stop)
        : m_tasks(tasks)
        , m_sums(tasks.size(), seed)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] std::optional<SumRange> rangeOf(
        const std::vector<std::size_t>& chosen, Spread OptionSpreads::*figure) const
    {
        std::vector<Spread> figures;
        for (std::size_t t = 0; t < m_tasks.size(); ++t) {
            const PortfolioOption& option = m_tasks[t].options[chosen[t]];
            if (!option.spreads || m_stop.stop_requested())
                return std::nullopt;
            figures.push_back((*option.spreads).*figure);
        }
        return m_sums.rangeOf(figures);
    }

    [[nodiscard]] std::vector<std::optional<SumRange>> ofCurve(const std::vector<CurvePoint>& curve) const
    {
        std::vector<std::optional<SumRange>> ranges;
        for (const CurvePoint& point : curve)
            ranges.push_back(rangeOf(point.chosen, &OptionSpreads::netPresentValue));
        return ranges;
    }

private:
    const std::vector<PortfolioTask>& m_tasks;
    SumOfSpreads m_sums;
    std::stop_token m_stop;
};

} // namespace

PortfolioRanges portfolioRanges(const std::vector<PortfolioTask>& tasks, const Portfolio& portfolio,
    std::uint64_t seed, const std::stop_token& stop)
{
    const std::vector<TaskChoice> choices = taskChoices(tasks, portfolio);
    if (choices.empty())
        return {};
    std::vector<std::size_t> best;
    for (const TaskChoice& choice : choices)
        best.push_back(choice.best);
    const ChoiceRanges sums(tasks, seed, stop);
    PortfolioRanges ranges;
    ranges.netPresentValue = sums.rangeOf(portfolio.chosen, &OptionSpreads::netPresentValue);
    ranges.oneOff = sums.rangeOf(portfolio.chosen, &OptionSpreads::oneOff);
    ranges.perMonth = sums.rangeOf(portfolio.chosen, &OptionSpreads::perMonth);
    ranges.days = sums.rangeOf(portfolio.chosen, &OptionSpreads::days);
    ranges.unlimitedValue = sums.rangeOf(best, &OptionSpreads::netPresentValue);
    ranges.oneOffCurve = sums.ofCurve(portfolio.oneOffCurve);
    ranges.perMonthCurve = sums.ofCurve(portfolio.perMonthCurve);
    return ranges;
}

} // namespace tunepoint
