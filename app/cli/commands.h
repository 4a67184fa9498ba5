// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"

#include <functional>

namespace CLI {
class App;
}

namespace tunepoint::cli {

/// Work that a parsed command line asks for.
using Action = std::function<Exit(Environment&)>;

// Each adds one verb to `program` and sets `action` when it is chosen. A verb is one file.
void addEvaluate(CLI::App& program, Action& action);
void addValidate(CLI::App& program, Action& action);
void addAudit(CLI::App& program, Action& action);
void addReport(CLI::App& program, Action& action);
void addVerify(CLI::App& program, Action& action);
void addExport(CLI::App& program, Action& action);
void addCatalogue(CLI::App& program, Action& action);
void addFrameworks(CLI::App& program, Action& action);
void addClaims(CLI::App& program, Action& action);
void addJournal(CLI::App& program, Action& action);
void addHolds(CLI::App& program, Action& action);
void addCompare(CLI::App& program, Action& action);
void addWorkflow(CLI::App& program, Action& action);
void addPortfolio(CLI::App& program, Action& action);

} // namespace tunepoint::cli
