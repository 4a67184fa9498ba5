// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/evaluation.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Whose requirement it is.
enum class AuditGuide {
    CostEstimate, ///< GAO cost estimating guide, twelve steps
    CriteriaTaskForce, ///< ISPOR good practice for multi-criteria decision analysis
    CriteriaManual, ///< UK multi-criteria manual and Green Book supplement
    EconomicReport, ///< CHEERS 2022
    Information, ///< ISPOR task force on value of information
    Measurement, ///< applied information economics
    Accuracy, ///< reporting of measured accuracy
    DecisionReport ///< the union: what a decision report should hold
};

enum class AuditState {
    Met,
    Partly,
    NotMet,
    AskPeople, ///< only people can say: a `statements` entry with the requirement's id answers it
    NotApplicable ///< there is nothing that it could be asked of
};

/// One requirement: ui/text has it in words.
struct AuditRequirement {
    std::string_view id; ///< as in the published lists: "G8c", "C10", "R14"; never a sentence
    AuditGuide guide{};
    bool read = true; ///< false: the guide's wording was recalled, not read
    std::string_view section; ///< of the report, where it is shown
};

/// How the document stands to a requirement.
struct AuditLine {
    std::string id;
    AuditState state = AuditState::NotMet;
    Reason reason; ///< id of auditReasonIds() and plain values
    std::vector<std::string> pointers; ///< what it is about and where it is put right; at most 20

    bool operator==(const AuditLine&) const = default;
};

/// All requirements by guide, in the order of the lists. Source: docs/models/self-audit.md.
[[nodiscard]] std::span<const AuditRequirement> auditRequirements();
/// The one with this id, or nullptr.
[[nodiscard]] const AuditRequirement* auditRequirement(std::string_view id);

/// Every requirement against the document and its evaluation, in the order of auditRequirements(). What an
/// evaluation of less than full depth has not computed counts as not shown.
[[nodiscard]] std::vector<AuditLine> selfAudit(const Assessment& assessment, const Evaluation& evaluation);

/// The lines that should be seen to before the report is printed: not met first, then what people are asked
/// for, then what is met in part.
[[nodiscard]] std::vector<AuditLine> missingBeforePrint(const std::vector<AuditLine>& audit);

/// Why the discount rate is what it is: the stated reason, else what stands beside the rate; that it is an
/// assumption is none. Empty: nobody says.
[[nodiscard]] std::string reasonOfDiscount(const Assessment& assessment);

/// Ids that AuditLine::reason can have.
[[nodiscard]] std::span<const std::string_view> auditReasonIds();
/// Word of a state in files: "met", "partly", "notMet", "askPeople", "notApplicable".
[[nodiscard]] std::string_view wordOf(AuditState state);
/// Word of a guide in files: "costEstimate" …
[[nodiscard]] std::string_view wordOf(AuditGuide guide);

} // namespace tunepoint
