// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/outcome_sample.h"

#include <QTimer>
#include <QWidget>

#include <string>

class QScrollArea;
class QToolButton;

namespace tunepoint::ui {

class AssessmentDocument;
class AxesBar;
class ChartFrame;
class LimitsBar;
class OptionsList;
class StrategyDetails;
class StrategyStyles;
class TradeoffChart;

/// The main screen: cost against accuracy, with what is known of the selected strategy beside it.
class TradeoffPage : public QWidget {
    Q_OBJECT

public:
    explicit TradeoffPage(AssessmentDocument& document, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createPane();
    void createControls();
    void connectChart();
    void connectLimits();
    void showEvaluation();
    void showDetails();
    void foldDetails();
    void fitPane();
    [[nodiscard]] std::string shownStrategy() const;
    void choose(const std::string& strategy);
    void setLimit(const std::string& gate, double value);
    void addLimit(OutcomeFigure figure);
    void removeLimit(const std::string& gate);
    void focusNewLimit();

    AssessmentDocument& m_document;
    StrategyStyles& m_styles;
    TradeoffChart* m_chart; // owned by this page, like the following
    ChartFrame* m_frame;
    AxesBar* m_axes;
    LimitsBar* m_limits;
    OptionsList* m_list;
    StrategyDetails* m_details;
    QWidget* m_pane;
    QToolButton* m_scaleButton;
    QToolButton* m_detailsButton;
    QTimer m_patience; ///< until ranges come, the figures of before stand: nothing blinks
    std::string m_chosen; ///< by the user; empty: the recommended one is shown
    std::string m_newLimit; ///< gate whose line gets the keys as soon as it is there
    bool m_detailsHaveChances = false;
    bool m_stale = true; ///< hidden pages wait until they are seen
    bool m_narrow = false;
};

} // namespace tunepoint::ui
