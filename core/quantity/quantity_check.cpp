// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/numbers.h"
#include "core/quantity/metalog.h"
#include "core/quantity/percentile_fit.h"
#include "core/quantity/quantity.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tunepoint {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// A list of a million wrong values is one mistake.
constexpr std::size_t kMostValuesReported = 100;

/// A fit looks at each of them many times.
constexpr std::size_t kMostPercentiles = 30;

class Checker {
public:
    Checker(const Bounds& bounds, const std::string& pointer)
        : m_bounds(bounds)
        , m_pointer(pointer)
    {
    }

    void operator()(const FixedValue& s) { inside(s.value, ""); }

    void operator()(const ThreePoint& s)
    {
        const std::vector<std::string> stated{numberText(s.low), numberText(s.likely), numberText(s.high)};
        if (!(s.low <= s.likely && s.likely <= s.high)) {
            add(ProblemCode::NotAscending, "", stated);
            return;
        }
        const bool fine = inside(s.low, "/low") && inside(s.high, "/high");
        if (!fine || s.low == s.high)
            return;
        const Bounds open = openBounds(s);
        if (!open.lower && m_bounds.lower) // the stated P10 sits on the bound itself
            return add(ProblemCode::OutOfRange, "/low", {numberText(s.low), numberText(*m_bounds.lower), ""});
        if (!open.upper && m_bounds.upper)
            return add(
                ProblemCode::OutOfRange, "/high", {numberText(s.high), "", numberText(*m_bounds.upper)});
        if (!isFeasible(fitMetalog(s, m_bounds))) {
            auto args = stated;
            args.push_back(numberText(nearestFeasible(s, m_bounds).likely));
            add(ProblemCode::InfeasibleTriple, "", args);
        }
    }

    void operator()(const Normal& s)
    {
        if (!std::isfinite(s.mean))
            add(ProblemCode::OutOfRange, "/mean", {numberText(s.mean), "", ""});
        positive(s.standardDeviation, "/standardDeviation");
    }
    void operator()(const Lognormal& s) { lognormal(s, ""); }
    void operator()(const Uniform& s) { ordered(s.minimum, s.minimum, s.maximum); }
    void operator()(const Triangular& s) { ordered(s.minimum, s.mode, s.maximum); }
    void operator()(const Pert& s) { ordered(s.minimum, s.mode, s.maximum); }
    void operator()(const Beta& s)
    {
        betaShape(s.alpha, "/alpha");
        betaShape(s.beta, "/beta");
        ordered(s.minimum, s.minimum, s.maximum);
    }
    void operator()(const Discrete& s)
    {
        listed(s.values);
        if (s.values.size() != s.probabilities.size()) {
            add(ProblemCode::BadDistribution, "/probabilities", {"discrete", "probabilities"});
            return;
        }
        probabilities(s.probabilities, "/probabilities");
    }
    void operator()(const Empirical& s) { listed(s.values); }
    void operator()(const Sample& s) { listed(s.values); }
    void operator()(const LognormalMixture& s)
    {
        if (s.parts.empty() || s.parts.size() != s.weights.size()) {
            add(ProblemCode::BadDistribution, "/weights", {"lognormalMixture", "weights"});
            return;
        }
        probabilities(s.weights, "/weights");
        for (std::size_t i = 0; i < s.parts.size(); ++i)
            lognormal(s.parts[i], "/parts/" + std::to_string(i));
    }

    void operator()(const Percentiles& s)
    {
        const auto wrong = [&](const char* part) {
            add(ProblemCode::BadDistribution, std::string("/") + part, {"percentiles", part});
        };
        const bool beta = s.family == FitFamily::Beta;
        if (beta && !(m_bounds.lower && m_bounds.upper))
            return wrong("family");
        if (s.probabilities.size() < percentilesNeeded(s.family) || s.probabilities.size() > kMostPercentiles)
            return wrong("probabilities");
        for (std::size_t i = 0; i < s.probabilities.size(); ++i) {
            const double p = s.probabilities[i];
            if (!(p >= 1e-6 && p <= 1 - 1e-6) || (i > 0 && !(p > s.probabilities[i - 1])))
                return wrong("probabilities");
        }
        if (s.values.size() != s.probabilities.size())
            return wrong("values");
        if (s.terms && (*s.terms < 2 || std::size_t(*s.terms) > s.values.size()))
            return wrong("terms");
        // Families that end at a bound cannot have a percentile on it.
        const bool open = beta || s.family == FitFamily::Metalog;
        for (std::size_t i = 0; i < s.values.size(); ++i) {
            const double x = s.values[i];
            const std::string at = "/values/" + std::to_string(i);
            if (!inside(x, at))
                return;
            if (i > 0 && !(x > s.values[i - 1]))
                return wrong("values");
            const bool onBound
                = (m_bounds.lower && x == *m_bounds.lower) || (m_bounds.upper && x == *m_bounds.upper);
            if ((open && onBound) || (s.family == FitFamily::Lognormal && !(x > 0)))
                return add(ProblemCode::OutOfRange, at,
                    {numberText(x), m_bounds.lower ? numberText(*m_bounds.lower) : "",
                        m_bounds.upper ? numberText(*m_bounds.upper) : ""});
        }
        if (!std::isfinite(s.values.back() - s.values.front()))
            wrong("values");
    }

