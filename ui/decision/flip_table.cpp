// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/flip_table.h"

#include "core/evaluation/road_map.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace tunepoint::ui {

namespace {

class Flips {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Flips)
};

} // namespace

std::vector<FlipEntry> flipEntries(const Evaluation& evaluation)
{
    if (!evaluation.sensitivity)
        return {};
    const std::string volume = "/task/itemsPerMonth";
    std::vector<FlipEntry> entries = evaluation.sensitivity->flipPoints;
    if (std::any_of(
            entries.begin(), entries.end(), [&](const FlipEntry& entry) { return entry.pointer == volume; }))
        return entries;
    const VolumeTakeovers takeovers = volumeTakeovers(evaluation);
    for (const auto* side : {&takeovers.below, &takeovers.above}) {
        for (const VolumeTakeover& takeover : *side)
            entries.push_back({volume, evaluation.itemsPerMonth, takeover.volume, takeover.to, false});
    }
    return entries;
}

ChartTable flipTable(const Evaluation& evaluation, const Format& format)
{
    ChartTable table;
    table.columns = {{Flips::tr("Input"), false, {}}, {Flips::tr("Now"), true, Flips::tr("Median")},
        {Flips::tr("Flips at"), true,
            Flips::tr("Value at which another option is the best on average, the other inputs as uncertain "
                      "as they are")},
        {Flips::tr("Then wins"), false, {}},
        {Flips::tr("Likely?"), false,
            Flips::tr(
                "Whether the value lies within the input's range (P1 to P99). Central case: two options "
                "are worth the same there with every other input at its median.")}};
    if (!evaluation.sensitivity)
        return table;
    const auto likely = [&](const FlipEntry& flip, bool ofPairs) {
        if (ofPairs)
            return Flips::tr("central case", "a value");
        return flip.unlikely ? Flips::tr("unlikely", "a value") : Flips::tr("possible", "a value");
    };
    for (const FlipEntry& flip : flipEntries(evaluation)) {
        const bool ofPairs = table.rows.size() >= qsizetype(evaluation.sensitivity->flipPoints.size());
        const StrategyResult* winner = findResult(evaluation, flip.to);
        table.rows.append({{inputAt(flip.pointer, evaluation), {}},
            {figureAt(flip.pointer, flip.current, evaluation, format), flip.current},
            {figureAt(flip.pointer, flip.flipsAt, evaluation, format), flip.flipsAt},
            {winner ? strategyName(*winner) : QString(), {}}, {likely(flip, ofPairs), {}}});
        table.strategies.append(std::string()); // a row is an input, no option
    }
    return table;
}

} // namespace tunepoint::ui
