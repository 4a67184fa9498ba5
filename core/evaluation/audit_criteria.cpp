// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/workshop_json.h"
#include "core/evaluation/audit_checks.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

using F = const AuditFacts&;
constexpr auto kTaskForce = AuditGuide::CriteriaTaskForce;
constexpr auto kManual = AuditGuide::CriteriaManual;

/// A workshop of the document, with those who took part and who led it, or a statement.
AuditFinding groupMet(F facts)
{
    const std::vector<WorkshopRecord> workshops = workshopsOf(facts.document);
    const auto group = std::find_if(workshops.begin(), workshops.end(),
        [](const WorkshopRecord& workshop) { return workshop.participants.size() > 1; });
    if (group == workshops.end() || facts.statement("U9"))
        return facts.people("U9");
    return group->facilitator.empty() ? partly("facilitatorMissing", {"/workshops"})
                                      : AuditFinding{AuditState::Met, {"shown", {}}, {"/workshops"}};
}

/// What people say of criteria; without criteria there is nothing to say.
template <char... Letters>
AuditFinding askedOfCriteria(F facts)
{
    static constexpr char id[]{Letters..., '\0'};
    return facts.document.criteria.empty() ? notApplicable("noCriteria") : facts.people(id);
}

AuditFinding namesGiven(F facts)
{
    const auto& criteria = facts.document.criteria;
    if (criteria.empty())
        return notApplicable("noCriteria");
    std::vector<std::string> open;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].name.empty())
            open.push_back("/criteria/" + std::to_string(i) + "/name");
    }
    return lacking("namesMissing", open, criteria.size());
}

AuditFinding scoresSourced(F facts)
{
    if (facts.document.criteria.empty())
        return notApplicable("noCriteria");
    std::vector<std::string> open;
    std::size_t all = 0;
    for (const auto& [strategy, row] : facts.document.scores) {
        for (const auto& [criterion, score] : row) {
            ++all;
            const auto* quantity = std::get_if<Quantity>(&score);
            if (!quantity || quantity->source.empty())
                open.push_back("/scores/" + pointerToken(strategy) + "/" + pointerToken(criterion));
        }
    }
    return lacking("scoresUnsourced", open, all);
}

AuditFinding weightsReasoned(F facts)
{
    const auto& criteria = facts.document.criteria;
    if (criteria.empty())
        return notApplicable("noCriteria");
    if (facts.document.weighting && facts.document.weighting->method != WeightingMethod::Direct)
        return met();
    std::vector<std::string> open;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (!criteria[i].weight && !facts.document.weighting)
            open.push_back("/criteria/" + std::to_string(i) + "/weight");
    }
    if (!open.empty())
        return lacking("weightsOpen", open, criteria.size());
    return facts.statement("I5a") ? facts.people("I5a") : partly("weightsDirect", {"/weighting"});
}

AuditFinding methodsCompared(F facts)
{
    if (!facts.evaluation.criteria)
        return notApplicable("noCriteria");
    return facts.evaluation.criteria->agree ? met() : partly("methodsDisagree", {"/criteria"});
}

AuditFinding swing(F facts)
{
    if (facts.document.criteria.empty())
        return notApplicable("noCriteria");
    const auto moved = facts.troubles({ProblemCode::RangeChangedAfterWeight});
    if (!moved.empty())
        return notMet("rangeMoved", moved);
    const bool bySwing
        = facts.document.weighting && facts.document.weighting->method == WeightingMethod::Swing;
    return bySwing ? met() : partly("weightsDirect", {"/weighting"});
}

AuditFinding combined(F facts)
{
    return facts.evaluation.criteria ? met() : notApplicable("noCriteria");
}

AuditFinding moneyApart(F facts)
{
    const auto twice = facts.troubles({ProblemCode::MoneyCountedTwice});
    return twice.empty() ? met() : notMet("criteriaOverlap", twice);
}

} // namespace

