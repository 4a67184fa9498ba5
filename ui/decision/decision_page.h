// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tunepoint::ui {

class AnswerCard;
class AssessmentDocument;
class Chart;
class FigureTable;
class StrategyStyles;

/// The decision: the answer with its reasons, how sure it is, what moves it, what would flip it, and what to
/// find out next.
class DecisionPage : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPage(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addChart(QVBoxLayout& layout, Chart* chart, int height);
    void addFlips(QVBoxLayout& layout);
    void showEvaluation();

    AssessmentDocument& m_document;
    StrategyStyles& m_styles;
    // owned by this page
    AnswerCard* m_answer = nullptr;
    QList<Chart*> m_charts;
    FigureTable* m_flips = nullptr;
    bool m_stale = true; ///< hidden pages wait until they are seen
};

} // namespace tunepoint::ui
