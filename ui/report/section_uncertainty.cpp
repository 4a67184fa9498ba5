// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/influence.h"
#include "ui/charts/chances_chart.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/charts/worth_chart.h"
#include "ui/report/sections.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/information_sentences.h"
#include "ui/text/names.h"
#include "ui/text/outlook_sentences.h"

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr std::size_t kMostRows = 12;
constexpr std::size_t kMostWorths = 10; ///< as many as the picture has bars

ReportTable::Cell figureCell(const QString& text, double value)
{
    return {text, {}, false, false, value};
}

/// The chance of reaching a sum, as a curve for each option, with its figures.
void writeCurves(ReportBuilder& report, const ReportContent& content, DistributionFigure figure,
    const QString& name, const ReportTable& figures)
{
    if (content.distributions()->strategies.empty())
        return report.table(figures, name);
    constexpr double height = 220; // points
    report.picture(
        height,
        [&content, figure](QPainter& painter, const QRectF& place) {
            renderDistribution(
                painter, place, content.evaluation(), content.styles, content.distributions(), figure);
        },
        name,
        figure == DistributionFigure::Worth
            ? ReportText::tr("A curve for each option: the chance that it is worth at least so much.")
            : ReportText::tr("A curve for each option: the chance that it costs no more than so much."),
        figures, height * kPictureGives);
}

void writeSpread(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("P10"), true},
        {ReportText::tr("P50"), true}, {ReportText::tr("P90"), true}, {ReportText::tr("Mean"), true},
        {ReportText::tr("±", "heading: standard error of a figure"), true}, {ReportText::tr("Loss"), true},
        {ReportText::tr("Best"), true}, {ReportText::tr("Regret"), true}};
    for (const StrategyResult& strategy : content.evaluation().strategies) {
        if (!strategy.chance || !strategy.comparable)
            continue;
        const Summary& money = strategy.chance->netPresentValue;
        table.rows.push_back({content.nameCell(strategy), figureCell(format.moneyShort(money.p10), money.p10),
            figureCell(format.moneyShort(money.p50), money.p50),
            figureCell(format.moneyShort(money.p90), money.p90),
            figureCell(format.moneyShort(money.mean), money.mean),
            figureCell(format.moneyShort(money.standardError), money.standardError),
            figureCell(format.share(strategy.chance->probabilityLoss, 0), strategy.chance->probabilityLoss),
            figureCell(format.share(strategy.chance->probabilityBest, 0), strategy.chance->probabilityBest),
            figureCell(format.moneyShort(strategy.chance->expectedRegret), strategy.chance->expectedRegret)});
    }
    const QString name = content.evaluation().hasBaseline
        ? ReportText::tr("Net present value over the trials")
        : ReportText::tr("Least cost over the trials: present value");
    writeCurves(report, content, DistributionFigure::Worth, name, table);
    report.paragraph(
        ReportText::tr(
            "P10: one trial in ten is lower; P90: one in ten is higher. Loss: share of trials below zero. "
            "Best: share of trials in which no other permitted option is better. Regret: what choosing it "
            "costs on average against knowing beforehand. ±: standard error of the mean."),
        TextStyle::Caption);
}

/// Where the single estimate of each total cost lies among its trials, and what to set aside.
void writeContingency(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("P5"), true},
        {ReportText::tr("P25"), true}, {ReportText::tr("P50"), true}, {ReportText::tr("P80"), true},
        {ReportText::tr("P95"), true}, {ReportText::tr("Estimate"), true}, {ReportText::tr("Kept in"), true},
        {ReportText::tr("Reserve for P80"), true}};
    const auto money = [&](double value) { return figureCell(format.moneyShort(value), value); };
    for (const MoneyDistribution& drawn : content.distributions()->strategies) {
        const StrategyResult* strategy = findResult(content.evaluation(), drawn.strategy);
        if (!strategy)
            continue;
        const Quantiles& cost = drawn.totalCost;
        table.rows.push_back(
            {content.nameCell(*strategy), money(cost.at(0.05)), money(cost.at(0.25)), money(cost.at(0.5)),
                money(cost.at(kContingencyShare)), money(cost.at(0.95)), money(drawn.centralTotalCost),
                figureCell(format.share(drawn.shareBelowCentralCost, 0), drawn.shareBelowCentralCost),
                money(drawn.contingency)});
    }
    if (table.rows.empty())
        return;
    report.subheading(ReportText::tr("Cost in all, and what to set aside"));
    writeCurves(
        report, content, DistributionFigure::Cost, ReportText::tr("Cost in all over the trials"), table);
    report.paragraph(
        ReportText::tr(
            "Estimate: every figure at its median. Kept in: share of trials that cost no more than the "
            "estimate. Reserve for P80: what to add so that four trials in five cost no more."),
        TextStyle::Caption);
}

