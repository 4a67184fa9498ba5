// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatif_model.h"

#include "core/assessment/figure_at.h"
#include "core/evaluation/input_range.h"
#include "ui/document/assessment_document.h"

#include <algorithm>
#include <cmath>

namespace tunepoint::ui {

WhatIfModel::WhatIfModel(AssessmentDocument& document)
    : QObject(&document)
    , m_document(document)
    , m_base(document.sharedEvaluation())
{
    connect(&document, &AssessmentDocument::evaluationChanged, this, [this] {
        if (m_document.whatIf().empty()) {
            m_base = m_document.sharedEvaluation();
            Q_EMIT baseChanged();
        }
    });
    // an edit beneath figures that are tried: the central case is quick, and only its inputs are wanted
    connect(&document, &AssessmentDocument::changed, this, &WhatIfModel::follow);
}

WhatIfModel& WhatIfModel::of(AssessmentDocument& document)
{
    for (QObject* child : document.children())
        if (auto* model = qobject_cast<WhatIfModel*>(child))
            return *model;
    return *new WhatIfModel(document); // owned by the document
}

void WhatIfModel::follow()
{
    if (m_document.whatIf().empty())
        return;
    Evaluation evaluation = evaluate(m_document.assessment(), m_document.catalogue());
    if (evaluation.inputs.empty())
        return;
    m_base = std::make_shared<const Evaluation>(std::move(evaluation));
    Q_EMIT baseChanged();
}

const Input* WhatIfModel::input(const std::string& pointer) const
{
    const auto at = std::ranges::find(m_base->inputs, pointer, &Input::pointer);
    return at == m_base->inputs.end() ? nullptr : &*at;
}

std::vector<std::string> WhatIfModel::triedWith(const std::string& pointer) const
{
    const AssessmentDocument::WhatIf& tried = m_document.whatIf();
    const auto own = tried.find(pointer);
    std::vector<std::string> draw = pointersOfDraw(*m_base, pointer);
    const bool whole = own != tried.end() && std::ranges::all_of(draw, [&](const std::string& other) {
        const auto at = tried.find(other);
        return at != tried.end() && at->second == own->second;
    });
    return whole ? draw : std::vector<std::string>{pointer};
}

bool WhatIfModel::canBeTried(const Input& input) const
{
    Assessment copy = m_document.assessment();
    return std::isfinite(input.central) && setFigure(copy, input.pointer, fixed(input.central));
}

} // namespace tunepoint::ui
