// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/ui_bench.h"

#include "resources/resources.h"
#include "ui/document/assessment_document.h"
#include "ui/document/worker_priority.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <time.h>
#include <unistd.h>

namespace tunepoint {

namespace {

constexpr int kEdits = 9;

/// Times every delivery that brings an evaluation, and the painting that follows it.
class Bench : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double spent = double(timer.nsecsElapsed()) / 1e6;
        if (m_arrived)
            m_pending = 0;
        if (m_arrived || m_pending >= 0)
            m_pending += spent;
        m_arrived = false;
        const bool painted = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
        if (painted && m_pending >= 0) {
            times.push_back(m_pending);
            m_pending = -1;
        }
        return result;
    }
    void arrived() { m_arrived = true; }

    std::vector<double> times; ///< milliseconds of work from arrival to painted

private:
    int m_depth = 0;
    bool m_arrived = false;
    double m_pending = -1;
};

/// Resident memory of this process in MB.
double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    long pages = 0;
    long resident = 0;
    file >> pages >> resident;
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Milliseconds since the kernel started this process; in steps of 10.
double sinceProcessStart()
{
    std::ifstream file("/proc/self/stat");
    std::string word;
    for (int field = 1; field <= 22; ++field)
        file >> word; // the program's name has no blanks
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = std::stod(word) / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1e3;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The largest of the examples, by its text.
QString largestExample()
{
    QString largest;
    qsizetype most = 0;
    for (const QString& name : exampleNames())
        if (exampleText(name).size() > most) {
            most = exampleText(name).size();
            largest = name;
        }
    return largest;
}

void editVolume(ui::AssessmentDocument& document, int number)
{
    document.edit("/task/itemsPerMonth", QStringLiteral("volume"),
        [number](Assessment& assessment) { assessment.task.itemsPerMonth = fixed(20'000 + 500 * number); });
}

/// Lets the document finish, with the window painting as it goes. Milliseconds until the ranges of all trials
/// were painted.
double settle(ui::AssessmentDocument& document)
{
    QElapsedTimer timer;
    timer.start();
    double ranges = 0;
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (ranges == 0 && !document.isEvaluating()
            && document.evaluation().trials >= document.finestTrials())
            ranges = double(timer.elapsed());
        QThread::msleep(1);
    } while (timer.elapsed() < 20'000 && (document.isEvaluating() || document.isRefining()));
    QCoreApplication::processEvents();
    return ranges;
}

void measureRoom(Bench& bench, ui::MainWindow& window, const ui::Room& room)
{
    window.showRoom(room.id);
    settle(window.document());
    bench.times.clear();
    std::vector<double> firsts;
    double worst = 0;
    double last = 0;
    double ranges = 0;
    for (int edit = 0; edit < kEdits; ++edit) {
        bench.times.clear();
        QElapsedTimer timer;
        timer.start();
        editVolume(window.document(), edit + 1);
        ranges = std::max(ranges, settle(window.document()));
        last = std::max(last, double(timer.elapsed()));
        if (!bench.times.empty())
            firsts.push_back(bench.times.front());
        for (const double time : bench.times)
            worst = std::max(worst, time);
    }
    std::printf("  %-12s %5dx%-5d %8.1f %8.1f %8.0f %8.0f\n", std::string(room.id).c_str(), window.width(),
        window.height(), medianOf(firsts), worst, ranges, last);
}

void measureEmpty(Bench& bench, const QSize& size)
{
    QMainWindow empty;
    auto* label = new QLabel(QStringLiteral("0"), &empty);
    empty.setCentralWidget(label);
    empty.resize(size);
    empty.show();
    QCoreApplication::processEvents();
    bench.times.clear();
    for (int i = 0; i < kEdits; ++i) {
        QMetaObject::invokeMethod(
            label,
            [&bench, label, i] {
                bench.arrived();
                label->setText(QString::number(i));
                label->window()->update();
            },
            Qt::QueuedConnection);
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }
    std::printf("  %-12s %5dx%-5d %8.1f\n", "(empty)", size.width(), size.height(), medianOf(bench.times));
}

} // namespace

void benchStart(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // no settings of the person who measures
    QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-bench"));
    ui::applyTheme(ui::Theme::Light);
    const double ready = sinceProcessStart();
    ui::MainWindow window(bundledCatalogue());
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents(); // painted, and takes keys
    const double usable = sinceProcessStart();
    window.waitForAnswers();
    QCoreApplication::processEvents();
    std::printf(
        "start: %.0f ms from the process's start until the window is painted and takes keys, Qt itself "
        "%.0f ms of it;\n  with the answers of the examples on their cards %.0f ms; memory %.0f MB\n",
        usable, ready, sinceProcessStart(), residentMegabytes());
}

bool benchUi(int& argc, char** argv)
{
    const std::string only = argc > 2 ? argv[2] : "";
    ui::shareFreedMemory(); // as the program does
    Bench bench(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // no settings of the person who measures
    QCoreApplication::setOrganizationName(QStringLiteral("tunepoint-bench"));
    ui::applyTheme(ui::Theme::Light);
    constexpr std::array<QSize, 2> sizes{QSize(1280, 800), QSize(1920, 1080)};
    std::printf(
        "window: milliseconds of work from an evaluation's arrival until it is painted; the first one\n"
        "after an edit (median of %d), the slowest of all, from edit until the ranges of all trials are "
        "painted,\n"
        "and the last result with them\n\n",
        kEdits);
    for (const QSize& size : sizes)
        measureEmpty(bench, size);
    const double emptyMemory = residentMegabytes();

    ui::MainWindow window(bundledCatalogue());
    QObject::connect(&window.document(), &ui::AssessmentDocument::evaluationChanged, &window,
        [&bench] { bench.arrived(); });
    const QString example = largestExample();
    if (!window.openFile(QStringLiteral(":/examples/") + example))
        return false;
    std::printf("  %-12s %11s %8s %8s %8s %8s\n", "room", "size", "first", "slowest", "ranges", "last");
    for (const QSize& size : sizes) {
        window.resize(size);
        window.show();
        for (const ui::Room& room : ui::rooms())
            if (only.empty() || room.id == only)
                measureRoom(bench, window, room);
    }
    std::printf("  memory with %s and every room entered: %.0f MB; an empty window: %.0f MB\n",
        qUtf8Printable(example), residentMegabytes(), emptyMemory);
    return true;
}

} // namespace tunepoint
