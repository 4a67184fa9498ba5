// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>

namespace tunepoint::cli {

/// A document with what came of evaluating it.
struct EvaluatedFile {
    Exit exit = Fine; ///< FileTrouble or DocumentErrors when there is nothing to work with
    std::string path;
    std::string version; ///< id or name of a stored version; empty: the document as it is now
    Assessment assessment;
    Evaluation evaluation;
};

/// Reads and evaluates the document in `path`, or its stored version. What is wrong is said on `err`.
[[nodiscard]] EvaluatedFile evaluateFile(const std::string& path, const std::string& version,
    const EvaluationOptions& options, Environment& environment);

/// The file that a step of the document in `path` links to: beside that document. "." is the document itself.
[[nodiscard]] std::string linkedPath(const std::string& path, const std::string& link);

/// Whether a link leads to a plain file: a pipe or a device would be read for ever.
[[nodiscard]] bool isPlainFile(const std::string& path);

/// One name for every way to write a path, to know files apart.
[[nodiscard]] std::string uniquePath(const std::string& path);

/// A title for people: the document's, else the file's name.
[[nodiscard]] std::string titleOf(const EvaluatedFile& file);

} // namespace tunepoint::cli
