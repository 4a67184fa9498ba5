// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/page_view.h"

#include "ui/reportview/report_language.h"
#include "ui/widgets/accessible_role.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace tunepoint::ui {

namespace {

constexpr double kGap = 16; ///< pixels between pages and around them
constexpr int kKept = 4; ///< pages before and after those in sight whose pictures are kept
constexpr std::array kSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::StyledPanel); // it shows the focus
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Document);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pages of the report"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    setMinimumSize(240, 200);
    m_painter.setSingleShot(true);
    m_painter.setInterval(0);
    connect(&m_painter, &QTimer::timeout, this, &PageView::paintOne);
}

void PageView::setHint(const QString& hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    viewport()->update();
}

void PageView::setReport(std::shared_ptr<const ShownReport> report)
{
    m_report = report && report->pages ? std::move(report) : nullptr;
    for (auto& [page, painted] : m_painted)
        painted.stale = true;
    std::erase_if(m_painted, [this](const auto& entry) { return entry.first > pages(); });
    arrange();
}

int PageView::pages() const
{
    return m_report ? m_report->pages->pages() : 0;
}

double PageView::pixelsPerPoint() const
{
    const double paper = logicalDpiX() / 72.0;
    if (m_zoom || !m_report)
        return paper * m_zoom.value_or(1);
    const double room = viewport()->width() - 2 * kGap;
    return std::max(0.1, room / m_report->pages->paper().width());
}

double PageView::scale() const
{
    return pixelsPerPoint() * 72.0 / logicalDpiX();
}

QSizeF PageView::pageSize() const
{
    return m_report ? m_report->pages->paper() * pixelsPerPoint() : QSizeF();
}

QRectF PageView::placeOf(int page) const
{
    const QSizeF size = pageSize();
    const double left
        = std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const double top = kGap + (page - 1) * (size.height() + kGap) - verticalScrollBar()->value();
    return {QPointF(std::round(left), std::round(top)), size};
}

std::pair<int, int> PageView::inSight() const
{
    const double step = pageSize().height() + kGap;
    if (!m_report || step <= kGap)
        return {1, 0};
    const double top = verticalScrollBar()->value();
    const int first = std::clamp(int((top - kGap) / step) + 1, 1, pages());
    const int last = std::clamp(int((top + viewport()->height()) / step) + 1, first, pages());
    return {first, last};
}

int PageView::currentPage() const
{
    if (!m_report)
        return 0;
    const double step = pageSize().height() + kGap;
    const double middle = verticalScrollBar()->value() + viewport()->height() * 0.4;
    return std::clamp(int(middle / step) + 1, 1, pages());
}

void PageView::goToPage(int page)
{
    if (!m_report)
        return;
    const int wanted = std::clamp(page, 1, pages());
    verticalScrollBar()->setValue(int((wanted - 1) * (pageSize().height() + kGap)));
}

void PageView::goToSection(const std::string& section)
{
    if (!m_report)
        return;
    for (const OutlineEntry& entry : m_report->pages->outline()) {
        if (entry.section != section)
            continue;
        const double above = (entry.page - 1) * (pageSize().height() + kGap);
        const double within = std::max(0.0, entry.top * pixelsPerPoint() - kGap);
        verticalScrollBar()->setValue(int(above + (entry.page > 1 && within < 120 ? 0 : within)));
        return;
    }
}

void PageView::setZoom(std::optional<double> zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    for (auto& [page, painted] : m_painted)
        painted.stale = true;
    arrange();
    Q_EMIT zoomChanged();
}

void PageView::zoomIn()
{
    const auto next = std::upper_bound(kSteps.begin(), kSteps.end(), scale() * 1.01);
    setZoom(next == kSteps.end() ? kSteps.back() : *next);
}

void PageView::zoomOut()
{
    const auto next = std::lower_bound(kSteps.begin(), kSteps.end(), scale() * 0.99);
    setZoom(next == kSteps.begin() ? kSteps.front() : *std::prev(next));
}

