// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frameworks/disagreement.h"

#include "core/frameworks/threshold_fields.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint {

namespace {

constexpr double kUnknownMove = 0.5; // nobody knows how far the true answer lies away

/// Which thresholds a fact is compared with, by their ids.
struct CutRow {
    Fact fact;
    std::string_view threshold;
};
constexpr CutRow cutRows[]{
    {Fact::Examples, "examplesScarce"},
    {Fact::Examples, "examplesNeeded"},
    {Fact::FormatErrors, "formatErrorShare"},
    {Fact::Novelty, "noveltyShare"},
    {Fact::ItemsPerMonth, "volumeOverkill"},
    {Fact::ItemsPerMonth, "volumeMayPay"},
    {Fact::ItemsPerMonth, "volumeConsistency"},
    {Fact::LabelAgreement, "labelAgreement"},
    {Fact::MethodChanges, "changesPerYear"},
    {Fact::KnowledgeChange, "knowledgeChange"},
    {Fact::PeakPerHour, "busyItemsPerHour"},
    {Fact::LatencyLimit, "tightSeconds"},
    {Fact::PromptingItems, "itemsToStart"},
};

bool has(const Thresholds& thresholds, std::string_view id)
{
    const auto& list = thresholds.spec().thresholds;
    return std::any_of(
        list.begin(), list.end(), [id](const FrameworkThreshold& threshold) { return threshold.id == id; });
}

void addPartner(std::vector<double>& cuts, const Facts& facts, Fact partner)
{
    if (const auto figure = facts.figure(partner))
        cuts.push_back(figure->median);
}

/// Cuts that a rule works out of several thresholds or facts.
void addComputed(std::vector<double>& cuts, Fact fact, const Facts& facts, const Surroundings& around,
    const Thresholds& thresholds)
{
    if (fact == Fact::ItemsPerMonth && has(thresholds, "tuningCost")) {
        const double gap = thresholds["foundationPerItem"] - thresholds["tunedPerItem"];
        if (gap > 0)
            cuts.push_back(thresholds["tuningCost"] / (gap * thresholds["paybackMonths"]));
    }
    if (has(thresholds, "promptShare")) {
        const double part = thresholds["promptShare"];
        const auto prompt = facts.figure(Fact::FixedPromptTokens);
        const auto input = facts.figure(Fact::InputTokens);
        if (fact == Fact::FixedPromptTokens && input && part < 1)
            cuts.push_back(part * input->median / (1 - part));
        if (fact == Fact::InputTokens && prompt && part > 0)
            cuts.push_back(prompt->median * (1 - part) / part);
    }
    if (fact == Fact::LatencyLimit && around.figures.promptedLatencyP95Seconds)
        cuts.push_back(*around.figures.promptedLatencyP95Seconds);
}

double distanceOf(double from, double to)
{
    const double larger = std::max(std::fabs(from), std::fabs(to));
    return larger > 0 ? std::fabs(to - from) / larger : 0;
}

} // namespace

std::string thresholdPointer(std::string_view threshold)
{
    const auto row = std::find_if(std::begin(cutRows), std::end(cutRows),
        [threshold](const CutRow& each) { return each.threshold == threshold; });
    return row == std::end(cutRows) ? std::string() : specOf(row->fact).pointer;
}

std::vector<double> cutsOf(
    Fact fact, const Facts& facts, const Surroundings& around, const std::vector<Thresholds>& thresholds)
{
    std::vector<double> cuts;
    for (const Thresholds& each : thresholds) {
        for (const CutRow& row : cutRows) {
            if (row.fact == fact && has(each, row.threshold))
                cuts.push_back(each[row.threshold]);
        }
        addComputed(cuts, fact, facts, around, each);
    }
    if (fact == Fact::RequiredAccuracy)
        addPartner(cuts, facts, Fact::PromptingAccuracy);
    if (fact == Fact::PromptingAccuracy)
        addPartner(cuts, facts, Fact::RequiredAccuracy);
    if (fact == Fact::LatencyLimit)
        addPartner(cuts, facts, Fact::PromptedLatency);
    if (fact == Fact::PromptedLatency)
        addPartner(cuts, facts, Fact::LatencyLimit);
    if (cuts.empty()) // compared with a fact that is unknown: any value will do to say what is missing
        cuts.push_back(specOf(fact).bounds.upper == 1.0 ? 0.9 : 1);
    return cuts;
}

DisagreementFinder::DisagreementFinder(const Facts& facts, const Surroundings& around,
    std::vector<const Framework*> frameworks, std::vector<Thresholds> thresholds)
    : m_facts(facts)
    , m_around(around)
    , m_frameworks(std::move(frameworks))
    , m_thresholds(std::move(thresholds))
{
    for (std::size_t i = 0; i < m_frameworks.size(); ++i) {
        std::vector<bool> asked(kFacts, false);
        for (const FrameworkQuestion& question : m_thresholds[i].spec().questions) {
            if (const auto fact = factAt(question.pointer))
                asked[std::size_t(*fact)] = true;
        }
        m_asks.push_back(std::move(asked));
        m_base.push_back(verdictOf(i, m_facts));
    }
    for (const FactSpec& spec : factSpecs()) {
        const bool asked = std::any_of(m_asks.begin(), m_asks.end(),
            [&](const std::vector<bool>& row) { return row[std::size_t(spec.fact)]; });
        if (!asked)
            continue;
        if (spec.kind == FieldKind::Number)
            addNumberMoves(spec);
        else
            addWordMoves(spec);
    }
    m_afterOne.resize(m_frameworks.size());
    m_afterTwo.resize(m_frameworks.size());
}

