// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/trial_block_maker.h"
#include "core/evaluation/trial_worlds.h"

#include "core/accuracy/ageing.h"
#include "core/accuracy/error_kinds.h"
#include "core/economics/cost_model.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace tunepoint {

namespace {

constexpr std::size_t kVaries = ~std::size_t(0);

} // namespace

TrialBlockMaker::TrialBlockMaker(const Plan& plan, const InputSampler& sampler, std::size_t capacity)
    : m_plan(plan)
    , m_sampler(sampler)
    , m_capacity(capacity)
    , m_inputs(plan.inputs.size(), nullptr)
{
    assert(capacity % kTrialTile == 0);
    for (const auto& column : sampler.columns()) {
        for (const std::size_t index : column.inputs)
            m_inputs[index] = newColumn();
    }
    for (const std::string& key : plan.events) {
        m_eventStreams.push_back(sampler.stream(key));
        m_events.push_back(newColumn());
    }
    bindShared();
    for (const StrategyPlan& strategy : plan.strategies)
        bindStrategy(strategy);
}

double* TrialBlockMaker::newColumn()
{
    return m_columns.emplace_back(m_capacity).data();
}

TrialColumn TrialBlockMaker::input(std::size_t index)
{
    return m_inputs[index] ? TrialColumn{m_inputs[index], kVaries}
                           : m_constants.column(m_plan.inputs[index].central);
}

TrialColumn TrialBlockMaker::derived(
    std::initializer_list<TrialColumn> of, const std::function<double(std::size_t trial)>& f)
{
    if (std::none_of(of.begin(), of.end(), [](const TrialColumn& c) { return c.varies(); }))
        return m_constants.column(f(0));
    double* to = newColumn();
    m_derivations.push_back([this, to, f] {
        for (std::size_t trial = 0; trial < m_trials; ++trial)
            to[trial] = f(trial);
    });
    return {to, kVaries};
}

TrialColumn TrialBlockMaker::converted(TrialColumn column)
{
    if (!m_plan.exchangeRate)
        return column;
    const TrialColumn rate = input(*m_plan.exchangeRate);
    return derived({column, rate}, [=](std::size_t t) { return column[t] * rate[t]; });
}

void TrialBlockMaker::bindShared()
{
    setColumns(m_plan.frame, m_constants, m_shared);
    ColumnsOf<SharedFigures>& figures = m_shared.figures;
    for (const SharedBinding& binding : m_plan.shared)
        figures[binding.member] = input(binding.input);
    if (m_plan.discountRate)
        figures[&SharedFigures::discountRatePerYear] = input(*m_plan.discountRate);
    if (m_plan.labelPriceConverted) {
        TrialColumn& price = figures[&SharedFigures::costPerLabel];
        price = converted(price);
    }
    if (!m_plan.falseAlarmsPriced && !m_plan.missesPriced)
        return;
    TrialColumn& error = figures[&SharedFigures::costPerError];
    const TrialColumn prevalence = figures[&SharedFigures::prevalence];
    const TrialColumn alarm = m_plan.falseAlarmsPriced ? figures[&SharedFigures::costPerFalseAlarm] : error;
    const TrialColumn miss = m_plan.missesPriced ? figures[&SharedFigures::costPerMiss] : error;
    error = derived({prevalence, alarm, miss},
        [=](std::size_t t) { return costOfError(prevalence[t], alarm[t], miss[t]); });
}

