// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/portfolio.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QPushButton;

namespace tunepoint::ui {

class AssessmentDocument;
class BudgetChart;
class CalmList;
class ChartFrame;
class FigureTable;
class NumberField;
class PlainLabel;
class PortfolioPlanner;

/// Several tasks under one budget: which option each of them gets, what it gives up for the others, and what
/// more money would buy.
class PortfolioTab : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioTab(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* createTasks();
    [[nodiscard]] QWidget* createBudgets();
    [[nodiscard]] QWidget* createPlan();
    NumberField* budgetField(const char* name, std::optional<double> PortfolioBudget::*member);
    [[nodiscard]] QWidget* createFileRow();
    void askForFile();
    void openPortfolio();
    void savePortfolio();
    void showFile();
    void say(const QString& message); ///< beneath the buttons of the portfolio's file; empty: nothing
    void showCandidates();
    void showBudget();
    void showPlan();
    void showCurve();
    void updateButtons();
    [[nodiscard]] QString chosenPath() const;

    AssessmentDocument& m_document;
    PortfolioPlanner& m_planner; ///< the document's
    QListWidget* m_list = nullptr; // owned by this tab, like all below
    PlainLabel* m_file = nullptr; ///< name of the portfolio's file
    PlainLabel* m_message = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_open = nullptr;
    NumberField* m_oneOff = nullptr;
    NumberField* m_perMonth = nullptr;
    NumberField* m_days = nullptr;
    PlainLabel* m_worth = nullptr;
    PlainLabel* m_rest = nullptr;
    FigureTable* m_table = nullptr;
    FigureTable* m_sums = nullptr;
    PlainLabel* m_note = nullptr; ///< how the tasks are taken to move with one another
    BudgetChart* m_chart = nullptr;
    ChartFrame* m_frame = nullptr;
    CalmList* m_which = nullptr; ///< whose curve is shown
    bool m_quiet = false;
};

} // namespace tunepoint::ui
