// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <string>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace tunepoint::ui {

class AcceptabilityChart;
class AnswerCard;
class Chart;
class ContributionsChart;
class CriteriaBinding;
class FigureTable;
class PartsInView;
class PlainLabel;
class StrategyStyles;
class WeightsPanel;

/// The answer with its reasons, the criteria with their weights, how sure it is, what moves it, and what
/// other methods say. Sections are reached by the row of links on top.
class AnswerTab : public QWidget {
    Q_OBJECT

public:
    AnswerTab(CriteriaBinding& binding, QWidget* parent = nullptr);

    void showEvaluation();
    /// Whether the weight with this JSON pointer, or how weights are found, is edited here.
    [[nodiscard]] bool edits(const std::string& pointer) const;
    /// Brings its editor into view and gives it the focus.
    bool showInput(const std::string& pointer);
    /// The charts that are drawn of what stands in the document now.
    [[nodiscard]] const QList<Chart*>& charts() const { return m_charts; }

private:
    QWidget* framed(Chart* chart, int height, bool fromTrials);
    void addSection(const QString& name, const char* id, QWidget* section);
    QWidget* weightsSection();
    QWidget* suresSection();
    QWidget* movesSection();
    QWidget* flipsSection();
    QWidget* methodsSection();
    void createFreeSwitch(QWidget* frame);
    void holdInPlace(QWidget& part);
    void goTo(QWidget& section);
    void followHeld();
    void showParts();
    void showDifferences();
    void keepInView();
    void showChart(Chart& chart);
    [[nodiscard]] bool isUnfinished() const;

    CriteriaBinding& m_binding;
    StrategyStyles& m_styles;
    QList<Chart*> m_charts;
    QList<Chart*> m_slow; ///< those that are empty until the trials have run
    // owned by this widget
    QScrollArea* m_scroll;
    QVBoxLayout* m_sections;
    QHBoxLayout* m_links;
    AnswerCard* m_answer;
    ContributionsChart* m_contributions = nullptr;
    AcceptabilityChart* m_acceptability = nullptr;
    QWidget* m_start = nullptr;
    QWidget* m_weights = nullptr;
    WeightsPanel* m_panel = nullptr;
    QList<QWidget*> m_byCriteria; ///< what is hidden without criteria
    PlainLabel* m_differences = nullptr;
    FigureTable* m_flips = nullptr;
    PartsInView* m_view = nullptr;
    QWidget* m_held = nullptr; ///< stays where it is on the screen while what is above changes its height
    int m_heldAt = 0;
};

} // namespace tunepoint::ui
