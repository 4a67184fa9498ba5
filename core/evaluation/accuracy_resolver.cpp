// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/label_noise.h"
#include "core/accuracy/learning_curve.h"
#include "core/accuracy/pilot_posterior.h"
#include "core/base/numbers.h"
#include "core/evaluation/strategy_names.h"
#include "core/evaluation/strategy_resolver.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint {

namespace {

using enum AccuracyForm;

// Rows of the table of gains that stand for one part of a strategy.
constexpr std::string_view kSmallModel = "smallPrompted";
constexpr std::string_view kLargeModel = "fewShot";

/// Parameters that only these forms use. What none of them uses would be drawn in vain and clutter the
/// register.
struct FormParameter {
    std::string_view id;
    std::array<AccuracyForm, 2> forms;
};
constexpr std::array formParameters{
    FormParameter{"learningRate", {Learning, Learning}},
    FormParameter{"learningScale", {Learning, Learning}},
    FormParameter{"labelNoise", {Learning, Learning}},
    FormParameter{"ceilingError", {Learning, Taught}},
    FormParameter{"teacherLift", {Taught, Taught}},
    FormParameter{"retrievalSuccess", {Retrieval, Retrieval}},
    FormParameter{"hitLogOdds", {Retrieval, Retrieval}},
    FormParameter{"distractorLoss", {Retrieval, Retrieval}},
    FormParameter{"chainSteps", {Chain, Chain}},
    FormParameter{"checkDetection", {Chain, Chain}},
    FormParameter{"checkRepair", {Chain, Chain}},
    FormParameter{"errorCorrelation", {Cascade, Cascade}},
    FormParameter{"acceptsRight", {Cascade, Cascade}},
    FormParameter{"acceptsWrong", {Cascade, Cascade}},
};

Quantity priorQuantity(const LogOddsPrior& prior)
{
    Quantity quantity;
    if (prior.standardDeviation > 0)
        quantity.shape = Normal{prior.mean, prior.standardDeviation};
    else
        quantity.shape = FixedValue{prior.mean};
    quantity.source = prior.source;
    quantity.date = prior.date;
    quantity.note = prior.note;
    quantity.grade = prior.grade;
    return quantity;
}

const Pilot* findPilot(const Assessment& assessment, const std::string& id)
{
    const auto at = std::find_if(assessment.pilots.begin(), assessment.pilots.end(),
        [&](const Pilot& pilot) { return pilot.id == id; });
    return at == assessment.pilots.end() || !at->items || !at->correct ? nullptr : &*at;
}

bool accuracyStated(const Assessment& assessment, const Strategy& strategy)
{
    if (!strategy.accuracy)
        return false;
    const auto* pilot = std::get_if<PilotReference>(&*strategy.accuracy);
    return !pilot || findPilot(assessment, pilot->pilot);
}

/// The cell of a row, or the row's "other".
const LogOddsPrior* cellOf(const Catalogue& catalogue, std::string_view row, const std::string& column)
{
    const auto cells = catalogue.gains.find(std::string(row));
    if (cells == catalogue.gains.end())
        return nullptr;
    auto cell = cells->second.find(column);
    if (cell == cells->second.end())
        cell = cells->second.find("other");
    return cell == cells->second.end() ? nullptr : &cell->second;
}

bool needsOwnKnowledge(const Assessment& assessment)
{
    return assessment.task.knowledgeNeeded == KnowledgeNeeded::Own;
}

bool seesDocuments(const Archetype& archetype)
{
    return archetype.figures.contains("embeddingPricePerMillion");
}

} // namespace

AccuracyForm StrategyResolver::accuracyForm(const Scope& scope) const
{
    const auto& figures = scope.archetype.figures;
    const auto given = [&](const char* id) { return scope.stated(id) || figures.contains(id); };
    if (accuracyStated(m_assessment, scope.strategy))
        return Stated;
    if (scope.stated("stepSuccess"))
        return Chain;
    if (!scope.stated("logitGain")) { // a stated gain speaks for the whole strategy
        if (given("retrievalSuccess") && needsOwnKnowledge(m_assessment))
            return Retrieval;
        if (given("acceptsRight") && given("acceptsWrong"))
            return Cascade;
        // Students were measured on classification only.
        if (given("teacherLift") && m_assessment.task.type == TaskType::Classification)
            return Taught;
    }
    return scope.archetype.learns ? Learning : Gain;
}

