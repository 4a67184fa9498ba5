// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/flip_table.h"

#include "ui/text/advice_sentences.h"
#include "ui/text/names.h"

#include <QCoreApplication>

namespace tunepoint::ui {

namespace {

class Flips {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Flips)
};

} // namespace

ChartTable flipTable(const Evaluation& evaluation, const Format& format)
{
    ChartTable table;
    table.columns = {{Flips::tr("Input"), false, {}}, {Flips::tr("Now"), true, Flips::tr("Median")},
        {Flips::tr("Flips at"), true,
            Flips::tr("Value at which another option is the best on average, the other inputs as uncertain "
                      "as they are")},
        {Flips::tr("Then wins"), false, {}},
        {Flips::tr("Likely?"), false,
            Flips::tr("Whether the value lies within the input's range (P1 to P99)")}};
    if (!evaluation.sensitivity)
        return table;
    for (const FlipEntry& flip : evaluation.sensitivity->flipPoints) {
        const StrategyResult* winner = findResult(evaluation, flip.to);
        table.rows.append({{inputAt(flip.pointer, evaluation), {}},
            {figureAt(flip.pointer, flip.current, evaluation, format), flip.current},
            {figureAt(flip.pointer, flip.flipsAt, evaluation, format), flip.flipsAt},
            {winner ? strategyName(*winner) : QString(), {}},
            {flip.unlikely ? Flips::tr("unlikely", "a value") : Flips::tr("possible", "a value"), {}}});
        table.strategies.append(std::string()); // a row is an input, no option
    }
    return table;
}

} // namespace tunepoint::ui
