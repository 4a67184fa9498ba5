// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "ui/shell/main_window.h"
#include "ui/shell/messages.h"

#include <QEvent>

#include <csignal>
#include <exception>

#include <fcntl.h>
#include <unistd.h>

namespace tunepoint {

namespace {

int signalPipe = -1;

/// Only what is allowed in a signal handler: one byte into the pipe.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe, &byte, 1);
}

} // namespace

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
    catchSignals();
}

Application::~Application()
{
    for (const int number : {SIGTERM, SIGHUP, SIGINT})
        std::signal(number, SIG_DFL);
    signalPipe = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void Application::catchSignals()
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    signalPipe = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Application::endRequested);
    for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
        struct sigaction action { };
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigaction(number, &action, nullptr);
    }
}

void Application::endRequested()
{
    char byte = 0;
    while (::read(m_pipe[0], &byte, 1) > 0) { }
    rescueAll();
    exit(0);
}

void Application::rescueAll()
{
    for (QWidget* widget : topLevelWidgets()) {
        if (auto* window = qobject_cast<ui::MainWindow*>(widget))
            window->rescue();
    }
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    QString what;
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& exception) {
        what = QString::fromUtf8(exception.what());
    } catch (...) {
        what = tr("unknown error");
    }
    qCritical("Error in an event handler: %s", qUtf8Printable(what));
    if (!m_telling) { // one message at a time, however many events fail
        m_telling = true;
        rescueAll();
        ui::tell(activeWindow(), QMessageBox::Critical, tr("Something went wrong in the program."),
            tr("Unsaved work was put aside and will be offered when the program starts again. Save your "
               "document under another name and start the program again.\n\n%1")
                .arg(what));
        m_telling = false;
    }
    return false;
}

} // namespace tunepoint
