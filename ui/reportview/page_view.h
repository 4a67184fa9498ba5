// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/laid_out_report.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace tunepoint::ui {

/// A report on pages and what it was made of, so that pages can still be painted later.
struct ShownReport {
    std::shared_ptr<const Assessment> assessment;
    std::shared_ptr<const Evaluation> evaluation;
    std::shared_ptr<const Catalogue> catalogue;
    QString language; ///< of ReportLanguage
    std::optional<LaidOutReport> pages; ///< there, once it has been laid out
};

/// The pages as they will print, one below the other. Pages are painted when they come into sight, one at a
/// time. Keys: arrows, Page Up and Down, Home and End, Ctrl with plus, minus and 0.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Null shows `hint` instead.
    void setReport(std::shared_ptr<const ShownReport> report);
    void setHint(const QString& hint);
    [[nodiscard]] int pages() const;
    [[nodiscard]] int currentPage() const; ///< from 1; 0 without a report
    void goToPage(int page);
    void goToSection(const std::string& section);

    /// 1 is the size of the paper; nothing fits the page's width to the view.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] std::optional<double> zoom() const { return m_zoom; }
    [[nodiscard]] double scale() const; ///< of the paper as it is shown
    void zoomIn();
    void zoomOut();
    /// Whether every page in sight is painted, for pictures and tests.
    [[nodiscard]] bool isPainted() const;
    void paintNow(); ///< all pages in sight

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QSizeF pageSize() const; ///< in pixels
    [[nodiscard]] QRectF placeOf(int page) const; ///< in the viewport
    [[nodiscard]] std::pair<int, int> inSight() const; ///< first and last page
    [[nodiscard]] const PageLink* linkAt(const QPointF& point) const;
    void arrange();
    void paintOne();
    void tellPage();

    std::shared_ptr<const ShownReport> m_report;
    QString m_hint;
    std::optional<double> m_zoom;
    struct Painted {
        QPixmap pixmap;
        bool stale = false; ///< of another size or an earlier report: shown until the new one is there
    };
    std::map<int, Painted> m_painted;
    QTimer m_painter;
    int m_toldPage = 0;
};

} // namespace tunepoint::ui
