// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_writing.h"
#include "core/evaluation/accuracy_story.h"

#include <optional>

namespace tunepoint {

/// The member "accuracyModel" of a strategy's result, null where there is no story
/// (docs/evaluation.schema.json). A month or a number of examples that never comes is null.
void writeAccuracyStory(JsonWriter& json, const std::optional<AccuracyStory>& story);

} // namespace tunepoint
