// SPDX-License-Identifier: GPL-3.0-or-later
// tunepoint-bench: how long reading, evaluating and writing take, for each example that the program carries,
// and how fast the parts of the engine are. `tunepoint-bench reference` keeps to the reference workload,
// `profile trials|full|edit` repeats it for a profiler,
// `reports` keeps to the PDFs, `ui` measures the window (`ui costs` one room of it), `start` its start,
// `convergence` prints error against trials instead.
#include "app/bench/convergence.h"
#include "app/bench/engine_bench.h"
#include "app/bench/library_bench.h"
#include "app/bench/reference_bench.h"
#include "app/bench/report_bench.h"
#include "app/bench/ui_bench.h"
#include "core/assessment/assessment_json.h"
#include "core/evaluation/evaluation.h"
#include "resources/resources.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

using namespace tunepoint;

namespace {

constexpr int kRuns = 25;

/// Milliseconds that `work` takes: the median of kRuns, after one run that warms the caches.
template <class Work>
double medianMilliseconds(const Work& work)
{
    using Clock = std::chrono::steady_clock;
    work();
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

bool measure(const QString& name, const Catalogue& catalogue)
{
    const std::string text = exampleText(name).toStdString();
    const Result<Assessment> assessment = readAssessment(text);
    if (!assessment) {
        const Problem& first = assessment.error().front();
        std::fprintf(stderr, "%s cannot be read: %s %s\n", qUtf8Printable(name), first.pointer.c_str(),
            std::string(problemId(first.code)).c_str());
        return false;
    }
    const double reading = medianMilliseconds([&] { return readAssessment(text).has_value(); });
    const double evaluating
        = medianMilliseconds([&] { return evaluate(*assessment, catalogue).strategies.size(); });
    const double writing = medianMilliseconds([&] { return writeAssessment(*assessment).size(); });
    std::printf("%-36s %7zu %10zu %10.2f %10.2f %10.2f\n", qUtf8Printable(name), text.size() / 1024,
        assessment->strategies.size(), reading, evaluating, writing);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "convergence") {
        return showConvergence(argc > 2 ? argv[2] : nullptr) ? 0 : 1;
    }
    if (argc > 1 && std::string_view(argv[1]) == "ui")
        return benchUi(argc, argv) ? 0 : 1;
    if (argc > 1 && std::string_view(argv[1]) == "start") {
        benchStart(argc, argv);
        return 0;
    }
    const std::shared_ptr<const Catalogue> catalogue = bundledCatalogue();
    if (argc > 1 && std::string_view(argv[1]) == "library")
        return benchLibrary(*catalogue) ? 0 : 1;
    if (argc > 1 && std::string_view(argv[1]) == "reference")
        return benchReference(*catalogue) ? 0 : 1;
    if (argc > 1 && std::string_view(argv[1]) == "reports")
        return benchReports(*catalogue) ? 0 : 1;
    if (argc > 2 && std::string_view(argv[1]) == "profile") {
        const std::string_view what = argv[2];
        if (what == "edit")
            repeatEdit(*catalogue);
        else
            repeatReference(*catalogue, what == "full" ? Depth::Full : Depth::Distributions);
        return 0;
    }
    const CatalogueTexts texts = catalogueTexts();
    std::printf("median of %d runs, in milliseconds\n\n", kRuns);
    std::printf("catalogue, read and checked: %.1f\n\n",
        medianMilliseconds([&] { return loadCatalogue(texts).has_value(); }));
    std::printf(
        "%-36s %7s %10s %10s %10s %10s\n", "example", "KiB", "strategies", "read", "evaluate", "write");
    bool sound = true;
    for (const QString& name : exampleNames())
        sound = measure(name, *catalogue) && sound;
    sound = benchReference(*catalogue) && sound;
    benchEngine();
    sound = benchReports(*catalogue) && sound;
    sound = benchLibrary(*catalogue) && sound;
    sound = benchUi(argc, argv) && sound;
    return sound ? 0 : 1;
}