void writeChances(ReportBuilder& report, const ReportContent& content)
{
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Best"), true},
        {ReportText::tr("May be chosen"), false}};
    for (const StrategyResult& strategy : content.evaluation().strategies) {
        if (strategy.chance && strategy.comparable)
            table.rows.push_back({content.nameCell(strategy),
                figureCell(
                    format.share(strategy.chance->probabilityBest, 0), strategy.chance->probabilityBest),
                {strategy.eligible ? ReportText::tr("yes") : ReportText::tr("no")}});
    }
    report.subheading(ReportText::tr("How often each option is the best"));
    const double height = 40 + 22 * double(content.evaluation().strategies.size());
    report.picture(
        height,
        [&content](QPainter& painter, const QRectF& place) {
            renderChances(painter, place, content.evaluation(), content.styles);
        },
        {}, ReportText::tr("A bar for each option: the share of trials in which it is the best."), table,
        height * kPictureGives);
}

void writeTornado(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    const Sensitivity& sensitivity = *evaluation.sensitivity;
    report.subheading(ReportText::tr("What moves the answer"));
    const QString rival = content.name(sensitivity.over);
    report.paragraph(rival.isEmpty()
            ? ReportText::tr(
                "Each figure alone at its P10 and its P90, the others at their medians: what becomes of "
                "the net present value of %1.")
                  .arg(isolated(content.name(sensitivity.strategy)))
            : ReportText::tr(
                "Each figure alone at its P10 and its P90, the others at their medians: what becomes of "
                "the lead of %1 over %2. Below zero the two change places.")
                  .arg(isolated(content.name(sensitivity.strategy)), isolated(rival)));
    ReportTable table;
    table.columns = {{ReportText::tr("Figure"), false}, {ReportText::tr("P10 to P90"), true},
        {ReportText::tr("Lead at P10"), true}, {ReportText::tr("Lead at P90"), true},
        {ReportText::tr("Where the range comes from"), false}};
    const bool lead = !sensitivity.over.empty();
    for (std::size_t i = 0; i < std::min(kMostRows, sensitivity.tornado.size()); ++i) {
        const TornadoEntry& entry = sensitivity.tornado[i];
        const auto input = std::find_if(evaluation.inputs.begin(), evaluation.inputs.end(),
            [&](const Input& candidate) { return candidate.pointer == entry.pointer; });
        QString source;
        if (input != evaluation.inputs.end()) {
            source = sourceName(input->quantity.source, 120);
            if (source.isEmpty())
                source = input->origin == Origin::Document ? ReportText::tr("not stated")
                                                           : originName(input->origin);
        }
        const double low = lead ? entry.marginLow : entry.netPresentValueLow;
        const double high = lead ? entry.marginHigh : entry.netPresentValueHigh;
        table.rows.push_back({{inputAt(entry.pointer, evaluation)},
            {rangeAt(entry.pointer, entry.low, entry.high, evaluation, format)},
            figureCell(format.moneyShort(low), low), figureCell(format.moneyShort(high), high), {source}});
    }
    const double height = 60 + 18 * double(std::min(kMostRows, sensitivity.tornado.size()));
    report.picture(
        height,
        [&content](QPainter& painter, const QRectF& place) {
            renderTornado(painter, place, content.evaluation(), content.styles);
        },
        {}, ReportText::tr("A bar for each figure from its low to its high end, the widest on top."), table,
        height * kPictureGives);
    if (const InfluenceLedger ledger = influenceLedger(evaluation); ledger.known)
        report.paragraph(ReportText::tr("%1 of what decides rests on figures that are our assumption.")
                             .arg(format.share(ledger.guesses(), 0)));
}

