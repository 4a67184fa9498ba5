// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "ui/compare/comparison_runner.h"
#include "ui/document/file_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/presenter.h"
#include "ui/shell/rooms.h"
#include "ui/widgets/parts_in_view.h"
#include "ui/workflow/portfolio_planner.h"

#include <QApplication>
#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>
#include <QTabWidget>

#include <algorithm>
#include <cstdio>

namespace tunepoint {

namespace {

/// Until what works in the background for a room is done; half a minute at most.
template <class Worker>
void waitFor(const QObject& owner)
{
    const QDeadlineTimer deadline(30'000);
    for (const Worker* worker : owner.findChildren<Worker*>())
        while (worker->isBusy() && !deadline.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, 50);
    QApplication::processEvents();
}

/// Until the last trials are in and everything has been drawn with them.
void settle(ui::MainWindow& window)
{
    while (window.document().isRefining())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int round = 0; round < 5; ++round) { // layouts, deferred retranslation, late answers
        QApplication::processEvents();
        window.waitForAnswers();
    }
    ui::finishParts(window);
    waitFor<ui::ComparisonRunner>(window);
    waitFor<ui::PortfolioPlanner>(window.document());
    QApplication::processEvents();
}

/// `shown` is the window or another one about its document.
bool takeOne(ui::MainWindow& window, QWidget& shown, const QString& path)
{
    settle(window);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    shown.grab().save(&buffer, "PNG");
    const auto written = ui::saveBytes(path, bytes);
    if (!written)
        std::fprintf(stderr, "%s\n", qUtf8Printable(written.error().message));
    return bool(written);
}

/// The room as it opens, then each further tab of it: decision.png, decision-2.png …
bool takeRoom(ui::MainWindow& window, const ui::Room& room, const QDir& target)
{
    window.showRoom(room.id);
    const auto name = QString::fromUtf8(room.id.data(), qsizetype(room.id.size()));
    bool ok = takeOne(window, window, target.filePath(name + QStringLiteral(".png")));
    const auto all = window.findChildren<QTabWidget*>();
    const auto tabs
        = std::find_if(all.begin(), all.end(), [](const QTabWidget* each) { return each->isVisible(); });
    if (tabs == all.end())
        return ok;
    const int first = (*tabs)->currentIndex();
    for (int tab = 0; tab < (*tabs)->count(); ++tab) {
        if (tab == first)
            continue;
        (*tabs)->setCurrentIndex(tab);
        ok = takeOne(window, window, target.filePath(QStringLiteral("%1-%2.png").arg(name).arg(tab + 1)))
            && ok;
    }
    (*tabs)->setCurrentIndex(first);
    return ok;
}

/// Every step of the presentation.
bool takePresentation(ui::MainWindow& window, const QDir& target)
{
    ui::Presenter presenter(window.document(), &window);
    presenter.resize(window.size());
    presenter.show();
    bool ok = true;
    for (int step = 0; step < presenter.count(); ++step) {
        presenter.goTo(step);
        ok = takeOne(window, presenter, target.filePath(QStringLiteral("presenter-%1.png").arg(step + 1)))
            && ok;
    }
    return ok;
}

} // namespace

bool takeScreenshots(ui::MainWindow& window, const QString& folder, const QSize& size)
{
    QDir().mkpath(folder);
    const QDir target(folder);
    window.resize(size);
    window.show();
    bool ok = true;
    for (const ui::Room& room : ui::rooms())
        ok = takeRoom(window, room, target) && ok;
    ok = takePresentation(window, target) && ok;
    window.showStart();
    return takeOne(window, window, target.filePath(QStringLiteral("start.png"))) && ok;
}

} // namespace tunepoint
