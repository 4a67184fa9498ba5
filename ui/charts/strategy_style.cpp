// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strategy_style.h"

#include "ui/document/assessment_document.h"

#include <QObject>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace tunepoint::ui {

namespace {

struct Hue {
    QRgb onLight;
    QRgb onDark;
    MarkerShape shape;
};

// Okabe and Ito's eight, the most contrasting first. Yellow is darkened on light ground, where its own shade
// cannot be seen; blue, green, vermillion and black are lightened on dark ground.
constexpr std::array kHues{
    Hue{0xff0072b2, 0xff4aa8e0, MarkerShape::Circle}, // blue
    Hue{0xffd55e00, 0xffff8a3d, MarkerShape::Square}, // vermillion
    Hue{0xff009e73, 0xff2cc79c, MarkerShape::Triangle}, // bluish green
    Hue{0xffcc79a7, 0xffe5a3c6, MarkerShape::Diamond}, // reddish purple
    Hue{0xffe69f00, 0xffe6a817, MarkerShape::TriangleDown}, // orange
    Hue{0xff56b4e9, 0xff8fd0f5, MarkerShape::Plus}, // sky blue
    Hue{0xff000000, 0xfff2f2f2, MarkerShape::Pentagon}, // black
    Hue{0xffc4b400, 0xfff0e442, MarkerShape::Star}, // yellow
};

QPolygonF regularPolygon(int corners, qreal radius, qreal inner, qreal turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const qreal r = i % 2 == 1 ? inner : radius;
        const qreal angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    return polygon;
}

/// Outline around the origin; shapes are scaled to look equally large.
QPainterPath markerPath(MarkerShape shape, qreal r)
{
    QPainterPath path;
    const auto polygon = [&path](const QPolygonF& points) {
        path.addPolygon(points);
        path.closeSubpath();
    };
    switch (shape) {
    case MarkerShape::Circle:
        path.addEllipse(QPointF(), r * 0.95, r * 0.95);
        break;
    case MarkerShape::Square:
        path.addRect(QRectF(-r * 0.84, -r * 0.84, r * 1.68, r * 1.68));
        break;
    case MarkerShape::Triangle:
        polygon({{0, -r * 1.05}, {r, r * 0.8}, {-r, r * 0.8}});
        break;
    case MarkerShape::Diamond:
        polygon({{0, -r * 1.12}, {r * 1.12, 0}, {0, r * 1.12}, {-r * 1.12, 0}});
        break;
    case MarkerShape::TriangleDown:
        polygon({{0, r * 1.05}, {r, -r * 0.8}, {-r, -r * 0.8}});
        break;
    case MarkerShape::Plus: {
        const qreal a = r * 0.38;
        const qreal b = r;
        polygon({{-a, -b}, {a, -b}, {a, -a}, {b, -a}, {b, a}, {a, a}, {a, b}, {-a, b}, {-a, a}, {-b, a},
            {-b, -a}, {-a, -a}});
        break;
    }
    case MarkerShape::Pentagon:
        polygon(regularPolygon(5, r * 1.05, r * 1.05, 0));
        break;
    case MarkerShape::Star:
        polygon(regularPolygon(10, r * 1.2, r * 0.52, 0));
        break;
    }
    return path;
}

/// The document's companion that keeps its views' styles.
class StylesOfDocument : public QObject {
public:
    explicit StylesOfDocument(QObject* parent)
        : QObject(parent)
    {
        setObjectName(QString::fromLatin1(kName));
        // Ids alone do not tell documents apart: new options are named after their archetypes in all of them.
        if (const auto* document = qobject_cast<AssessmentDocument*>(parent))
            connect(document, &AssessmentDocument::replaced, this, [this] { styles = StrategyStyles(); });
    }

    static constexpr auto kName = "strategyStyles";
    StrategyStyles styles;
};

} // namespace

StrategyStyle styleOfSlot(int slot)
{
    const auto index = static_cast<std::size_t>(std::max(slot, 0));
    const Hue& hue = kHues[index % kHues.size()];
    return {QColor::fromRgb(hue.onLight), QColor::fromRgb(hue.onDark), hue.shape, index >= kHues.size()};
}