void writeFlips(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    ReportTable table;
    table.columns = {{ReportText::tr("Figure"), false}, {ReportText::tr("Now"), true},
        {ReportText::tr("Turns at"), true}, {ReportText::tr("Best beyond it"), false},
        {ReportText::tr("Between P1 and P99"), false}};
    for (const FlipEntry& flip : evaluation.sensitivity->flipPoints) {
        if (table.rows.size() >= kMostRows)
            break;
        table.rows.push_back({{inputAt(flip.pointer, evaluation)},
            {figureAt(flip.pointer, flip.current, evaluation, content.format)},
            {figureAt(flip.pointer, flip.flipsAt, evaluation, content.format)}, {content.name(flip.to)},
            {flip.unlikely ? ReportText::tr("no") : ReportText::tr("yes")}});
    }
    report.subheading(ReportText::tr("Where the answer turns"));
    if (table.rows.empty())
        return report.paragraph(ReportText::tr(
            "No single figure can be shown to make another option the best, whatever it is: no such turn is "
            "larger than the noise of the trials."));
    report.table(table);
    report.paragraph(
        ReportText::tr(
            "On average over all other uncertain figures, which the picture above holds at their medians; so "
            "the two may differ. A turn is told only where the lead is larger than its noise on both sides. "
            "The "
            "more figures and options are compared, the larger it has to be: at most one search in twenty "
            "tells a turn where there is none."),
        TextStyle::Caption);
}

ReportTable worthTable(const QString& what)
{
    ReportTable table;
    table.columns = {{what, false}, {ReportText::tr("Worth knowing exactly"), true},
        {ReportText::tr("Error of the estimate"), true}};
    return table;
}

/// Nothing for what is lost in the noise of the trials, as in the picture and the sentences.
void addWorth(ReportTable& table, const InformationEntry& entry, const QString& name, const Format& format)
{
    if (!worthIsSeen(entry.value))
        return;
    const QString worth = format.moneyShort(entry.value.value);
    table.rows.push_back({{name},
        figureCell(
            worthIsSure(entry.value) ? worth : ReportText::tr("%1, may be nothing", "a worth").arg(worth),
            entry.value.value),
        figureCell(format.moneyShort(entry.value.standardError), entry.value.standardError)});
}

void writeWorth(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    report.subheading(ReportText::tr("What it is worth to know more"));
    report.bullets(informationSentences(evaluation, content.format));
    const ValueOfInformation& information = *evaluation.valueOfInformation;
    ReportTable single = worthTable(ReportText::tr("Figure"));
    for (std::size_t i = 0; i < information.evppi.size() && single.rows.size() < kMostWorths; ++i) {
        const InformationEntry& entry = information.evppi[i];
        addWorth(single, entry,
            entry.name.empty() ? inputsAt(entry.pointers, evaluation, content.format) : plainText(entry.name),
            content.format);
    }
    if (single.rows.empty())
        return report.paragraph(
            ReportText::tr("Knowing any of the figures exactly would hardly change the choice."));
    const double height = 60 + 18 * double(single.rows.size());
    report.picture(
        height,
        [&content](QPainter& painter, const QRectF& place) {
            renderWorth(painter, place, content.evaluation(), content.styles);
        },
        {}, ReportText::tr("A bar for each figure: what knowing it exactly before deciding would be worth."),
        single, height * kPictureGives);
    ReportTable groups = worthTable(ReportText::tr("Group of figures"));
    for (const InformationEntry& entry : information.groups)
        addWorth(groups, entry, informationGroupName(entry.group), content.format);
    report.table(groups, ReportText::tr("Known together"));
    report.paragraph(
        ReportText::tr("May be nothing: within two standard errors of zero. What is below one is left out."),
        TextStyle::Caption);
}

} // namespace

void writeUncertainty(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    if (evaluation.strategies.empty())
        return;
    report.heading(ReportText::tr("How sure the figures are"));
    if (evaluation.trials == 0) {
        report.paragraph(
            ReportText::tr("Only the central case was evaluated, so nothing is said here about ranges and "
                           "chances."));
        return;
    }
    report.paragraph(chanceSentence(evaluation, content.format));
    writeSpread(report, content);
    writeChances(report, content);
    writeContingency(report, content);
    if (evaluation.sensitivity && !evaluation.sensitivity->tornado.empty()) {
        writeTornado(report, content);
        writeFlips(report, content);
    }
    if (evaluation.valueOfInformation)
        writeWorth(report, content);
}

} // namespace tunepoint::ui
