// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/acceptability.h"

#include "core/base/portable_math.h"
#include "core/decision/acceptability_count.h"
#include "core/decision/dominance.h"
#include "core/uncertainty/block_scheduler.h"
#include "core/uncertainty/quantile_table.h"
#include "core/uncertainty/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tunepoint {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
/// Trials that the ranges of uncertain weights are read off: a percentile needs no more.
constexpr std::size_t kRangeTrials = 4096;

/// A quantity and its stream.
struct Drawn {
    QuantileTable table;
    Stream stream;
    const Quantity* quantity = nullptr; ///< of a score
};

/// One cell of the table in the trials.
struct CellSource {
    double central = 0;
    std::optional<std::size_t> drawn; ///< index into the draws
    std::span<const double> modelled; ///< by trial
};

/// A weight as stated, by group and member.
struct WeightSource {
    double central = kUnknown; ///< NaN: unknown
    std::optional<std::size_t> drawn;
    std::optional<std::size_t> part; ///< index into the exponential draws, where unknown
};

/// Sums of one block of trials; blocks are added up in their order, so that threads change no bit.
struct Counts {
    std::vector<double> ranks;
    std::vector<double> ranksFree;
    std::vector<double> centralWeights; ///< [option * columns + column], weighed by first places
    std::vector<double> pareto;
    std::vector<double> confidence;
    std::vector<double> values; ///< sums of the weighted values
};

void add(std::vector<double>& to, const std::vector<double>& from)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += from[i];
}

/// Room that a thread works in.
struct Scratch {
    std::vector<std::vector<double>> drawn; ///< values of each quantity, by trial of the block
    std::vector<std::vector<double>> parts; ///< exponential draws of unknown weights
    std::vector<std::vector<double>> free; ///< exponential draws of all columns
    std::vector<std::uint32_t> bits;
    std::vector<double> gains;
    std::vector<double> values; ///< [option * columns + column]
    std::vector<double> scores;
    std::vector<double> first;
    std::vector<double> freeWeights;
    std::vector<double> weights;
    std::vector<std::vector<double>> local;
    std::vector<double> stated;
    std::vector<double> divided;
    std::vector<std::size_t> order;
};

class Analysis {
public:
    Analysis(const Assessment& assessment, const DecisionTable& table,
        const std::vector<std::span<const double>>& modelled, const AcceptabilityOptions& options)
        : m_assessment(assessment)
        , m_table(table)
        , m_options(options)
        , m_columns(table.columns)
        , m_n(table.rated.size())
        , m_trials(std::size_t(roundedTrials(options.sampler, options.trials)))
    {
        addCells(modelled);
        addWeights();
        for (std::size_t k = 0; k < m_columns.size(); ++k)
            m_free.push_back(stream("criteria/" + idOf(k) + "/free"));
        widenRanges();
        if (options.keepScores)
            m_scores.resize(m_trials * m_n);
        m_keptWeights.assign(m_columns.size(), std::vector<double>(std::min(m_trials, kRangeTrials)));
    }

    AcceptabilityResult run()
    {
        const std::size_t blocks = (m_trials + kBlockTrials - 1) / kBlockTrials;
        std::vector<Counts> counts(blocks, emptyCounts());
        std::vector<Scratch> scratch(m_options.threads == 0 ? allThreads() : m_options.threads);
        const auto forEach = [&](auto&& work) {
            return forEachBlock(blocks, unsigned(scratch.size()), m_options.stop,
                [&](std::size_t block, unsigned worker) { work(block, counts[block], scratch[worker]); });
        };
        if (!forEach([this](std::size_t block, Counts& c, Scratch& s) { count(block, c, s); }))
            return {};
        m_total = emptyCounts();
        for (const Counts& block : counts) {
            add(m_total.ranks, block.ranks);
            add(m_total.ranksFree, block.ranksFree);
            add(m_total.centralWeights, block.centralWeights);
            add(m_total.pareto, block.pareto);
            add(m_total.values, block.values);
        }
        finishCentralWeights();
        if (!forEach([this](std::size_t block, Counts& c, Scratch& s) { countConfidence(block, c, s); }))
            return {};
        for (const Counts& block : counts)
            add(m_total.confidence, block.confidence);
        return result();
    }

private:
    const std::string& idOf(std::size_t column) const
    {
        return m_assessment.criteria[m_columns[column].criterion].id;
    }

