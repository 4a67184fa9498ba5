// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace tunepoint {
struct Evaluation;
}

namespace tunepoint::ui {

class AssessmentDocument;
class FigureTable;
class Format;
class PlainLabel;
class StrategyStyles;

/// Worth of every option as stated and in each scenario; without scenarios no columns for them.
[[nodiscard]] ChartTable scenarioTable(const Evaluation& evaluation, const Format& format);
/// The days ahead that concern the recommended option, and those announced for any; about sixteen at most.
[[nodiscard]] ChartTable calendarTable(const Evaluation& evaluation, const Format& format);

/// What may come: scenarios side by side, the path that is kept open, what waiting costs, the days ahead.
class OutlookPanel : public QWidget {
    Q_OBJECT

public:
    OutlookPanel(AssessmentDocument& document, StrategyStyles& styles, QWidget* parent = nullptr);

    void setEvaluation(const Evaluation& evaluation);

private:
    void addStandardScenarios();
    [[nodiscard]] PlainLabel* addHeading(QVBoxLayout& layout, const QString& text);

    AssessmentDocument& m_document;
    // owned by this panel
    QToolButton* m_standard;
    FigureTable* m_scenarios;
    PlainLabel* m_scenarioWords;
    PlainLabel* m_pathHeading = nullptr;
    PlainLabel* m_path;
    PlainLabel* m_delay;
    PlainLabel* m_calendarHeading = nullptr;
    FigureTable* m_calendar;
};

} // namespace tunepoint::ui
