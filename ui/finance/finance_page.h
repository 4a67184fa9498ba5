// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <string>

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class CostPartsChart;
class CumulativeChart;
class FigureTable;
class OutlookPanel;
class PlainLabel;
class StrategyStyles;

/// Costs and return: money by month, the table of returns, break-even of a pair, what the money goes
/// into, and what may come.
class FinancePage : public QWidget {
    Q_OBJECT

public:
    explicit FinancePage(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createCumulative(QVBoxLayout& layout);
    void createReturns(QVBoxLayout& layout);
    void createBreakEven(QVBoxLayout& layout);
    void createParts(QVBoxLayout& layout);

    void showEvaluation();
    void showPairs();
    void showBreakEven();
    void select(const std::string& strategy);
    [[nodiscard]] std::string chosen(const QComboBox& box) const;

    AssessmentDocument& m_document;
    StrategyStyles& m_styles;
    // owned by this page
    CumulativeChart* m_cumulative = nullptr;
    FigureTable* m_returns = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    PlainLabel* m_breakEven = nullptr;
    CostPartsChart* m_parts = nullptr;
    OutlookPanel* m_outlook = nullptr;
    bool m_stale = true; ///< hidden pages wait until they are seen
    bool m_pairChosen = false; ///< by the user; else the recommended one and its runner-up
};

} // namespace tunepoint::ui
