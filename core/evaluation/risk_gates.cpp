// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/risk_gates.h"

#include "core/decision/risk_limits.h"

#include <utility>

namespace tunepoint {

namespace {

double tailMean(const TrialMatrix& benefits, std::size_t strategy, double share)
{
    std::vector<double> own(benefits.trials());
    for (std::size_t t = 0; t < own.size(); ++t)
        own[t] = benefits.row(t)[strategy];
    return lowerTailMean(own, share);
}

void tellContestAnew(Evaluation& evaluation, const TrialMatrix& benefits)
{
    std::vector<bool> in;
    for (const StrategyResult& result : evaluation.strategies)
        in.push_back(result.eligible && result.comparable);
    const Contest result = contest(benefits, in);
    for (std::size_t s = 0; s < in.size(); ++s) {
        evaluation.strategies[s].chance->probabilityBest = result.probabilityBest[s];
        evaluation.strategies[s].chance->expectedRegret = result.expectedRegret[s];
    }
}

} // namespace

void addRiskGates(Evaluation& evaluation, const DecisionRecord& decision, const Simulation* simulation)
{
    const double worst = tailShareOf(decision);
    bool someoneLeaves = false;
    for (std::size_t s = 0; s < evaluation.strategies.size(); ++s) {
        StrategyResult& result = evaluation.strategies[s];
        std::optional<RiskFigures> figures;
        if (simulation && result.chance) {
            StrategyChance& chance = *result.chance;
            if (worst != chance.tailShare) {
                chance.tailShare = worst;
                chance.tailMean = tailMean(simulation->benefits(), s, worst);
            }
            figures = RiskFigures{chance.probabilityLoss, chance.tailMean};
        }
        for (GateResult& gate : judgeRisk(decision, figures, evaluation.hasBaseline)) {
            someoneLeaves = someoneLeaves || (result.eligible && !gate.passed);
            result.eligible = result.eligible && gate.passed;
            result.gates.push_back(std::move(gate));
        }
    }
    if (someoneLeaves)
        tellContestAnew(evaluation, simulation->benefits());
}

} // namespace tunepoint
