// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/audit_checks.h"

#include <algorithm>
#include <set>

namespace tunepoint {

namespace {

constexpr std::size_t kMostPointers = 20;
constexpr std::string_view kOurAssumption = "our assumption"; ///< as sources of guesses say it: no reason

std::vector<std::string> few(std::vector<std::string> pointers)
{
    if (pointers.size() > kMostPointers)
        pointers.resize(kMostPointers);
    return pointers;
}

bool isGuess(const Input& input)
{
    return input.quantity.grade == EvidenceGrade::Guess || input.quantity.source == kOurAssumption;
}

/// A figure of the document names its source; those of the catalogue carry theirs.
bool hasBasis(const Input& input)
{
    return input.origin != Origin::Document || !input.quantity.source.empty() || !input.evidence.empty();
}

bool says(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

} // namespace

std::string reasonOfDiscount(const Assessment& assessment)
{
    const Quantity& rate = assessment.discountRatePerYear;
    if (says(assessment.report.discountReason))
        return assessment.report.discountReason;
    if (says(rate.note))
        return rate.note;
    return says(rate.source) && rate.source != kOurAssumption ? rate.source : std::string();
}

AuditFinding met()
{
    return {AuditState::Met, {"shown", {}}};
}

AuditFinding partly(std::string_view reason, std::vector<std::string> pointers, std::vector<std::string> args)
{
    return {AuditState::Partly, {std::string(reason), std::move(args)}, few(std::move(pointers))};
}

AuditFinding notMet(std::string_view reason, std::vector<std::string> pointers, std::vector<std::string> args)
{
    return {AuditState::NotMet, {std::string(reason), std::move(args)}, few(std::move(pointers))};
}

AuditFinding notApplicable(std::string_view reason)
{
    return {AuditState::NotApplicable, {std::string(reason), {}}};
}

AuditFinding lacking(std::string_view reason, const std::vector<std::string>& pointers, std::size_t of)
{
    if (pointers.empty())
        return met();
    std::vector<std::string> args{std::to_string(pointers.size()), std::to_string(of)};
    return pointers.size() >= of ? notMet(reason, pointers, std::move(args))
                                 : partly(reason, pointers, std::move(args));
}

AuditFacts::AuditFacts(const Assessment& assessment, const Evaluation& result)
    : document(assessment)
    , evaluation(result)
{
}

const Statement* AuditFacts::statement(std::string_view id) const
{
    for (const Statement& statement : document.statements) {
        if (statement.checklist == id && says(statement.text))
            return &statement;
    }
    return nullptr;
}

AuditFinding AuditFacts::people(std::string_view id) const
{
    if (const Statement* said = statement(id))
        return {AuditState::Met, {"stated", {said->text, said->by, said->date}}, {"/statements"}};
    return {AuditState::AskPeople, {"askPeople", {}}, {"/statements"}};
}

AuditFinding AuditFacts::all(std::initializer_list<Wanted> wanted)
{
    const Wanted* first = nullptr;
    std::size_t missing = 0;
    std::vector<std::string> pointers;
    for (const Wanted& one : wanted) {
        if (one.there)
            continue;
        first = first ? first : &one;
        ++missing;
        if (!one.pointer.empty())
            pointers.emplace_back(one.pointer);
    }
    if (!first)
        return met();
    return missing == wanted.size() ? notMet(first->reason, pointers) : partly(first->reason, pointers);
}

Wanted AuditFacts::title() const
{
    return {says(document.title), "titleMissing", "/title"};
}
Wanted AuditFacts::question() const
{
    return {says(document.notes), "questionMissing", "/notes"};
}
Wanted AuditFacts::audience() const
{
    return {says(document.report.audience), "audienceMissing", "/report/audience"};
}
Wanted AuditFacts::owner() const
{
    return {says(document.decisionOwner), "ownerMissing", "/decisionOwner"};
}
Wanted AuditFacts::organisation() const
{
    return {says(document.organisation), "organisationMissing", "/organisation"};
}
Wanted AuditFacts::date() const
{
    return {!evaluation.date.empty(), "dateMissing", "/date"};
}
Wanted AuditFacts::discountRate() const
{
    return {document.discountRatePerYear != Quantity{}, "discountMissing", "/discountRatePerYear"};
}
Wanted AuditFacts::discountReason() const
{
    return {!reasonOfDiscount(document).empty(), "discountUnreasoned", "/report/discountReason"};
}
Wanted AuditFacts::horizonReason() const
{
    return {says(document.report.horizonReason), "horizonUnreasoned", "/report/horizonReason"};
}
Wanted AuditFacts::perspective() const
{
    return {says(document.report.perspective), "perspectiveMissing", "/report/perspective"};
}
Wanted AuditFacts::funding() const
{
    return {says(document.report.funding), "fundingMissing", "/report/funding"};
}
Wanted AuditFacts::conflicts() const
{
    return {says(document.report.conflicts), "conflictsMissing", "/report/conflicts"};
}
Wanted AuditFacts::volume() const
{
    return {document.task.itemsPerMonth.has_value(), "volumeMissing", "/task/itemsPerMonth"};
}
Wanted AuditFacts::statusQuo() const
{
    const auto& all = document.strategies;
    return {std::any_of(all.begin(), all.end(),
                [](const Strategy& strategy) { return strategy.archetype == "statusQuo"; }),
        "statusQuoMissing", "/strategies"};
}
Wanted AuditFacts::options() const
{
    return {evaluation.strategies.size() >= 2, "fewOptions", "/strategies"};
}
Wanted AuditFacts::trials() const
{
    return {evaluation.trials > 0, "noTrials", {}};
}
Wanted AuditFacts::sensitivity() const
{
    return {evaluation.sensitivity && !evaluation.sensitivity->tornado.empty(), "noSensitivity", {}};
}
Wanted AuditFacts::information() const
{
    return {evaluation.valueOfInformation.has_value(), "noInformation", {}};
}
Wanted AuditFacts::review() const
{
    return {!document.decision.reviewDate.empty(), "reviewMissing", "/decision/reviewDate"};
}
Wanted AuditFacts::decided() const
{
    return {!document.decision.strategy.empty() && says(document.decision.by), "notDecided", "/decision"};
}
Wanted AuditFacts::versions() const
{
    return {!document.versions.empty(), "noVersion", "/versions"};
}
Wanted AuditFacts::gates() const
{
    const auto& all = evaluation.strategies;
    return {std::any_of(all.begin(), all.end(),
                [](const StrategyResult& strategy) { return !strategy.gates.empty(); }),
        "noGates", "/gates"};
}

AuditFinding AuditFacts::basis(FigureSet figures) const
{
    struct Reasons {
        std::string_view unsourced;
        std::string_view guesses;
    };
    static constexpr Reasons reasons[]{{"unsourced", "guesses"}, {"unsourcedUncertain", "guessesUncertain"},
        {"unsourcedStated", "guessesStated"}, {"unsourcedMoving", "guessesMoving"}};
    const Reasons& reason = reasons[std::size_t(figures)];
    const std::vector<const Input*> inputs = inputsOf(figures);
    if (inputs.empty())
        return notMet("noRanges");
    std::vector<std::string> without;
    std::vector<std::string> guesses;
    for (const Input* input : inputs) {
        if (!hasBasis(*input))
            without.push_back(input->pointer);
        else if (isGuess(*input))
            guesses.push_back(input->pointer);
    }
    const std::string of = std::to_string(inputs.size());
    if (!without.empty())
        return notMet(reason.unsourced, without, {std::to_string(without.size()), of});
    if (!guesses.empty())
        return partly(reason.guesses, guesses, {std::to_string(guesses.size()), of});
    return met();
}

std::vector<const Input*> AuditFacts::inputsOf(FigureSet figures) const
{
    switch (figures) {
    case FigureSet::All:
        break;
    case FigureSet::Uncertain:
        return uncertainInputs();
    case FigureSet::Stated:
        return documentInputs();
    case FigureSet::Moving:
        return tornadoInputs();
    }
    return allInputs();
}

std::vector<const Input*> AuditFacts::allInputs() const
{
    std::vector<const Input*> inputs;
    std::set<std::string_view> known; // one draw counts once
    for (const Input& input : evaluation.inputs) {
        if (known.insert(input.key.empty() ? input.pointer : input.key).second)
            inputs.push_back(&input);
    }
    return inputs;
}

std::vector<const Input*> AuditFacts::uncertainInputs() const
{
    std::vector<const Input*> inputs = allInputs();
    std::erase_if(inputs, [](const Input* input) { return !isUncertain(input->quantity); });
    return inputs;
}

std::vector<const Input*> AuditFacts::documentInputs() const
{
    std::vector<const Input*> inputs = allInputs();
    std::erase_if(inputs, [](const Input* input) { return input->origin != Origin::Document; });
    return inputs;
}

std::vector<const Input*> AuditFacts::tornadoInputs() const
{
    std::vector<const Input*> inputs;
    if (!evaluation.sensitivity)
        return inputs;
    for (const TornadoEntry& entry : evaluation.sensitivity->tornado) {
        const auto at = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
            [&](const Input& input) { return input.pointer == entry.pointer; });
        if (at != evaluation.inputs.end())
            inputs.push_back(&*at);
    }
    return inputs;
}

std::vector<std::string> AuditFacts::troubles(std::initializer_list<ProblemCode> codes) const
{
    std::vector<std::string> pointers;
    for (const Problem& problem : evaluation.problems) {
        if (std::find(codes.begin(), codes.end(), problem.code) != codes.end())
            pointers.push_back(problem.pointer);
    }
    return pointers;
}

bool AuditFacts::hasJournal(JournalKind kind) const
{
    return std::any_of(document.journal.begin(), document.journal.end(),
        [&](const JournalEntry& entry) { return entry.kind == kind; });
}

AuditFinding discountFinding(const AuditFacts& facts)
{
    const Wanted rate = facts.discountRate();
    if (!rate.there)
        return notMet(rate.reason, {std::string(rate.pointer)});
    const std::string reason = reasonOfDiscount(facts.document);
    return reason.empty() ? AuditFacts::all({rate, facts.discountReason()})
                          : AuditFinding{AuditState::Met, {"stated", {reason}}};
}

AuditFinding dissentFinding(const AuditFacts& facts, std::string_view id)
{
    return facts.hasJournal(JournalKind::Dissent) ? met() : facts.people(id);
}

AuditFinding correlationFinding(const AuditFacts& facts)
{
    if (!facts.document.correlations.empty() || facts.statement("G9b"))
        return met();
    return partly("noCorrelations", {"/correlations"});
}

AuditFinding pricesFinding(const AuditFacts& facts)
{
    const auto pointers = facts.troubles(
        {ProblemCode::PriceUnknown, ProblemCode::StalePrice, ProblemCode::CurrencyNotConverted});
    return pointers.empty() ? met() : partly("pricesOpen", pointers, {std::to_string(pointers.size())});
}

AuditFinding scaleFinding(const AuditFacts& facts)
{
    const auto& criteria = facts.document.criteria;
    if (criteria.empty())
        return notApplicable("noCriteria");
    std::vector<std::string> open;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (!criteria[i].valueFunction)
            open.push_back("/criteria/" + std::to_string(i) + "/valueFunction");
    }
    return lacking("scalesOpen", open, criteria.size());
}

AuditFinding overlapFinding(const AuditFacts& facts)
{
    if (facts.document.criteria.empty())
        return notApplicable("noCriteria");
    const auto pointers = facts.troubles({ProblemCode::CriteriaMoveTogether, ProblemCode::MoneyCountedTwice});
    return pointers.empty() ? met() : partly("criteriaOverlap", pointers);
}

AuditFinding acceptabilityFinding(const AuditFacts& facts)
{
    if (!facts.evaluation.criteria)
        return notApplicable("noCriteria");
    return facts.evaluation.criteria->trials > 0 ? met() : notMet("noTrials");
}

} // namespace tunepoint
