// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/text_dock.h"

#include <QString>

#include <vector>

namespace tunepoint::ui {

/// A term and what it means, both for display.
struct GlossaryEntry {
    QString term;
    QString meaning;
    bool heading = false; ///< opens a chapter; has no meaning of its own
};

/// The words of the program and of its field, by chapter.
[[nodiscard]] std::vector<GlossaryEntry> glossary();

/// What the words mean, beside the page, with a search.
class GlossaryDock : public TextDock {
    Q_OBJECT

public:
    explicit GlossaryDock(QWidget* parent = nullptr);

protected:
    void write() override;
};

} // namespace tunepoint::ui
