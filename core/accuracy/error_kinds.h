// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

/// Cost of one error where a false alarm and a miss cost differently: prevalence · costOfMiss +
/// (1 - prevalence) · costOfFalseAlarm. With accuracy alone known, sensitivity and specificity are taken to
/// be equal, so errors fall on both kinds of item in proportion. Money per error; prevalence in [0, 1].
[[nodiscard]] inline double costOfError(double prevalence, double costOfFalseAlarm, double costOfMiss)
{
    return prevalence * costOfMiss + (1 - prevalence) * costOfFalseAlarm;
}

/// Cost of errors per item from sensitivity and specificity themselves.
[[nodiscard]] inline double costOfErrorsPerItem(
    double prevalence, double sensitivity, double specificity, double costOfFalseAlarm, double costOfMiss)
{
    return prevalence * (1 - sensitivity) * costOfMiss
        + (1 - prevalence) * (1 - specificity) * costOfFalseAlarm;
}

} // namespace tunepoint
