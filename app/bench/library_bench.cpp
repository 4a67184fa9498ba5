// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/library_bench.h"

#include "core/assessment/assessment_json.h"
#include "core/catalogue/catalogue.h"
#include "resources/resources.h"
#include "ui/document/file_store.h"
#include "ui/library/library_index.h"
#include "ui/library/library_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace tunepoint {

namespace {

constexpr int kDocuments = 10'000;
constexpr int kRuns = 5;

/// Example documents in turn, each with a title of its own. Plain writes: how saving works is not the
/// question.
bool fill(const QTemporaryDir& folder)
{
    const auto names = exampleNames();
    std::vector<Assessment> examples;
    for (const QString& name : names) {
        if (auto example = readAssessment(exampleText(name).toStdString()))
            examples.push_back(std::move(*example));
    }
    for (int n = 0; n < kDocuments && !examples.empty(); ++n) {
        Assessment& example = examples[std::size_t(n) % examples.size()];
        example.title = "Assessment " + std::to_string(n);
        const QByteArray text = QByteArray::fromStdString(writeAssessment(example));
        QFile file(folder.filePath(QStringLiteral("%1.tunepoint").arg(n)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
    }
    return !examples.empty();
}

/// From nothing in memory to a sorted model; the slowest of some runs counts.
double listMilliseconds(const QString& folder, const QString& index, const QString& stamp)
{
    double slowest = 0;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        ui::FolderListing listing = ui::listFolder(folder, ui::readIndex(index, stamp));
        ui::LibraryModel model;
        ui::LibraryFilter filter(model);
        filter.order(ui::LibraryOrder::Title);
        model.setEntries(std::move(listing.known));
        if (filter.rowCount() != kDocuments)
            return -1;
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    }
    return slowest;
}

} // namespace

bool benchLibrary(const Catalogue& catalogue)
{
    const QTemporaryDir folder;
    if (!folder.isValid() || !fill(folder)) {
        std::fputs("the documents for the library could not be written\n", stderr);
        return false;
    }
    const QString stamp = ui::indexStamp(catalogue);
    const QString index = folder.filePath(QStringLiteral("library.index"));
    QElapsedTimer timer;
    timer.start();
    ui::LibraryEntries entries;
    for (const QString& path : ui::listFolder(folder.path(), {}).unread)
        entries.push_back(ui::readEntry(path));
    const double first = double(timer.nsecsElapsed()) / 1e6;
    const bool kept = bool(ui::writeIndex(index, stamp, entries));
    const double list = kept ? listMilliseconds(folder.path(), index, stamp) : -1;
    std::printf("\nlibrary of %d documents, in milliseconds\n\n", kDocuments);
    std::printf("%-44s %10.0f\n", "read for the first time (in the background)", first);
    std::printf("%-44s %10.0f\n", "list from the index, sorted, slowest of 5", list);
    return list >= 0;
}

} // namespace tunepoint
