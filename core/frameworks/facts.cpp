// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/facts.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <string>

namespace tunepoint {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

struct Row {
    Fact fact;
    std::string_view id; ///< field of the task, or of the frameworks' answers
    bool ordered = false;
    double step = 0;
};

constexpr double kShareStep = 0.001;

constexpr std::array<Row, kFacts> rows{{
    {Fact::Type, "type"},
    {Fact::Definition, "taskDefinition", true},
    {Fact::Format, "formatStrictness", true},
    {Fact::Style, "styleSpecificity", true},
    {Fact::Domain, "domainSpecificity", true},
    {Fact::Sector, "sector"},
    {Fact::Knowledge, "knowledgeNeeded", true},
    {Fact::ExampleQuality, "exampleQuality", true},
    {Fact::Metric, "qualityMetric", true},
    {Fact::Tolerance, "errorTolerance", true},
    {Fact::Tried, "promptingTried", true},
    {Fact::Regulated, "regulated"},
    {Fact::NeedsWeights, "needsWeights"},
    {Fact::Proprietary, "proprietaryMethod"},
    {Fact::Sufficient, "promptingSufficient"},
    {Fact::StyleReached, "styleReached"},
    {Fact::Throughput, "throughputBottleneck"},
    {Fact::Rung, "presentRung", true},
    {Fact::SpecialQuestion, "specialQuestion", true},
    {Fact::VolumeQuestion, "volumeQuestion", true},
    {Fact::DataQuestion, "dataQuestion", true},
    {Fact::ToleranceQuestion, "toleranceQuestion", true},
    {Fact::ChangeQuestion, "changeQuestion", true},
    {Fact::ItemsPerMonth, "itemsPerMonth", true, 1},
    {Fact::InputTokens, "inputTokens", true, 1},
    {Fact::FixedPromptTokens, "fixedPromptTokens", true, 1},
    {Fact::Novelty, "noveltyShare", true, kShareStep},
    {Fact::RequiredAccuracy, "requiredAccuracy", true, kShareStep},
    {Fact::PromptingAccuracy, "promptingAccuracy", true, kShareStep},
    {Fact::PromptingItems, "promptingItems", true, 1},
    {Fact::LatencyLimit, "latencyP95Seconds", true, kShareStep},
    {Fact::KnowledgeChange, "knowledgeChangePerMonth", true, kShareStep},
    {Fact::MethodChanges, "methodChangesPerYear", true, 0.1},
    {Fact::Examples, "examplesAvailable", true, 1},
    {Fact::LabelAgreement, "labelAgreement", true, 0.01},
    {Fact::PeakPerHour, "peakItemsPerHour", true, 1},
    {Fact::FormatErrors, "formatErrorShare", true, kShareStep},
    {Fact::PromptedLatency, "promptedLatencyP95Seconds", true, kShareStep},
}};

std::vector<FactSpec> makeSpecs()
{
    std::vector<FactSpec> specs;
    for (const Row& row : rows) {
        assert(std::size_t(row.fact) == specs.size());
        if (const TaskField* field = taskField(row.id)) {
            specs.push_back({row.fact, field->pointer(), field->kind(), field->words(), row.ordered, row.step,
                field->bounds});
        } else {
            const AnswerField* answer = answerField(row.id);
            assert(answer);
            specs.push_back({row.fact, answer->pointer(), answer->kind(), answer->words(), row.ordered,
                row.step, answer->bounds});
        }
    }
    return specs;
}

std::optional<int> indexOf(std::span<const std::string_view> words, std::optional<std::string_view> word)
{
    if (!word)
        return std::nullopt;
    return int(std::find(words.begin(), words.end(), *word) - words.begin());
}

FactRange figureOf(const Quantity& quantity, const Bounds& bounds)
{
    const double middle = median(quantity, bounds);
    if (!isUncertain(quantity))
        return {middle, middle, middle};
    return {middle, quantile(quantity, bounds, 0.1), quantile(quantity, bounds, 0.9)};
}

/// The best documented trial of a prompted option, whatever the order of options and pilots.
const Pilot* promptedPilot(const Assessment& assessment)
{
    const Pilot* best = nullptr;
    for (const Pilot& pilot : assessment.pilots) {
        const Strategy* strategy = findStrategy(assessment, pilot.strategy);
        const bool prompted
            = strategy && (strategy->archetype == "zeroShot" || strategy->archetype == "fewShot");
        if (!prompted || pilot.items.value_or(0) <= 0 || !pilot.correct || *pilot.correct > *pilot.items)
            continue;
        if (!best || *pilot.items > *best->items
            || (*pilot.items == *best->items && *pilot.correct > *best->correct))
            best = &pilot;
    }
    return best;
}

} // namespace

