// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework.h"

namespace tunepoint {

// "To Fine-Tune or Not to Fine-Tune": five questions, five good reasons, and a staged way: prove the concept
// with examples in the prompt, find the gaps, tune those.

[[nodiscard]] Judgement judgeArticle003(const Case& c);
[[nodiscard]] Steps stepsOfArticle003(const Case& c, const Judgement& judgement);

} // namespace tunepoint
