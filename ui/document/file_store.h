// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tunepoint::ui {

/// What a user can decide about when a file was not written or read.
enum class FileTrouble {
    Failed, ///< nothing to decide: the message says what to do
    ReadOnly, ///< the file is marked read-only
    ChangedOutside, ///< another program wrote the file since it was opened here
    NotADocument
}; ///< the text was read and refused; `problems` says why

struct FileError {
    FileTrouble trouble = FileTrouble::Failed;
    QString message; ///< what, where, what to do; plain text
    Problems problems; ///< NotADocument only
};

template <class T>
using FileResult = tl::expected<T, FileError>;

/// Reads a regular file of at most `limit` bytes; devices, pipes and folders are refused before anything is
/// read.
[[nodiscard]] FileResult<QByteArray> readBytes(const QString& path, qint64 limit);

/// Writes `bytes` so that the file holds either all of them or what it held before, also on a full disk.
/// Follows a symbolic link and replaces its target. Does not ask: a file marked read-only is refused.
[[nodiscard]] FileResult<void> saveBytes(const QString& path, const QByteArray& bytes);

/// The same for a file that nobody else may read (mode 0600).
[[nodiscard]] FileResult<void> savePrivately(const QString& path, const QByteArray& bytes);

/// Digest of a file's bytes, by which a change from outside is found.
[[nodiscard]] QByteArray fileDigest(const QByteArray& bytes);

struct LoadedDocument {
    Assessment assessment;
    QByteArray digest;
};

/// Reads a document from a file.
[[nodiscard]] FileResult<LoadedDocument> loadDocument(const QString& path);

struct SaveChoices {
    std::optional<QByteArray>
        expected; ///< digest of the file as it was opened or saved; empty: do not compare
    bool overReadOnly = false; ///< the user wants a file marked read-only replaced
};

/// Writes a document: serialises to memory, reads that back, keeps the file's former content as "name~",
/// writes. Gives the digest of what is on disk now.
[[nodiscard]] FileResult<QByteArray> saveDocument(
    const QString& path, const Assessment& assessment, const SaveChoices& choices = {});

/// A file name made from a document's title: letters, digits, space, "-_.", at most 100 bytes, never empty.
[[nodiscard]] QString safeFileName(const QString& title, const QString& extension);

} // namespace tunepoint::ui
