// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework.h"

namespace tunepoint {

// "Foundation model or fine-tuning?": climb from prompt to instruction to retrieval, stop as soon as the
// result is acceptable, and consider tuning when several of four criteria hold.

[[nodiscard]] Judgement judgeArticle001(const Case& c);
[[nodiscard]] Steps stepsOfArticle001(const Case& c, const Judgement& judgement);

} // namespace tunepoint
