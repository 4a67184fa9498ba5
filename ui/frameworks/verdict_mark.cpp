// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/verdict_mark.h"

#include <QPainter>

namespace tunepoint::ui {

namespace {

constexpr int kSize = 28;

/// A painter on a square of 1 by 1.
class Pen {
public:
    Pen(QPainter& painter, const QRectF& square)
        : m_painter(painter)
        , m_square(square)
    {
    }

    void line(qreal x1, qreal y1, qreal x2, qreal y2) { m_painter.drawLine(at(x1, y1), at(x2, y2)); }
    void circle(qreal x, qreal y, qreal radius)
    {
        m_painter.drawEllipse(at(x, y), radius * m_square.width(), radius * m_square.width());
    }
    void box(qreal left, qreal top, qreal right, qreal bottom)
    {
        m_painter.drawRoundedRect(QRectF(at(left, top), at(right, bottom)), 3, 3);
    }

private:
    [[nodiscard]] QPointF at(qreal x, qreal y) const
    {
        return {m_square.left() + x * m_square.width(), m_square.top() + y * m_square.height()};
    }

    QPainter& m_painter;
    QRectF m_square;
};

/// A knob on a track, for each height.
void knobs(Pen& pen, std::initializer_list<std::pair<qreal, qreal>> places)
{
    for (const auto& [x, y] : places) {
        pen.line(0.05, y, 0.95, y);
        pen.circle(x, y, 0.1);
    }
}

void paintVerdict(Pen& pen, Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoModel: // crossed out
        pen.circle(0.5, 0.5, 0.42);
        pen.line(0.2, 0.8, 0.8, 0.2);
        break;
    case Verdict::Prompting: // a speech bubble
        pen.box(0.05, 0.1, 0.95, 0.68);
        pen.line(0.25, 0.68, 0.2, 0.95);
        pen.line(0.2, 0.95, 0.5, 0.68);
        break;
    case Verdict::Chaining: // one after the other
        pen.box(0.02, 0.34, 0.36, 0.66);
        pen.line(0.36, 0.5, 0.64, 0.5);
        pen.box(0.64, 0.34, 0.98, 0.66);
        break;
    case Verdict::Rag: // a lens over a page
        pen.box(0.05, 0.05, 0.6, 0.9);
        pen.circle(0.64, 0.58, 0.2);
        pen.line(0.78, 0.72, 0.97, 0.95);
        break;
    case Verdict::FineTuning: // several knobs
        knobs(pen, {{0.3, 0.2}, {0.7, 0.5}, {0.45, 0.8}});
        break;
    case Verdict::SmallTunedModel: // one knob
        knobs(pen, {{0.6, 0.5}});
        break;
    case Verdict::Staged: // stairs
        pen.line(0.02, 0.95, 0.34, 0.95);
        pen.line(0.34, 0.95, 0.34, 0.62);
        pen.line(0.34, 0.62, 0.66, 0.62);
        pen.line(0.66, 0.62, 0.66, 0.3);
        pen.line(0.66, 0.3, 0.98, 0.3);
        break;
    case Verdict::Undecided: // an open circle
        pen.circle(0.5, 0.5, 0.42);
        break;
    }
}

} // namespace

VerdictMark::VerdictMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VerdictMark::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

QSize VerdictMark::sizeHint() const
{
    return {kSize, kSize};
}

void VerdictMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen stroke(palette().color(QPalette::WindowText), 1.6);
    if (m_verdict == Verdict::Undecided)
        stroke.setStyle(Qt::DashLine);
    painter.setPen(stroke);
    Pen pen(painter, QRectF(rect()).adjusted(3, 3, -3, -3));
    paintVerdict(pen, m_verdict);
}

} // namespace tunepoint::ui