StrategyStyles& StrategyStyles::of(QObject& document)
{
    const auto name = QString::fromLatin1(StylesOfDocument::kName);
    for (QObject* child : document.children())
        if (child->objectName() == name)
            return static_cast<StylesOfDocument*>(child)->styles;
    return (new StylesOfDocument(&document))->styles; // owned by the document
}

void StrategyStyles::assign(const Evaluation& evaluation)
{
    const auto known = [this](const StrategyResult& strategy) { return m_slots.contains(strategy.id); };
    if (!evaluation.strategies.empty() && std::ranges::none_of(evaluation.strategies, known))
        m_slots.clear();
    for (const StrategyResult& strategy : evaluation.strategies)
        static_cast<void>(style(strategy.id));
}

StrategyStyle StrategyStyles::style(const std::string& strategyId)
{
    const auto found = m_slots.find(strategyId);
    if (found != m_slots.end())
        return styleOfSlot(found->second);
    int slot = 0;
    while (std::ranges::any_of(m_slots, [slot](const auto& entry) { return entry.second == slot; }))
        ++slot;
    m_slots.emplace(strategyId, slot);
    return styleOfSlot(slot);
}

StrategyStyle StrategyStyles::style(const std::string& strategyId) const
{
    const auto found = m_slots.find(strategyId);
    return styleOfSlot(found == m_slots.end() ? 0 : found->second);
}

Footing footing(const Evaluation& evaluation, const std::string& strategyId)
{
    bool any = false;
    for (const Input& input : evaluation.inputs) {
        if (input.strategy != strategyId)
            continue;
        any = true;
        const bool stated = input.origin == Origin::Document && !input.quantity.grade;
        const bool graded = input.quantity.grade && *input.quantity.grade != EvidenceGrade::Guess;
        if (stated || graded)
            return Footing::Founded;
    }
    return any ? Footing::Guess : Footing::Founded;
}

void paintHalo(QPainter& painter, const QPointF& centre, qreal size, const StrategyStyle& style, bool dark)
{
    const QColor ground = dark ? QColor(0x17191c) : QColor(Qt::white);
    QPen pen(ground, size / 4);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.save();
    painter.translate(centre);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawPath(markerPath(style.shape, size / 2));
    painter.restore();
}

void paintMarker(QPainter& painter, const QPointF& centre, qreal size, const StrategyStyle& style, bool dark,
    Footing footing)
{
    const QColor colour = style.colour(dark);
    const bool hollow = style.second || footing == Footing::Guess;
    const qreal stroke = std::max(size / 7, 1.0);
    QPen pen(
        hollow ? colour : (dark ? colour.lighter(115) : colour.darker(125)), hollow ? stroke : stroke / 2);
    pen.setJoinStyle(Qt::MiterJoin);
    if (footing == Footing::Guess)
        pen.setDashPattern({1.6, 1.0});

    painter.save();
    painter.translate(centre);
    painter.setPen(pen);
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    const QPainterPath path = markerPath(style.shape, (size - stroke) / 2);
    painter.drawPath(path);
    if (style.second) { // tells the ninth from a guess of the first
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(), size / 8, size / 8);
    }
    painter.restore();
}

QPixmap markerPixmap(const StrategyStyle& style, int size, bool dark, qreal devicePixelRatio, Footing footing,
    bool onSelection)
{
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(size / 2.0, size / 2.0);
    if (onSelection)
        paintHalo(painter, centre, size * 0.78, style, dark);
    paintMarker(painter, centre, size * 0.78, style, dark, footing);
    return pixmap;
}

QIcon markerIcon(const StrategyStyle& style, bool dark, Footing footing)
{
    struct Known {
        StrategyStyle style;
        bool dark;
        Footing footing;
        QIcon icon;
    };
    // There are a few dozen at most. Pictures may be drawn on any thread, icons are the window's alone.
    static std::vector<Known> icons;
    for (const Known& known : icons) {
        if (known.style == style && known.dark == dark && known.footing == footing)
            return known.icon;
    }
    QIcon icon;
    for (const int size : {16, 24, 32, 48}) {
        icon.addPixmap(markerPixmap(style, size, dark, 1, footing));
        icon.addPixmap(markerPixmap(style, size, dark, 1, footing, true), QIcon::Selected);
    }
    icons.push_back({style, dark, footing, icon});
    return icon;
}

} // namespace tunepoint::ui
