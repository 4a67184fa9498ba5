// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/draw_tries.h"

#include "core/evaluation/input_range.h"
#include "ui/document/assessment_document.h"

#include <utility>

namespace tunepoint::ui {

bool tryWholeDraw(AssessmentDocument& document, const std::string& pointer, double value)
{
    AssessmentDocument::WhatIf values = document.whatIf();
    for (const std::string& each : pointersOfDraw(document.evaluation(), pointer))
        values[each] = value;
    return document.setWhatIf(std::move(values));
}

} // namespace tunepoint::ui
