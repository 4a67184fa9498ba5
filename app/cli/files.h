// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"
#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <memory>
#include <optional>
#include <string>

namespace tunepoint::cli {

/// What the command line was given, and what came of reading it.
struct ReadDocument {
    Exit exit = Fine; ///< FileTrouble or DocumentErrors when there is no document
    Problems problems; ///< of the document
    std::optional<Assessment> assessment;
};

/// Reads the assessment in `path`, "-" for standard input, up to the size limit of the format. A file that
/// cannot be read is reported on `err`; problems of the document are not, they are returned.
[[nodiscard]] ReadDocument readDocument(const std::string& path, Environment& environment);

/// The same for a verb that has nothing to do without a document: its problems are said on `err` too.
[[nodiscard]] ReadDocument readSoundDocument(const std::string& path, Environment& environment);

struct ReadPrices {
    Exit exit = Fine; ///< FileTrouble or DocumentErrors when there is no catalogue
    std::shared_ptr<const Catalogue> catalogue;
};

/// `catalogue` with the price list in the file `path`; as it is for an empty path. What is wrong with file or
/// list is said on `err`.
[[nodiscard]] ReadPrices readPriceList(
    const std::string& path, const Catalogue& catalogue, Environment& environment);

/// Writes the document to the file `path` as a whole or not at all; says on `err` why not.
[[nodiscard]] bool writeDocumentFile(
    const std::string& path, const Assessment& assessment, Environment& environment);

/// All problems on `err`, one line each.
void sayProblems(const Problems& problems, const std::string& currency, Environment& environment,
    const Assessment* document = nullptr);

/// Replaces `document` by the stored version with this id or name. Says on `err` which there are if there is
/// none.
[[nodiscard]] bool selectVersion(Assessment& document, const std::string& version, Environment& environment);

} // namespace tunepoint::cli
