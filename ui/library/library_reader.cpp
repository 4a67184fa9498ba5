// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_reader.h"

#include "ui/document/litter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <utility>

namespace tunepoint::ui {

namespace {

constexpr int kBatchMilliseconds = 150;

} // namespace

LibraryReader::LibraryReader(std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
    m_files.setMaxThreadCount(1);
    m_pictures.setMaxThreadCount(1);
}

LibraryReader::~LibraryReader()
{
    m_stop.request_stop();
    m_pictures.clear();
    m_pictures.waitForDone();
    m_files.waitForDone(); // an index that is being kept is written to its end
}

/// Runs `function` on this object's thread, unless another folder has been begun by then.
template <class Function>
void LibraryReader::deliver(const std::stop_token& stop, Function function)
{
    QMetaObject::invokeMethod(
        this,
        [stop, function = std::move(function)] {
            if (!stop.stop_requested())
                function();
        },
        Qt::QueuedConnection);
}

void LibraryReader::start(const QString& folder, LibraryEntries known)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_pictures.clear();
    m_asked.clear();
    m_reading = true;
    m_files.start([this, folder, known = std::move(known), stop = m_stop.get_token()]() mutable {
        read(folder, std::move(known), stop);
    });
}

void LibraryReader::stop()
{
    if (!m_reading)
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_reading = false;
    m_asked.clear(); // what was on its way is not delivered any more
    Q_EMIT finished();
}

/// On the worker's thread.
void LibraryReader::read(const QString& folder, LibraryEntries known, const std::stop_token& stop)
{
    if (known.empty())
        known = readIndex(indexPath(folder), indexStamp(*m_catalogue));
    FolderListing listing = listFolder(folder, std::move(known), stop);
    const int total = int(listing.unread.size());
    deliver(stop, [this, entries = std::move(listing.known), unread = listing.unread, total] {
        Q_EMIT listed(entries, unread);
        Q_EMIT progress(0, total);
    });
    LibraryEntries batch;
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < total && !stop.stop_requested(); ++done) {
        batch.push_back(readEntry(listing.unread[done]));
        if (timer.elapsed() < kBatchMilliseconds && done + 1 < total)
            continue;
        deliver(stop, [this, entries = std::exchange(batch, {}), done, total] {
            Q_EMIT arrived(entries);
            Q_EMIT progress(done + 1, total);
        });
        timer.restart();
    }
    deliver(stop, [this] {
        m_reading = false;
        Q_EMIT finished();
    });
    sweepLitter(folder, stop);
}

void LibraryReader::workOut(const LibraryEntries& entries)
{
    ++m_priority; // what is on the screen now comes before what was
    for (const LibraryEntry& entry : entries) {
        if (m_asked.contains(entry.path))
            continue;
        m_asked.insert(entry.path);
        m_pictures.start(
            [this, entry, catalogue = m_catalogue, stop = m_stop.get_token()] {
                if (stop.stop_requested())
                    return;
                const LibraryEntry done = workedOut(entry, *catalogue, stop);
                deliver(stop, [this, done] {
                    m_asked.remove(done.path);
                    Q_EMIT arrived({done});
                });
            },
            m_priority);
    }
}

void LibraryReader::keep(const QString& folder, LibraryEntries entries)
{
    m_files.start([folder, entries = std::move(entries), stamp = indexStamp(*m_catalogue)] {
        const auto kept = writeIndex(indexPath(folder), stamp, entries);
        if (!kept) // a comfort: without it the next start reads the files
            qWarning("%s", qUtf8Printable(kept.error().message));
    });
}

void LibraryReader::wait()
{
    while (m_reading || !m_asked.isEmpty()) {
        m_files.waitForDone();
        m_pictures.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    m_files.waitForDone();
}

} // namespace tunepoint::ui
