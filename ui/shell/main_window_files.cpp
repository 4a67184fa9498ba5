// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of the main window: new ones, versions, opening, dropping, recovering, closing.
#include "ui/compare/kept_version.h"
#include "ui/document/document_lock.h"
#include "ui/shell/document_file.h"
#include "ui/shell/handbook_dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/shell/rooms.h"
#include "ui/shell/session.h"
#include "ui/widgets/plain_label.h"
#include "ui/wizard/options_chooser.h"
#include "ui/wizard/wizard_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QSettings>

namespace tunepoint::ui {

namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr std::string_view kFirstRoom = "trade-off";
constexpr int kMostAtOnce = 12; ///< more windows than that were hardly meant

/// The local files that are being dragged.
QStringList draggedFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

/// The window that shows the file already, or nullptr.
MainWindow* MainWindow::windowOf(const QString& path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window != nullptr && !wanted.isEmpty() && window->isVisible()
            && QFileInfo(window->m_document.path()).canonicalFilePath() == wanted)
            return window;
    }
    return nullptr;
}

MainWindow* MainWindow::newWindow()
{
    auto* window = new MainWindow(m_catalogue); // deletes itself when closed
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setUnattended(m_unattended);
    window->resize(size());
    window->move(pos() + QPoint(32, 32));
    return window;
}

void MainWindow::newAssessment()
{
    if (!m_file->mayLeave())
        return;
    Assessment fresh = Preferences::newAssessment();
    addProposedStrategies(fresh); // so that the first answer already shows where it leans
    m_document.setAssessment(std::move(fresh));
    m_versionName.clear();
    m_hasDocument = true;
    showRoom("task");
    showTitle();
    showConventions();
    askQuestions();
}

void MainWindow::askQuestions()
{
    auto* wizard = new WizardDialog(m_document, this); // deletes itself when closed
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &WizardDialog::finished, this, [this](bool showTradeoff) {
        if (showTradeoff)
            showRoom(kFirstRoom);
    });
    auto* help = new QAction(wizard); // the window's own key is out of reach behind the questions
    help->setShortcut(Qt::Key_F1);
    wizard->addAction(help);
    connect(help, &QAction::triggered, wizard, [wizard] { showHandbookOver(*wizard, "task"); });
    wizard->open();
}

void MainWindow::openVersion(int index)
{
    const auto& versions = m_document.assessment().versions;
    if (index < 0 || index >= int(versions.size()))
        return;
    const Version& version = versions[std::size_t(index)];
    MainWindow* window = newWindow();
    window->m_document.setAssessment(*version.document);
    window->m_versionName = displayText(version.name);
    window->m_hasDocument = true;
    const int room = m_navigation->currentRow();
    window->showRoom(room < 0 ? kFirstRoom : rooms()[std::size_t(room)].id);
    window->showTitle();
    window->showConventions();
    window->show();
}

void MainWindow::keepVersion()
{
    const QString name = askForVersionName(this);
    if (!name.isEmpty())
        keepAsVersion(m_document, name);
}

void MainWindow::showDocument(std::string_view room)
{
    m_versionName.clear();
    m_hasDocument = true;
    showRoom(room);
    showTitle();
    showConventions();
    keepSession();
}

bool MainWindow::openFile(const QString& path)
{
    if (MainWindow* other = windowOf(path); other != nullptr && other != this) {
        other->raise();
        other->activateWindow();
        return true;
    }
    const bool opened = path.startsWith(QLatin1String(":/")) ? m_file->openExample(path) : m_file->open(path);
    if (opened)
        showDocument(kFirstRoom);
    return opened;
}

void MainWindow::openAsking(const QString& path)
{
    if (path.isEmpty()) {
        if (m_file->openAsking())
            showDocument(kFirstRoom);
    } else if (windowOf(path) != nullptr || m_file->mayLeave()) {
        openFile(path);
    }
}

void MainWindow::openAlso(const QString& path)
{
    if (!m_hasDocument) {
        openFile(path);
        return;
    }
    MainWindow* window = newWindow();
    window->show();
    if (!window->openFile(path) || !window->m_hasDocument)
        window->close();
}

/// The first file here, each other one in a window of its own.
void MainWindow::openSeveral(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    openAsking(paths.constFirst());
    for (const QString& path : paths.mid(1, kMostAtOnce - 1))
        openAlso(path);
}

void MainWindow::setUnattended(bool unattended)
{
    m_unattended = unattended;
    m_file->setUnattended(unattended);
}

void MainWindow::rescue()
{
    m_file->rescue();
    keepSession();
}

bool MainWindow::offerRecovery()
{
    if (m_unattended)
        return false;
    Leftovers leftovers = findLeftovers();
    if (leftovers.work.empty() && leftovers.movedAside.isEmpty())
        return false;
    RecoveryDialog dialog(std::move(leftovers), this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    bool shown = false;
    for (Leftover& leftover : dialog.takeChosen()) {
        MainWindow* window = shown ? newWindow() : this;
        window->m_file->recover(std::move(leftover));
        window->showDocument(kFirstRoom);
        window->show();
        shown = true;
    }
    return shown;
}

void MainWindow::restoreSession()
{
    if (m_unattended)
        return;
    const Session session = Session::last();
    DocumentLock lock; // a question before anything is on the screen would be a nuisance
    if (session.document.isEmpty() || lock.acquire(session.document) == DocumentLock::State::Taken)
        return;
    lock.release();
    if (!openFile(session.document))
        return;
    const std::string room = session.room.toStdString();
    if (roomIndex(room) >= 0 || room == "start")
        showRoom(room);
}

void MainWindow::keepSession() const
{
    if (m_unattended || !m_versionName.isEmpty())
        return;
    const int row = m_navigation->currentRow();
    const std::string_view room = row < 0 ? "start" : rooms()[std::size_t(row)].id;
    Session{m_document.path(), QString::fromUtf8(room.data(), qsizetype(room.size()))}.keep();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_file->mayLeave()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(kGeometry, saveGeometry());
    settings.sync();
    if (settings.status() != QSettings::NoError)
        qWarning("The window's place could not be kept in %s", qUtf8Printable(settings.fileName()));
    keepSession();
    m_file->leave();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = draggedFiles(*event->mimeData());
    event->acceptProposedAction();
    // The dragging program waits for this function: ask after it.
    QMetaObject::invokeMethod(
        this, [this, paths] { openSeveral(paths); }, Qt::QueuedConnection);
}

} // namespace tunepoint::ui
