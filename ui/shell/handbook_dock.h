// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/handbook.h"
#include "ui/shell/text_dock.h"

#include <string>

class QComboBox;

namespace tunepoint::ui {

/// The handbook beside the page: one chapter, or whatever in all of them mentions what is searched for.
class HandbookDock : public TextDock {
    Q_OBJECT

public:
    explicit HandbookDock(QWidget* parent);

    /// Shows the chapter of a room, or the first one for a room without.
    void showChapter(std::string_view id);
    [[nodiscard]] const std::string& chapter() const { return m_chapter; }

protected:
    void write() override;
    void showEvent(QShowEvent* event) override;

private:
    void fillChapters(const std::vector<HandbookChapter>& chapters);
    void writeFound(const std::vector<HandbookChapter>& chapters);
    void writeKeys(const QString& wanted, const QString& heading);

    QComboBox* m_chapters; // owned by the dock
    std::string m_chapter;
};

/// Opens the handbook in a window of its own over `dialog`, which keeps the main window from being used.
/// Returns the window; it deletes itself when closed.
QWidget* showHandbookOver(QWidget& dialog, std::string_view chapter);

} // namespace tunepoint::ui