/// Scroll bars for the present size, the same place of the report in sight as before.
void PageView::arrange()
{
    const int before = verticalScrollBar()->maximum() + verticalScrollBar()->pageStep();
    const double share = before > 0 ? double(verticalScrollBar()->value()) / before : 0;
    const QSizeF size = pageSize();
    const int height = m_report ? int(std::ceil(pages() * (size.height() + kGap) + kGap)) : 0;
    const int width = m_report ? int(std::ceil(size.width() + 2 * kGap)) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_zoom ? std::max(0, width - viewport()->width()) : 0);
    if (height != before && before > 0)
        verticalScrollBar()->setValue(int(std::round(share * height)));
    viewport()->update();
    m_painter.start();
    tellPage();
}

bool PageView::isPainted() const
{
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        const auto found = m_painted.find(page);
        if (found == m_painted.end() || found->second.stale)
            return false;
    }
    return true;
}

void PageView::paintNow()
{
    while (m_report && !isPainted())
        paintOne();
}

void PageView::paintOne()
{
    if (!m_report)
        return;
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        const auto found = m_painted.find(page);
        if (found != m_painted.end() && !found->second.stale)
            continue;
        const qreal sharpness = devicePixelRatioF();
        QPixmap picture((pageSize() * sharpness).toSize().expandedTo({1, 1}));
        picture.setDevicePixelRatio(sharpness);
        picture.fill(Qt::white);
        {
            const ReportLanguage language(m_report->language);
            QPainter painter(&picture);
            painter.setRenderHints(
                QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
            painter.scale(pixelsPerPoint(), pixelsPerPoint());
            m_report->pages->paintPage(painter, page);
        }
        m_painted[page] = {picture, false};
        viewport()->update(placeOf(page).toAlignedRect());
        m_painter.start(); // the next one after whatever else is to do
        return;
    }
    std::erase_if(m_painted, [first = first, last = last](const auto& entry) {
        return entry.first < first - kKept || entry.first > last + kKept;
    });
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (!m_report) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(viewport()->rect()).adjusted(24, 24, -24, -24),
            Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    const auto [first, last] = inSight();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = first; page <= last; ++page) {
        const QRectF place = placeOf(page);
        const auto found = m_painted.find(page);
        if (found != m_painted.end())
            painter.drawPixmap(place, found->second.pixmap, QRectF(found->second.pixmap.rect()));
        else
            painter.fillRect(place, Qt::white);
        painter.setPen(QPen(palette().color(QPalette::Shadow), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PageView::tellPage()
{
    const int page = currentPage();
    if (page == m_toldPage)
        return;
    m_toldPage = page;
    setAccessibleDescription(page > 0
            ? tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages()))
            : QString());
    Q_EMIT currentPageChanged(page);
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_zoom)
        for (auto& [page, painted] : m_painted)
            painted.stale = true;
    arrange();
    if (!m_zoom)
        Q_EMIT zoomChanged();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_painter.start();
    tellPage();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoomIn();
    else if (control && event->key() == Qt::Key_Minus)
        zoomOut();
    else if (control && event->key() == Qt::Key_0)
        setZoom(std::nullopt);
    else if (event->key() == Qt::Key_PageDown && control)
        goToPage(currentPage() + 1);
    else if (event->key() == Qt::Key_PageUp && control)
        goToPage(currentPage() - 1);
    else if (event->key() == Qt::Key_Home)
        goToPage(1);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

const PageLink* PageView::linkAt(const QPointF& point) const
{
    if (!m_report)
        return nullptr;
    const auto [first, last] = inSight();
    for (const PageLink& link : m_report->pages->links()) {
        if (link.page < first || link.page > last)
            continue;
        const QPointF onPage = (point - placeOf(link.page).topLeft()) / pixelsPerPoint();
        if (link.place.contains(onPage))
            return &link;
    }
    return nullptr;
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(linkAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    const PageLink* link = event->button() == Qt::LeftButton ? linkAt(event->position()) : nullptr;
    if (!link)
        return;
    for (const OutlineEntry& entry : m_report->pages->outline())
        if (entry.anchor == link->anchor)
            return goToPage(entry.page);
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace tunepoint::ui
