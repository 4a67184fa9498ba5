// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/document_check.h"

#include "core/assessment/claims_json.h"
#include "core/assessment/criteria_check.h"
#include "core/assessment/decision_check.h"
#include "core/assessment/framework_settings_json.h"
#include "core/assessment/journal_json.h"
#include "core/assessment/named_inputs.h"
#include "core/assessment/quantities.h"
#include "core/assessment/report_print.h"
#include "core/assessment/report_settings_json.h"
#include "core/assessment/strategy_check.h"
#include "core/assessment/value_check.h"
#include "core/assessment/weighting_check.h"
#include "core/assessment/workflow_json.h"
#include "core/assessment/workshop_json.h"
#include "core/base/numbers.h"

#include <map>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kUsualDiscountRate = 0.5;

void checkPilot(
    const Pilot& pilot, const CheckContext& context, const std::string& pointer, Problems& problems)
{
    checkReference(context.strategies, pilot.strategy, pointer + "/strategy", problems);
    checkWhole(pilot.items, 0, pointer + "/items", problems);
    const auto part = [&](const std::optional<int>& count, const char* key) {
        if (count && (*count < 0 || (pilot.items && *count > *pilot.items)))
            addProblem(problems, ProblemCode::OutOfRange, pointer + "/" + key,
                {std::to_string(*count), "0", pilot.items ? std::to_string(*pilot.items) : ""});
    };
    part(pilot.correct, "correct");
    part(pilot.errors, "errors");
    checkDate(pilot.date, pointer + "/date", problems);
    checkText(pilot.source, kMaximumNotes, pointer + "/source", problems);
}

void checkCorrelation(const Correlation& correlation, const QuantityNames& names, const std::string& pointer,
    Problems& problems)
{
    for (const auto& [key, side] : {std::pair("a", &correlation.a), std::pair("b", &correlation.b)}) {
        if (!names.contains(*side))
            addProblem(problems, ProblemCode::UnknownReference, pointer + "/" + key, {*side});
    }
    if (!(correlation.rank >= -1 && correlation.rank <= 1))
        addProblem(problems, ProblemCode::BadCorrelation, pointer + "/rank", {numberText(correlation.rank)});
}

/// Rows of one set belong together, so every quantity of a set has as many.
void checkSamples(const Assessment& document, const std::string& pointer, Problems& problems)
{
    std::map<std::string, std::size_t> lengths;
    forEachQuantity(document, [&](const std::string& at, const Quantity& quantity) {
        const auto* sample = std::get_if<Sample>(&quantity.shape);
        if (!sample || sample->values.empty())
            return;
        const std::size_t expected = lengths.try_emplace(sample->set, sample->values.size()).first->second;
        if (sample->values.size() != expected)
            addProblem(problems, ProblemCode::UnequalSampleLengths, pointer + at + "/values",
                {sample->set, std::to_string(sample->values.size()), std::to_string(expected)});
    });
}

void checkDiscountRate(const Quantity& rate, const std::string& pointer, Problems& problems)
{
    const std::size_t before = problems.size();
    checkQuantity(rate, kRateBounds, pointer, problems);
    if (problems.size() != before)
        return;
    const double central = median(rate, kRateBounds);
    if (!(central > -1))
        addProblem(problems, ProblemCode::OutOfRange, pointer, {numberText(central), "-1", ""});
    if (central > kUsualDiscountRate)
        addProblem(problems, ProblemCode::HighDiscountRate, pointer, {numberText(central)});
}

void checkFrame(const Assessment& document, const std::string& pointer, Problems& problems)
{
    checkText(document.title, kMaximumName, pointer + "/title", problems);
    checkText(document.organisation, kMaximumName, pointer + "/organisation", problems);
    checkText(document.author, kMaximumName, pointer + "/author", problems);
    checkText(document.decisionOwner, kMaximumName, pointer + "/decisionOwner", problems);
    checkDate(document.date, pointer + "/date", problems);
    checkCurrency(document.currency, pointer + "/currency", problems);
    if (document.horizonMonths < 1 || document.horizonMonths > kMaximumHorizonMonths)
        addProblem(problems, ProblemCode::OutOfRange, pointer + "/horizonMonths",
            {std::to_string(document.horizonMonths), "1", std::to_string(kMaximumHorizonMonths)});
    checkDiscountRate(document.discountRatePerYear, pointer + "/discountRatePerYear", problems);
    if (document.seed > kMaximumSeed)
        addProblem(problems, ProblemCode::OutOfRange, pointer + "/seed",
            {std::to_string(document.seed), "0", std::to_string(kMaximumSeed)});
    checkText(document.notes, kMaximumNotes, pointer + "/notes", problems);
    if (const auto& rate = document.exchangeRate) {
        const std::string at = pointer + "/exchangeRate";
        checkCurrency(rate->from, at + "/from", problems);
        checkCurrency(rate->to, at + "/to", problems);
        checkQuantity(rate->rate, notNegative, at + "/rate", problems);
        checkDate(rate->date, at + "/date", problems);
    }
}

