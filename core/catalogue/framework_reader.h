// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_reader.h"

namespace tunepoint {

/// frameworks.json: published ways to decide with questions, thresholds and their evidence.
void readFrameworks(CatalogueReader& file, Catalogue& catalogue);

} // namespace tunepoint
