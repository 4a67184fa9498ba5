// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decision_words.h"

#include "app/cli/table.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/names.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace tunepoint::cli {

namespace {

constexpr int kName = 40; // columns of a name

QString elided(const QString& text)
{
    return text.size() <= kName ? text : text.left(kName - 1).trimmed() + QChar(0x2026);
}

QString nameOf(const Evaluation& evaluation, std::size_t rated)
{
    const CriteriaAnalysis& analysis = *evaluation.criteria;
    return elided(ui::strategyName(evaluation.strategies[analysis.rated[rated]]));
}

QString decimal(const ui::Format& format, double value)
{
    return format.locale().toString(value, 'f', 4);
}

/// "2" or "2–3" for a tie.
QString placeIn(const Ranking& ranking, std::size_t option)
{
    std::size_t place = 1;
    for (const auto& group : ranking) {
        if (std::find(group.begin(), group.end(), option) != group.end()) {
            const QString first = QString::number(place);
            return group.size() == 1 ? first
                                     : first + QChar(0x2013) + QString::number(place + group.size() - 1);
        }
        place += group.size();
    }
    return {};
}

std::string weightTable(const Evaluation& evaluation, const ui::Format& format)
{
    Table table;
    table.addColumn(QStringLiteral("Criterion"), Table::Left);
    table.addColumn(QStringLiteral("Weight"), Table::Right);
    table.addColumn(QStringLiteral("Winner stays from"), Table::Right);
    table.addColumn(QStringLiteral("to"), Table::Right);
    table.addColumn(QStringLiteral("Scale"), Table::Left);
    for (const CriterionResult& criterion : evaluation.criteria->criteria) {
        const QString scale = !criterion.used ? QStringLiteral("no figures")
            : criterion.optionsRange          ? QStringLiteral("range of the options")
                                              : QStringLiteral("fixed");
        table.addRow({elided(ui::criterionName(criterion)), format.share(criterion.weight),
            format.share(criterion.stability.lower), format.share(criterion.stability.upper), scale});
    }
    return table.text(2);
}

std::string methodTable(const Evaluation& evaluation, const ui::Format& format)
{
    const CriteriaAnalysis& analysis = *evaluation.criteria;
    Table table;
    table.addColumn(QStringLiteral("Option"), Table::Left);
    table.addColumn(QStringLiteral("Weighted sum"), Table::Right);
    table.addColumn(QStringLiteral("TOPSIS"), Table::Right);
    table.addColumn(QStringLiteral("VIKOR (Q)"), Table::Right);
    table.addColumn(QStringLiteral("PROMETHEE (net)"), Table::Right);
    if (!analysis.acceptability.empty()) {
        table.addColumn(QStringLiteral("First in"), Table::Right);
        table.addColumn(QStringLiteral("any weights"), Table::Right);
    }
    const auto cell = [&](const std::vector<double>& figures, const Ranking& ranking, std::size_t i) {
        return QStringLiteral("%1 (%2)").arg(decimal(format, figures[i]), placeIn(ranking, i));
    };
    for (std::size_t i = 0; i < analysis.rated.size(); ++i) {
        QStringList row{nameOf(evaluation, i),
            cell(analysis.weightedSum.scores, analysis.weightedSum.ranking, i),
            cell(analysis.topsis.scores, analysis.topsis.ranking, i),
            cell(analysis.vikor.q, analysis.vikor.ranking, i),
            cell(analysis.promethee2.netFlow, analysis.promethee2.ranking, i)};
        if (!analysis.acceptability.empty())
            row << format.share(analysis.acceptability[i].ranks.front(), 0)
                << format.share(analysis.acceptability[i].ranksFree.front(), 0);
        table.addRow(row);
    }
    return table.text(2);
}

QString listOf(const Evaluation& evaluation, const std::vector<std::size_t>& rated)
{
    QStringList names;
    for (const std::size_t option : rated)
        names << nameOf(evaluation, option);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::string decisionWords(const Evaluation& evaluation, const ui::Format& format, int width)
{
    if (!evaluation.criteria)
        return {};
    const CriteriaAnalysis& analysis = *evaluation.criteria;
    std::string out = "Criteria\n" + weightTable(evaluation, format);
    for (const GroupResult& group : analysis.groups) {
        const QString sentence = ui::consistencySentence(group, evaluation, format);
        if (!sentence.isEmpty())
            out += wrapped(sentence, width, 2);
    }
    if (analysis.rated.empty())
        return out + wrapped(QStringLiteral("No option can be ranked by them."), width, 2);
    out += "\nMethods (place in brackets)\n" + methodTable(evaluation, format);
    if (analysis.agree)
        out += wrapped(QStringLiteral("All methods put %1 first.")
                           .arg(listOf(evaluation, analysis.weightedSum.ranking.front())),
            width, 2);
    for (const MethodDifference& difference : analysis.differences)
        out += wrapped(ui::differenceSentence(difference, evaluation, format), width, 2);
    out += wrapped(
        QStringLiteral("VIKOR's compromise: %1.").arg(listOf(evaluation, analysis.vikor.compromise)), width,
        2);
    std::vector<std::size_t> front;
    for (std::size_t i = 0; i < analysis.rated.size(); ++i) {
        const auto& on = analysis.paretoFront;
        if (std::find(on.begin(), on.end(), analysis.rated[i]) != on.end())
            front.push_back(i);
    }
    out += wrapped(
        QStringLiteral("Beaten by no other on every criterion: %1.").arg(listOf(evaluation, front)), width,
        2);
    return out;
}

} // namespace tunepoint::cli
