// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

/// How the figures of an evaluation's JSON were made, so that they can be made again.
struct PrintedFigures {
    std::string engineVersion;
    EvaluationOptions options; ///< date, depth, trials and sampler; the seed is the document's
};

/// Reads it from what writeEvaluationJson() wrote. Refuses: what parseGuarded() refuses, and WrongType or
/// Missing with the pointer where the text is no evaluation.
[[nodiscard]] Result<PrintedFigures> readPrintedFigures(std::string_view json);

/// One value that came out otherwise, as JSON texts; empty where there is none.
struct FigureDifference {
    std::string pointer; ///< within the evaluation
    std::string printed;
    std::string computed;

    bool operator==(const FigureDifference&) const = default;
};

/// Two evaluations, value by value (definition 35).
struct FigureCheck {
    std::string engineThen;
    std::string engineNow;
    bool exact = false; ///< the same version of the program: figures have to be equal
    std::size_t figures = 0; ///< numbers compared
    std::size_t agreeing = 0;
    std::vector<FigureDifference> differences; ///< of numbers, words and structure, in their order

    [[nodiscard]] bool agrees() const { return differences.empty(); }
};

/// Compares the JSON of an evaluation with `now`. With the same engine version every value has to be equal;
/// with another one, numbers to 1e-9 of the larger, and keys that only one version knows do not count.
/// Refuses as readPrintedFigures() does.
[[nodiscard]] Result<FigureCheck> checkFigures(std::string_view printed, const Evaluation& now);

/// {"agrees": …, "engineThen": …, "engineNow": …, "exact": …, "figures": n, "agreeing": n, "differences":
/// [{"pointer", "printed", "computed"}]}, printed and computed as JSON texts or null.
[[nodiscard]] std::string writeFigureCheckJson(const FigureCheck& check);

} // namespace tunepoint
