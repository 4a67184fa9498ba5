// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/explanation.h"
#include "core/evaluation/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// One strategy of the central case with everything that explanations put into their formulas.
struct ExplainedOption {
    const Assessment& assessment;
    const Catalogue& catalogue;
    const Plan& plan;
    const StrategyPlan& strategy;
    SharedFigures shared;
    std::vector<StrategyFigures> stretches;
    std::vector<Ledger> ledgers; ///< of each stretch
    Ledger ledger; ///< of all together
    CentralFigures figures;

    /// The plan of a stretch: the strategy's own, or that of its second.
    [[nodiscard]] const StrategyPlan& planOf(std::size_t stretch) const;
};

[[nodiscard]] ExplainedOption explainedOption(
    const Assessment& assessment, const Catalogue& catalogue, const Plan& plan, const StrategyPlan& strategy);

/// Makes a line term by term; symbols are handed out in the order of the terms: a, b, c …
class StepMaker {
public:
    StepMaker(const ExplainedOption& option, std::string_view id, Unit unit);

    StepMaker& term(std::string_view id, double value, Unit unit);
    StepMaker& figure(ExplainedFigure figure); ///< of the option; 0 when it is undefined
    StepMaker& series(std::string_view id, std::vector<double> byMonth, Unit unit);
    StepMaker& seriesOf(ExplainedFigure figure, std::vector<double> byMonth);
    /// A figure of the task or the frame, linked to its input where it is one.
    StepMaker& input(double SharedFigures::*member, std::string_view id, Unit unit);
    /// A parameter of a stretch, likewise; its name and unit are those of parameterSpecs().
    StepMaker& input(double StrategyParameters::*member, std::size_t stretch = 0);
    /// The input at a place of the plan, as it counts in the central case.
    StepMaker& input(std::size_t place, std::string_view id, double value);

    [[nodiscard]] FormulaStep gives(std::string formula, double result) const;
    [[nodiscard]] FormulaStep gives(std::string formula, std::vector<double> byMonth) const;

private:
    FormulaTerm& add(std::string_view id, double value, Unit unit);

    const ExplainedOption& m_option;
    FormulaStep m_step;
};

/// The parts of the one-off cost, and of the running cost. The last step gives the part.
[[nodiscard]] std::vector<FormulaStep> projectSteps(const ExplainedOption& option, ExplainedFigure part);
[[nodiscard]] std::vector<FormulaStep> runningSteps(const ExplainedOption& option, ExplainedFigure part);
/// One item's model calls at today's prices; empty: no model is called.
[[nodiscard]] std::vector<FormulaStep> callSteps(const ExplainedOption& option, std::size_t stretch);

} // namespace tunepoint
