// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/answer_card.h"

#include "ui/text/advice_sentences.h"
#include "ui/text/sentences.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tunepoint::ui {

namespace {

constexpr int kMostFlips = 4;

} // namespace

AnswerCard::AnswerCard(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("answerCard"));
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
    columns->setContentsMargins(0, 0, 0, 0);
    setLayout(columns);
}

AnswerCard::Block AnswerCard::addBlock(QVBoxLayout& layout, const QString& heading)
{
    Block block;
    block.frame = new QWidget(this);
    auto* title = new PlainLabel(heading, block.frame);
    title->setScale(1.25);
    block.lines = new QGridLayout;
    block.lines->setHorizontalSpacing(8);
    block.lines->setVerticalSpacing(6);
    block.lines->setColumnStretch(1, 1);
    auto* inside = new QVBoxLayout(block.frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    inside->addWidget(title);
    inside->addLayout(block.lines);
    layout.addWidget(block.frame);
    return block;
}

void AnswerCard::setLines(const Block& block, const QStringList& lines, bool numbered)
{
    while (QLayoutItem* item = block.lines->takeAt(0)) {
        delete item->widget(); // the labels of the answer before
        delete item;
    }
    const QLocale locale;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString mark
            = numbered ? tr("%1.", "number of a step").arg(locale.toString(i + 1)) : QStringLiteral("•");
        const int row = static_cast<int>(i);
        block.lines->addWidget(new PlainLabel(mark, block.frame), row, 0, Qt::AlignTop | Qt::AlignTrailing);
        block.lines->addWidget(plainLabel(lines[i], block.frame), row, 1);
    }
    block.frame->setVisible(!lines.isEmpty());
}

void AnswerCard::show(const Evaluation& evaluation, const Format& format)
{
    const Recommendation& recommendation = evaluation.recommendation;
    setLines(m_reasons, reasonSentences(evaluation, format) + voiceSentences(evaluation, format), false);
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