void TrialBlockMaker::bindStrategy(const StrategyPlan& strategy)
{
    std::vector<StrategyFigures> central;
    fillStrategyFigures(m_plan, strategy, centralWorld(m_plan), central);
    std::vector<StrategyBlock>& blocks = m_strategies.emplace_back();
    for (const StrategyFigures& stretch : central)
        blocks.push_back(blockOf(stretch, m_constants));
    bindStretch(strategy, blocks.front());
    if (!strategy.second)
        return;
    StrategyBlock& next = blocks.back();
    bindStretch(*strategy.second, next);
    const TrialColumn start = blocks.front().parameters[&StrategyParameters::switchMonth];
    const TrialColumn weeks = next.parameters[&StrategyParameters::leadTimeWeeks];
    const TrialColumn slip = next.parameters[&StrategyParameters::scheduleSlip];
    next.startMonth = start;
    blocks.front().endMonth = derived(
        {start, weeks, slip}, [=](std::size_t t) { return start[t] + weeks[t] * slip[t] / kWeeksPerMonth; });
}

void TrialBlockMaker::bindStretch(const StrategyPlan& strategy, StrategyBlock& block)
{
    for (const ParameterBinding& binding : strategy.parameters) {
        const TrialColumn column = input(binding.input);
        block.parameters[binding.member] = binding.converted ? converted(column) : column;
    }
    for (std::size_t i = 0; i < strategy.costs.size(); ++i) {
        const CostBinding& binding = strategy.costs[i];
        StatedCostBlock& cost = block.costs[i];
        for (std::size_t m = 0; m < cost.amounts.size() && m < binding.amounts.size(); ++m)
            cost.amounts[m] = input(binding.amounts[m]);
        if (binding.frame.kind != CostKind::Series)
            cost.amount = input(binding.amounts.front());
        if (binding.trend)
            cost.trendPerMonth = input(*binding.trend);
    }
    if (strategy.retirement) {
        const double known = strategy.knownRetirementMonth.value_or(std::numeric_limits<double>::infinity());
        const TrialColumn stated = input(*strategy.retirement);
        block.knownRetirementMonth
            = derived({stated}, [=](std::size_t t) { return std::min(known, stated[t]); });
    }
    if (strategy.statedMigrationCost)
        block.statedMigrationCost = input(*strategy.statedMigrationCost);
    for (std::size_t i = 0; i < strategy.priceChanges.size(); ++i) {
        const PriceChangeBinding& change = strategy.priceChanges[i];
        if (change.months)
            block.priceChanges[i].month = input(*change.months);
        block.priceChanges[i].factor = input(change.factor);
    }
    bindAccuracy(strategy, block);
}

void TrialBlockMaker::bindAccuracy(const StrategyPlan& strategy, StrategyBlock& block)
{
    const AccuracyBinding& binding = strategy.accuracy;
    AccuracyJob job;
    job.strategy = m_strategies.size() - 1;
    job.binding = &binding;
    const auto of = [this](const std::optional<std::size_t>& index) {
        return index ? std::optional(input(*index)) : std::nullopt;
    };
    const auto ofEvent = [this](const std::optional<std::size_t>& event) {
        return event ? std::optional(TrialColumn{m_events[*event], kVaries}) : std::nullopt;
    };
    job.columns
        = {of(binding.stated), of(binding.reference), of(binding.labelAgreement), of(binding.noveltyShare),
            ofEvent(binding.formatEvent), ofEvent(binding.tuningEvent), ofEvent(strategy.attemptsEvent)};
    job.parameters = block.parameters;
    const auto own = [this](TrialColumn& column) {
        double* const to = newColumn();
        column = {to, kVaries};
        return to;
    };
    job.results.accuracy = own(block.accuracy);
    job.results.accuracyAfterRetirement = own(block.accuracyAfterRetirement);
    job.results.attempts = own(block.attempts);
    if (binding.standsStill && binding.reference)
        job.results.promptedAccuracy = own(block.promptedAccuracy);
    if (!binding.stated && binding.reference) {
        if (binding.form == AccuracyForm::Chain && binding.callsFromSteps)
            job.results.callsPerItem = own(block.parameters[&StrategyParameters::callsPerItem]);
        if (binding.form == AccuracyForm::Cascade && binding.sharesFromTable)
            job.results.escalationShare = own(block.parameters[&StrategyParameters::escalationShare]);
        bindAgeing(binding, block);
    }
    m_accuracies.push_back(std::move(job));
}

