// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/strategy_style.h"

#include <QRectF>
#include <QWidget>

#include <memory>
#include <string>

class QGraphicsScene;
class QGraphicsView;
class QPainter;

namespace tunepoint::ui {

class Picture;

/// A chart of an evaluation: the door behind which QtCharts stays. Points can be hovered, clicked and walked
/// through with the arrow keys; Enter opens the selected one.
class Chart : public QWidget {
    Q_OBJECT

public:
    ~Chart() override;

    void setEvaluation(const Evaluation& evaluation);
    [[nodiscard]] const Evaluation& evaluation() const { return m_evaluation; }
    void setSelection(const std::string& strategyId);
    [[nodiscard]] std::string selection() const;

    [[nodiscard]] QString title() const;
    /// What the chart shows, in words.
    [[nodiscard]] QString description() const;
    /// The same figures as a table.
    [[nodiscard]] ChartTable table() const;

    /// Paints the chart black on white into `target`, as vectors where the painter can.
    void render(QPainter& painter, const QRectF& target) const;
    /// Where the axes enclose, in this widget's coordinates.
    [[nodiscard]] QRectF plotArea() const;
    /// Where a strategy stands in this widget, empty when it is not drawn.
    [[nodiscard]] QPointF placeOf(const std::string& strategyId) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged(const std::string& strategyId); ///< by the user's hand
    void activated(const std::string& strategyId); ///< Enter or a double click
    void contentChanged(); ///< figures or words are new: title(), table() and description() too

protected:
    Chart(StrategyStyles& styles, QWidget* parent);

    /// A picture with this chart's present settings.
    [[nodiscard]] virtual std::unique_ptr<Picture> makePicture() const = 0;
    /// To be called at the end of the constructor of each kind of chart.
    void initialize();
    /// The picture on the screen.
    [[nodiscard]] Picture& picture() const { return *m_picture; }
    /// Draws everything anew after a setting has changed.
    void refresh();
    /// An evaluation comes that is not drawn yet.
    virtual void newEvaluation() { }
    [[nodiscard]] bool isInitialized() const { return m_picture != nullptr; }
    /// After everything has been drawn anew.
    virtual void refreshed() { }
    /// A key, or an event of the mouse over the picture, before the common handling; true: that is all.
    virtual bool handle(QEvent& event)
    {
        static_cast<void>(event);
        return false;
    }
    /// Shows plain text at a point of the screen; empty: takes it away.
    void showHint(const QString& text, const QPoint& global);
    /// What the picture is painted on, for the shape of the pointer.
    [[nodiscard]] QWidget* canvas() const;

    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Lays the picture out at once, which else waits until it is painted.
    void settle() const;
    void select(const std::string& strategyId);
    void walk(int key);
    void point(const QPointF& place, const QPoint& global);

    StrategyStyles& m_styles;
    Evaluation m_evaluation;
    QGraphicsScene* m_scene; // owned by this widget
    QGraphicsView* m_view;
    QWidget* m_ring; ///< around everything while the chart has the focus
    Picture* m_picture = nullptr; // owned by the scene
};

} // namespace tunepoint::ui
