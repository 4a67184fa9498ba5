// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_questions.h"

#include "ui/shell/messages.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QPushButton>

namespace tunepoint::ui {

namespace {

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::FileQuestions)
};

QString lockedMessage(const QString& path)
{
    return FileQuestions::tr("Somebody else is working on “%1”.").arg(QDir::toNativeSeparators(path));
}

QString ownerSentence(const DocumentLock::Owner& owner)
{
    if (!owner.known)
        return FileQuestions::tr("The mark beside the file does not say who.");
    // a mark can be written by anybody: its words are text like any other
    return FileQuestions::tr("It is open in %1 on the computer %2 (process %3).")
        .arg(isolated(plainText(owner.program.toStdString(), 80)),
            isolated(plainText(owner.host.toStdString(), 80)), QString::number(owner.process));
}

} // namespace

ReadOnlyChoice askReadOnly(QWidget& window, const QString& message)
{
    PlainMessageBox box(
        &window, QMessageBox::Question, message, FileQuestions::tr("Somebody wanted it to stay as it is."));
    const auto* replace
        = box.addButton(FileQuestions::tr("Replace it all the same"), QMessageBox::DestructiveRole);
    const auto* other = box.addButton(FileQuestions::tr("Save as …"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == replace)
        return ReadOnlyChoice::Replace;
    return box.clickedButton() == other ? ReadOnlyChoice::SaveAs : ReadOnlyChoice::Cancel;
}

ChangedChoice askChangedOutside(QWidget& window, const QString& message)
{
    PlainMessageBox box(&window, QMessageBox::Question, message,
        FileQuestions::tr("Overwriting it loses what the other program wrote. Reloading it replaces what you "
                          "see here; undo brings your version back."));
    const auto* other = box.addButton(FileQuestions::tr("Save as …"), QMessageBox::AcceptRole);
    const auto* overwrite = box.addButton(FileQuestions::tr("Overwrite"), QMessageBox::DestructiveRole);
    const auto* reload = box.addButton(FileQuestions::tr("Reload"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == overwrite)
        return ChangedChoice::Overwrite;
    if (box.clickedButton() == reload)
        return ChangedChoice::Reload;
    return box.clickedButton() == other ? ChangedChoice::SaveAs : ChangedChoice::Cancel;
}

LockedChoice askLocked(QWidget& window, const QString& path, const DocumentLock::Owner& owner)
{
    PlainMessageBox box(&window, QMessageBox::Question, lockedMessage(path),
        FileQuestions::tr("%1 If two people save the same file, one overwrites the other's work.")
            .arg(ownerSentence(owner)));
    auto* readOnly = box.addButton(FileQuestions::tr("Open read-only"), QMessageBox::AcceptRole);
    const auto* anyway = box.addButton(FileQuestions::tr("Open anyway"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(readOnly);
    box.exec();
    if (box.clickedButton() == anyway)
        return LockedChoice::OpenAnyway;
    return box.clickedButton() == readOnly ? LockedChoice::ReadOnly : LockedChoice::Cancel;
}

bool askOverwriteLocked(QWidget& window, const QString& path, const DocumentLock::Owner& owner)
{
    PlainMessageBox box(&window, QMessageBox::Question, lockedMessage(path),
        FileQuestions::tr("%1 Overwriting the file may lose their work.").arg(ownerSentence(owner)));
    const auto* overwrite = box.addButton(FileQuestions::tr("Overwrite"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == overwrite;
}

LeaveChoice askLeave(QWidget& window, const QString& title)
{
    PlainMessageBox box(&window, QMessageBox::Question,
        FileQuestions::tr("Save the changes to “%1”?").arg(title),
        FileQuestions::tr("What is not saved is lost."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return LeaveChoice::Save;
    case QMessageBox::Discard:
        return LeaveChoice::Discard;
    default:
        return LeaveChoice::Cancel;
    }
}

} // namespace tunepoint::ui
