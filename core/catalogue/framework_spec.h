// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/task_profile.h"

#include <string>
#include <vector>

namespace tunepoint {

/// What its author sells, as far as can be seen.
enum class AuthorInterest { NoneVisible, SellsServices, SellsModels };

/// What published evidence says of a threshold.
enum class EvidenceStanding { Confirms, Contradicts, Mixed, None };

/// Something that a framework asks.
struct FrameworkQuestion {
    std::string pointer; ///< field of the document that answers it, e.g. "/task/formatStrictness"
    std::string lines; ///< of the source, e.g. "9" or "54-62"

    bool operator==(const FrameworkQuestion&) const = default;
};

/// A number that a framework decides by; a document may put its own in its place.
struct FrameworkThreshold {
    std::string id; ///< key in files and in ui/text, unique within its framework
    Unit unit = Unit::None;
    double value = 0; ///< as published, or our reading where the source has words only
    Bounds bounds; ///< within which it makes sense
    bool stated = true; ///< false: the source gives no number, this one is our reading
    std::string lines; ///< of the source
    EvidenceStanding standing = EvidenceStanding::None;
    std::vector<std::string> evidence; ///< row ids

    bool operator==(const FrameworkThreshold&) const = default;
};

/// One published way to decide, as data; the rule itself is a function in core/frameworks.
struct FrameworkSpec {
    std::string id; ///< "article000" …
    std::string title;
    std::string source; ///< what kind of text it is
    std::string date; ///< ISO 8601; empty: the source has none
    AuthorInterest interest = AuthorInterest::NoneVisible;
    std::vector<FrameworkQuestion> questions;
    std::vector<FrameworkThreshold> thresholds;

    bool operator==(const FrameworkSpec&) const = default;
};

/// Words of AuthorInterest and EvidenceStanding as files write them.
[[nodiscard]] std::string_view wordOf(AuthorInterest value);
[[nodiscard]] std::string_view wordOf(EvidenceStanding value);

} // namespace tunepoint