    void truncation(const Quantity& quantity)
    {
        if (!m_problems.empty() || (!quantity.lower && !quantity.upper))
            return;
        const double lower = quantity.lower.value_or(-kInfinity);
        const double upper = quantity.upper.value_or(kInfinity);
        if (!(lower <= upper) || !(keptShare(quantity, m_bounds) > 1e-12))
            add(ProblemCode::BadTruncation, "",
                {quantity.lower ? numberText(lower) : "", quantity.upper ? numberText(upper) : ""});
    }

    /// Figures that are fine one by one can still come to infinity far out, or be past what the formulas
    /// resolve.
    void tails(const Quantity& quantity)
    {
        const bool openEnded = std::holds_alternative<ThreePoint>(quantity.shape)
            || std::holds_alternative<Normal>(quantity.shape)
            || std::holds_alternative<Lognormal>(quantity.shape)
            || std::holds_alternative<LognormalMixture>(quantity.shape)
            || std::holds_alternative<Percentiles>(quantity.shape);
        if (!m_problems.empty() || !openEnded)
            return;
        for (const double p : {1e-9, 0.5, 1 - 1e-9}) {
            const double x = quantile(quantity, m_bounds, p);
            if (!std::isfinite(x))
                return add(ProblemCode::OutOfRange, "", {numberText(x), "", ""});
        }
    }

    Problems take() { return std::move(m_problems); }

private:
    void add(ProblemCode code, const std::string& below, std::vector<std::string> args)
    {
        m_problems.push_back({code, m_pointer + below, std::move(args)});
    }

    bool inside(double value, const std::string& below)
    {
        const bool fine = std::isfinite(value) && value >= m_bounds.lower.value_or(-kInfinity)
            && value <= m_bounds.upper.value_or(kInfinity);
        if (!fine)
            add(ProblemCode::OutOfRange, below,
                {numberText(value), m_bounds.lower ? numberText(*m_bounds.lower) : "",
                    m_bounds.upper ? numberText(*m_bounds.upper) : ""});
        return fine;
    }

    /// Bounds that lie strictly outside the stated percentiles: the metalog can only reach those.
    Bounds openBounds(const ThreePoint& s) const
    {
        return {m_bounds.lower && s.low > *m_bounds.lower ? m_bounds.lower : std::nullopt,
            m_bounds.upper && s.high < *m_bounds.upper ? m_bounds.upper : std::nullopt};
    }

    void positive(double value, const std::string& below)
    {
        if (!(value > 0) || !std::isfinite(value))
            add(ProblemCode::OutOfRange, below, {numberText(value), "0", ""});
    }

    void betaShape(double value, const std::string& below)
    {
        if (!(value >= kSmallestBetaShape && value <= kLargestBetaShape))
            add(ProblemCode::OutOfRange, below,
                {numberText(value), numberText(kSmallestBetaShape), numberText(kLargestBetaShape)});
    }

    void lognormal(const Lognormal& s, const std::string& below)
    {
        positive(s.median, below + "/median");
        positive(s.sigmaLog, below + "/sigmaLog");
    }

    void ordered(double minimum, double mode, double maximum)
    {
        if (!(minimum <= mode && mode <= maximum && minimum < maximum)) {
            add(ProblemCode::NotAscending, "", {numberText(minimum), numberText(mode), numberText(maximum)});
            return;
        }
        if (inside(minimum, "/minimum") && inside(maximum, "/maximum") && !std::isfinite(maximum - minimum))
            add(ProblemCode::OutOfRange, "/maximum", {numberText(maximum), numberText(minimum), ""});
    }

    void listed(const std::vector<double>& values)
    {
        if (values.empty())
            add(ProblemCode::EmptyValues, "/values", {});
        for (std::size_t i = 0; i < values.size() && m_problems.size() < kMostValuesReported; ++i)
            inside(values[i], "/values/" + std::to_string(i));
    }

    void probabilities(const std::vector<double>& shares, const char* below)
    {
        double sum = 0;
        for (const double p : shares) {
            if (!(p >= 0)) {
                add(ProblemCode::OutOfRange, below, {numberText(p), "0", "1"});
                return;
            }
            sum += p;
        }
        if (!(std::abs(sum - 1) <= 1e-9))
            add(ProblemCode::BadProbabilities, below, {numberText(sum)});
    }

    const Bounds& m_bounds;
    const std::string& m_pointer;
    Problems m_problems;
};

} // namespace

Problems check(const Quantity& quantity, const Bounds& bounds, const std::string& pointer)
{
    Checker checker(bounds, pointer);
    std::visit(checker, quantity.shape);
    checker.truncation(quantity);
    checker.tails(quantity);
    Problems problems = checker.take();
    if (!quantity.date.empty() && !parseDate(quantity.date))
        problems.push_back({ProblemCode::BadDate, pointer + "/date", {quantity.date}});
    return problems;
}

} // namespace tunepoint
