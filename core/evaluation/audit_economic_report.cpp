// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/audit_checks.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

using F = const AuditFacts&;
constexpr auto kGuide = AuditGuide::EconomicReport;

AuditFinding population(F facts)
{
    return AuditFacts::all(
        {facts.volume(), {facts.document.task.type.has_value(), "taskUnknown", "/task/type"}});
}

AuditFinding outcomes(F facts)
{
    const TaskProfile& task = facts.document.task;
    return AuditFacts::all(
        {{task.qualityMetric == QualityMetric::Defined, "metricMissing", "/task/qualityMetric"},
            {!task.qualityMetricName.empty(), "metricMissing", "/task/qualityMetricName"}});
}

AuditFinding measured(F facts)
{
    if (!facts.document.pilots.empty())
        return met();
    return facts.document.task.promptingAccuracy ? partly("notMeasured", {"/pilots"})
                                                 : notMet("notMeasured", {"/pilots"});
}

AuditFinding valued(F facts)
{
    const TaskProfile& task = facts.document.task;
    const bool errors = task.costPerError || task.costPerFalseAlarm || task.costPerMiss;
    return AuditFacts::all({{errors, "errorsUnpriced", "/task/costPerError"},
        {facts.evaluation.hasBaseline, "noBaseline", "/baseline"}});
}

AuditFinding currency(F facts)
{
    const Wanted date = facts.date();
    if (!date.there)
        return notMet(date.reason, {std::string(date.pointer)});
    const auto open = facts.troubles({ProblemCode::CurrencyNotConverted});
    return open.empty() ? met() : partly("pricesOpen", open, {std::to_string(open.size())});
}

AuditFinding parameters(F facts)
{
    return facts.basis(FigureSet::Uncertain);
}

AuditFinding results(F facts)
{
    if (facts.evaluation.strategies.empty())
        return notMet("noOptions", {"/strategies"});
    return AuditFacts::all({facts.options(), {facts.evaluation.hasBaseline, "noBaseline", "/baseline"}});
}

/// Whether the discount rate or the time frame has been varied.
AuditFinding frameVaried(F facts)
{
    if (!facts.sensitivity().there)
        return AuditFacts::all({facts.sensitivity()});
    const auto varied = [](const auto& figures) { return figures.contains("/discountRatePerYear"); };
    const auto& scenarios = facts.document.scenarios;
    const bool there = isUncertain(facts.document.discountRatePerYear)
        || std::any_of(scenarios.begin(), scenarios.end(),
            [&](const Scenario& scenario) { return varied(scenario.values) || varied(scenario.factors); });
    return there ? met() : partly("frameFixed", {"/discountRatePerYear"});
}

} // namespace

std::span<const AuditCheck> economicReportChecks()
{
    static constexpr std::array checks{
        AuditCheck{{"C1", kGuide, true, "cover"},
            [](F f) {
                return f.all({f.title(), f.options()});
            }},
        AuditCheck{{"C2", kGuide, true, "summary"},
            [](F f) {
                return f.evaluation.strategies.empty() ? notMet("noOptions", {"/strategies"}) : met();
            }},
        AuditCheck{{"C3", kGuide, true, "summary"}, [](F f) { return f.all({f.question()}); }},
        AuditCheck{{"C4", kGuide, true, "limits"}, [](F f) { return f.people("C4"); }},
        AuditCheck{{"C5", kGuide, true, "task"}, population},
        AuditCheck{{"C6", kGuide, true, "task"},
            [](F f) {
                return f.all(
                    {f.organisation(), {f.document.task.sector.has_value(), "taskUnknown", "/task/sector"}});
            }},
        AuditCheck{{"C7", kGuide, true, "options"},
            [](F f) {
                return f.all({f.options(), f.statusQuo()});
            }},
        AuditCheck{{"C8", kGuide, true, "costs"}, [](F f) { return f.all({f.perspective()}); }},
        AuditCheck{{"C9", kGuide, true, "costs"}, [](F f) { return f.all({f.horizonReason()}); }},
        AuditCheck{{"C10", kGuide, true, "costs"}, discountFinding},
        AuditCheck{{"C11", kGuide, true, "task"}, outcomes},
        AuditCheck{{"C12", kGuide, true, "accuracy"}, measured},
        AuditCheck{{"C13", kGuide, true, "costs"}, valued},
        AuditCheck{{"C14", kGuide, true, "costs"}, pricesFinding},
        AuditCheck{{"C15", kGuide, true, "costs"}, currency},
        AuditCheck{{"C16", kGuide, true, "method"}, [](F) { return met(); }},
        AuditCheck{{"C17", kGuide, true, "method"}, [](F) { return met(); }},
        AuditCheck{{"C18", kGuide, false, "limits"}, [](F f) { return f.people("C18"); }},
        AuditCheck{{"C19", kGuide, false, "limits"}, [](F f) { return f.people("C19"); }},
        AuditCheck{{"C20", kGuide, false, "uncertainty"}, [](F f) { return f.all({f.trials()}); }},
        AuditCheck{{"C21", kGuide, false, "limits"}, [](F f) { return f.people("C21"); }},
        AuditCheck{{"C22", kGuide, false, "assumptions"}, parameters},
        AuditCheck{{"C23", kGuide, false, "costs"}, results},
        AuditCheck{{"C24", kGuide, false, "uncertainty"}, frameVaried},
        AuditCheck{{"C25", kGuide, false, "limits"}, [](F f) { return f.people("C25"); }},
        AuditCheck{{"C26", kGuide, false, "limits"}, [](F f) { return f.people("C26"); }},
        AuditCheck{{"C27", kGuide, false, "limits"},
            [](F f) { return f.funding().there ? met() : f.people("C27"); }},
        AuditCheck{{"C28", kGuide, false, "limits"},
            [](F f) { return f.conflicts().there ? met() : f.people("C28"); }},
    };
    return checks;
}

} // namespace tunepoint
