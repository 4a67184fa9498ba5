// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/answers.h"
#include "ui/shell/document_card.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace tunepoint::ui {

class LibraryPanel;
class PlainLabel;

/// Where one begins: a new assessment, the library of one's own, the documents of last time, the examples.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);

    /// Reads the list of recent files and the library again and asks for every answer that is not known yet.
    void refresh();
    /// Blocks until every card has its answer, for pictures and tests.
    void waitForAnswers();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void fileChosen(const QString& path);
    void filesChosen(const QStringList& paths);
    void exampleChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createViews(const std::shared_ptr<const Catalogue>& catalogue);
    void createExamples();
    void createRecent();
    void askForAnswers();
    void arrangeCards();
    void arrangeLibrary();
    [[nodiscard]] QWidget* createCards();
    void retranslate();

    Answers m_answers;
    QTimer m_askAgain; ///< a language changes in several steps
    PlainLabel* m_title = nullptr; // owned by the page, as is all below
    PlainLabel* m_subtitle = nullptr;
    PlainLabel* m_recentTitle = nullptr;
    PlainLabel* m_examplesTitle = nullptr;
    PlainLabel* m_examplesHint = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_open = nullptr;
    LibraryPanel* m_library = nullptr;
    QScrollArea* m_scroll = nullptr; ///< recent documents and examples
    QBoxLayout* m_body = nullptr;
    QGridLayout* m_recentLayout = nullptr;
    QGridLayout* m_exampleLayout = nullptr;
    int m_exampleColumns = 0; ///< as arranged; 0: not yet
    int m_recentColumns = 0;
    std::vector<DocumentCard*> m_recent;
    std::vector<DocumentCard*> m_examples;
};

/// The examples that come with the program, in the order of the gallery.
[[nodiscard]] QStringList examplePaths();

} // namespace tunepoint::ui