void checkProfile(const Assessment& document, const std::string& pointer, Problems& problems)
{
    for (const TaskField& field : taskFields()) {
        if (field.kind() == FieldKind::Number)
            checkQuantity(field.number(document.task), field.bounds, pointer + field.pointer(), problems);
        else if (field.kind() == FieldKind::Text)
            checkText(field.text(document.task), kMaximumName, pointer + field.pointer(), problems);
    }
    for (const BaselineField& field : baselineFields())
        checkQuantity(document.baseline.*field.member, field.bounds, pointer + field.pointer(), problems);
}

template <class T, class F>
void each(const std::vector<T>& list, const std::string& pointer, F&& visit)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        visit(list[i], pointer + "/" + std::to_string(i));
}

} // namespace

void checkDocument(const Assessment& document, const std::string& pointer, Problems& problems)
{
    const CheckContext context(document);
    checkFrame(document, pointer, problems);
    checkProfile(document, pointer, problems);
    checkIds(document.strategies, pointer + "/strategies", problems);
    each(document.strategies, pointer + "/strategies", [&](const Strategy& strategy, const std::string& at) {
        checkStrategy(strategy, context, at, problems);
    });
    checkIds(document.criteria, pointer + "/criteria", problems);
    each(document.criteria, pointer + "/criteria", [&](const Criterion& criterion, const std::string& at) {
        checkCriterion(criterion, context, at, problems);
    });
    checkWeighting(context, pointer + "/weighting", problems);
    checkScores(context, pointer + "/scores", problems);
    checkIds(document.gates, pointer + "/gates", problems);
    each(document.gates, pointer + "/gates",
        [&](const Gate& gate, const std::string& at) { checkGate(gate, at, problems); });
    checkIds(document.pilots, pointer + "/pilots", problems);
    each(document.pilots, pointer + "/pilots",
        [&](const Pilot& pilot, const std::string& at) { checkPilot(pilot, context, at, problems); });
    const QuantityNames names(document);
    each(document.correlations, pointer + "/correlations",
        [&](const Correlation& correlation, const std::string& at) {
            checkCorrelation(correlation, names, at, problems);
        });
    each(
        document.inputGroups, pointer + "/inputGroups", [&](const NamedInputs& group, const std::string& at) {
            checkNamedInputs(group, names, at, problems);
        });
    checkDecision(document.decision, context, pointer + "/decision", problems);
    checkIds(document.scenarios, pointer + "/scenarios", problems);
    each(document.scenarios, pointer + "/scenarios", [&](const Scenario& scenario, const std::string& at) {
        checkScenario(scenario, names, at, problems);
    });
    checkFrameworkSettings(document.frameworks, pointer + "/frameworks", problems);
    checkSamples(document, pointer, problems);
    checkWorkflow(document.workflow, pointer + "/workflow", problems);
    checkWorkshops(document, pointer, problems);
    checkIds(document.versions, pointer + "/versions", problems);
    each(document.versions, pointer + "/versions", [&](const Version& version, const std::string& at) {
        checkText(version.name, kMaximumName, at + "/name", problems);
        checkDate(version.date, at + "/date", problems);
        if (version.document)
            checkDocument(*version.document, at + "/document", problems);
    });
    checkIds(document.claims, pointer + "/claims", problems);
    each(document.claims, pointer + "/claims",
        [&](const Claim& claim, const std::string& at) { checkClaim(claim, at, problems); });
    checkJournal(document.journal, pointer + "/journal", problems);
    checkIds(document.premortem, pointer + "/premortem", problems);
    each(document.premortem, pointer + "/premortem", [&](const PremortemRisk& risk, const std::string& at) {
        checkPremortemRisk(risk, names, at, problems);
    });
    each(document.statements, pointer + "/statements",
        [&](const Statement& statement, const std::string& at) { checkStatement(statement, at, problems); });
    checkReportSettings(document.report, pointer + "/report", problems);
    checkReportPrint(document.report, pointer + "/report", problems);
    if (document.lastEvaluation)
        checkLastEvaluation(*document.lastEvaluation, pointer + "/lastEvaluation", problems);
}

} // namespace tunepoint
