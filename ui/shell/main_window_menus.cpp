// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window. They are made anew when the language changes.
#include "ui/shell/main_window.h"

#include "ui/document/recent_files.h"
#include "ui/shell/commands.h"
#include "ui/shell/copy_actions.h"
#include "ui/shell/document_file.h"
#include "ui/shell/glossary.h"
#include "ui/shell/history_dock.h"
#include "ui/shell/input_list.h"
#include "ui/shell/look_menus.h"
#include "ui/shell/messages.h"
#include "ui/shell/presenter.h"
#include "ui/shell/problems_dock.h"
#include "ui/shell/room_sections.h"
#include "ui/shell/rooms.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcut_list.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace tunepoint::ui {

namespace {

constexpr auto kNeedsDocument = "needsDocument";

template <class Receiver, class Slot>
QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys, const char* name, Receiver* receiver,
    Slot slot)
{
    QAction* action = menu.addAction(text);
    action->setShortcut(keys);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, receiver, slot);
    return action;
}

/// Marks an action that needs an open document.
QAction* ofDocument(QAction* action)
{
    action->setProperty(kNeedsDocument, true);
    return action;
}

/// Ctrl+1 to Ctrl+9, then Alt+1 to Alt+9; further rooms have no keys of their own.
QKeySequence keysOfRoom(int number)
{
    if (number <= 9)
        return Qt::CTRL | Qt::Key(Qt::Key_0 + number);
    return number <= 18 ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number - 9)) : QKeySequence();
}

} // namespace