bool StrategyResolver::servesAccuracy(std::string_view parameter, AccuracyForm form)
{
    if (parameter == "formatFailure" || parameter == "tuningFailure")
        return form != Stated; // a stated accuracy has come through them
    if (parameter == "escalationShare")
        return form != Cascade; // the joint table tells it
    const auto at = std::find_if(formParameters.begin(), formParameters.end(),
        [&](const FormParameter& p) { return p.id == parameter; });
    return at == formParameters.end()
        || std::find(at->forms.begin(), at->forms.end(), form) != at->forms.end();
}

const DefaultFigure& StrategyResolver::ofTask(
    std::string_view parameter, const DefaultFigure& archetype) const
{
    // How fast a curve rises and how good labels are depends on the task more than on the archetype.
    if (parameter == "learningScale") {
        const auto found = m_catalogue.learningScale.find(std::string(priorColumn(m_assessment.task)));
        return found == m_catalogue.learningScale.end() ? archetype : found->second;
    }
    if (parameter == "labelNoise") {
        const auto word = taskField("exampleQuality")->word(m_assessment.task);
        const auto found = m_catalogue.labelNoise.find(std::string(word.value_or("")));
        return found == m_catalogue.labelNoise.end() ? archetype : found->second;
    }
    return archetype;
}

bool StrategyResolver::statedAccuracy(
    StrategyPlan& plan, std::size_t index, const Strategy& strategy, double priorMean, double priorSd)
{
    if (!accuracyStated(m_assessment, strategy))
        return false;
    Quantity quantity;
    if (const auto* stated = std::get_if<Quantity>(&*strategy.accuracy)) {
        quantity = *stated;
    } else {
        const Pilot& pilot = *findPilot(m_assessment, std::get<PilotReference>(*strategy.accuracy).pilot);
        quantity = pilotPosterior(priorMean, priorSd, *pilot.correct, *pilot.items);
        quantity.source = pilot.source;
        quantity.date = pilot.date;
    }
    plan.accuracy.form = Stated;
    plan.accuracy.stated = m_inputs.add(strategyPointer(index) + "/accuracy", strategy.id + "/accuracy",
        "strategyAccuracy", strategy.id, Unit::Share, share, quantity, Origin::Document);
    return true;
}

void StrategyResolver::resolveAccuracy(StrategyPlan& plan, const Scope& scope)
{
    std::string column(priorColumn(m_assessment.task));
    const auto row = m_catalogue.gains.find(scope.archetype.priorRow);
    const bool inTable = row != m_catalogue.gains.end() && row->second.contains(column);
    if (!inTable || !m_catalogue.reference.contains(column))
        column = "other";
    const auto reference = m_catalogue.reference.find(column);
    const LogOddsPrior anchor
        = reference == m_catalogue.reference.end() ? LogOddsPrior{0.9, 1.2, {}, {}} : reference->second;
    LogOddsPrior gain{0, 0, {}, {}};
    if (row != m_catalogue.gains.end() && row->second.contains(column))
        gain = row->second.at(column);
    plan.accuracy.standsStill = !scope.word("tuning").empty() && scope.word("tuning") != "none";
    plan.accuracy.classes = classes();
    const bool stated = statedAccuracy(plan, scope.index, scope.strategy, anchor.mean + gain.mean,
        std::hypot(anchor.standardDeviation, gain.standardDeviation));
    if (!stated || (plan.accuracy.standsStill && m_assessment.task.promptingAccuracy))
        resolveReference(plan, anchor, column);
    if (!stated) {
        m_lacksEvidence = m_lacksEvidence || anchor.evidence.empty();
        resolveGains(plan, scope, gain, column);
        plan.accuracy.formatEvent = event(plan, scope, "formatFailure", &StrategyParameters::formatFailure);
        plan.accuracy.tuningEvent = event(plan, scope, "tuningFailure", &StrategyParameters::tuningFailure);
    }
    resolveAgeing(plan, scope);
}

void StrategyResolver::resolveReference(
    StrategyPlan& plan, const LogOddsPrior& anchor, const std::string& column)
{
    AccuracyBinding& accuracy = plan.accuracy;
    if (const auto& measured = m_assessment.task.promptingAccuracy) {
        accuracy.reference = m_inputs.add("/task/promptingAccuracy", "/task/promptingAccuracy",
            "promptingAccuracy", {}, Unit::Share, share, *measured, Origin::Document);
        accuracy.referenceIsShare = true;
    } else {
        const Quantity prior = priorQuantity(anchor);
        accuracy.reference = m_inputs.add("/task/promptingAccuracy", "evidence/reference/" + column,
            "promptingAccuracy", {}, Unit::LogOdds, unbounded, prior, Origin::Evidence, anchor.evidence);
    }
}

