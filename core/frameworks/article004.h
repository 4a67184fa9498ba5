// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework.h"

namespace tunepoint {

// "When to Fine-Tune vs. Relying on Prompting and RAG": prompting first, retrieval for knowledge, tuning only
// at a bottleneck in accuracy, style or speed.

[[nodiscard]] Judgement judgeArticle004(const Case& c);
[[nodiscard]] Steps stepsOfArticle004(const Case& c, const Judgement& judgement);

} // namespace tunepoint
