// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <string>

class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class BreakEvenPanel;
class CostPartsChart;
class CostWaterfallChart;
class CumulativeChart;
class DistributionPanel;
class ExplanationDialog;
class FigureTable;
class FinanceRunner;
class OutlookPanel;
class PartsInView;
class PlainLabel;
class StrategyStyles;

/// Costs and return: money by month, the table of returns, break-even by volume, what the money goes into,
/// how it may turn out, and what may come. A figure can be asked how it was computed.
class FinancePage : public QWidget {
    Q_OBJECT

public:
    explicit FinancePage(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createCumulative(QVBoxLayout& layout);
    void createReturns(QVBoxLayout& layout);
    void createParts(QVBoxLayout& layout);

    void keepInView();
    void showEvaluation();
    /// What the evaluation does not hold: worked out beside it.
    void requestMore();
    void explainCell(const std::string& strategy, int column);
    void select(const std::string& strategy);

    AssessmentDocument& m_document;
    StrategyStyles& m_styles;
    // owned by this page
    CumulativeChart* m_cumulative = nullptr;
    FigureTable* m_returns = nullptr;
    PlainLabel* m_returnsKind = nullptr; ///< of figure in it
    BreakEvenPanel* m_breakEven = nullptr;
    CostWaterfallChart* m_waterfall = nullptr;
    DistributionPanel* m_distribution = nullptr;
    CostPartsChart* m_parts = nullptr;
    OutlookPanel* m_outlook = nullptr;
    FinanceRunner* m_runner = nullptr;
    PartsInView* m_view = nullptr;
    ExplanationDialog* m_explanation = nullptr; ///< made when it is first asked for
    bool m_stale = true; ///< hidden pages wait until they are seen
};

} // namespace tunepoint::ui
