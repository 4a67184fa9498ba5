// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/portfolio_choice.h"

namespace tunepoint {

namespace {

bool isPlanFor(const std::vector<PortfolioTask>& tasks, const Portfolio& portfolio)
{
    if (portfolio.outcome != PortfolioOutcome::Optimal || portfolio.chosen.size() != tasks.size())
        return false;
    for (std::size_t t = 0; t < tasks.size(); ++t) {
        if (portfolio.chosen[t] >= tasks[t].options.size())
            return false;
    }
    return true;
}

bool isBetter(const PortfolioOption& a, const PortfolioOption& b)
{
    return a.netPresentValue != b.netPresentValue ? a.netPresentValue > b.netPresentValue
                                                  : a.oneOff < b.oneOff;
}

} // namespace

std::vector<TaskChoice> taskChoices(const std::vector<PortfolioTask>& tasks, const Portfolio& portfolio)
{
    std::vector<TaskChoice> choices;
    if (!isPlanFor(tasks, portfolio))
        return choices;
    for (std::size_t t = 0; t < tasks.size(); ++t) {
        const auto& options = tasks[t].options;
        TaskChoice choice{t, portfolio.chosen[t], portfolio.chosen[t], 0};
        for (std::size_t o = 0; o < options.size(); ++o) {
            const bool more = options[o].netPresentValue > options[choice.chosen].netPresentValue;
            if (more && isBetter(options[o], options[choice.best]))
                choice.best = o;
        }
        choice.givesUp = options[choice.best].netPresentValue - options[choice.chosen].netPresentValue;
        choices.push_back(choice);
    }
    return choices;
}

} // namespace tunepoint