void StrategyResolver::bindPrior(StrategyPlan& plan, const Scope& scope, std::string_view parameter,
    std::string_view row, const std::string& column)
{
    const LogOddsPrior* prior = cellOf(m_catalogue, row, column);
    if (!prior || scope.stated(parameter) || scope.archetype.figures.contains(std::string(parameter)))
        return; // unknown, or bound already
    if (prior->mean != 0 || prior->standardDeviation != 0)
        bind(plan, scope, *parameterSpec(parameter), priorQuantity(*prior), Origin::Evidence, prior->evidence,
            "evidence/gains/" + std::string(row) + "/" + column);
}

void StrategyResolver::resolveGains(
    StrategyPlan& plan, const Scope& scope, const LogOddsPrior& gain, const std::string& column)
{
    AccuracyBinding& accuracy = plan.accuracy;
    const std::string tuning = scope.word("tuning");
    switch (accuracy.form) {
    case Taught:
        bindPrior(plan, scope, "strongLogitGain", kLargeModel, column);
        return;
    case Cascade:
        bindPrior(plan, scope, "baseLogitGain", kSmallModel, column);
        bindPrior(plan, scope, "strongLogitGain", kLargeModel, column);
        accuracy.sharesFromTable = !scope.stated("escalationShare");
        return;
    case Chain:
        accuracy.callsFromSteps = !scope.stated("callsPerItem");
        return;
    case Retrieval:
        return;
    case Learning:
        resolveLearning(plan, scope);
        // What is tuned is a small model, unless a provider tunes its own.
        if (!accuracy.startsUntrained && tuning != "closed")
            bindPrior(plan, scope, "baseLogitGain", kSmallModel, column);
        break;
    case Stated:
    case Gain:
        break;
    }
    if (gain.mean != 0 || gain.standardDeviation != 0)
        bindPrior(plan, scope, "logitGain", scope.archetype.priorRow, column);
}

void StrategyResolver::resolveLearning(StrategyPlan& plan, const Scope& scope)
{
    AccuracyBinding& accuracy = plan.accuracy;
    accuracy.startsUntrained = scope.word("serving") == "none";
    if (m_assessment.task.labelAgreement && !scope.stated("labelNoise") && !scope.stated("logitGain"))
        accuracy.labelAgreement = taskInput("labelAgreement");
    const auto planned = std::find_if(plan.parameters.begin(), plan.parameters.end(),
        [](const ParameterBinding& b) { return b.member == &StrategyParameters::trainingExamples; });
    if (planned == plan.parameters.end())
        return;
    const auto& atHand = m_assessment.task.examplesAvailable;
    const double known = std::max(kReferenceExamples, atHand ? median(*atHand, notNegative) : 0);
    const double examples = m_plan.inputs[planned->input].central;
    if (extrapolatesTooFar(examples, known))
        m_plan.problems.push_back({ProblemCode::LearningExtrapolated, scope.pointer("trainingExamples"),
            {numberText(examples), numberText(known)}});
}

