// SPDX-License-Identifier: GPL-3.0-or-later
// What the library does with the files that are chosen.
#include "core/assessment/assessment.h"
#include "ui/library/document_files.h"
#include "ui/shell/file_manager.h"
#include "ui/shell/library_panel.h"
#include "ui/shell/messages.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

namespace tunepoint::ui {

void LibraryPanel::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Folder with your assessments"), m_folder);
    if (folder.isEmpty())
        return;
    chooseLibraryFolder(folder);
    open(libraryFolder());
}

void LibraryPanel::showMenu(const QPoint& place)
{
    if (chosenPaths().isEmpty())
        return;
    QMenu menu(this);
    menu.addActions({m_open, m_rename, m_duplicate, m_show, m_trash});
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

void LibraryPanel::openChosen()
{
    const QStringList paths = chosenPaths();
    if (!paths.isEmpty())
        Q_EMIT filesChosen(paths);
}

void LibraryPanel::showChosen()
{
    if (const QString path = chosenPath(); !path.isEmpty())
        showInFileManager(path);
}

/// Tells what went wrong, or chooses the document that came of it.
void LibraryPanel::finishFileWork(const FileResult<QString>& result, const QString& former)
{
    if (!result) {
        tell(this, QMessageBox::Warning, result.error().message, problemLines(result.error().problems, 8));
        return;
    }
    if (*result != former)
        m_wanted = *result;
    refresh();
}

void LibraryPanel::renameChosen()
{
    const QString path = chosenPath();
    const int row = m_model.rowOf(path);
    if (row < 0)
        return;
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Rename"));
    dialog.setLabelText(tr("New title; the file gets the name that goes with it:"));
    dialog.setTextValue(m_model.entry(row).title);
    if (auto* edit = dialog.findChild<QLineEdit*>()) {
        edit->setMaxLength(int(kMaximumName));
        edit->selectAll();
    }
    const QString title = dialog.exec() == QDialog::Accepted ? dialog.textValue().simplified() : QString();
    if (title.isEmpty())
        return;
    const auto renamed = renameDocument(path, title);
    if (renamed && *renamed != path)
        m_model.remove(path);
    finishFileWork(renamed, path);
}

void LibraryPanel::duplicateChosen()
{
    if (const QString path = chosenPath(); !path.isEmpty())
        finishFileWork(duplicateDocument(path), path);
}

void LibraryPanel::trashChosen()
{
    const QStringList paths = chosenPaths();
    if (paths.isEmpty())
        return;
    const QString question = paths.size() == 1
        ? tr("Move “%1” to the trash?").arg(m_model.entry(m_model.rowOf(paths.constFirst())).title)
        : tr("Move %n assessment(s) to the trash?", nullptr, int(paths.size()));
    PlainMessageBox box(this, QMessageBox::Question, question,
        tr("They can be brought back from the trash of your desktop."));
    const auto* move = box.addButton(tr("Move to trash"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != move)
        return;
    for (const QString& path : paths) {
        const auto moved = trashDocument(path);
        if (!moved) {
            tell(this, QMessageBox::Warning, moved.error().message);
            break;
        }
        m_model.remove(path);
        m_dirty = true;
    }
    showState();
    keep();
}

} // namespace tunepoint::ui
