// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/audit_checks.h"

#include <array>

namespace tunepoint {

namespace {

using F = const AuditFacts&;
constexpr auto kInformation = AuditGuide::Information;
constexpr auto kMeasurement = AuditGuide::Measurement;

/// A guess that is a plain number hides what nobody knows.
AuditFinding allUncertain(F facts)
{
    std::vector<std::string> certain;
    const auto inputs = facts.allInputs();
    for (const Input* input : inputs) {
        if (!isUncertain(input->quantity) && input->quantity.grade == EvidenceGrade::Guess)
            certain.push_back(input->pointer);
    }
    if (facts.uncertainInputs().empty())
        return notMet("noRanges");
    return certain.empty() ? correlationFinding(facts) : lacking("noRanges", certain, inputs.size());
}

AuditFinding structure(F facts)
{
    return facts.document.scenarios.empty() ? partly("noScenarios", {"/scenarios"}) : met();
}

AuditFinding groups(F facts)
{
    if (!facts.information().there)
        return AuditFacts::all({facts.information()});
    return facts.evaluation.valueOfInformation->groups.empty() ? partly("noGroups", {"/inputGroups"}) : met();
}

AuditFinding pilots(F facts)
{
    const auto& value = facts.evaluation.valueOfInformation;
    return value && !value->pilots.empty() ? met() : notMet("noInformation");
}

AuditFinding netBenefit(F facts)
{
    const AuditFinding worth = pilots(facts);
    if (worth.state != AuditState::Met)
        return worth;
    return facts.evaluation.outlook.delay ? met() : partly("waitingFree");
}

AuditFinding calibrated(F facts)
{
    if (facts.uncertainInputs().empty())
        return notMet("noRanges");
    return facts.statement("H2") ? facts.people("H2") : partly("notCalibrated", {"/statements"});
}

AuditFinding measuredWhatCounts(F facts)
{
    const bool known = !facts.document.pilots.empty();
    if (!facts.information().there)
        return AuditFacts::all({facts.information()});
    return known ? met() : partly("notMeasured", {"/pilots"});
}

AuditFinding riskStated(F facts)
{
    return facts.document.decision.riskLimit ? met() : partly("noRiskLimit", {"/decision/riskLimit"});
}

AuditFinding followUp(F facts)
{
    if (facts.hasJournal(JournalKind::Actual))
        return met();
    const bool planned = facts.review().there || facts.hasJournal(JournalKind::Forecast)
        || facts.hasJournal(JournalKind::Trigger);
    return planned ? partly("noActuals", {"/journal"}) : notMet("reviewMissing", {"/decision/reviewDate"});
}

} // namespace

std::span<const AuditCheck> informationChecks()
{
    static constexpr std::array checks{
        AuditCheck{{"W1", kInformation, true, "assumptions"}, allUncertain},
        AuditCheck{{"W2", kInformation, true, "risks"}, structure},
        AuditCheck{{"W3", kInformation, true, "uncertainty"}, [](F f) { return f.all({f.trials()}); }},
        AuditCheck{{"W4", kInformation, false, "uncertainty"}, [](F f) { return f.all({f.information()}); }},
        AuditCheck{{"W5", kInformation, false, "uncertainty"}, groups},
        AuditCheck{{"W6", kInformation, false, "pilot"}, pilots},
        AuditCheck{{"W7", kInformation, false, "costs"},
            [](F f) {
                return f.all({f.volume(), f.horizonReason()});
            }},
        AuditCheck{{"W8", kInformation, false, "pilot"}, netBenefit},
        AuditCheck{{"H1", kMeasurement, true, "summary"},
            [](F f) {
                return f.all({f.question(), f.options()});
            }},
        AuditCheck{{"H2", kMeasurement, true, "assumptions"}, calibrated},
        AuditCheck{{"H3", kMeasurement, true, "uncertainty"}, [](F f) { return f.all({f.information()}); }},
        AuditCheck{{"H4", kMeasurement, true, "pilot"}, measuredWhatCounts},
        AuditCheck{{"H5", kMeasurement, true, "uncertainty"}, riskStated},
        AuditCheck{{"H6", kMeasurement, true, "journal"}, followUp},
    };
    return checks;
}

} // namespace tunepoint
