// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explained_option.h"

#include "core/evaluation/plan_evaluation.h"
#include "core/evaluation/trial_worlds.h"

#include <algorithm>

namespace tunepoint {

namespace {

std::string symbolOf(std::size_t place)
{
    // Without "m", which is the month.
    static constexpr std::string_view kLetters = "abcdefghijklnopqrstuvwxyz";
    std::string symbol(1, kLetters[place % kLetters.size()]);
    return place < kLetters.size() ? symbol : symbol + std::to_string(place / kLetters.size());
}

} // namespace

const StrategyPlan& ExplainedOption::planOf(std::size_t stretch) const
{
    return stretch > 0 && strategy.second ? *strategy.second : strategy;
}

ExplainedOption explainedOption(
    const Assessment& assessment, const Catalogue& catalogue, const Plan& plan, const StrategyPlan& strategy)
{
    const std::vector<double> values = centralWorld(plan);
    ExplainedOption option{
        assessment, catalogue, plan, strategy, sharedFigures(plan, values), {}, {}, {}, {}};
    fillStrategyFigures(plan, strategy, values, option.stretches);
    for (const StrategyFigures& stretch : option.stretches)
        option.ledgers.push_back(ledgerOf(option.shared, stretch));
    option.ledger = joinedLedger(option.shared, option.stretches);
    option.figures = centralFigures(plan, strategy, option.shared, values);
    return option;
}

StepMaker::StepMaker(const ExplainedOption& option, std::string_view id, Unit unit)
    : m_option(option)
{
    m_step.id = id;
    m_step.unit = unit;
}

FormulaTerm& StepMaker::add(std::string_view id, double value, Unit unit)
{
    FormulaTerm term;
    term.symbol = symbolOf(m_step.terms.size());
    term.id = id;
    term.unit = unit;
    term.value = value;
    return m_step.terms.emplace_back(std::move(term));
}

StepMaker& StepMaker::term(std::string_view id, double value, Unit unit)
{
    add(id, value, unit);
    return *this;
}

StepMaker& StepMaker::figure(ExplainedFigure figure)
{
    const ExplainedSpec& spec = explainedSpec(figure);
    add(spec.id, spec.value(m_option.figures).value_or(0), spec.unit).figure = figure;
    return *this;
}

StepMaker& StepMaker::series(std::string_view id, std::vector<double> byMonth, Unit unit)
{
    double total = 0;
    for (const double x : byMonth)
        total += x;
    add(id, total, unit).byMonth = std::move(byMonth);
    return *this;
}

StepMaker& StepMaker::seriesOf(ExplainedFigure figure, std::vector<double> byMonth)
{
    const ExplainedSpec& spec = explainedSpec(figure);
    series(spec.id, std::move(byMonth), spec.unit);
    m_step.terms.back().figure = figure;
    return *this;
}

StepMaker& StepMaker::input(double SharedFigures::*member, std::string_view id, Unit unit)
{
    FormulaTerm& term = add(id, m_option.shared.*member, unit);
    const auto& bindings = m_option.plan.shared;
    const auto at = std::find_if(
        bindings.begin(), bindings.end(), [&](const SharedBinding& each) { return each.member == member; });
    if (at != bindings.end())
        term.pointer = m_option.plan.inputs[at->input].pointer;
    return *this;
}

StepMaker& StepMaker::input(double StrategyParameters::*member, std::size_t stretch)
{
    const auto specs = parameterSpecs();
    const auto spec = std::find_if(
        specs.begin(), specs.end(), [&](const ParameterSpec& each) { return each.member == member; });
    FormulaTerm& term = add(spec->id, m_option.stretches[stretch].parameters.*member, spec->unit);
    const auto& bindings = m_option.planOf(stretch).parameters;
    const auto at = std::find_if(bindings.begin(), bindings.end(),
        [&](const ParameterBinding& each) { return each.member == member; });
    if (at != bindings.end())
        term.pointer = m_option.plan.inputs[at->input].pointer;
    return *this;
}

StepMaker& StepMaker::input(std::size_t place, std::string_view id, double value)
{
    const Input& input = m_option.plan.inputs[place];
    add(id, value, input.unit).pointer = input.pointer;
    return *this;
}

FormulaStep StepMaker::gives(std::string formula, double result) const
{
    FormulaStep step = m_step;
    step.formula = std::move(formula);
    step.result = result;
    return step;
}

FormulaStep StepMaker::gives(std::string formula, std::vector<double> byMonth) const
{
    FormulaStep step = gives(std::move(formula), byMonth.empty() ? 0 : byMonth.back());
    step.byMonth = std::move(byMonth);
    return step;
}

} // namespace tunepoint
