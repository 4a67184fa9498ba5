// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/volume_curve.h"
#include "ui/charts/picture.h"
#include "ui/text/format.h"

#include <memory>

namespace tunepoint::ui {

class VolumePicture : public Picture {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::VolumePicture)

public:
    VolumePicture();

    void setCurves(std::shared_ptr<const VolumeCurves> curves) { m_curves = std::move(curves); }
    void setPair(std::string a, std::string b);
    void show(const Evaluation& evaluation, const StrategyStyles& styles) override;
    [[nodiscard]] QString title() const override { return tr("Break-even by volume"); }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QList<Target> targets() override;
    [[nodiscard]] std::string strategyAt(const QPointF& point) override;
    [[nodiscard]] QString hintAt(const QPointF& point) override;

    [[nodiscard]] double today() const { return m_today; } ///< 0: not on the chart
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }

private:
    struct Line {
        const VolumeCurve* curve = nullptr;
        QString name;
        bool eligible = true;
        bool recommended = false;
        StrategyStyle style;
        QPolygonF positions;
        qreal labelHeight = 0;
        QString shownName;
    };
    struct Crossing {
        const VolumeCrossing* crossing = nullptr;
        QString label;
        QString sentence;
        QRectF labelRect;
        bool labelled = false;
    };

    [[nodiscard]] const Line* line(const std::string& strategy) const;
    void collectLines(const Evaluation& evaluation, const StrategyStyles& styles);
    void collectCrossings();
    void showAxes();
    [[nodiscard]] QPen penOf(const Line& line, qreal width) const;
    [[nodiscard]] std::string focus() const;
    [[nodiscard]] bool isShown(const VolumeCrossing& crossing) const;
    [[nodiscard]] double costAt(const Line& line, double volume) const;
    [[nodiscard]] qreal distanceTo(const Line& line, const QPointF& point) const;

    void makeRoom();
    void layOut();
    void layOutCrossings();
    void paintBelow(QPainter& painter) const;
    void paintAbove(QPainter& painter);
    void paintLabel(QPainter& painter, const Line& line) const;
    void paintCrossing(QPainter& painter, const Crossing& crossing) const;

    std::shared_ptr<const VolumeCurves> m_curves = std::make_shared<const VolumeCurves>();
    std::string m_a;
    std::string m_b;
    Format m_format;
    double m_today = 0;
    QList<Line> m_lines;
    QList<Crossing> m_crossings;
    qreal m_labelWidth = 0;
    QRectF m_laidOutFor;
    std::string m_laidOutFocus;
};

} // namespace tunepoint::ui
