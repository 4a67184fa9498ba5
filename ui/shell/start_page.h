// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/answers.h"
#include "ui/shell/document_card.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QPushButton;

namespace tunepoint::ui {

class PlainLabel;

/// Where one begins: a new assessment, the documents of last time, the examples.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);

    /// Reads the list of recent files again and asks for every answer that is not known yet.
    void refresh();
    /// Blocks until every card has its answer, for pictures and tests.
    void waitForAnswers() { m_answers.wait(); }

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void fileChosen(const QString& path);
    void filesChosen(const QStringList& paths);
    void exampleChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createViews();
    void createExamples();
    void createRecent();
    void arrangeExamples();
    void retranslate();

    Answers m_answers;
    PlainLabel* m_title = nullptr; // owned by the page, as is all below
    PlainLabel* m_subtitle = nullptr;
    PlainLabel* m_recentTitle = nullptr;
    PlainLabel* m_examplesTitle = nullptr;
    PlainLabel* m_examplesHint = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_open = nullptr;
    QGridLayout* m_recentLayout = nullptr;
    QGridLayout* m_exampleLayout = nullptr;
    std::vector<DocumentCard*> m_recent;
    std::vector<DocumentCard*> m_examples;
};

/// The examples that come with the program, in the order of the gallery.
[[nodiscard]] QStringList examplePaths();

} // namespace tunepoint::ui
