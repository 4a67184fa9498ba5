// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tunepoint {

/// Computes with the plainest instructions of this architecture from now on, in the whole program: slower,
/// and the same figures to the last bit. For whoever wants to see that for themselves.
void doWithoutVectors();

/// Name of the instruction set that trials are computed with at present: "AVX3", "AVX2", "SCALAR" …
[[nodiscard]] std::string instructionSet();

} // namespace tunepoint