void StrategyResolver::resolveAgeing(StrategyPlan& plan, const Scope& scope)
{
    AccuracyBinding& accuracy = plan.accuracy;
    const bool driftStated = scope.stated("driftPerYear");
    const bool providers = scope.word("serving") == "api"
        && (scope.word("tuning") == "none" || scope.word("tuning") == "closed");
    // A stated accuracy stays as stated, unless progress is stated with it.
    plan.improvesAtRetirement = providers && (accuracy.form != Stated || driftStated);
    const bool overtakable = accuracy.standsStill && accuracy.reference;
    const auto drift = m_catalogue.drift.find(std::string(priorColumn(m_assessment.task)));
    if ((plan.improvesAtRetirement || overtakable) && !driftStated && drift != m_catalogue.drift.end())
        bind(plan, scope, *parameterSpec("driftPerYear"), drift->second.quantity, Origin::Evidence,
            drift->second.evidence, "evidence/drift/" + drift->first);
    const DefaultFigure& cadence = m_catalogue.releaseEveryMonths;
    if (overtakable && !scope.stated("releaseEveryMonths") && isUncertain(cadence.quantity))
        bind(plan, scope, *parameterSpec("releaseEveryMonths"), cadence.quantity, Origin::Catalogue,
            cadence.evidence, "catalogue/releaseEveryMonths");

    const bool forgets = accuracy.standsStill && accuracy.form != Stated && needsOwnKnowledge(m_assessment)
        && !seesDocuments(scope.archetype);
    const auto change = std::find_if(m_plan.shared.begin(), m_plan.shared.end(),
        [](const SharedBinding& b) { return b.member == &SharedFigures::knowledgeChangePerMonth; });
    if (forgets && change != m_plan.shared.end())
        accuracy.knowledgeChange = change->input;
    const bool made = accuracy.standsStill && accuracy.form != Stated;
    const auto bound = [&](double StrategyParameters::*member) {
        return std::any_of(plan.parameters.begin(), plan.parameters.end(),
            [&](const ParameterBinding& b) { return b.member == member; });
    };
    if (made && m_assessment.task.methodChangesPerYear && bound(&StrategyParameters::methodChangeShare))
        accuracy.methodChanges = taskInput("methodChangesPerYear");
    // An encoder does not grow with the models that people talk to.
    accuracy.improvesAtRetune = accuracy.standsStill && accuracy.reference && !accuracy.startsUntrained
        && (accuracy.form != Stated || driftStated) && bound(&StrategyParameters::retuneEveryMonths);
    if (made && m_assessment.task.noveltyShare)
        accuracy.noveltyShare = taskInput("noveltyShare");
    const auto own = m_catalogue.knowledgeShare.find(std::string(priorColumn(m_assessment.task)));
    const bool usesShare = accuracy.knowledgeChange || accuracy.form == Retrieval;
    if (usesShare && !scope.stated("knowledgeShare") && own != m_catalogue.knowledgeShare.end())
        bind(plan, scope, *parameterSpec("knowledgeShare"), own->second.quantity, Origin::Catalogue,
            own->second.evidence, "catalogue/knowledgeShare/" + own->first);
}

std::optional<std::size_t> StrategyResolver::event(const StrategyPlan& plan, const Scope& scope,
    std::string_view name, double StrategyParameters::*probability)
{
    const bool possible = std::any_of(plan.parameters.begin(), plan.parameters.end(),
        [&](const ParameterBinding& b) { return b.member == probability; });
    if (!possible)
        return std::nullopt;
    m_plan.events.push_back(scope.strategy.id + "/" + scope.prefix + std::string(name) + "Event");
    return m_plan.events.size() - 1;
}

std::size_t StrategyResolver::taskInput(std::string_view field)
{
    if (const auto found = m_taskInputs.find(field); found != m_taskInputs.end())
        return found->second;
    const TaskField& spec = *taskField(field);
    return m_taskInputs[std::string(field)] = m_inputs.add(spec.pointer(), spec.pointer(), spec.id, {},
               spec.unit, spec.bounds, *spec.number(m_assessment.task), Origin::Document);
}

double StrategyResolver::classes() const
{
    if (m_assessment.task.type != TaskType::Classification)
        return 0;
    if (const auto& stated = m_assessment.task.classes)
        return std::max(2.0, median(*stated, notNegative));
    const auto found = m_catalogue.taskDefaults.find("classes");
    return found == m_catalogue.taskDefaults.end()
        ? 2
        : std::max(2.0, median(found->second.quantity, notNegative));
}

void StrategyResolver::checkTarget()
{
    const auto& wanted = m_assessment.task.requiredAccuracy;
    if (!wanted)
        return;
    const TaskField& agreement = *taskField("labelAgreement");
    const EvidenceRow* usual = findEvidence(m_catalogue, "NOIS-007"); // percent, at least, over ten test sets
    double labelError = usual && !usual->values.empty() ? usual->values.front() / 100 : 0;
    if (const auto& kappa = m_assessment.task.labelAgreement)
        labelError = wrongLabels(median(*kappa, agreement.bounds), classes());
    const double target = median(*wanted, share);
    if (target > highestMeasurable(labelError))
        m_plan.problems.push_back({ProblemCode::TargetAboveLabels, "/task/requiredAccuracy",
            {numberText(target), numberText(highestMeasurable(labelError))}});
}

} // namespace tunepoint
