// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"

#include "app/cli/environment.h"
#include "app/cli/table.h"
#include "ui/text/accuracy_sentences.h"
#include "ui/text/names.h"

namespace tunepoint::cli {

namespace {

constexpr int kLine = 96;

std::string curveTable(const LearningStory& learning, const ui::Format& format)
{
    Table table;
    table.addColumn(QStringLiteral("Examples"), Table::Right);
    table.addColumn(QStringLiteral("Right"), Table::Right);
    table.addColumn(QStringLiteral("Give or take"), Table::Right);
    for (const LearningPoint& point : learning.points)
        table.addRow({format.count(point.examples), format.share(point.accuracy),
            point.deviation > 0 ? format.share(point.deviation) : QString()});
    return table.text(4);
}

} // namespace

void sayAccuracy(const Evaluation& evaluation, const ui::Format& format, std::ostream& out)
{
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (!strategy.accuracyStory)
            continue;
        out << terminalText(ui::strategyName(strategy)) << '\n';
        for (const ui::StoryPart& part : ui::accuracySentences(*strategy.accuracyStory, format)) {
            out << "  " << terminalText(part.title) << '\n';
            for (const QString& sentence : part.sentences)
                out << wrapped(sentence, kLine, 4);
        }
        if (strategy.accuracyStory->learning)
            out << '\n' << curveTable(*strategy.accuracyStory->learning, format);
        out << '\n';
    }
}

} // namespace tunepoint::cli
