// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/self_audit.h"

#include "core/evaluation/audit_checks.h"

#include <algorithm>
#include <array>

namespace tunepoint {

namespace {

/// Every guide's checks, in the order of the report.
const std::vector<AuditCheck>& allChecks()
{
    static const std::vector<AuditCheck> checks = [] {
        std::vector<AuditCheck> all;
        for (const auto& guide : {costEstimateChecks(), criteriaChecks(), criteriaManualChecks(),
                 economicReportChecks(), informationChecks(), accuracyChecks(), decisionReportChecks()})
            all.insert(all.end(), guide.begin(), guide.end());
        return all;
    }();
    return checks;
}

} // namespace

std::span<const AuditRequirement> auditRequirements()
{
    static const std::vector<AuditRequirement> requirements = [] {
        std::vector<AuditRequirement> all;
        for (const AuditCheck& check : allChecks())
            all.push_back(check.requirement);
        return all;
    }();
    return requirements;
}

const AuditRequirement* auditRequirement(std::string_view id)
{
    const auto all = auditRequirements();
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const AuditRequirement& requirement) { return requirement.id == id; });
    return at == all.end() ? nullptr : &*at;
}

std::vector<AuditLine> selfAudit(const Assessment& assessment, const Evaluation& evaluation)
{
    const AuditFacts facts(assessment, evaluation);
    std::vector<AuditLine> lines;
    for (const AuditCheck& check : allChecks()) {
        AuditFinding finding = check.check(facts);
        lines.push_back({std::string(check.requirement.id), finding.state, std::move(finding.reason),
            std::move(finding.pointers)});
    }
    return lines;
}

std::vector<AuditLine> missingBeforePrint(const std::vector<AuditLine>& audit)
{
    std::vector<AuditLine> lines;
    for (const AuditState state : {AuditState::NotMet, AuditState::AskPeople, AuditState::Partly}) {
        for (const AuditLine& line : audit) {
            if (line.state == state)
                lines.push_back(line);
        }
    }
    return lines;
}

std::span<const std::string_view> auditReasonIds()
{
    static constexpr std::array<std::string_view, 70> ids{"agreementNotMeasured", "askPeople",
        "audienceMissing", "barePercentages", "conflictsMissing", "criteriaOverlap", "dateMissing",
        "discountMissing", "discountUnreasoned", "errorsSeen", "errorsUnpriced", "facilitatorMissing",
        "fewOptions", "frameFixed", "fundingMissing", "guesses", "guessesMoving", "guessesStated",
        "guessesUncertain", "horizonUnreasoned", "limitsOpen", "linesUnnamed", "methodsDisagree",
        "metricMissing", "namesMissing", "noActuals", "noBaseline", "noCorrelations", "noCriteria", "noGates",
        "noGroups", "noInformation", "noOptions", "noRanges", "noRiskLimit", "noScenarios", "noSensitivity",
        "noTrials", "noVersion", "notCalibrated", "notDecided", "notMeasured", "nothingMeasured", "oneTest",
        "organisationMissing", "ownerMissing", "perspectiveMissing", "pilotsIncomplete", "pilotsUncounted",
        "pricesOpen", "questionMissing", "rangeMoved", "reviewMissing", "scalesOpen", "scoresUnsourced",
        "shown", "stated", "statusQuoMissing", "taskUnknown", "titleMissing", "undated", "ungraded",
        "unsourced", "unsourcedMoving", "unsourcedStated", "unsourcedUncertain", "volumeMissing",
        "waitingFree", "weightsDirect", "weightsOpen"};
    return ids;
}

std::string_view wordOf(AuditState state)
{
    static constexpr std::array<std::string_view, 5> words{
        "met", "partly", "notMet", "askPeople", "notApplicable"};
    return words[std::size_t(state)];
}

std::string_view wordOf(AuditGuide guide)
{
    static constexpr std::array<std::string_view, 8> words{"costEstimate", "criteriaTaskForce",
        "criteriaManual", "economicReport", "information", "measurement", "accuracy", "decisionReport"};
    return words[std::size_t(guide)];
}

} // namespace tunepoint
