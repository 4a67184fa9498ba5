// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accuracy/combined_models.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <cmath>

namespace tunepoint {

double RetrievalMixture::accuracy() const
{
    const double outside = retrievalSuccess * accuracyFound + (1 - retrievalSuccess) * accuracyMissed;
    const double alone = std::max(0.0, accuracyAlone - distractorLoss);
    return std::clamp(knowledgeShare * outside + (1 - knowledgeShare) * alone, 0.0, 1.0);
}

double StepChain::checkedStep() const
{
    return stepSuccess + (1 - stepSuccess) * detection * repair;
}

double StepChain::accuracy() const
{
    return portable::pow(checkedStep(), steps);
}

double StepChain::calls() const
{
    return steps * (1 + (1 - stepSuccess) * detection);
}

JointTable jointTable(double weakRight, double strongRight, double phi)
{
    const double spread
        = std::sqrt(std::max(0.0, weakRight * (1 - weakRight) * strongRight * (1 - strongRight)));
    const double most = std::min(weakRight, strongRight);
    // Rounding may lift the one above the other.
    const double least = std::min(most, std::max(0.0, weakRight + strongRight - 1));
    const double both = std::clamp(weakRight * strongRight + phi * spread, least, most);
    return {weakRight, strongRight, weakRight - both};
}

CascadeResult cascade(const JointTable& table, double acceptsRight, double acceptsWrong)
{
    const double t = acceptsRight;
    const double f = acceptsWrong;
    return {
        t * table.weakRight + (1 - t) * table.bothRight() + (1 - f) * table.strongOnlyRight(),
        (1 - t) * table.weakRight + (1 - f) * (1 - table.weakRight),
    };
}

} // namespace tunepoint