    Stream stream(const std::string& key) const
    {
        return {m_options.sampler, m_options.seed, streamKey(key)};
    }

    Counts emptyCounts() const
    {
        return {std::vector<double>(m_n * m_n, 0.0), std::vector<double>(m_n * m_n, 0.0),
            std::vector<double>(m_n * m_columns.size(), 0.0), std::vector<double>(m_n, 0.0),
            std::vector<double>(m_n, 0.0), std::vector<double>(m_n, 0.0)};
    }

    /// Strategy whose draws this one shares: an exact copy is one option twice, whatever it is called.
    std::size_t originalOf(std::size_t strategy) const
    {
        const auto content = [this](std::size_t s) {
            Strategy bare = m_assessment.strategies[s];
            bare.id.clear();
            bare.name.clear();
            bare.notes.clear();
            return bare;
        };
        const auto scores = [this](std::size_t s) {
            const auto row = m_assessment.scores.find(m_assessment.strategies[s].id);
            return row == m_assessment.scores.end() ? std::map<std::string, Score>() : row->second;
        };
        for (std::size_t s = 0; s < strategy; ++s) {
            if (scores(s) == scores(strategy) && content(s) == content(strategy))
                return s;
        }
        return strategy;
    }

    void addCells(const std::vector<std::span<const double>>& modelled)
    {
        for (std::size_t i = 0; i < m_n; ++i) {
            const std::size_t strategy = m_table.rated[i];
            const std::string& original = m_assessment.strategies[originalOf(strategy)].id;
            for (std::size_t k = 0; k < m_columns.size(); ++k) {
                const DecisionCell& cell = m_table.cell(strategy, k);
                CellSource source{cell.figure.value_or(0), std::nullopt, {}};
                if (cell.score && isUncertain(*cell.score)) {
                    const auto* sample = std::get_if<Sample>(&cell.score->shape);
                    const std::string key
                        = sample ? "sample/" + sample->set : "scores/" + original + "/" + idOf(k);
                    source.drawn = addDrawn(*cell.score, unbounded, key);
                } else if (cell.modelled && !modelled.empty()) {
                    source.modelled = modelled[i * m_columns.size() + k];
                }
                m_cells.push_back(source);
            }
        }
    }

    std::size_t addDrawn(const Quantity& quantity, const Bounds& bounds, const std::string& key)
    {
        m_drawn.push_back({QuantileTable(quantity, bounds), stream(key), &quantity});
        return m_drawn.size() - 1;
    }

    void addWeights()
    {
        for (const WeightGroup& group : m_table.weights.groups) {
            auto& sources = m_weights.emplace_back();
            for (std::size_t m = 0; m < group.members.size(); ++m) {
                const std::string& id = m_assessment.criteria[group.members[m]].id;
                WeightSource source;
                if (const auto& stated = group.stated[m]) {
                    source.central = median(*stated, notNegative);
                    if (isUncertain(*stated)) {
                        source.drawn = addDrawn(*stated, notNegative, "criteria/" + id + "/weight");
                        m_weightsVary = true;
                    }
                } else {
                    source.part = m_parts.size();
                    m_parts.push_back(stream("criteria/" + id + "/share"));
                    m_weightsVary = true;
                }
                sources.push_back(source);
            }
        }
    }

    /// Where all options are alike in the central case, their range has no width to measure by: that of the
    /// trials takes its place.
    void widenRanges()
    {
        for (std::size_t k = 0; k < m_columns.size(); ++k) {
            DecisionColumn& column = m_columns[k];
            if (column.function || column.levels || !column.used || column.range.worst != column.range.best)
                continue;
            double low = column.range.worst;
            double high = low;
            for (std::size_t i = 0; i < m_n; ++i) {
                const CellSource& cell = m_cells[i * m_columns.size() + k];
                for (const double share : {0.1, 0.9}) {
                    const double x = percentile(cell, share);
                    low = std::isfinite(x) ? std::min(low, x) : low;
                    high = std::isfinite(x) ? std::max(high, x) : high;
                }
            }
            column.range
                = column.direction == Direction::Maximise ? LinearValue{low, high} : LinearValue{high, low};
        }
    }

    double percentile(const CellSource& cell, double share) const
    {
        if (cell.drawn)
            return quantile(*m_drawn[*cell.drawn].quantity, unbounded, share);
        if (cell.modelled.empty())
            return cell.central;
        std::vector<double> known;
        for (const double x : cell.modelled) {
            if (x == x)
                known.push_back(x);
        }
        return known.empty() ? cell.central : percentiles(known, std::array{share}).front();
    }

