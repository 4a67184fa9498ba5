// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework.h"

namespace tunepoint {

// "AI Strategy for Small Teams": separate the requirements; what has a fixed form or needs a field's
// knowledge is a candidate for tuning, the rest is prompted, chained or left to existing logic.

[[nodiscard]] Judgement judgeArticle000(const Case& c);
[[nodiscard]] Steps stepsOfArticle000(const Case& c, const Judgement& judgement);

} // namespace tunepoint
