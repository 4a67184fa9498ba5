// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_index.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace tunepoint::ui {

/// Reads a folder off the GUI thread: first everything the index knows, in one go, then new and changed files
/// in batches. Pictures are worked out for those documents that are asked for.
class LibraryReader : public QObject {
    Q_OBJECT

public:
    explicit LibraryReader(std::shared_ptr<const Catalogue> catalogue, QObject* parent = nullptr);
    ~LibraryReader() override;

    /// Begins with `folder`; what is known of it already need not be read again.
    void start(const QString& folder, LibraryEntries known);
    /// Ends reading; what has been read stays.
    void stop();
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Works the pictures out of these entries, the last ones asked for first.
    void workOut(const LibraryEntries& entries);
    /// Keeps entries for the next run.
    void keep(const QString& folder, LibraryEntries entries);
    /// Blocks until everything asked for has arrived, for pictures, tests and the end of the program.
    void wait();

Q_SIGNALS:
    /// The whole folder as far as it is known without reading, and the paths that are read next.
    void listed(const tunepoint::ui::LibraryEntries& entries, const QStringList& unread);
    /// Entries that are new or take the place of the ones with the same path.
    void arrived(const tunepoint::ui::LibraryEntries& entries);
    void progress(int done, int total);
    void finished();

private:
    void read(const QString& folder, LibraryEntries known, const std::stop_token& stop);
    template <class Function>
    void deliver(const std::stop_token& stop, Function function);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::stop_source m_stop;
    QThreadPool m_files; ///< one thread
    QThreadPool m_pictures; ///< one thread, so that they do not wait for a long list
    QSet<QString> m_asked; ///< paths whose picture is on its way
    int m_priority = 0;
    bool m_reading = false;
};

} // namespace tunepoint::ui
