// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/convergence.h"

#include "app/bench/reference_workload.h"
#include "core/evaluation/simulation.h"
#include "core/uncertainty/summary.h"
#include "resources/resources.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <locale>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

namespace {

constexpr std::uint64_t kSeeds = 64;
constexpr std::uint64_t kLongSeeds = 16;
constexpr std::size_t kFewest = 64;
constexpr std::size_t kMost = 65'536;

/// What is estimated. The first four belong to sums and products whose truth comes from a very long run; the
/// last two to the whole model.
constexpr std::array<std::string_view, 6> names{"mean of a sum", "mean of a product", "probability of a loss",
    "90th percentile", "net present value, whole model", "probability best, whole model"};
constexpr std::size_t kFigures = names.size();

/// A figure and the standard error that the run claims; 0 where it claims none.
using Figures = std::array<Estimate, kFigures>;

QuantileTable tableOf(const Shape& shape)
{
    Quantity quantity;
    quantity.shape = shape;
    return {quantity, unbounded};
}

void simpleFigures(Sampler sampler, std::uint64_t seed, std::size_t trials, Figures& figures)
{
    static const std::array<QuantileTable, 4> tables{tableOf(Pert{10, 15, 40}), tableOf(Lognormal{100, 0.6}),
        tableOf(Pert{0.5, 0.8, 0.9}), tableOf(Lognormal{40, 0.5})};
    std::array<std::vector<double>, 4> x;
    std::vector<std::uint32_t> draws(trials);
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i].resize(trials);
        Stream(sampler, seed, streamKey("convergence/" + std::to_string(i))).fill(0, draws);
        tables[i].values(draws, x[i]);
    }
    std::vector<double> sum(trials);
    std::vector<double> product(trials);
    for (std::size_t t = 0; t < trials; ++t) {
        sum[t] = x[0][t] + x[1][t] + 50 * x[2][t] + x[3][t];
        product[t] = x[1][t] * x[2][t] - x[3][t] - x[0][t];
    }
    static constexpr double ninety[] = {0.9};
    figures[0] = meanOf(sum, sampler);
    figures[1] = meanOf(product, sampler);
    figures[2] = {shareBelow(product, 0), 0};
    figures[3] = {percentiles(product, ninety).front(), 0};
}

/// The document that goes through the whole model.
struct Document {
    Assessment assessment;
    Plan plan;
    std::size_t strategy = 0; ///< whose figures are looked at
};

Contest contestOf(const Simulation& run)
{
    return contest(run.benefits(), std::vector<bool>(run.strategies.size(), true));
}

