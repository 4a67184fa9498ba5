// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation_flags.h"

#include <CLI/CLI.hpp>

namespace tunepoint::cli {

EvaluationOptions EvaluationFlags::options() const
{
    EvaluationOptions how;
    how.date = parseDate(date);
    how.seed = seed;
    how.threads = threads;
    how.trials = trials;
    how.depth = trials > 0 ? Depth::Distributions : Depth::Central;
    return how;
}

void addEvaluationFlags(CLI::App& verb, EvaluationFlags& flags)
{
    verb.add_flag("--json", flags.json, "Print every figure as JSON");
    verb.add_option("--date", flags.date, "Day to evaluate for, as 2026-11-21; else each document's")
        ->check([](const std::string& text) {
            return parseDate(text) ? std::string() : "'" + text + "' is not a day; write it as 2026-11-21";
        });
    verb.add_option("--trials", flags.trials,
            "Use expected values over so many draws, and chances; 0 leaves the central case")
        ->check(CLI::Range(std::uint64_t(0), std::uint64_t(10'000'000)));
    verb.add_option("--seed", flags.seed, "Seed of the draws; else each document's")
        ->check(CLI::Range(std::uint64_t(0), (std::uint64_t(1) << 53) - 1));
    verb.add_option("--threads", flags.threads, "Threads to use; the figures do not depend on it")
        ->check(CLI::Range(1u, 1024u));
}

} // namespace tunepoint::cli
