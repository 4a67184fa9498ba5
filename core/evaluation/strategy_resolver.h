// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/plan.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Appends inputs to a plan and gives their index.
class InputList {
public:
    explicit InputList(Plan& plan)
        : m_plan(plan)
    {
    }

    std::size_t add(std::string pointer, std::string key, std::string_view field, std::string strategy,
        Unit unit, const Bounds& bounds, Quantity quantity, Origin origin,
        std::vector<std::string> evidence = {});

private:
    Plan& m_plan;
};

/// Turns the strategies of a document into plans: archetype, overrides, prices, priors, dates.
class StrategyResolver {
public:
    StrategyResolver(Plan& plan, InputList& inputs, const Assessment& assessment, const Catalogue& catalogue,
        const std::optional<Date>& date);

    [[nodiscard]] StrategyPlan resolve(std::size_t index);
    /// Warnings that concern all strategies together, once.
    void finish();

private:
    /// One archetype applied to one strategy: the whole of it, or a stretch of a staged path.
    struct Scope {
        std::size_t index = 0;
        const Strategy& strategy;
        const Archetype& archetype;
        std::string prefix; ///< of parameter keys: "", "first." or "second."
        std::map<std::string, std::string> words;

        [[nodiscard]] std::string pointer(std::string_view parameter) const;
        [[nodiscard]] const ParameterValue* stated(std::string_view parameter) const;
        [[nodiscard]] std::string word(const std::string& id) const;
    };

    StrategyPlan modelled(
        std::size_t index, const Strategy& strategy, const Archetype& archetype, const std::string& prefix);
    void resolveWords(Scope& scope);
    void resolveParameters(StrategyPlan& plan, const Scope& scope);
    void resolvePrices(StrategyPlan& plan, const Scope& scope);
    void priceOf(StrategyPlan& plan, const Scope& scope, std::string_view parameter,
        const std::optional<double>& price, const ModelPrice* model, const Quantity& unknown);
    void resolveCosts(StrategyPlan& plan, const Strategy& strategy, std::size_t index);
    // accuracy: accuracy_resolver.cpp
    [[nodiscard]] AccuracyForm accuracyForm(const Scope& scope) const;
    /// Whether a default of this parameter is of any use; true for those that have nothing to do with
    /// accuracy.
    [[nodiscard]] static bool servesAccuracy(std::string_view parameter, AccuracyForm form);
    /// The task's own default of a parameter where the catalogue has one, else the archetype's.
    [[nodiscard]] const DefaultFigure& ofTask(
        std::string_view parameter, const DefaultFigure& archetype) const;
    void resolveAccuracy(StrategyPlan& plan, const Scope& scope);
    void resolveReference(StrategyPlan& plan, const LogOddsPrior& anchor, const std::string& column);
    void resolveGains(
        StrategyPlan& plan, const Scope& scope, const LogOddsPrior& gain, const std::string& column);
    void bindPrior(StrategyPlan& plan, const Scope& scope, std::string_view parameter, std::string_view row,
        const std::string& column);
    void resolveLearning(StrategyPlan& plan, const Scope& scope);
    void resolveAgeing(StrategyPlan& plan, const Scope& scope);
    [[nodiscard]] std::optional<std::size_t> event(const StrategyPlan& plan, const Scope& scope,
        std::string_view name, double StrategyParameters::*probability);
    /// Input of a number of the task that only some strategies use; the document states it.
    [[nodiscard]] std::size_t taskInput(std::string_view field);
    [[nodiscard]] double classes() const;
    void checkTarget();
    bool statedAccuracy(
        StrategyPlan& plan, std::size_t index, const Strategy& strategy, double priorMean, double priorSd);
    void resolveFacts(StrategyPlan& plan, const Scope& scope);
    void resolveLifecycle(StrategyPlan& plan, const Strategy& strategy, std::size_t index);
    void customFacts(StrategyPlan& plan, const Strategy& strategy, std::size_t index);
    void bind(StrategyPlan& plan, const Scope& scope, const ParameterSpec& spec, const Quantity& quantity,
        Origin origin, const std::vector<std::string>& evidence = {}, const std::string& key = {});
    [[nodiscard]] std::string streamKey(
        const Scope& scope, const ParameterSpec& spec, const Quantity& quantity, Origin origin) const;

    Plan& m_plan;
    InputList& m_inputs;
    const Assessment& m_assessment;
    const Catalogue& m_catalogue;
    const std::optional<Date>& m_date;
    bool m_usesCatalogueMoney = false;
    bool m_usesDates = false;
    bool m_lacksEvidence = false;
    std::map<std::string, std::size_t, std::less<>> m_taskInputs;
};

} // namespace tunepoint
