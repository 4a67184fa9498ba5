// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QScrollArea;
class QToolButton;

namespace tunepoint::ui {

class AssessmentDocument;
class ChartFrame;
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
    void createControls();
    void showEvaluation();
    void showDetails();
    void foldDetails();

    AssessmentDocument& m_document;
    StrategyStyles& m_styles;
    TradeoffChart* m_chart; // owned by this page, like the following
    ChartFrame* m_frame;
    StrategyDetails* m_details;
    QScrollArea* m_pane;
    QToolButton* m_scaleButton;
    QToolButton* m_detailsButton;
    std::string m_chosen; ///< by the user; empty: the recommended one is shown
    bool m_stale = true; ///< hidden pages wait until they are seen
    bool m_narrow = false;
};

} // namespace tunepoint::ui