std::span<const FactSpec> factSpecs()
{
    static const std::vector<FactSpec> specs = makeSpecs();
    return specs;
}

const FactSpec& specOf(Fact fact)
{
    return factSpecs()[std::size_t(fact)];
}

std::optional<Fact> factAt(std::string_view pointer)
{
    for (const FactSpec& spec : factSpecs()) {
        if (spec.pointer == pointer)
            return spec.fact;
    }
    return std::nullopt;
}

Facts::Facts()
{
    m_words.fill(-1);
    m_figures.fill({kUnknown, kUnknown, kUnknown});
}

Facts::Facts(const Assessment& assessment)
    : Facts()
{
    for (const Row& row : rows) {
        const std::size_t at = std::size_t(row.fact);
        const TaskField* field = taskField(row.id);
        const AnswerField* answer = field ? nullptr : answerField(row.id);
        const FrameworkAnswers& answers = assessment.frameworks.answers;
        const FactSpec& spec = specOf(row.fact);
        if (spec.kind == FieldKind::Number) {
            const auto& number = field ? field->number(assessment.task) : answer->number(answers);
            if (number)
                m_figures[at - kWordFacts] = figureOf(*number, spec.bounds);
        } else if (spec.kind == FieldKind::Flag) {
            if (const auto flag = field ? field->flag(assessment.task) : answer->flag(answers))
                m_words[at] = *flag ? 1 : 0;
        } else if (const auto index
            = indexOf(spec.words, field ? field->word(assessment.task) : answer->word(answers))) {
            m_words[at] = std::int8_t(*index);
        }
    }
    if (known(Fact::PromptingAccuracy))
        return;
    if (const Pilot* pilot = promptedPilot(assessment)) {
        setNumber(Fact::PromptingAccuracy, double(*pilot->correct) / *pilot->items);
        setNumber(Fact::PromptingItems, *pilot->items);
    }
}

bool Facts::known(Fact fact) const
{
    const std::size_t at = std::size_t(fact);
    return at < kWordFacts ? m_words[at] >= 0 : !std::isnan(m_figures[at - kWordFacts].median);
}

std::optional<int> Facts::word(Fact fact) const
{
    assert(std::size_t(fact) < kWordFacts);
    const int value = m_words[std::size_t(fact)];
    return value < 0 ? std::nullopt : std::optional(value);
}

std::optional<FactRange> Facts::figure(Fact fact) const
{
    assert(std::size_t(fact) >= kWordFacts);
    return known(fact) ? std::optional(m_figures[std::size_t(fact) - kWordFacts]) : std::nullopt;
}

void Facts::setWord(Fact fact, int value)
{
    assert(std::size_t(fact) < kWordFacts);
    m_words[std::size_t(fact)] = std::int8_t(value);
}

void Facts::setNumber(Fact fact, double value)
{
    assert(std::size_t(fact) >= kWordFacts);
    m_figures[std::size_t(fact) - kWordFacts] = {value, value, value};
}

Surroundings surroundingsOf(const Assessment& assessment, const Catalogue& catalogue,
    const FrameworkFigures& figures, const std::optional<Date>& date)
{
    Surroundings around;
    around.settings = &assessment.frameworks;
    around.figures = figures;
    for (const Requirement& requirement : assessment.frameworks.requirements) {
        if (requirement.kind)
            ++around.requirements[std::size_t(*requirement.kind)];
        else
            ++around.unclassified;
    }
    around.hasBaseline = assessment.baseline != Baseline{};
    around.hasPilot = !assessment.pilots.empty();
    const auto columns = priorColumns();
    for (std::size_t i = 0; i < columns.size() && i < around.driftPerYear.size(); ++i) {
        const auto drift = catalogue.drift.find(std::string(columns[i]));
        if (drift != catalogue.drift.end())
            around.driftPerYear[i] = median(drift->second.quantity);
    }
    around.releaseEveryMonths = median(catalogue.releaseEveryMonths.quantity, notNegative);
    for (const LifecycleFact& fact : catalogue.lifecycle) {
        if (fact.event != LifecycleKind::NoNewTuning)
            continue;
        if (fact.onlyWithoutRecentUse && assessment.task.recentTunedUse == true)
            continue;
        const auto day = parseDate(fact.date);
        const bool comparable = day && date;
        around.closings.push_back(
            {fact.provider, fact.date, comparable ? std::optional(*day <= *date) : std::nullopt});
    }
    return around;
}

} // namespace tunepoint
