// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/quantity.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tunepoint {

inline constexpr std::size_t kMaximumLogoBytes = 512 * 1024; ///< of the picture itself

/// Which sections a report has unless `sections` lists them.
enum class ReportTemplate {
    Full,
    Brief, ///< two pages for a board
    Technical ///< the appendix for those who check the figures
};
enum class ReportStatus { Draft, Final };

/// What the document says of the report that is printed of it. No figure depends on it. Texts are at most as
/// long as notes; empty: not stated, and the report says so where a reader would miss it.
struct ReportSettings {
    std::optional<ReportTemplate> base; ///< `template` in files; empty: Full
    std::vector<std::string> sections; ///< ids in the order of the report; empty: those of the template
    ReportStatus status = ReportStatus::Draft;
    std::string logo; ///< data URI of a PNG, JPEG or SVG picture, base64; or empty
    std::string perspective; ///< whose costs and gains count
    std::string horizonReason; ///< why the time frame is as long as it is
    std::string discountReason; ///< why the discount rate is what it is
    std::string audience; ///< for whom the report is written
    std::string funding; ///< who paid for the work
    std::string conflicts; ///< interests of those who took part
    UnknownKeys unknown;

    bool operator==(const ReportSettings&) const = default;
};

/// Words of the enumerations above as files write them, in their order.
[[nodiscard]] std::span<const std::string_view> reportTemplateWords();
[[nodiscard]] std::span<const std::string_view> reportStatusWords();

/// The free texts of the settings with their keys, in the order of the file: reading, writing, checking, the
/// dialog and the report walk this list.
struct ReportTextField {
    std::string_view id; ///< key below /report
    std::string ReportSettings::*member;
};
[[nodiscard]] std::span<const ReportTextField> reportTextFields();

enum class LogoKind { Png, Jpeg, Svg };
struct Logo {
    LogoKind kind = LogoKind::Png;
    std::string bytes; ///< of the picture file

    bool operator==(const Logo&) const = default;
};

/// The picture in a data URI such as "data:image/png;base64,iVBOR…"; white space between the letters is
/// skipped. Nothing for any other text: another kind, bytes that do not begin as their kind does, broken
/// base64, more than kMaximumLogoBytes, or a drawing that fetches something, runs a script or defines
/// entities.
[[nodiscard]] std::optional<Logo> logoOf(std::string_view dataUri);

} // namespace tunepoint
