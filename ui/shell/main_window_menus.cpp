// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window. They are made anew when the language changes.
#include "ui/shell/main_window.h"

#include "ui/document/recent_files.h"
#include "ui/shell/document_file.h"
#include "ui/shell/glossary.h"
#include "ui/shell/look_menus.h"
#include "ui/shell/messages.h"
#include "ui/shell/problems_dock.h"
#include "ui/shell/rooms.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace tunepoint::ui {

namespace {

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
    add(menu, tr("&Save"), QKeySequence::Save, "actionSave", m_file, [this] { m_file->save(); });
    add(menu, tr("Save &as …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "actionSaveAs", m_file,
        [this] { m_file->saveAs(); });
    add(menu, tr("&Report …"), QKeySequence::Print, "actionReport", this, [this] { showRoom("report"); });
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
    add(menu, tr("&Settings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "actionSettings", this,
        [this] { SettingsDialog::showFor(this); });
}

void MainWindow::buildViewMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (const Room& room : rooms()) {
        QAction* action = add(menu, roomTitle(room), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), "",
            this, [this, id = room.id] { showRoom(id); });
        action->setObjectName(QLatin1String("actionRoom") + QString::number(number));
        ++number;
    }
    menu.addSeparator();
    QAction* problems = m_problems->toggleViewAction();
    problems->setShortcut(QKeySequence(Qt::Key_F8));
    menu.addAction(problems);
    QAction* full = add(menu, tr("&Full screen"), QKeySequence(Qt::Key_F11), "actionFullScreen", this,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
    full->setChecked(isFullScreen());
    menu.addSeparator();
    addLookMenus(menu);
}

void MainWindow::buildAssessmentMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&Assessment"));
    QAction* questions = add(menu, tr("&Answer the questions …"), QKeySequence(Qt::Key_F2), "actionQuestions",
        this, [this] { askQuestions(); });
    QMenu& versions = *menu.addMenu(tr("Open &version"));
    fillVersionsMenu(versions);
    QAction* keep = add(menu, tr("&Keep this state as a version …"), QKeySequence(Qt::CTRL | Qt::Key_K),
        "actionKeepVersion", this, [this] { keepVersion(); });
    const auto enable = [this, questions, keep, &versions] {
        questions->setEnabled(m_hasDocument);
        keep->setEnabled(m_hasDocument);
        fillVersionsMenu(versions);
    };
    connect(&menu, &QMenu::aboutToShow, this, enable);
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
    add(menu, tr("&Handbook"), QKeySequence(Qt::Key_F1), "actionHandbook", this, [this] { showHandbook(); });
    add(menu, tr("&What the words mean"), QKeySequence(Qt::SHIFT | Qt::Key_F1), "actionGlossary", this,
        [this] { showGlossary(); });
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
