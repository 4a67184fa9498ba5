// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frameworks/framework.h"

namespace tunepoint {

// A provider's guide ("Optimizing LLM Accuracy"): measure a prompt first, then pull the lever that fits what
// fails: retrieval where knowledge is missing, tuning where behaviour is inconsistent.

[[nodiscard]] Judgement judgeProviderMatrix(const Case& c);
[[nodiscard]] Steps stepsOfProviderMatrix(const Case& c, const Judgement& judgement);

} // namespace tunepoint
