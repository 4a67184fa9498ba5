// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_blocks.h"

#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace tunepoint::ui {

class AssessmentDocument;
struct Room;
struct SheetPages;

/// A screen of the window on paper.
struct ScreenPages {
    QString title; ///< of the document, and the room
    QPageLayout layout;
    std::shared_ptr<const SheetPages> pages; ///< valid as long as the screen that it was made of
};

/// What stands on the page of a room, as blocks: the document's title, the date and the answer, then every
/// chart that is shown with its figures, and every table. A page without any gives the inputs that are edited
/// on it, and one without those its picture.
[[nodiscard]] ReportPart screenPart(
    const AssessmentDocument& document, const QWidget& page, const Room& room);

/// The same on paper of the size that is usual where the user lives.
[[nodiscard]] ScreenPages layOutScreen(
    const AssessmentDocument& document, const QWidget& page, const Room& room);

/// As a PDF; empty when it could not be made whole.
[[nodiscard]] QByteArray screenPdf(const ScreenPages& pages);

/// The system's print dialog, or, where no printer is set up, a PDF to be saved.
void printScreenAsking(QWidget& window, const ScreenPages& pages);

} // namespace tunepoint::ui
