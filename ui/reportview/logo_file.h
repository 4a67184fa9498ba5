// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QString>

#include <string>

namespace tunepoint::ui {

/// A picture file as the document keeps a logo: a data URI. Refuses with words for the user what is no PNG,
/// JPEG or SVG picture, or too large.
[[nodiscard]] ReportResult<std::string> logoUri(const QString& path);

} // namespace tunepoint::ui
