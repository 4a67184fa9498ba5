// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"

#include <span>
#include <string_view>
#include <vector>

namespace tunepoint {

/// Families of archetypes, as people choose among them.
enum class ArchetypeGroup { NoModel, Prompting, Retrieval, Tuning, Combined, Own };

struct ArchetypeEntry {
    std::string_view id; ///< definition 4
    ArchetypeGroup group;
};

/// The seventeen archetypes of definition 4, by family.
[[nodiscard]] std::span<const ArchetypeEntry> archetypeEntries();

/// Archetypes worth comparing for a task, in the order of archetypeEntries(). Going on as today and business
/// logic are always among them, since a model has to beat them (definition 9); so are plain and few-shot
/// prompting and a small prompted model, which comparisons leave out most often. Unknown answers propose
/// nothing by themselves.
[[nodiscard]] std::vector<std::string_view> proposedArchetypes(const TaskProfile& task);

} // namespace tunepoint
