// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <string_view>

namespace tunepoint {

/// Adds the criteria that the catalogue offers for this decision and the document does not have yet, in the
/// catalogue's order and without weights: what counts is the reader's to say. Names are left empty, for the
/// reader's language fills them in; scores stay in the catalogue until the document states its own. Gives the
/// number added.
std::size_t addDefaultCriteria(Assessment& assessment, const CriteriaCatalogue& catalogue);

/// Removes the criterion at `index` with those below it, their scores and the judgements about them. Range: a
/// position in the list.
void removeCriterion(Assessment& assessment, std::size_t index);

} // namespace tunepoint
