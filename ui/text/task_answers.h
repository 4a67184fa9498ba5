// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"
#include "ui/text/format.h"

#include <QString>

namespace tunepoint::ui {

/// The answer to a question about the task, in words; empty when it is unknown.
[[nodiscard]] QString taskAnswer(const TaskField& field, const TaskProfile& task, const Format& format);

} // namespace tunepoint::ui
