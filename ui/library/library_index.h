// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/file_store.h"
#include "ui/library/library_entry.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace tunepoint::ui {

using LibraryEntries = std::vector<LibraryEntry>;

/// The folder that the user keeps assessments in: the one chosen, else "Tunepoint" in the documents folder
/// where there is such a folder, else the documents folder.
[[nodiscard]] QString libraryFolder();
/// Makes `folder` the library, for this and later runs.
void chooseLibraryFolder(const QString& folder);

/// File in the program's cache folder that keeps the entries of `folder` between runs.
[[nodiscard]] QString indexPath(const QString& folder);
/// What an index is good for: one made by another program, with another catalogue or in another language is
/// made anew.
[[nodiscard]] QString indexStamp(const Catalogue& catalogue);

/// The entries of an index file; none where it is missing, damaged or has another stamp.
[[nodiscard]] LibraryEntries readIndex(const QString& file, const QString& stamp);
/// Entries of damaged documents are left out: what is wrong with them is told in today's language.
[[nodiscard]] FileResult<void> writeIndex(
    const QString& file, const QString& stamp, const LibraryEntries& entries);

/// A folder as it is now, held against what is known of it.
struct FolderListing {
    LibraryEntries known; ///< of files that have not changed, by time of change and size
    QStringList unread; ///< paths of new and changed files
};

/// Lists the documents right in `folder`; the files themselves are not opened.
[[nodiscard]] FolderListing listFolder(
    const QString& folder, LibraryEntries known, const std::stop_token& stop = {});

} // namespace tunepoint::ui