void DisagreementFinder::addWordMoves(const FactSpec& spec)
{
    const int size = spec.kind == FieldKind::Flag ? 2 : int(spec.words.size());
    const auto now = m_facts.word(spec.fact);
    for (int value = 0; value < size; ++value) {
        if (now == value)
            continue;
        const double distance = !now ? kUnknownMove
            : spec.ordered           ? double(std::abs(value - *now)) / (size - 1)
                                     : 1;
        m_moves.push_back({spec.fact, value, 0, distance});
    }
}

void DisagreementFinder::addNumberMoves(const FactSpec& spec)
{
    std::vector<double> values;
    for (const double cut : cutsOf(spec.fact, m_facts, m_around, m_thresholds)) {
        // whole numbers stay whole on both sides of a cut that is none
        const bool whole = spec.step == 1;
        const double down = whole ? std::floor(cut) : cut;
        const double up = whole ? std::ceil(cut) : cut;
        values.insert(values.end(), {down - spec.step, down, up, up + spec.step});
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    const auto now = m_facts.figure(spec.fact);
    for (const double value : values) {
        const bool outside = (spec.bounds.lower && value < *spec.bounds.lower)
            || (spec.bounds.upper && value > *spec.bounds.upper);
        if (!outside && !(now && now->median == value))
            m_moves.push_back({spec.fact, 0, value, now ? distanceOf(now->median, value) : kUnknownMove});
    }
}

Facts DisagreementFinder::moved(const Facts& facts, const Move& move)
{
    Facts out = facts;
    if (std::size_t(move.fact) < kWordFacts)
        out.setWord(move.fact, move.word);
    else
        out.setNumber(move.fact, move.number);
    return out;
}

Verdict DisagreementFinder::verdictOf(std::size_t framework, const Facts& facts) const
{
    return m_frameworks[framework]->judge({facts, m_thresholds[framework], m_around}).verdict;
}

bool DisagreementFinder::asks(std::size_t framework, Fact fact) const
{
    return m_asks[framework][std::size_t(fact)];
}

void DisagreementFinder::tabulate(std::size_t framework)
{
    auto& table = m_afterOne[framework];
    if (!table.empty())
        return;
    for (const Move& move : m_moves)
        table.push_back(
            asks(framework, move.fact) ? verdictOf(framework, moved(m_facts, move)) : m_base[framework]);
    m_afterTwo[framework].assign(m_moves.size() * m_moves.size(), -1);
}

Verdict DisagreementFinder::afterTwo(std::size_t framework, std::size_t i, std::size_t j)
{
    // an answer that a framework does not ask for changes nothing there
    if (!asks(framework, m_moves[i].fact))
        return m_afterOne[framework][j];
    if (!asks(framework, m_moves[j].fact))
        return m_afterOne[framework][i];
    std::int8_t& known = m_afterTwo[framework][i * m_moves.size() + j];
    if (known < 0)
        known = std::int8_t(verdictOf(framework, moved(moved(m_facts, m_moves[i]), m_moves[j])));
    return Verdict(known);
}

FieldChange DisagreementFinder::change(const Move& move) const
{
    const FactSpec& spec = specOf(move.fact);
    FieldChange out{spec.pointer, {}, {}};
    if (spec.kind == FieldKind::Number) {
        if (const auto now = m_facts.figure(move.fact))
            out.from = now->median;
        out.to = move.number;
        return out;
    }
    const auto valueOf = [&](int word) -> FieldValue {
        return spec.kind == FieldKind::Flag ? FieldValue(word == 1)
                                            : FieldValue(std::string(spec.words[std::size_t(word)]));
    };
    if (const auto now = m_facts.word(move.fact))
        out.from = valueOf(*now);
    out.to = valueOf(move.word);
    return out;
}

std::optional<Disagreement> DisagreementFinder::between(std::size_t a, std::size_t b)
{
    if (m_base[a] == m_base[b])
        return std::nullopt;
    tabulate(a);
    tabulate(b);
    Found best{nullptr, nullptr, std::numeric_limits<double>::infinity()};
    const auto agreeing = [](Verdict x, Verdict y) { return x == y && x != Verdict::Undecided; };
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        if (m_moves[i].distance < best.distance && agreeing(m_afterOne[a][i], m_afterOne[b][i]))
            best = {&m_moves[i], nullptr, m_moves[i].distance, m_afterOne[a][i]};
    }
    const bool one = best.first != nullptr;
    for (std::size_t i = 0; !one && i < m_moves.size(); ++i) {
        for (std::size_t j = i + 1; j < m_moves.size(); ++j) {
            const double distance = m_moves[i].distance + m_moves[j].distance;
            if (m_moves[i].fact == m_moves[j].fact || distance >= best.distance)
                continue;
            const Verdict first = afterTwo(a, i, j);
            if (agreeing(first, afterTwo(b, i, j)))
                best = {&m_moves[i], &m_moves[j], distance, first};
        }
    }
    Disagreement out;
    if (best.first) {
        out.changes.push_back(change(*best.first));
        out.agreed = best.verdict;
    }
    if (best.second)
        out.changes.push_back(change(*best.second));
    return out;
}

} // namespace tunepoint