void MainWindow::buildMenus()
{
    setMenuBar(new QMenuBar(this)); // the old one goes with its menus and actions
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildAssessmentMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New assessment"), QKeySequence::New, "actionNew", this, [this] { newAssessment(); });
    add(menu, tr("&Open …"), QKeySequence::Open, "actionOpen", this, [this] { openAsking({}); });
    QMenu& recent = *menu.addMenu(tr("Open &recent"));
    connect(&recent, &QMenu::aboutToShow, this, [this, &recent] { fillRecentMenu(recent); });
    fillRecentMenu(recent);
    add(menu, tr("S&tart page"), QKeySequence(Qt::ALT | Qt::Key_Home), "actionStart", this,
        [this] { showStart(); });
    menu.addSeparator();
    ofDocument(add(menu, tr("&Save"), QKeySequence::Save, "actionSave", m_file, [this] { m_file->save(); }));
    ofDocument(add(menu, tr("Save &as …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "actionSaveAs",
        m_file, [this] { m_file->saveAs(); }));
    ofDocument(add(
        menu, tr("&Report …"), QKeySequence::Print, "actionReport", this, [this] { showRoom("report"); }));
    ofDocument(add(menu, tr("&Print this screen …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        "actionPrintScreen", this, [this] { printScreen(); }));
    menu.addSeparator();
    add(menu, tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), "actionClose", this,
        [this] { close(); });
    add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), "actionQuit", qApp,
        [] { QApplication::closeAllWindows(); });
}

void MainWindow::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& path : RecentFiles::paths()) {
        QAction* action = menu.addAction(withoutMnemonic(QFileInfo(path).fileName()));
        action->setStatusTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { openAsking(path); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void MainWindow::buildEditMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_document.undoStack().createUndoAction(&menu);
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName(QStringLiteral("actionUndo"));
    QAction* redo = m_document.undoStack().createRedoAction(&menu);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setObjectName(QStringLiteral("actionRedo"));
    menu.addActions({undo, redo});
    menu.addSeparator();
    ofDocument(add(menu, tr("Copy &picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        "actionCopyPicture", this, [this] { copyContent(CopyWhat::Picture); }));
    ofDocument(add(menu, tr("Copy fi&gures"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        "actionCopyFigures", this, [this] { copyContent(CopyWhat::Figures); }));
    menu.addSeparator();
    ofDocument(add(
        menu, tr("&Find an input …"), QKeySequence::Find, "actionFind", this, [this] { findInput(*this); }));
    menu.addSeparator();
    add(menu, tr("&Settings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "actionSettings", this,
        [this] { SettingsDialog::showFor(this); });
}

void MainWindow::buildViewMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (const Room& room : rooms()) {
        QAction* action = ofDocument(
            add(menu, roomTitle(room), keysOfRoom(number), "", this, [this, id = room.id] { showRoom(id); }));
        action->setObjectName(QLatin1String("actionRoom") + QString::number(number));
        ++number;
    }
    buildSectionsMenu(*menu.addMenu(tr("Section of a &room")));
    menu.addSeparator();
    QAction* problems = m_problems->toggleViewAction();
    problems->setShortcut(QKeySequence(Qt::Key_F8));
    menu.addAction(problems);
    QAction* history = m_history->toggleViewAction();
    history->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    menu.addAction(history);
    menu.addSeparator();
    ofDocument(add(menu, tr("&Present …"), QKeySequence(Qt::Key_F5), "actionPresent", this,
        [this] { present(m_document, *this); }));
    QAction* full = add(menu, tr("&Full screen"), QKeySequence(Qt::Key_F11), "actionFullScreen", this,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
    full->setChecked(isFullScreen());
    menu.addSeparator();
    addLookMenus(menu);
}

void MainWindow::buildSectionsMenu(QMenu& menu)
{
    int number = 1;
    for (const RoomSection& section : roomSections()) {
        QAction* action = ofDocument(add(menu, sectionTitle(section), {}, "", this, [this, &section] {
            if (showRoom(section.room))
                showSection(*m_stack->currentWidget(), section);
        }));
        action->setObjectName(QLatin1String("actionSection") + QString::number(number));
        ++number;
    }
}

void MainWindow::buildAssessmentMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&Assessment"));
    ofDocument(add(menu, tr("&Answer the questions …"), QKeySequence(Qt::Key_F2), "actionQuestions", this,
        [this] { askQuestions(); }));
    QMenu& versions = *menu.addMenu(tr("Open &version"));
    fillVersionsMenu(versions);
    ofDocument(
        add(menu, tr("&Keep this state as a version …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
            "actionKeepVersion", this, [this] { keepVersion(); }));
    connect(&menu, &QMenu::aboutToShow, this, [this, &versions] { fillVersionsMenu(versions); });
}

void MainWindow::enableActions()
{
    for (QAction* action : menuBar()->findChildren<QAction*>()) {
        if (action->property(kNeedsDocument).toBool())
            action->setEnabled(m_hasDocument);
    }
}

void MainWindow::fillVersionsMenu(QMenu& menu)
{
    menu.clear();
    const auto& versions = m_document.assessment().versions;
    for (int n = 0; n < int(versions.size()); ++n) {
        QAction* action = menu.addAction(withoutMnemonic(displayText(versions[std::size_t(n)].name)));
        connect(action, &QAction::triggered, this, [this, n] { openVersion(n); });
    }
    menu.setEnabled(!versions.empty());
}

void MainWindow::buildHelpMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Commands …"), QKeySequence(Qt::CTRL | Qt::Key_K), "actionCommands", this,
        [this] { pickCommand(*this); });
    add(menu, tr("&Handbook"), QKeySequence(Qt::Key_F1), "actionHandbook", this, [this] { showHandbook(); });
    add(menu, tr("&What the words mean"), QKeySequence(Qt::SHIFT | Qt::Key_F1), "actionGlossary", this,
        [this] { showGlossary(); });
    add(menu, tr("&Keyboard shortcuts …"), QKeySequence(Qt::CTRL | Qt::Key_Question), "actionShortcuts", this,
        [this] { showShortcuts(*this); });
    menu.addSeparator();
    add(menu, tr("&About Tunepoint"), {}, "actionAbout", this, [this] { showAbout(); });
}

void MainWindow::showAbout()
{
    tell(this, QMessageBox::NoIcon, tr("Tunepoint %1").arg(QApplication::applicationVersion()),
        tr("Decide with figures how to put a language model to work on one task.\n\n"
           "Every figure is an input with its source, or is computed from such inputs by a published "
           "formula. "
           "Prices and evidence were compiled on %1.\n\n"
           "Free software under the GNU General Public License, version 3 or later. Comes without warranty.")
            .arg(QLocale().toString(
                QDate::fromString(QString::fromStdString(m_catalogue->compiled), Qt::ISODate),
                QLocale::LongFormat)));
}

} // namespace tunepoint::ui
