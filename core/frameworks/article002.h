// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework.h"

namespace tunepoint {

// "Smaller AI Models, Better Results": a small tuned model for what is repeated often, a general one for what
// is new.

[[nodiscard]] Judgement judgeArticle002(const Case& c);
[[nodiscard]] Steps stepsOfArticle002(const Case& c, const Judgement& judgement);

} // namespace tunepoint
