// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace tunepoint::ui {

class AssessmentDocument;
class CalmList;
class ChartFrame;
class FigureTable;
class OverlayChart;
class PlainLabel;
class WaterfallView;
struct ComparedStates;

/// What a comparison came to: the answers of both states, all states in one trade-off chart, why a figure
/// moved, figures side by side, and what differs.
class CompareResults : public QWidget {
    Q_OBJECT

public:
    explicit CompareResults(AssessmentDocument& document, QWidget* parent = nullptr);

    /// `names` of the documents of `states`, in their order. False: one of them has errors.
    bool showStates(const std::shared_ptr<const ComparedStates>& states, const QStringList& names);
    /// Puts a control in front of what is explained.
    void addControl(QWidget* control);

private:
    [[nodiscard]] QWidget* createAnswers();
    [[nodiscard]] QWidget* createControls();
    void createChart();
    void createExplanation();
    void layOut();
    void showAnswers();
    void showChart();
    void showFigures();
    void showAttribution();

    AssessmentDocument& m_document;
    std::shared_ptr<const ComparedStates> m_states;
    QStringList m_names;
    QString m_explained; ///< figure that was chosen by hand
    PlainLabel* m_beforeName; // owned by this widget, like all below
    PlainLabel* m_before;
    PlainLabel* m_nowName;
    PlainLabel* m_now;
    PlainLabel* m_winner;
    OverlayChart* m_chart = nullptr;
    ChartFrame* m_frame = nullptr;
    QWidget* m_controls = nullptr;
    CalmList* m_figure = nullptr;
    WaterfallView* m_waterfall = nullptr;
    FigureTable* m_contributions = nullptr;
    PlainLabel* m_method = nullptr;
    FigureTable* m_sideBySide = nullptr;
    PlainLabel* m_kind = nullptr; ///< of figure that stands side by side
    FigureTable* m_differences = nullptr;
};

} // namespace tunepoint::ui