std::span<const AuditCheck> criteriaChecks()
{
    static constexpr std::array checks{
        AuditCheck{{"I1a", kTaskForce, true, "summary"},
            [](F f) {
                return f.all({f.title(), f.question()});
            }},
        AuditCheck{{"I1b", kTaskForce, true, "limits"}, [](F f) { return f.people("I1b"); }},
        AuditCheck{{"I2a", kTaskForce, true, "criteria"}, askedOfCriteria<'I', '2', 'a'>},
        AuditCheck{{"I2b", kTaskForce, true, "criteria"}, namesGiven},
        AuditCheck{{"I2c", kTaskForce, true, "criteria"}, askedOfCriteria<'I', '2', 'c'>},
        AuditCheck{{"I3a", kTaskForce, true, "criteria"}, scoresSourced},
        AuditCheck{{"I3b", kTaskForce, true, "criteria"}, askedOfCriteria<'I', '3', 'b'>},
        AuditCheck{{"I4a", kTaskForce, true, "criteria"}, scaleFinding},
        AuditCheck{{"I4b", kTaskForce, true, "criteria"}, askedOfCriteria<'I', '4', 'b'>},
        AuditCheck{{"I5a", kTaskForce, true, "criteria"}, weightsReasoned},
        AuditCheck{{"I5b", kTaskForce, true, "criteria"}, askedOfCriteria<'I', '5', 'b'>},
        AuditCheck{{"I6a", kTaskForce, true, "criteria"}, methodsCompared},
        AuditCheck{{"I6b", kTaskForce, true, "criteria"}, askedOfCriteria<'I', '6', 'b'>},
        AuditCheck{
            {"I7a", kTaskForce, true, "assumptions"}, [](F f) { return f.basis(FigureSet::Uncertain); }},
        AuditCheck{{"I7b", kTaskForce, true, "criteria"}, acceptabilityFinding},
        AuditCheck{{"I8a", kTaskForce, true, "summary"},
            [](F f) {
                return f.all({f.title(), f.options(), f.trials()});
            }},
        AuditCheck{{"I8b", kTaskForce, true, "limits"}, [](F f) { return f.people("I8b"); }},
        AuditCheck{{"I9", kTaskForce, false, "criteria"}, overlapFinding},
        AuditCheck{{"I10", kTaskForce, false, "limits"}, [](F f) { return f.people("I10"); }},
    };
    return checks;
}

std::span<const AuditCheck> criteriaManualChecks()
{
    static constexpr std::array checks{
        AuditCheck{{"U1", kManual, true, "cover"},
            [](F f) {
                return f.all({f.question(), f.owner(), f.organisation()});
            }},
        AuditCheck{{"U2", kManual, false, "options"},
            [](F f) {
                return f.all({f.statusQuo(), f.options()});
            }},
        AuditCheck{{"U3", kManual, false, "criteria"}, overlapFinding},
        AuditCheck{{"U4", kManual, false, "criteria"}, scaleFinding},
        AuditCheck{{"U5", kManual, true, "criteria"}, swing},
        AuditCheck{{"U6", kManual, false, "criteria"}, combined},
        AuditCheck{{"U7", kManual, false, "criteria"}, combined},
        AuditCheck{{"U8", kManual, false, "criteria"}, acceptabilityFinding},
        AuditCheck{{"U9", kManual, true, "workshop"}, groupMet},
        AuditCheck{{"U10", kManual, true, "costs"},
            [](F f) { return f.evaluation.hasBaseline ? met() : partly("noBaseline", {"/baseline"}); }},
        AuditCheck{{"U11", kManual, true, "assumptions"}, [](F f) { return f.basis(FigureSet::Stated); }},
        AuditCheck{{"U12", kManual, false, "criteria"}, moneyApart},
        AuditCheck{{"U13", kManual, false, "dissent"}, [](F f) { return dissentFinding(f, "U13"); }},
    };
    return checks;
}

} // namespace tunepoint
