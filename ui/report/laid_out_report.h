// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_blocks.h"

#include <QPageLayout>
#include <QRectF>
#include <QSet>
#include <QString>

#include <memory>
#include <string>
#include <vector>

class QPainter;

namespace tunepoint::ui {

struct SheetPages;
struct ReportContent;

/// A heading and where it stands.
struct OutlineEntry {
    std::string section; ///< id of its section
    QString anchor; ///< unique in the report
    int level = 1; ///< 0 the report's title, 1 a section, 2 and 3 within one
    QString text;
    int page = 0; ///< from 1
    double top = 0; ///< points from the paper's upper edge
};

/// A place on a page that leads to a heading.
struct PageLink {
    int page = 0; ///< from 1
    QRectF place; ///< points from the paper's upper left corner
    QString anchor; ///< of the OutlineEntry that it leads to
};

/// A report on pages: for a PDF, for the preview and for a printer alike. Cheap to copy.
class LaidOutReport {
public:
    /// What layOut() makes.
    LaidOutReport(std::shared_ptr<const ReportContent> content, std::shared_ptr<const SheetPages> pages,
        std::vector<ReportPart> parts, QPageLayout layout);

    [[nodiscard]] int pages() const;
    [[nodiscard]] const QPageLayout& layout() const { return m_layout; }
    [[nodiscard]] QSizeF paper() const; ///< in points

    /// Paints page `page`, from 1, as vectors: the painter's unit is a point and its origin the paper's upper
    /// left corner. Needs the GUI thread. The painter's state is as before afterwards.
    void paintPage(QPainter& painter, int page) const;

    /// All headings in the order of the report.
    [[nodiscard]] const std::vector<OutlineEntry>& outline() const;
    /// The page on which a section begins, from 1; 0 when the report has no such section.
    [[nodiscard]] int pageOf(const std::string& section) const;
    [[nodiscard]] const std::vector<PageLink>& links() const;
    /// Letters that are missing on the pages, because no installed font has them.
    [[nodiscard]] const QSet<char32_t>& undrawable() const;

    /// What stands on the pages.
    [[nodiscard]] const std::vector<ReportPart>& parts() const { return m_parts; }
    [[nodiscard]] const ReportContent& content() const { return *m_content; }

private:
    std::shared_ptr<const ReportContent> m_content;
    std::shared_ptr<const SheetPages> m_pages;
    std::vector<ReportPart> m_parts;
    QPageLayout m_layout;
};

/// Composes the sections that `options` asks for and lays them out. Refuses a document with errors; an empty
/// text says that it was cancelled.
[[nodiscard]] ReportResult<LaidOutReport> layOutReport(
    const ReportSource& source, const ReportOptions& options = {});

/// The title to print: the document's, or that it has none.
[[nodiscard]] QString reportTitle(const Assessment& assessment);

/// Which letters are missing, for the user: "U+1F600, U+AC00 …"; empty when there are none.
[[nodiscard]] QString undrawableText(const QSet<char32_t>& letters);

} // namespace tunepoint::ui
