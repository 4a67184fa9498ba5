// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/linear_program.h"

#include <glpk.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <memory>

namespace tunepoint {

namespace {

constexpr double kSearchGap = 1e-9; // of the objective; a better leaf than that is always found
constexpr double kWholeTolerance = 1e-9;

struct DeleteHandle {
    void operator()(glp_prob* problem) const
    {
        glp_delete_prob(problem);
        glp_free_env(); // the library keeps one for each thread, and threads of ours come and go
    }
};
using Handle = std::unique_ptr<glp_prob, DeleteHandle>;

/// The kind of bound that GLPK wants to be told.
int boundType(const std::optional<double>& lower, const std::optional<double>& upper)
{
    if (lower && upper)
        return *lower == *upper ? GLP_FX : GLP_DB;
    if (lower)
        return GLP_LO;
    return upper ? GLP_UP : GLP_FR;
}

bool isEmpty(const std::optional<double>& lower, const std::optional<double>& upper)
{
    return lower && upper && *lower > *upper;
}

bool isFinite(const std::optional<double>& value)
{
    return !value || std::isfinite(*value);
}

[[maybe_unused]] bool isSound(const LinearProgram& program)
{
    return std::all_of(program.variables.begin(), program.variables.end(), [](const LinearVariable& v) {
        return isFinite(v.lower) && isFinite(v.upper) && std::isfinite(v.objective);
    }) && std::all_of(program.constraints.begin(), program.constraints.end(), [&](const LinearConstraint& c) {
        return isFinite(c.lower) && isFinite(c.upper)
            && std::all_of(c.terms.begin(), c.terms.end(), [&](const LinearTerm& term) {
                   return term.variable < program.variables.size() && std::isfinite(term.coefficient);
               });
    });
}

double scaleOf(double largest)
{
    return largest > 0 ? 1 / largest : 1;
}

/// Money in millions beside shares would leave the solver's absolute tolerances without meaning: every row
/// and the objective are divided by their largest coefficient, and what comes back is multiplied again.
struct Scaled {
    Handle problem{glp_create_prob()};
    double objective = 1;
    std::vector<double> rows; ///< factor of each constraint
};

void addVariables(Scaled& scaled, const LinearProgram& program)
{
    glp_prob* lp = scaled.problem.get();
    double largest = 0;
    for (const LinearVariable& variable : program.variables)
        largest = std::max(largest, std::abs(variable.objective));
    scaled.objective = scaleOf(largest);
    if (!program.variables.empty())
        glp_add_cols(lp, int(program.variables.size()));
    int column = 0;
    for (const LinearVariable& variable : program.variables) {
        ++column;
        glp_set_col_bnds(lp, column, boundType(variable.lower, variable.upper), variable.lower.value_or(0),
            variable.upper.value_or(0));
        glp_set_obj_coef(lp, column, variable.objective * scaled.objective);
        if (variable.whole)
            glp_set_col_kind(lp, column, GLP_IV);
    }
}

void addConstraint(Scaled& scaled, const LinearConstraint& constraint, int row)
{
    std::map<std::size_t, double> terms;
    for (const LinearTerm& term : constraint.terms)
        terms[term.variable] += term.coefficient;
    double largest = 0;
    for (const auto& [variable, coefficient] : terms)
        largest = std::max(largest, std::abs(coefficient));
    const double scale = scaleOf(largest);
    scaled.rows.push_back(scale);
    std::vector<int> columns{0}; // the library counts from 1
    std::vector<double> coefficients{0};
    for (const auto& [variable, coefficient] : terms) {
        if (coefficient == 0)
            continue;
        columns.push_back(int(variable) + 1);
        coefficients.push_back(coefficient * scale);
    }
    glp_prob* lp = scaled.problem.get();
    glp_set_mat_row(lp, row, int(columns.size()) - 1, columns.data(), coefficients.data());
    glp_set_row_bnds(lp, row, boundType(constraint.lower, constraint.upper),
        constraint.lower.value_or(0) * scale, constraint.upper.value_or(0) * scale);
}

Scaled scaledCopy(const LinearProgram& program)
{
    Scaled scaled;
    glp_prob* lp = scaled.problem.get();
    glp_set_obj_dir(lp, program.maximise ? GLP_MAX : GLP_MIN);
    addVariables(scaled, program);
    if (!program.constraints.empty())
        glp_add_rows(lp, int(program.constraints.size()));
    int row = 0;
    for (const LinearConstraint& constraint : program.constraints)
        addConstraint(scaled, constraint, ++row);
    return scaled;
}

LinearOutcome outcomeOf(int status)
{
    switch (status) {
    case GLP_OPT:
        return LinearOutcome::Optimal;
    case GLP_NOFEAS:
        return LinearOutcome::Infeasible;
    case GLP_UNBND:
        return LinearOutcome::Unbounded;
    default:
        return LinearOutcome::Stopped;
    }
}

LinearOutcome runSimplex(glp_prob* lp)
{
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.meth = GLP_PRIMAL;
    glp_scale_prob(lp, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N);
    glp_adv_basis(lp, 0);
    if (glp_simplex(lp, &how) != 0) {
        glp_std_basis(lp); // a singular start is the one thing that a plain basis cures
        if (glp_simplex(lp, &how) != 0)
            return LinearOutcome::Stopped;
    }
    return outcomeOf(glp_get_status(lp));
}

void endWhenAsked(glp_tree* tree, void* stop)
{
    if (static_cast<const std::stop_token*>(stop)->stop_requested())
        glp_ios_terminate(tree);
}

LinearOutcome runSearch(glp_prob* lp, std::stop_token stop)
{
    glp_iocp how;
    glp_init_iocp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.tol_int = kWholeTolerance;
    how.tol_obj = kSearchGap;
    how.cov_cuts = GLP_ON;
    how.cb_func = endWhenAsked;
    how.cb_info = &stop;
    if (glp_intopt(lp, &how) != 0)
        return LinearOutcome::Stopped;
    return outcomeOf(glp_mip_status(lp));
}

} // namespace

LinearSolution solve(const LinearProgram& program, const std::stop_token& stop)
{
    assert(isSound(program));
    LinearSolution solution;
    const auto impossible = [](const auto& bounded) { return isEmpty(bounded.lower, bounded.upper); };
    if (std::any_of(program.variables.begin(), program.variables.end(), impossible)
        || std::any_of(program.constraints.begin(), program.constraints.end(), impossible)) {
        solution.outcome = LinearOutcome::Infeasible;
        return solution;
    }
    glp_term_out(GLP_OFF);
    const Scaled scaled = scaledCopy(program);
    glp_prob* lp = scaled.problem.get();
    const bool whole = std::any_of(program.variables.begin(), program.variables.end(),
        [](const LinearVariable& variable) { return variable.whole; });
    solution.outcome = runSimplex(lp);
    if (whole && solution.outcome == LinearOutcome::Optimal)
        solution.outcome = runSearch(lp, stop);
    if (solution.outcome != LinearOutcome::Optimal)
        return solution;
    int column = 0;
    for (const LinearVariable& variable : program.variables) {
        const double value = whole ? glp_mip_col_val(lp, column + 1) : glp_get_col_prim(lp, column + 1);
        solution.values.push_back(variable.whole ? std::round(value) : value);
        solution.objective += variable.objective * solution.values.back();
        ++column;
    }
    for (std::size_t row = 0; !whole && row < program.constraints.size(); ++row)
        solution.prices.push_back(glp_get_row_dual(lp, int(row) + 1) * scaled.rows[row] / scaled.objective);
    return solution;
}

LinearProgram relaxed(LinearProgram program)
{
    for (LinearVariable& variable : program.variables)
        variable.whole = false;
    return program;
}

} // namespace tunepoint
