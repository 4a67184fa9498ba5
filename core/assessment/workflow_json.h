// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/json_reading.h"
#include "core/assessment/json_writing.h"
#include "core/assessment/workflow_step.h"

#include <string>
#include <vector>

namespace tunepoint {

[[nodiscard]] WorkflowStep readWorkflowStep(const Json& node, const std::string& pointer, Problems& problems);
void writeWorkflowStep(JsonWriter& writer, const WorkflowStep& step);

/// What is wrong with the steps of a workflow: ids, texts, features named twice, links that leave the
/// document's folder (BadPath), figures out of range.
void checkWorkflow(const std::vector<WorkflowStep>& steps, const std::string& pointer, Problems& problems);

} // namespace tunepoint
