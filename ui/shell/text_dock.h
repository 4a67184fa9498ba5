// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QString>
#include <QTextCharFormat>
#include <QTextCursor>

class QLineEdit;
class QTextEdit;
class QVBoxLayout;

namespace tunepoint::ui {

/// Something to read beside the page, with a search: the words, the handbook. Escape closes it.
class TextDock : public QDockWidget {
    Q_OBJECT

public:
    void focusSearch();

protected:
    /// `name` is the beginning of the object names.
    TextDock(const QString& name, QWidget* parent);

    /// Writes the text for the words that are searched, after clear(); called again for another language or
    /// palette, and by rewrite() at the end of the constructor of each kind.
    virtual void write() = 0;
    void rewrite(); ///< writes it all anew, from its beginning

    [[nodiscard]] QString wanted() const; ///< what is searched for; empty: everything
    void clearSearch(); ///< without writing
    [[nodiscard]] QTextEdit& text() const { return *m_text; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; } ///< search, text
    void setWords(const QString& title, const QString& searchName);

    void writeHeading(const QString& heading);
    void writeEntry(const QString& term, const QString& meaning); ///< the term in bold above its meaning
    void writeParagraph(const QString& paragraph);

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void startBlock(int space);

    QLineEdit* m_search; // owned by the dock, as is the text
    QTextEdit* m_text;
    QVBoxLayout* m_column;
    QTextCursor m_cursor;
    bool m_empty = true;
};

} // namespace tunepoint::ui
