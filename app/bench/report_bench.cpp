// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/report_bench.h"

#include "core/assessment/assessment_json.h"
#include "resources/resources.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/report_job.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <limits>

namespace tunepoint {

namespace {

constexpr int kRuns = 5;

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

bool measure(const QString& name, const Catalogue& catalogue)
{
    const auto assessment = readAssessment(exampleText(name).toStdString());
    if (!assessment)
        return false;
    EvaluationOptions how;
    how.depth = Depth::Full;
    const Evaluation evaluation = evaluate(*assessment, catalogue, how);
    auto start = Clock::now();
    const auto distributions = ui::distributionsOf(*assessment, evaluation, catalogue);
    const double drawn = millisecondsSince(start);
    const ui::ReportSource source{*assessment, evaluation, catalogue, distributions};
    ui::ReportOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.templateId = "full";
    double layout = std::numeric_limits<double>::infinity();
    double whole = layout;
    int pages = 0;
    qsizetype bytes = 0;
    for (int run = 0; run < kRuns; ++run) {
        start = Clock::now();
        const auto laidOut = ui::layOutReport(source, options);
        layout = std::min(layout, millisecondsSince(start));
        start = Clock::now();
        const auto pdf = ui::makeReport(source, options);
        whole = std::min(whole, millisecondsSince(start));
        if (!laidOut || !pdf)
            return false;
        pages = laidOut->pages();
        bytes = pdf->size();
    }
    std::printf("%-36s %7d %10lld %10.1f %10.1f %10.1f\n", qUtf8Printable(name), pages,
        static_cast<long long>(bytes / 1024), layout, whole, drawn);
    return true;
}

} // namespace

bool benchReports(const Catalogue& catalogue)
{
    ui::prepareReportProcess();
    int count = 1;
    char name[] = "tunepoint-bench";
    char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);
    ui::useReportFont();
    std::printf("\nfull report, best of %d runs, in milliseconds, evaluation excluded\n\n", kRuns);
    std::printf(
        "%-36s %7s %10s %10s %10s %10s\n", "example", "pages", "KiB", "laid out", "whole PDF", "the curves");
    bool sound = true;
    for (const QString& example : exampleNames())
        sound = measure(example, catalogue) && sound;
    return sound;
}

} // namespace tunepoint
