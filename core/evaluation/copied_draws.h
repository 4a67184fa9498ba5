// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/plan.h"

namespace tunepoint {

/// Gives the inputs and events of a duplicated strategy the stream keys of its original as long as the figure
/// is still the same there (definition 22): what was copied is drawn once, what was edited draws for itself.
/// `plan` holds the strategies of `assessment` in their order.
void shareCopiedDraws(Plan& plan, const Assessment& assessment);

} // namespace tunepoint
