// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/economics/trial_block.h"
#include "core/evaluation/accuracy_binding.h"

#include <optional>

namespace tunepoint {

/// What setAccuracy() reads besides the parameters, for every trial of a block; members as in
/// AccuracyBinding. An event is the uniform number that decides it.
struct AccuracyColumns {
    std::optional<TrialColumn> stated;
    std::optional<TrialColumn> reference;
    std::optional<TrialColumn> labelAgreement;
    std::optional<TrialColumn> noveltyShare;
    std::optional<TrialColumn> formatEvent;
    std::optional<TrialColumn> tuningEvent;
    std::optional<TrialColumn> attemptsEvent;
};

/// Where the figures go: one number for each trial; nullptr where one is not asked for.
struct AccuracyResults {
    double* accuracy = nullptr;
    double* accuracyAfterRetirement = nullptr;
    double* attempts = nullptr;
    double* promptedAccuracy = nullptr; ///< of a plain prompt
    double* callsPerItem = nullptr; ///< of a chain whose steps tell it
    double* escalationShare = nullptr; ///< of a cascade whose table tells it
};

/// setAccuracy() for `trials` trials (a multiple of kTrialTile) by vectors, with the same bits: each formula
/// is that of accuracy_binding.cpp and core/accuracy, operation by operation, which a test holds.
void blockAccuracy(const AccuracyBinding& binding, const AccuracyColumns& columns,
    const ColumnsOf<StrategyParameters>& parameters, std::size_t trials, const AccuracyResults& results);

} // namespace tunepoint
