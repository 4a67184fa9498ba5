// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/file_store.h"

#include <QString>

namespace tunepoint::ui {

// What the library does with files. Nothing is ever overwritten; a document that somebody is working on is
// left alone.

/// Gives the document another title, and its file the name that goes with it. Of a damaged document only the
/// file is renamed. Gives the new path.
[[nodiscard]] FileResult<QString> renameDocument(const QString& path, const QString& title);

/// Makes a copy beside the document, with a title and a name of its own. Gives its path.
[[nodiscard]] FileResult<QString> duplicateDocument(const QString& path);

/// Moves the file to the trash. Where there is none the file stays.
[[nodiscard]] FileResult<void> trashDocument(const QString& path);

} // namespace tunepoint::ui
