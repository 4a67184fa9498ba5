// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/evaluation/evaluation.h"
#include "ui/text/format.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace tunepoint::ui {

/// What a step of the presentation shows beside its words.
enum class SlideChart { None, Tradeoff, Tornado, Chances };

/// One step of the presentation. All texts are plain.
struct Slide {
    QString step; ///< "Trade-off"
    QString headline; ///< one sentence, never empty
    QStringList lines; ///< what there is to say besides, the weightiest first
    bool numbered = false; ///< the lines are steps in their order
    SlideChart chart = SlideChart::None;
    /// A table of words: a row's name and its cells.
    struct Row {
        std::string strategy; ///< id whose marker stands before the name; empty: none
        QString name;
        QStringList cells;
    };
    QStringList columns; ///< titles of the cells; empty: the rows speak for themselves
    std::vector<Row> rows;
    QString note; ///< beneath the table
};

/// The story of an assessment: question, options, trade-off, what would flip the answer, decision, next step.
[[nodiscard]] std::vector<Slide> presenterSlides(
    const Assessment& assessment, const Evaluation& evaluation, const Format& format);

} // namespace tunepoint::ui
