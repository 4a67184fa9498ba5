// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/audit_checks.h"

#include <array>

namespace tunepoint {

namespace {

using F = const AuditFacts&;
constexpr auto kGuide = AuditGuide::CostEstimate;

AuditFinding taskKnown(F facts)
{
    std::vector<std::string> unknown;
    std::size_t known = 0;
    for (const TaskField& field : taskFields()) {
        const TaskProfile& task = facts.document.task;
        const bool there = field.kind() == FieldKind::Number ? field.number(task).has_value()
            : field.kind() == FieldKind::Word                ? field.word(task).has_value()
            : field.kind() == FieldKind::Flag                ? field.flag(task).has_value()
                                                             : true;
        if (there)
            ++known;
        else
            unknown.push_back(field.pointer());
    }
    const std::size_t of = known + unknown.size();
    const std::vector<std::string> args{std::to_string(unknown.size()), std::to_string(of)};
    if (!facts.volume().there)
        return notMet("volumeMissing", {"/task/itemsPerMonth"});
    return unknown.size() * 2 > of ? partly("taskUnknown", unknown, args) : met();
}

AuditFinding costTree(F facts)
{
    if (facts.document.strategies.empty())
        return notMet("noOptions", {"/strategies"});
    std::vector<std::string> unnamed;
    std::size_t lines = 0;
    for (std::size_t i = 0; i < facts.document.strategies.size(); ++i) {
        const Strategy& strategy = facts.document.strategies[i];
        for (std::size_t j = 0; j < strategy.costs.size(); ++j, ++lines) {
            if (strategy.costs[j].name.empty())
                unnamed.push_back(
                    "/strategies/" + std::to_string(i) + "/costs/" + std::to_string(j) + "/name");
        }
    }
    return lacking("linesUnnamed", unnamed, lines);
}

AuditFinding limits(F facts)
{
    const TaskProfile& task = facts.document.task;
    return AuditFacts::all({{task.budgetOneOff.has_value(), "limitsOpen", "/task/budgetOneOff"},
        {task.budgetPerMonth.has_value(), "limitsOpen", "/task/budgetPerMonth"},
        {task.deadlineWeeks.has_value(), "limitsOpen", "/task/deadlineWeeks"}});
}

AuditFinding sourcesAndDates(F facts)
{
    const auto inputs = facts.documentInputs();
    if (inputs.empty())
        return notApplicable("noRanges");
    std::vector<std::string> unsourced;
    std::vector<std::string> undated;
    for (const Input* input : inputs) {
        if (input->quantity.source.empty())
            unsourced.push_back(input->pointer);
        else if (input->quantity.date.empty())
            undated.push_back(input->pointer);
    }
    return unsourced.empty() ? lacking("undated", undated, inputs.size())
                             : lacking("unsourcedStated", unsourced, inputs.size());
}

AuditFinding pointEstimate(F facts)
{
    if (facts.evaluation.strategies.empty())
        return notMet("noOptions", {"/strategies"});
    return pricesFinding(facts);
}

AuditFinding noBarePercentages(F facts)
{
    if (facts.uncertainInputs().empty())
        return notMet("noRanges");
    const auto bare = facts.troubles({ProblemCode::BarePercentage});
    return bare.empty() ? met() : notMet("barePercentages", bare, {std::to_string(bare.size())});
}

AuditFinding earlier(F facts)
{
    return facts.versions().there ? met() : facts.people("G7c");
}

AuditFinding actuals(F facts)
{
    if (facts.hasJournal(JournalKind::Actual))
        return met();
    const bool forecast = facts.hasJournal(JournalKind::Forecast);
    return forecast ? partly("noActuals", {"/journal"}) : notMet("noActuals", {"/journal"});
}

} // namespace

std::span<const AuditCheck> costEstimateChecks()
{
    static constexpr std::array checks{
        AuditCheck{{"G1", kGuide, true, "cover"},
            [](F f) {
                return f.all({f.title(), f.question(), f.audience()});
            }},
        AuditCheck{{"G2", kGuide, true, "roadMap"}, [](F f) { return f.people("G2"); }},
        AuditCheck{{"G3", kGuide, true, "task"}, taskKnown},
        AuditCheck{{"G4", kGuide, true, "costs"}, costTree},
        AuditCheck{{"G5a", kGuide, true, "assumptions"},
            [](F f) { return f.evaluation.inputs.empty() ? notMet("noOptions", {"/strategies"}) : met(); }},
        AuditCheck{{"G5b", kGuide, true, "costs"},
            [](F f) {
                return f.all({f.discountRate(), f.date()});
            }},
        AuditCheck{{"G5c", kGuide, true, "options"}, limits},
        AuditCheck{{"G5d", kGuide, false, "assumptions"}, [](F f) { return f.basis(FigureSet::All); }},
        AuditCheck{{"G6a", kGuide, true, "evidence"}, sourcesAndDates},
        AuditCheck{{"G6b", kGuide, true, "comparison"},
            [](F f) { return f.versions().there ? met() : partly("noVersion", {"/versions"}); }},
        AuditCheck{{"G7a", kGuide, true, "costs"}, pointEstimate},
        AuditCheck{{"G7b", kGuide, true, "costs"}, [](F f) { return f.people("G7b"); }},
        AuditCheck{{"G7c", kGuide, true, "comparison"}, earlier},
        AuditCheck{{"G8a", kGuide, true, "uncertainty"}, [](F f) { return f.all({f.sensitivity()}); }},
        AuditCheck{{"G8b", kGuide, true, "uncertainty"}, [](F f) { return f.all({f.sensitivity()}); }},
        AuditCheck{{"G8c", kGuide, true, "uncertainty"},
            [](F f) {
                return f.sensitivity().there ? f.basis(FigureSet::Moving) : f.all({f.sensitivity()});
            }},
        AuditCheck{{"G8d", kGuide, true, "uncertainty"}, noBarePercentages},
        AuditCheck{{"G8e", kGuide, true, "uncertainty"}, [](F f) { return f.all({f.sensitivity()}); }},
        AuditCheck{{"G9a", kGuide, true, "assumptions"}, [](F f) { return f.basis(FigureSet::Uncertain); }},
        AuditCheck{{"G9b", kGuide, true, "method"}, correlationFinding},
        AuditCheck{{"G9c", kGuide, true, "uncertainty"}, [](F f) { return f.all({f.trials()}); }},
        AuditCheck{{"G9d", kGuide, true, "uncertainty"}, [](F f) { return f.all({f.trials()}); }},
        AuditCheck{{"G9e", kGuide, true, "uncertainty"}, [](F f) { return f.all({f.trials()}); }},
        AuditCheck{{"G9f", kGuide, true, "costs"}, [](F f) { return f.all({f.trials()}); }},
        AuditCheck{{"G9g", kGuide, true, "journal"}, [](F f) { return f.all({f.review()}); }},
        AuditCheck{{"G10a", kGuide, true, "reproduction"},
            [](F f) {
                return f.all({f.trials(), f.date()});
            }},
        AuditCheck{{"G10b", kGuide, true, "method"}, [](F f) { return f.basis(FigureSet::Stated); }},
        AuditCheck{{"G11", kGuide, true, "signOff"},
            [](F f) {
                return f.all({f.decided(), f.owner()});
            }},
        AuditCheck{{"G12", kGuide, true, "journal"}, actuals},
    };
    return checks;
}

} // namespace tunepoint
