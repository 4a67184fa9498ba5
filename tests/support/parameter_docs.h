// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <nlohmann/json.hpp>

#include <string>

namespace tunepoint::support {

/// Schema of every archetype parameter as the tables of core and the catalogue have it: unit, bounds, words,
/// and the defaults of the archetypes with source and grade. `described` is the part of the schema that
/// people write: an object with a description for each parameter.
[[nodiscard]] nlohmann::ordered_json parameterSchema(
    const Catalogue& catalogue, const nlohmann::ordered_json& described);

/// The same as tables in Markdown, one for each group.
[[nodiscard]] std::string parameterTables(
    const Catalogue& catalogue, const nlohmann::ordered_json& described);

/// All fields of task and baseline as tables in Markdown.
[[nodiscard]] std::string fieldTables(const nlohmann::ordered_json& schema);

} // namespace tunepoint::support
