// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/text/format.h"

#include <QString>

#include <cstddef>

namespace tunepoint::ui {

/// The values of a published finding with their unit, both as the reader of `format` writes them; the first
/// `most` of them, and an ellipsis for the others. Empty for a finding without values. Units that only one
/// source has stand as that source has them.
[[nodiscard]] QString findingValues(const EvidenceRow& row, const Format& format, std::size_t most);

} // namespace tunepoint::ui
