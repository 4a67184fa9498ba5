// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/method_agreement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tunepoint {

namespace {

using Parts = std::vector<double>;

/// Sizes scaled to sum 1, signs kept.
Parts shares(Parts parts)
{
    double sum = 0;
    for (const double part : parts)
        sum += std::abs(part);
    for (double& part : parts)
        part = sum > 0 ? part / sum : 0;
    return parts;
}

class Comparison {
public:
    Comparison(const MethodInput& input, std::size_t first, std::size_t other)
        : m_input(input)
        , m_first(first)
        , m_other(other)
    {
    }

    Parts bySum() const
    {
        return parts([this](std::size_t k) {
            const std::size_t n = m_input.matrix.criteria;
            return m_input.values[m_first * n + k] - m_input.values[m_other * n + k];
        });
    }

    Parts byTopsis() const
    {
        const std::vector<double> normalised = vectorNormalised(m_input.matrix);
        return parts([&](std::size_t k) {
            const std::size_t n = m_input.matrix.criteria;
            const double lead = normalised[m_first * n + k] - normalised[m_other * n + k];
            return m_input.matrix.directions[k] == Direction::Maximise ? lead : -lead;
        });
    }

    /// Against all options, as the net flow does.
    Parts byPromethee() const
    {
        return parts([&](std::size_t k) { return flow(m_first, k) - flow(m_other, k); });
    }

    /// Parts of the first option's squared distance to the ideal, sum 1.
    Parts distances() const
    {
        const std::vector<double> normalised = vectorNormalised(m_input.matrix);
        const std::size_t n = m_input.matrix.criteria;
        return parts([&](std::size_t k) {
            double furthest = 0;
            for (std::size_t i = 0; i < m_input.matrix.options; ++i) {
                const double ahead = normalised[i * n + k] - normalised[m_first * n + k];
                furthest = std::max(
                    furthest, m_input.matrix.directions[k] == Direction::Maximise ? ahead : -ahead);
            }
            return m_input.weights[k] * furthest * furthest;
        });
    }

    std::size_t largestGap() const
    {
        std::size_t largest = 0;
        double size = -1;
        for (std::size_t k = 0; k < m_input.matrix.criteria; ++k) {
            const double gap = m_input.weights[k] * gapOf(m_first, k);
            if (gap > size) {
                size = gap;
                largest = k;
            }
        }
        return largest;
    }

    double gapOf(std::size_t option, std::size_t k) const
    {
        double best = m_input.matrix.gain(0, k);
        double worst = best;
        for (std::size_t i = 1; i < m_input.matrix.options; ++i) {
            best = std::max(best, m_input.matrix.gain(i, k));
            worst = std::min(worst, m_input.matrix.gain(i, k));
        }
        return best > worst ? (best - m_input.matrix.gain(option, k)) / (best - worst) : 0;
    }

private:
    template <class Lead>
    Parts parts(Lead&& lead) const
    {
        Parts out;
        for (std::size_t k = 0; k < m_input.matrix.criteria; ++k)
            out.push_back(m_input.weights[k] * lead(k));
        return shares(std::move(out));
    }

    double flow(std::size_t option, std::size_t k) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_input.matrix.options; ++i) {
            const double lead = m_input.matrix.gain(option, k) - m_input.matrix.gain(i, k);
            sum += preference(m_input.preferences[k], lead) - preference(m_input.preferences[k], -lead);
        }
        return sum;
    }

    const MethodInput& m_input;
    std::size_t m_first;
    std::size_t m_other;
};

void explain(MethodDisagreement& found, const Parts& there, const Parts& here)
{
    double moved = -1;
    for (std::size_t k = 0; k < there.size(); ++k) {
        const double change = there[k] - here[k]; // away from the weighted sum's winner
        if (change > moved) {
            moved = change;
            found.criterion = k;
        }
    }
    found.shareThere = there[found.criterion];
    found.shareHere = here[found.criterion];
}

void explainTopsis(MethodDisagreement& found, const Comparison& comparison)
{
    const Parts here = comparison.byTopsis();
    found.byDistance = std::accumulate(here.begin(), here.end(), 0.0) >= 0;
    if (!found.byDistance)
        return explain(found, comparison.bySum(), here);
    const Parts distances = comparison.distances();
    found.criterion = std::size_t(std::max_element(distances.begin(), distances.end()) - distances.begin());
    found.shareThere = std::abs(comparison.bySum()[found.criterion]);
    found.shareHere = distances[found.criterion];
}

} // namespace

std::vector<MethodDisagreement> disagreements(const MethodInput& input, const WeightedSum& sum,
    const Topsis& topsis, const Vikor& vikor, const Promethee& promethee)
{
    using Method = MethodDisagreement::Method;
    std::vector<MethodDisagreement> found;
    const auto compare = [&](Method method, const Ranking& ranking) {
        if (shareWinner(sum.ranking, ranking))
            return;
        MethodDisagreement one{method, ranking.front().front(), sum.ranking.front().front()};
        const Comparison comparison(input, one.against, one.winner);
        if (method == Method::Topsis) {
            explainTopsis(one, comparison);
        } else if (method == Method::Promethee2) {
            explain(one, comparison.bySum(), comparison.byPromethee());
        } else {
            one.criterion = comparison.largestGap();
            one.shareThere = input.weights[one.criterion] * comparison.gapOf(one.against, one.criterion);
            one.shareHere = vikor.r[one.winner];
        }
        found.push_back(one);
    };
    compare(Method::Topsis, topsis.ranking);
    compare(Method::Vikor, vikor.ranking);
    compare(Method::Promethee2, promethee.ranking);
    return found;
}

} // namespace tunepoint