void TrialBlockMaker::bindAgeing(const AccuracyBinding& binding, StrategyBlock& block)
{
    if (binding.knowledgeChange) {
        block.staleKnowledgeShare = block.parameters[&StrategyParameters::knowledgeShare];
        block.knowledgeChange = input(*binding.knowledgeChange);
    }
    if (binding.methodChanges) {
        const TrialColumn changes = input(*binding.methodChanges);
        const TrialColumn undone = block.parameters[&StrategyParameters::methodChangeShare];
        block.methodLoss = derived(
            {changes, undone}, [=](std::size_t t) { return methodLossPerMonth(changes[t], undone[t]); });
    }
    const TrialColumn error = block.parameters[&StrategyParameters::ceilingError];
    block.highestAccuracy = derived({error}, [=](std::size_t t) { return 1 - error[t]; });
}

void TrialBlockMaker::make(std::uint64_t first, std::size_t count)
{
    m_trials = (count + kTrialTile - 1) / kTrialTile * kTrialTile;
    assert(m_trials <= m_capacity);
    m_sampler.fillDraws(first, m_trials, m_draws);
    for (std::size_t c = 0; c < m_sampler.columns().size(); ++c) {
        const std::vector<std::size_t>& inputs = m_sampler.columns()[c].inputs;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            m_sampler.fillValues(c, i, m_draws[c], {m_inputs[inputs[i]], m_trials});
    }
    std::vector<std::uint32_t> draws(m_trials);
    for (std::size_t e = 0; e < m_events.size(); ++e) {
        m_eventStreams[e].fill(first, draws);
        for (std::size_t trial = 0; trial < m_trials; ++trial)
            m_events[e][trial] = uniform01(draws[trial]);
    }
    for (const auto& derive : m_derivations)
        derive();
    for (const AccuracyJob& job : m_accuracies)
        makeAccuracy(job);
    m_shared.makeMonths(m_trials);
}

void TrialBlockMaker::makeAccuracy(const AccuracyJob& job)
{
    blockAccuracy(*job.binding, job.columns, job.parameters, m_trials, job.results);
}

void TrialBlockMaker::hold(std::size_t column, std::span<const double> held)
{
    assert(std::find(m_heldColumns.begin(), m_heldColumns.end(), column) == m_heldColumns.end());
    const std::vector<std::size_t>& inputs = m_sampler.columns()[column].inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        double* values = m_inputs[inputs[i]];
        m_held.push_back({values, std::vector<double>(values, values + m_trials)});
        std::fill_n(values, m_trials, held[i]);
    }
    m_heldColumns.push_back(column);
    follow(column);
}

void TrialBlockMaker::refresh(std::size_t strategy)
{
    for (const AccuracyJob& job : m_accuracies) {
        if (job.strategy == strategy)
            makeAccuracy(job);
    }
}

void TrialBlockMaker::release()
{
    for (const Held& each : m_held)
        std::copy(each.drawn.begin(), each.drawn.end(), each.column);
    m_held.clear();
    for (const std::size_t column : std::exchange(m_heldColumns, {}))
        follow(column);
}

void TrialBlockMaker::follow(std::size_t column)
{
    for (const auto& derive : m_derivations)
        derive();
    const std::vector<std::size_t>& inputs = m_sampler.columns()[column].inputs;
    const bool shared = std::any_of(inputs.begin(), inputs.end(),
        [this](std::size_t index) { return m_plan.inputs[index].strategy.empty(); });
    if (shared)
        m_shared.makeMonths(m_trials);
}

void TrialBlockMaker::evaluate(std::size_t strategy, BlockFigures& figures, std::span<double> flows) const
{
    blockFigures(m_shared, m_strategies[strategy], m_trials, figures, flows);
}

} // namespace tunepoint
