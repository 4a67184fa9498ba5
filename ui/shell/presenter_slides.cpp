// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presenter_slides.h"

#include "ui/text/advice_sentences.h"
#include "ui/text/names.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/sentences.h"
#include "ui/text/task_answers.h"
#include "ui/tradeoff/strategy_figures.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::Presenter)
};

constexpr int kMostLines = 3; ///< beside a chart
constexpr int kMostSteps = 5;
constexpr std::size_t kMostOptions = 12;
constexpr int kNoteLength = 280; ///< characters; more is not read from afar

/// Questions whose answers say what is to be decided.
constexpr std::array kFacts{std::string_view("type"), std::string_view("itemsPerMonth"),
    std::string_view("requiredAccuracy"), std::string_view("examplesAvailable"),
    std::string_view("budgetPerMonth"), std::string_view("dataResidency"), std::string_view("deadlineWeeks")};

/// Lines break after a dash; a range stays on one.
QString unbroken(QString text)
{
    constexpr QChar wordJoiner(0x2060);
    return text.replace(QChar(0x2013), QString(QChar(0x2013)) + wordJoiner);
}

/// What the column's title says is not said in every row: "$1,283 ($762–4,170)".
QString costCell(const StrategyResult& strategy, const Format& format)
{
    const QString central = format.moneyShort(strategy.central.costPerMonth);
    const auto chance = strategy.chance ? strategy.chance->costPerMonth : std::nullopt;
    if (!chance || !std::isfinite(chance->p90) || !(chance->p90 > chance->p10))
        return central;
    return Words::tr("%1 (%2)", "a figure and its range")
        .arg(central, format.range(chance->p10, chance->p90, Unit::Money));
}

Slide question(const Assessment& assessment, const Format& format)
{
    Slide slide;
    slide.step = Words::tr("The question");
    slide.headline = displayText(assessment.title);
    if (slide.headline.isEmpty())
        slide.headline = Words::tr("How should a language model be put to work on this task?");
    if (!assessment.notes.empty())
        slide.note = displayText(assessment.notes, kNoteLength);
    for (const std::string_view id : kFacts) {
        const TaskField* field = taskField(id);
        const QString answer = taskAnswer(*field, assessment.task, format);
        if (!answer.isEmpty())
            slide.rows.push_back({{}, fieldName(id), {answer}});
    }
    slide.rows.push_back({{}, Words::tr("Looked ahead"), {format.months(assessment.horizonMonths)}});
    return slide;
}

Slide options(const Evaluation& evaluation, const Format& format)
{
    Slide slide;
    slide.step = Words::tr("The options");
    const auto count = int(evaluation.strategies.size());
    slide.headline = Words::tr("%n option(s) to choose from", nullptr, count);
    for (const StrategyResult& strategy : evaluation.strategies) {
        if (slide.rows.size() == kMostOptions)
            break;
        Slide::Row row{strategy.id, strategyName(strategy), {}};
        const auto figures = mainFigures(evaluation, strategy, format).mid(0, 3);
        if (!strategy.eligible)
            row.name = Words::tr("%1 – ruled out", "an option").arg(row.name);
        QStringList columns;
        for (const FigureList::Row& figure : figures) {
            columns << figure.name;
            row.cells << unbroken(row.cells.isEmpty() ? costCell(strategy, format) : figure.value);
        }
        slide.columns = columns;
        slide.rows.push_back(row);
    }
    QStringList notes;
    if (const int more = count - int(slide.rows.size()); more > 0)
        notes << Words::tr("and %n more", "options", more) + QLatin1Char('.');
    if (evaluation.trials > 0)
        notes << Words::tr("Ranges in parentheses: eight trials in ten lie within.");
    slide.note = notes.join(QLatin1Char(' '));
    return slide;
}

/// What the recommended option costs and how often it is right, with ranges.
QString tradeSentence(const Evaluation& evaluation, const Format& format)
{
    const auto& id = evaluation.recommendation.strategy;
    const StrategyResult* best = id ? findResult(evaluation, *id) : nullptr;
    if (!best)
        return headline(evaluation, format);
    const auto figures = mainFigures(evaluation, *best, format);
    return unbroken(inOwnDirection(Words::tr("%1. %2: %3. %4: %5.", "option, two figures with their names")
                                       .arg(quotedStrategy(best->id, evaluation, format), figures.at(0).name,
                                           figures.at(0).value, figures.at(1).name, figures.at(1).value)));
}

Slide tradeOff(const Evaluation& evaluation, const Format& format)
{
    Slide slide;
    slide.step = Words::tr("Cost against accuracy");
    slide.headline = tradeSentence(evaluation, format);
    slide.chart = SlideChart::Tradeoff;
    return slide;
}

