// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QString>

#include <vector>

class QLineEdit;
class QTextEdit;

namespace tunepoint::ui {

/// A term and what it means, both for display.
struct GlossaryEntry {
    QString term;
    QString meaning;
    bool heading = false; ///< opens a chapter; has no meaning of its own
};

/// The words of the program and of its field, by chapter.
[[nodiscard]] std::vector<GlossaryEntry> glossary();

/// A short handbook beside the page: what the words mean, with a search.
class GlossaryDock : public QDockWidget {
    Q_OBJECT

public:
    explicit GlossaryDock(QWidget* parent = nullptr);

    void focusSearch();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showEntries();

    QLineEdit* m_search; // owned by the dock, as is the text
    QTextEdit* m_text;
};

} // namespace tunepoint::ui
