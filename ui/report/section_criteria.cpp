// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/contributions.h"
#include "ui/charts/acceptability_chart.h"
#include "ui/charts/contributions_chart.h"
#include "ui/report/sections.h"
#include "ui/text/decision_sentences.h"
#include "ui/text/names.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

using Cell = ReportTable::Cell;

QString rangeText(const Criterion* stated, const CriterionResult& criterion, const Format& format)
{
    const auto span = [&](double worst, double best) {
        return ReportText::tr("%1 to %2", "worst to best").arg(format.number(worst), format.number(best));
    };
    if (stated && stated->valueFunction) {
        if (const auto* linear = std::get_if<LinearValue>(&*stated->valueFunction))
            return span(linear->worst, linear->best);
        if (const auto* curve = std::get_if<ExponentialValue>(&*stated->valueFunction))
            return span(curve->worst, curve->best);
        if (const auto* levels = std::get_if<LevelsValue>(&*stated->valueFunction))
            return ReportText::tr("%n level(s)", "", int(levels->levels.size()));
        return ReportText::tr("by points");
    }
    if (criterion.optionsRange)
        return ReportText::tr("%1, read off the options")
            .arg(span(criterion.optionsRange->worst, criterion.optionsRange->best));
    return noFigure();
}

void writeWeights(ReportBuilder& report, const ReportContent& content)
{
    const Assessment& assessment = content.assessment();
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Criterion"), false}, {ReportText::tr("What it asks"), false},
        {ReportText::tr("Worst to best"), false}, {ReportText::tr("Weight"), true},
        {ReportText::tr("Same winner from"), true}, {ReportText::tr("to"), true}};
    for (const CriterionResult& criterion : content.evaluation().criteria->criteria) {
        const auto stated = std::find_if(assessment.criteria.begin(), assessment.criteria.end(),
            [&](const Criterion& candidate) { return candidate.id == criterion.id; });
        table.rows.push_back({{criterionName(criterion)}, {criterionHelp(criterion.id), {}, false, true},
            {rangeText(stated == assessment.criteria.end() ? nullptr : &*stated, criterion, format)},
            {format.share(criterion.weight), {}, false, false, criterion.weight},
            {format.share(criterion.stability.lower, 0)}, {format.share(criterion.stability.upper, 0)}});
    }
    report.table(table);
    const QString method
        = weightingMethodName(assessment.weighting ? assessment.weighting->method : WeightingMethod::Direct);
    report.paragraph(
        ReportText::tr("Weights: %1. They add up to 100%. Same winner: the weights between which the "
                       "best option by weighted sum stays the best, the others in proportion.")
            .arg(method),
        TextStyle::Caption);
    for (const GroupResult& group : content.evaluation().criteria->groups)
        report.paragraph(consistencySentence(group, content.evaluation(), format));
}

Cell placeCell(const Format& format, double value, int significant = 3)
{
    return {format.number(value, significant), {}, false, false, value};
}

