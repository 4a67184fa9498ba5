// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/audit_checks.h"

#include <array>

namespace tunepoint {

namespace {

using F = const AuditFacts&;
constexpr auto kGuide = AuditGuide::DecisionReport;

AuditFinding answered(F facts)
{
    if (facts.evaluation.strategies.empty())
        return notMet("noOptions", {"/strategies"});
    return AuditFacts::all({facts.trials(), facts.review()});
}

AuditFinding graded(F facts)
{
    const auto inputs = facts.allInputs();
    if (inputs.empty())
        return notMet("noOptions", {"/strategies"});
    std::vector<std::string> open;
    for (const Input* input : inputs) {
        if (!input->quantity.grade)
            open.push_back(input->pointer);
    }
    return lacking("ungraded", open, inputs.size());
}

AuditFinding criteriaShown(F facts)
{
    return facts.document.criteria.empty() ? notApplicable("noCriteria") : scaleFinding(facts);
}

AuditFinding interests(F facts)
{
    return AuditFacts::all({facts.conflicts(), facts.funding()});
}

} // namespace

std::span<const AuditCheck> decisionReportChecks()
{
    static constexpr std::array checks{
        AuditCheck{{"R1", kGuide, true, "summary"}, answered},
        AuditCheck{{"R2", kGuide, true, "summary"},
            [](F f) {
                return f.all({f.question(), f.perspective(), f.horizonReason()});
            }},
        AuditCheck{{"R3", kGuide, true, "options"},
            [](F f) {
                return f.all({f.statusQuo(), f.options(), f.gates()});
            }},
        AuditCheck{{"R4", kGuide, true, "criteria"}, criteriaShown},
        AuditCheck{{"R5", kGuide, true, "assumptions"}, graded},
        AuditCheck{{"R6", kGuide, true, "costs"},
            [](F f) {
                return f.all({f.discountRate(), f.date(),
                    {!f.evaluation.strategies.empty(), "noOptions", "/strategies"}});
            }},
        AuditCheck{{"R7", kGuide, true, "uncertainty"},
            [](F f) {
                return f.all({f.trials(), {f.evaluation.hasBaseline, "noBaseline", "/baseline"}});
            }},
        AuditCheck{{"R8", kGuide, true, "uncertainty"},
            [](F f) {
                return f.sensitivity().there ? f.basis(FigureSet::Moving) : f.all({f.sensitivity()});
            }},
        AuditCheck{{"R9", kGuide, true, "uncertainty"}, [](F f) { return f.all({f.trials()}); }},
        AuditCheck{{"R10", kGuide, true, "pilot"}, [](F f) { return f.all({f.information()}); }},
        AuditCheck{{"R11", kGuide, true, "dissent"}, [](F f) { return dissentFinding(f, "R11"); }},
        AuditCheck{{"R12", kGuide, true, "limits"}, interests},
        AuditCheck{{"R13", kGuide, true, "reproduction"},
            [](F f) {
                return f.all({f.trials(), f.date()});
            }},
        AuditCheck{{"R14", kGuide, true, "selfAudit"}, [](F) { return met(); }},
    };
    return checks;
}

} // namespace tunepoint