    static void exponential(const Stream& stream, std::size_t first, std::size_t count,
        std::vector<std::uint32_t>& bits, std::vector<double>& out)
    {
        bits.resize(count);
        out.resize(count);
        stream.fill(first, bits);
        for (std::size_t t = 0; t < count; ++t)
            out[t] = -portable::log(uniform01(bits[t]));
    }

    void draw(std::size_t first, std::size_t count, Scratch& s) const
    {
        s.bits.resize(count);
        s.drawn.resize(m_drawn.size());
        for (std::size_t d = 0; d < m_drawn.size(); ++d) {
            s.drawn[d].resize(count);
            m_drawn[d].stream.fill(first, s.bits);
            m_drawn[d].table.values(s.bits, s.drawn[d]);
        }
        s.parts.resize(m_parts.size());
        for (std::size_t p = 0; p < m_parts.size(); ++p)
            exponential(m_parts[p], first, count, s.bits, s.parts[p]);
    }

    double figure(const CellSource& cell, std::size_t trial, std::size_t place, const Scratch& s) const
    {
        if (cell.drawn)
            return s.drawn[*cell.drawn][place];
        if (cell.modelled.empty())
            return cell.central;
        const double x = cell.modelled[trial];
        return x == x ? x : cell.central;
    }

    void fillValues(std::size_t trial, std::size_t place, Scratch& s) const
    {
        s.gains.clear();
        s.values.clear();
        for (std::size_t i = 0; i < m_n; ++i) {
            for (std::size_t k = 0; k < m_columns.size(); ++k) {
                if (!m_columns[k].used) {
                    s.values.push_back(0);
                    continue;
                }
                const double x = figure(m_cells[i * m_columns.size() + k], trial, place, s);
                s.values.push_back(m_columns[k].valueOf(x));
                s.gains.push_back(m_columns[k].gain(x));
            }
        }
    }

    /// The document's weights in one trial.
    void fillWeights(std::size_t place, Scratch& s) const
    {
        s.local.resize(m_weights.size());
        for (std::size_t g = 0; g < m_weights.size(); ++g) {
            s.stated.clear();
            s.divided.clear();
            for (const WeightSource& source : m_weights[g]) {
                s.stated.push_back(
                    source.drawn ? std::max(0.0, s.drawn[*source.drawn][place]) : source.central);
                s.divided.push_back(source.part ? s.parts[*source.part][place] : 1.0);
            }
            s.local[g].resize(m_weights[g].size());
            scaleGroup(s.stated, s.divided, s.local[g]);
        }
        s.weights = leafWeights(m_table.weights, s.local, m_assessment.criteria.size());
        keepUsed(m_table, s.weights);
    }

    void fillFreeWeights(std::size_t place, Scratch& s) const
    {
        s.freeWeights.assign(m_columns.size(), 0.0);
        double sum = 0;
        for (std::size_t k = 0; k < m_columns.size(); ++k) {
            if (m_columns[k].used)
                sum += s.freeWeights[k] = s.free[k][place];
        }
        for (double& weight : s.freeWeights)
            weight /= sum;
    }

    void score(std::span<const double> weights, Scratch& s) const
    {
        s.scores.resize(m_n);
        s.first.resize(m_n);
        for (std::size_t i = 0; i < m_n; ++i)
            s.scores[i] = std::inner_product(
                weights.begin(), weights.end(), s.values.begin() + std::ptrdiff_t(i * m_columns.size()), 0.0);
    }

    void count(std::size_t block, Counts& counts, Scratch& s)
    {
        const std::size_t first = block * kBlockTrials;
        const std::size_t trials = std::min(kBlockTrials, m_trials - first);
        draw(first, trials, s);
        s.free.resize(m_columns.size());
        for (std::size_t k = 0; k < m_columns.size(); ++k)
            exponential(m_free[k], first, trials, s.bits, s.free[k]);
        s.weights = m_table.leafWeights;
        for (std::size_t t = 0; t < trials; ++t) {
            fillValues(first + t, t, s);
            if (m_weightsVary)
                fillWeights(t, s);
            score(s.weights, s);
            countRanks(s.scores, counts.ranks, s.first, s.order);
            add(counts.values, s.scores);
            if (!m_scores.empty())
                std::copy(
                    s.scores.begin(), s.scores.end(), m_scores.begin() + std::ptrdiff_t((first + t) * m_n));
            for (std::size_t k = 0; k < m_columns.size() && first + t < kRangeTrials; ++k)
                m_keptWeights[k][first + t] = s.weights[k];

            fillFreeWeights(t, s);
            score(s.freeWeights, s);
            countRanks(s.scores, counts.ranksFree, s.first, s.order);
            for (std::size_t i = 0; i < m_n; ++i) {
                for (std::size_t k = 0; s.first[i] > 0 && k < m_columns.size(); ++k)
                    counts.centralWeights[i * m_columns.size() + k] += s.first[i] * s.freeWeights[k];
            }
            for (const std::size_t i : undominated(s.gains, s.gains.size() / m_n))
                counts.pareto[i] += 1;
        }
    }

