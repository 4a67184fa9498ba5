// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSocketNotifier>

namespace tunepoint {

/// The application object: a last net for exceptions, and an orderly end when the system asks for one.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int& argc, char** argv);
    ~Application() override;

    /// An exception that left an event handler would end the program with the user's work.
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void catchSignals();
    void endRequested();
    static void rescueAll();

    int m_pipe[2]{-1, -1};
    QSocketNotifier* m_notifier = nullptr; // owned by this object
    bool m_telling = false;
};

} // namespace tunepoint
