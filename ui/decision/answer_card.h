// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QFrame>

class QVBoxLayout;

namespace tunepoint::ui {

class AdviceLines;
class AssessmentDocument;
class PlainLabel;
class ReasonBars;

/// The recommendation: the sentence, how sure it is, why, what would flip it, what to measure next, what
/// others say, and the road map. What it names can be tried and gone to.
class AnswerCard : public QFrame {
    Q_OBJECT

public:
    explicit AnswerCard(AssessmentDocument& document, QWidget* parent = nullptr);

    void show(const Evaluation& evaluation, const Format& format);

private:
    void createColumns();
    AdviceLines* addLines(QVBoxLayout& layout, const QString& heading, const char* name);
    void showSureness(const Evaluation& evaluation, const Format& format);
    void showReasons(const Evaluation& evaluation, const Format& format);
    void showFlips(const Evaluation& evaluation, const Format& format);
    void showMeasures(const Evaluation& evaluation, const Format& format);
    void showRoadMap(const Evaluation& evaluation, const Format& format);

    AssessmentDocument& m_document;
    // owned by this card
    PlainLabel* m_sentence;
    PlainLabel* m_sureness;
    ReasonBars* m_bars;
    AdviceLines* m_reasons = nullptr;
    AdviceLines* m_question = nullptr;
    AdviceLines* m_flips = nullptr;
    AdviceLines* m_measure = nullptr;
    AdviceLines* m_voices = nullptr;
    AdviceLines* m_roadMap = nullptr;
};

} // namespace tunepoint::ui
