// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <string>

namespace tunepoint {

class CatalogueReader;

/// Reads "models" and "items" of a price list into `catalogue`.
void readPrices(CatalogueReader& file, Catalogue& catalogue);

/// The catalogue with the prices of a list in the form of resources/catalogue/prices.json: entries with the
/// id of a known one take its place, the others are added, and what the list does not name stays. Refuses
/// what loadCatalogue() refuses of that file, with pointers that begin with "/prices".
[[nodiscard]] Result<Catalogue> withPrices(const Catalogue& catalogue, const std::string& text);

} // namespace tunepoint