/// The option that is most in doubt: the one whose probability of being the best is nearest to a half.
std::size_t mostInDoubt(const Document& document)
{
    const InputSampler inputs(document.assessment, document.plan, Sampler::Sobol, 1);
    const auto shares = contestOf(simulate(document.plan, inputs, {4'096, 0, {}})).probabilityBest;
    const auto doubt = [](double share) { return std::abs(share - 0.5); };
    return std::size_t(std::min_element(shares.begin(), shares.end(), [&](double a, double b) {
        return doubt(a) < doubt(b);
    }) - shares.begin());
}

void wholeModel(
    const Document& document, Sampler sampler, std::uint64_t seed, std::size_t trials, Figures& figures)
{
    const InputSampler inputs(document.assessment, document.plan, sampler, seed);
    const Simulation run = simulate(document.plan, inputs, {trials, 0, {}});
    const std::size_t strategies = run.strategies.size();
    std::vector<double> values(run.trials);
    for (std::size_t t = 0; t < values.size(); ++t)
        values[t] = run.netPresentValue[t * strategies + document.strategy];
    figures[4] = meanOf(values, sampler);
    figures[5] = {contestOf(run).probabilityBest[document.strategy], 0};
}

Figures figuresOf(const Document& document, Sampler sampler, std::uint64_t seed, std::size_t trials)
{
    Figures figures;
    simpleFigures(sampler, seed, trials, figures);
    wholeModel(document, sampler, seed, trials, figures);
    return figures;
}

/// Of one number of trials and one sampler, over many seeds and relative to the truth.
struct Errors {
    std::array<double, kFigures> actual{}; ///< root mean square
    std::array<double, kFigures> claimed{}; ///< root mean square of the standard errors
};

struct Row {
    std::size_t trials = 0;
    std::array<Errors, 2> of; ///< by sampler
};

std::vector<Row> measure(const Document& document)
{
    Figures truth{};
    for (std::uint64_t seed = 0; seed < kLongSeeds; ++seed) {
        const Figures run = figuresOf(document, Sampler::Sobol, 1'000'000 + seed, std::size_t(1) << 18);
        for (std::size_t f = 0; f < kFigures; ++f)
            truth[f].value += run[f].value / double(kLongSeeds);
    }
    std::vector<Row> rows;
    for (std::size_t trials = kFewest; trials <= kMost; trials *= 4) {
        Row row{trials, {}};
        for (const Sampler sampler : {Sampler::Sobol, Sampler::Random}) {
            Errors& errors = row.of[std::size_t(sampler)];
            for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
                const Figures run = figuresOf(document, sampler, seed, trials);
                for (std::size_t f = 0; f < kFigures; ++f) {
                    const double off = run[f].value / truth[f].value - 1;
                    const double claim = run[f].standardError / truth[f].value;
                    errors.actual[f] += off * off / double(kSeeds);
                    errors.claimed[f] += claim * claim / double(kSeeds);
                }
            }
            for (std::size_t f = 0; f < kFigures; ++f) {
                errors.actual[f] = std::sqrt(errors.actual[f]);
                errors.claimed[f] = std::sqrt(errors.claimed[f]);
            }
        }
        rows.push_back(row);
    }
    return rows;
}

void print(const std::vector<Row>& rows)
{
    std::printf(
        "Root mean square error over %llu seeds relative to the figure; in brackets the standard error "
        "that the runs claim\n",
        static_cast<unsigned long long>(kSeeds));
    for (std::size_t f = 0; f < kFigures; ++f) {
        std::printf("\n| %s: trials | sobol | random |\n|---|---|---|\n", std::string(names[f]).c_str());
        for (const Row& row : rows) {
            std::printf("| %zu |", row.trials);
            for (const Errors& errors : row.of) {
                if (errors.claimed[f] > 0)
                    std::printf(" %.1e (%.1e) |", errors.actual[f], errors.claimed[f]);
                else
                    std::printf(" %.1e |", errors.actual[f]);
            }
            std::printf("\n");
        }
    }
}

/// One panel of the picture: trials to the right, error upwards, both by factors.
class Panel {
public:
    Panel(double left, double top, std::ostream& out)
        : m_left(left)
        , m_top(top)
        , m_out(out)
    {
    }

    void frame(std::string_view title) const
    {
        m_out << "<text class=\"title\" x=\"" << m_left << "\" y=\"" << m_top - 10 << "\">" << title
              << "</text>\n<rect x=\"" << m_left << "\" y=\"" << m_top << "\" width=\"" << kWidth
              << "\" height=\"" << kHeight << "\" class=\"frame\"/>\n";
        for (int power = -5; power <= 0; ++power) {
            const double y = at(std::pow(10.0, power));
            line(m_left, y, m_left + kWidth, y, "grid");
            m_out << "<text class=\"tick\" text-anchor=\"end\" x=\"" << m_left - 6 << "\" y=\"" << y + 4
                  << "\">10<tspan dy=\"-5\" font-size=\"9\">" << power << "</tspan></text>\n";
        }
        for (std::size_t trials = kFewest; trials <= kMost; trials *= 16)
            m_out << "<text class=\"tick\" text-anchor=\"middle\" x=\"" << across(double(trials)) << "\" y=\""
                  << m_top + kHeight + 16 << "\">" << trials << "</text>\n";
    }

    void curve(const std::vector<Row>& rows, std::size_t figure, Sampler sampler) const
    {
        const char* name = sampler == Sampler::Sobol ? "sobol" : "random";
        m_out << "<polyline class=\"" << name << "\" points=\"";
        for (const Row& row : rows)
            m_out << across(double(row.trials)) << ',' << at(row.of[std::size_t(sampler)].actual[figure])
                  << ' ';
        m_out << "\"/>\n";
        for (const Row& row : rows) {
            if (const double claimed = row.of[std::size_t(sampler)].claimed[figure]; claimed > 0)
                m_out << "<circle class=\"" << name << "\" cx=\"" << across(double(row.trials)) << "\" cy=\""
                      << at(claimed) << "\" r=\"4\"/>\n";
        }
    }

    static constexpr double kWidth = 230;
    static constexpr double kHeight = 170;

private:
    void line(double x1, double y1, double x2, double y2, const char* kind) const
    {
        m_out << "<line class=\"" << kind << "\" x1=\"" << x1 << "\" y1=\"" << y1 << "\" x2=\"" << x2
              << "\" y2=\"" << y2 << "\"/>\n";
    }
    [[nodiscard]] static double across01(double trials)
    {
        return std::log(trials / double(kFewest)) / std::log(double(kMost) / double(kFewest));
    }
    [[nodiscard]] double across(double trials) const { return m_left + kWidth * across01(trials); }
    [[nodiscard]] double at(double error) const
    {
        return m_top - kHeight * std::clamp(std::log10(error), -5.5, 0.2) / 5.5;
    }

    double m_left;
    double m_top;
    std::ostream& m_out;
};

bool draw(const std::vector<Row>& rows, const char* path)
{
    std::ofstream out(path);
    out.imbue(std::locale::classic());
    out.precision(5);
    out << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 560\" font-family=\"sans-serif\">\n"
           "<title>Error against trials for Sobol' and random sampling</title>\n<style>"
           "rect.back{fill:#fff}.title{font-size:13px}.tick{font-size:11px;fill:#444}.frame{fill:none;"
           "stroke:#888}.grid{stroke:#ddd}polyline{fill:none;stroke-width:2}circle{fill:none;"
           "stroke-width:1.5}.sobol{stroke:#0b6e99}.random{stroke:#c2570c;stroke-dasharray:6 4}"
           "circle.random{stroke-dasharray:none}</style>\n"
           "<rect class=\"back\" width=\"900\" height=\"560\"/>\n";
    for (std::size_t f = 0; f < kFigures; ++f) {
        const Panel panel(60 + double(f % 3) * 290, 50 + double(f / 3) * 240, out);
        panel.frame(names[f]);
        panel.curve(rows, f, Sampler::Sobol);
        panel.curve(rows, f, Sampler::Random);
    }
    out << "<text class=\"title\" x=\"60\" y=\"530\">Root mean square error relative to the figure, against "
           "the number of trials. Solid: Sobol'; dashed: random; circles: the standard error that runs "
           "claim.</text>\n</svg>\n";
    out.close();
    return bool(out);
}

} // namespace

bool showConvergence(const char* svgPath)
{
    const std::shared_ptr<const Catalogue> catalogue = bundledCatalogue();
    Document document{referenceWorkload(*catalogue), {}, 0};
    document.plan = makePlan(document.assessment, *catalogue, parseDate(document.assessment.date));
    document.strategy = mostInDoubt(document);
    const std::vector<Row> rows = measure(document);
    print(rows);
    if (!svgPath || draw(rows, svgPath))
        return true;
    std::fprintf(stderr, "%s cannot be written\n", svgPath);
    return false;
}

} // namespace tunepoint
