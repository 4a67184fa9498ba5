// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/document/assessment_document.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <string_view>
#include <vector>

class QListWidget;
class QMenu;
class QStackedWidget;

namespace tunepoint::ui {

enum class CopyWhat;
class DocumentFile;
class FocusKeeper;
class GlossaryDock;
class HandbookDock;
class HeadlineBar;
class HistoryDock;
class PlainLabel;
class ProblemsDock;
class StartPage;

/// One open assessment: answer on top, rooms at the side, the room's page in the middle.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] AssessmentDocument& document() { return m_document; }

    /// Opens a file or, when the path begins with ":/", an example; shows its trade-off. Tells the user on
    /// failure.
    bool openFile(const QString& path);
    /// The same in a window of its own when this one shows a document already.
    void openAlso(const QString& path);
    /// Shows the room with this id, or the start page for "start"; false when there is no such room.
    bool showRoom(std::string_view id);
    void showStart();
    /// Shows where the input with this JSON pointer is edited, its editor with the focus. False, with a
    /// message in the status bar, when it is edited nowhere.
    bool showInput(const std::string& pointer);
    /// Blocks until the answers of the page that is shown are there, for pictures and tests.
    void waitForAnswers();
    /// Puts unsaved work aside, without asking: the program is being ended.
    void rescue();
    /// Nobody is there to answer questions about files, and nothing of this run is kept. For pictures.
    void setUnattended(bool unattended);
    /// Offers the unsaved work that earlier runs left; true when some of it is shown now.
    bool offerRecovery();
    /// Shows the document and the room of the last run, if the user wants that and nobody else has the file.
    void restoreSession();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createViews();
    void createNavigation();
    void createDocks();
    void createStatusBar();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildSectionsMenu(QMenu& menu);
    void buildAssessmentMenu();
    void buildHelpMenu();
    void fillRecentMenu(QMenu& menu);
    void fillVersionsMenu(QMenu& menu);

    void enableActions(); ///< those that need a document
    void rebuild();
    void fillNavigation();
    void enterRoom(int index);
    QWidget* pageOf(int index);
    void showPage(QWidget* page, bool ofDocument);
    void showTitle();
    void showConventions();
    void newAssessment();
    void askQuestions();
    void openAsking(const QString& path);
    void openSeveral(const QStringList& paths);
    void showDocument(std::string_view room);
    void keepSession() const;
    [[nodiscard]] MainWindow* newWindow();
    [[nodiscard]] static MainWindow* windowOf(const QString& path);
    void openVersion(int index);
    void keepVersion();
    void showGlossary();
    void showHandbook();
    [[nodiscard]] std::string_view roomShown() const;
    void printScreen();
    void copyContent(CopyWhat what);
    void showAbout();

    std::shared_ptr<const Catalogue> m_catalogue;
    AssessmentDocument m_document;
    DocumentFile* m_file; // owned by this window, as is all below
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    FocusKeeper* m_focus = nullptr;
    HeadlineBar* m_headline = nullptr;
    QWidget* m_headlineLine = nullptr;
    StartPage* m_start = nullptr;
    GlossaryDock* m_glossary = nullptr;
    HandbookDock* m_handbook = nullptr;
    ProblemsDock* m_problems = nullptr;
    HistoryDock* m_history = nullptr;
    PlainLabel* m_conventions = nullptr;
    QWidget* m_whatIf = nullptr; ///< the panel beneath every room
    std::vector<QWidget*> m_pages; ///< by room; null until first entered
    QString m_versionName; ///< when the document is an earlier version of another
    QTimer m_rebuild; ///< language and palette change in several steps
    bool m_hasDocument = false;
    bool m_unattended = false;
};

} // namespace tunepoint::ui
