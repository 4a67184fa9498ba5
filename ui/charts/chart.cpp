// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/picture.h"
#include "ui/widgets/accessible_role.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tunepoint::ui {

namespace {

/// Says where the keyboard is; lies on top of the picture and lets the mouse through.
class FocusRing : public QWidget {
public:
    explicit FocusRing(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
    }
};

} // namespace

Chart::Chart(StrategyStyles& styles, QWidget* parent)
    : QWidget(parent)
    , m_styles(styles)
    , m_scene(new QGraphicsScene(this))
    , m_view(new QGraphicsView(m_scene, this))
    , m_ring(new FocusRing(this))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus); // the chart itself takes the keys
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setMouseTracking(true);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

Chart::~Chart() = default;

void Chart::initialize()
{
    m_picture = makePicture().release();
    m_scene->addItem(m_picture);
    refresh();
}

void Chart::setEvaluation(const Evaluation& evaluation)
{
    m_evaluation = evaluation;
    m_styles.assign(m_evaluation);
    newEvaluation();
    refresh();
}

void Chart::refresh()
{
    m_scene->setBackgroundBrush(palette().color(QPalette::Base));
    m_picture->setLook(ChartLook::ofWidget(*this));
    m_picture->show(m_evaluation, m_styles);
    setAccessibleName(title());
    m_view->setAccessibleName(title());
    setAccessibleDescription(description());
    refreshed();
    Q_EMIT contentChanged();
}

QWidget* Chart::canvas() const
{
    return m_view->viewport();
}

void Chart::setSelection(const std::string& strategyId)
{
    m_picture->setSelected(strategyId);
}

std::string Chart::selection() const
{
    return m_picture->selected();
}

QString Chart::title() const
{
    return m_picture->title();
}

QString Chart::description() const
{
    return m_picture->description();
}

ChartTable Chart::table() const
{
    return m_picture->table();
}

void Chart::render(QPainter& painter, const QRectF& target) const
{
    renderOnPaper(painter, target, *makePicture(), m_evaluation, m_styles);
}

void Chart::settle() const
{
    m_picture->resize(size());
    m_picture->layout()->activate();
}

QRectF Chart::plotArea() const
{
    settle();
    return m_picture->plotArea();
}

QPointF Chart::placeOf(const std::string& strategyId) const
{
    settle();
    for (const Picture::Target& target : m_picture->targets())
        if (target.strategy == strategyId)
            return target.place;
    return {};
}

QSize Chart::sizeHint() const
{
    return {760, 480};
}

QSize Chart::minimumSizeHint() const
{
    return {320, 240};
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange:
        if (m_picture != nullptr)
            refresh();
        break;
    default:
        break;
    }
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    m_ring->setGeometry(rect());
    m_scene->setSceneRect(rect());
    if (m_picture != nullptr)
        m_picture->resize(size());
}

bool Chart::eventFilter(QObject* watched, QEvent* event)
{
    if (m_picture == nullptr || watched != m_view->viewport())
        return QWidget::eventFilter(watched, event);
    if (handle(*event))
        return true;
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        point(mouse->position(), mouse->globalPosition().toPoint());
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        setFocus(Qt::MouseFocusReason);
        const std::string strategy = m_picture->strategyAt(mouse->position());
        if (strategy.empty())
            break;
        select(strategy);
        if (event->type() == QEvent::MouseButtonDblClick)
            Q_EMIT activated(strategy);
        break;
    }
    case QEvent::Leave:
        m_picture->setHovered({});
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::point(const QPointF& place, const QPoint& global)
{
    const std::string strategy = m_picture->strategyAt(place);
    m_picture->setHovered(strategy);
    m_view->viewport()->setCursor(strategy.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    showHint(m_picture->hintAt(place), global);
}

void Chart::showHint(const QString& text, const QPoint& global)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else // names in it come from a document: never markup
        QToolTip::showText(global, text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
            m_view->viewport());
}

void Chart::select(const std::string& strategyId)
{
    if (m_picture->selected() == strategyId)
        return;
    m_picture->setSelected(strategyId);
    Q_EMIT selectionChanged(strategyId);
}

void Chart::walk(int key)
{
    const QList<Picture::Target> targets = m_picture->targets();
    if (targets.isEmpty())
        return;
    const auto current = std::ranges::find(targets, m_picture->selected(), &Picture::Target::strategy);
    if (current == targets.end() || key == Qt::Key_Home) {
        select(targets.front().strategy);
        return;
    }
    if (key == Qt::Key_End) {
        select(targets.back().strategy);
        return;
    }
    // The nearest in that direction; what lies ahead counts more than what lies beside.
    const QPointF direction = key == Qt::Key_Left ? QPointF(-1, 0)
        : key == Qt::Key_Right                    ? QPointF(1, 0)
        : key == Qt::Key_Up                       ? QPointF(0, -1)
                                                  : QPointF(0, 1);
    const Picture::Target* next = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const Picture::Target& target : targets) {
        const QPointF way = target.place - current->place;
        const double ahead = QPointF::dotProduct(way, direction);
        const double beside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (target.strategy == current->strategy || ahead <= 0.5)
            continue;
        if (ahead + 2 * beside < least) {
            least = ahead + 2 * beside;
            next = &target;
        }
    }
    if (next != nullptr)
        select(next->strategy);
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    if (handle(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        walk(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_picture->selected().empty())
            Q_EMIT activated(m_picture->selected());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_picture->setFocused(true);
    m_ring->show();
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_picture->setFocused(false);
    m_ring->hide();
}

} // namespace tunepoint::ui
