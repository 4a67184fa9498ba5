// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace tunepoint {

struct LinearVariable {
    std::optional<double> lower = 0.0; ///< empty: no bound
    std::optional<double> upper; ///< empty: no bound
    double objective = 0; ///< what one unit adds to the objective
    bool whole = false; ///< takes whole numbers only
};

struct LinearTerm {
    std::size_t variable = 0; ///< index into LinearProgram::variables
    double coefficient = 0;
};

/// lower <= sum of the terms <= upper. Terms of the same variable add up.
struct LinearConstraint {
    std::vector<LinearTerm> terms;
    std::optional<double> lower;
    std::optional<double> upper;
};

/// A linear program, or an integer one where variables are whole. All numbers are finite.
struct LinearProgram {
    bool maximise = false;
    std::vector<LinearVariable> variables;
    std::vector<LinearConstraint> constraints;
};

enum class LinearOutcome {
    Optimal,
    Infeasible, ///< nothing satisfies all constraints
    Unbounded, ///< the objective can be made as good as one likes
    Stopped ///< by the stop token, or the solver gave up: no statement
};

struct LinearSolution {
    LinearOutcome outcome = LinearOutcome::Stopped;
    double objective = 0;
    std::vector<double> values; ///< one for each variable; whole ones exactly whole
    /// One for each constraint: what the optimum gains for one unit more of the bound that binds, in units of
    /// the objective (0: none binds). Empty where a variable is whole: an integer program has no such price.
    std::vector<double> prices;

    bool operator==(const LinearSolution&) const = default;
};

/// Solves the program with GLPK: the simplex method on a scaled copy, then branch and cut for whole variables
/// (no gap is left but rounding: 1e-9 of the objective). The same program gives the same solution; among
/// several optima which one is the solver's choice. Safe to call from several threads at once.
/// Range: variable indices are valid; every bound's lower end does not exceed its upper one, else Infeasible.
[[nodiscard]] LinearSolution solve(const LinearProgram& program, const std::stop_token& stop = {});

/// The same program with every whole variable allowed to take fractions.
[[nodiscard]] LinearProgram relaxed(LinearProgram program);

} // namespace tunepoint
