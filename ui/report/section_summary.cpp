// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tradeoff_chart.h"
#include "ui/report/sections.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/information_sentences.h"
#include "ui/text/names.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/sentences.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace tunepoint::ui {

namespace {

constexpr double kChartHeight = 200; // points
constexpr double kBriefChartHeight = 165; ///< at most, where two pages are all there is
constexpr double kShrink = 0.3; ///< of the chart's height: what it may give to stay on the summary's page
constexpr int kShortestQuestion = 200; ///< characters, where two pages are all there is
constexpr std::ptrdiff_t kReasons = 3;
constexpr qsizetype kFlips = 2;

bool isAmount(const Reason& reason)
{
    return reason.id == "betterOn" || reason.id == "worseOn";
}

/// The first reasons; what speaks against the answer is not left out where something does.
std::vector<Reason> chosenReasons(const std::vector<Reason>& all)
{
    std::vector<Reason> chosen(all.begin(), all.begin() + std::min(std::ptrdiff_t(all.size()), kReasons));
    const auto against
        = std::find_if(all.begin(), all.end(), [](const Reason& reason) { return reason.id == "worseOn"; });
    if (against != all.end() && against - all.begin() >= kReasons)
        chosen.back() = *against;
    return chosen;
}

void writeReasons(ReportBuilder& report, const ReportContent& content)
{
    const std::vector<Reason> reasons = chosenReasons(content.evaluation().recommendation.reasons);
    QStringList said;
    for (const Reason& reason : reasons)
        said << reasonSentence(reason, content.evaluation(), content.format);
    writeBullets(report, ReportText::tr("Why"), said);
    if (std::any_of(reasons.begin(), reasons.end(), isAmount))
        report.paragraph(
            ReportText::tr("Amounts on one thing: central case, all months added up, not discounted."),
            TextStyle::Caption);
}

/// Without a cover the page says itself what it is about.
void writeTitle(ReportBuilder& report, const ReportContent& content)
{
    if (content.hasSection("cover"))
        return;
    const Assessment& assessment = content.assessment();
    const QString title = plainText(assessment.title);
    report.title(title.isEmpty() ? ReportText::tr("Assessment without a title") : title);
    QStringList parts;
    if (const QString organisation = plainText(assessment.organisation); !organisation.isEmpty())
        parts << organisation;
    if (const QString owner = plainText(assessment.decisionOwner); !owner.isEmpty())
        parts << ReportText::tr("for the decision of %1").arg(owner);
    parts << (content.evaluation().date.empty()
            ? ReportText::tr("no date stated")
            : content.format.date(QString::fromStdString(content.evaluation().date)));
    report.paragraph(parts.join(QStringLiteral(" · ")), TextStyle::Quiet);
}

void writeQuestion(ReportBuilder& report, const ReportContent& content)
{
    report.subheading(ReportText::tr("The question"));
    const QString question = plainText(
        content.assessment().notes, content.hasSection("options") ? kShortQuestion : kShortestQuestion)
                                 .replace(QLatin1Char('\n'), QLatin1Char(' '));
    report.paragraph(question.isEmpty()
            ? ReportText::tr("Which of the options should do the task? The document does not say more.")
            : question);
}

QStringList turnsOf(const Evaluation& evaluation, const Format& format, const Assessment& document)
{
    QStringList texts;
    for (const Flip& flip : evaluation.recommendation.flips) {
        if (texts.size() < kFlips)
            texts << flipSentence(flip, evaluation, format, &document);
    }
    if (texts.isEmpty() && evaluation.sensitivity)
        texts << ReportText::tr(
            "No single figure within its range can be shown to make another option the best.");
    return texts;
}

QStringList nextOf(const Evaluation& evaluation, const Format& format)
{
    QStringList texts;
    if (evaluation.recommendation.pilot)
        texts << pilotSentence(*evaluation.recommendation.pilot, evaluation, format);
    if (texts.isEmpty() && !evaluation.recommendation.measureNext.empty())
        texts << unknownSentence(evaluation.recommendation.measureNext.front(), evaluation, format);
    return texts;
}

/// The same columns as the picture's axes; of a report that has no table of all options.
ReportTable shortTable(const ReportContent& content)
{
    const Format& format = content.format;
    ReportTable table;
    table.columns = {{ReportText::tr("Option"), false}, {ReportText::tr("Right answers"), true},
        {ReportText::tr("Cost a month"), true}, {ReportText::tr("To start"), true},
        {ReportText::tr("May be chosen"), false}};
    for (const StrategyResult& strategy : content.evaluation().strategies) {
        const CentralFigures& central = strategy.central;
        table.rows.push_back(
            {content.nameCell(strategy), {format.share(central.accuracy), {}, false, false, central.accuracy},
                {format.money(central.costPerMonth), {}, false, false, central.costPerMonth},
                {format.moneyShort(central.oneOffCost), {}, false, false, central.oneOffCost},
                {strategy.eligible ? ReportText::tr("yes") : ReportText::tr("no")}});
    }
    return table;
}

void writeChart(ReportBuilder& report, const ReportContent& content)
{
    if (content.evaluation().strategies.empty())
        return;
    const bool brief = !content.hasSection("options");
    writeTradeoff(report, content, brief ? kBriefChartHeight * content.summaryPicture : kChartHeight, {});
    if (brief)
        return report.table(
            shortTable(content), ReportText::tr("The options")); // on the next page where it must
    const int page = content.pageOf("options-1"); // its second heading
    report.paragraph(page > 0 ? ReportText::tr(
                         "The figures of this picture stand under “Cost against accuracy”, from page %1 on.")
                                    .arg(content.format.locale().toString(page))
                              : ReportText::tr("The figures of this picture stand under “The options”."),
        TextStyle::Caption);
}

/// Says what is on the picture, and nothing that is not.
QString tradeoffCaption(const ReportContent& content)
{
    const Format& format = content.format;
    const TradeoffDrawn drawn = drawnOnTradeoff(content.evaluation(), content.styles);
    const QString half = format.share(0.5);
    const QString most = format.share(0.9);
    QStringList said{ReportText::tr("Up is more often right, left is cheaper.")};
    if (drawn.manyRegions)
        said << ReportText::tr("Regions hold %1 and %2 of the recommended option's trials, %1 of another's.")
                    .arg(half, most);
    else if (drawn.regions)
        said << ReportText::tr("Regions hold %1 and %2 of an option's trials.").arg(half, most);
    if (drawn.front)
        said << ReportText::tr("Dashed: options that no other beats on both.");
    if (drawn.band)
        said << ReportText::tr("Grey band: from there on the recommended option pays.");
    if (drawn.limits)
        said << ReportText::tr("Hatched areas break a hard condition.");
    return said.join(QLatin1Char(' '));
}

} // namespace

void writeTradeoff(
    ReportBuilder& report, const ReportContent& content, double height, const ReportTable& figures)
{
    report.picture(
        height,
        [&content](QPainter& painter, const QRectF& place) {
            renderTradeoff(painter, place, content.evaluation(), content.styles);
        },
        tradeoffCaption(content),
        ReportText::tr("Each option by its cost a month and its share of right answers."), figures,
        !content.hasSection("options") ? 0 : height * (figures.isEmpty() ? kShrink : kPictureGives));
}

void writeSummary(ReportBuilder& report, const ReportContent& content)
{
    const Evaluation& evaluation = content.evaluation();
    const Format& format = content.format;
    writeTitle(report, content);
    report.heading(ReportText::tr("Summary"));
    writeQuestion(report, content);
    report.box(headline(evaluation, format));
    report.paragraph(chanceSentence(evaluation, format));
    writeReasons(report, content);
    writeBullets(report, ReportText::tr("What would change the answer"),
        turnsOf(evaluation, format, content.assessment()));
    writeBullets(report, ReportText::tr("What to measure next"), nextOf(evaluation, format));
    writeChart(report, content);
}

} // namespace tunepoint::ui
