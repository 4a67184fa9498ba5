// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"

#include <string>
#include <vector>

namespace tunepoint::cli {

/// The whole program but for main(): reads the arguments (without the program's name), runs the verb they
/// name and makes sure that everything written to `environment.out` arrived.
[[nodiscard]] int run(const std::vector<std::string>& arguments, Environment& environment);

/// Whether these arguments ask for a verb that draws and so needs a QApplication.
[[nodiscard]] bool draws(const std::vector<std::string>& arguments);

} // namespace tunepoint::cli
