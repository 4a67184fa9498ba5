// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

/// Measures the window with the largest example: from an evaluation's arrival until it is painted, in every
/// room at two sizes, and memory; beside an empty Qt window's figures. Returns false when the example cannot
/// be opened.
bool benchUi(int& argc, char** argv);

/// Prints how long this process takes from its start until the window is there.
void benchStart(int& argc, char** argv);

} // namespace tunepoint
