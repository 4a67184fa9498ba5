// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/plot.h"
#include "ui/charts/strategy_style.h"

#include <QCoreApplication>

#include <optional>
#include <string>

namespace tunepoint::ui {

/// What a chart draws of an evaluation, on a screen, into a file or on paper alike. A new chart is a class of
/// this kind and a Chart that makes it.
class Picture : public Plot {
public:
    /// Shows `evaluation` in the present look. Quick: lists are replaced, nothing is rebuilt.
    virtual void show(const Evaluation& evaluation, const StrategyStyles& styles) = 0;

    [[nodiscard]] virtual QString title() const = 0;
    /// What the picture shows, in words, for readers who cannot see it.
    [[nodiscard]] virtual QString description() const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;

    /// Strategies that can be selected, in reading order, each with its place.
    struct Target {
        std::string strategy;
        QPointF place;
    };
    [[nodiscard]] virtual QList<Target> targets() { return {}; }
    /// The strategy at a point of the chart, empty when there is none.
    [[nodiscard]] virtual std::string strategyAt(const QPointF& point);
    /// What to say about a point of the chart, as plain text; empty: nothing.
    [[nodiscard]] virtual QString hintAt(const QPointF& point);

    void setSelected(const std::string& strategy);
    void setHovered(const std::string& strategy);
    void setFocused(bool focused);
    [[nodiscard]] const std::string& selected() const { return m_selected; }
    [[nodiscard]] const std::string& hovered() const { return m_hovered; }
    [[nodiscard]] bool isFocused() const { return m_focused; }

protected:
    /// The selected strategy is another.
    virtual void selectionShown() { repaint(); }
    /// Text in the middle of an empty chart.
    void paintEmpty(QPainter& painter, const QString& text) const;

private:
    std::string m_selected;
    std::string m_hovered;
    bool m_focused = false;
};

/// Shows `evaluation` in `picture`, black on white, and paints it into `target`.
void renderOnPaper(QPainter& painter, const QRectF& target, Picture& picture, const Evaluation& evaluation,
    const StrategyStyles& styles);

} // namespace tunepoint::ui
