// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/audit_checks.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

using F = const AuditFacts&;
constexpr auto kGuide = AuditGuide::Accuracy;

/// A finding over all pilots; without one there is nothing to ask.
template <class Open>
AuditFinding ofPilots(F facts, std::string_view reason, Open&& open)
{
    const auto& pilots = facts.document.pilots;
    if (pilots.empty())
        return notApplicable("nothingMeasured");
    std::vector<std::string> pointers;
    for (std::size_t i = 0; i < pilots.size(); ++i) {
        if (open(pilots[i]))
            pointers.push_back("/pilots/" + std::to_string(i));
    }
    return lacking(reason, pointers, pilots.size());
}

AuditFinding described(F facts)
{
    return ofPilots(facts, "pilotsIncomplete", [](const Pilot& pilot) {
        return !pilot.items || !pilot.correct || pilot.date.empty() || pilot.source.empty();
    });
}

AuditFinding intervals(F facts)
{
    return ofPilots(facts, "pilotsUncounted",
        [](const Pilot& pilot) { return !pilot.correct || pilot.items.value_or(0) <= 0; });
}

AuditFinding asked(F facts, std::string_view id)
{
    return facts.document.pilots.empty() ? notApplicable("nothingMeasured") : facts.people(id);
}

AuditFinding severalTests(F facts, std::string_view id)
{
    return facts.document.pilots.size() < 2 ? notApplicable("oneTest") : facts.people(id);
}

/// Pilots without an error: the rule of three is shown beside their interval.
AuditFinding withoutErrors(F facts)
{
    const auto& pilots = facts.document.pilots;
    if (pilots.empty())
        return notApplicable("nothingMeasured");
    const bool any = std::any_of(pilots.begin(), pilots.end(),
        [](const Pilot& pilot) { return pilot.correct && pilot.items && *pilot.correct == *pilot.items; });
    return any ? met() : notApplicable("errorsSeen");
}

AuditFinding judge(F facts)
{
    const auto& agreement = facts.document.task.labelAgreement;
    if (!agreement)
        return asked(facts, "E8");
    return agreement->grade == EvidenceGrade::Measured
        ? met()
        : partly("agreementNotMeasured", {"/task/labelAgreement"});
}

} // namespace

std::span<const AuditCheck> accuracyChecks()
{
    static constexpr std::array checks{
        AuditCheck{{"E1", kGuide, true, "accuracy"}, described},
        AuditCheck{{"E2", kGuide, true, "accuracy"}, intervals},
        AuditCheck{{"E3", kGuide, true, "accuracy"}, [](F f) { return asked(f, "E3"); }},
        AuditCheck{{"E4", kGuide, true, "accuracy"}, [](F f) { return severalTests(f, "E4"); }},
        AuditCheck{{"E5", kGuide, true, "pilot"}, [](F f) { return asked(f, "E5"); }},
        AuditCheck{{"E6", kGuide, true, "accuracy"}, withoutErrors},
        AuditCheck{{"E7", kGuide, true, "accuracy"}, [](F f) { return severalTests(f, "E7"); }},
        AuditCheck{{"E8", kGuide, false, "accuracy"}, judge},
    };
    return checks;
}

} // namespace tunepoint
