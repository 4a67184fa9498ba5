// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/answer_card.h"

#include "ui/text/advice_sentences.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kMostFlips = 4;

} // namespace

AnswerCard::AnswerCard(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("answerCard"));
    m_headline = plainLabel({}, this);
    m_headline->setScale(1.5);
    m_headline->setObjectName(QStringLiteral("answer"));

    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(16);
    m_reasons = addBlock(*left, tr("Why"));
    m_question = addBlock(*left, tr("What decides"));
    m_flips = addBlock(*left, tr("What would flip it"));
    left->addStretch(1);
    m_roadMap = addBlock(*right, tr("Road map"));
    m_measure = addBlock(*right, tr("What to measure next"));
    right->addStretch(1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_headline);
    layout->addLayout(columns);
}

AnswerCard::Block AnswerCard::addBlock(QVBoxLayout& layout, const QString& heading)
{
    Block block;
    block.frame = new QWidget(this);
    auto* title = new PlainLabel(heading, block.frame);
    title->setScale(1.25);
    block.text = plainLabel({}, block.frame);
    block.text->setAccessibleName(heading);
    auto* inside = new QVBoxLayout(block.frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    inside->addWidget(title);
    inside->addWidget(block.text);
    layout.addWidget(block.frame);
    return block;
}

void AnswerCard::setLines(const Block& block, const QStringList& lines, bool numbered)
{
    QStringList shown;
    for (const QString& line : lines)
        shown << (numbered ? tr("%1. %2", "step of a list").arg(QLocale().toString(shown.size() + 1), line)
                           : tr("• %1", "entry of a list").arg(line));
    block.text->setText(shown.join(QLatin1Char('\n')));
    block.frame->setVisible(!lines.isEmpty());
}

void AnswerCard::show(const Evaluation& evaluation, const Format& format)
{
    const Recommendation& recommendation = evaluation.recommendation;
    m_headline->setText(headline(evaluation, format));
    setLines(m_reasons, reasonSentences(evaluation, format), false);
    QStringList question;
    if (recommendation.question)
        question << questionSentence(*recommendation.question, evaluation, format);
    setLines(m_question, question, false);
    QStringList flips;
    if (recommendation.smallestChange && recommendation.smallestChange->changes.size() > 1)
        flips << flipSentence(*recommendation.smallestChange, evaluation, format);
    for (const Flip& flip : recommendation.flips) {
        if (flips.size() < kMostFlips)
            flips << flipSentence(flip, evaluation, format);
    }
    setLines(m_flips, flips, false);
    QStringList measure;
    if (recommendation.pilot)
        measure << pilotSentence(*recommendation.pilot, evaluation, format);
    for (const Unknown& unknown : recommendation.measureNext)
        measure << unknownSentence(unknown, evaluation, format);
    setLines(m_measure, measure, false);
    setLines(m_roadMap, roadMapSentences(evaluation, format), true);
}

} // namespace tunepoint::ui
