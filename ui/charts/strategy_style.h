// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QColor>
#include <QIcon>

#include <map>
#include <string>

class QObject;
class QPainter;
class QPointF;

namespace tunepoint::ui {

enum class MarkerShape { Circle, Square, Triangle, Diamond, TriangleDown, Plus, Pentagon, Star };

/// How a strategy looks in every chart, list and legend: a colour of Okabe and Ito (2008, "Color universal
/// design", safe for colour-blind readers) and a shape, so that grey print suffices.
struct StrategyStyle {
    QColor onLight; ///< on a light background
    QColor onDark; ///< the same hue for a dark one
    MarkerShape shape = MarkerShape::Circle;
    bool second = false; ///< from the ninth on: dashed lines, hollow shapes

    bool operator==(const StrategyStyle&) const = default;

    [[nodiscard]] const QColor& colour(bool dark) const { return dark ? onDark : onLight; }
    [[nodiscard]] Qt::PenStyle lineStyle() const { return second ? Qt::DashLine : Qt::SolidLine; }
};

/// Which strategy has which style. A strategy keeps its style for life: through renaming, reordering, removal
/// and the undo of it. One of these belongs to an open document and is shared by its views.
class StrategyStyles {
public:
    StrategyStyles() = default;
    /// Styles in the order of the evaluation, for a picture without a window (report, command line).
    explicit StrategyStyles(const Evaluation& evaluation) { assign(evaluation); }

    /// The styles that all views of `document` share; they live as long as it does. Those of an
    /// AssessmentDocument are free again when another takes its place.
    [[nodiscard]] static StrategyStyles& of(QObject& document);

    /// Gives styles to strategies that have none yet. When not one of them is known, another document has
    /// been opened and all earlier styles are free again.
    void assign(const Evaluation& evaluation);
    /// Gives the strategy a style when it has none.
    [[nodiscard]] StrategyStyle style(const std::string& strategyId);
    /// For views that only draw: an unknown strategy looks like the first.
    [[nodiscard]] StrategyStyle style(const std::string& strategyId) const;

private:
    std::map<std::string, int> m_slots;
};

/// Style number `slot`, from 0; every number has one.
[[nodiscard]] StrategyStyle styleOfSlot(int slot);

/// How certain the figures behind a marker are.
enum class Footing {
    Founded, ///< at least one figure is stated, measured or published
    Guess
}; ///< guesses only: a hollow marker with a dotted line

/// Whether what is particular to the strategy rests on nothing but guesses of the catalogue.
[[nodiscard]] Footing footing(const Evaluation& evaluation, const std::string& strategyId);

/// Paints a marker of `size` (its diameter in the painter's units) around `centre`.
void paintMarker(QPainter& painter, const QPointF& centre, qreal size, const StrategyStyle& style, bool dark,
    Footing footing = Footing::Founded);

/// The marker alone, for lists and legends; `onSelection` with an edge of the ground's colour around it, for
/// ground of the accent's colour, which may be the marker's own.
[[nodiscard]] QPixmap markerPixmap(const StrategyStyle& style, int size, bool dark,
    qreal devicePixelRatio = 1, Footing footing = Footing::Founded, bool onSelection = false);
/// The same as an icon of a list, which draws it with that edge where its row is selected.
[[nodiscard]] QIcon markerIcon(const StrategyStyle& style, bool dark, Footing footing = Footing::Founded);

} // namespace tunepoint::ui
