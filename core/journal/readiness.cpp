// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/readiness.h"

#include "core/accuracy/test_size.h"
#include "core/base/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint {

namespace {

using enum ReadinessState;

/// Landis and Koch 1977: from 0.81 agreement is almost perfect, below 0.61 no longer substantial.
constexpr double kConsistentKappa = 0.8;
constexpr double kPassableKappa = 0.6;

struct Context {
    const Assessment& document;
    const ReadinessFacts& facts;

    [[nodiscard]] bool stated(std::string_view checklist) const
    {
        return std::any_of(
            document.statements.begin(), document.statements.end(), [&](const Statement& statement) {
                return statement.checklist == checklist && !statement.text.empty();
            });
    }
    [[nodiscard]] bool has(std::string_view archetype) const
    {
        return std::any_of(document.strategies.begin(), document.strategies.end(),
            [&](const Strategy& strategy) { return strategy.archetype == archetype; });
    }
    /// Items of the largest pilot of a strategy; of any strategy for an empty id.
    [[nodiscard]] int piloted(const std::string& strategy) const
    {
        int most = 0;
        for (const Pilot& pilot : document.pilots) {
            if ((strategy.empty() || pilot.strategy == strategy) && pilot.correct)
                most = std::max(most, pilot.items.value_or(0));
        }
        return most;
    }
};

struct Answer {
    ReadinessState state = Missing;
    std::vector<std::string> args;
};

bool isMeasured(const std::optional<Quantity>& quantity)
{
    return quantity && quantity->grade == EvidenceGrade::Measured;
}

Answer baselineMeasured(const Context& c)
{
    const Baseline& b = c.document.baseline;
    const bool cost = (b.minutesPerItem && b.wagePerHour) || b.otherCostPerItem;
    if (!cost && !b.accuracy)
        return {Missing, {}};
    const bool measured
        = isMeasured(b.accuracy) && (isMeasured(b.minutesPerItem) || isMeasured(b.otherCostPerItem));
    return {cost && b.accuracy && measured ? Met : Partly, {}};
}

Answer metricDefined(const Context& c)
{
    if (c.document.task.qualityMetric != QualityMetric::Defined)
        return {Missing, {}};
    return {c.document.task.qualityMetricName.empty() ? Partly : Met, {}};
}

Answer promptingMeasured(const Context& c)
{
    const TaskProfile& task = c.document.task;
    if (task.promptingTried != PromptingTried::Yes)
        return {Missing, {}};
    return {task.promptingAccuracy && task.promptingItems ? Met : Partly, {}};
}

Answer pilotDone(const Context& c)
{
    if (c.facts.recommendsStatusQuo)
        return {NotApplicable, {}};
    if (c.facts.strategy.empty())
        return {c.piloted({}) > 0 ? Partly : Missing, {}};
    if (c.piloted(c.facts.strategy) > 0)
        return {Met, {}};
    return {c.piloted({}) > 0 ? Partly : Missing, {}};
}

Answer heldOutTest(const Context& c)
{
    return {c.stated("heldOutTest") ? Met : Missing, {}};
}

Answer enoughExamples(const Context& c)
{
    if (!c.facts.learns)
        return {NotApplicable, {}};
    const auto& stated = c.document.task.examplesAvailable;
    if (!stated)
        return {Missing, {numberText(std::round(c.facts.examplesPlanned)), ""}};
    const double available = median(*stated, notNegative);
    const bool enough = available >= c.facts.examplesPlanned;
    return {enough ? Met : (available > 0 ? Partly : Missing),
        {numberText(std::round(c.facts.examplesPlanned)), numberText(std::round(available))}};
}

Answer examplesConsistent(const Context& c)
{
    if (!c.facts.learns)
        return {NotApplicable, {}};
    const auto& stated = c.document.task.labelAgreement;
    if (!stated)
        return {Missing, {""}};
    const double kappa = median(*stated);
    return {
        kappa >= kConsistentKappa ? Met : (kappa >= kPassableKappa ? Partly : Missing), {numberText(kappa)}};
}

Answer retuneBudget(const Context& c)
{
    if (!c.facts.retunes)
        return {NotApplicable, {}};
    const auto& budget = c.document.task.budgetPerMonth;
    const std::string needed = c.facts.costPerMonth ? numberText(*c.facts.costPerMonth) : std::string();
    if (!budget)
        return {c.stated("retuneBudget") ? Met : Missing, {needed, ""}};
    const double available = median(*budget, notNegative);
    const bool enough = c.facts.costPerMonth && available >= *c.facts.costPerMonth;
    return {enough ? Met : Partly, {needed, numberText(available)}};
}

Answer upkeepOwner(const Context& c)
{
    if (c.facts.recommendsStatusQuo)
        return {NotApplicable, {}};
    return {c.stated("upkeepOwner") ? Met : Missing, {}};
}

Answer alternativesProposed(const Context& c)
{
    const int there = int(c.has("statusQuo")) + int(c.has("businessLogic"));
    return {there == 2 ? Met : (there == 1 ? Partly : Missing), {}};
}

Answer decisionOwner(const Context& c)
{
    return {c.document.decisionOwner.empty() ? Missing : Met, {}};
}

Answer reviewDate(const Context& c)
{
    return {c.document.decision.reviewDate.empty() ? Missing : Met, {}};
}

/// Whether the accuracies that part the first two were measured on as many items as such a difference takes.
Answer accuracyMeasured(const Context& c)
{
    const auto& [own, rival] = std::pair(c.facts.accuracy, c.facts.rivalAccuracy);
    const auto inside
        = [](const std::optional<double>& share) { return share && *share >= 0 && *share <= 1; };
    if (!inside(own) || !inside(rival) || *own == *rival || c.facts.rival.empty())
        return {NotApplicable, {}};
    const double needed = itemsPerArm(*own, *rival).value();
    const int first = c.piloted(c.facts.strategy);
    const int second = c.piloted(c.facts.rival);
    const int both = std::min(first, second);
    return {both >= needed ? Met : (first > 0 || second > 0 ? Partly : Missing),
        {numberText(needed), std::to_string(both), numberText(*own), numberText(*rival)}};
}

struct Row {
    std::string_view id;
    std::string_view pointer;
    Answer (*ask)(const Context& context);
    std::string_view risk;
};

/// A new check is one function and one line here, with its sentences in ui/text.
constexpr std::array rows{
    Row{"baselineMeasured", "/baseline", baselineMeasured, "savingUnprovable"},
    Row{"metricDefined", "/task/qualityMetric", metricDefined, "qualityArguable"},
    Row{"promptingMeasured", "/task/promptingAccuracy", promptingMeasured, "tuningUnneeded"},
    Row{"pilotDone", "/pilots", pilotDone, "accuracyGuessed"},
    Row{"heldOutTest", "/statements", heldOutTest, "accuracyFlattered"},
    Row{"enoughExamples", "/task/examplesAvailable", enoughExamples, "tooFewExamples"},
    Row{"examplesConsistent", "/task/labelAgreement", examplesConsistent, "inconsistencyLearnt"},
    Row{"retuneBudget", "/task/budgetPerMonth", retuneBudget, "tuningGoesStale"},
    Row{"upkeepOwner", "/statements", upkeepOwner, "nobodyNotices"},
    Row{"alternativesProposed", "/strategies", alternativesProposed, "nothingToBeat"},
    Row{"decisionOwner", "/decisionOwner", decisionOwner, "nobodyDecides"},
    Row{"reviewDate", "/decision/reviewDate", reviewDate, "neverLookedAtAgain"},
    Row{"accuracyMeasured", "/pilots", accuracyMeasured, "marginInNoise"},
};

} // namespace

std::vector<ReadinessCheck> readiness(const Assessment& assessment, const ReadinessFacts& facts)
{
    const Context context{assessment, facts};
    std::vector<ReadinessCheck> checks;
    for (const Row& row : rows) {
        Answer answer = row.ask(context);
        if ((answer.state == Missing || answer.state == Partly) && context.stated(row.id))
            answer.state = Met;
        checks.push_back({std::string(row.id), answer.state, std::string(row.pointer),
            {std::string(row.risk), std::move(answer.args)}});
    }
    return checks;
}

std::span<const std::string_view> readinessIds()
{
    static constexpr auto ids = [] {
        std::array<std::string_view, rows.size()> out{};
        for (std::size_t i = 0; i < rows.size(); ++i)
            out[i] = rows[i].id;
        return out;
    }();
    return ids;
}

std::string_view wordOf(ReadinessState state)
{
    switch (state) {
    case Met:
        return "met";
    case Partly:
        return "partly";
    case Missing:
        return "missing";
    case NotApplicable:
        return "notApplicable";
    }
    return "missing";
}

} // namespace tunepoint