    void finishCentralWeights()
    {
        for (std::size_t i = 0; i < m_n; ++i) {
            const double first = m_total.ranksFree[i * m_n];
            for (std::size_t k = 0; first > 0 && k < m_columns.size(); ++k)
                m_total.centralWeights[i * m_columns.size() + k] /= first;
        }
    }

    /// How often an option is first with the weights that speak for it most.
    void countConfidence(std::size_t block, Counts& counts, Scratch& s) const
    {
        const std::size_t first = block * kBlockTrials;
        const std::size_t trials = std::min(kBlockTrials, m_trials - first);
        draw(first, trials, s);
        std::vector<double> unused(m_n * m_n, 0.0);
        for (std::size_t t = 0; t < trials; ++t) {
            fillValues(first + t, t, s);
            for (std::size_t i = 0; i < m_n; ++i) {
                if (m_total.ranksFree[i * m_n] <= 0)
                    continue;
                score({&m_total.centralWeights[i * m_columns.size()], m_columns.size()}, s);
                countRanks(s.scores, unused, s.first, s.order);
                counts.confidence[i] += s.first[i];
            }
        }
    }

    AcceptabilityResult result()
    {
        AcceptabilityResult out;
        out.trials = m_trials;
        const auto share = [this](double count) { return count / double(m_trials); };
        for (std::size_t i = 0; i < m_n; ++i) {
            OptionAcceptability option;
            for (std::size_t place = 0; place < m_n; ++place) {
                option.ranks.push_back(share(m_total.ranks[i * m_n + place]));
                option.ranksFree.push_back(share(m_total.ranksFree[i * m_n + place]));
            }
            if (option.ranksFree.front() > 0) {
                const auto begin = m_total.centralWeights.begin() + std::ptrdiff_t(i * m_columns.size());
                option.centralWeights = std::vector<double>(begin, begin + std::ptrdiff_t(m_columns.size()));
                option.confidenceFactor = share(m_total.confidence[i]);
            }
            option.paretoProbability = share(m_total.pareto[i]);
            option.expectedValue = m_total.values[i] / double(m_trials);
            out.options.push_back(std::move(option));
        }
        for (const std::vector<double>& kept : m_keptWeights) {
            const auto [low, high] = std::minmax_element(kept.begin(), kept.end());
            auto& range = out.weightRanges.emplace_back();
            if (*high - *low <= kTieTolerance)
                continue;
            const std::vector<double> ends = percentiles(kept, std::array{0.1, 0.9});
            range = std::pair(ends[0], ends[1]);
        }
        out.scores = std::move(m_scores);
        return out;
    }

    const Assessment& m_assessment;
    const DecisionTable& m_table;
    const AcceptabilityOptions& m_options;
    std::vector<DecisionColumn> m_columns; ///< a copy, whose ranges may be widened
    std::size_t m_n; ///< rated options
    std::size_t m_trials;
    std::vector<CellSource> m_cells; ///< [option * columns + column]
    std::vector<Drawn> m_drawn;
    std::vector<std::vector<WeightSource>> m_weights; ///< by group and member
    std::vector<Stream> m_parts;
    std::vector<Stream> m_free; ///< by column
    bool m_weightsVary = false;
    std::vector<double> m_scores;
    std::vector<std::vector<double>> m_keptWeights; ///< by column
    Counts m_total;
};

} // namespace

AcceptabilityResult acceptability(const Assessment& assessment, const DecisionTable& table,
    const std::vector<std::span<const double>>& modelled, const AcceptabilityOptions& options)
{
    if (table.rated.empty())
        return {};
    return Analysis(assessment, table, modelled, options).run();
}

} // namespace tunepoint
