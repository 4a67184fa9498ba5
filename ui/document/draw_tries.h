// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tunepoint::ui {

class AssessmentDocument;

/// Tries `value` for the input at `pointer` and for every other that is one draw with it, as one step beside
/// what is tried already: a flip point holds for all of them. False, and nothing changed, as for setWhatIf().
bool tryWholeDraw(AssessmentDocument& document, const std::string& pointer, double value);

} // namespace tunepoint::ui
