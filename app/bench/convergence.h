// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tunepoint {

/// Prints, for both samplers, the error of six figures against the number of trials and the standard error
/// that a run claims for itself; with a path also draws the errors there as SVG. Returns false when the file
/// cannot be written.
[[nodiscard]] bool showConvergence(const char* svgPath);

} // namespace tunepoint
