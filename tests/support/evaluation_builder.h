// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace tunepoint::testing {

/// Evaluations made by hand, for tests of what shows them.
class EvaluationBuilder {
public:
    explicit EvaluationBuilder(int months = 12)
    {
        m_evaluation.engineVersion = "test";
        m_evaluation.currency = "USD";
        m_evaluation.horizonMonths = months;
        m_evaluation.itemsPerMonth = 1000;
        m_evaluation.hasBaseline = true;
        m_evaluation.recommendation.outcome = Outcome::NoStrategies;
    }

    /// A strategy that pays `oneOff` at time 0, then costs `perMonth` and brings `valuePerMonth`.
    EvaluationBuilder& strategy(const std::string& id, const std::string& name,
        std::optional<double> perMonth, std::optional<double> accuracy, double oneOff = 0,
        double valuePerMonth = 0)
    {
        StrategyResult result;
        result.id = id;
        result.name = name;
        result.archetype = "custom";
        CentralFigures& figures = result.central;
        figures.accuracy = accuracy;
        figures.costPerMonth = perMonth;
        figures.oneOffCost = oneOff;
        const double monthly = perMonth.value_or(0);
        const double months = m_evaluation.horizonMonths;
        figures.liveMonths = months;
        figures.items = m_evaluation.itemsPerMonth * months;
        figures.totalCost = oneOff + monthly * months;
        figures.totalValue = valuePerMonth * months;
        figures.netPresentValue = figures.totalValue - figures.totalCost;
        figures.costPerItem = figures.totalCost / figures.items;
        if (accuracy && *accuracy > 0)
            figures.costPerCorrectItem = *figures.costPerItem / *accuracy;
        if (figures.totalCost > 0)
            figures.roi = figures.netPresentValue / figures.totalCost;
        figures.monthlySaving = valuePerMonth - monthly;
        if (valuePerMonth > monthly)
            figures.paybackMonths = oneOff / (valuePerMonth - monthly);
        figures.parts.people = oneOff;
        figures.parts.modelCalls = monthly * months;
        figures.cashFlow.push_back(-oneOff);
        figures.cumulativeCost.push_back(oneOff);
        figures.cumulativeCashFlow.push_back(-oneOff);
        for (int month = 1; month <= m_evaluation.horizonMonths; ++month) {
            figures.cashFlow.push_back(valuePerMonth - monthly);
            figures.cumulativeCost.push_back(oneOff + monthly * month);
            figures.cumulativeCashFlow.push_back((valuePerMonth - monthly) * month - oneOff);
        }
        m_evaluation.strategies.push_back(std::move(result));
        return *this;
    }

    /// A gate that every strategy so far faces.
    EvaluationBuilder& gate(GateKind kind, double limit)
    {
        for (StrategyResult& strategy : m_evaluation.strategies) {
            GateResult gate;
            gate.id = kind == GateKind::MinimumAccuracy ? "requiredAccuracy" : "budgetPerMonth";
            gate.kind = kind;
            gate.limit = limit;
            gate.actual = kind == GateKind::MinimumAccuracy ? strategy.central.accuracy
                                                            : strategy.central.costPerMonth;
            gate.checked = gate.actual.has_value();
            gate.passed = !gate.checked
                || (kind == GateKind::MinimumAccuracy ? *gate.actual >= limit : *gate.actual <= limit);
            strategy.eligible = strategy.eligible && gate.passed;
            strategy.gates.push_back(std::move(gate));
        }
        return *this;
    }

    EvaluationBuilder& front(std::vector<std::string> ids)
    {
        m_evaluation.paretoFront = std::move(ids);
        return *this;
    }

    EvaluationBuilder& recommend(const std::string& id)
    {
        m_evaluation.recommendation.outcome = Outcome::Clear;
        m_evaluation.recommendation.strategy = id;
        return *this;
    }

    /// The strategy's accuracy is a guess of the catalogue and nothing else is known of it.
    EvaluationBuilder& guess(const std::string& id)
    {
        Input input;
        input.strategy = id;
        input.field = "accuracy";
        input.origin = Origin::Catalogue;
        input.quantity.grade = EvidenceGrade::Guess;
        m_evaluation.inputs.push_back(std::move(input));
        return *this;
    }

    EvaluationBuilder& crossing(const std::string& a, const std::string& b, double month, double volume)
    {
        BreakEven pair;
        pair.a = a;
        pair.b = b;
        pair.months = {month};
        pair.volumesPerMonth = {volume};
        pair.items = m_evaluation.itemsPerMonth * month;
        m_evaluation.breakEven.push_back(std::move(pair));
        return *this;
    }

    [[nodiscard]] Evaluation build() const { return m_evaluation; }

private:
    Evaluation m_evaluation;
};

/// Nine options such as a shop would weigh, with both gates, a guess and one without accuracy.
[[nodiscard]] inline Evaluation shopEvaluation()
{
    EvaluationBuilder builder(36);
    builder.strategy("today", "As today", 26000, 0.93, 0, 26000)
        .strategy("general", "General model, prompted", 10000, 0.91, 4000, 26000)
        .strategy("few", "Few-shot prompting", 3100, 0.912, 6000, 26000)
        .strategy("small", "Small model, prompted", 420, 0.84, 5000, 26000)
        .strategy("lora", "LoRA, self-hosted", 1000, 0.94, 21000, 26000)
        .strategy("hosted", "Hosted tuning, closed weights", 1900, 0.945, 12000, 26000)
        .strategy("rag", "Retrieval", 5200, 0.915, 15000, 26000)
        .strategy("both", "Retrieval and tuned model", 6100, 0.952, 34000, 26000)
        .strategy("rules", "Business logic", 60, 0.71, 9000, 26000)
        .strategy("mystery", "Vendor's black box", 2000, std::nullopt, 100, 26000)
        .gate(GateKind::MinimumAccuracy, 0.9)
        .gate(GateKind::MaximumCostPerMonth, 12000)
        .front({"rules", "small", "lora", "hosted", "both"})
        .recommend("lora")
        .guess("both");
    // (21000 - 6000) / (3100 - 1000) = 7.142857 months, (12000 - 6000) / (3100 - 1900) = 5 months
    builder.crossing("few", "lora", 15.0 / 2.1, 390).crossing("few", "hosted", 5, 210);
    // (21000 - 12000) / (1900 - 1000) = 10 months
    builder.crossing("lora", "hosted", 10, 720);
    return builder.build();
}

} // namespace tunepoint::testing