/// What each criterion adds to each option: the picture and its figures.
void writeContributions(ReportBuilder& report, const ReportContent& content)
{
    const CriteriaAnalysis& analysis = *content.evaluation().criteria;
    const Format& format = content.format;
    if (analysis.rated.empty())
        return;
    const std::vector<double> parts = contributions(analysis);
    const std::size_t criteria = analysis.criteria.size();
    // options as columns would not fit where there are many of them: criteria are rows, the best options
    // columns
    constexpr std::size_t kMostOptions = 5;
    std::vector<std::size_t> best = byWeightedSum(analysis);
    best.resize(std::min(best.size(), kMostOptions));
    ReportTable table;
    table.columns = {{ReportText::tr("Criterion"), false, 0.22}};
    for (const std::size_t rated : best)
        table.columns.push_back({content.name(analysis.options[analysis.rated[rated]].id), true, 0.135});
    for (std::size_t k = 0; k < criteria; ++k) {
        std::vector<Cell> row{{criterionName(analysis.criteria[k])}};
        for (const std::size_t rated : best)
            row.push_back(placeCell(format, parts[rated * criteria + k]));
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> sum{{ReportText::tr("Weighted value"), {}, true}};
    for (const std::size_t rated : best) {
        sum.push_back(placeCell(format, analysis.weightedSum.scores[rated]));
        sum.back().bold = true;
    }
    table.rows.push_back(std::move(sum));
    report.subheading(ReportText::tr("What each criterion adds"));
    const double height = 70 + 22 * double(analysis.rated.size());
    report.picture(
        height,
        [&content](QPainter& painter, const QRectF& place) {
            renderContributions(painter, place, content.evaluation(), content.styles);
        },
        analysis.rated.size() > best.size()
            ? ReportText::tr("Weight times value, between 0 and 1; below, the five best options.")
            : ReportText::tr("Weight times value, between 0 and 1."),
        ReportText::tr("A bar for each option, divided into what each criterion adds."), table,
        height * kPictureGives);
}

/// The ranked options by each method; vectors of the methods speak of the rated ones in their order.
void writeMethods(ReportBuilder& report, const ReportContent& content)
{
    const CriteriaAnalysis& analysis = *content.evaluation().criteria;
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {methodName("weightedSum"), true},
        {methodName("topsis"), true}, {methodName("vikor"), true}, {methodName("promethee2"), true}};
    for (std::size_t i = 0; i < analysis.rated.size(); ++i) {
        const StrategyResult* strategy
            = findResult(content.evaluation(), analysis.options[analysis.rated[i]].id);
        if (!strategy)
            continue;
        table.rows.push_back({content.nameCell(*strategy), placeCell(format, analysis.weightedSum.scores[i]),
            placeCell(format, analysis.topsis.scores[i]), placeCell(format, analysis.vikor.q[i]),
            placeCell(format, analysis.promethee2.netFlow[i])});
    }
    report.subheading(ReportText::tr("Methods side by side"));
    report.table(table);
    report.paragraph(
        ReportText::tr("More is better, but for VIKOR, where less is. Options that break a hard condition "
                       "or lack a figure are not ranked."),
        TextStyle::Caption);
    QStringList differences;
    for (const MethodDifference& difference : analysis.differences)
        differences << differenceSentence(difference, content.evaluation(), format);
    if (differences.isEmpty() && !table.rows.empty())
        report.paragraph(ReportText::tr("All four methods put the same option first."));
    report.bullets(differences);
}

void writeRanks(ReportBuilder& report, const ReportContent& content)
{
    const CriteriaAnalysis& analysis = *content.evaluation().criteria;
    const Format& format = content.format;
    if (analysis.acceptability.empty())
        return;
    const std::size_t places = std::min<std::size_t>(analysis.rated.size(), 4);
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}};
    for (std::size_t place = 0; place < places; ++place)
        table.columns.push_back({ReportText::tr("Place %1").arg(format.count(double(place + 1))), true});
    table.columns.push_back({ReportText::tr("First whatever the weights"), true});
    for (std::size_t i = 0; i < analysis.acceptability.size() && i < analysis.rated.size(); ++i) {
        const StrategyResult* strategy
            = findResult(content.evaluation(), analysis.options[analysis.rated[i]].id);
        const OptionAcceptability& option = analysis.acceptability[i];
        if (!strategy)
            continue;
        std::vector<Cell> row{content.nameCell(*strategy)};
        for (std::size_t place = 0; place < places; ++place) {
            const double share = place < option.ranks.size() ? option.ranks[place] : 0;
            row.push_back({format.share(share, 0), {}, false, false, share});
        }
        row.push_back({option.ranksFree.empty() ? noFigure() : format.share(option.ranksFree.front(), 0)});
        table.rows.push_back(std::move(row));
    }
    report.subheading(ReportText::tr("How often each option takes each place"));
    const double height = 70 + 22 * double(analysis.rated.size());
    report.picture(
        height,
        [&content](QPainter& painter, const QRectF& place) {
            renderAcceptability(painter, place, content.evaluation(), content.styles, false);
        },
        {}, ReportText::tr("A bar for each option, divided into the places that it takes over the trials."),
        table, height * kPictureGives);
    report.paragraph(
        ReportText::tr("Over all trials of figures, scores and unknown weights. The last column lets every "
                       "weight be anything."),
        TextStyle::Caption);
}

void writePeople(ReportBuilder& report, const ReportContent& content)
{
    QStringList said;
    for (const char* id : {"I2a", "I2c", "I3b", "I4b", "I5a", "I5b", "I6b"}) {
        if (const QString text = statementText(content, id); !text.isEmpty())
            said << text;
    }
    writeBullets(report, ReportText::tr("What the team says of it"), said);
}

} // namespace

void writeCriteria(ReportBuilder& report, const ReportContent& content)
{
    if (!content.evaluation().criteria || content.evaluation().criteria->criteria.empty())
        return;
    report.heading(ReportText::tr("What else counts"));
    report.paragraph(ReportText::tr(
        "Criteria beside money, each turned into a value between worst and best, weighed and added up."));
    writeWeights(report, content);
    writeContributions(report, content);
    writeMethods(report, content);
    writeRanks(report, content);
    writePeople(report, content);
}

} // namespace tunepoint::ui
