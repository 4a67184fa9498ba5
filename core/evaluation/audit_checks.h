// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/self_audit.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

// What the checks of the self-audit share; each guide's checks are a file of their own.

/// What a check finds; the id is the requirement's.
struct AuditFinding {
    AuditState state = AuditState::NotMet;
    Reason reason;
    std::vector<std::string> pointers{};
};

[[nodiscard]] AuditFinding met();
[[nodiscard]] AuditFinding partly(
    std::string_view reason, std::vector<std::string> pointers = {}, std::vector<std::string> args = {});
[[nodiscard]] AuditFinding notMet(
    std::string_view reason, std::vector<std::string> pointers = {}, std::vector<std::string> args = {});
[[nodiscard]] AuditFinding notApplicable(std::string_view reason);

/// One thing that a requirement wants to be there.
struct Wanted {
    bool there = false;
    std::string_view reason; ///< why not
    std::string_view pointer; ///< where it is entered
};

/// Figures that a requirement asks for the basis of.
enum class FigureSet {
    All,
    Uncertain,
    Stated, ///< by the document
    Moving ///< those of the tornado
};

/// Document and evaluation as the checks ask them.
class AuditFacts {
public:
    AuditFacts(const Assessment& assessment, const Evaluation& evaluation);

    const Assessment& document;
    const Evaluation& evaluation;

    /// The statement for a requirement; nullptr without one that says something.
    [[nodiscard]] const Statement* statement(std::string_view id) const;
    /// Met by a statement, else asked for.
    [[nodiscard]] AuditFinding people(std::string_view id) const;
    /// Met when all is there, partly when some is, else not; the reason is that of the first one missing.
    [[nodiscard]] static AuditFinding all(std::initializer_list<Wanted> wanted);

    // What may be there.
    [[nodiscard]] Wanted title() const;
    [[nodiscard]] Wanted question() const;
    [[nodiscard]] Wanted audience() const;
    [[nodiscard]] Wanted owner() const;
    [[nodiscard]] Wanted organisation() const;
    [[nodiscard]] Wanted date() const;
    [[nodiscard]] Wanted discountRate() const;
    [[nodiscard]] Wanted discountReason() const;
    [[nodiscard]] Wanted horizonReason() const;
    [[nodiscard]] Wanted perspective() const;
    [[nodiscard]] Wanted funding() const;
    [[nodiscard]] Wanted conflicts() const;
    [[nodiscard]] Wanted volume() const;
    [[nodiscard]] Wanted statusQuo() const;
    [[nodiscard]] Wanted options() const; ///< two or more
    [[nodiscard]] Wanted trials() const;
    [[nodiscard]] Wanted sensitivity() const;
    [[nodiscard]] Wanted information() const;
    [[nodiscard]] Wanted review() const;
    [[nodiscard]] Wanted decided() const;
    [[nodiscard]] Wanted versions() const;
    [[nodiscard]] Wanted gates() const;

    /// Whether figures have a basis: none stated is not met, our assumption is partly. The reason names the
    /// set that was counted.
    [[nodiscard]] AuditFinding basis(FigureSet figures) const;
    [[nodiscard]] std::vector<const Input*> allInputs() const;
    [[nodiscard]] std::vector<const Input*> uncertainInputs() const;
    [[nodiscard]] std::vector<const Input*> documentInputs() const; ///< stated by people

    /// Of the evaluation's problems, those with one of these codes: their pointers.
    [[nodiscard]] std::vector<std::string> troubles(std::initializer_list<ProblemCode> codes) const;
    [[nodiscard]] bool hasJournal(JournalKind kind) const;

private:
    [[nodiscard]] std::vector<const Input*> tornadoInputs() const;
    [[nodiscard]] std::vector<const Input*> inputsOf(FigureSet figures) const;
};

/// A count of a whole as a finding: met when 0 of `of` lack it, else partly or, when all do, not.
[[nodiscard]] AuditFinding lacking(
    std::string_view reason, const std::vector<std::string>& pointers, std::size_t of);

/// A requirement with its check.
struct AuditCheck {
    AuditRequirement requirement;
    AuditFinding (*check)(const AuditFacts& facts);
};

[[nodiscard]] std::span<const AuditCheck> costEstimateChecks();
[[nodiscard]] std::span<const AuditCheck> criteriaChecks();
[[nodiscard]] std::span<const AuditCheck> criteriaManualChecks();
[[nodiscard]] std::span<const AuditCheck> economicReportChecks();
[[nodiscard]] std::span<const AuditCheck> informationChecks(); ///< W and H
[[nodiscard]] std::span<const AuditCheck> accuracyChecks();
[[nodiscard]] std::span<const AuditCheck> decisionReportChecks();

// Checks that several guides share.
[[nodiscard]] AuditFinding discountFinding(const AuditFacts& facts);
[[nodiscard]] AuditFinding dissentFinding(const AuditFacts& facts, std::string_view id);
[[nodiscard]] AuditFinding correlationFinding(const AuditFacts& facts);
[[nodiscard]] AuditFinding pricesFinding(const AuditFacts& facts);
[[nodiscard]] AuditFinding scaleFinding(const AuditFacts& facts);
[[nodiscard]] AuditFinding overlapFinding(const AuditFacts& facts);
[[nodiscard]] AuditFinding acceptabilityFinding(const AuditFacts& facts);

} // namespace tunepoint
