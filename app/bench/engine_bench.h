// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

/// Prints the speed of the parts that every trial goes through: draws, tables, summaries, value of
/// information.
void benchEngine();

} // namespace tunepoint
