// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace tunepoint::ui {

class Chart;
class FigureTable;
class PlainLabel;
class StrategyStyles;

/// What every chart has around it: its title, the table twin (key T), export as PNG, SVG and CSV, and
/// copying.
class ChartFrame : public QWidget {
    Q_OBJECT

public:
    /// `chart` becomes a child of the frame.
    ChartFrame(Chart* chart, StrategyStyles& styles, QWidget* parent = nullptr);

    [[nodiscard]] Chart& chart() const { return *m_chart; }
    /// Puts a control of the chart's own in front of the common ones.
    void addControl(QWidget* control);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    /// Puts the chart, or its figures, on the clipboard.
    void copyPicture() const;
    void copyFigures() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class File { Png, Svg, Csv };

    void createActions();
    void translate();
    void showContent();
    void save(File kind);
    /// Size of an exported picture: as on the screen, but never tiny.
    [[nodiscard]] QSize pictureSize() const;

    // all owned by this widget
    Chart* m_chart;
    FigureTable* m_table;
    QStackedWidget* m_stack;
    PlainLabel* m_title;
    QHBoxLayout* m_controls;
    QAction* m_tableAction;
    QAction* m_png;
    QAction* m_svg;
    QAction* m_csv;
    QAction* m_copyPicture;
    QAction* m_copyTable;
    QToolButton* m_exportButton;
};

} // namespace tunepoint::ui
