// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace tunepoint::cli {

/// How to evaluate several documents in the same way, as the command line says it.
struct EvaluationFlags {
    std::string date;
    bool json = false;
    std::uint64_t trials = 0; ///< 0: central case only
    std::optional<std::uint64_t> seed;
    unsigned threads = 0;

    /// For evaluate(): with trials their distributions, without more insight.
    [[nodiscard]] EvaluationOptions options() const;
};

/// --json, --date, --trials, --seed and --threads of a verb.
void addEvaluationFlags(CLI::App& verb, EvaluationFlags& flags);

} // namespace tunepoint::cli