/// Where no figure flips the answer: why, and how bars that cross zero go with that.
QString noFlipSentence(const Sensitivity& sensitivity)
{
    if (sensitivity.over.empty())
        return Words::tr(
            "No other option can take over: this is what moves the worth of the only one that meets "
            "every hard condition.");
    const bool crossing = std::any_of(sensitivity.tornado.begin(), sensitivity.tornado.end(),
        [](const TornadoEntry& entry) { return entry.marginLow * entry.marginHigh < 0; });
    return crossing
        ? Words::tr("No single figure within its range can be shown to flip the answer over all trials. Bars "
                    "cross zero where it would with every other figure at its median.")
        : Words::tr("No single figure within its range can be shown to flip the answer.");
}

Slide flips(const Evaluation& evaluation, const Format& format)
{
    Slide slide;
    slide.step = Words::tr("What would flip the answer");
    QStringList sentences;
    for (const Flip& flip : evaluation.recommendation.flips)
        sentences << flipSentence(flip, evaluation, format);
    if (!sentences.isEmpty())
        slide.headline = sentences.takeFirst();
    else if (evaluation.sensitivity)
        slide.headline = noFlipSentence(*evaluation.sensitivity);
    else
        slide.headline = Words::tr("What would flip the answer is still being worked out.");
    slide.lines = sentences.mid(0, kMostLines);
    slide.chart = SlideChart::Tornado;
    return slide;
}

QString decidedSentence(const Assessment& assessment, const Evaluation& evaluation, const Format& format)
{
    const DecisionRecord& decision = assessment.decision;
    if (!findStrategy(assessment, decision.strategy))
        return Words::tr("Nothing has been decided yet.");
    const QString chosen = quotedStrategy(decision.strategy, evaluation, format);
    const QString by = displayText(decision.by);
    const QString day = format.date(QString::fromStdString(decision.date));
    if (by.isEmpty() && decision.date.empty())
        return Words::tr("Decided: %1.").arg(chosen);
    if (by.isEmpty())
        return Words::tr("Decided on %2: %1.").arg(chosen, day);
    if (decision.date.empty())
        return Words::tr("Decided by %2: %1.").arg(chosen, isolated(by));
    return Words::tr("Decided by %2 on %3: %1.").arg(chosen, isolated(by), day);
}

Slide decision(const Assessment& assessment, const Evaluation& evaluation, const Format& format)
{
    Slide slide;
    slide.step = Words::tr("The decision");
    slide.headline = headline(evaluation, format);
    slide.lines << decidedSentence(assessment, evaluation, format);
    if (const QString chance = chanceSentence(evaluation, format); !chance.isEmpty())
        slide.lines << chance;
    slide.lines << reasonSentences(evaluation, format).mid(0, kMostLines - 1);
    slide.chart = SlideChart::Chances;
    return slide;
}

Slide nextStep(const Assessment& assessment, const Evaluation& evaluation, const Format& format)
{
    Slide slide;
    slide.step = Words::tr("The next step");
    slide.lines = roadMapSentences(evaluation, format);
    slide.numbered = true;
    const Recommendation& recommendation = evaluation.recommendation;
    if (recommendation.pilot)
        slide.headline = pilotSentence(*recommendation.pilot, evaluation, format);
    else if (!slide.lines.isEmpty())
        slide.headline = slide.lines.takeFirst();
    else if (!recommendation.measureNext.empty())
        slide.headline = unknownSentence(recommendation.measureNext.front(), evaluation, format);
    else
        slide.headline = headline(evaluation, format);
    slide.lines = slide.lines.mid(0, kMostSteps);
    slide.lines.removeAll(slide.headline);
    if (!assessment.decision.reviewDate.empty())
        slide.note = Words::tr("Look again on %1.")
                         .arg(format.date(QString::fromStdString(assessment.decision.reviewDate)));
    if (slide.lines.isEmpty() && slide.note.isEmpty())
        slide.note
            = Words::tr("No further step follows from the figures: they name no volume, accuracy or date at "
                        "which to move on.");
    return slide;
}

} // namespace

std::vector<Slide> presenterSlides(
    const Assessment& assessment, const Evaluation& evaluation, const Format& format)
{
    std::vector<Slide> slides{question(assessment, format)};
    if (evaluation.strategies.empty()) {
        slides.push_back({Words::tr("The decision"), headline(evaluation, format), {}});
        return slides;
    }
    slides.push_back(options(evaluation, format));
    slides.push_back(tradeOff(evaluation, format));
    slides.push_back(flips(evaluation, format));
    slides.push_back(decision(assessment, evaluation, format));
    slides.push_back(nextStep(assessment, evaluation, format));
    return slides;
}

} // namespace tunepoint::ui
