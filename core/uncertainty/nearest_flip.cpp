// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/nearest_flip.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kStep = 0.25; ///< of the differences that stand for slopes
constexpr int kIterations = 3;
constexpr std::size_t kRivals = 2;
constexpr double kCoarse = 0.25; ///< of the walk along a ray
constexpr int kHalvings = 24;

double lengthOf(std::span<const double> z)
{
    double sum = 0;
    for (const double x : z)
        sum += x * x;
    return std::sqrt(sum);
}

class Search {
public:
    Search(const FiguresAt& figures, std::size_t variables, std::size_t now, double reach)
        : m_figures(figures)
        , m_variables(variables)
        , m_now(now)
        , m_reach(reach)
    {
    }

    std::optional<NearestFlip> run()
    {
        const std::vector<double> origin(m_variables, 0.0);
        const std::vector<double> start = m_figures(origin);
        if (bestOf(start) != m_now)
            return std::nullopt;
        const std::vector<std::vector<double>> slopes = slopesAt(origin);
        for (const std::size_t rival : promising(start, slopes))
            follow(rival, origin, start, slopes);
        return m_found;
    }

private:
    std::size_t bestOf(const std::vector<double>& figures) const
    {
        std::size_t best = m_now; // a tie stays with the present one
        for (std::size_t s = 0; s < figures.size(); ++s) {
            if (figures[s] > figures[best])
                best = s;
        }
        return best;
    }

    /// [variable][strategy]
    std::vector<std::vector<double>> slopesAt(const std::vector<double>& z) const
    {
        std::vector<std::vector<double>> slopes;
        std::vector<double> moved = z;
        for (std::size_t i = 0; i < m_variables; ++i) {
            moved[i] = z[i] + kStep;
            std::vector<double> slope = m_figures(moved);
            moved[i] = z[i] - kStep;
            const std::vector<double> below = m_figures(moved);
            moved[i] = z[i];
            for (std::size_t s = 0; s < slope.size(); ++s)
                slope[s] = (slope[s] - below[s]) / (2 * kStep);
            slopes.push_back(std::move(slope));
        }
        return slopes;
    }

    std::vector<double> marginSlope(const std::vector<std::vector<double>>& slopes, std::size_t rival) const
    {
        std::vector<double> gradient(m_variables);
        for (std::size_t i = 0; i < m_variables; ++i)
            gradient[i] = slopes[i][m_now] - slopes[i][rival];
        return gradient;
    }

    /// Rivals by the distance at which straight lines would meet, nearest first.
    std::vector<std::size_t> promising(
        const std::vector<double>& start, const std::vector<std::vector<double>>& slopes) const
    {
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t s = 0; s < start.size(); ++s) {
            if (s == m_now || !std::isfinite(start[s]))
                continue;
            const double slope = lengthOf(marginSlope(slopes, s));
            if (slope > 0)
                order.emplace_back((start[m_now] - start[s]) / slope, s);
        }
        std::sort(order.begin(), order.end());
        std::vector<std::size_t> rivals;
        for (std::size_t i = 0; i < std::min(kRivals, order.size()); ++i)
            rivals.push_back(order[i].second);
        return rivals;
    }

    void follow(std::size_t rival, std::vector<double> z, std::vector<double> figures,
        std::vector<std::vector<double>> slopes)
    {
        for (int i = 0; i < kIterations; ++i) {
            const std::vector<double> gradient = marginSlope(slopes, rival);
            const double norm = lengthOf(gradient);
            if (!(norm > 0))
                return;
            // Towards where the tangent plane of the margin is zero, from the origin.
            double along = -(figures[m_now] - figures[rival]);
            for (std::size_t k = 0; k < m_variables; ++k)
                along += gradient[k] * z[k];
            std::vector<double> direction(m_variables);
            for (std::size_t k = 0; k < m_variables; ++k)
                direction[k] = (along < 0 ? -1 : 1) * gradient[k] / norm;
            const auto beyond = alongRay(direction);
            if (!beyond)
                return;
            if (!m_found || beyond->distance < m_found->distance)
                m_found = beyond;
            if (i + 1 == kIterations)
                return;
            z = beyond->z;
            figures = m_figures(z);
            slopes = slopesAt(z);
        }
    }

    /// First change of the best along a ray from the medians.
    std::optional<NearestFlip> alongRay(const std::vector<double>& direction) const
    {
        const double end = m_found ? std::min(m_reach, m_found->distance) : m_reach;
        const auto at = [&](double t) {
            std::vector<double> z = direction;
            for (double& x : z)
                x *= t;
            return z;
        };
        double inside = 0;
        double outside = 0;
        do {
            inside = outside;
            outside = std::min(outside + kCoarse, end);
            if (bestOf(m_figures(at(outside))) != m_now) {
                for (int i = 0; i < kHalvings; ++i) {
                    const double middle = (inside + outside) / 2;
                    (bestOf(m_figures(at(middle))) == m_now ? inside : outside) = middle;
                }
                return NearestFlip{at(outside), bestOf(m_figures(at(outside))), outside};
            }
        } while (outside < end);
        return std::nullopt;
    }

    const FiguresAt& m_figures;
    std::size_t m_variables;
    std::size_t m_now;
    double m_reach;
    std::optional<NearestFlip> m_found;
};

} // namespace

std::optional<NearestFlip> nearestFlip(
    const FiguresAt& figures, std::size_t variables, std::size_t now, double reach)
{
    return Search(figures, variables, now, reach).run();
}

} // namespace tunepoint
