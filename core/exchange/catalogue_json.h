// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Age in days from which a price is flagged as old (definition 7).
inline constexpr int kStaleAfterDays = 180;

/// Days from `isoDay` to `on`; nothing when either is not a day.
[[nodiscard]] std::optional<int> ageInDays(std::string_view isoDay, std::string_view on);

/// Which part of the catalogue, and which of its entries; no ids means all.
struct CatalogueQuery {
    enum class Part { Archetypes, Models, Evidence, Benchmarks };
    Part part = Part::Archetypes;
    std::vector<std::string> ids;
    std::string on; ///< day that ages are counted to, ISO 8601

    [[nodiscard]] bool wants(std::string_view id) const;
};

/// {"format": "tunepoint-catalogue", "version": 1, "compiled": day, "archetypes" | "models" | "evidence" |
/// "benchmarks": [...]}; with "benchmarks" go "trends". Prices are in USD per million tokens; unknown ones
/// are null. Every figure carries source, date, grade and age.
[[nodiscard]] std::string writeCatalogueJson(const Catalogue& catalogue, const CatalogueQuery& query);

} // namespace tunepoint
