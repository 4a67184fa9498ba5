// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/answer_card.h"

#include "core/evaluation/input_range.h"
#include "ui/decision/advice_lines.h"
#include "ui/decision/column_pair.h"
#include "ui/decision/flip_table.h"
#include "ui/decision/lead_bars.h"
#include "ui/document/assessment_document.h"
#include "ui/text/advice_sentences.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tunepoint::ui {

namespace {

constexpr qsizetype kMostFlips = 4;

AdviceLine::Link linkTo(const std::string& pointer, const Evaluation& evaluation, const Assessment& document)
{
    QString name = inputAt(pointer, evaluation, &document);
    for (const char16_t mark : {u'\u2068', u'\u2069'}) // a button is no sentence
        name.remove(QChar(mark));
    return {name, pointer};
}

AdviceLine lineOf(
    const Flip& flip, const Evaluation& evaluation, const Format& format, const Assessment& document)
{
    AdviceLine line{flipSentence(flip, evaluation, format, &document), {}, {}};
    for (const Change& change : flip.changes) {
        for (const std::string& pointer : pointersOfDraw(evaluation, change.pointer))
            line.tries.emplace(pointer, change.to);
        line.links.append(linkTo(change.pointer, evaluation, document));
    }
    return line;
}

} // namespace

AnswerCard::AnswerCard(AssessmentDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_sentence(plainLabel({}, this))
    , m_sureness(plainLabel({}, this))
    , m_bars(new LeadBars(this))
{
    setObjectName(QStringLiteral("answerCard"));
    m_sentence->setObjectName(QStringLiteral("answerSentence"));
    m_sentence->setScale(1.5);
    m_sureness->setObjectName(QStringLiteral("answerSureness"));
    createColumns();
}

void AnswerCard::createColumns()
{
    auto* first = new QWidget(this);
    auto* second = new QWidget(this);
    auto* left = new QVBoxLayout(first);
    auto* right = new QVBoxLayout(second);
    for (QVBoxLayout* column : {left, right}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(16);
    }
    m_reasons = addLines(*left, tr("Why"), "reasons");
    left->insertWidget(1, m_bars);
    m_question = addLines(*left, tr("What decides"), "question");
    m_voices = addLines(*left, tr("What published ways to decide say"), "voices");
    left->addStretch(1);
    m_roadMap = addLines(*right, tr("Road map"), "roadMap");
    m_roadMap->setNumbered(true);
    m_flips = addLines(*right, tr("What would flip it"), "flips");
    m_measure = addLines(*right, tr("What to measure next"), "measureNext");
    right->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_sureness);
    column->addSpacing(8);
    column->addWidget(new ColumnPair(first, second, this));
}

AdviceLines* AnswerCard::addLines(QVBoxLayout& layout, const QString& heading, const char* name)
{
    auto* lines = new AdviceLines(m_document, heading, this);
    lines->setObjectName(QString::fromUtf8(name));
    layout.addWidget(lines);
    return lines;
}

void AnswerCard::showSureness(const Evaluation& evaluation, const Format& format)
{
    const Recommendation& recommendation = evaluation.recommendation;
    QStringList parts;
    if (recommendation.strategy && recommendation.probabilityBest)
        parts << tr("%1 is the best in %2 of the trials.")
                     .arg(quotedStrategy(*recommendation.strategy, evaluation, format),
                         format.share(recommendation.probabilityBest, 0));
    if (recommendation.runnerUp && recommendation.margin && *recommendation.margin > 0) {
        const bool money = m_document.assessment().decision.objective != Objective::WeightedValue;
        const QString second = quotedStrategy(*recommendation.runnerUp, evaluation, format);
        parts << (money ? tr("It leads %1 by %2, in today's money.")
                              .arg(second, format.moneyShort(recommendation.margin))
                        : tr("It leads %1 by %2 of weighted value.")
                              .arg(second, format.number(recommendation.margin, 2)));
    }
    m_sureness->setText(inOwnDirection(parts.join(QLatin1Char(' '))));
    m_sureness->setVisible(!parts.isEmpty());
}

void AnswerCard::showReasons(const Evaluation& evaluation, const Format& format)
{
    const Recommendation& recommendation = evaluation.recommendation;
    m_bars->show(
        advantagesOfLeader(evaluation, m_document.assessment().decision.objective), evaluation, format);
    QList<AdviceLine> reasons;
    for (const QString& sentence : reasonSentences(evaluation, format))
        reasons.append({sentence, {}, {}});
    m_reasons->setLines(reasons);
    QList<AdviceLine> voices;
    for (const QString& sentence : voiceSentences(evaluation, format))
        voices.append({sentence, {}, {}});
    m_voices->setLines(voices);
    QList<AdviceLine> question;
    if (recommendation.question) {
        AdviceLine line{questionSentence(*recommendation.question, evaluation, format), {}, {}};
        const auto& args = recommendation.question->args;
        if (!args.empty() && args.front().starts_with('/'))
            line.links.append(linkTo(args.front(), evaluation, m_document.assessment()));
        question.append(line);
    }
    m_question->setLines(question);
}

void AnswerCard::showFlips(const Evaluation& evaluation, const Format& format)
{
    const Recommendation& recommendation = evaluation.recommendation;
    QList<AdviceLine> flips;
    if (recommendation.smallestChange && recommendation.smallestChange->changes.size() > 1)
        flips.append(lineOf(*recommendation.smallestChange, evaluation, format, m_document.assessment()));
    for (const Flip& flip : recommendation.flips) {
        if (flips.size() < kMostFlips)
            flips.append(lineOf(flip, evaluation, format, m_document.assessment()));
    }
    const std::vector<FlipEntry> entries = flipEntries(evaluation); // volumes at which pairs change places
    for (std::size_t i = evaluation.sensitivity ? evaluation.sensitivity->flipPoints.size() : 0;
         i < entries.size(); ++i)
        flips.append(
            lineOf({{{entries[i].pointer, entries[i].current, entries[i].flipsAt}}, entries[i].to, 0},
                evaluation, format, m_document.assessment()));
    m_flips->setLines(flips);
}

void AnswerCard::showMeasures(const Evaluation& evaluation, const Format& format)
{
    const Recommendation& recommendation = evaluation.recommendation;
    QList<AdviceLine> measure;
    if (recommendation.pilot)
        measure.append({pilotSentence(*recommendation.pilot, evaluation, format), {}, {}});
    for (const Unknown& unknown : recommendation.measureNext) {
        AdviceLine line{unknownSentence(unknown, evaluation, format), {}, {}};
        if (!unknown.pointers.empty())
            line.links.append(linkTo(unknown.pointers.front(), evaluation, m_document.assessment()));
        measure.append(line);
    }
    m_measure->setLines(measure);
}

void AnswerCard::showRoadMap(const Evaluation& evaluation, const Format& format)
{
    QList<AdviceLine> steps;
    for (const RoadMapStep& step : evaluation.recommendation.roadMap) {
        AdviceLine line{stepSentence(step, evaluation, format), {}, {}};
        if (!step.pointer.empty())
            line.links.append(linkTo(step.pointer, evaluation, m_document.assessment()));
        steps.append(line);
    }
    m_roadMap->setLines(steps);
}

void AnswerCard::show(const Evaluation& evaluation, const Format& format)
{
    m_sentence->setText(headline(evaluation, format));
    showSureness(evaluation, format);
    showReasons(evaluation, format);
    showFlips(evaluation, format);
    showMeasures(evaluation, format);
    showRoadMap(evaluation, format);
}

} // namespace tunepoint::ui
